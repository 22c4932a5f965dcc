"""10,000 waiting captures of 60 kB, flushed to an unlimited service in another process: how fast, in how much memory.

Beside it, in the same run, what the loopback and the service allow: bare httpx posting the same multipart bodies over
one connection, without an outbox.
"""

import argparse
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import programs
import psutil
from delivery_station import PICTURE, client_for, deliver, save
from delivery_truth import judge
from report import Bar, Table

from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

CAPTURES, QUICK_CAPTURES, BARE = 10_000, 1_000, 500
PHOTO = PICTURE[:4] + bytes(60_000)
RATE_BAR, GROWTH_BAR_MB = 150.0, 20.0


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Measure the bare loop, then fill an outbox and flush it."""
    count = QUICK_CAPTURES if options.quick else CAPTURES
    with (
        tempfile.TemporaryDirectory(dir=options.folder) as name,
        programs.simulator("--unlimited", "--pipeline-seconds", "0") as service,
    ):
        bare = _bare(service)
        already = len(service.stored())
        folder = Path(name)
        prepare(folder)
        with Outbox(folder) as outbox:
            saved = [save(outbox, index, PHOTO) for index in range(count)]
        memory, ended = _Memory(), threading.Event()
        watch = threading.Thread(target=memory.watch, args=(ended,))
        watch.start()
        sent = time.perf_counter()
        try:
            deliver(folder, client_for(service.url, service.api_key), 600.0)
        finally:
            seconds = time.perf_counter() - sent
            ended.set()
            watch.join()
        verdict = judge(folder, saved, service.stored()[already:])
    return {
        "captures": count,
        "delivered": verdict.stored,
        "holds": verdict.holds,
        "rate": round(count / seconds, 1),
        "bare_rate": round(bare, 1),
        "memory_mb": [round(memory.first), round(memory.highest)],
    }


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(f"Flushing {section['captures']} captures of 60 kB", ["what", "figure"])
    table.add("captures a second, until the last is final", section["rate"])
    table.add("bare httpx, the same pictures, requests a second", section["bare_rate"])
    table.add("memory when it began and at most, MB", f"{section['memory_mb'][0]}, {section['memory_mb'][1]}")
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    first, highest = section["memory_mb"]
    enough = section["rate"] >= min(RATE_BAR, 0.8 * section["bare_rate"])
    loop = f"≥ {RATE_BAR:.0f}/s or 80 % of the loopback's {section['bare_rate']:.0f}/s"
    return [
        Bar(f"flush of {section['captures']}", f"{section['rate']:.0f}/s", loop, enough and section["holds"]),
        Bar(
            "flush: memory grows by",
            f"{highest - first} MB",
            f"≤ {GROWTH_BAR_MB:.0f} MB",
            highest - first <= GROWTH_BAR_MB,
        ),
    ]


class _Memory:
    """Resident memory of this process, MB, from the first look on."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self.first = self.highest = self._process.memory_info().rss / 1e6

    def watch(self, ended: threading.Event) -> None:
        while not ended.wait(0.2):
            self.highest = max(self.highest, self._process.memory_info().rss / 1e6)


def _bare(service: programs.Simulator) -> float:
    with httpx.Client(base_url=service.url, headers={"X-API-Key": service.api_key}, trust_env=False) as client:
        began = time.perf_counter()
        for _ in range(BARE):
            client.post(
                "/scanner/api/v1/captures/upload-image",
                data={"session_public_id": service.session, "capture_type": "BARCODE", "raw_value": "4006381333931"},
                files={"image": ("bare.jpg", PHOTO, "image/jpeg")},
            ).raise_for_status()
        return BARE / (time.perf_counter() - began)
