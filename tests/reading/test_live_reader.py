"""The reader for video: what it reads, follows, forgets and advises, frame by frame."""

from dataclasses import replace

import numpy as np
import pytest
from counter_pictures import Counter, Placed, corners_of, with_check_digit

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.sighting import Hint, Sighting
from scanner_desktop.reading.attempts import Attempts
from scanner_desktop.reading.budget import Budget
from scanner_desktop.reading.change import ChangeDetector
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.reading.locate import Region, RegionKind

DIGITS = with_check_digit("950110153000")
NEIGHBOUR = with_check_digit("950110153001")


class Show:
    """Shows frames to a reader, 30 a second of frame time."""

    def __init__(self, source: str = "test") -> None:
        self.reader = LiveReader(budget_ms=1000, burst_ms=1000)  # what is tested must not hang on the machine's speed
        self.source = source
        self.index = 0

    def __call__(self, image: np.ndarray) -> Sighting:
        frame = Frame(image, self.index, self.index / 30, self.source)
        self.index += 1
        return self.reader.read(frame)


def test_a_code_is_decoded_in_two_frames_and_then_followed() -> None:
    counter, show, placed = Counter(), Show(), Placed(DIGITS, 400, 300, 15)
    sightings = [show(counter.frame(replace(placed, x=placed.x + 4 * index))) for index in range(5)]
    assert [[code.gtin for code in sighting.codes] for sighting in sightings] == [["0" + DIGITS]] * 5
    engines = [sighting.codes[0].engine for sighting in sightings]
    assert "tracked" not in engines[:2]
    assert engines[2:5] == ["tracked"] * 3
    last = sightings[-1].codes[0].corners
    assert same_place(last, corners_of(replace(placed, x=placed.x + 16)))


def test_agreement_comes_with_the_second_frame() -> None:
    counter, show, agreement = Counter(), Show(), Agreement()
    placed = Placed(DIGITS, 400, 300)
    assert agreement.observe(show(counter.frame(placed))) == ()
    assert [agreed.gtin for agreed in agreement.observe(show(counter.frame(placed)))] == ["0" + DIGITS]


def test_the_old_gtin_is_gone_in_the_frame_in_which_another_product_lies_there() -> None:
    counter, show, placed = Counter(), Show(), Placed(DIGITS, 400, 300)
    for _ in range(8):
        show(counter.frame(placed))
    after = [show(counter.frame(replace(placed, digits=NEIGHBOUR))) for _ in range(8)]
    texts = [{code.text for code in sighting.codes} for sighting in after]
    assert all(DIGITS not in each for each in texts)
    assert texts[-1] == {NEIGHBOUR}


def test_a_code_that_is_taken_away_is_gone_in_the_next_frame_and_comes_back_decoded() -> None:
    counter, show, placed = Counter(), Show(), Placed(DIGITS, 400, 300)
    for _ in range(6):
        show(counter.frame(placed))
    assert show(counter.frame()).codes == ()
    back = show(counter.frame(placed))
    assert [code.engine != "tracked" for code in back.codes] == [True]


def test_a_second_code_beside_a_followed_one_is_found_soon() -> None:
    counter, show = Counter(), Show()
    one, other = Placed(DIGITS, 230, 200), Placed(NEIGHBOUR, 700, 380, 60)
    for _ in range(6):
        show(counter.frame(one))
    texts = [{code.text for code in show(counter.frame(one, other)).codes} for _ in range(6)]
    assert texts[-1] == {DIGITS, NEIGHBOUR}


def test_what_was_followed_on_one_camera_is_not_shown_on_another() -> None:
    counter, show, placed = Counter(), Show(), Placed(DIGITS, 400, 300)
    for _ in range(4):
        show(counter.frame(placed))
    show.source = "another"
    assert show(counter.frame()).codes == ()


def test_advice_comes_after_half_a_second_of_frame_time_and_goes_with_the_reading() -> None:
    counter, show, placed = Counter(), Show(), Placed(DIGITS, 480, 270, 0, 3.0)
    soft = [show(counter.frame(placed, blur=4.2)) for _ in range(40)]
    assert all(sighting.codes == () for sighting in soft)
    told = [index for index, sighting in enumerate(soft) if sighting.hint is not None]
    assert told
    assert told[0] >= 15
    assert told == list(range(told[0], 40)), "the words flickered"
    assert {soft[index].hint for index in told} == {Hint.CANNOT_TELL}
    unread = soft[-1].unread
    assert unread is not None
    assert same_place(unread, corners_of(placed))
    sharp = [show(counter.frame(placed)) for _ in range(3)]
    assert sharp[-1].codes
    assert (sharp[-1].hint, sharp[-1].unread) == (None, None)


def test_an_empty_counter_is_no_occasion_for_advice() -> None:
    counter, show = Counter(), Show()
    assert {(s.codes, s.hint, s.unread) for s in (show(counter.frame()) for _ in range(40))} == {((), None, None)}


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((1, 1), np.uint8),
        np.zeros((1, 5000), np.uint8),
        np.zeros((0, 7, 3), np.uint8),
        np.full((40, 40, 4), 200, np.uint8),
        np.zeros((300, 300, 3), np.uint8)[::-1, ::2],
        np.zeros((20, 20), np.float32),
    ],
    ids=["one pixel", "one row", "empty", "alpha", "not contiguous", "not bytes"],
)
def test_no_picture_is_too_odd(image: np.ndarray) -> None:
    show = Show()
    show(Counter().frame(Placed(DIGITS, 400, 300)))
    assert show(image).codes == ()


def test_a_frame_is_never_written_to() -> None:
    counter, show = Counter(), Show()
    for _ in range(4):
        image = counter.frame(Placed(DIGITS, 400, 300))
        image.flags.writeable = False
        assert show(image).codes


def test_saved_time_is_spent_in_one_burst_and_then_earned_again() -> None:
    budget = Budget(12, 60)
    assert budget.milliseconds == 60
    budget.spend(60)
    assert budget.milliseconds == 12
    budget.spend(60)
    assert budget.milliseconds < 12
    for _ in range(20):
        budget.spend(2)
    assert budget.milliseconds == 60


def region_at(x: float) -> Region:
    return Region(RegionKind.LINEAR, x, 100.0, 200.0, 80.0, 0.0, 1.0)


def test_what_will_not_read_is_tried_ever_less_often_until_it_moves() -> None:
    attempts = Attempts()
    tried = []
    for index in range(60):
        ((_, attempt),) = attempts.match([region_at(100.0)], index / 30)
        if attempts.is_due(attempt):
            tried.append(index)
            attempts.failed(attempt)
    assert tried[:3] == [0, 1, 2]
    assert 8 <= len(tried) <= 16
    ((_, attempt),) = attempts.match([region_at(160.0)], 2.0)
    assert attempts.is_due(attempt)
    assert attempt.first_seen_at == 0.0


def test_noise_is_no_change_and_a_new_thing_is() -> None:
    counter, detector = Counter(noise=5.0), ChangeDetector()
    detector.searched(counter.frame())
    assert [detector.changed(counter.frame()) for _ in range(10)] == [False] * 10
    assert detector.changed(counter.frame(Placed(DIGITS, 300, 300, 0, 1.5)))
