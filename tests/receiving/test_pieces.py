"""Which pieces count after a restart: those that lay there are not counted again, and nobody guesses."""

import numpy as np
from hand_station import OATS, PLACE, code

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.receiving.pieces import PieceWatch, Seen
from scanner_desktop.domain.receiving.session import InView
from scanner_desktop.domain.sighting import Code, Corners, Sighting

GTIN = f"0{OATS}"
ELSEWHERE: Corners = ((20.0, 20.0), (140.0, 20.0), (140.0, 100.0), (20.0, 100.0))


class Camera:
    """Shows codes to a watch, 20 frames a second."""

    def __init__(self, *before: InView) -> None:
        self.watch = PieceWatch(before)
        self._agreement = Agreement()
        self._count = 0

    def show(self, *codes: Code, frames: int = 12) -> list[Seen]:
        """Show codes for some frames; arrived pieces are counted."""
        seen = []
        for _ in range(frames):
            self._count += 1
            image = np.full((240, 320, 3), 90, np.uint8)
            for one in codes:
                (left, top), _, (right, bottom), _ = one.corners
                image[int(top) : int(bottom), int(left) : int(right) : 6] = 240
            frame = Frame(image, self._count, 5 + self._count / 20, "test")
            sighting = Sighting(frame, codes, 0.0)
            seen.append(self.watch.observe(sighting, self._agreement.observe(sighting)))
            for piece in seen[-1].arrived:
                self.watch.note_counted(piece, f"count {piece.number}")
        return seen


def arrived(seen: list[Seen]) -> int:
    """Return how many pieces were counted."""
    return sum(len(one.arrived) for one in seen)


def test_a_piece_counts_once_and_two_count_two() -> None:
    camera = Camera()
    assert arrived(camera.show(code(OATS), frames=60)) == 1
    assert arrived(camera.show(code(OATS), code(OATS, corners=ELSEWHERE), frames=60)) == 1


def test_what_lay_there_before_the_restart_is_not_counted_again() -> None:
    camera = Camera(InView("before", GTIN, PLACE))
    seen = camera.show(code(OATS))
    assert (arrived(seen), camera.watch.unsure) == (0, ())
    assert camera.watch.is_counted(camera.watch.pieces[0])


def test_what_lies_elsewhere_after_the_restart_waits_for_a_person() -> None:
    camera = Camera(InView("before", GTIN, ELSEWHERE))
    seen = camera.show(code(OATS))
    assert arrived(seen) == 0
    assert len(camera.watch.unsure) == 1
    assert [one for each in seen for one in each.left] == ["before"]


def test_the_next_piece_almost_where_the_one_before_lay_waits_for_a_person() -> None:
    # The desk was killed, and meanwhile the counted piece was taken away and another one of its kind put down.
    length = PLACE[1][0] - PLACE[0][0]
    nearby = tuple((x + 0.12 * length, y + 0.05 * length) for x, y in PLACE)
    camera = Camera(InView("before", GTIN, PLACE))
    assert arrived(camera.show(code(OATS, corners=nearby))) == 0  # type: ignore[arg-type]
    assert len(camera.watch.unsure) == 1


def test_a_trembling_picture_is_no_other_piece() -> None:
    trembling = tuple((x + 2, y - 2) for x, y in PLACE)
    camera = Camera(InView("before", GTIN, PLACE))
    camera.show(code(OATS, corners=trembling))  # type: ignore[arg-type]
    assert camera.watch.unsure == ()


def test_only_as_many_as_were_there_are_held_back() -> None:
    camera = Camera(InView("before", GTIN, PLACE))
    assert arrived(camera.show(code(OATS), code(OATS, corners=ELSEWHERE))) == 1


def test_what_is_not_there_any_more_has_left() -> None:
    camera = Camera(InView("before", GTIN, PLACE))
    seen = camera.show(frames=60)
    assert [one for each in seen for one in each.left] == ["before"]
    assert arrived(camera.show(code(OATS))) == 1


def test_nothing_counts_that_is_passed_over() -> None:
    camera = Camera()
    camera.show(code(OATS), frames=1)
    camera.show(code(OATS), frames=1)
    camera.watch.pass_over()
    assert arrived(camera.show(code(OATS))) == 0
