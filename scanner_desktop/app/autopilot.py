"""Uses the station as a person would, without one: waits for Capture to be armed, presses Space, reads the history."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from scanner_desktop.domain.capture import DELIVERY_WORDS, FINAL_PROCESSING, PENDING, Capture, CaptureDraft, Delivery
from scanner_desktop.domain.history import HistoryRequest
from scanner_desktop.domain.phrase import Phrase, say, sentences
from scanner_desktop.domain.visible import visible
from scanner_desktop.runtime.station import Armed, HistoryPage, NotSaved, Station

CATCH_UP_PAGE = 500  # rows of history asked for at once when looking for what an earlier run left


@dataclass(slots=True)
class CaptureRun:
    """What happened to one capture, with the times that the report tells; all of ``time.monotonic()`` in seconds."""

    id: str
    gtin: str = ""
    seen_at: float | None = None
    armed_at: float | None = None
    pressed_at: float | None = None
    saved_at: float | None = None
    delivered_at: float | None = None
    capture: Capture | None = None

    @property
    def is_final(self) -> bool:
        """True when nothing more will happen to it by itself."""
        return self.capture is not None and self.capture.is_final

    def as_report(self) -> dict[str, object]:
        """Return its entry in the report; times in milliseconds, None where an earlier run did that part."""
        capture = self.capture
        return {
            "id": self.id,
            "gtin": self.gtin,
            "product_name": capture.product_name if capture else None,
            "status": capture.processing if capture else None,
            "delivery": capture.delivery.value if capture else "not saved",
            "error": capture.error if capture else "",
            "public_id": capture.public_id if capture else None,
            "ms_in_view_to_armed": _milliseconds(self.seen_at, self.armed_at),
            "ms_press_to_saved": _milliseconds(self.pressed_at, self.saved_at),
            "ms_saved_to_delivered": _milliseconds(self.saved_at, self.delivered_at),
        }


def _milliseconds(start: float | None, end: float | None) -> float | None:
    return None if start is None or end is None else round((end - start) * 1000, 1)


@dataclass(slots=True)
class Report:
    """The outcome of a run; ``ok`` when as many captures as were asked for have a final status."""

    ok: bool
    asked: int
    seconds: float
    runs: list[CaptureRun] = field(default_factory=list)
    waiting: int = 0
    connection: str = ""
    message: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the report as plain values for a JSON file."""
        return {
            "ok": self.ok,
            "asked": self.asked,
            "final": sum(run.is_final for run in self.runs),
            "waiting": self.waiting,
            "connection": self.connection,
            "message": str(self.message),
            "seconds": round(self.seconds, 2),
            "captures": [run.as_report() for run in self.runs],
        }


class Autopilot(QObject):
    """Makes captures until ``captures`` of them have a final status, or ``seconds`` are over.

    What an earlier run left unfinished in the data folder counts, and comes first: only what is missing is captured
    anew. Every code that comes into view is captured once; Space is pressed on the window as a hand would.
    """

    finished = Signal(object)
    """Report: the run is over."""

    def __init__(
        self, station: Station, window: QWidget, *, captures: int, seconds: float, screenshot: Path | None = None
    ) -> None:
        super().__init__(window)
        self._station = station
        self._window = window
        self._wanted = captures
        self._seconds = seconds
        self._screenshot = screenshot
        self._started_at = time.monotonic()
        self._runs: dict[str, CaptureRun] = {}
        self._left: int | None = None
        self._captured_instances: set[int] = set()
        self._armed_at: float | None = None
        self._pressing: Armed | None = None
        self._message = ""
        self._over = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._out_of_time)
        station.armed_changed.connect(self._armed)
        station.capture_started.connect(self._capture_started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)
        station.capture_changed.connect(self._changed)
        station.history_loaded.connect(self._history)
        station.connection_changed.connect(self._look)

    def start(self) -> None:
        """Begin; what an earlier run left is asked for first."""
        self._started_at = time.monotonic()
        self._window.activateWindow()
        self._limit.start(int(self._seconds * 1000))
        self._station.load_history(HistoryRequest(limit=CATCH_UP_PAGE))

    @Slot(object)
    def _history(self, page: HistoryPage) -> None:
        if self._left is not None or not page.request.selection.is_everything:
            return
        for capture in reversed(page.captures):
            unfinished = capture.delivery in PENDING or (
                capture.delivery is Delivery.DELIVERED and capture.processing not in FINAL_PROCESSING
            )
            if unfinished and capture.id not in self._runs:
                self._runs[capture.id] = CaptureRun(capture.id, capture.gtin, capture=capture)
        self._left = len(self._runs)
        self._armed(self._station.armed)

    @property
    def _missing(self) -> int:
        return self._wanted - len(self._runs)

    @Slot(object)
    def _armed(self, armed: Armed | None) -> None:
        if armed is None or self._left is None or self._over or self._missing <= 0:
            return
        if armed.agreed.instance in self._captured_instances:
            return
        self._captured_instances.add(armed.agreed.instance)
        self._pressing = armed
        self._armed_at = time.monotonic()
        # The next turn of the event loop: the window has then shown what is armed, as it would have to a person.
        QTimer.singleShot(0, self._press)

    @Slot()
    def _press(self) -> None:
        if not self._window.isActiveWindow():
            # Keys go to the active window, and on a bare X server, without a window manager, there is none by itself.
            self._window.activateWindow()
        QTest.keyClick(self._window, Qt.Key.Key_Space)

    @Slot(object)
    def _capture_started(self, draft: CaptureDraft) -> None:
        run = self._runs.setdefault(draft.id, CaptureRun(draft.id, draft.gtin))
        run.pressed_at = time.monotonic()
        if self._pressing is not None:
            run.seen_at, run.armed_at = self._pressing.agreed.first_seen_at, self._armed_at
            self._pressing = None

    @Slot(object)
    def _saved(self, capture: Capture) -> None:
        run = self._runs.setdefault(capture.id, CaptureRun(capture.id, capture.gtin))
        run.saved_at = time.monotonic()
        self._note(run, capture)

    @Slot(object)
    def _not_saved(self, problem: NotSaved) -> None:
        self._message = sentences(problem.message, problem.advice)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        run = self._runs.setdefault(capture.id, CaptureRun(capture.id, capture.gtin, capture=capture))
        if capture.delivery is Delivery.DELIVERED and run.delivered_at is None:
            run.delivered_at = time.monotonic()
        self._note(run, capture)

    def _note(self, run: CaptureRun, capture: Capture) -> None:
        run.capture = capture
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._left is None or self._over or not self._is_done():
            return
        self._finish(ok=True)

    def _is_done(self) -> bool:
        return len(self._runs) >= self._wanted and all(run.is_final for run in self._runs.values())

    @Slot()
    def _out_of_time(self) -> None:
        if not self._over:
            self._message = self._message or Phrase("The time of {seconds} s is over.", seconds=self._seconds)
            self._finish(ok=False)

    def _finish(self, *, ok: bool) -> None:
        self._over = True
        self._limit.stop()
        if self._screenshot is not None:
            # One more turn, so that the last answer is painted.
            QTimer.singleShot(150, lambda: self._tell(ok))
        else:
            self._tell(ok)

    def _tell(self, ok: bool) -> None:
        if self._screenshot is not None and not save_screenshot(self._window, self._screenshot):
            self._message = Phrase("The picture could not be written to {path}.", path=self._screenshot)
        self.finished.emit(self.report(self._message, ok=ok))

    def report(self, message: str = "", *, ok: bool = False) -> Report:
        """Return what has happened so far."""
        connection = self._station.connection
        waiting = sum(run.capture is not None and run.capture.delivery in PENDING for run in self._runs.values())
        return Report(
            ok=ok,
            asked=self._wanted,
            seconds=time.monotonic() - self._started_at,
            runs=list(self._runs.values()),
            waiting=max(waiting, connection.waiting),
            connection=connection.state.value,
            message=message or connection.message,
        )


def save_screenshot(window: QWidget, path: Path) -> bool:
    """Write a picture of the window to ``path``; False when it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return bool(window.grab().save(str(path)))


def table(report: Report) -> str:
    """Return the report as text for a terminal."""
    header = (
        "GTIN",
        say(Phrase("product")),
        say(Phrase("status")),
        say(Phrase("in view→armed")),
        say(Phrase("press→saved")),
        say(Phrase("saved→delivered")),
    )
    rows: list[Sequence[str]] = [header]
    for run in report.runs:
        entry = run.as_report()
        rows.append(
            (
                run.gtin or "–",
                visible(str(entry["product_name"] or "–")),
                visible(str(entry["status"] or _state(run.capture))),
                *(_ms(entry[key]) for key in ("ms_in_view_to_armed", "ms_press_to_saved", "ms_saved_to_delivered")),
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _state(capture: Capture | None) -> str:
    return say(DELIVERY_WORDS[capture.delivery] if capture else Phrase("not saved"))


def _ms(value: object) -> str:
    return "–" if value is None else f"{value:.0f} ms"
