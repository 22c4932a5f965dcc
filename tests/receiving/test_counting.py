"""Counting at the desk, by example: cases, lots, weight-coded goods, what is not on the list, and what is too much."""

from datetime import UTC, date, datetime

import pytest

from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.receiving.cells import parse_item
from scanner_desktop.domain.receiving.counting import Answer, Stamp, answer_to, change_quantity, count_scan, undo_last
from scanner_desktop.domain.receiving.entries import LineCorrected, PackSize
from scanner_desktop.domain.receiving.items import piece_inside, scanned_item, shop_item
from scanner_desktop.domain.receiving.ledger import Ledger
from scanner_desktop.domain.receiving.lines import LineState, Reason
from scanner_desktop.domain.receiving.plan import ExpectedLine, Plan
from scanner_desktop.domain.symbology import Symbology

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
OATS, JAM = "09524100001015", "09524100002029"
CASE_OF_OATS = "19524100001012"


def weighed(item: str, value: str) -> str:
    """Return a weight-coded EAN-13: seven digits of prefix and item, five of value, check digit."""
    return item + value + check_digit(item + value)


class Counter:
    """A ledger that is scanned into."""

    def __init__(self, *lines: ExpectedLine, is_blind: bool = False) -> None:
        self.ledger = Ledger(lines, is_blind=is_blind)
        self._count = 0

    def scan(self, text: str, symbology: Symbology = Symbology.EAN_13) -> Answer:
        """Scan a code, and return how it was taken."""
        identity = identify(symbology, text)
        assert identity.gtin is not None
        self._count += 1
        name = f"count-{self._count}"
        item = scanned_item(identity.gtin, identity.elements, NOW.date())
        for entry in count_scan(self.ledger, item, Stamp(NOW), count_id=name):
            self.ledger.apply(entry)
        return answer_to(self.ledger, name)

    def states(self) -> list[tuple[int, LineState]]:
        """Return counts and states of the lines."""
        return [(line.counted, line.state) for line in self.ledger.lines]


def test_each_scan_counts_one_until_the_line_is_complete_and_then_over() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2))
    assert [desk.scan(OATS[1:]) for _ in range(3)] == [Answer.COUNTED, Answer.COMPLETE, Answer.OVER]
    assert desk.states() == [(3, LineState.OVER)]


def test_a_case_counts_what_the_list_says_it_holds() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 24, pack_size=12))
    assert desk.scan(CASE_OF_OATS, Symbology.ITF) is Answer.COUNTED
    assert desk.scan(CASE_OF_OATS, Symbology.ITF) is Answer.COMPLETE
    assert desk.states() == [(24, LineState.COMPLETE)]


def test_a_case_of_unknown_content_is_counted_at_once_asked_about_and_set_right_by_the_answer() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 24))
    assert desk.scan(CASE_OF_OATS, Symbology.ITF) is Answer.ASK_PACK
    assert desk.scan(CASE_OF_OATS, Symbology.ITF) is Answer.ASK_PACK
    assert desk.ledger.open_cases() == ((CASE_OF_OATS, OATS),)
    desk.ledger.apply(PackSize(at=NOW, case=CASE_OF_OATS, pieces=12))
    assert desk.states() == [(24, LineState.COMPLETE)]
    assert desk.ledger.open_cases() == ()


def test_who_orders_by_the_case_gets_cases_counted() -> None:
    desk = Counter(ExpectedLine(1, 2, CASE_OF_OATS, 2, pack_size=12))
    assert desk.scan(CASE_OF_OATS, Symbology.ITF) is Answer.COUNTED
    assert desk.states() == [(1, LineState.PARTLY)]


def test_the_indicator_of_a_case_is_1_to_8_and_9_is_weighed() -> None:
    assert piece_inside(CASE_OF_OATS) == OATS
    assert piece_inside(OATS) is None
    nine = "9" + OATS[1:13]
    assert piece_inside(nine + check_digit(nine)) is None


def test_weight_coded_goods_count_by_their_item_number() -> None:
    desk = Counter(ExpectedLine(1, 2, "item:2112345", 2))
    assert desk.scan(weighed("2112345", "00750")) is Answer.COUNTED
    assert desk.scan(weighed("2112345", "01280")) is Answer.COMPLETE


def test_a_fixed_number_of_a_shop_that_is_on_the_list_is_not_taken_for_a_weight() -> None:
    fixed = weighed("2112345", "00017")
    desk = Counter(ExpectedLine(1, 2, "0" + fixed, 1), ExpectedLine(2, 3, "item:2112345", 1))
    assert desk.scan(fixed) is Answer.COMPLETE
    assert desk.states() == [(1, LineState.COMPLETE), (0, LineState.OPEN)]


@pytest.mark.parametrize("gtin", [OATS, "0" + weighed("2012345", "00750"), "00471127882174", CASE_OF_OATS])
def test_other_numbers_have_no_weight_in_them(gtin: str) -> None:
    assert shop_item(gtin) is None


def test_what_is_not_on_the_list_is_counted_and_said() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2))
    assert desk.scan(JAM[1:]) is Answer.UNLISTED
    assert desk.states() == [(0, LineState.OPEN), (1, LineState.UNLISTED)]


def test_without_a_list_nothing_is_unlisted() -> None:
    desk = Counter(is_blind=True)
    assert [desk.scan(JAM[1:]), desk.scan(JAM[1:])] == [Answer.COUNTED, Answer.COUNTED]
    assert desk.states() == [(2, LineState.COMPLETE)]
    assert desk.ledger.progress.unaccepted == 0


def test_a_row_that_is_corrected_late_finds_its_pieces() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2))
    desk.scan(JAM[1:])
    desk.ledger.apply(LineCorrected(at=NOW, line=ExpectedLine(7, 9, JAM, 1, name="Jam")))
    assert desk.states() == [(0, LineState.OPEN), (1, LineState.COMPLETE)]
    assert desk.ledger.lines[1].plan.name == "Jam"


def test_two_lines_of_one_product_are_filled_one_after_the_other_and_by_lot() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2, lot="A"), ExpectedLine(2, 3, OATS, 1, lot="B"))
    desk.scan(f"01{OATS}10B", Symbology.GS1_DATA_MATRIX)
    assert desk.states() == [(0, LineState.OPEN), (1, LineState.COMPLETE)]
    assert desk.scan(f"01{OATS}10C", Symbology.GS1_DATA_MATRIX) is Answer.ATTENTION
    assert desk.states() == [(1, LineState.PARTLY), (1, LineState.COMPLETE)]
    assert (Reason.OTHER_LOT, 1) in [reason for line in desk.ledger.lines for reason in line.reasons]


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        ("17261125", Reason.EXPIRED),
        ("17261126", Reason.SHORT_DATED),
        ("17261225", Reason.SHORT_DATED),
        ("17261226", None),
        ("15261101", Reason.EXPIRED),
        ("17261100", Reason.SHORT_DATED),
        ("11200101", None),
        ("13200101", None),
    ],
)
def test_goods_are_flagged_by_their_last_day_and_not_by_production_or_packing(
    element: str, reason: Reason | None
) -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2))
    desk.scan(f"01{OATS}{element}", Symbology.GS1_DATA_MATRIX)
    assert [found for found, _ in desk.ledger.lines[0].reasons] == ([] if reason is None else [reason])


def test_dates_of_different_meaning_are_kept_apart() -> None:
    elements = (("01", OATS), ("11", "260101"), ("13", "260102"), ("15", "270103"), ("16", "270104"), ("17", "270105"))
    item = scanned_item(OATS, elements, NOW.date())
    assert (item.production, item.packed) == (date(2026, 1, 1), date(2026, 1, 2))
    assert (item.best_before, item.sell_by, item.expiry) == (date(2027, 1, 3), date(2027, 1, 4), date(2027, 1, 5))


def test_a_serial_number_counts_once_however_often_the_piece_comes() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 2))
    code = f"01{OATS}21SERIAL7"
    assert desk.scan(code, Symbology.GS1_DATA_MATRIX) is Answer.COUNTED
    assert desk.scan(code, Symbology.GS1_DATA_MATRIX) is Answer.ALREADY
    assert desk.states() == [(1, LineState.PARTLY)]
    for entry in undo_last(desk.ledger, Stamp(NOW)):
        desk.ledger.apply(entry)
    assert desk.scan(code, Symbology.GS1_DATA_MATRIX) is Answer.COUNTED


def test_minus_on_a_scan_of_one_undoes_it_and_plus_makes_two_of_one() -> None:
    desk = Counter(ExpectedLine(1, 2, OATS, 9))
    desk.scan(OATS[1:])
    for entry in change_quantity(desk.ledger, 1, Stamp(NOW)):
        desk.ledger.apply(entry)
    assert desk.states() == [(2, LineState.PARTLY)]
    for _ in range(2):
        for entry in change_quantity(desk.ledger, -1, Stamp(NOW)):
            desk.ledger.apply(entry)
    assert desk.states() == [(0, LineState.OPEN)]
    assert desk.ledger.last_scan is None
    assert change_quantity(desk.ledger, -1, Stamp(NOW)) == ()


def test_an_article_number_that_two_items_share_finds_neither() -> None:
    plan = Plan([ExpectedLine(1, 2, OATS, 1, article="A1"), ExpectedLine(2, 3, JAM, 1, article="a1")])
    assert plan.match_article("A1") is None


def test_eight_digits_are_found_as_the_ean_8_and_as_the_upc_e_that_they_may_be() -> None:
    number = parse_item("01000009")
    plan = Plan([ExpectedLine(1, 2, number.key, 1, alias=number.alias)])
    for symbology in (Symbology.EAN_8, Symbology.UPC_E):
        gtin = identify(symbology, "01000009").gtin
        assert gtin is not None
        assert plan.match(gtin).key == number.key
        assert plan.match(gtin).listed
