"""Video: every reader on the same simulated scenes at two sizes and five levels of difficulty, by a virtual clock."""

import math
from typing import Any

from measure import times_of
from peers import OURS, Peer, all_peers
from photos import Read
from report import Bar, Table, percent
from simulation import LEVELS, Stream, delays_ms, gray_of, make_scene, quantile, run_live, run_stream

from scanner_desktop.domain.frame import Frame
from scanner_desktop.simulator.counter.programme import FRAMES_PER_SECOND

_FRAMES = 350  # four products a scene
_QUICK_FRAMES = 90


def run(options: Any) -> dict[str, Any]:
    """Run all readers; a slow one sees fewer frames, as it would at a counter."""
    peers = all_peers(with_ours=False)
    levels = (1, 3) if options.quick else LEVELS
    frames = _QUICK_FRAMES if options.quick else _FRAMES
    rows = []
    for size in ("720p",) if options.quick else ("1080p", "720p"):
        for level in levels:
            scene = make_scene(options.seed, size, level)
            streams = {OURS: run_live(scene, level, frames)}
            for peer in peers:
                streams[peer.name] = run_stream(scene, level, frames, _reads_of(peer))
            rows += [_row(name, size, level, stream) for name, stream in streams.items()]
    return {"frames": frames, "rows": rows}


def _reads_of(peer: Peer) -> Any:
    def read(frame: Frame) -> list[Read]:
        return peer.read(gray_of(frame.image))

    return read


def _row(name: str, size: str, level: int, stream: Stream) -> dict[str, Any]:
    times = times_of(stream.watch.wall, stream.watch.cpu)
    visits = list(stream.visits.values())
    first = delays_ms(visits, "in_view_at", "read_at")
    per_second = len(stream.watch.wall) and min(FRAMES_PER_SECOND, 1000 / max(times.mean, 1e-3))
    return {
        "reader": name,
        "size": size,
        "difficulty": level,
        "frames_seen": times.count,
        "read_rate": stream.read / max(1, stream.in_view),
        "products": len(visits),
        "products_read": sum(visit.read_at is not None for visit in visits),
        "first_read_ms": quantile(first, 0.5),
        "median_ms": times.median,
        "p95_ms": times.p95,
        "mean_ms": times.mean,
        "cpu_share": times.cpu_mean * per_second / 1000,
        "wrong_reads": stream.wrong_reads,
    }


def tables(result: dict[str, Any]) -> list[Table]:
    """One row for each reader, size and level."""
    table = Table(
        f"Video: {result['frames']} frames a scene at 30 frames/s, newest frame only",
        [
            "size, level, reader",
            "read",
            "products",
            "first read ms",
            "median ms",
            "p95",
            "mean",
            "CPU of a core",
            "wrong",
        ],
    )
    for row in result["rows"]:
        table.add(
            f"{row['size']} {row['difficulty']} {row['reader']}",
            percent(row["read_rate"], 1),
            f"{row['products_read']}/{row['products']}",
            "never" if math.isinf(row["first_read_ms"]) else f"{row['first_read_ms']:.0f}",
            *(f"{row[key]:.1f}" for key in ("median_ms", "p95_ms", "mean_ms")),
            percent(row["cpu_share"], 1),
            len(row["wrong_reads"]),
        )
    return [table]


def bars(result: dict[str, Any]) -> list[Bar]:
    """The bars on live video are decided by the sections blank and armed, on more frames."""
    del result
    return []
