"""From the rows of a list to the lines of a session; rows that cannot be used come back with their reason."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.receiving.cells import (
    BadCell,
    Cell,
    ItemNumber,
    NumberStyle,
    cell_text,
    number_style,
    parse_date,
    parse_item,
    parse_quantity,
)
from scanner_desktop.domain.receiving.columns import Columns, Found, Role
from scanner_desktop.domain.receiving.items import ARTICLE
from scanner_desktop.domain.receiving.plan import ExpectedLine

_TOTAL = re.compile(
    r"(grand )?total|sub ?total|summe|gesamt|zwischensumme|somme|totale?|totaal|suma|razem", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be used: its number in the file, why, and what stands in it by role."""

    row: int
    reason: str
    values: tuple[tuple[Role, str], ...] = ()

    def value(self, role: Role) -> str:
        """Return what stands in the column of ``role``."""
        return dict(self.values).get(role, "")


@dataclass(frozen=True, slots=True)
class Imported:
    """What a list gives: lines, rows that cannot be used, and what was mended or left out, each with its row number."""

    lines: tuple[ExpectedLine, ...]
    bad: tuple[BadRow, ...]
    notes: tuple[tuple[int, str], ...]


def import_rows(
    rows: Sequence[Sequence[Cell]],
    found: Found,
    columns: Columns,
    today: date,
    row_numbers: Sequence[int] | None = None,
) -> Imported:
    """Return the lines of a list.

    Args:
        rows: all rows of the sheet, headings included.
        found: where the headings stand.
        columns: the columns as a person confirmed them.
        today: settles the century of dates.
        row_numbers: the number of each row in the file; counted from 1 where they are left out.
    """
    style = number_style(
        [str(cell) for row in rows[found.first :] if isinstance(cell := _cell(row, columns, Role.QUANTITY), str)]
    )
    header = _texts(rows[found.header]) if found.header >= 0 else None
    lines: list[ExpectedLine] = []
    bad: list[BadRow] = []
    notes: list[tuple[int, str]] = []
    for index in range(found.first, len(rows)):
        row = rows[index]
        number = index + 1 if row_numbers is None else row_numbers[index]
        if not any(row) or not _texts(row):
            continue
        if not _cell(row, columns, Role.GTIN) and _is_total(row, columns):
            notes.append((number, Phrase("A total: left out.")))
            continue
        try:
            line, note = _line(row, columns, style, number, len(lines) + 1, today)
        except BadCell as problem:
            # A list of many pages repeats its headings.
            if header is not None and _texts(row) == header:
                notes.append((number, Phrase("The headings once more: left out.")))
            else:
                bad.append(BadRow(number, problem.args[0], tuple(_values(row, columns))))
            continue
        lines.append(line)
        if note:
            notes.append((number, Phrase("{code}: {note}.", code=line.code, note=note)))
    return Imported(tuple(_without_taken_aliases(lines)), tuple(bad), tuple(notes))


def corrected_line(values: Sequence[tuple[Role, str]], row: int, number: int, today: date) -> ExpectedLine:
    """Return the line of a row that a person has corrected. Raises BadCell with what is still wrong."""
    columns = {role: index for index, (role, _) in enumerate(values)}
    cells = [value for _, value in values]
    return _line(
        cells, columns, number_style([value for role, value in values if role is Role.QUANTITY]), row, number, today
    )[0]


def _line(
    row: Sequence[Cell], columns: Columns, style: NumberStyle, at: int, number: int, today: date
) -> tuple[ExpectedLine, str]:
    def text(role: Role) -> str:
        return cell_text(_cell(row, columns, role))

    article = text(Role.ARTICLE)
    item = _item(row, columns, article)
    expected = parse_quantity(_cell(row, columns, Role.QUANTITY), style) if Role.QUANTITY in columns else None
    note, pack, expiry = item.note, None, None
    if text(Role.PACK):
        try:
            pack = parse_quantity(_cell(row, columns, Role.PACK), style)
        except BadCell as problem:
            note = _and(note, Phrase("the pack size cannot be used: {problem}", problem=problem))
    try:
        expiry = parse_date(_cell(row, columns, Role.EXPIRY), today)
    except BadCell as problem:
        note = _and(note, Phrase("the date cannot be used: {problem}", problem=problem))
    line = ExpectedLine(
        number=number,
        row=at,
        key=item.key,
        alias=item.alias,
        expected=expected,
        name=" ".join(text(Role.NAME).split()),
        article=article,
        lot=text(Role.LOT),
        expiry=expiry,
        pack_size=pack if pack and pack > 1 else None,
        order=text(Role.ORDER),
    )
    return line, note


def _and(note: str, more: Phrase) -> Phrase:
    return Phrase("{note}; {more}", note=note, more=more) if note else more


def _item(row: Sequence[Cell], columns: Columns, article: str) -> ItemNumber:
    cell = _cell(row, columns, Role.GTIN)
    if cell_text(cell):
        return parse_item(cell)
    if article:
        return ItemNumber(
            ARTICLE + article.casefold(), note=Phrase("has no product number: it is counted by its article number")
        )
    raise BadCell(Phrase("There is no product number."))


def _cell(row: Sequence[Cell], columns: Columns, role: Role) -> Cell:
    column = columns.get(role)
    return row[column] if column is not None and column < len(row) else None


def _values(row: Sequence[Cell], columns: Columns) -> Iterator[tuple[Role, str]]:
    for role in Role:
        if role in columns:
            yield role, cell_text(_cell(row, columns, role))


def _texts(row: Sequence[Cell]) -> list[str]:
    return [text for cell in row if (text := cell_text(cell))]


def _is_total(row: Sequence[Cell], columns: Columns) -> bool:
    if cell_text(_cell(row, columns, Role.GTIN)):
        return False
    texts = _texts(row)
    return len(texts) <= 4 and any(_TOTAL.fullmatch(text.rstrip(": ")) for text in texts)


def _without_taken_aliases(lines: Sequence[ExpectedLine]) -> Iterator[ExpectedLine]:
    """Drop an alias that is another line's own number, or that two items share: there it would be a guess."""
    keys = {line.key for line in lines}
    owner: dict[str, str] = {}
    shared: set[str] = set()
    for line in lines:
        if line.alias and owner.setdefault(line.alias, line.key) != line.key:
            shared.add(line.alias)
    for line in lines:
        yield replace(line, alias="") if line.alias and (line.alias in keys or line.alias in shared) else line
