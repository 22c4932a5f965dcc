"""What a person asks of the window, one slot for each command: keys, buttons and the menu all end here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from scanner_desktop.domain.capture import Capture, HistoryFilter
from scanner_desktop.domain.handheld import Scan
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.identifiers import Refusal, display_gtin
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.capture.scan_note import ScanNote

if TYPE_CHECKING:
    from scanner_desktop.ui.main_window import MainWindow


class WindowCommands(QObject):
    """Carries out the commands on the parts of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._station = window.station
        self.typing_borrowed: QWidget | None = None
        """What had the focus before a character went to the field for typed codes by itself."""
        self.scan_taker: Callable[[Scan], None] | None = None
        """Who takes scans instead, while another mode than capturing is on."""

    # --- capturing -------------------------------------------------------------------------------------------------

    @Slot()
    def capture(self) -> None:
        """Capture the code in the picture, or say that there is none: no key press goes unanswered."""
        if self._station.armed is None:
            self._window.feedback.nothing_to_capture(has_picture=self._window.camera_is_live)
        self._station.capture()

    @Slot()
    def capture_all(self) -> None:
        """Capture every certain code in view that was not captured yet."""
        if not self._station.capturing.capture_all():
            self._window.feedback.nothing_to_capture(has_picture=self._window.camera_is_live)

    @Slot()
    def toggle_hands_free(self) -> None:
        """Capture without a key from now on, or no longer, and keep that."""
        is_on = not self._station.capturing.is_hands_free
        self._station.capturing.use_hands_free(is_on)
        self._window.keep(hands_free=is_on)
        self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last: what the message offers, else the last capture."""
        if self._window.snackbar.can_act:
            self._window.snackbar.act()
        else:
            self.take_back()

    @Slot()
    def take_back(self) -> None:
        """Discard the last capture of the product that was captured last, as long as nobody has got it."""
        card = self._window.bar.card
        name, can = card.name, card.can_undo
        if not can:
            self._window.snackbar.say(self.tr("There is nothing to take back: the last capture has been sent."), "info")
            return
        capture_id = self._station.take_back()
        if capture_id:
            bring_back = self.tr("Bring back  ({key})").format(key=key_words("Ctrl+Z"))
            words = self.tr("The capture of {name} is taken back.").format(name=name)
            self._window.snackbar.say(words, "undo", bring_back, lambda: self._station.undo_discard(capture_id))
        self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def capture_again(self) -> None:
        """Capture another piece of the product that was captured last."""
        self._station.capture_again()
        self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Arm the ``number``-th of the certain codes in view, from 1."""
        certain = self._station.capturing.certain
        if 1 <= number <= len(certain):
            self._station.capturing.choose(certain[number - 1].piece)

    @Slot(object)
    def choose_piece(self, piece: int) -> None:
        """Arm the piece whose outline was clicked."""
        self._station.capturing.choose(piece)

    @Slot(object)
    def take_scan(self, scan: Scan) -> None:
        """Capture what a handheld scanner has read, whatever had the focus, or say why not."""
        if self.scan_taker is not None:
            self.scan_taker(scan)
            return
        identity = scan.identity
        if identity.refusal is Refusal.AMBIGUOUS:
            self._window.feedback.no_product(self.tr("Which product is it?"))
            if QApplication.activeModalWidget() is None:
                self._window.bar.entry.offer(scan.text)
            words = say(identity.explanation)
        elif identity.gtin is None:
            self._window.feedback.no_product(self.tr("Scanned, but no product number"))
            words = say(identity.explanation)
        else:
            self._station.capture_typed(scan.text)
            words = self.tr("Scanned {number}").format(number=display_gtin(identity.gtin))
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            ScanNote.show_in(dialog, self._window.look, words, is_bad=identity.gtin is None)
        elif identity.gtin is None and identity.refusal is not Refusal.AMBIGUOUS:
            self._window.snackbar.say(words, "failed")

    @Slot(str, object)
    def capture_reading(self, text: str, symbology: Symbology) -> None:
        """Capture 8 digits as what a person says that they are."""
        self._station.capture_typed(text, symbology)
        self._window.bar.entry.clear()
        self.stop_typing()

    @Slot()
    def type_code(self) -> None:
        """Go to the field for typed codes."""
        self._window.panes.show_picture()
        self.typing_borrowed = None
        line = self._window.bar.entry.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    @Slot()
    def take_photo(self) -> None:
        """Capture the picture as it is, without a code."""
        frame = self._window.viewfinder.frame
        if frame is None or not self._window.camera_is_live:
            words = self.tr("There is no picture to take: the camera is not running.")
            self._window.snackbar.say(words, "camera")
            return
        self._station.capture_photo(frame)

    @Slot(str)
    def capture_typed(self, text: str) -> None:
        """Capture a code that was typed, or say why not."""
        identity = self._station.capture_typed(text)
        if identity.gtin is None:
            self._window.bar.entry.explain(say(identity.explanation))
            return
        self._window.bar.entry.clear()
        if self.typing_borrowed is not None:
            self.stop_typing()

    @Slot()
    def stop_typing(self) -> None:
        """Give the focus back to what had it, or to the picture."""
        back, self.typing_borrowed = self.typing_borrowed, None
        (back or self._window.viewfinder).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the history -----------------------------------------------------------------------------------------------

    @Slot()
    def search(self) -> None:
        """Go to the search field."""
        self._window.panes.show_history()
        self.show_list()
        self._window.history.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.history.search.selectAll()

    @Slot()
    def go_to_history(self) -> None:
        """Go to the list."""
        self._window.panes.show_history()
        self._window.pane.setCurrentWidget(self._window.history)
        self._window.history.enter_list()

    @Slot()
    def show_rejected(self) -> None:
        """List what the service refused, however long ago; a single one is opened at once."""
        self._window.panes.show_history()
        self._window.pane.setCurrentWidget(self._window.history)
        self._window.history.show_only(HistoryFilter.ATTENTION, open_single=True)

    @Slot(object)
    def show_detail(self, capture: Capture) -> None:
        """Show everything about a capture."""
        self._window.panes.show_history()
        self._window.detail.show_capture(capture)
        self._window.pane.setCurrentWidget(self._window.detail)
        self._window.detail.take_focus()

    @Slot(object)
    def correct(self, capture: Capture) -> None:
        """Ask for the right number of a capture."""
        self.show_detail(capture)
        self._window.detail.start_correction()

    @Slot()
    def show_list(self) -> None:
        """Show the list again."""
        if self._window.pane.currentWidget() is not self._window.history:
            self._window.pane.setCurrentWidget(self._window.history)
            self._window.history.enter_list()

    @Slot()
    def back_to_work(self) -> None:
        """Show all captures again, and put the focus on the picture."""
        self._window.panes.show_picture()
        history = self._window.history
        history.clear_search()
        if self._window.model.only is not HistoryFilter.ALL:
            history.show_only(HistoryFilter.ALL)
        self.show_list()
        self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, object)
    def export(self, form: str, selection: HistorySelection) -> None:
        """Ask for a file for the captures of a selection."""
        dialogs = self._window.dialogs
        self._window.kiosk.ask_first(lambda: dialogs.ask_where_to_export(form, selection))

    # --- the station -----------------------------------------------------------------------------------------------

    @Slot()
    def choose_organization(self) -> None:
        """Ask for the organization when the service offers several; else say that there is nothing to choose."""
        if self._station.connection.organizations:
            self._window.dialogs.choose_organization()
        else:
            words = self.tr("There is no organization to choose: the service asks when there are several.")
            self._window.snackbar.say(words)

    @Slot()
    def end_session(self) -> None:
        """End the shift: the scan session is closed at the service once everything that waits has been sent."""
        self._station.end_session()
        waiting = self._station.connection.waiting
        words = (
            self.tr("The shift ends as soon as the waiting captures have been sent.")
            if waiting
            else self.tr("The shift is ended. The next capture starts a new one.")
        )
        self._window.snackbar.say(words, "history")

    @Slot()
    def toggle_full_screen(self) -> None:
        """Use the whole screen, or a window again; a kiosk's asks for its PIN first."""
        if self._window.kiosk.is_set:
            self._window.kiosk.toggle_full_screen()
            return
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def quit(self) -> None:
        """Close the window, which ends the station."""
        self._window.close()
