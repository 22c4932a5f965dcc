"""What a list expects, and which of its lines a code belongs to.

An item is known by its key: a GTIN-14, or ``item:2112345`` for the item number of weight-coded goods of a shop, or
``article:`` and the sender's own number for goods without a code. Several lines may expect one item (two lots, two
orders). A line's quantity is in units of the number on the line: who orders by the GTIN of a case orders cases.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scanner_desktop.domain.gtin import display_gtin
from scanner_desktop.domain.receiving.items import ARTICLE, ITEM, piece_inside, shop_item


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One line of the list, or of what came without being on it.

    Attributes:
        number: its place among the lines of the session, from 1.
        row: its row in the file, from 1 as spreadsheets count; 0 for what is not on the list.
        key: see the module.
        expected: pieces that should come, None when the list does not say.
        alias: another key by which it is known (8 digits can be an EAN-8 or a UPC-E), "" for none.
        pack_size: pieces in a case, None when the list does not say.
        listed: False for what came without being on the list.
    """

    number: int
    row: int
    key: str
    expected: int | None = None
    name: str = ""
    article: str = ""
    lot: str = ""
    expiry: date | None = None
    pack_size: int | None = None
    order: str = ""
    alias: str = ""
    listed: bool = True

    @property
    def code(self) -> str:
        """The item's number as people write it."""
        return self.article if self.key.startswith(ARTICLE) and self.article else shown_key(self.key)


def shown_key(key: str) -> str:
    """Return a key as people write it."""
    if key.startswith(ITEM):
        digits = key.removeprefix(ITEM)
        return f"{digits[:2]} {digits[2:]} …"
    return display_gtin(key.removeprefix(ARTICLE))


@dataclass(frozen=True, slots=True)
class Match:
    """What a code counts: ``key``, the ``case`` by which it does when it is one, and whether the list has it."""

    key: str
    case: str = ""
    listed: bool = False


class Plan:
    """The lines of a session, found by key, alias and article number."""

    def __init__(self, lines: Iterable[ExpectedLine] = ()) -> None:
        self._lines: dict[int, ExpectedLine] = {}
        self._by_key: dict[str, list[int]] = {}
        self._by_alias: dict[str, str] = {}
        self._by_article: dict[str, str | None] = {}
        for line in lines:
            self.add(line)

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def lines(self) -> Sequence[ExpectedLine]:
        """Every line in order."""
        return tuple(self._lines.values())

    @property
    def next_number(self) -> int:
        """The number for a line that is added."""
        return max(self._lines, default=0) + 1

    def add(self, line: ExpectedLine) -> None:
        """Add a line, or put it in the place of the one with its number."""
        before = self._lines.get(line.number)
        if before is not None:
            self._by_key[before.key].remove(line.number)
        self._lines[line.number] = line
        self._by_key.setdefault(line.key, []).append(line.number)
        if line.alias:
            self._by_alias[line.alias] = line.key
        if line.article:
            article = line.article.casefold()
            known = self._by_article.setdefault(article, line.key)
            if known != line.key:
                self._by_article[article] = None  # two items under one number: nobody can tell which is meant

    def __getitem__(self, number: int) -> ExpectedLine:
        return self._lines[number]

    def of_key(self, key: str) -> tuple[ExpectedLine, ...]:
        """Return the lines of an item, in order."""
        return tuple(self._lines[number] for number in self._by_key.get(key, ()))

    def match(self, gtin14: str) -> Match:
        """Return what a GTIN-14 counts. What stands on the list as read goes before what could be meant."""
        key = gtin14 if self._has(gtin14) else self._by_alias.get(gtin14, gtin14)
        if self._has(key):
            return Match(key, listed=True)
        inside = piece_inside(gtin14)
        if inside is not None and self._has(inside):
            return Match(inside, gtin14, listed=True)
        item = shop_item(gtin14)
        if item is not None:
            return Match(item, listed=self._has(item))
        return Match(gtin14)

    def match_article(self, text: str) -> Match | None:
        """Return what a typed article number counts, None when no line or more than one item has it."""
        key = self._by_article.get(text.strip().casefold())
        return None if key is None else Match(key, listed=self._has(key))

    def _has(self, key: str) -> bool:
        return any(self._lines[number].listed for number in self._by_key.get(key, ()))
