"""Receiving as a mode of the window: its pages, its keys, its sounds; the picture moves over with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.handheld import Scan
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.receiving import wishes
from scanner_desktop.domain.receiving.counting import HANDHELD, Answer
from scanner_desktop.domain.receiving.pieces import PieceWatch
from scanner_desktop.domain.receiving.view import Change, Opened
from scanner_desktop.domain.visible import short
from scanner_desktop.runtime.receiving import Receiving
from scanner_desktop.runtime.station import Observation
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.capture.scan_note import ScanNote
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.asking import Asking
from scanner_desktop.ui.receiving.beginning import Beginning
from scanner_desktop.ui.receiving.count_marks import CountMarks
from scanner_desktop.ui.receiving.count_page import CountPage
from scanner_desktop.ui.receiving.end_page import EndPage
from scanner_desktop.ui.receiving.list_page import ListPage
from scanner_desktop.ui.receiving.reporting import Reporting
from scanner_desktop.ui.receiving.start_page import StartPage
from scanner_desktop.ui.receiving.words import answer_words
from scanner_desktop.ui.sound.tones import Tone
from scanner_desktop.ui.style.theme import Look

_CAPTURING_KEYS = (
    "capture", "capture_all", "hands_free", "type_code", "photo", "search", "history", "refused", "undo", "end_session",
)  # fmt: skip
"""Commands of the window that mean something else here, or nothing."""

_TONES = {
    Answer.COUNTED: Tone.COUNTED,
    Answer.COMPLETE: Tone.COUNTED,
    Answer.OVER: Tone.OVER,
    Answer.ATTENTION: Tone.OVER,
    Answer.ASK_PACK: Tone.OVER,
    Answer.UNLISTED: Tone.UNLISTED,
    Answer.ALREADY: Tone.REPEAT,
    Answer.CLOSED: Tone.NOT_A_PRODUCT,
}


class ReceivingMode(QObject):
    """Stands beside capturing: one key leads here and back, a session stays as it is meanwhile."""

    def __init__(self, window: MainWindow, look: Look, receiving: Receiving) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._receiving = receiving
        self._opened: Opened | None = None
        self._change: Change | None = None
        self.start, self.list, self.count, self.end = StartPage(look), ListPage(look), CountPage(look), EndPage(look)
        self.pages = QStackedWidget()
        for page in (self.start, self.list, self.count, self.end):
            self.pages.addWidget(page)
        self.marks: CountMarks | None = None
        whole = window.splitter.parentWidget()
        column = None if whole is None else whole.layout()
        assert isinstance(column, QVBoxLayout)
        # Scrolls where the window is too small for a page: large text, a small screen.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self.pages)
        column.addWidget(self._area, 1)
        self._area.hide()
        self.asking = Asking(window, look, receiving, self.count)
        self.beginning = Beginning(receiving, self.list, self.asking)
        self.reporting = Reporting(window, receiving, self.end)
        self._keys = self._make_keys()
        self._connect()

    def _connect(self) -> None:
        receiving = self._receiving
        receiving.sessions_listed.connect(self.start.show_sessions)
        self.beginning.list_shown.connect(self._show_list)
        receiving.opened.connect(self._show_session)
        receiving.changed.connect(self._take)
        receiving.watched.connect(self._mark)
        receiving.unsure.connect(self._say_unsure)
        receiving.refused.connect(self._complain)
        self.reporting.failed.connect(self._complain)
        self.start.list_wanted.connect(self._window.kiosk.asking_first(self.start.choose))
        self.start.list_chosen.connect(self.beginning.open_list)
        self.start.blind_wanted.connect(self.beginning.begin_blind)
        self.start.session_chosen.connect(self.beginning.take_up)
        self.start.left.connect(self.leave)
        self.list.columns_changed.connect(self.beginning.read_again)
        self.list.agreed.connect(self.beginning.begin)
        self.list.left.connect(self.show_start)
        count = self.count
        count.typed.connect(self._typed)
        count.changed_by.connect(lambda by: receiving.ask(wishes.ChangeQuantity(by)))
        count.undone.connect(lambda: receiving.ask(wishes.UndoLast()))
        count.accept_wanted.connect(self.asking.accept_last)
        count.damage_wanted.connect(self.asking.ask_damage)
        count.dates_wanted.connect(self.asking.ask_dates)
        count.finish_wanted.connect(self.show_end)
        count.left.connect(self.put_aside)
        count.table.doubleClicked.connect(self._count_selected)
        end = self.end
        end.line_accepted.connect(lambda number, reason, by: receiving.ask(wishes.AcceptLine(number, reason, by)))
        end.all_accepted.connect(lambda by, reason: receiving.ask(wishes.AcceptAll(by, reason)))
        end.finished.connect(lambda by, note: receiving.ask(wishes.Finish(by, note)))
        end.reopened.connect(self._reopen)
        end.export_wanted.connect(self.reporting.export)
        end.row_chosen.connect(self.asking.correct_row)
        end.left.connect(self.show_count)

    def _make_keys(self) -> list[QShortcut]:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F4", self._accept_key),
            ("F6", self.asking.ask_damage),
            ("F7", self.asking.ask_dates),
            ("F12", self._finish_key),
            ("Ctrl+F", self._search),
            ("Ctrl+Z", lambda: self._receiving.ask(wishes.UndoLast())),
        )
        made = []
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self.pages)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
            shortcut.setEnabled(False)
            made.append(shortcut)
        escape = QShortcut(QKeySequence("Esc"), self.end, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.show_count)
        back = QShortcut(QKeySequence("Esc"), self.list, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_start)
        return made

    # --- coming and going ------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether the receiving desk is on show."""
        return not self._area.isHidden()

    @Slot()
    def toggle(self) -> None:
        """Come to the receiving desk, or go back to capturing; an open session stays as it is."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Come to the receiving desk: to the open session, or to where one begins."""
        if not self.is_on:
            self._take_over(is_ours=True)
            self.count.host.addWidget(self._window.viewfinder)
            if self.marks is None:
                self.marks = CountMarks(self._look, self._window.viewfinder)
            self.marks.show()
            self._window.splitter.hide()
            self._area.show()
        if self._opened is None:
            self.show_start()
        else:
            self.show_count()

    @Slot()
    def leave(self) -> None:
        """Go back to capturing."""
        if not self.is_on:
            return
        self._receiving.is_paused = True
        if self.marks is not None:
            self.marks.hide()
        left = self._window.splitter.widget(0)
        column = None if left is None else left.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self._window.viewfinder, 1)
        self._take_over(is_ours=False)
        self._area.hide()
        self._window.splitter.show()
        self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self, *, is_ours: bool) -> None:
        """Take keys, sounds and hands-free capturing over from capturing, or give them back."""
        for name in _CAPTURING_KEYS:
            if name in self._window.commands:
                self._window.commands[name].setEnabled(not is_ours)
        for key in self._keys:
            key.setEnabled(is_ours)
        self._window.feedback.is_quiet = is_ours
        self._window.does.scan_taker = self._scanned if is_ours else None
        self._window.station.capturing.pause_hands_free(is_paused=is_ours)

    @Slot()
    def put_aside(self) -> None:
        """Leave the session as it is, and go to where one begins; F3 leads on to capturing."""
        self._receiving.put_aside()
        self._opened = None
        self._keep(None)
        self.show_start()

    def begin_with(self, path: Path | None, session: str, *, by: str, title: str, sender: str) -> None:
        """Do what the command line says, once the window is shown."""
        self.beginning.wanted = (by, title, sender)
        self.asking.by = by
        self.enter()
        if path is not None:
            self.beginning.open_list(path)
        elif session:
            self._receiving.open(session, by)
        else:
            self.beginning.begin_blind()

    # --- pages -----------------------------------------------------------------------------------------------------

    @Slot()
    def show_start(self) -> None:
        """Show where a session begins."""
        self._receiving.is_paused = True
        self.start.complain("")
        self.pages.setCurrentWidget(self.start)
        self.start.open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._receiving.list_sessions()

    @Slot()
    def show_count(self) -> None:
        """Show the count of the open session."""
        self._receiving.is_paused = self._change is not None and self._change.is_closed
        self.pages.setCurrentWidget(self.count)
        self.count.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_end(self) -> None:
        """Show what is different."""
        if self._opened is None or self._change is None:
            return
        self._receiving.is_paused = True
        self.end.by.setText(self.end.by.text() or self.asking.by)
        self._fill_end(self._opened, self._change)
        self.pages.setCurrentWidget(self.end)
        self.end.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_end(self, opened: Opened, change: Change) -> None:
        lines = self.count.model.of_state(differing=True)
        self.end.show_state(opened.info.title, lines, change.bad, change.progress, is_closed=change.is_closed)

    @Slot()
    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self.list)

    @Slot(object)
    def _show_session(self, opened: Opened) -> None:
        self._opened = opened
        self._keep(opened.change)
        self.asking.by = self.asking.by or opened.info.created_by
        self.count.open(opened)
        if opened.change.is_closed:
            self.show_end()
        else:
            self.show_count()

    # --- counting --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, change: Change) -> None:
        self._keep(change)
        self.count.take(change)
        if self.pages.currentWidget() is self.end and self._opened is not None:
            self._fill_end(self._opened, change)
        if change.answer is not None:
            scan = change.scans[0] if change.scans else None
            words, tone, icon = answer_words(change.answer, scan)
            self._window.viewfinder.note(words, {"attention": "neutral"}.get(tone, tone), icon)
            announce(self.count.scans, self.count.scans.words())
            self._window.player.play(_TONES[change.answer])

    def _keep(self, change: Change | None) -> None:
        self._change = self.asking.change = change

    @Slot(object, object)
    def _mark(self, observation: Observation, watch: PieceWatch) -> None:
        if self.marks is None or not self.is_on:
            return
        unsure = {piece.number for piece in watch.unsure}
        self.marks.show_marks(
            tuple(
                (piece.corners, "?" if piece.number in unsure else "✓", watch.is_counted(piece))
                for piece in watch.pieces
                if piece.is_seen and (watch.is_counted(piece) or piece.number in unsure)
            )
        )

    @Slot(object)
    def _say_unsure(self, pieces: object) -> None:
        self.count.scans.say(self.tr("Perhaps counted before the restart. Enter counts it"))

    @Slot(str)
    def _typed(self, text: str) -> None:
        text = text.strip()
        if not text:
            if not self._receiving.count_unsure():
                self._count_selected()
            return
        case = self.count.open_case
        if case and text.isascii() and text.isdigit() and len(text) <= 4:
            self._receiving.ask(wishes.SayPackSize(case, int(text)))
        else:
            self._receiving.ask(wishes.TakeTyped(text))

    def _scanned(self, scan: Scan) -> None:
        """Count what a handheld scanner has read, whatever had the focus, or say why not."""
        dialog, page = QApplication.activeModalWidget(), self.pages.currentWidget()
        if page is self.count and dialog is None:
            self._receiving.ask(wishes.TakeTyped(scan.text, how=HANDHELD))
            return
        if dialog is not None:
            reason = self.tr("answer this first.")
        elif page is self.start:
            reason = self.tr("begin a delivery first.")
        elif page is self.list:
            reason = self.tr("begin counting first.")
        else:
            reason = self.tr("go back to counting first (Esc).")
        words = self.tr("Scanned {code}, but not counted: {reason}").format(code=short(scan.text, 40), reason=reason)
        self._window.player.play(Tone.NOT_A_PRODUCT)
        ScanNote.show_in(dialog or self.pages, self._look, words, is_bad=True)

    @Slot()
    def _count_selected(self) -> None:
        """Count one of the line that is chosen in the table: for goods without a code."""
        line = self.count.selected
        if line is not None and self.count.table.hasFocus():
            self._receiving.ask(wishes.CountLine(line.plan.number))

    # --- the end ---------------------------------------------------------------------------------------------------

    @Slot()
    def _reopen(self) -> None:
        self._receiving.ask(wishes.Reopen())
        self.pages.setCurrentWidget(self.count)
        self._receiving.is_paused = False

    def _accept_key(self) -> None:
        if self.pages.currentWidget() is self.end:
            self.end.accept_selected()
        elif self.pages.currentWidget() is self.count:
            self.asking.accept_last()

    def _finish_key(self) -> None:
        if self.pages.currentWidget() is self.end:
            self.end.end()
        elif self.pages.currentWidget() is self.count:
            self.show_end()

    def _search(self) -> None:
        if self.pages.currentWidget() is self.count:
            self.count.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.count.search.selectAll()

    @Slot(object)
    def _complain(self, error: StationError) -> None:
        words = say(sentences(error.message, error.advice))
        page: QWidget | None = self.pages.currentWidget()
        if isinstance(page, StartPage | EndPage | CountPage):
            page.complain(words)
        else:
            self.pages.setCurrentWidget(self.start)
            self.start.complain(words)
