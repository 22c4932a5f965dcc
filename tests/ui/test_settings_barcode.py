"""The settings barcode from one screen to another station's camera: drawn, photographed, read, asked about, used."""

import cv2
import numpy as np
import pytest
from hand_station import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner_desktop.app.profile_desk import ProfileDesk, draw_profile
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.settings import RepeatRule, Settings
from scanner_desktop.domain.station_profile import to_profile
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.ui.dialogs.profile_dialogs import UseProfileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look

FULL = Settings(
    server="https://scanner.north-shop.example",
    organization="Demo5hopQuietCrackers2",
    hands_free=True,
    repeat_rule=RepeatRule.COUNT,
    send_after_seconds=5,
    handheld_prefix="~",
    capture_key="F13",
    keep_images_days=14,
    station_name="Till 3",
    kiosk=True,
    update_url="https://updates.example/v.json",
)


def photograph(text: str) -> np.ndarray:
    """Return a 1080p picture (BGR) of the barcode on a screen: turned, in perspective, a little blurred, noisy."""
    image = draw_profile(text)
    code = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    side = float(image.width())
    corners = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    seen = np.array([[620, 190], [1290, 240], [1240, 890], [560, 830]], np.float32)
    picture = cv2.warpPerspective(
        code, cv2.getPerspectiveTransform(corners, seen), (1920, 1080), borderValue=90, flags=cv2.INTER_AREA
    )
    noisy = cv2.GaussianBlur(picture, (0, 0), 1.2) + np.random.default_rng(7).normal(0, 6, picture.shape)
    return cv2.cvtColor(np.clip(noisy, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def test_a_camera_reads_it_off_another_screen() -> None:
    text = to_profile(FULL)
    picture, reader = photograph(text), LiveReader()
    for number in range(10):
        sighting = reader.read(Frame(picture, number, number / 30, "test"))
        if any(code.text == text for code in sighting.codes):
            return
    pytest.fail("the barcode was not read in ten frames")


@pytest.mark.parametrize("hidden", ["Till 3", "kiosk", "updates.example", "webcam"])
def test_what_is_one_stations_own_is_not_in_it(hidden: str) -> None:
    assert hidden not in to_profile(FULL)


def test_the_other_station_says_what_would_change_and_asks(
    window: MainWindow, bench: Bench, look: Look, qtbot: QtBot
) -> None:
    desk = ProfileDesk(bench.station, look, window)
    desk.ask(to_profile(FULL))
    (dialog,) = [each for each in window.findChildren(UseProfileDialog) if each.isVisible()]
    assert ("Keep pictures for", "14 days") in dialog.changes
    before = window.dialogs.settings
    with qtbot.waitSignal(window.dialogs.settings_chosen):
        QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    after = window.dialogs.settings
    assert (after.server, after.hands_free, after.keep_images_days) == (FULL.server, True, 14)
    assert (after.station_name, after.kiosk, after.camera) == (before.station_name, before.kiosk, before.camera)
