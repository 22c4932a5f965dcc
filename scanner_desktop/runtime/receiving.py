"""Receiving: a thread in which counts become durable, and what a window can see and ask of an open session."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.presence import Piece
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.receiving import wishes
from scanner_desktop.domain.receiving.items import scanned_item
from scanner_desktop.domain.receiving.pieces import PieceWatch
from scanner_desktop.domain.receiving.ports import Choice, OpenDesk, ReceivingRoom
from scanner_desktop.domain.receiving.view import Change, Opened
from scanner_desktop.runtime.station import Observation, Station, new_capture_id
from scanner_desktop.runtime.worker_thread import Worker, WorkerThread

log = logging.getLogger(__name__)

Encode = Callable[[NDArray[np.uint8]], tuple[bytes, bytes]]
"""From pixels to the JPEG that is kept, and a thumbnail."""


class ReceivingWorker(Worker):
    """Does what is asked, in the order in which it came. Everything that it tells is on the disk."""

    sessions_listed = Signal(object)
    list_read = Signal(object)
    opened = Signal(object)
    changed = Signal(object)
    reported = Signal(object, object)
    exported = Signal(object)
    refused = Signal(object)

    def __init__(self, open_room: Callable[[], ReceivingRoom], encode: Encode) -> None:
        super().__init__()
        self._open_room = open_room
        self._encode = encode
        self._room: ReceivingRoom | None = None
        self._desk: OpenDesk | None = None
        self._choice: Choice | None = None

    def finish(self) -> None:
        """Close the file of sessions."""
        if self._room is not None:
            self._room.close()

    def _opened_room(self) -> ReceivingRoom:
        if self._room is None:
            self._room = self._open_room()
        return self._room

    def _trying(self, work: Callable[[], None]) -> None:
        """Do ``work``, and tell why not: a desk goes on whatever fails."""
        try:
            work()
        except StationError as error:
            self.refused.emit(error)
        except Exception as error:
            log.exception("receiving failed")
            self.refused.emit(
                StationError(
                    Phrase("It could not be done: {error}", error=reason(error)),
                    Phrase("Nothing was counted. Try again."),
                )
            )

    @Slot()
    def list_sessions(self) -> None:
        """Answer with ``sessions_listed``."""
        self._trying(lambda: self.sessions_listed.emit(self._opened_room().sessions()))

    @Slot(object)
    def read_list(self, wish: wishes.ReadList) -> None:
        """Answer with ``list_read``."""

        def work() -> None:
            self._choice = self._opened_room().read(wish.path, wish.sheet, wish.columns)
            self.list_read.emit(self._choice)

        self._trying(work)

    @Slot(object)
    def begin_session(self, wish: wishes.Begin) -> None:
        """Answer with ``opened``."""

        def work() -> None:
            self._desk = self._opened_room().begin(
                None if wish.is_blind else self._choice,
                title=wish.title,
                sender=wish.sender,
                by=wish.by,
                short_dated_days=wish.short_dated_days,
            )
            self._tell_opened(self._desk)

        self._trying(work)

    @Slot(str, str)
    def open_session(self, session: str, by: str) -> None:
        """Answer with ``opened``."""

        def work() -> None:
            self._desk = self._opened_room().open(session)
            self._desk.by = by or self._desk.by
            self._tell_opened(self._desk)

        self._trying(work)

    def _tell_opened(self, desk: OpenDesk) -> None:
        self.opened.emit((desk.opened(), desk.in_view()))

    @Slot(object)
    def carry_out(self, wish: wishes.Wish) -> None:
        """Do one thing to the open session; answers with ``changed`` once it is on the disk."""
        desk = self._desk
        if desk is None:
            return

        def work() -> None:
            change = self._do(desk, wish)
            if change is not None:
                self.changed.emit(change)

        self._trying(work)

    def _do(self, desk: OpenDesk, wish: wishes.Wish) -> Change | None:
        match wish:
            case wishes.CountScan():
                return desk.count(
                    wish.item, count_id=wish.count_id, symbology=wish.symbology, raw=wish.raw,
                    capture_id=wish.capture_id, corners=wish.corners,
                )  # fmt: skip
            case wishes.TakeTyped():
                return desk.typed(wish.text, how=wish.how)
            case wishes.CountLine():
                return desk.count_line(wish.number)
            case wishes.ChangeQuantity():
                return desk.change_quantity(wish.by)
            case wishes.UndoLast():
                return desk.undo()
            case wishes.TypeDates():
                return desk.type_dates(wish.lot, wish.expiry)
            case wishes.SayPackSize():
                return desk.say_pack_size(wish.case, wish.pieces)
            case wishes.Flag():
                photo = None if wish.frame is None else self._encode(wish.frame.image)[0]
                return desk.flag(wish.key, wish.reason, pieces=wish.pieces, note=wish.note, photo=photo, of=wish.of)
            case wishes.TakeFlagBack():
                return desk.take_flag_back(wish.key)
            case wishes.AcceptLine():
                return desk.accept(wish.number, wish.reason, wish.by)
            case wishes.AcceptAll():
                return desk.accept_all(wish.by, wish.reason)
            case wishes.CorrectRow():
                return desk.correct(wish.row, wish.values)
            case wishes.LearnName():
                return desk.learn_name(wish.gtin, wish.name)
            case wishes.Finish():
                return desk.close(wish.by, wish.note)
            case wishes.Reopen():
                return desk.reopen()
            case wishes.NoteView():
                desk.note_view(wish.left, wish.moved)
        return None

    @Slot(str)
    def make_report(self, session: str) -> None:
        """Answer with ``reported``."""
        self._trying(lambda: self.reported.emit(*self._opened_room().report(session)))

    @Slot(str, object)
    def export_session(self, session: str, folder: Path) -> None:
        """Answer with ``exported``."""
        self._trying(lambda: self.exported.emit(self._opened_room().export(session, folder)))


class Receiving(QObject):
    """The receiving desk as a window sees it. Lives in the main thread; every slot returns at once."""

    sessions_listed = Signal(object)
    """tuple of SessionRow: the answer to ``list_sessions``."""
    list_read = Signal(object)
    """Choice: a list was read, and waits for its columns to be confirmed."""
    opened = Signal(object)
    """Opened: a session is open."""
    changed = Signal(object)
    """Change: something was done, and is on the disk."""
    watched = Signal(object, object)
    """Observation and PieceWatch: which codes of the newest frame belong to which pieces."""
    unsure = Signal(object)
    """tuple of Piece: in view after a restart, perhaps counted before it."""
    reported = Signal(object, object)
    """Report, and photographs by id."""
    exported = Signal(object)
    """tuple of Path: the files that were written."""
    refused = Signal(object)
    """StationError: what was asked for could not be done, and nothing was counted."""

    _list = Signal()
    _read = Signal(object)
    _begin = Signal(object)
    _open = Signal(str, str)
    _ask = Signal(object)
    _report = Signal(str)
    _export = Signal(str, object)

    def __init__(
        self,
        station: Station,
        worker: ReceivingWorker,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._now = now
        self._watch: PieceWatch | None = None
        self._thread = WorkerThread("receiving", worker, self)
        self._started = False
        self.session: Opened | None = None
        """The session that is open, as it was when it was opened."""
        self.is_paused = False
        """Codes in view are not counted: a dialog is open, or the desk is not on show."""
        self._list.connect(worker.list_sessions)
        self._read.connect(worker.read_list)
        self._begin.connect(worker.begin_session)
        self._open.connect(worker.open_session)
        self._ask.connect(worker.carry_out)
        self._report.connect(worker.make_report)
        self._export.connect(worker.export_session)
        worker.sessions_listed.connect(self.sessions_listed)
        worker.list_read.connect(self.list_read)
        worker.opened.connect(self._opened)
        worker.changed.connect(self.changed)
        worker.reported.connect(self.reported)
        worker.exported.connect(self.exported)
        worker.refused.connect(self.refused)
        station.observed.connect(self._observe)
        station.capture_changed.connect(self._learn)

    def stop(self, seconds: float = 3.0) -> bool:
        """Finish what was asked for, and end the thread; False when it did not end in time."""
        if not self._started:
            return True
        self._thread.request_stop()
        return self._thread.wait(seconds)

    def _start(self) -> None:
        if not self._started:
            self._started = True
            self._thread.start()

    def list_sessions(self) -> None:
        """Ask for every session; ``sessions_listed`` answers."""
        self._start()
        self._list.emit()

    def read_list(self, wish: wishes.ReadList) -> None:
        """Read a list; ``list_read`` answers."""
        self._start()
        self._read.emit(wish)

    def begin(self, wish: wishes.Begin) -> None:
        """Begin a session; ``opened`` answers."""
        self._start()
        self._begin.emit(wish)

    def open(self, session: str, by: str = "") -> None:
        """Go on with a session; ``opened`` answers."""
        self._start()
        self._open.emit(session, by)

    def put_aside(self) -> None:
        """Leave the open session as it is: it can be taken up at any time."""
        self._watch = self.session = None

    def ask(self, wish: wishes.Wish) -> None:
        """Do something to the open session; ``changed`` or ``refused`` answers."""
        self._ask.emit(wish)

    def make_report(self) -> None:
        """Make the report of the open session; ``reported`` answers."""
        if self.session is not None:
            self._report.emit(self.session.info.id)

    def export(self, folder: Path) -> None:
        """Write report and list into a folder; ``exported`` answers."""
        if self.session is not None:
            self._export.emit(self.session.info.id, folder)

    def count_unsure(self) -> bool:
        """Count the pieces that may have been counted before a restart; False when there are none."""
        watch = self._watch
        if watch is None or not watch.unsure:
            return False
        for piece in watch.unsure:
            self._count(watch, piece)
        return True

    def photo(self, key: str, reason: str, frame: Frame | None, *, pieces: int, note: str, of: str) -> None:
        """Note that something is wrong with pieces of an item, with the picture as it is."""
        self.ask(wishes.Flag(key, reason, pieces, note, frame, of))

    @Slot(object)
    def _opened(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.session, in_view = answer
        self._watch = PieceWatch(in_view)
        self.opened.emit(self.session)

    @Slot(object)
    def _observe(self, observation: Observation) -> None:
        watch = self._watch
        if watch is None:
            return
        seen = watch.observe(observation.sighting, observation.agreed)
        if self.is_paused:
            watch.pass_over()
        else:
            for piece in seen.arrived:
                self._count(watch, piece)
            if seen.unsure:
                self.unsure.emit(seen.unsure)
        if seen.left or seen.moved:
            self.ask(wishes.NoteView(seen.left, seen.moved))
        self.watched.emit(observation, watch)

    def _count(self, watch: PieceWatch, piece: Piece) -> None:
        count_id = new_capture_id()
        watch.note_counted(piece, count_id)
        code = piece.agreed.code
        capture_id = self._station.capture_agreed(piece.agreed)
        item = scanned_item(piece.gtin, code.identity.elements, self._now().date())
        self.ask(wishes.CountScan(item, count_id, code.symbology.value, code.text, capture_id, piece.corners))

    @Slot(object)
    def _learn(self, capture: Capture) -> None:
        if self.session is not None and capture.product_name and capture.gtin:
            self.ask(wishes.LearnName(capture.gtin, capture.product_name))
