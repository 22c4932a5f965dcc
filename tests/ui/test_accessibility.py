"""Every dialog and page, for people who do not see it, press it with gloves, or have no mouse."""

import importlib
import pkgutil
from collections.abc import Iterator
from itertools import pairwise

import pytest
from cut_off import cut_off
from every_dialog import ALL, DIALOGS
from hand_station import Bench
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QKeySequenceEdit,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import scanner_desktop.ui
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.questions import Question
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.style_sheet import TOUCH
from scanner_desktop.ui.style.theme import Look

SAYS_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)
WITHOUT_ROLE = (QScrollArea, QGraphicsView, QKeySequenceEdit)
"""Qt has no role for these: their names alone say what they are (docs/accessibility.md)."""
PRESSED = (QAbstractButton, QComboBox, QLineEdit, QRadioButton, QSlider, QTabBar)


@pytest.fixture(params=ALL)
def shown(request: pytest.FixtureRequest, look: Look, bench: Bench, qtbot: QtBot) -> Iterator[QWidget]:
    """Each of them, shown and active, as large as it wants to be."""
    widget = ALL[request.param](look, bench)
    with qtbot.waitExposed(widget):
        open_dialog(widget) if isinstance(widget, QDialog) else widget.show()
    widget.activateWindow()
    yield widget
    widget.close()


@pytest.fixture
def open_window(armed: MainWindow, qtbot: QtBot) -> MainWindow:
    """The main window with a capture in it."""
    QTest.keyClick(armed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: armed.model.rowCount() == 1)
    qtbot.waitUntil(armed.bar.photo.isEnabled)
    return armed


@pytest.mark.parametrize("name", [kind.__name__ for kind in DIALOGS])
def test_nothing_is_cut_off_when_text_is_twice_as_large(name: str, look: Look, bench: Bench, qtbot: QtBot) -> None:
    look.use_settings(Settings(text_size=200))
    try:
        dialog = ALL[name](look, bench)
        with qtbot.waitExposed(dialog):
            open_dialog(dialog)
        QApplication.processEvents()
        assert cut_off(dialog) == []
        dialog.close()
    finally:
        look.use_settings(Settings())
        look.use("light")


def test_no_dialog_is_forgotten_here() -> None:
    for module in pkgutil.walk_packages(scanner_desktop.ui.__path__, "scanner_desktop.ui."):
        importlib.import_module(module.name)
    kinds, found = [QDialog], set()
    while kinds:
        for kind in kinds.pop().__subclasses__():
            kinds.append(kind)
            if kind.__module__.startswith("scanner_desktop.ui."):
                found.add(kind)
    assert found - {Question} == set(DIALOGS)


def test_everything_says_what_it_is_and_is_large_enough_and_shows_the_focus_in_order(shown: QWidget) -> None:
    assert_good_to_use(shown)


def test_so_does_the_main_window_with_its_list_and_a_capture(open_window: MainWindow, qtbot: QtBot) -> None:
    assert_good_to_use(open_window)
    open_window.does.show_detail(open_window.model.capture(0))
    assert_good_to_use(open_window)


def assert_good_to_use(window: QWidget) -> None:
    takers = [one for one in (window, *window.findChildren(QWidget)) if takes_focus(one)]
    assert [problem for one in takers for problem in (*unsaid(one), *too_small(one))] == []
    visited = tab_through(window)
    assert {describe(one) for one in takers} == {describe(one) for one in visited}
    assert len(list(goes_back(visited, window))) <= 1, list(goes_back(visited, window))
    assert [describe(one) for one in visited if not shows_focus(one)] == []


def takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and not widget.isChecked():
        group = widget.group()
        if widget.autoExclusive() or (group is not None and group.exclusive()):
            return False  # arrows go from the one that is chosen to the next
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def describe(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} {spoken.text(QAccessible.Text.Name)!r} in {type(widget.parent()).__name__}"


def unsaid(widget: QWidget) -> Iterator[str]:
    spoken = QAccessible.queryAccessibleInterface(widget)
    if not spoken.text(QAccessible.Text.Name).strip():
        yield f"no name: {describe(widget)}"
    if spoken.role() in SAYS_NOTHING and not isinstance(widget, WITHOUT_ROLE):
        yield f"no role: {describe(widget)}"
    value = widget.currentText() if isinstance(widget, QComboBox) else ""
    if isinstance(widget, QSlider):
        value = str(widget.value())
    if value not in spoken.text(QAccessible.Text.Value):
        yield f"value is not {value!r}: {describe(widget)}"


def too_small(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, PRESSED) and min(widget.width(), widget.height()) < TOUCH:
        yield f"{widget.width()} x {widget.height()}: {describe(widget)}"


def tab_through(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round, and return what had the focus, in order."""
    visited: list[QWidget] = []
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is None or focused in visited:
            break
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return visited


def goes_back(visited: list[QWidget], window: QWidget) -> Iterator[str]:
    """Yield the steps that go up and not to another column; one is the way round from the last to the first."""
    for before, after in pairwise([*visited, *visited[:1]]):
        upper, lower = before_scrolling(before, after), before_scrolling(after, before)
        at, then = (one.mapTo(window, QPoint(0, 0)) for one in (upper, lower))
        if then.y() + lower.height() <= at.y() and then.x() <= at.x():
            yield f"{describe(before)} -> {describe(after)}"


def before_scrolling(widget: QWidget, other: QWidget) -> QWidget:
    """Return ``widget``, or the area in which it scrolls and ``other`` does not: what scrolls may lie anywhere."""
    outer = widget
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and not parent.isAncestorOf(other):
            outer = parent
        parent = parent.parentWidget()
    return outer


def shows_focus(widget: QWidget) -> bool:
    """Return True when it looks different with the focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    having = widget.grab().toImage()
    widget.clearFocus()
    return bool(having != widget.grab().toImage())
