"""The same product again is asked about, counted or ignored; another piece, and another product, are captured."""

import pytest

from scanner_desktop.domain.repeats import Answer, Repeats
from scanner_desktop.domain.settings import RepeatRule

OATS, PICKLES = "09524100001015", "09524100004047"


@pytest.mark.parametrize(
    ("rule", "answer"),
    [(RepeatRule.ASK, Answer.ASK), (RepeatRule.COUNT, Answer.CAPTURE), (RepeatRule.IGNORE, Answer.IGNORE)],
)
@pytest.mark.parametrize("piece", [None, 1])
def test_same_product_again_goes_by_the_rule(rule: RepeatRule, answer: Answer, piece: int | None) -> None:
    repeats = Repeats(rule)
    assert repeats.judge(OATS, piece) is Answer.CAPTURE
    repeats.captured(OATS, "a", piece)
    assert repeats.judge(OATS, piece) is answer


@pytest.mark.parametrize("rule", RepeatRule)
def test_another_piece_of_the_same_product_is_a_second_one_by_every_rule(rule: RepeatRule) -> None:
    repeats = Repeats(rule)
    repeats.captured(OATS, "a", 1)
    assert repeats.judge(OATS, 2) is Answer.CAPTURE
    assert repeats.captured(OATS, "b", 2) == 2


def test_another_product_ends_the_run() -> None:
    repeats = Repeats()
    repeats.captured(OATS, "a", None)
    assert repeats.judge(PICKLES, None) is Answer.CAPTURE
    assert repeats.captured(PICKLES, "b", None) == 1
    assert repeats.judge(OATS, None) is Answer.CAPTURE


def test_taking_the_only_one_back_lets_it_be_captured_anew() -> None:
    repeats = Repeats()
    repeats.captured(OATS, "a", 1)
    repeats.captured(OATS, "b", 1)
    repeats.taken_back("b")
    assert (repeats.count, repeats.judge(OATS, 1)) == (1, Answer.ASK)
    repeats.taken_back("a")
    assert repeats.judge(OATS, 1) is Answer.CAPTURE
    assert repeats.captured(OATS, "c", 1) == 1


def test_photos_without_a_number_never_repeat() -> None:
    repeats = Repeats()
    assert repeats.judge("", None) is Answer.CAPTURE
