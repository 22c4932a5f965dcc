"""The window: puts the parts together, and turns keys and buttons into what the station is asked for."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QStyle,
    QWidget,
)

from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.station import Armed, CameraStatus, NotSaved, Observation, Station
from scanner_desktop.ui.actions import build_actions
from scanner_desktop.ui.capture.capture_bar import CaptureBar
from scanner_desktop.ui.connection_strip import ConnectionStrip
from scanner_desktop.ui.dialogs.settings_dialog import needs_restart
from scanner_desktop.ui.dialogs.unsaved_question import may_lose_unsaved
from scanner_desktop.ui.dialogs.window_dialogs import WindowDialogs
from scanner_desktop.ui.header import Header, app_icon
from scanner_desktop.ui.history.capture_actions import CaptureActions
from scanner_desktop.ui.history.capture_detail import CaptureDetail
from scanner_desktop.ui.history.history_model import HistoryModel
from scanner_desktop.ui.history.history_view import HistoryView
from scanner_desktop.ui.kiosk import Kiosk
from scanner_desktop.ui.shift.shift_counter import ShiftCounter
from scanner_desktop.ui.snackbar import Snackbar
from scanner_desktop.ui.sound.player import Player
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.feedback import Feedback
from scanner_desktop.ui.viewfinder.viewfinder import Viewfinder
from scanner_desktop.ui.window_commands import WindowCommands
from scanner_desktop.ui.window_keys import WindowKeys
from scanner_desktop.ui.window_layout import divided, history_card, stacked
from scanner_desktop.ui.window_menu import window_menu
from scanner_desktop.ui.window_panes import WindowPanes

LIVE, NO_CAMERA = "live", ("lost", "ended", "paused")


class MainWindow(QMainWindow):
    """The station's window. Starting and stopping the station, and keeping the settings, are its owner's.

    Attributes:
        restart_wanted: the person chose what needs another station: build anew once it is closed.
        asks: whether closing asks before unsaved captures are lost; False where nobody could answer.
    """

    closing = Signal()
    """The window is going away; the station can be stopped."""
    camera_wanted = Signal()
    """The person wants to see and choose cameras."""
    pause_wanted = Signal()
    """The camera shall be switched off, or on again."""
    other_camera_wanted = Signal()
    """The other of two cameras shall be used."""
    receiving_wanted = Signal()
    """The receiving desk shall be shown, or capturing again."""
    settings_changed = Signal(object)
    """Settings: the person has chosen these; keep them and act on them."""

    def __init__(
        self,
        station: Station,
        look: Look,
        *,
        title: str = "Scanner Desktop",
        settings: Settings | None = None,
        cameras: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the window; ``cameras`` are ``(specification, name)`` for the settings."""
        super().__init__(parent)
        self.station = self._station = station
        self.look = self._look = look
        settings = settings or Settings()
        self.restart_wanted = False
        self.asks = True
        self._unsaved: set[str] = set()
        self.camera_is_live = False
        self._connection_state = station.connection.state
        self.setWindowTitle(title)
        self.setWindowIcon(app_icon())

        self.header = Header(look, title, is_demo=station.is_demo, station_name=settings.station_name, parent=self)
        self.strip = ConnectionStrip(look, self)
        self.viewfinder = Viewfinder(look, self)
        self.bar = CaptureBar(look, self)
        self.model = HistoryModel(station, parent=self)
        self.history = HistoryView(look, self.model, self)
        self.detail = CaptureDetail(look, self)
        self._lay_out()
        self.snackbar = Snackbar(look, self.viewfinder, self)
        self.dialogs = WindowDialogs(station, look, settings, cameras, self)
        self.kiosk = Kiosk(look, self)
        self.shift = ShiftCounter(station, self)
        self.capture_actions = CaptureActions(station, self.snackbar, self)
        self.player = Player(parent=self)
        self.feedback = Feedback(station, self.viewfinder, self.player)
        self.does = WindowCommands(self)
        self.commands = build_actions(
            self,
            {
                "capture": self.does.capture,
                "capture_all": self.does.capture_all,
                "hands_free": self.does.toggle_hands_free,
                "receive": self.receiving_wanted.emit,
                "type_code": self.does.type_code,
                "photo": self.does.take_photo,
                "search": self.does.search,
                "history": self.does.go_to_history,
                "refused": self.does.show_rejected,
                "undo": self.does.undo,
                "connect": station.flush_now,
                "sign_in": self.dialogs.sign_in,
                "organization": self.does.choose_organization,
                "end_session": self.dialogs.end_shift,
                "camera": self.kiosk.asking_first(self.camera_wanted.emit),
                "pause_camera": self.pause_wanted.emit,
                "other_camera": self.other_camera_wanted.emit,
                "settings": self.kiosk.asking_first(self.dialogs.edit_settings),
                "full_screen": self.does.toggle_full_screen,
                "menu": self.header.open_menu,
                "shortcuts": self.dialogs.show_shortcuts,
                "about": self.dialogs.show_about,
                "support": self.kiosk.asking_first(self.dialogs.save_support_file),
                "quit": self.does.quit,
            },
        )
        self.header.set_menu(window_menu(self, self.commands))
        self.keys = WindowKeys(self, settings)
        self._connect()
        self._set_capturing(settings)
        self._restore_geometry(settings.window)
        self._show_connection(station.connection)
        self._show_camera(station.camera.status)
        self._show_armed(station.armed)
        self.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.start()

    def _lay_out(self) -> None:
        self.viewfinder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pane = QStackedWidget(self)
        self.pane.addWidget(self.history)
        self.pane.addWidget(self.detail)
        card = history_card(self._look, self.pane, self)
        self.splitter = divided(self._look, self.viewfinder, self.bar, card, self)
        self.panes = WindowPanes(self._look, self.splitter)
        self.setCentralWidget(stacked(self._look, self.header, self.strip, self.splitter, self))

    def _connect(self) -> None:
        station = self._station
        station.frame_arrived.connect(self._take_frame)
        station.observed.connect(self._observe)
        station.armed_changed.connect(self._show_armed)
        station.capture_started.connect(self._started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)
        station.capture_changed.connect(self._changed)
        station.name_found.connect(self.bar.show_name)
        station.capturing.run_changed.connect(self.bar.show_run)
        station.capturing.hands_free_changed.connect(self._show_hands_free)
        station.connection_changed.connect(self._show_connection)
        station.camera_changed.connect(self._show_camera)
        station.store_unusable.connect(self._store_unusable)
        station.storage_gone.connect(self._storage_gone)
        station.storage_back.connect(self._storage_back)
        self.bar.capture_wanted.connect(self.does.capture)
        self.bar.photo_wanted.connect(self.does.take_photo)
        self.bar.hands_free_wanted.connect(self.does.toggle_hands_free)
        self.bar.undo_wanted.connect(self.does.take_back)
        self.bar.again_wanted.connect(self.does.capture_again)
        self.bar.reading_chosen.connect(self.does.capture_reading)
        self.viewfinder.piece_chosen.connect(self.does.choose_piece)
        self.bar.typed.connect(self.does.capture_typed)
        self.bar.typing_ended.connect(self.does.stop_typing)
        self.history.opened.connect(self.does.show_detail)
        self.history.action_chosen.connect(self.capture_actions.carry_out)
        self.history.action_chosen_for_all.connect(self.capture_actions.carry_out_for_all)
        self.history.type_code_wanted.connect(self.does.type_code)
        self.history.keys_wanted.connect(self.dialogs.show_shortcuts)
        self.history.export_wanted.connect(self.does.export)
        self.dialogs.shift_ended.connect(self.does.end_session)
        self.shift.counted.connect(self.header.show_shift)
        self.detail.picture_wanted.connect(self.dialogs.show_picture)
        self.detail.left.connect(self.does.show_list)
        self.detail.action_chosen.connect(self.capture_actions.carry_out)
        self.detail.corrected.connect(self.capture_actions.correct)
        self.capture_actions.photo_wanted.connect(self.does.take_photo)
        self.capture_actions.correction_wanted.connect(self.does.correct)
        self.strip.sign_in_wanted.connect(self.dialogs.sign_in)
        self.strip.organization_wanted.connect(self.dialogs.choose_organization)
        self.strip.connect_wanted.connect(station.flush_now)
        self.strip.rejected_wanted.connect(self.does.show_rejected)
        self.dialogs.settings_chosen.connect(self._use_settings)

    def _set_capturing(self, settings: Settings) -> None:
        capturing = self._station.capturing
        capturing.use_rule(settings.repeat_rule)
        capturing.use_delay(settings.send_after_seconds)
        capturing.use_hands_free(settings.hands_free)
        self.feedback.use(is_on=settings.sound, volume=settings.sound_volume)
        self.keys.use(settings)
        self.viewfinder.mirror(settings.mirror)

    def keep(self, **changes: object) -> None:
        """Keep what was chosen in the window itself among the settings."""
        settings = replace(self.dialogs.settings, **changes)  # type: ignore[arg-type]
        self.dialogs.settings = settings
        self.settings_changed.emit(settings)

    # --- what the station says -------------------------------------------------------------------------------------

    @Slot()
    def _take_frame(self) -> None:
        frame = self._station.take_frame()
        if frame is not None:
            self.viewfinder.show_frame(frame)

    @Slot(object)
    def _observe(self, observation: Observation) -> None:
        self.viewfinder.show_observation(observation, self._station.capturing.certain)

    @Slot(object)
    def _show_armed(self, armed: Armed | None) -> None:
        self.viewfinder.show_armed(armed)
        self.bar.show_armed(armed)
        if armed is not None and not self.bar.card.name_of(armed.agreed.gtin):
            self._station.find_name(armed.agreed.gtin)

    @Slot(bool)
    def _show_hands_free(self, is_on: bool) -> None:
        self.bar.show_hands_free(is_on=is_on)

    @Slot(object)
    def _started(self, draft: CaptureDraft) -> None:
        self.bar.show_started(draft)
        if draft.gtin and not self.bar.card.name_of(draft.gtin):
            self._station.find_name(draft.gtin)

    @Slot(object)
    def _saved(self, capture: Capture) -> None:
        self._unsaved.discard(capture.id)
        self.bar.show_saved(capture)

    @Slot(object)
    def _not_saved(self, problem: NotSaved) -> None:
        if problem.kept:
            self._unsaved.add(problem.draft_id)
        self.bar.show_not_saved(problem)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        self.bar.show_changed(capture)
        shown = self.detail.capture
        if shown is not None and shown.id == capture.id and self.pane.currentWidget() is self.detail:
            self.detail.show_capture(capture)

    @Slot(object)
    def _show_connection(self, connection: Connection) -> None:
        before, self._connection_state = self._connection_state, connection.state
        self.header.connection.show_connection(connection)
        self.strip.show_connection(connection)
        held = (ConnectionState.SIGNED_OUT, ConnectionState.ORGANIZATION_NEEDED)
        if (before in held) != (connection.state in held):
            self.model.refresh()  # the whole queue was held or released at once, and no row of it said so

    @Slot(object)
    def _show_camera(self, status: CameraStatus) -> None:
        self.camera_is_live = status.state.value == LIVE
        self.viewfinder.show_status(status)
        self.bar.show_camera(is_live=self.camera_is_live, is_missing=status.state.value in NO_CAMERA)

    @Slot(object)
    def _store_unusable(self, error: StationError) -> None:
        self.bar.show_store_unusable(error.message, error.advice)

    @Slot(object)
    def _storage_gone(self, error: StationError) -> None:
        self.strip.show_storage(say(sentences(error.message, error.advice)))
        self.bar.show_storage_gone(is_gone=True)

    @Slot()
    def _storage_back(self) -> None:
        self.strip.show_storage("")
        self.bar.show_storage_gone(is_gone=False)
        self.snackbar.say(self.tr("There is a data folder again: what waited in memory is written there."), "completed")
        self.model.refresh()  # of another folder, when it is another

    # --- what the person wants -------------------------------------------------------------------------------------

    @Slot(object)
    def show_detail(self, capture: Capture) -> None:
        """Show everything about a capture."""
        self.does.show_detail(capture)

    @Slot(object, object)
    def _use_settings(self, settings: Settings, before: Settings) -> None:
        self._set_capturing(settings)
        self.settings_changed.emit(settings)
        if needs_restart(before, settings):
            # The owner builds everything anew: no capture may be under way to the one while others go to the other.
            self.restart_wanted = True
            self.restart_wanted = self.close()

    # --- the window itself -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what a key means that no widget wanted."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def setVisible(self, is_visible: bool) -> None:  # noqa: N802
        """Share the width out before the first layout: one that has to hold both panes would enlarge a small window."""
        if is_visible:
            self.panes.fit()
        super().setVisible(is_visible)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width out."""
        super().resizeEvent(event)
        self.panes.fit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask before unsaved captures are lost; tell the owner; remember the place of the window."""
        if self.asks and not self.restart_wanted and not self.kiosk.may_close():
            event.ignore()
            return
        if self._unsaved and self.asks:
            # While the question stands, the window may be closed by those who ask nobody.
            may_lose = may_lose_unsaved(len(self._unsaved), self)
            if self.asks and not may_lose:
                event.ignore()
                return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        if geometry != self.dialogs.settings.window and not self.kiosk.is_set:
            self.dialogs.settings = replace(self.dialogs.settings, window=geometry)
            self.settings_changed.emit(self.dialogs.settings)
        event.accept()
        self.player.stop()
        self.closing.emit()

    def fill_small_screen(self) -> None:
        """Take the whole screen where the window would not stand in it with its title bar."""
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        room = self.screen().availableSize()
        if self.width() > room.width() or self.height() + title > room.height():
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _restore_geometry(self, geometry: str) -> None:
        self.resize(1280, 720)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
