"""A station's camera through every trouble, with times: what is said when, and when the picture is back.

    python3 dev.py bench cameras [--rounds 5] [--faults 200] [--minutes 4] [--window] [--rtsp] [--json FILE]

The cameras are played to the V4L2 code of OpenCV by a preloaded library (tests/support/v4l2_player.c): a program can
pull the plug. The worker, its timers and the news of plugs are those of the station. ``--minutes`` is the endurance:
faults of all kinds, one after the other, while threads, descriptors and memory are watched; ``--faults`` as many as
that, and with ``--window`` to the whole window. ``--rtsp`` adds a network camera over GStreamer's RTSP server, where
Debian's packages for it are installed.
"""

# ruff: noqa: E402 - the path is set first, so that the package need not be installed

import argparse
import contextlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "support")]

from camera_host import CameraHost, camera_host
from mjpeg_server import MjpegServer
from v4l2_player import Fault, Mode, Model, PlayedCamera, V4l2Player, compiler

SMALL = Model(modes=(Mode("YUYV", 640, 480, 30),))
OURS = "camera:046d:082d@1-2,name=HD Pro Webcam C920"
PAUSE = 0.4  # seconds of picture between two faults

RTSP_SERVER = """
import gi, sys
gi.require_version('Gst', '1.0'); gi.require_version('GstRtspServer', '1.0')
from gi.repository import Gst, GstRtspServer, GLib
Gst.init(None)
server = GstRtspServer.RTSPServer(); server.set_service(sys.argv[1])
factory = GstRtspServer.RTSPMediaFactory()
factory.set_launch('( videotestsrc is-live=true pattern=ball ! video/x-raw,width=640,height=480,framerate=30/1 '
                   '! videoconvert ! x264enc tune=zerolatency speed-preset=ultrafast key-int-max=30 '
                   '! rtph264pay name=pay0 pt=96 config-interval=1 )')
factory.set_shared(True)
server.get_mount_points().add_factory('/camera', factory); server.attach(None)
print('ready', flush=True)
GLib.MainLoop().run()
"""


class Table:
    """Rows of what was measured, printed as they come."""

    def __init__(self) -> None:
        self.rows: list[dict[str, object]] = []

    def add(self, what: str, seconds: list[float], limit: float) -> None:
        """Add times; the worst counts."""
        worst, middle = max(seconds), statistics.median(seconds)
        met = worst <= limit
        self.rows.append({"what": what, "median": middle, "worst": worst, "limit": limit, "met": met})
        print(f"{what:<58} {middle:6.2f} s {worst:6.2f} s   ≤ {limit:.1f} s  {'met' if met else 'MISSED'}", flush=True)

    def fact(self, what: str, value: str, *, met: bool) -> None:
        """Add something that is no time."""
        self.rows.append({"what": what, "value": value, "met": met})
        print(f"{what:<58} {value:<28} {'met' if met else 'MISSED'}", flush=True)


def rest(host: CameraHost) -> None:
    """Let the picture run for a moment."""
    with contextlib.suppress(AssertionError):
        host.wait(lambda event: event["event"] == "never", PAUSE)


def now_live(host: CameraHost) -> None:
    """Wait until the last that was said is that it is live."""
    while (last := [event for event in host.events if event["event"] == "status"][-1])["state"] != "live":
        host.wait(lambda event: event["event"] == "status", 15, after=last["t"] + 1e-6)


def timed(host: CameraHost, act: Callable[[], None], state: str, problem: str | None = None) -> float:
    """Return the seconds from an act until a status is said."""
    began = time.monotonic()
    act()
    return float(host.status(state, problem, after=began, seconds=20)["t"] - began)


def the_table(table: Table, folder: Path, rounds: int) -> None:
    """Measure each row of the issue's table."""
    player = V4l2Player(folder / "cameras")
    (folder / "data").mkdir()
    camera = player.plug(0, SMALL)
    with camera_host(player, OURS, folder / "data") as host:
        host.live()
        rest(host)
        said, back, numbered = [], [], []
        for number in range(rounds):
            said.append(timed(host, camera.unplug, "lost", "gone"))
            rest(host)
            back.append(timed(host, camera.plug, "live"))
            rest(host)
            timed(host, camera.unplug, "lost", "gone")
            rest(host)
            numbered.append(timed(host, lambda number=number: camera.plug(number=number + 1), "live"))
            rest(host)
        table.add("unplugged → said", said, 0.5)
        table.add("replugged → picture (the system tells)", back, 1.0)
        table.add("back on another number → picture", numbered, 1.0)
        for fault, name in ((Fault.STALL, "driver stalls"), (Fault.HANG, "driver does not return")):
            said, back, old = [], [], []
            for seconds in (1.0, 12.0 if fault is Fault.STALL else 5.0, *[2.0] * max(0, rounds - 2)):
                began = time.monotonic()
                said.append(timed(host, lambda fault=fault: camera.be(fault), "lost", "stalled"))
                event = host.wait(lambda event: event["event"] == "old", after=began)
                old.append(event["t"] - event["since"])
                with contextlib.suppress(AssertionError):
                    host.wait(lambda event: event["event"] == "never", seconds)
                back.append(timed(host, camera.be, "live"))
                rest(host)
            table.add(f"{name} → said", said, 0.5)
            table.add(f"{name} → Capture disarmed, from the last frame", old, 0.5)
            table.add(f"{name}, goes on → picture", back, 1.0)
        for fault, problem, limit in ((Fault.FREEZE, "frozen", 2.5), (Fault.BLACK, "black", 3.5)):
            table.add(f"{problem} → said", [timed(host, lambda fault=fault: camera.be(fault), "lost", problem)], limit)
            table.add(f"{problem}, goes on → picture", [timed(host, camera.be, "live")], 1.6)
            rest(host)
        for fault, problem in ((Fault.BUSY_AT_START, "busy"), (Fault.FORBIDDEN, "forbidden")):
            timed(host, camera.unplug, "lost", "gone")
            camera.be(fault)
            table.add(f"{problem} → said", [timed(host, camera.plug, "lost", problem)], 0.5)
            table.add(f"{problem} no more → picture", [timed(host, camera.be, "live")], 1.5)
            rest(host)
    with camera_host(player, OURS, folder / "data", "polls-only") as host:
        host.live()
        back = []
        for _ in range(rounds):
            timed(host, camera.unplug, "lost", "gone")
            rest(host)
            back.append(timed(host, camera.plug, "live"))
            rest(host)
        table.add("replugged → picture (by polling)", back, 1.5)


FAULTS = (Fault.STALL, Fault.HANG, Fault.FREEZE, Fault.BUSY_AT_START, Fault.FORBIDDEN, Fault.BROKEN_JPEGS, None)


def one_fault(camera: PlayedCamera, host: CameraHost, dice: random.Random) -> str:
    """Do one thing to the camera, undo it, and wait for the picture; returns what it was."""
    fault = dice.choice(FAULTS)
    began = time.monotonic()
    if fault is None or fault in (Fault.BUSY_AT_START, Fault.FORBIDDEN):
        camera.unplug()
        host.status("lost", after=began, seconds=15)
        camera.be(fault or Fault(0))
        camera.plug(number=dice.randrange(8))
        if fault is not None:
            host.status("lost", "busy" if fault is Fault.BUSY_AT_START else "forbidden", after=began, seconds=15)
    elif fault is Fault.BROKEN_JPEGS:
        camera.be(fault)
        return "broken pictures"
    else:
        camera.be(fault)
        host.status("lost", after=began, seconds=15)
    camera.be()
    now_live(host)
    return "unplugged" if fault is None else str(fault.name)


def endurance(table: Table, folder: Path, faults: int, minutes: float, *how: str) -> None:
    """Do one fault after the other and watch what the process holds."""
    player = V4l2Player(folder / "endurance")
    model = Model(modes=(Mode("MJPG", 640, 480, 30),))
    player.paint_all(model)
    camera = player.plug(0, model)
    (folder / "endurance-data").mkdir()
    dice = random.Random(7)
    with camera_host(player, OURS, folder / "endurance-data", *how) as host:
        host.live()
        done, began = 0, time.monotonic()
        longest: list[float] = []
        while done < 20:  # what is loaded and kept once
            one_fault(camera, host, dice)
            done += 1
        camera.be()
        now_live(host)
        rest(host)
        first = host.stats()
        while done < faults and time.monotonic() - began < minutes * 60:
            one_fault(camera, host, dice)
            done += 1
            if done % 5 == 0:
                longest.append(host.stats()["longest"])
        camera.be()
        now_live(host)
        rest(host)
        last = host.stats()
        taken = time.monotonic() - began
        table.fact("faults in a row, the picture back after each", f"{done} in {taken:.0f} s", met=done >= faults)
        longest.sort()
        table.fact(
            "window's thread waits, worst and 99th of 100", f"{longest[-1] * 1000:.0f} ms, "
            f"{longest[int(len(longest) * 0.99) - 1] * 1000:.0f} ms", met=longest[-1] < 0.055,
        )  # fmt: skip
        for name, unit, most in (("tasks", "", 1), ("files", "", 1), ("memory", " MB", 5.0)):
            change = last[name] - first[name]
            table.fact(f"{name} after 20 faults → at the end", f"{first[name]:.1f} → {last[name]:.1f}{unit}",
                       met=change <= most)  # fmt: skip
        table.fact("reads that were left behind, counted", str(last["left_behind"]), met=True)


def streams(table: Table, folder: Path) -> None:
    """Measure a network camera over a real HTTP server."""
    (folder / "stream").mkdir()
    with MjpegServer(640, 480) as server, camera_host(None, server.url, folder / "stream") as host:
        host.live()
        for state in ("stalled", "closing", "garbage", "mute"):
            back = []
            for _ in range(3):
                timed(host, lambda state=state: setattr(server, "state", state), "lost")
                with contextlib.suppress(AssertionError):
                    host.wait(lambda event: event["event"] == "never", 3.0)
                back.append(timed(host, lambda: setattr(server, "state", "good"), "live"))
                rest(host)
            table.add(f"MJPEG: {state}, good again → picture", back, 2.0)


@contextlib.contextmanager
def rtsp_server(port: int) -> Iterator[None]:
    """Run GStreamer's RTSP server until the block ends."""
    process = subprocess.Popen(["/usr/bin/python3", "-c", RTSP_SERVER, str(port)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def rtsp(table: Table, folder: Path) -> None:
    """Measure a network camera over RTSP, whose server is stopped, continued, killed and started again."""
    (folder / "rtsp").mkdir()
    port = 18000 + os.getpid() % 2000
    with contextlib.ExitStack() as first:
        first.enter_context(rtsp_server(port))
        with camera_host(None, f"rtsp://127.0.0.1:{port}/camera", folder / "rtsp") as host:
            host.live(seconds=20)
            back = []
            for _ in range(3):
                timed(host, first.close, "lost")
                with contextlib.suppress(AssertionError):
                    host.wait(lambda event: event["event"] == "never", 3.0)
                began = time.monotonic()
                first.enter_context(rtsp_server(port))
                up = time.monotonic() - began
                back.append(host.live(after=began, seconds=30)["t"] - began - up)
                rest(host)
            table.add("RTSP: server killed, up again → picture", back, 2.0)


def main() -> int:
    """Measure, print and write; 1 when something was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--rtsp", action="store_true")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if compiler() is None:
        print("There is no gcc: the played cameras cannot be compiled.")
        return 2
    table = Table()
    folder = Path(tempfile.mkdtemp(prefix="bench-cameras-"))
    try:
        print(f"{'what':<58} {'median':>8} {'worst':>8}   limit")
        the_table(table, folder, arguments.rounds)
        streams(table, folder)
        if arguments.rtsp:
            rtsp(table, folder)
        how = ("window",) if arguments.window else ()
        endurance(table, folder, arguments.faults, arguments.minutes, *how)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(table.rows, indent=1), encoding="utf-8")
    return 0 if all(row["met"] for row in table.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
