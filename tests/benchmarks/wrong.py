"""Wrong GTINs over many simulated frames, half of them without a readable code, on all cores."""

import gc
import multiprocessing
import os
import time
from collections import Counter
from typing import Any

import numpy as np
from distractors import Kind, distractor_frame
from report import Bar, Table
from simulation import SIZES, make_scene

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.simulator.counter.programme import Mode

_CHUNK = 250  # frames of one scene or one kind
_HELD = 4  # frames for which a distractor stands still under fresh noise: agreement needs the same read twice
_REMEMBERED = 33  # frames for which an agreed code may stay certain after it has left


def run(options: Any) -> dict[str, Any]:
    """Spread the frames over all cores, each chunk from a seed of its own."""
    frames = options.frames or (4_000 if options.quick else 100_000)
    chunks = [(options.seed * 1000 + number, number) for number in range(max(2, frames // _CHUNK))]
    started = time.perf_counter()
    total: Counter[str] = Counter()
    named: list[str] = []
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        for counts, wrong in pool.imap_unordered(_run_chunk, chunks):
            total.update(counts)
            named += wrong
    return {
        "frames": total["frames"],
        "frames_without_code": total["distractors"],
        "armed_right": total["armed"],
        "single_wrong_reads": total["wrong_reads"],
        "wrong_armed": sorted(named),
        "seconds": round(time.perf_counter() - started, 1),
    }


def _run_chunk(chunk: tuple[int, int]) -> tuple[Counter[str], list[str]]:
    gc.collect()  # scenes are circles of caches and large: do not wait until there are many
    seed, number = chunk
    return _distractors(seed, number // 2) if number % 2 else _scene(seed, number // 2)


def _scene(seed: int, number: int) -> tuple[Counter[str], list[str]]:
    level = 1 + number % 5
    size = "1080p" if number % 10 < 3 else "720p"
    mode = Mode.SEVERAL if number % 3 == 0 else Mode.DEMO
    scene, reader, agreement = make_scene(seed, size, level, mode), LiveReader(), Agreement()
    counts: Counter[str] = Counter()
    named: list[str] = []
    recent: dict[str, int] = {}
    armed: set[int] = set()
    for index in range(_CHUNK):
        shown = scene.render(index)
        recent.update({truth.gtin: index for truth in shown.truth})
        sighting = reader.read(Frame(shown.image, index, index / 30, f"scene {seed}"))
        present = {truth.gtin for truth in shown.truth}
        counts["wrong_reads"] += sum(code.gtin is not None and code.gtin not in present for code in sighting.codes)
        for agreed in agreement.observe(sighting):
            if index - recent.get(agreed.gtin, -1000) > _REMEMBERED:
                named.append(f"scene {seed} {size} level {level} frame {index}: {agreed.gtin} {agreed.code.text}")
            armed.add(agreed.instance)
    counts["frames"], counts["armed"] = _CHUNK, len(armed)
    return counts, named


def _distractors(seed: int, number: int) -> tuple[Counter[str], list[str]]:
    kind = list(Kind)[number % len(Kind)]
    size = "1080p" if number % 4 == 0 else "720p"
    reader, agreement = LiveReader(), Agreement()
    random = np.random.default_rng(seed)
    counts: Counter[str] = Counter()
    named: list[str] = []
    allowed: dict[str, int] = {}
    for index in range(_CHUNK):
        if index % _HELD == 0:
            shown = distractor_frame(seed, index // _HELD, *SIZES[size], kind)
        if shown.gtin:
            allowed[shown.gtin] = index
        image = shown.image if index % _HELD == 0 else _noisy(shown.image, random)
        sighting = reader.read(Frame(image, index, index / 30, f"{kind.value} {seed}"))
        counts["wrong_reads"] += sum(code.gtin is not None and code.gtin != shown.gtin for code in sighting.codes)
        named += [
            f"{kind.value} {seed} {size} frame {index}: {agreed.gtin} {agreed.code.text}"
            for agreed in agreement.observe(sighting)
            if index - allowed.get(agreed.gtin, -1000) > _REMEMBERED
        ]
    counts["frames"] = counts["distractors"] = _CHUNK
    return counts, named


def _noisy(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Shot noise of two gray levels, from a small pool so that it costs little."""
    rows = random.integers(-4, 5, (16, *image.shape[1:]), dtype=np.int8)
    noise = np.tile(rows, (-(-image.shape[0] // 16), 1, 1))[: image.shape[0]]
    return np.clip(image.astype(np.int16) + noise, 0, 255).astype(np.uint8)


def tables(result: dict[str, Any]) -> list[Table]:
    """Counts, then each wrong GTIN by name."""
    table = Table("Wrong GTINs in simulated frames", ["figure", "count"])
    for key in ("frames", "frames_without_code", "armed_right", "single_wrong_reads", "seconds"):
        table.add(key.replace("_", " "), result[key])
    table.add("wrong armed", len(result["wrong_armed"]))
    if not result["wrong_armed"]:
        return [table]
    names = Table("Wrong GTINs armed, by name", ["where and what"])
    for name in result["wrong_armed"][:100]:
        names.add(name)
    return [table, names]


def bars(result: dict[str, Any]) -> list[Bar]:
    """None may be armed."""
    wrong = len(result["wrong_armed"])
    return [Bar(f"wrong GTIN armed in {result['frames']} simulated frames", str(wrong), "0", wrong == 0)]
