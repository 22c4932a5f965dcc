"""Bars that ink made wider or narrower, in every linear symbology: what is read, and above all what is read wrong.

A printing gain moves all edges of all bars alike. A decoder that measures bars instead of distances between like
edges, or that forgives a digit too much, then takes a 7 for a 1, and sometimes the check digit agrees. Each code is
read once, as a still picture: agreement between frames is no help against an error that every frame repeats.

``printed_codes.render(seed, number)`` draws again what is named here.
"""

import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import cv2
from peers import OURS, PYZBAR, ZXING, Peer, read_with_pyzbar, read_with_zxing, still_reader
from photos import judge
from printed_codes import Print, render
from report import Bar, Table, percent

READERS = (OURS, PYZBAR, ZXING)
_CHUNK = 50  # codes
_NAMED = 100  # wrong reads of ours
_LEGIBLE = 1.5  # pixels a module from which on our bars count
_SCALES = (1.2, 1.5, 2.0, 3.0, 4.0)
_BLURS = (0.1, 0.3, 0.5, 0.7, 0.9)
_GAINS = (0.0, 0.1, 0.2, 0.3)
_KEYS = {  # in the result: the title of the table
    "legible_by_symbology": f"Ink: by symbology, from {_LEGIBLE} pixels a module on",
    "by_symbology": "Ink: by symbology, all codes",
    "by_scale": "Ink: by pixels a module",
    "by_blur": "Ink: by blur, standard deviation in modules",
    "by_gain": "Ink: by shift of every edge, in modules",
}


def make_readers() -> list[Peer]:
    """Return our still reader and its two peers."""
    return [Peer(OURS, still_reader()), Peer(PYZBAR, read_with_pyzbar), Peer(ZXING, read_with_zxing)]


def read_codes(seed: int, numbers: Iterable[int]) -> tuple[Counter[tuple[str, str, str, str]], list[str]]:
    """Read codes with every reader.

    Returns the counts by ``(key of the result, group, reader, outcome)``, where the outcome is ``codes``, ``read``,
    ``wrong`` or ``wrong_gtin``, and our wrong reads, each with its seed and number.
    """
    counts: Counter[tuple[str, str, str, str]] = Counter()
    named: list[str] = []
    readers = make_readers()
    for number in numbers:
        gray, truth = render(seed, number)
        for reader in readers:
            verdict = judge(truth.label, reader.read(gray))
            outcomes = {
                "codes": True,
                "read": verdict.outcome == "read",
                "wrong": bool(verdict.others),
                "wrong_gtin": verdict.has_wrong_gtin,
            }
            for (key, group), (outcome, holds) in ((g, o) for g in _groups(truth) for o in outcomes.items()):
                counts[key, group, reader.name, outcome] += holds
            if reader.name == OURS and verdict.others:
                said = "; ".join(f"{read.family} {read.text}" for read in verdict.others)
                named.append(
                    f"render({seed}, {number}): {truth.kind.name} {truth.text}, {truth.pixels_per_module:.2f} px, "
                    f"blur {truth.blur:.2f}, shift {truth.gain:+.2f}: read as {said}"
                )
    return counts, named


def _groups(truth: Print) -> list[tuple[str, str]]:
    groups = [
        ("overall", "all"),
        ("by_symbology", truth.kind.name),
        ("by_scale", _class(truth.pixels_per_module, _SCALES)),
        ("by_blur", _class(truth.blur, _BLURS)),
        ("by_gain", _class(abs(truth.gain), _GAINS)),
    ]
    if truth.pixels_per_module >= _LEGIBLE:
        groups += [("overall", "legible"), ("legible_by_symbology", truth.kind.name)]
    return groups


def _class(value: float, bounds: tuple[float, ...]) -> str:
    classes = [(low, high) for low, high in pairwise(bounds) if low <= value] or [bounds[:2]]
    return f"{classes[-1][0]:g}-{classes[-1][1]:g}"


def _run_chunk(chunk: tuple[int, range]) -> tuple[Counter[tuple[str, str, str, str]], list[str]]:
    return read_codes(*chunk)


def run(options: Any) -> dict[str, Any]:
    """Read the codes on all cores."""
    codes = options.frames or (600 if options.quick else 20_000)
    chunks = [(options.seed, range(first, min(first + _CHUNK, codes))) for first in range(0, codes, _CHUNK)]
    started = time.perf_counter()
    total: Counter[tuple[str, str, str, str]] = Counter()
    named: list[str] = []
    pool = multiprocessing.get_context("spawn").Pool(os.cpu_count(), cv2.setNumThreads, (1,))
    with pool:
        for counts, wrong in pool.imap_unordered(_run_chunk, chunks):
            total.update(counts)
            named += wrong
    result: dict[str, Any] = {"codes": codes, "wrong_reads": sorted(named), "overall": {}}
    result |= {key: {} for key in _KEYS}
    for (key, group, reader, outcome), count in sorted(total.items()):
        result[key].setdefault(group, {}).setdefault(reader, {})[outcome] = count
    result["seconds"] = round(time.perf_counter() - started, 1)
    return result


def tables(result: dict[str, Any]) -> list[Table]:
    """Overall, by group, and our wrong reads by name."""
    overall = Table(
        f"Ink: {result['codes']} codes, mostly of 1, 2, 7 and 8",
        ["reader", "read", "rate", f"rate from {_LEGIBLE} px on", "wrong", "wrong GTIN"],
    )
    for name in READERS:
        every, legible = result["overall"]["all"][name], result["overall"].get("legible", {}).get(name, {})
        overall.add(
            name,
            every["read"],
            percent(every["read"], every["codes"]),
            percent(legible.get("read", 0), legible.get("codes", 0)),
            every["wrong"],
            every["wrong_gtin"],
        )
    made = [overall]
    for key, title in _KEYS.items():
        table = Table(title, ["", "codes", *READERS, *(f"wrong, {name}" for name in READERS)])
        for group, rows in result[key].items():
            codes = rows[OURS]["codes"]
            rates = (percent(rows[name]["read"], codes) for name in READERS)
            table.add(group, codes, *rates, *(rows[name]["wrong"] for name in READERS))
        made.append(table)
    if result["wrong_reads"]:
        names = Table("Ink: our wrong reads, by name", ["where and what"])
        for name in result["wrong_reads"][:_NAMED]:
            names.add(name)
        made.append(names)
    return made


def bars(result: dict[str, Any]) -> list[Bar]:
    """Nothing wrong, and most of what is legible."""
    wrong, legible = len(result["wrong_reads"]), result["overall"].get("legible")
    made = [Bar(f"ink: codes read wrong of {result['codes']}", str(wrong), "0", wrong == 0)]
    if legible:
        ours, theirs, codes = legible[OURS]["read"], legible[PYZBAR]["read"], legible[OURS]["codes"]
        rate, ratio = ours / codes, ours / max(1, theirs)
        made += [
            Bar(f"ink: read from {_LEGIBLE} px a module on", f"{rate:.1%}", ">= 97 %", rate >= 0.97),
            Bar(f"ink: the same / {PYZBAR}'s", f"{ratio:.2f}x", ">= 2x", ratio >= 2),
        ]
    return made
