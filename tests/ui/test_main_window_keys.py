"""Space captures and scans are taken wherever the focus is: real keys and clicks, pressed as people and scanners do."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hand_station import OATS, PICKLES, Bench, code
from keyboards import click, press, scan, type_like_a_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import CaptureType, Delivery
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.capture.scan_note import ScanNote
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.sound.tones import Tone
from scanner_desktop.ui.style.theme import Look

Key = Qt.Key
GS1 = "0109524100011021" + "17270930" + "10B0X22"


@pytest.fixture
def tones(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Tone]:
    heard: list[Tone] = []
    monkeypatch.setattr(window.player, "play", heard.append)
    return heard


def saved_gtins(bench: Bench) -> list[str]:
    return [capture.gtin for capture in bench.saved()]


# --- Space ---------------------------------------------------------------------------------------------------------


def test_click_on_capture_leaves_space_to_capture(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    click(armed.bar.button)
    qtbot.waitUntil(lambda: len(bench.saved()) == 1)
    assert QApplication.focusWidget() is before
    bench.show()
    qtbot.waitUntil(lambda: not armed.bar.button.is_armed)
    assert QApplication.focusWidget() is before  # an idle button hands the focus to no field
    bench.show(code(PICKLES))
    qtbot.waitUntil(lambda: armed.bar.button.is_armed)
    for count in range(2, 5):
        press(Key.Key_Space, " ")
        qtbot.waitUntil(lambda count=count: len(bench.saved()) == count)
    assert armed.bar.entry.line.text() == ""


@pytest.mark.parametrize("name", ["photo", "hands_free", "menu", "idle capture"])
def test_click_on_a_button_takes_no_focus(window: MainWindow, bench: Bench, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(window.bar.photo.isEnabled)
    buttons = {
        "photo": window.bar.photo,
        "hands_free": window.bar.hands_free,
        "menu": window.header.menu,
        "idle capture": window.bar.button,
    }
    click(buttons[name])
    if QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    qtbot.waitUntil(window.viewfinder.hasFocus)
    if name == "photo":
        qtbot.waitUntil(lambda: len(bench.saved()) == 1)


def test_capture_says_when_a_field_has_the_keys(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    assert armed.bar.button.key == "Space"
    click(armed.history.search)
    qtbot.waitUntil(armed.history.search.hasFocus)
    assert armed.bar.button.key == "Esc, then Space"
    press(Key.Key_Escape)
    assert armed.bar.button.key == "Space"
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: len(bench.saved()) == 1)


def test_escape_clears_the_search_so_that_new_captures_show(armed: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, modifiers=Qt.KeyboardModifier.ControlModifier)
    type_like_a_person("zzz")
    qtbot.waitUntil(lambda: armed.history.search.text() == "zzz")
    press(Key.Key_Escape)
    assert armed.history.search.text() == ""
    assert armed.viewfinder.hasFocus()
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: armed.model.rowCount() == 1)


def test_foot_pedal_captures_too(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    armed.dialogs.settings_chosen.emit(replace(armed.dialogs.settings, capture_key="F13"), armed.dialogs.settings)
    press(Key.Key_F13)
    qtbot.waitUntil(lambda: len(bench.saved()) == 1)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: len(bench.saved()) >= 1)


def test_pedal_that_types_a_letter_captures_too_and_the_letter_goes_nowhere(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    armed.dialogs.settings_chosen.emit(replace(armed.dialogs.settings, capture_key="B"), armed.dialogs.settings)
    press(Key.Key_B, "b")
    qtbot.waitUntil(lambda: len(bench.saved()) == 1)
    assert armed.bar.entry.line.text() == ""


def test_further_keys_do_what_their_commands_do(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    pedals = replace(armed.dialogs.settings, undo_key="F14", hands_free_key="F15", photo_key="F16")
    armed.dialogs.settings_chosen.emit(pedals, armed.dialogs.settings)
    press(Key.Key_F15)
    assert bench.station.capturing.is_hands_free
    press(Key.Key_F15)
    press(Key.Key_F16)
    qtbot.waitUntil(lambda: [each.capture_type for each in bench.saved()] == [CaptureType.IMAGE])
    press(Key.Key_F14)
    qtbot.waitUntil(lambda: [each.delivery for each in bench.saved()] == [Delivery.DISCARDED])


def test_of_two_commands_with_one_key_one_has_it(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    clash = replace(armed.dialogs.settings, capture_key="F13", photo_key="F13", undo_key="F5")
    armed.dialogs.settings_chosen.emit(clash, armed.dialogs.settings)
    press(Key.Key_F13)
    qtbot.waitUntil(lambda: [each.capture_type for each in bench.saved()] == [CaptureType.BARCODE])
    assert [keys.toString() for keys in armed.commands["undo"].shortcuts()] == ["Ctrl+Z"]


# --- handheld scanners ---------------------------------------------------------------------------------------------

PLACES: dict[str, Callable[[MainWindow], object]] = {
    "picture": lambda window: window.viewfinder.setFocus(),
    "list": lambda window: window.does.go_to_history(),
    "search": lambda window: window.does.search(),
    "code field": lambda window: window.does.type_code(),
    "settings": lambda window: window.dialogs.edit_settings(),
    "keys": lambda window: window.dialogs.show_shortcuts(),
    "about": lambda window: window.dialogs.show_about(),
    "shift": lambda window: window.commands["end_session"].trigger(),
    "sign-in": lambda window: window.dialogs.sign_in(),
    "support file": lambda window: window.dialogs.save_support_file(),
}


@pytest.mark.parametrize("place", PLACES)
def test_scan_is_captured_wherever_the_focus_is(
    window: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot, place: str
) -> None:
    PLACES[place](window)
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    root = dialog or window
    before = {field: field.text() for field in root.findChildren(QLineEdit)}
    scan(PICKLES)
    qtbot.waitUntil(lambda: saved_gtins(bench) == ["0" + PICKLES])
    assert {field: field.text() for field in before} == before
    qtbot.waitUntil(lambda: tones == [Tone.SAVED])
    assert "Saved" in window.viewfinder._note[0]
    assert QApplication.activeModalWidget() is dialog  # its Enter pressed no button
    if dialog is not None:
        note = dialog.findChild(ScanNote)
        assert note is not None
        assert note.words.text() == f"Scanned {PICKLES}"
        assert isinstance(dialog, QDialog)
        dialog.reject()


@pytest.mark.parametrize("suffix", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab, None])
def test_scans_end_with_enter_tab_or_nothing_and_never_run_together(
    window: MainWindow, bench: Bench, qtbot: QtBot, suffix: Qt.Key | None
) -> None:
    focus = QApplication.focusWidget()
    for text in (OATS, PICKLES):
        scan(text, suffix)
    qtbot.waitUntil(lambda: saved_gtins(bench) == ["0" + OATS, "0" + PICKLES])
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize(
    "text", [GS1, "]C1" + GS1, "]d2" + GS1 + "\x1d21A7", "0109524100011021" + "10B0X22\x1d17270930"]
)
def test_gs1_data_are_taken_with_and_without_identifier(
    window: MainWindow, bench: Bench, qtbot: QtBot, text: str
) -> None:
    scan(text)
    qtbot.waitUntil(lambda: saved_gtins(bench) == ["09524100011021"])
    assert {"10": "B0X22", "17": "270930"}.items() <= dict(bench.saved()[0].elements).items()


def test_prefix_of_the_shops_scanners_is_taken_off(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    window.keys.use(Settings(handheld_prefix="~"))
    scan("~" + OATS)
    qtbot.waitUntil(lambda: saved_gtins(bench) == ["0" + OATS])


def test_french_keyboard_gives_the_same_product(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    scan("ç(é'&àààà&à&(")  # what the keys of 9524100001015 are on it
    qtbot.waitUntil(lambda: saved_gtins(bench) == ["0" + OATS])


@pytest.mark.parametrize("place", ["picture", "search", "settings"])
def test_scan_that_is_no_product_is_answered_by_sound_and_words_and_goes_nowhere(
    window: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot, place: str
) -> None:
    PLACES[place](window)
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    before = {field: field.text() for field in (dialog or window).findChildren(QLineEdit)}
    scan("LOC-A-17")
    assert tones == [Tone.NOT_A_PRODUCT]
    assert window.viewfinder._note[0] == "Scanned, but no product number"
    assert {field: field.text() for field in before} == before
    assert bench.saved() == []
    if dialog is not None:
        assert dialog.findChild(ScanNote).words.text()
        dialog.reject()
    else:
        assert window.snackbar.words


def test_what_a_person_types_reaches_the_field_in_order(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    press(Key.Key_F, modifiers=Qt.KeyboardModifier.ControlModifier)
    type_like_a_person("oats 9524100001015")
    qtbot.waitUntil(lambda: window.history.search.text() == "oats 9524100001015")
    assert bench.saved() == []


def test_few_quick_letters_are_given_back(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    press(Key.Key_F, modifiers=Qt.KeyboardModifier.ControlModifier)
    scan("oats", None)
    qtbot.waitUntil(lambda: window.history.search.text() == "oats")
    assert bench.saved() == []


# --- eight digits --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", [0, 1])
def test_eight_digits_that_are_two_products_can_be_either(
    window: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot, which: int
) -> None:
    scan("01234565")
    assert [button.text() for button in window.bar.entry.choices] == ["EAN-8: 01234565", "UPC-E: 012345000065"]
    assert tones == [Tone.NOT_A_PRODUCT]
    QApplication.processEvents()  # laid out
    click(window.bar.entry.choices[which])
    qtbot.waitUntil(lambda: len(bench.saved()) == 1)
    assert bench.saved()[0].gtin == ("00000001234565", "00012345000065")[which]
    assert bench.saved()[0].capture_type is CaptureType.MANUAL
    assert window.bar.entry.choices == []


# --- the shop's own choices ----------------------------------------------------------------------------------------


def test_settings_reach_keys_sound_and_capturing(bench: Bench, look: Look, qtbot: QtBot) -> None:
    chosen = Settings(hands_free=True, sound=False, sound_volume=20, handheld_prefix="$", capture_key="F13")
    window = MainWindow(bench.station, look, settings=chosen)
    qtbot.addWidget(window)
    assert bench.station.capturing.is_hands_free
    assert window.bar.hands_free.isChecked()
    assert (window.player.enabled, window.player.volume) == (False, 20)
    assert window.keys.handheld.prefix == "$"
    assert [keys.toString() for keys in window.commands["capture"].shortcuts()] == ["Space", "F13"]
