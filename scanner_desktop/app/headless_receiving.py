"""Receiving without a window: camera, reader and typed codes come in, a line of JSON for every act goes out."""

import json
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.ports import FrameSource, Reader
from scanner_desktop.domain.presence import Piece
from scanner_desktop.domain.receiving.items import scanned_item
from scanner_desktop.domain.receiving.pieces import PieceWatch
from scanner_desktop.domain.receiving.view import Change
from scanner_desktop.domain.visible import visible_json
from scanner_desktop.receiving.desk import Desk, is_finished, local_now
from scanner_desktop.receiving.journal import new_id

Save = Callable[[Piece, str], None]
"""Stores the picture in which a piece's code was read as the capture of that id."""

QUIT = "quit"
_WAIT = 0.05  # seconds between two looks at what was typed, where there is no camera


class HeadlessReceiving:
    """Counts until it is told to stop. Every line that it writes is about something that is on the disk."""

    def __init__(self, desk: Desk, out: IO[str], save: Save | None = None) -> None:
        self._desk = desk
        self._out = out
        self._save = save
        self._watch = PieceWatch(desk.in_view())
        self._agreement = Agreement()
        self.has_quit = False

    def tell_opened(self) -> None:
        """Say which session is open and where it stands."""
        info, progress = self._desk.info, self._desk.ledger.progress
        self._tell(
            "opened", session=info.id, reference=info.reference, title=info.title, lines=progress.lines,
            pieces=progress.pieces, expected=progress.expected_pieces, rows_not_used=len(self._desk.bad),
        )  # fmt: skip

    def see(self, frame: Frame, reader: Reader) -> None:
        """Take in one frame: pieces whose code is certain are counted."""
        sighting = reader.read(frame)
        seen = self._watch.observe(sighting, self._agreement.observe(sighting))
        for piece in seen.arrived:
            self._count(piece)
        for piece in seen.unsure:
            self._tell(
                "unsure",
                gtin=piece.gtin,
                advice=say(Phrase("It may have been counted before: type ‘count’ if it was not.")),
            )
        if seen.left or seen.moved:
            self._desk.note_view(seen.left, seen.moved)
            for count_id in seen.left:
                self._tell("left", count=count_id)

    def take(self, line: str) -> None:
        """Do what was typed: a code, an article number, a quantity, ``+``, ``-``, ``undo``, ``count`` or ``quit``.

        ``count`` takes every piece that was marked as unsure, ``count GTIN`` only those of one product.
        """
        words = line.strip()
        try:
            match words.casefold():
                case "":
                    return
                case "quit":
                    self.has_quit = True
                case "+" | "-":
                    self._tell_change(self._desk.change_quantity(1 if words == "+" else -1))
                case "undo":
                    self._tell_change(self._desk.undo())
                case "count":
                    for piece in self._watch.unsure:
                        self._count(piece)
                case one if one.startswith("count "):
                    gtin = one.removeprefix("count ").strip().zfill(14)
                    for piece in self._watch.unsure:
                        if piece.gtin == gtin:
                            self._count(piece)
                case _:
                    self._tell_change(self._desk.typed(words))
        except StationError as error:
            self._tell("refused", typed=words, message=say(error.message), advice=say(error.advice))

    @property
    def is_finished(self) -> bool:
        """Whether every line of the list is complete."""
        return is_finished(self._desk)

    def _count(self, piece: Piece) -> None:
        code = piece.agreed.code
        count_id, capture_id = new_id(), new_id() if self._save is not None else ""
        self._watch.note_counted(piece, count_id)
        change = self._desk.count(
            scanned_item(piece.gtin, code.identity.elements, local_now().date()), count_id=count_id,
            symbology=code.symbology.value, raw=code.text, capture_id=capture_id, corners=piece.corners,
        )  # fmt: skip
        self._tell_change(change)
        if self._save is not None:
            self._save(piece, capture_id)

    def _tell_change(self, change: Change) -> None:
        scan = change.scans[0] if change.scans else None
        self._tell(
            "counted" if change.count_id else "changed",
            answer=None if change.answer is None else change.answer.value,
            count=change.count_id,
            code="" if scan is None else scan.code,
            name="" if scan is None else scan.name,
            units=0 if scan is None else scan.units,
            lines=[
                {"line": line.plan.number, "counted": line.counted, "expected": line.plan.expected, "state": line.state}
                for line in change.lines
            ],
            pieces=change.progress.pieces,
            ask_pack=[case for case, _ in change.open_cases],
        )

    def _tell(self, event: str, **values: object) -> None:
        print(visible_json(json.dumps({"event": event, **values}, ensure_ascii=False)), file=self._out, flush=True)


def run(
    receiving: HeadlessReceiving,
    *,
    camera: FrameSource | None,
    reader: Reader | None,
    typed: IO[str] | None,
    seconds: float,
    until_complete: bool,
) -> None:
    """Count until ``quit``, the end of the pictures (or of what is typed, without a camera), or the time is up."""
    deadline = time.monotonic() + seconds
    lines: queue.Queue[str] = queue.Queue()
    if typed is not None:
        threading.Thread(target=_read_lines, args=(typed, lines), name="typed codes", daemon=True).start()
    with _newest_frames(camera) as newest:
        is_over = False
        while not (receiving.has_quit or is_over) and time.monotonic() < deadline:
            is_over = _take_typed(receiving, lines, wait=camera is None) and camera is None
            frame = newest()
            if frame is _ENDED:
                is_over = True
            elif isinstance(frame, Frame) and reader is not None:
                receiving.see(frame, reader)
            is_over = is_over or (until_complete and receiving.is_finished)


def _take_typed(receiving: HeadlessReceiving, lines: "queue.Queue[str]", *, wait: bool) -> bool:
    """Take every line that has come; True at the end of them."""
    try:
        line = lines.get(timeout=_WAIT) if wait else lines.get_nowait()
        while not receiving.has_quit:
            if line == _NO_MORE:
                return True
            receiving.take(line)
            line = lines.get_nowait()
    except queue.Empty:
        pass
    return False


_NO_MORE = "\x04"


def _read_lines(typed: IO[str], lines: "queue.Queue[str]") -> None:
    for line in typed:
        lines.put(line.replace(_NO_MORE, ""))
    lines.put(_NO_MORE)


_ENDED = object()


@contextmanager
def _newest_frames(camera: FrameSource | None) -> Iterator[Callable[[], object]]:
    """Give a function that waits a moment for the newest frame: a frame, None, or ``_ENDED``. Others are dropped."""
    if camera is None:
        yield lambda: None
        return
    slot: queue.Queue[object] = queue.Queue(maxsize=1)
    stop = threading.Event()
    trouble: list[StationError] = []

    def read() -> None:
        try:
            camera.open()
            while not stop.is_set():
                frame = camera.read()
                if frame is None:
                    break
                while not stop.is_set():
                    try:
                        slot.put_nowait(frame)
                        break
                    except queue.Full:
                        try:
                            slot.get_nowait()
                        except queue.Empty:
                            continue
        except StationError as error:
            trouble.append(error)
        finally:
            camera.close()
            done.set()

    done = threading.Event()
    thread = threading.Thread(target=read, name="camera", daemon=True)
    thread.start()

    def newest() -> object:
        try:
            return slot.get(timeout=0.2)
        except queue.Empty:
            if trouble:
                raise trouble[0] from None
            return _ENDED if done.is_set() else None

    try:
        yield newest
    finally:
        stop.set()
        camera.interrupt()
        thread.join(2.0)


def stdin_lines() -> IO[str]:
    """Return what is typed."""
    return sys.stdin
