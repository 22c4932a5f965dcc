"""Names and words from outside, wherever the window shows them: nothing acts, nothing is endless, nothing moves."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hand_station import OATS, PICKLES
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.camera_worker import CameraState, CameraStatus
from scanner_desktop.ui.dialogs.organization_dialog import OrganizationDialog
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.style.wrapped_text import WrappedText

HOSTILE = {
    "bidi": "\u202egnp.exe\u2066x\u2069",
    "controls": "\x07\x1b[2J\x00" * 170,
    "formula": '=HYPERLINK("http://evil.example","=1+1")',
    "100 kB": "Wx" * 50_000,
    "100 kB of words": "word " * 20_000,
    "spaces": "   \u00a0\u2003",
    "emoji": "👩‍👩‍👧‍👦🧃" * 300,
    "zero width": "a\u200b\ufeff\u2060b",
    "markup": "<img src='file:///etc/passwd'><b>bold</b>",
    "lines": "one\r\ntwo\u2028three\nfour",
    "surrogate": "x\ud800y",
}
ACT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
BELONG = frozenset("\u00ad\u200c\u200d\u200e\u200f\n\t")
LONGEST = 2_000  # characters that any one text on the screen may have


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what is seen or heard of a widget and everything in it."""
    for one in [widget, *widget.findChildren(QWidget)]:
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle())
        if isinstance(one, QLabel) and not isinstance(one, WrappedText):  # that one paints what it is given
            assert one.textFormat() is Qt.TextFormat.PlainText or "file:" not in one.text(), one.text()[:200]
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QComboBox):
            yield from (one.itemText(index) for index in range(one.count()))
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for row in range(min(model.rowCount(), 20)):
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                    index = model.index(row, column)
                    yield str(index.data() or "")
                    yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
                    yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def assert_harmless(widget: QWidget, where: str) -> None:
    for text in texts(widget):
        acting = {char for char in text if unicodedata.category(char) in ACT and char not in BELONG}
        assert not acting, f"{where}: {acting} in {text[:200]!r}"
        assert len(text) <= LONGEST, f"{where}: {len(text)} characters in one text: {text[:80]!r}"


@pytest.fixture(params=HOSTILE, ids=list(HOSTILE))
def evil(request: pytest.FixtureRequest) -> str:
    return HOSTILE[request.param]


def test_what_the_service_says_of_a_capture(desk, evil: str, qtbot: QtBot) -> None:
    window, bench = desk.window, desk.bench
    bench.station.capture_typed(OATS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    capture = window.model.capture(0)
    for delivery in (Delivery.REJECTED, Delivery.DELIVERED):
        words = replace(
            capture, delivery=delivery, product_name=evil, error=evil, processing=evil, public_id=evil, raw_value=evil
        )
        bench.station.capture_changed.emit(words)
        window.show_detail(words)
        QApplication.processEvents()
        assert_harmless(window, "window and details")
        window.history.menu_for([words]).deleteLater()
    assert window.bar.card.name  # a name that shows nothing is none: the number stands there
    window.does.take_back()
    window.does.back_to_work()
    QApplication.processEvents()
    window.grab()  # everything is painted once
    assert_harmless(window, "message")
    least = window.minimumSizeHint()
    assert (least.width(), least.height()) <= (800, 600)


def test_what_connection_camera_and_organizations_are_called(desk, evil: str, qtbot: QtBot) -> None:
    window, bench = desk.window, desk.bench
    organizations = (("org_1", evil), ("org_2", "Other"))
    bench.deliver(Connection(ConnectionState.SIGNED_OUT, evil, evil, organizations=organizations))
    qtbot.waitUntil(lambda: window.station.connection.state is ConnectionState.SIGNED_OUT)
    window.viewfinder.show_status(CameraStatus(CameraState.LOST, evil, evil, evil))
    window.snackbar.say(evil, "info")
    window.viewfinder.note(evil)
    window.grab()
    assert_harmless(window, "strip, camera, message")
    look = window.viewfinder._look
    for dialog in (
        OrganizationDialog(look, organizations),
        ProblemDialog(look, "Title", evil, evil),
        SettingsDialog(look, Settings(camera="webcam:1", station_name=evil[:40]), [("webcam:1", evil)]),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert_harmless(dialog, type(dialog).__name__)
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width(), type(dialog).__name__


def test_a_list_of_a_delivery(desk, evil: str, qtbot: QtBot) -> None:
    cell = evil.encode("utf-8", "replace").decode().replace('"', '""')
    note = desk.folder / "note.csv"
    text = f'EAN;Name;Qty;Lot;Order\n{OATS};"{cell}";3;"{cell}";"{cell}"\n"{cell}";"{cell}";1;x;y\n'
    note.write_text(text + f"{PICKLES};Pickles;2;;\n", "utf-8", newline="")
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    desk.mode.beginning.open_list(note)
    mode = desk.mode
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.list or bool(mode.start.message.text()))
    assert_harmless(desk.window, "the list")
    if mode.pages.currentWidget() is not mode.list:
        return  # it was refused in words
    mode.list.by.setText("Ada")
    qtbot.keyClick(mode.list.by, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.count)
    qtbot.keyClicks(mode.count, OATS)
    qtbot.keyClick(mode.count.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mode.count.model.line_at(0) is not None and mode.count.model.line_at(0).counted == 1)
    desk.window.grab()
    assert_harmless(desk.window, "counting")
    qtbot.keyClick(mode.count, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.end)
    desk.window.grab()
    assert_harmless(desk.window, "the end")
