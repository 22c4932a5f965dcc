"""Which column of a list is which: found by the headings in eight languages, and by what stands below them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.receiving.cells import Cell, cell_text, looks_like_gtin


class Role(StrEnum):
    """What a column holds."""

    GTIN = "gtin"
    QUANTITY = "quantity"
    NAME = "name"
    ARTICLE = "article"
    LOT = "lot"
    EXPIRY = "expiry"
    PACK = "pack"
    ORDER = "order"


ROLE_WORDS: Mapping[Role, Phrase] = {
    Role.GTIN: Phrase("Product number (GTIN, EAN, UPC)"),
    Role.QUANTITY: Phrase("Quantity"),
    Role.NAME: Phrase("Name"),
    Role.ARTICLE: Phrase("Article number"),
    Role.LOT: Phrase("Lot"),
    Role.EXPIRY: Phrase("Expiry date"),
    Role.PACK: Phrase("Pieces in a case"),
    Role.ORDER: Phrase("Order number"),
}

Columns = Mapping[Role, int]
"""The column of a role, from 0; roles that no column has are left out."""

# Plain words: lower case, no accents, no punctuation. The first of a list that fits a heading better wins.
_WORDS: dict[Role, str] = {
    Role.GTIN: "gtin|gtin 13|gtin 14|gtin code|gtin nummer|gtin number|ean|ean 13|ean13|ean code|ean nummer|ean number|"
    "ean gtin|gtin ean|ean upc|upc ean|upc|upc a|upc code|barcode|bar code|barcodes|strichcode|balkencode|"
    "code barre|code barres|code a barres|gencod|gencode|codigo de barras|codigo barras|cod barras|codice a barre|"
    "codice ean|codigo ean|streepjescode|kod kreskowy|kod ean|streckkod|stregkode|scan code|global trade item number|"
    "upc gtin|gtin upc|ean stuck|ean stueck|ean piece",
    Role.QUANTITY: "delivered quantity|quantity delivered|qty delivered|delivered qty|delivered|shipped|qty shipped|"
    "shipped qty|quantity shipped|liefermenge|gelieferte menge|quantite livree|qte livree|cantidad entregada|"
    "quantita consegnata|geleverd|geleverd aantal|quantidade entregue|ilosc dostarczona|quantity|qty|menge|anzahl|stk|"
    "stuck|stueck|stuckzahl|stueckzahl|quantite|qte|nombre|cantidad|cant|quantita|qta|q ta|pezzi|aantal|quantidade|qtd|"
    "ilosc|antal|pieces|pcs|units|count|ordered quantity|quantity ordered|qty ordered|order qty|order quantity|ordered|"
    "bestellmenge|bestellte menge|quantite commandee|qte commandee|cantidad pedida|quantita ordinata|besteld|"
    "besteld aantal|quantidade pedida|ilosc zamowiona|expected|expected quantity|expected qty|erwartet|soll|sollmenge",
    Role.NAME: "name|product name|item name|product|description|item description|product description|bezeichnung|"
    "artikelbezeichnung|produktbezeichnung|produkt|produktname|artikelname|artikeltext|beschreibung|designation|libelle|"
    "produit|nom|nom du produit|denominacion|descripcion|producto|nombre del producto|descrizione|prodotto|nome|"
    "omschrijving|artikelomschrijving|productnaam|naam|descricao|produto|nome do produto|nazwa|nazwa produktu|opis|"
    "benamning|varenavn|title|text",
    Role.ARTICLE: "article number|article no|article|art no|art nr|artnr|artikelnummer|artikel nr|artikelnr|artikel|"
    "item number|item no|item|item code|sku|product code|product no|material|materialnummer|material number|"
    "ref|reference|reference article|code article|numero d article|no article|referencia|codigo|codigo articulo|"
    "codice|codice articolo|cod art|referentie|artikelcode|referencia do artigo|codigo do artigo|indeks|symbol|"
    "kod towaru|supplier item|supplier article|lieferantenartikelnummer|sachnummer",
    Role.LOT: "lot|lot number|lot no|lot nr|batch|batch number|batch no|batch lot|lot batch|charge|chargennummer|"
    "charge nr|chargennr|los|losnummer|numero de lot|no de lot|n de lot|lote|numero de lote|lotto|numero lotto|"
    "partij|partijnummer|batchnummer|partia|nr partii|numer partii|seria",
    Role.EXPIRY: "expiry|expiry date|expiration|expiration date|exp|exp date|use by|use by date|best before|"
    "best before date|bbd|bbe|mhd|mindesthaltbarkeitsdatum|haltbar bis|verfalldatum|verfall|verwendbar bis|ablaufdatum|"
    "dlc|ddm|dluo|date de peremption|date limite|peremption|caducidad|fecha de caducidad|fecha caducidad|vencimiento|"
    "scadenza|data di scadenza|data scadenza|tht|tht datum|houdbaar tot|houdbaarheidsdatum|vervaldatum|validade|"
    "data de validade|data waznosci|termin waznosci|waznosc|bast fore|bedst for",
    Role.PACK: "pack size|packsize|case size|case pack|case quantity|units per case|pieces per case|pcs per case|"
    "units per pack|qty per case|inner pack|pack|per case|ve|verpackungseinheit|ve menge|vpe|inhalt|stuck pro karton|"
    "stuck je karton|stueck pro karton|gebinde|gebindegrosse|colisage|pcb|par carton|unites par colis|uds por caja|"
    "unidades por caja|unidades caja|pezzi per cartone|pz per cartone|pezzi cartone|stuks per doos|per doos|"
    "verpakkingseenheid|unidades por caixa|sztuk w kartonie|opakowanie zbiorcze|w opakowaniu",
    Role.ORDER: "order|order number|order no|po|po number|purchase order|bestellnummer|bestellung|bestell nr|auftrag|"
    "auftragsnummer|commande|numero de commande|no commande|pedido|numero de pedido|ordine|numero ordine|"
    "bestelnummer|order nummer|ordernummer|encomenda|zamowienie|numer zamowienia|nr zamowienia",
}
_PHRASES: dict[str, tuple[Role, int]] = {
    phrase: (role, rank) for role, words in _WORDS.items() for rank, phrase in enumerate(words.split("|"))
}
_NOT = re.compile(
    r"\b(price|preis|prix|precio|prezzo|prijs|preco|cena|amount|betrag|montant|importe|importo|einheit|mengeneinheit|"
    r"uom|weight|gewicht|poids|peso|waga|tax|vat|mwst|tva|iva|btw|currency|wahrung|carton ean|ean karton|karton ean|"
    r"ean carton|case ean|status|link|url|line|pos|position)\b"
)
HEADINGS_WITHIN = 40  # rows from the top in which headings are looked for
_SAMPLE = 200  # rows below them that are looked at
_MOSTLY = 0.5  # share of numbers below that makes a column one of product numbers, whatever its heading


@dataclass(frozen=True, slots=True)
class Found:
    """Where the headings stand and what they mean.

    Attributes:
        header: index of the row with headings, -1 when there are none.
        first: index of the first row below them.
        headings: the text of every column's heading.
        columns: the column of every role that was found.
    """

    header: int
    first: int
    headings: tuple[str, ...]
    columns: dict[Role, int]


def plain_words(text: str) -> str:
    """Return a heading in lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("ł", "l")
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", letters).split())


def find_columns(rows: Sequence[Sequence[Cell]]) -> Found:
    """Return the best guess; a person confirms it."""
    best: tuple[float, int, dict[Role, int]] = (0.0, -1, {})
    for index in range(min(HEADINGS_WITHIN, len(rows))):
        columns, score = _roles_of(_heading_texts(rows, index))
        if score > best[0]:
            best = (score, index, columns)
    score, header, columns = best
    if Role.GTIN not in columns and score < 2 * _EXACT:
        header, columns = -1, {}  # one word that fits is no line of headings
    first = header + 1
    sample = [row for row in rows[first : first + _SAMPLE] if any(cell not in (None, "") for cell in row)]
    columns = _with_contents(columns, sample)
    if header < 0 and Role.GTIN in columns:
        header = _row_above_numbers(rows, columns[Role.GTIN])
        first = header + 1
    width = max((len(row) for row in rows[: first + _SAMPLE]), default=0)
    texts = [alternatives[0] for alternatives in _heading_texts(rows, header)] if header >= 0 else []
    headings = tuple((texts + [""] * width)[:width])
    return Found(header, first, headings, columns)


_EXACT, _PART = 100.0, 40.0


def _row_above_numbers(rows: Sequence[Sequence[Cell]], column: int) -> int:
    """Return the row of words above the first product number, -1 for none: headings in words that nobody foresaw."""
    for index, row in enumerate(rows[: HEADINGS_WITHIN + 1]):
        if column < len(row) and looks_like_gtin(row[column]):
            above = rows[index - 1] if index else ()
            words = [cell_text(cell) for cell in above]
            is_heading = (
                len(words) > column and bool(words[column]) and not any(char.isdigit() for char in words[column])
            )
            return index - 1 if is_heading else -1
    return -1


def _heading_texts(rows: Sequence[Sequence[Cell]], index: int) -> list[tuple[str, ...]]:
    """Return what may be the heading of each column: its own text, and that with a merged heading above in front."""
    above: list[str] = []
    if index > 0:
        carried = ""
        for cell in rows[index - 1]:
            carried = cell_text(cell) or carried
            above.append(carried)
    texts: list[tuple[str, ...]] = []
    for column, cell in enumerate(rows[index]):
        own = " ".join(cell_text(cell).split())
        over = above[column] if column < len(above) else ""
        if own:
            texts.append((own, f"{over} {own}") if over else (own,))
        else:
            # A heading that is merged over two rows stands in the upper one.
            upper = cell_text(rows[index - 1][column]) if index > 0 and column < len(rows[index - 1]) else ""
            texts.append((" ".join(upper.split()),))
    return texts


def _roles_of(texts: Sequence[tuple[str, ...]]) -> tuple[dict[Role, int], float]:
    candidates: list[tuple[float, int, Role]] = []
    for column, alternatives in enumerate(texts):
        for nth, text in enumerate(alternatives):
            found = _role_of(plain_words(text))
            if found is not None:
                role, score = found
                candidates.append((score - 5 * nth, column, role))
    columns: dict[Role, int] = {}
    total = 0.0
    for score, column, role in sorted(candidates, key=lambda one: (-one[0], one[1])):
        if role not in columns and column not in columns.values():
            columns[role] = column
            total += score
    return columns, total


def _role_of(words: str) -> tuple[Role, float] | None:
    if not words or len(words) > 60:
        return None
    if words in _PHRASES:
        role, rank = _PHRASES[words]
        return role, _EXACT - rank * 0.2
    if _NOT.search(words):
        return None
    best: tuple[Role, float] | None = None
    padded = f" {words} "
    for phrase, (role, _) in _PHRASES.items():
        if len(phrase) > 2 and f" {phrase} " in padded:
            score = _PART + 30 * len(phrase) / len(words)
            if best is None or score > best[1]:
                best = (role, score)
    return best


def _with_contents(columns: dict[Role, int], sample: Sequence[Sequence[Cell]]) -> dict[Role, int]:
    """Return the columns with that of product numbers checked against what stands below the headings."""
    if not sample:
        return columns
    width = max(len(row) for row in sample)
    shares = [_share_of_gtins(sample, column) for column in range(width)]
    chosen = columns.get(Role.GTIN)
    if chosen is not None and chosen < width and (shares[chosen] > 0 or max(shares) < _MOSTLY):
        return columns
    best = max(range(width), key=lambda column: (shares[column], -column))
    if shares[best] < _MOSTLY:
        return columns
    result = {role: column for role, column in columns.items() if column != best}
    result[Role.GTIN] = best
    return result


def _share_of_gtins(sample: Sequence[Sequence[Cell]], column: int) -> float:
    cells = [row[column] for row in sample if column < len(row) and row[column] not in (None, "")]
    return sum(looks_like_gtin(cell) for cell in cells) / len(cells) if cells else 0.0
