"""A scripted delivery on the simulated counter: which goods come when, and by plain arithmetic what that makes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.counter.difficulty import difficulty
from scanner_desktop.simulator.counter.programme import ENTER, Mode, Programme, Visit
from scanner_desktop.simulator.counter.scene import Scene

WIDTH, HEIGHT, FPS = 1280, 720, 30
SINGLE_HOLD, SEVERAL_HOLD, GAP = 10, 24, 6


@dataclass(frozen=True, slots=True)
class Goods:
    """One line of the delivery note.

    Attributes:
        expected: pieces on the note; 0 for what is not on it.
        pack: pieces in a case when it comes in cases, else 1.
        comes: how many codes of it are shown.
    """

    product: Product
    gtin: str
    expected: int
    pack: int
    comes: int

    @property
    def pieces(self) -> int:
        """Pieces that come, by arithmetic alone."""
        return self.comes * self.pack


def _product(number: int, symbology: Symbology, text: str, gtin: str, package: str) -> Product:
    shape = "carton" if symbology is Symbology.ITF else package
    # Bars are printed on the board itself where it is a carton: its colours must be those of one.
    patterns = [one for one in load_catalogue() if (one.package == "carton") == (shape == "carton")]
    pattern = patterns[number % len(patterns)]
    return replace(pattern, gtin=gtin, name=f"Goods {number}", symbology=symbology, text=text, package=shape)  # type: ignore[arg-type]


def make_delivery(seed: int = 12, lines: int = 200, pieces: int = 1500) -> list[Goods]:
    """Return a delivery of so many lines and about so many pieces, and goods that are on no line."""
    random = np.random.default_rng(seed)
    goods: list[Goods] = []
    left = pieces
    for number in range(lines + lines // 20):
        unlisted = number >= lines
        base = f"9524{number + 1000:08d}"
        ean = base + check_digit(base)
        gtin = ean.zfill(14)
        kind = random.choice(["ean", "upc", "matrix", "link", "case"], p=[0.52, 0.14, 0.14, 0.10, 0.10])
        package = str(random.choice(["box", "bag", "bottle", "jar", "can"]))
        pack = 1
        if kind == "upc":
            upc = f"04{number + 10000:09d}"
            upc += check_digit(upc)
            gtin, product = upc.zfill(14), _product(number, Symbology.UPC_A, upc, upc.zfill(14), package)
        elif kind == "matrix":
            expiry = str(random.choice(["261101", "261210", "280131", "290630"]))
            text = f"01{gtin}17{expiry}10L{number}"
            product = _product(number, Symbology.GS1_DATA_MATRIX, text, gtin, "box")
        elif kind == "link":
            product = _product(number, Symbology.QR, f"https://id.gs1.org/01/{gtin}/10/Q{number}", gtin, "box")
        elif kind == "case" and not unlisted:
            pack = int(random.choice([6, 12]))
            case = "1" + gtin[1:13]
            case += check_digit(case)
            product = _product(number, Symbology.ITF, case, case, "carton")
        else:
            product = _product(number, Symbology.EAN_13, ean, gtin, package)
        share = max(1, round(left / max(1, lines - number) / pack)) if not unlisted else 1
        expected = max(1, int(random.integers(max(1, share - 2), share + 3)))
        comes = expected
        if not unlisted and random.random() < 0.08:
            comes += int(random.integers(1, 3))  # more than ordered
        elif not unlisted and random.random() < 0.08:
            comes = max(0, comes - 1)  # less
        left -= comes * pack
        goods.append(Goods(product, gtin, 0 if unlisted else expected * pack, pack, comes))
    return goods


def delivery_note(goods: list[Goods]) -> str:
    """Return the list as CSV."""
    rows = ["Article;EAN;Description;Quantity;Pack size"]
    rows += [
        f"A{number};{one.gtin.lstrip('0') if number % 7 else one.gtin};{one.product.name};{one.expected};"
        f"{one.pack if one.pack > 1 else ''}"
        for number, one in enumerate(goods)
        if one.expected
    ]
    return "\n".join(rows) + "\n"


class Script(Programme):
    """The order in which goods come: alone, or several at once, two of one product among them."""

    def __init__(
        self, seed: int, products: list[Product], level: int, *, pitch: int = 0, several: float = 0.25
    ) -> None:
        super().__init__(seed, WIDTH, HEIGHT, difficulty(level), Mode.DEMO)
        self._random = np.random.default_rng((seed, 9))
        self.slots: list[tuple[int, tuple[Visit, ...]]] = []
        at = 0
        position = 0
        while position < len(products):
            count = int(self._random.integers(2, 5)) if self._random.random() < several else 1
            group = products[position : position + count]
            if any(product.symbology is Symbology.ITF for product in group):
                group = group[:1]  # a case comes alone: in a quarter of the picture its bars are too fine
            position += len(group)
            visits = self._group(group, at, pitch)
            self.slots.append((at, visits))
            at = max(visit.end for visit in visits) + GAP if not pitch else at + pitch
        self.length = max(visit.end for _, visits in self.slots for visit in visits) + FPS
        self.shown = len(products)
        self._starts = np.array([start for start, _ in self.slots])

    def _group(self, group: list[Product], at: int, pitch: int) -> tuple[Visit, ...]:
        self._mode = Mode.DEMO if len(group) == 1 else Mode.SEVERAL
        visits = []
        for number, product in enumerate(group):
            cell = _cell(number, len(group))
            visit = self._visit(self._random, product, at + GAP + 5 * number, cell)
            if len(group) > 1 and group.count(product) > 1:
                visit = replace(visit, seed=self._visit_seed(product))  # one design, twice
            hold = (pitch - ENTER + 4 if pitch else SINGLE_HOLD) if len(group) == 1 else SEVERAL_HOLD
            visits.append(replace(visit, hold=max(4, hold)))
        return tuple(visits)

    @lru_cache(maxsize=64)  # noqa: B019
    def _visit_seed(self, product: Product) -> int:
        return int(product.gtin[-9:]) % 2**31

    def rests(self, slot: int) -> int:
        """Return the first frame in which all goods of a slot lie still."""
        return max(visit.start for visit in self.slots[slot][1]) + ENTER

    def leaves(self, slot: int) -> int:
        """Return the first frame in which one of them is taken away."""
        return min(visit.start + ENTER + visit.hold for visit in self.slots[slot][1])

    def visits(self, index: int) -> Iterator[Visit]:
        """Yield who is to be seen in frame ``index``."""
        for visit in self._near(index):
            if visit.start <= index < visit.end:
                yield visit

    def upcoming(self, index: int) -> tuple[Visit, ...]:
        """Return who comes next."""
        return self._near(index)

    def _near(self, index: int) -> tuple[Visit, ...]:
        slot = int(np.searchsorted(self._starts, index, side="right")) - 1
        found: list[Visit] = []
        for near in range(max(0, slot - 2), slot + 1):
            found += self.slots[near][1]
        return tuple(found)


def _cell(number: int, count: int) -> tuple[float, float, float, float]:
    if count == 4:
        return (number % 2) * WIDTH / 2, (number // 2) * HEIGHT / 2, WIDTH / 2, HEIGHT / 2
    return number * WIDTH / count, 0.0, WIDTH / count, float(HEIGHT)


class Delivery:
    """Frames of a script, at any moment."""

    def __init__(self, script: Script, seed: int, level: int) -> None:
        self.scene = Scene(seed, WIDTH, HEIGHT, level)
        self.scene._programme = script
        self.script = script

    def frame(self, index: int, tick: int | None = None) -> Frame:
        """Return frame ``index`` of the script as a camera would have given it, at ``tick`` of its own clock."""
        at = index if tick is None else tick
        return Frame(self.scene.render(index).image, at, 1000.0 + at / FPS, "delivery")

    def play(self, step: int, counted: Callable[[], int], patience: float = 15.0) -> Iterator[Frame]:
        """Yield every ``step``-th frame; goods are held until all of them are counted, as people wait for a sound.

        Args:
            step: 1 for 30 frames a second, 2 for 15.
            counted: how many codes the desk has counted.
            patience: seconds after which a person goes on all the same.
        """
        tick = 0
        for number, (start, visits) in enumerate(self.script.slots):
            before = counted()
            stop = self.script.slots[number + 1][0] if number + 1 < len(self.script.slots) else self.script.length
            rests, leaves = self.script.rests(number), self.script.leaves(number)
            index, waited = start, 0
            while index < stop:
                yield self.frame(index, tick)
                tick += step
                if index + step >= leaves > rests and waited < patience * FPS and counted() < before + len(visits):
                    waited += step
                    index = rests + (index + step - rests) % max(1, leaves - rests)
                else:
                    index += step


def shuffled(goods: list[Goods], seed: int) -> list[Product]:
    """Return every code that comes, in an order in which the same product often comes twice running."""
    random = np.random.default_rng((seed, 3))
    runs: list[list[Product]] = []
    for one in goods:
        left = one.comes
        while left:
            run = min(left, int(random.integers(1, 4)))
            runs.append([one.product] * run)
            left -= run
    order = random.permutation(len(runs))
    return [product for index in order for product in runs[index]]
