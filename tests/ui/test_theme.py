"""Light and dark: readable in both, chosen live, and every icon that is named is there."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.history.capture_action import CaptureAction, action_icon
from scanner_desktop.ui.messages import connection_label, delivery_status, processing_status
from scanner_desktop.ui.style.palette import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Palette, contrast, palette_for
from scanner_desktop.ui.style.theme import Look, apply_theme

TEXTS = ["text", "muted", "accent", "good", "attention", "bad"]
GROUNDS = ["ground", "surface", "raised", "selected", "notice", "alarm"]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_accent_carries_text_and_outlines_can_be_seen(palette: Palette) -> None:
    for accent in (palette.accent, palette.accent_hover, palette.accent_pressed):
        assert contrast(palette.on_accent, accent) >= 4.5
    for ground in (palette.ground, palette.surface):
        assert contrast(palette.outline, ground) >= 3.0
        assert contrast(palette.accent, ground) >= 3.0  # the ring around what has the focus


@pytest.mark.parametrize("palette", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_is_high_for_everything(palette: Palette) -> None:
    for ground in GROUNDS:
        for text in TEXTS:
            assert contrast(getattr(palette, text), getattr(palette, ground)) >= 7.0, (text, ground)
    for ground in ("ground", "surface"):
        assert contrast(palette.outline, getattr(palette, ground)) >= 7.0
        assert contrast(palette.line, getattr(palette, ground)) >= 7.0
    assert contrast(palette.on_accent, palette.accent) >= 7.0


def test_palette_follows_the_system(look: Look) -> None:
    chosen = [palette_for(is_dark=dark, is_high_contrast=high) for high in (False, True) for dark in (False, True)]
    assert chosen == [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_theme_changes_live_and_says_so(look: Look, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    with qtbot.waitSignal(look.changed):
        look.use("dark")
    assert look.palette is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.ground
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text
    look.use("light")
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == LIGHT.ground


def test_unknown_theme_is_an_error(look: Look) -> None:
    with pytest.raises(KeyError):
        look.use("sepia")


def test_body_is_large_enough_for_a_counter(look: Look) -> None:
    assert look.font().pointSizeF() >= 10
    assert look.font("caption").pointSizeF() < look.font().pointSizeF() < look.font("title").pointSizeF()


def icons() -> set[str]:
    statuses = [delivery_status(delivery) for delivery in Delivery]
    statuses += [processing_status(word) for word in ("PENDING", "COMPLETED", "FAILED", "NOT_FOUND", "NEW_WORD")]
    statuses += [connection_label(Connection(state)) for state in ConnectionState]
    statuses.append(connection_label(Connection(ConnectionState.ONLINE, waiting=3)))
    return {status.icon for status in statuses} | {action_icon(offer) for offer in CaptureAction}


@pytest.mark.parametrize(
    "name",
    sorted(
        icons() | {"search", "back", "settings", "keyboard", "camera", "capture", "barcode", "hint", "info", "photo"}
    ),
)
def test_icon_is_there_and_takes_the_colour(look: Look, name: str) -> None:
    image = look.pixmap(name, "#ff0000", 24).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(colour.red() > 200 and colour.green() < 60 for colour in inked)


def test_statuses_differ_by_icon_and_words_and_not_by_colour_alone() -> None:
    statuses = [delivery_status(delivery) for delivery in Delivery]
    assert len({status.icon for status in statuses}) == len(statuses)
    assert len({status.words for status in statuses}) == len(statuses)


def test_a_second_window_begins_with_the_systems_size_of_text(look: Look, qapp: QApplication) -> None:
    first = apply_theme(qapp, "light")
    usual = first.em()
    first.use_settings(Settings(text_size=200))
    assert first.em() > usual
    second = apply_theme(qapp, "light")
    assert second.em() == usual
    for one in (first, second):
        one.deleteLater()
    qapp.setFont(look.font())
    look.use("light")
