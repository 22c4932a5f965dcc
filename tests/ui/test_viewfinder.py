"""The picture: what the camera sees, with codes outlined where they stand, and it survives anything."""

import dataclasses
import logging

import numpy as np
import pytest
from hand_station import OATS, PICKLES, PLACE, code, picture
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import center
from scanner_desktop.domain.sighting import Code, Corners, Hint, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.runtime.camera_worker import CameraState
from scanner_desktop.runtime.station import Armed, CameraStatus, Observation
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.code_overlay import LONGEST_LEAP, Weight, outlines
from scanner_desktop.ui.viewfinder.viewfinder import HINT_AFTER, Viewfinder, as_image

LIVE = CameraStatus(CameraState.LIVE, "cam")
AMBER = (20, 160, 240)  # BGR


def frame(image: np.ndarray | None = None, at: float = 10.0) -> Frame:
    return Frame(picture(AMBER) if image is None else image, 1, at, "hand")


def observation(*codes: Code, at: float = 10.0, hint: Hint | None = None, unread: Corners | None = None) -> Observation:
    return Observation(Sighting(frame(at=at), codes, 0.01, hint, unread), ())


def armed_with(one: Code) -> Armed:
    return Armed(AgreedCode(one.gtin or "", one, frame(), 9.0, 10.0, 1))


def moved(corners: Corners, dx: float, dy: float) -> Corners:
    a, b, c, d = ((x + dx, y + dy) for x, y in corners)
    return a, b, c, d


@pytest.fixture
def viewfinder(look: Look, qtbot: QtBot) -> Viewfinder:
    viewfinder = Viewfinder(look)
    qtbot.addWidget(viewfinder)
    viewfinder.resize(640, 480)
    return viewfinder


def painted(viewfinder: Viewfinder) -> QImage:
    image = QImage(viewfinder.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    viewfinder.render(image)
    return image


def test_before_the_first_frame_it_says_that_the_camera_starts(viewfinder: Viewfinder) -> None:
    image = painted(viewfinder)
    assert len({image.pixel(x, 240) for x in range(0, 640, 2)} | {image.pixel(320, y) for y in range(480)}) > 3


def test_picture_has_the_colours_and_the_shape_of_the_frame(viewfinder: Viewfinder) -> None:
    viewfinder.show_status(LIVE)
    pixels = picture(AMBER, width=320, height=120)
    pixels[:, :160] = (255, 0, 0)  # blue, in BGR
    viewfinder.show_frame(frame(pixels))
    image = painted(viewfinder)
    area = viewfinder.picture_rect()
    assert (area.width() / area.height()) == pytest.approx(320 / 120)
    assert image.pixelColor(100, 240) == QColor(0, 0, 255)
    assert image.pixelColor(540, 240) == QColor(240, 160, 20)


def test_picture_owns_its_pixels(viewfinder: Viewfinder) -> None:
    pixels = picture(AMBER)
    image = as_image(frame(pixels))
    pixels[:] = 0
    del pixels
    assert image.pixelColor(10, 10) == QColor(240, 160, 20)


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((240, 320), 77, np.uint8),
        np.full((1, 1, 3), 77, np.uint8),
        np.full((3, 1001, 3), 77, np.uint8),
        np.full((480, 640, 3), 77, np.uint8)[::2, ::3],
        np.full((0, 0, 3), 77, np.uint8),
    ],
    ids=["gray", "one pixel", "odd width", "not contiguous", "empty"],
)
def test_any_frame_is_painted_without_an_error(
    viewfinder: Viewfinder, pixels: np.ndarray, caplog: pytest.LogCaptureFixture
) -> None:
    viewfinder.show_status(LIVE)
    viewfinder.show_frame(frame(pixels))
    viewfinder.show_observation(observation(code(OATS)))
    with caplog.at_level(logging.ERROR):
        image = painted(viewfinder)
    assert caplog.records == []
    if pixels.size > 3000:
        area = viewfinder.picture_rect()
        assert image.pixelColor(round(area.left()) + 30, round(area.center().y())).red() == 77


def test_painting_that_fails_is_logged_and_not_raised(viewfinder: Viewfinder, caplog: pytest.LogCaptureFixture) -> None:
    viewfinder.show_status(LIVE)
    viewfinder.show_frame(frame())
    broken = dataclasses.replace(code(OATS), corners=((float("nan"),),) * 4)  # type: ignore[arg-type]
    viewfinder._outlines = outlines(observation(code(OATS)), (), None)
    object.__setattr__(viewfinder._outlines[0], "code", broken)
    with caplog.at_level(logging.ERROR):
        painted(viewfinder)
    assert "could not be painted" in caplog.text


def test_armed_code_is_outlined_thickly_where_it_stands(viewfinder: Viewfinder) -> None:
    one = code(OATS)
    viewfinder.show_status(LIVE)
    viewfinder.show_armed(armed_with(one))
    viewfinder.show_frame(frame())
    viewfinder.show_observation(observation(one))
    image = painted(viewfinder)
    assert image.pixelColor(400, 320).blue() > 200  # the lower edge, from (100..220, 160) at twice the size
    assert image.pixelColor(400, 320).red() < 120
    assert image.pixelColor(400, 290) == QColor(240, 160, 20)  # and nothing inside it


def test_outlines_go_away_with_the_codes(viewfinder: Viewfinder, qtbot: QtBot) -> None:
    viewfinder.show_observation(observation(code(OATS)))
    assert len(viewfinder.outlines) == 1
    qtbot.waitUntil(lambda: viewfinder.outlines == (), timeout=3000)


def test_advice_is_given_once_it_has_held_for_a_moment(viewfinder: Viewfinder) -> None:
    viewfinder.show_observation(observation(at=10.0, hint=Hint.MOVE_CLOSER))
    assert viewfinder.shown_hint is None
    viewfinder.show_observation(observation(at=10.0 + HINT_AFTER / 2, hint=Hint.HOLD_STILL))
    viewfinder.show_observation(observation(at=10.0 + HINT_AFTER, hint=Hint.MOVE_CLOSER))
    assert viewfinder.shown_hint is None  # it changed in between
    viewfinder.show_observation(observation(at=10.1 + 2 * HINT_AFTER, hint=Hint.MOVE_CLOSER))
    assert viewfinder.shown_hint is Hint.MOVE_CLOSER
    viewfinder.show_observation(observation(code(OATS), at=10.2 + 2 * HINT_AFTER))
    assert viewfinder.shown_hint is None  # read: no advice is needed any more


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (CameraStatus(CameraState.STARTING, "webcam 0"), "Starting the camera…"),
        (CameraStatus(CameraState.LOST, "webcam 0", "Gone.", "Check the cable."), "Gone. Check the cable."),
        (CameraStatus(CameraState.ENDED, "film.mp4", "The recording is over."), "The recording is over."),
        (CameraStatus(CameraState.OFF, ""), "The camera is off."),
    ],
)
def test_state_is_said_in_words(viewfinder: Viewfinder, status: CameraStatus, words: str) -> None:
    viewfinder.show_status(status)
    assert words in viewfinder.accessibleDescription()
    painted(viewfinder)


def test_flash_and_note_end_by_themselves(viewfinder: Viewfinder, qtbot: QtBot) -> None:
    viewfinder.show_status(LIVE)
    viewfinder.show_frame(frame())
    plain = painted(viewfinder)
    viewfinder.flash()
    viewfinder.note("Saved")
    assert painted(viewfinder) != plain
    qtbot.waitUntil(lambda: painted(viewfinder) == plain, timeout=5000)


# --- where the outlines stand --------------------------------------------------------------------------------------


def test_armed_good_and_refused_codes_are_told_apart() -> None:
    mine, other = code(OATS), code(PICKLES, corners=moved(PLACE, 0, 100))
    link = code("hello", Symbology.QR, moved(PLACE, 0, -70))
    result = outlines(observation(mine, other, link), (), armed_with(mine))
    assert [one.weight for one in result] == [Weight.ARMED, Weight.GOOD, Weight.REFUSED]


def test_of_two_codes_with_one_number_the_armed_one_is_marked() -> None:
    left, right = code(OATS), code(OATS, corners=moved(PLACE, 90, 0))
    result = outlines(observation(right, left), (), armed_with(left))
    assert [one.weight for one in result] == [Weight.GOOD, Weight.ARMED]


def test_moving_code_is_carried_on_to_the_time_of_the_picture() -> None:
    first = outlines(observation(code(OATS), at=10.0), (), None)
    second = outlines(observation(code(OATS, corners=moved(PLACE, 20, 0)), at=10.1), first, None)
    x, y = center(second[0].corners_at(10.15))
    assert (x, y) == (pytest.approx(center(PLACE)[0] + 30), pytest.approx(center(PLACE)[1]))
    far, _ = center(second[0].corners_at(20.0))
    assert far == pytest.approx(center(PLACE)[0] + 20 + 200 * LONGEST_LEAP)
    assert center(second[0].corners_at(9.0)) == center(second[0].code.corners)


def test_jitter_is_no_movement() -> None:
    first = outlines(observation(code(OATS), at=10.0), (), None)
    second = outlines(observation(code(OATS, corners=moved(PLACE, 0.5, 0)), at=10.1), first, None)
    assert second[0].velocity == (0.0, 0.0)


def test_another_copy_far_away_is_no_movement() -> None:
    first = outlines(observation(code(OATS), at=10.0), (), None)
    second = outlines(observation(code(OATS, corners=moved(PLACE, 400, 0)), at=10.1), first, None)
    assert second[0].velocity == (0.0, 0.0)


def test_mirrored_the_picture_its_outlines_and_clicks_change_sides_and_the_frame_stays_as_it_is(viewfinder, qtbot):
    image = picture(AMBER)
    image[:, : image.shape[1] // 2] = (200, 0, 0)  # blue on the left
    before = image.copy()
    viewfinder.show_status(LIVE)
    viewfinder.show_frame(frame(image))
    area = viewfinder.picture_rect()
    left, right = (int(area.left() + area.width() * share) for share in (0.25, 0.75))
    high = int(area.top() + area.height() / 2)
    corners = ((10.0, 20.0), (50.0, 20.0), (50.0, 40.0), (10.0, 40.0))
    plain = viewfinder.on_screen(corners).boundingRect()
    assert painted(viewfinder).pixelColor(left, high).blue() > 150

    viewfinder.mirror(True)
    shown = painted(viewfinder)
    assert shown.pixelColor(right, high).blue() > 150 > shown.pixelColor(left, high).blue()
    turned = viewfinder.on_screen(corners).boundingRect()
    assert turned.left() - area.left() == pytest.approx(area.right() - plain.right())
    assert turned.top() == plain.top()
    assert np.array_equal(viewfinder.frame.image, before)
