"""The store thread: captures become durable here, and history is read here; nothing on it waits for a network."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal, Slot

from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.commands import LOG_SAYS_MORE, NOT_DONE, EditCommand, Refused
from scanner_desktop.domain.errors import StationError, StorageFull, StorageGone
from scanner_desktop.domain.history import HistoryCounts, HistoryRequest, ShiftFigures, shift_start
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason
from scanner_desktop.runtime.worker_thread import Worker

log = logging.getLogger(__name__)

RETRY_INTERVAL = 2.0  # seconds between attempts to save what the disk did not take
WATCH_INTERVAL = 2.0  # seconds between checks of the folder, when nothing is committed
SHIFT_ENDED = "shift ended"  # the word under which the outbox keeps when the last shift was ended
T = TypeVar("T")
UNSAVED_LIMIT = 100  # captures kept in memory, encoded, while the disk takes none; beyond it Capture says no


class CaptureStore(Protocol):
    """The part of the outbox that this thread uses; opened, used and closed in it."""

    def save(self, draft: CaptureDraft, image: bytes | None, thumbnail: bytes | None) -> Capture:
        """Commit the capture durably and return it. Raises StorageFull, StorageDamaged."""

    def edit(self, command: EditCommand) -> Capture:
        """Do what a person asks for one capture. Raises BadInput, and nothing changed, when it cannot be done."""

    def select(self, request: HistoryRequest) -> Sequence[Capture]:
        """Return a page of the history, newest first."""

    def counts_by_filter(self) -> HistoryCounts:
        """Return how many captures there are for each filter."""

    def shift_figures(self, since: datetime, until: datetime) -> ShiftFigures:
        """Return what was captured in that time, in numbers."""

    def image(self, capture_id: str) -> bytes | None:
        """Return the full picture of a capture, None when there is none."""

    def recall(self, key: str) -> str | None:
        """Return a word kept across starts."""

    def remember(self, key: str, value: str | None) -> None:
        """Keep such a word."""

    def product_name(self, gtin: str) -> str | None:
        """Return what the product was called last, None when none of the recent captures says so."""

    def check(self) -> None:
        """Raise StorageGone when what was opened is not what the next start would open."""

    def close(self) -> None:
        """Close the connection."""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """An answer to ``load_history``: it repeats what was asked, so that a late one is known."""

    request: HistoryRequest
    captures: tuple[Capture, ...]
    is_last: bool


@dataclass(frozen=True, slots=True)
class NotSaved:
    """A capture that is NOT durable: ``kept`` says whether it waits in memory and is tried again by itself."""

    draft_id: str
    message: str
    advice: str
    kept: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Encoded:
    draft: CaptureDraft
    image: bytes | None
    thumbnail: bytes | None


class StoreWorker(Worker):
    """Encodes and commits captures in the order in which they came, and reads pages of history in between."""

    capture_saved = Signal(object)
    """Capture: its image and its row are on the disk."""
    capture_not_saved = Signal(object)
    """NotSaved: the disk did not take it."""
    edited = Signal(object, object)
    """EditCommand and Capture: a person's edit is on the disk, and this is the capture now."""
    edit_refused = Signal(object)
    """Refused: an edit that made no sense (any more), or that the disk did not take."""
    store_unusable = Signal(object)
    """StationError: the outbox cannot be opened; it is tried again with every capture."""
    storage_gone = Signal(object)
    """StorageGone: the data folder is not there any more; captures are only in memory."""
    storage_back = Signal()
    """There is a data folder again, the same or another, and what was in memory is being written."""
    name_found = Signal(str, str)
    """A GTIN and what its product was called when it was captured before."""
    history_loaded = Signal(object)
    """HistoryPage: the answer to ``load_history``."""
    counts_loaded = Signal(object)
    """HistoryCounts: the answer to ``load_counts``."""
    picture_loaded = Signal(str, bytes)
    """The capture's identifier and its picture as stored, empty where there is none."""
    shift_loaded = Signal(object)
    """ShiftFigures: the answer to ``load_shift``."""

    def __init__(
        self, open_store: Callable[[], CaptureStore], encode: Callable[[NDArray[np.uint8]], tuple[bytes, bytes]]
    ) -> None:
        super().__init__()
        self._open_store = open_store
        self._encode = encode
        self._store: CaptureStore | None = None
        self._unsaved: deque[_Encoded] = deque()
        self._retry: QTimer | None = None
        self._watch: QTimer | None = None
        self._is_gone = False
        self._trouble = ""  # what the last check found, so that the log has it once

    def begin(self) -> None:
        """Open the store in this thread."""
        self._retry = QTimer(self)
        self._retry.setInterval(int(RETRY_INTERVAL * 1000))
        self._retry.timeout.connect(self.save_unsaved)
        self._watch = QTimer(self)
        self._watch.setInterval(int(WATCH_INTERVAL * 1000))
        self._watch.timeout.connect(self.check_folder)
        self._watch.start()
        try:
            self._opened()
        except StationError as error:
            # Said now, and not at the first capture: the person can still choose another folder in peace.
            self.store_unusable.emit(error)

    def finish(self) -> None:
        """Save what still waits in memory if the disk takes it now, and close."""
        for timer in (self._retry, self._watch):
            if timer is not None:
                timer.stop()
        self.save_unsaved()
        for encoded in self._unsaved:
            what = encoded.draft.gtin or encoded.draft.capture_type
            log.error(
                "capture %s (%s) is LOST: the disk had not taken it when the station ended", encoded.draft.id, what
            )
        if self._store is not None:
            self._store.close()

    @Slot(object)
    def save_capture(self, draft: CaptureDraft) -> None:
        """Encode and commit ``draft``; answers with ``capture_saved`` or ``capture_not_saved``."""
        try:
            image, thumbnail = self._encode(draft.frame.image) if draft.frame is not None else (None, None)
        except Exception as error:
            log.exception("capture %s could not be encoded", draft.id)
            self._tell_not_saved(
                draft,
                StationError(Phrase("The picture could not be encoded: {error}", error=reason(error))),
                kept=False,
            )
            return
        self._unsaved.append(_Encoded(draft, image, thumbnail))
        problem = self._commit_unsaved()
        if problem is None:
            return
        kept = len(self._unsaved) <= UNSAVED_LIMIT
        if not kept:
            self._unsaved.pop()
        self._tell_not_saved(draft, problem, kept=kept)
        if self._retry is not None and not self._retry.isActive():
            self._retry.start()

    @Slot(object)
    def edit(self, command: EditCommand) -> None:
        """Apply a person's edit to one capture; answers with ``edited`` or ``edit_refused``."""
        try:
            capture = self._opened().edit(command)
        except StationError as error:
            if isinstance(error, StorageGone):
                self._lose(error)
            self.edit_refused.emit(Refused(command, error.message, error.advice))
        except Exception:
            # A mistake of ours: the person who asked must hear of it, too.
            log.exception("an edit could not be applied")
            self.edit_refused.emit(Refused(command, NOT_DONE, LOG_SAYS_MORE))
        else:
            self.edited.emit(command, capture)

    @Slot()
    def save_unsaved(self) -> None:
        """Try again to commit what is in memory. That it failed was said when it was captured, and is not repeated."""
        if self._commit_unsaved() is None and self._retry is not None:
            self._retry.stop()

    @Slot()
    def check_folder(self) -> None:
        """Find out whether the folder is still there, or there again."""
        try:
            self._opened().check()
        except StorageGone as error:
            self._lose(error)
        except StationError as error:
            if str(error) != self._trouble:
                log.warning("the data folder cannot be used: %s", error)
            self._trouble = str(error)
        else:
            self._trouble = ""
            self._find_again()

    def _find_again(self) -> None:
        """Say that there is a folder again, once something has been done in it."""
        if self._is_gone:
            self._is_gone = False
            log.warning("there is a data folder again")
            self.storage_back.emit()

    def _lose(self, error: StorageGone) -> None:
        """Let go of what is not there any more; it is opened anew at every attempt."""
        store, self._store = self._store, None
        if store is not None:
            store.close()
        if not self._is_gone:
            self._is_gone = True
            log.error("%s", error)
            self.storage_gone.emit(error)

    def _commit_unsaved(self) -> StationError | None:
        """Commit what is in memory, oldest first; return the error of the first that the disk does not take."""
        while self._unsaved:
            encoded = self._unsaved[0]
            try:
                capture = self._opened().save(encoded.draft, encoded.image, encoded.thumbnail)
            except StorageGone as error:
                self._lose(error)
                return error
            except StationError as error:
                return error
            except Exception as error:
                log.exception("capture %s could not be saved", encoded.draft.id)
                self._unsaved.popleft()
                self._tell_not_saved(
                    encoded.draft,
                    StationError(Phrase("It could not be saved: {error}", error=reason(error))),
                    kept=False,
                )
                continue
            self._unsaved.popleft()
            self._find_again()
            self.capture_saved.emit(capture)
        return None

    @Slot(object)
    def load_history(self, request: HistoryRequest) -> None:
        """Read one page of history; answers with ``history_loaded``."""
        captures = tuple(self._read(lambda store: store.select(request)) or ())
        self.history_loaded.emit(HistoryPage(request, captures, is_last=len(captures) < request.limit))

    @Slot()
    def load_counts(self) -> None:
        """Count the history; answers with ``counts_loaded``."""
        counts = self._read(lambda store: store.counts_by_filter())
        if counts is not None:
            self.counts_loaded.emit(counts)

    @Slot(str)
    def load_picture(self, capture_id: str) -> None:
        """Read a full picture; answers with ``picture_loaded``, with no bytes where there is none."""
        self.picture_loaded.emit(capture_id, self._read(lambda store: store.image(capture_id)) or b"")

    @Slot(object)
    def load_shift(self, now: datetime) -> None:
        """Sum the shift up; answers with ``shift_loaded``."""

        def figures(store: CaptureStore) -> ShiftFigures:
            text = store.recall(SHIFT_ENDED)
            return store.shift_figures(shift_start(datetime.fromisoformat(text) if text else None, now), now)

        result = self._read(figures)
        if result is not None:
            self.shift_loaded.emit(result)

    @Slot(object)
    def end_shift(self, now: datetime) -> None:
        """Begin the next shift at ``now``."""
        self._read(lambda store: store.remember(SHIFT_ENDED, now.isoformat()))

    def _read(self, question: Callable[[CaptureStore], T]) -> T | None:
        """Return the store's answer, None when it cannot be had: the log says why."""
        try:
            return question(self._opened())
        except StationError as error:
            log.error("history could not be read: %s", error)
        except Exception:
            log.exception("history could not be read")
        return None

    @Slot(str)
    def find_name(self, gtin: str) -> None:
        """Look a product's name up in the history; answers with ``name_found`` when there is one."""
        try:
            name = self._opened().product_name(gtin)
        except StationError as error:
            log.warning("the name of %s could not be looked up: %s", gtin, error)
        else:
            if name:
                self.name_found.emit(gtin, name)

    def _opened(self) -> CaptureStore:
        if self._store is None:
            try:
                self._store = self._open_store()
            except StationError:
                raise
            except OSError as error:
                raise StorageFull(
                    Phrase("The data folder cannot be used: {error}", error=reason(error)),
                    Phrase("Free some space or choose another data folder."),
                ) from error
        return self._store

    def _tell_not_saved(self, draft: CaptureDraft, error: StationError, *, kept: bool) -> None:
        self.capture_not_saved.emit(NotSaved(draft.id, error.message, error.advice, kept))
