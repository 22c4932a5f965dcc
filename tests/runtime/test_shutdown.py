"""Shutdown stops last what started first, shares one deadline, and lets nobody's failure stop the others."""

import logging
import subprocess
import sys

import pytest

from scanner_desktop.runtime.shutdown import Shutdown


def test_steps_run_last_in_first_out():
    order = []
    shutdown = Shutdown()
    for name in ("upload", "store", "reader", "camera"):
        shutdown.add(name, lambda _, name=name: order.append(name) or True)

    assert shutdown.run() == ()
    assert order == ["camera", "reader", "store", "upload"]


def test_a_step_that_is_late_or_raises_is_named_and_the_others_still_run(caplog):
    def breaks(_: float) -> bool:
        raise OSError("gone")

    stopped = []
    shutdown = Shutdown()
    shutdown.add("store", lambda _: stopped.append("store") or True)
    shutdown.add("camera", lambda _: False)
    shutdown.add("reader", breaks)

    with caplog.at_level(logging.ERROR):
        assert shutdown.run() == ("reader", "camera")
    assert stopped == ["store"]


def test_every_step_gets_what_is_left_of_one_deadline_and_never_less_than_nothing():
    given = []
    shutdown = Shutdown(deadline=0.0)
    shutdown.add("store", lambda seconds: given.append(seconds) or True)
    shutdown.add("camera", lambda seconds: given.append(seconds) or True)

    shutdown.run()
    assert given == [0.0, 0.0]


def test_running_twice_stops_nothing_twice():
    stopped = []
    shutdown = Shutdown()
    shutdown.add("store", lambda _: stopped.append(1) or True)
    shutdown.run()
    shutdown.run()
    assert stopped == [1]


@pytest.mark.parametrize("stderr", ["None", "io.StringIO()", "open(os.devnull, 'w')"])
def test_leaving_now_ends_the_process_whatever_its_stderr_and_whoever_still_runs(stderr):
    hung = f"""
import io, os, sys, threading
from scanner_desktop.runtime.shutdown import leave_now
threading.Thread(target=threading.Event().wait).start()
sys.stderr = {stderr}
leave_now(7)
"""
    assert subprocess.run([sys.executable, "-c", hung], timeout=30, check=False).returncode == 7
