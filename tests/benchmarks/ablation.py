"""What each step brings and costs: stills by the reader's own list of steps, video with one part left out at a time.

And at which size the engines read best: located codes alone, cut out at so many pixels a module.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from measure import times_of
from peers import OURS, Peer, as_reads
from photo_section import measure_photos
from photos import load_photos
from report import Bar, Table, percent
from simulation import delays_ms, make_scene, quantile, run_live

from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading import live, rectify
from scanner_desktop.reading.attempts import Attempts
from scanner_desktop.reading.change import ChangeDetector
from scanner_desktop.reading.follow import Track
from scanner_desktop.reading.reader import STEPS, StillReader
from scanner_desktop.reading.regions import RegionReader

_LEVELS = (2, 3, 4)
_MODULE_WIDTHS = (1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)  # pixels

# Each part of the live reader, and what to put in its place to see the reader without it.
_WITHOUT: dict[str, tuple[Any, str, Any]] = {
    "nothing left out": (live, "zoom", live.zoom),
    "following (decodes in every frame)": (Track, "is_due", property(lambda self: True)),
    "a closer look": (live, "zoom", lambda gray, region: []),
    "the template decoder": (RegionReader, "with_template", lambda self, gray, region, family="": ([], 0.0)),
    "the steps of stills": (live.LiveReader, "_climb", lambda self, gray, pairs, evidence, deadline: None),
    "the sum of frames": (live.LiveReader, "_read_sum", lambda self, gray, region, attempt, evidence, deadline: None),
    "rest for hopeless regions": (Attempts, "is_due", lambda self, attempt: True),
    "rest for still scenes": (ChangeDetector, "changed", lambda self, gray: True),
}


def run(options: Any) -> dict[str, Any]:
    """Run both ablations, and the sizes."""
    return {"stills": _stills(options), "module_widths": _module_widths(options), "live": _live(options)}


def _still_peer(steps: tuple[str, ...]) -> Peer:
    reader = StillReader(steps=steps)
    return Peer(OURS, lambda gray: as_reads(reader.read(Frame(gray, 0, 0.0, "ablation"))))


def _stills(options: Any) -> list[dict[str, Any]]:
    photos = load_photos(options.photos)[:: 6 if options.quick else 1]
    trials = [("up to " + STEPS[n], STEPS[: n + 1]) for n in range(len(STEPS))]
    trials += [("all without " + step, tuple(each for each in STEPS if each != step)) for step in STEPS]
    rows = []
    for name, steps in trials:
        result = measure_photos(photos, [_still_peer(steps)])[OURS]
        rows.append(
            {
                "steps": name,
                "read": result["read"],
                "labelled": result["labelled"],
                "wrong_gtin": len(result["wrong_gtin"]),
                "mean_ms": result["times"]["mean"],
                "cpu_ms": result["times"]["cpu_mean"],
            }
        )
    return rows


def _module_widths(options: Any) -> list[dict[str, Any]]:
    photos = load_photos(options.photos)[:: 6 if options.quick else 1]
    rows = []
    for width in _MODULE_WIDTHS:
        with patch.object(rectify, "LINEAR_WIDTH", round(95 * width)):
            row: dict[str, Any] = {"pixels": width}
            for engine in ("zbar", "zxing"):
                result = measure_photos(photos, [_still_peer((engine,))])[OURS]
                row[engine], row[f"{engine}_ms"] = result["read"], result["times"]["cpu_mean"]
            rows.append(row)
    return rows


@contextmanager
def _without(part: str) -> Iterator[None]:
    owner, name, stand_in = _WITHOUT[part]
    with patch.object(owner, name, stand_in):
        yield


def _live(options: Any) -> list[dict[str, Any]]:
    rows = []
    for part in _WITHOUT:
        wall: list[float] = []
        cpu: list[float] = []
        visits = []
        seen = read = 0
        with _without(part):
            for level in _LEVELS:
                for seed in range(options.seed, options.seed + (1 if options.quick else 3)):
                    stream = run_live(make_scene(seed, "1080p", level), level, 300)
                    wall += stream.watch.wall
                    cpu += stream.watch.cpu
                    visits += list(stream.visits.values())
                    seen, read = seen + stream.in_view, read + stream.read
        times = times_of(wall, cpu)
        rows.append(
            {
                "without": part,
                "frames_in_view_read": read / max(1, seen),
                "armed": sum(visit.armed_at is not None for visit in visits),
                "products": len(visits),
                "median_to_armed_ms": quantile(delays_ms(visits, "in_view_at", "armed_at"), 0.5),
                "median_ms": times.median,
                "mean_ms": times.mean,
                "cpu_ms": times.cpu_mean,
            }
        )
    return rows


def tables(result: dict[str, Any]) -> list[Table]:
    """Stills: steps added one by one, then each left out. Video: each part left out."""
    stills = Table("Ablation, photos", ["steps", "read", "rate", "wrong GTIN", "mean ms", "cpu ms"])
    for row in result["stills"]:
        rate = percent(row["read"], row["labelled"])
        stills.add(row["steps"], row["read"], rate, row["wrong_gtin"], f"{row['mean_ms']:.1f}", f"{row['cpu_ms']:.1f}")
    video = Table(
        "Ablation, video at 1080p, levels 2-4",
        ["left out", "frames read", "armed", "in view to armed, median ms", "median ms a frame", "mean", "cpu"],
    )
    for row in result["live"]:
        video.add(
            row["without"],
            percent(row["frames_in_view_read"], 1),
            f"{row['armed']}/{row['products']}",
            f"{row['median_to_armed_ms']:.0f}",
            *(f"{row[key]:.1f}" for key in ("median_ms", "mean_ms", "cpu_ms")),
        )
    sizes = Table(
        "Located codes alone, by pixels a module", ["pixels", "zbar: read", "cpu ms", "zxing-cpp: read", "cpu ms"]
    )
    for row in result["module_widths"]:
        times = (f"{row[f'{engine}_ms']:.1f}" for engine in ("zbar", "zxing"))
        sizes.add(f"{row['pixels']:g}", row["zbar"], next(times), row["zxing"], next(times))
    return [stills, sizes, video]


def bars(result: dict[str, Any]) -> list[Bar]:
    """Nothing was promised."""
    del result
    return []
