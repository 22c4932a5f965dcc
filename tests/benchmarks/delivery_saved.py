"""From the press of Capture to "Saved": encode the 1080p frame and its thumbnail, write both, commit.

Timed is what the store thread does between taking the draft and emitting ``capture_saved``: ``encode_capture``,
``encode_thumbnail`` and ``Outbox.save``, fsyncs included. Frames are the simulated counter's, so that JPEG has
something to do. Beside it, in the same run, what the disk alone takes for one fsynced file of the same size.
"""

import argparse
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from measure import Stopwatch, Times
from report import Bar, Table

from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.counter.scene import Scene

CAPTURES = 300
MEDIAN_BAR, P95_BAR = 20.0, 50.0  # milliseconds


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Save captures as fast as one thread can, and time each."""
    count = CAPTURES // 5 if options.quick else CAPTURES
    scene = Scene(options.seed, 1920, 1080, 3)
    frames = [scene.render(index * 30) for index in range(20)]
    encoding, saving, disk = Stopwatch(), Stopwatch(), Stopwatch()
    sizes = []
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        prepare(folder)
        with Outbox(folder) as outbox:
            for index in range(count):
                frame = frames[index % len(frames)].image
                # Bound as defaults: a lambda sees the variable, and the loop changes it.
                image, thumbnail = encoding.call(lambda frame=frame: (encode_capture(frame), encode_thumbnail(frame)))
                draft = _draft(index)
                saving.call(lambda d=draft, i=image, t=thumbnail: outbox.save(d, i, t))
                disk.call(lambda index=index, image=image: _write_durably(folder / f"disk-{index}", image))
                sizes.append(len(image))
            stored = sum(1 for _ in outbox.everything())
    total = Stopwatch()
    total.wall = [a + b for a, b in zip(encoding.wall, saving.wall, strict=True)]
    total.cpu = [a + b for a, b in zip(encoding.cpu, saving.cpu, strict=True)]
    return {
        "captures": count,
        "stored": stored,
        "jpeg_kb": round(sum(sizes) / len(sizes) / 1000),
        "press_to_saved_ms": total.times().as_dict(),
        "encode_ms": encoding.times().as_dict(),
        "save_ms": saving.times().as_dict(),
        "one_fsynced_file_ms": disk.times().as_dict(),
    }


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(
        f"Press to Saved: {section['captures']} captures of 1920x1080, {section['jpeg_kb']} kB each, ms",
        ["step", "mean", "median", "p95", "worst", "processor"],
    )
    for key, name in (
        ("encode_ms", "encode frame and thumbnail"),
        ("save_ms", "save, durably"),
        ("press_to_saved_ms", "press to Saved"),
        ("one_fsynced_file_ms", "for comparison: one fsynced file"),
    ):
        times = Times(**section[key])
        table.add(
            name, *(f"{v:.1f}" for v in (times.mean, times.median, times.p95, times.worst)), f"{times.cpu_mean:.1f}"
        )
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    times = section["press_to_saved_ms"]
    return [
        Bar(
            "press to Saved, median",
            f"{times['median']:.1f} ms",
            f"≤ {MEDIAN_BAR:.0f} ms",
            times["median"] <= MEDIAN_BAR,
        ),
        Bar("press to Saved, p95", f"{times['p95']:.1f} ms", f"≤ {P95_BAR:.0f} ms", times["p95"] <= P95_BAR),
        Bar("stored", str(section["stored"]), str(section["captures"]), section["stored"] == section["captures"]),
    ]


def _draft(index: int) -> CaptureDraft:
    gtin = f"{index:013d}"
    return CaptureDraft(
        id=f"saved-{index}-{time.time_ns():x}",
        capture_type=CaptureType.BARCODE,
        captured_at=datetime.now(UTC),
        symbology=Symbology.EAN_13,
        raw_value=gtin,
        gtin="0" + gtin,
    )


def _write_durably(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
