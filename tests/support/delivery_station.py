"""A station without a window, here or killed in another process: a thread that captures, a courier that delivers.

    python delivery_station.py DATA LOG URL KEY SEED

takes commands on stdin, one a line, and answers each with a line of JSON: ``kill SECONDS`` runs a station that captures
and delivers in a forked process and kills it (SIGKILL) after so many seconds; ``drain SECONDS`` runs one that only
delivers, until everything is final. A capture's id is appended to LOG, and fsynced, after ``save`` has returned.
Forked, because a process that first has to import everything spends its life doing that.
"""

import json
import os
import random
import signal
import sys
import threading
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the package, when it is not installed

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

PRODUCTS = 7  # few, so that captures of the same product follow one another closely
CAPTURE_EVERY = 0.06  # seconds, at most
HORIZON = timedelta(seconds=3)  # longer than the networks of these tests hold a request back; the real one is minutes
PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 12


def draft(index: int) -> CaptureDraft:
    """Return the capture with that index: every fifth is typed, the others have a picture."""
    digits = f"{400_000_000_000 + index % PRODUCTS:013d}"
    gtin = digits + check_digit(digits)
    kind = CaptureType.MANUAL if index % 5 == 4 else CaptureType.BARCODE
    return CaptureDraft(uuid.uuid4().hex, kind, datetime.now(UTC), raw_value=gtin[1:], gtin=gtin)


def save(outbox: Outbox, index: int, picture: bytes = PICTURE) -> str:
    """Save one capture and return its id."""
    one = draft(index)
    outbox.save(one, None if one.capture_type is CaptureType.MANUAL else picture)
    return one.id


def client_for(url: str, key: str, read_seconds: float = 10.0) -> ClosientClient:
    """Return a client that waits so long for an answer."""
    return ClosientClient(url, Credential.api_key(key), timeout=httpx.Timeout(5.0, read=read_seconds))


def deliver(
    folder: Path, client: ClosientClient, seconds: float, seed: int = 0, stop: threading.Event | None = None
) -> bool:
    """Drive a courier until everything is final (True) or the seconds are over (False). Ends early on ``stop``."""
    pause, end = stop or threading.Event(), time.monotonic() + seconds
    with Outbox(folder) as outbox:
        courier = Courier(outbox, client, SystemClock(), random.Random(seed), horizon=HORIZON)
        try:
            while time.monotonic() < end and not pause.is_set():
                step = courier.step()
                counts = outbox.counts()
                if stop is None and not (counts.waiting or counts.unfinished):
                    return True
                # As the window's timer does, but never past a new capture, for which the window is woken.
                pause.wait(min(0.05, step.wait if step.wait is not None else 0.05))
        finally:
            client.close()
    return False


def _capture_for_ever(folder: Path, log: Path, seed: int) -> None:
    draw, pause = random.Random(seed), threading.Event()
    with Outbox(folder) as outbox, log.open("ab", buffering=0) as record:
        while True:
            capture_id = save(outbox, draw.randrange(1000))
            record.write(f"{capture_id}\n".encode())
            os.fsync(record.fileno())
            pause.wait(draw.uniform(0, CAPTURE_EVERY))


def _live(folder: Path, log: Path, url: str, key: str, seed: int) -> None:
    prepare(folder)
    threading.Thread(target=_capture_for_ever, args=(folder, log, seed), daemon=True).start()
    deliver(folder, client_for(url, key), 600.0, seed, threading.Event())


def _main() -> None:
    folder, log, url, key, seed = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5])
    for number, line in enumerate(sys.stdin):
        command, seconds = line.split()
        child = os.fork()
        if child == 0:
            if command == "kill":
                _live(folder, log, url, key, seed * 10_000 + number)
                os._exit(3)  # it must not end by itself
            prepare(folder)
            os._exit(0 if deliver(folder, client_for(url, key), float(seconds), seed) else 1)
        if command == "kill":
            threading.Event().wait(float(seconds))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    _main()
