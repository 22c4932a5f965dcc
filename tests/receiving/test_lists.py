"""Lists as other programs write them: read right, or said what is wrong and where."""

import io
import random
import zipfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.receiving.cells import BadCell, Cell, NumberStyle, number_style, parse_item, parse_quantity
from scanner_desktop.domain.receiving.columns import Role, find_columns
from scanner_desktop.domain.receiving.rows import Imported, import_rows
from scanner_desktop.receiving import sheets
from scanner_desktop.receiving.sheets import Sheet, parse_list, read_list

TODAY = date(2026, 11, 26)
OATS, JAM, SALT = "4006381333931", "9524100002029", "012345678905"
ROWS: list[list[Cell]] = [
    ["Artikel-Nr.", "EAN", "Bezeichnung", "Liefermenge", "Charge", "MHD"],
    ["A1", OATS, "Haferflocken, kernig", "24", "L1", "31.12.2026"],
    ["A2", JAM, "Konfitüre „Erdbeere“", "3", "", ""],
    ["A3", SALT, "Salz", "1", "", ""],
]


def weighed(item: str, value: str) -> str:
    """Return a weight-coded EAN-13."""
    return item + value + check_digit(item + value)


def imported(sheet: Sheet) -> Imported:
    """Return what a sheet gives with the columns that were found."""
    return import_rows(sheet.rows, sheet.found, sheet.found.columns, TODAY, sheet.numbers)


def from_text(text: str, encoding: str = "utf-8", name: str = "list.csv") -> Imported:
    """Return what a text file gives."""
    return imported(parse_list(name, text.encode(encoding)).sheets[0])


def csv_of(rows: list[list[Cell]], separator: str = ";", end: str = "\r\n") -> str:
    """Return rows as another program might write them."""
    quoted = [
        [f'"{cell}"' if separator in str(cell) or '"' in str(cell) else str(cell) for cell in row] for row in rows
    ]
    return end.join(separator.join(row) for row in quoted) + end


def keys(result: Imported) -> list[tuple[str, int | None]]:
    """Return keys and quantities."""
    return [(line.key, line.expected) for line in result.lines]


THREE = [(f"0{OATS}", 24), (f"0{JAM}", 3), (f"00{SALT}", 1)]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_separator_and_encoding_is_read(separator: str, encoding: str) -> None:
    result = from_text(csv_of(ROWS, separator), encoding)
    assert keys(result) == THREE
    assert result.lines[1].name == "Konfitüre „Erdbeere“"
    assert (result.lines[0].lot, result.lines[0].expiry) == ("L1", date(2026, 12, 31))
    assert result.bad == ()


def test_polish_letters_of_an_old_encoding_are_read() -> None:
    text = "Indeks;EAN;Nazwa;Ilość\r\n1;4006381333931;Płatki żytnie, łuskane gęś źdźbło ćma;3\r\n"
    assert from_text(text, "cp1250").lines[0].name == "Płatki żytnie, łuskane gęś źdźbło ćma"


def test_quoted_line_breaks_and_the_line_on_which_a_row_begins() -> None:
    result = from_text(f'EAN;Name;Qty\n{OATS};"Oats\nrolled";2\n4006381333932;Wrong;1\n')
    assert result.lines[0].name == "Oats rolled"
    assert [(bad.row, "last digit" in bad.reason) for bad in result.bad] == [(4, True)]


def test_a_first_line_that_names_the_separator_is_obeyed() -> None:
    assert keys(from_text(f"sep=|\nEAN|Name;x|Qty\n{OATS}|a;b|7\n")) == [(f"0{OATS}", 7)]


def test_headings_below_a_letterhead_and_merged_over_two_rows_are_found() -> None:
    rows: list[list[Cell]] = [
        ["Delivery note 4711", None, None, None],
        [None] * 4,
        ["Product", None, "Quantity", None],
        ["Number", "Barcode", "ordered", "delivered"],
        ["A1", OATS, 5, 4],
    ]
    found = find_columns(rows)
    assert (found.header, found.columns[Role.GTIN], found.columns[Role.QUANTITY]) == (3, 1, 3)


def test_two_hundred_columns_and_empty_rows_hide_nothing() -> None:
    filler = [f"Field {number}" for number in range(195)]
    head: list[Cell] = [*filler[:120], "EAN-Code", *filler[120:], "Menge", "Bezeichnung"]
    body: list[Cell] = [*["x"] * 120, OATS, *["y"] * 75, "6", "Oats"]
    result = from_text(csv_of([head, [""] * len(head), body, [""] * len(head)]))
    assert keys(result) == [(f"0{OATS}", 6)]
    assert result.lines[0].row == 3


@pytest.mark.parametrize(
    "headings",
    [
        ("UPC", "Qty Shipped", "Item Description"), ("Code à barres", "Qté livrée", "Désignation"),
        ("Código de barras", "Cantidad", "Descripción"), ("Codice a barre", "Q.tà", "Descrizione"),
        ("Streepjescode", "Aantal", "Omschrijving"), ("Kod kreskowy", "Ilość", "Nazwa"),
        ("EAN/GTIN", "Anzahl", "Artikelbezeichnung"), ("GTIN-13", "Liefermenge (Stk)", "Produktname"),
    ],
)  # fmt: skip
def test_headings_of_many_languages_are_known(headings: tuple[str, str, str]) -> None:
    found = find_columns([list(headings), [OATS, "3", "Oats"]])
    columns = found.columns
    assert (columns[Role.GTIN], columns.get(Role.QUANTITY), columns[Role.NAME]) == (0, 1, 2)


def test_units_and_prices_are_not_taken_for_quantities() -> None:
    found = find_columns([["EAN", "Mengeneinheit", "Preis pro Menge", "Menge"], [OATS, "Stk", "1,99", "3"]])
    assert found.columns[Role.QUANTITY] == 3


def test_a_list_without_headings_is_known_by_its_numbers() -> None:
    found = find_columns([["Oats", OATS, 3], ["Jam", JAM, 4]])
    assert (found.header, found.columns) == (-1, {Role.GTIN: 1})


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        (OATS, f"0{OATS}"), (4006381333931, f"0{OATS}"), (4006381333931.0, f"0{OATS}"), ("4006381333931.0", f"0{OATS}"),
        ("'4006381333931", f"0{OATS}"), ('="4006381333931"', f"0{OATS}"), ("400 6381 33393 1", f"0{OATS}"),
        ("4-006381-333931", f"0{OATS}"), ("4.006381333931E+12", f"0{OATS}"), ("4,006381333931E+12", f"0{OATS}"),
        ("4.006.381.333.931", f"0{OATS}"), (12345678905, f"00{SALT}"), ("12345678905", f"00{SALT}"),
        ("00004006381333931", f"0{OATS}"), ("(01)04006381333931(10)A", f"0{OATS}"),
        ("https://id.gs1.org/01/04006381333931", f"0{OATS}"), (weighed("2112345", "00000"), "item:2112345"),
        ("2112345", "item:2112345"),
    ],
)  # fmt: skip
def test_numbers_that_programs_have_spoilt_are_mended(cell: Cell, key: str) -> None:
    assert parse_item(cell).key == key


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("4.0064E+12", "rounded"), ("4,0064E12", "rounded"), ("4006381333932", "last digit"),
        ("400638133393", "last digit"),
        ("12345", "5 digits"), ("ABC", "other than digits"), ("", "no product number"), (None, "no product number"),
        ("0000000000000", "zeros"), ("123456789012345678", "18 digits"),
    ],
)  # fmt: skip
def test_numbers_that_cannot_be_mended_are_refused_with_the_reason(cell: Cell, why: str) -> None:
    with pytest.raises(BadCell, match=why):
        parse_item(cell)


@pytest.mark.parametrize(
    ("column", "cell", "pieces"),
    [
        (["12"], "12", 12), (["12 Stk"], "12 Stk", 12), (["1.000", "5"], "1.000", 1000),
        (["1,000", "5"], "1,000", 1000),
        (["12,000", "5,000"], "12,000", 12), (["1.234,00"], "1.234,00", 1234), (["1 200"], "1 200", 1200),
        (["2.0"], "2.0", 2), ([], 7.0, 7),
    ],
)  # fmt: skip
def test_quantities_are_read_as_their_column_writes_them(column: list[str], cell: Cell, pieces: int) -> None:
    assert parse_quantity(cell, number_style(column)) == pieces


@pytest.mark.parametrize("cell", ["", "0", "-3", "2,5", "twelve", "3/4", datetime(2026, 1, 1), None, "12 of 24"])
def test_what_is_no_quantity_is_refused(cell: Cell) -> None:
    with pytest.raises(BadCell):
        parse_quantity(cell, NumberStyle(",", "."))


def test_repeated_headings_and_totals_are_left_out_and_said() -> None:
    rows = [*ROWS, *ROWS[:1], ["Summe", "", "", "28", "", ""]]
    result = from_text(csv_of(rows))
    assert keys(result) == THREE
    assert [row for row, _ in result.notes] == [5, 6]


def test_a_row_without_a_number_is_counted_by_its_article_number() -> None:
    result = from_text("EAN;Artikel-Nr.;Name;Menge\n;B7;Loose screws;100\n" + f"{OATS};B8;Oats;1\n")
    assert result.lines[0].key == "article:b7"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"), (b"%PDF-1.7", "PDF"), (b"PK\x03\x04rubbish", "damaged"),
        (b"\xd0\xcf\x11\xe0rubbish" * 99, "cannot be read"),
        (b"a,b\x00\x01\x02", "no text"), (b"\xff\xfea", "UTF-16"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused_in_words(content: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        parse_list("list.xlsx", content)


def test_rubbish_never_raises_anything_but_words() -> None:
    chance = random.Random(5)
    for size in (1, 7, 60, 900):
        for _ in range(40):
            with suppress(BadInput):
                parse_list("list.csv", chance.randbytes(size))


def test_a_spreadsheet_that_unpacks_to_gigabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as big,
    ):
        for _ in range(3):
            big.write(bytes(1 << 20))
    monkeypatch.setattr(sheets, "MOST_UNPACKED", 2 << 20)
    with pytest.raises(BadInput, match="unpacked"):
        parse_list("bomb.xlsx", file.getvalue())


def spreadsheet(path: Path) -> Path:
    """Write a spreadsheet with everything that spreadsheets do to lists."""
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "Notes"
    first["A1"] = "See the other sheet"
    sheet = book.create_sheet("Delivery")
    sheet.append(["Lieferschein 4711"])
    sheet.append([])
    sheet.append(["Artikel", None, "Menge", "MHD"])
    sheet.append(["EAN", "Bezeichnung", "geliefert", None])
    sheet.merge_cells("A3:B3")
    sheet.append([int(OATS), "Oats", 24, datetime(2027, 1, 31)])
    sheet.append([int(SALT), "Salt", 2.0, "12/2027"])
    sheet["A6"].number_format = "000000000000"
    sheet.append(["4.0064E+12", "Spoilt", 1])
    sheet.append([])
    sheet.append([f"0{JAM}", "Jam", "3"])
    book.save(path)
    return path


def test_a_spreadsheet_with_merged_headings_numbers_and_dates_is_read(tmp_path: Path) -> None:
    sheet = read_list(spreadsheet(tmp_path / "list.xlsx")).sheets[0]
    result = imported(sheet)
    assert sheet.name == "Delivery"
    assert keys(result) == [(f"0{OATS}", 24), (f"00{SALT}", 2), (f"0{JAM}", 3)]
    assert [line.expiry for line in result.lines[:2]] == [date(2027, 1, 31), date(2027, 12, 31)]
    assert [line.row for line in result.lines] == [5, 6, 9]
    assert [bad.row for bad in result.bad] == [7]


def test_a_spreadsheet_of_formulas_gives_their_values(tmp_path: Path) -> None:
    path = tmp_path / "formulas.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["EAN", "Qty"])
        sheet.write_string(1, 0, OATS)
        sheet.write_formula(1, 1, "=2*3", value=6)
    assert keys(imported(read_list(path).sheets[0])) == [(f"0{OATS}", 6)]
