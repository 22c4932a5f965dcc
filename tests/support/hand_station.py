"""A real station, threads and outbox and all, whose camera, reader and delivery are held by the test's hand."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.domain import commands
from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.sighting import Code, Corners, Hint, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.reader_worker import Observation, ReaderWorker
from scanner_desktop.runtime.station import Station
from scanner_desktop.runtime.store_worker import StoreWorker
from scanner_desktop.runtime.upload_worker import UploadWorker

OATS = "9524100001015"
PICKLES = "9524100004047"
PLACE: Corners = ((100.0, 80.0), (220.0, 80.0), (220.0, 160.0), (100.0, 160.0))


def code(text: str, symbology: Symbology = Symbology.EAN_13, corners: Corners = PLACE) -> Code:
    """Return a code as a reader would."""
    return Code(symbology, text, corners, "zbar", identify(symbology, text))


def picture(colour: tuple[int, int, int] = (90, 120, 60), width: int = 320, height: int = 240) -> NDArray[np.uint8]:
    """Return a picture of one colour, BGR."""
    return np.full((height, width, 3), colour, dtype=np.uint8)


class HandCamera:
    """A FrameSource that shows what the test puts before it, 50 times a second."""

    name = "the test's camera"

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._sequence = 0
        self.image = picture()

    def open(self) -> None:
        """Start."""
        self._stop.clear()

    def read(self) -> Frame | None:
        """Return what is shown now."""
        if self._stop.wait(0.02):
            return None
        self._sequence += 1
        return Frame(self.image, self._sequence, time.monotonic(), "hand")

    def interrupt(self) -> None:
        """End the wait."""
        self._stop.set()

    def close(self) -> None:
        """Nothing to release."""


class HandReader:
    """A Reader that sees the codes that the test names."""

    def __init__(self) -> None:
        self.codes: tuple[Code, ...] = ()
        self.hint: Hint | None = None

    def read(self, frame: Frame) -> Sighting:
        """Return the codes."""
        return Sighting(frame, self.codes, 0.001, self.hint)


@dataclass(slots=True)
class Step:
    """What a step of the delivery brought."""

    changed: Sequence[Capture]
    connection: Connection
    wait: float | None = None


class HandCourier:
    """Delivery in the test's hand: says what the test tells it to, and does on the real outbox what it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._outbox: Outbox | None = None
        self._lock = threading.Lock()
        self._work: list[Callable[[Outbox], Sequence[Capture]]] = []
        self.connection = Connection(ConnectionState.ONLINE)
        self.asked: list[tuple[str, ...]] = []
        self.refusal: StationError | None = None

    def make(self) -> "HandCourier":
        """Open the outbox in the thread that asks for the courier."""
        self._outbox = Outbox(self._folder)
        return self

    def do(self, work: Callable[[Outbox], Sequence[Capture]]) -> None:
        """Have ``work`` done in the delivery's thread with the next step; it returns the changed captures."""
        with self._lock:
            self._work.append(work)

    def step(self) -> Step:
        """Do what the test asked for."""
        assert self._outbox is not None
        with self._lock:
            work, self._work = self._work, []
        changed = [capture for one in work for capture in one(self._outbox)]
        return Step(changed, self.connection)

    def carry_out(self, command: commands.DeliveryCommand) -> Sequence[Capture]:
        """Do what was asked, on the real outbox, and remember that."""
        match command:
            case commands.ChooseOrganization():
                return self.choose_organization(command.organization_id)
            case commands.SignIn():
                return self.sign_in(command.kind, command.secret)
            case commands.EndSession():
                return self.end_session()
            case commands.ProcessAgain():
                return self.process_again(command.capture_id)
            case commands.TryNow():
                return []

    def abort(self) -> None:
        """Nothing is under way."""

    def close(self) -> None:
        """Close the outbox."""
        if self._outbox is not None:
            self._outbox.close()

    def _ask(self, *words: str) -> None:
        self.asked.append(words)
        if self.refusal is not None:
            raise self.refusal

    def process_again(self, capture_id: str) -> Sequence[Capture]:
        """Ask for the status anew."""
        self._ask("process_again", capture_id)
        assert self._outbox is not None
        capture = self._outbox.find(capture_id)
        assert capture is not None
        return [self._outbox.ask_again(capture.number)]

    def choose_organization(self, organization_id: str) -> Sequence[Capture]:
        """Scan for it."""
        self._ask("choose_organization", organization_id)
        return []

    def sign_in(self, kind: str, secret: str) -> Sequence[Capture]:
        """Use the credential."""
        self._ask("sign_in", kind, secret)
        return []

    def end_session(self) -> Sequence[Capture]:
        """End it."""
        self._ask("end_session")
        return []


class Disk:
    """The store of the station on a disk that the test can fill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.error: StationError | None = None

    def open(self) -> "FillableOutbox":
        """Open the outbox."""
        return FillableOutbox(self, self._folder)


class FillableOutbox(Outbox):
    """An outbox that cannot save while its disk says so."""

    def __init__(self, disk: Disk, folder: Path) -> None:
        super().__init__(folder)
        self._disk = disk

    def save(self, draft: CaptureDraft, image: bytes | None, thumbnail: bytes | None = None) -> Capture:
        """Save, or raise what the disk says."""
        if self._disk.error is not None:
            raise self._disk.error
        return super().save(draft, image, thumbnail)


@dataclass(slots=True)
class Bench:
    """Everything that a test of the window can get hold of."""

    folder: Path
    camera: HandCamera = field(default_factory=HandCamera)
    reader: HandReader = field(default_factory=HandReader)
    courier: HandCourier = field(init=False)
    disk: Disk = field(init=False)
    station: Station = field(init=False)

    def __post_init__(self) -> None:
        """Wire a station. Nothing runs yet."""
        prepare(self.folder)
        self.courier = HandCourier(self.folder)
        self.disk = Disk(self.folder)
        frames: Mailbox[Frame] = Mailbox()
        reader_frames: Mailbox[Frame] = Mailbox()
        observations: Mailbox[Observation] = Mailbox()
        self.station = Station(
            make_camera=lambda: self.camera,
            frames=frames,
            reader_frames=reader_frames,
            observations=observations,
            reader=ReaderWorker(self.reader, Agreement(), reader_frames, observations),
            store=StoreWorker(self.disk.open, lambda image: (encode_capture(image), encode_thumbnail(image))),
            upload=UploadWorker(self.courier.make),
            clock=SystemClock(),
        )

    def show(self, *codes: Code) -> None:
        """Hold codes before the camera."""
        self.reader.codes = codes

    def fill(self, count: int, *, start: datetime | None = None) -> list[Capture]:
        """Put captures into the outbox as if made a minute apart, the last one now."""
        last = start or datetime.now(UTC)
        with Outbox(self.folder) as outbox:
            return [
                outbox.save(draft(moment=last - timedelta(minutes=count - 1 - index)), None) for index in range(count)
            ]

    def deliver(self, connection: Connection, *work: Callable[[Outbox], Sequence[Capture]]) -> None:
        """Let the delivery say ``connection`` and what ``work`` changed."""
        self.courier.connection = connection
        for one in work:
            self.courier.do(one)
        self.station.flush_now()

    def saved(self) -> list[Capture]:
        """Return what is on the disk, oldest first."""
        with Outbox(self.folder) as outbox:
            return list(outbox.everything())


def draft(text: str = OATS, *, moment: datetime | None = None, kind: CaptureType = CaptureType.MANUAL) -> CaptureDraft:
    """Return a capture as it is before it is saved, without a picture."""
    gtin = identify(Symbology.TYPED, text).gtin or ""
    return CaptureDraft(
        uuid4().hex, kind, moment or datetime.now(UTC), symbology=Symbology.TYPED, raw_value=text, gtin=gtin
    )
