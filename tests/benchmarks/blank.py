"""Time a frame, at 1080p: nothing in view, things in view that are no codes, and a code lying still."""

from typing import Any

from distractors import Kind, distractor_frame
from measure import Stopwatch, times_of
from peers import PYZBAR, ZXING, read_with_pyzbar, read_with_zxing
from report import Bar, Table
from simulation import SIZES, gray_of, make_scene, run_live

from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading.live import LiveReader

_PEER_EVERY = 10
_OURS = "station"


def run(options: Any) -> dict[str, Any]:
    """Measure our live reader on every frame and the peers on some of the same."""
    frames = 40 if options.quick else 150
    result: dict[str, Any] = {"empty": _empty_counter(options.seed, frames), "kinds": {}, "steady": {}}
    for kind in Kind:
        watch, reader = Stopwatch(), LiveReader()
        for index in range(frames // 2):
            image = distractor_frame(options.seed, index // 5, *SIZES["1080p"], kind).image
            frame = Frame(image, index, index / 30, "distractor")
            watch.call(lambda reader=reader, frame=frame: reader.read(frame))
        result["kinds"][kind.value] = watch.times().as_dict()
    result["steady"] = _steady(options.seed, 170 if options.quick else 520)
    return result


def _compare(images: list[Any], watches: dict[str, Stopwatch]) -> None:
    for image in images:
        gray = gray_of(image)
        watches[PYZBAR].call(lambda gray=gray: read_with_pyzbar(gray))
        watches[ZXING].call(lambda gray=gray: read_with_zxing(gray))


def _empty_counter(seed: int, frames: int) -> dict[str, Any]:
    watches = {_OURS: Stopwatch(), PYZBAR: Stopwatch(), ZXING: Stopwatch()}
    for offset in range(3):
        scene, reader = make_scene(seed + offset, "1080p", 2), LiveReader()
        empty = [index for index in range(1200) if not scene.truth(index)][: frames // 3]
        for count, index in enumerate(empty):
            image = scene.render(index).image
            frame = Frame(image, count, count / 30, "empty")
            watches[_OURS].call(lambda reader=reader, frame=frame: reader.read(frame))
            if count % _PEER_EVERY == 0:
                _compare([image], watches)
    return {name: watch.times().as_dict() for name, watch in watches.items()}


def _steady(seed: int, frames: int) -> dict[str, Any]:
    ours: list[float] = []
    watches = {PYZBAR: Stopwatch(), ZXING: Stopwatch()}
    for level in (1, 2, 3):
        scene = make_scene(seed, "1080p", level)
        ours += run_live(scene, level, frames, virtual=False).steady_ms
        still = [index for index in range(frames) if any(t.stopped and t.fully_in_view for t in scene.truth(index))]
        _compare([scene.render(index).image for index in still[:: 2 * _PEER_EVERY]], watches)
    return {_OURS: times_of(ours).as_dict(), **{name: watch.times().as_dict() for name, watch in watches.items()}}


def tables(result: dict[str, Any]) -> list[Table]:
    """Times by what stands in the frame."""
    table = Table(
        "Live, 1080p: ms a frame", ["what stands there", "reader", "frames", "median", "p95", "mean", "worst"]
    )
    for title, key in (("empty counter", "empty"), ("code lying still, levels 1-3", "steady")):
        for name, times in result[key].items():
            _add(table, title, name, times)
    for kind, times in result["kinds"].items():
        _add(table, f"no code: {kind}", _OURS, times)
    return [table]


def _add(table: Table, title: str, name: str, times: dict[str, float]) -> None:
    values = (f"{times[key]:.1f}" for key in ("median", "p95", "mean", "worst"))
    table.add(title, name, int(times["count"]), *values)


def bars(result: dict[str, Any]) -> list[Bar]:
    """The bars on time a frame."""
    empty, steady = result["empty"], result["steady"]
    ratio = steady[PYZBAR]["median"] / max(steady[_OURS]["median"], 1e-6)
    return [
        Bar("1080p, no code: median ms", f"{empty[_OURS]['median']:.1f}", "<= 4", empty[_OURS]["median"] <= 4),
        Bar("1080p, steady: median ms", f"{steady[_OURS]['median']:.1f}", "<= 6", steady[_OURS]["median"] <= 6),
        Bar("1080p, steady: p95 ms", f"{steady[_OURS]['p95']:.1f}", "<= 20", steady[_OURS]["p95"] <= 20),
        Bar("1080p, steady: times faster than pyzbar.decode", f"{ratio:.1f}x", ">= 12x", ratio >= 12),
    ]
