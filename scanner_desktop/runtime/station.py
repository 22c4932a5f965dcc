"""The façade: everything that a window, a command line or a test can see of the station and ask of it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.domain import commands
from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.aiming import Armed
from scanner_desktop.domain.capture import CaptureDraft
from scanner_desktop.domain.commands import Refused
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.history import HistoryRequest
from scanner_desktop.domain.identifiers import Identity, identify
from scanner_desktop.domain.ports import Clock, FrameSource
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.runtime.camera_worker import CameraStatus, CameraWorker
from scanner_desktop.runtime.capturing import Capturing, Run
from scanner_desktop.runtime.drafts import Drafts, new_capture_id
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.reader_worker import Observation, ReaderWorker
from scanner_desktop.runtime.shutdown import Shutdown
from scanner_desktop.runtime.store_worker import HistoryPage, NotSaved, StoreWorker
from scanner_desktop.runtime.upload_worker import UploadWorker
from scanner_desktop.runtime.worker_thread import WorkerThread

__all__ = [
    "Armed",
    "CameraStatus",
    "Capturing",
    "Connection",
    "HistoryPage",
    "NotSaved",
    "Observation",
    "Refused",
    "Run",
    "Station",
    "new_capture_id",
]

log = logging.getLogger(__name__)

CAMERA_STOPS_WITHIN = 1.5
"""Seconds of the shutdown's deadline that a camera may use up. A driver that hangs would take all of it, and the store
would be left without the time to write what it was given and to close its file."""


class Station(QObject):
    """One station: a camera, a reader, a store and an uploader, and the state that a window shows.

    Lives in the main thread. Every signal is a fact and is emitted in the main thread; every slot returns at once.
    Workers' signals are connected to bound methods or to signals only: anything else would run in the worker's thread.
    """

    frame_arrived = Signal()
    """A new picture is in ``frames`` (take it with ``frames.take()``); emitted once until it is taken."""
    observed = Signal(object)
    """Observation: the newest frame that was read, its codes and its hint."""
    armed_changed = Signal(object)
    """Armed, or None: what Capture would capture now."""
    capture_started = Signal(object)
    """CaptureDraft: Capture was pressed and the capture is on its way to the disk. It is NOT saved yet."""
    capture_saved = Signal(object)
    """Capture: it is on the disk and cannot be lost any more."""
    capture_not_saved = Signal(object)
    """NotSaved: the disk did not take it."""
    capture_changed = Signal(object)
    """Capture: its delivery or processing changed."""
    history_loaded = Signal(object)
    """HistoryPage: the answer to ``load_history``."""
    counts_loaded = Signal(object)
    """HistoryCounts: the answer to ``load_counts``."""
    picture_loaded = Signal(str, bytes)
    """The capture's identifier and its picture as stored, the answer to ``load_picture``; empty where there is none."""
    shift_loaded = Signal(object)
    """ShiftFigures: the answer to ``load_shift``."""
    connection_changed = Signal(object)
    """Connection: the standing with the service, or the number of waiting captures, changed."""
    camera_changed = Signal(object)
    """CameraStatus: the camera started, was lost, came back or ended."""
    store_unusable = Signal(object)
    """StationError: the data folder cannot be used."""
    storage_gone = Signal(object)
    """StationError: the data folder is not there any more; captures are only in memory until it is."""
    name_found = Signal(str, str)
    """A GTIN and the name that its product had when it was captured before; answers ``find_name``."""
    storage_back = Signal()
    """There is a data folder again."""
    edited = Signal(object, object)
    """EditCommand and Capture: what was asked for a capture is done, and this is the capture now."""
    command_refused = Signal(object)
    """Refused: something that was asked for could not be done, and why."""

    _save = Signal(object)
    _load = Signal(object)
    _count = Signal()
    _load_picture = Signal(str)
    _load_shift = Signal(object)
    _end_shift = Signal(object)
    _find_name = Signal(str)
    _wake = Signal()
    _edit = Signal(object)
    _carry_out = Signal(object)

    def __init__(
        self,
        *,
        make_camera: Callable[[], FrameSource],
        frames: Mailbox[Frame],
        reader_frames: Mailbox[Frame],
        observations: Mailbox[Observation],
        reader: ReaderWorker,
        store: StoreWorker,
        upload: UploadWorker,
        clock: Clock,
        is_demo: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.frames = frames
        self.is_demo = is_demo
        self._observations = observations
        self._reader_frames = reader_frames
        self._clock = clock
        self._drafts = Drafts(clock)
        self.capturing = Capturing(self._start_capture, self._drafts, self)
        self._connection = Connection()
        self._accepting = False
        self._upload = upload
        self.camera = CameraWorker(make_camera, (frames, reader_frames), self)
        self._reader_thread = WorkerThread("reader", reader, self)
        self._store_thread = WorkerThread("store", store, self)
        self._upload_thread = WorkerThread("upload", upload, self)
        self._shutdown = Shutdown()
        self.capturing.armed_changed.connect(self.armed_changed)
        frames.filled.connect(self.frame_arrived)
        observations.filled.connect(self._observe)
        self.camera.status_changed.connect(self.camera_changed)
        self.camera.picture_grew_old.connect(self.capturing.forget)
        store.capture_saved.connect(self._saved)
        store.capture_not_saved.connect(self.capture_not_saved)
        store.history_loaded.connect(self.history_loaded)
        store.name_found.connect(self.name_found)
        store.store_unusable.connect(self.store_unusable)
        store.storage_gone.connect(self.storage_gone)
        store.storage_back.connect(self.storage_back)
        store.storage_back.connect(upload.begin_anew)
        upload.capture_changed.connect(self.capture_changed)
        upload.connection_changed.connect(self._connection_changed)
        upload.command_refused.connect(self.command_refused)
        store.edited.connect(self._edited)
        store.edit_refused.connect(self.command_refused)
        self._edit.connect(store.edit)
        self._save.connect(store.save_capture)
        self._load.connect(store.load_history)
        self._count.connect(store.load_counts)
        self._load_picture.connect(store.load_picture)
        self._load_shift.connect(store.load_shift)
        self._end_shift.connect(store.end_shift)
        store.counts_loaded.connect(self.counts_loaded)
        store.picture_loaded.connect(self.picture_loaded)
        store.shift_loaded.connect(self.shift_loaded)
        self._find_name.connect(store.find_name)
        self._wake.connect(upload.wake)
        self._carry_out.connect(upload.carry_out)

    @property
    def armed(self) -> Armed | None:
        """What Capture would capture now."""
        return self.capturing.armed

    @property
    def connection(self) -> Connection:
        """The standing with the service as last heard."""
        return self._connection

    def start(self) -> None:
        """Start every thread. The order is that of dependence; the shutdown goes the other way round."""
        self._accepting = True
        for thread in (self._upload_thread, self._store_thread, self._reader_thread):
            thread.start()
        self._shutdown.add("the upload thread", self._stop_upload)
        self._shutdown.add("the store thread", self._stop_store)
        self._shutdown.add("the reader thread", self._stop_reader)
        self._shutdown.add("the camera", self._stop_camera)
        self.camera.start()

    def stop(self) -> tuple[str, ...]:
        """Stop every thread within the deadline and return the names of those that did not stop.

        Saved captures are safe, and those on their way to the disk are written first. When a name is returned the
        caller must end the process with ``shutdown.leave_now``.
        """
        self._accepting = False
        self.capturing.forget()
        # The request under way may hang for a minute: it is ended first, so that it uses none of the deadline.
        self._upload.abort()
        return self._shutdown.run()

    @Slot()
    def capture(self) -> None:
        """Capture the armed code with the frame in which it was read; nothing happens when none is armed.

        ``capturing.run_changed`` says what became of it: the same piece again may be asked about.
        """
        if self._accepting:
            self.capturing.capture()

    def capture_agreed(self, agreed: AgreedCode) -> str:
        """Capture a code that is certain; returns the capture's id, "" when the station takes none any more."""
        if not self._accepting:
            return ""
        draft = self._drafts.of_code(Armed(agreed))
        self._start_capture(draft)
        return draft.id

    @Slot()
    def capture_again(self) -> None:
        """Capture another piece of the product that was captured last."""
        if self._accepting:
            self.capturing.again()

    @Slot()
    def take_back(self) -> str:
        """Discard the last photo, or capture of the product that was captured last; returns its id, or "".

        It never reaches the service while it is held for ``send_after`` seconds; ``command_refused`` says when it did.
        """
        capture_id = self.capturing.take_back()
        if capture_id:
            self.discard(capture_id)
        return capture_id

    @Slot(object)
    def capture_photo(self, frame: Frame) -> None:
        """Capture ``frame`` without a code: a photo of the product."""
        if self._accepting:
            self.capturing.photo(frame)

    def capture_typed(self, text: str, symbology: Symbology = Symbology.TYPED) -> Identity:
        """Capture a code that was typed, or that a handheld scanner typed; ``symbology`` where a person has said it.

        Returns what ``text`` means. When that is no GTIN nothing was captured, and ``explanation`` says why; when it is
        the product that was captured last, ``capturing.run_changed`` says what became of it.
        """
        identity = identify(symbology, text)
        if identity.gtin is not None and self._accepting:
            self.capturing.take(self._drafts.of_text(text, symbology, identity))
        return identity

    def take_frame(self) -> Frame | None:
        """Return the newest frame, once, and note what it shows: what has left is not captured any more."""
        frame = self.frames.take()
        if frame is not None:
            self.capturing.glimpse(frame)
        return frame

    def find_name(self, gtin: str) -> None:
        """Ask what the product was called when it was captured before; ``name_found`` answers, or nothing does."""
        self._find_name.emit(gtin)

    def load_history(self, request: HistoryRequest) -> None:
        """Ask for a page of history; ``history_loaded`` answers."""
        self._load.emit(request)

    def load_counts(self) -> None:
        """Ask how many captures there are for each filter; ``counts_loaded`` answers."""
        self._count.emit()

    def load_picture(self, capture_id: str) -> None:
        """Ask for the full picture of a capture; ``picture_loaded`` answers."""
        self._load_picture.emit(capture_id)

    def load_shift(self) -> None:
        """Ask how the shift goes; ``shift_loaded`` answers."""
        self._load_shift.emit(self._clock.now())

    def retry(self, capture_id: str) -> None:
        """Send a rejected or held capture again. Every edit is answered by ``edited`` or ``command_refused``."""
        self._edit.emit(commands.Retry(capture_id))

    def process_again(self, capture_id: str) -> None:
        """Let the service process a capture again that it failed on."""
        self._ask(commands.ProcessAgain(capture_id))

    def discard(self, capture_id: str) -> None:
        """Give a capture up. It stays in the history and can be brought back with ``undo_discard``."""
        self._edit.emit(commands.Discard(capture_id))

    def undo_discard(self, capture_id: str) -> None:
        """Bring a discarded capture back into the queue."""
        self._edit.emit(commands.UndoDiscard(capture_id))

    def correct(self, capture_id: str, gtin: str) -> None:
        """Give a rejected capture another GTIN and send it again."""
        self._edit.emit(commands.Correct(capture_id, gtin))

    def choose_organization(self, organization_id: str) -> None:
        """Say which organization this station scans for."""
        self._ask(commands.ChooseOrganization(organization_id))

    def sign_in(self, kind: str, secret: str) -> None:
        """Use another credential from now on; everything that was held goes on.

        ``kind`` is a value of ``domain.credential_shape.CredentialKind``; ``secret`` has its shape.
        """
        self._ask(commands.SignIn(kind, secret))

    def end_session(self) -> None:
        """End the scan session at the service (end of shift)."""
        self._end_shift.emit(self._clock.now())
        self._ask(commands.EndSession())

    def flush_now(self) -> None:
        """Try the connection now instead of at the end of the current wait, however long that is."""
        self._ask(commands.TryNow())

    def use_camera(self, make_camera: Callable[[], FrameSource]) -> None:
        """Change to another camera at once."""
        self.camera.use(make_camera)

    def _start_capture(self, draft: CaptureDraft) -> None:
        self.capture_started.emit(draft)
        self._save.emit(draft)

    def _ask(self, command: commands.DeliveryCommand) -> None:
        self._carry_out.emit(command)

    @Slot()
    def _observe(self) -> None:
        observation = self._observations.take()
        if observation is None:
            return
        self.capturing.observe(observation, may_arm=self.camera.has_fresh_picture)
        self.observed.emit(observation)

    @Slot(object)
    def _saved(self, capture: object) -> None:
        self.capture_saved.emit(capture)
        self._wake.emit()

    @Slot(object, object)
    def _edited(self, command: commands.EditCommand, capture: object) -> None:
        self.capture_changed.emit(capture)
        self.edited.emit(command, capture)
        self._wake.emit()

    @Slot(object)
    def _connection_changed(self, connection: Connection) -> None:
        self._connection = connection
        self.connection_changed.emit(connection)

    def _stop_upload(self, seconds: float) -> bool:
        self._upload_thread.request_stop()
        return self._upload_thread.wait(seconds)

    def _stop_store(self, seconds: float) -> bool:
        self._store_thread.request_stop()
        return self._store_thread.wait(seconds)

    def _stop_reader(self, seconds: float) -> bool:
        self._reader_frames.close()
        self._reader_thread.request_stop()
        return self._reader_thread.wait(seconds)

    def _stop_camera(self, seconds: float) -> bool:
        return self.camera.stop(min(seconds, CAMERA_STOPS_WITHIN))
