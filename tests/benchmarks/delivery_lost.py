"""Lost answers and kinds of requests that fail for a day, on virtual time: what it costs, and how soon it is over.

The service stores captures 0.5 to 60 s after the gateway gave up on them; or one kind of request fails for a day in
every way that the client knows. Real couriers over real outboxes; errors made by the client's own mapping.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from adapter_errors import TROUBLES
from report import Bar, Table
from virtual_trouble import TroubledBench

LOST = ("504", "502", "503", "connection broke", "timed out")
CASES, QUICK_CASES = 200, 20
DAY = 86_400.0
EVERYTHING = frozenset(
    {
        "whoami", "open_session", "read_session", "session_status", "ask_for_uploads", "read_capture", "send_capture",
    }
)  # fmt: skip
KINDS = {
    "uploads": frozenset({"send_capture"}),
    "the upload's address": frozenset({"send_capture", "ask_for_uploads"}),
    "reading": frozenset({"read_session", "session_status", "read_capture"}),
    "opening": frozenset({"open_session"}),
    "everything": EVERYTHING,
}


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Lose answers with one and with twenty captures waiting, and let every kind fail for a day in every way."""
    cases = QUICK_CASES if options.quick else CASES
    return {
        "late": {str(waiting): _late(waiting, cases // 2, options) for waiting in (1, 20)},
        "days": {kind: _days(kind, options) for kind in KINDS},
    }


def tables(section: dict[str, Any]) -> list[Table]:
    lost = Table(
        "Stored 0.5 to 60 s after the gateway gave up",
        [
            "waiting",
            "cases",
            "lost",
            "twice",
            "slowest others, x normal",
            "settled after it was stored, s: median",
            "most",
        ],
    )
    for waiting, part in section["late"].items():
        lost.add(
            waiting, part["cases"], part["lost"], part["twice"], part["pace"], part["settled"], part["settled_most"]
        )
    days = Table(
        "One kind of request fails for a day, in every way",
        [
            "kind",
            "ways",
            "most uploads of a capture",
            "most kB a minute after 10",
            "slowest after the end, s",
            "to a person",
        ],
    )
    for kind, part in section["days"].items():
        days.add(kind, part["ways"], part["uploads"], part["kilobytes"], part["slowest"], part["to_a_person"])
    return [lost, days]


def bars(section: dict[str, Any]) -> list[Bar]:
    late, days = section["late"].values(), section["days"]
    broken = (sum(part["lost"] for part in late), sum(part["twice"] for part in late))
    pace = max(part["pace"] for part in late)
    uploads = max(part["uploads"] for part in days.values())
    kilobytes = max(part["kilobytes"] for part in days.values())
    slowest = max(part["slowest"] for kind, part in days.items() if kind != "uploads")
    cases = sum(part["cases"] for part in late)
    return [
        Bar(f"answers lost, {cases} cases", "{} lost, {} twice".format(*broken), "0, 0", broken == (0, 0)),
        Bar("the others meanwhile", f"{pace} x the normal time", "≤ 2 x", pace <= 2.0),
        Bar("a day of trouble: uploads of a capture", str(uploads), "≤ 60", uploads <= 60),
        Bar("a day of trouble: traffic after ten minutes", f"{kilobytes} kB a minute", "≤ 2000", kilobytes <= 2000),
        Bar("a day of trouble: delivered after its end", f"{slowest} s", "≤ 300 s", slowest <= 300),
    ]


@contextmanager
def _bench(options: argparse.Namespace, seed: int) -> Iterator[TroubledBench]:
    memory = Path("/dev/shm")
    base = options.folder or (memory if memory.is_dir() else None)
    with tempfile.TemporaryDirectory(dir=base) as name:
        made = TroubledBench(Path(name), seed)
        try:
            yield made
        finally:
            made.close()


def _late(waiting: int, cases: int, options: argparse.Namespace) -> dict[str, Any]:
    draw = random.Random(options.seed)
    lost = twice = 0
    paces, settled = [1.0], []
    for case in range(cases):
        with _bench(options, case) as normal:
            normal.save(*range(waiting))
            normal.work(normal.is_empty, 3600)
            usual = max(normal.delivered_at.values())
        with _bench(options, case) as bench:
            saved = bench.save(*range(waiting))
            chosen = {1, *draw.sample(range(1, waiting + 1), min(waiting, 3))}
            left = set(chosen)
            bench.service.lost_as = TROUBLES[LOST[case % len(LOST)]]
            bench.service.late = draw.uniform(0.5, 60.0)
            bench.service.lose = lambda capture, left=left: capture.number in left and not left.discard(capture.number)
            bench.work(bench.is_empty, 600)
            bench.clock.advance(120)
            bench.service.settle()
            stored = bench.stored()
            lost += sum(capture.id not in stored for capture in saved)
            twice += len(stored) - len(set(stored))
            others = [at for number, at in bench.delivered_at.items() if number not in chosen]
            paces.append(max(others, default=usual) / usual)
            sent = {number: at for at, number in reversed(bench.service.sent)}
            settled += [bench.delivered_at[each] - sent[each] - bench.service.late for each in chosen]
    return {
        "cases": cases,
        "lost": lost,
        "twice": twice,
        "pace": round(max(paces), 2),
        "settled": round(median(settled), 1),
        "settled_most": round(max(settled), 1),
    }


def _days(kind: str, options: argparse.Namespace) -> dict[str, Any]:
    uploads, kilobytes, slowest, to_a_person = 0, 0, 0.0, 0
    for trouble in TROUBLES.values():
        with _bench(options, options.seed) as bench:
            saved = bench.save(1)
            bench.work(bench.is_empty, 60)
            bench.service.kinds, bench.service.trouble = KINDS[kind], trouble
            saved += bench.save(2, 3)
            bench.work(lambda: False, DAY)
            counted = [sum(number == each.number for _, number in bench.service.sent) for each in saved]
            bench.service.trouble = None
            began = bench.clock.monotonic()
            bench.work(bench.is_empty, 2 * 3600)
            uploads, kilobytes = max(uploads, *counted), max(kilobytes, bench.busiest_later // 1000)
            slowest = max(slowest, bench.clock.monotonic() - began)
            to_a_person += bench.outbox.counts().rejected
    return {
        "ways": len(TROUBLES),
        "uploads": uploads,
        "kilobytes": kilobytes,
        "slowest": round(slowest),
        "to_a_person": to_a_person,
    }
