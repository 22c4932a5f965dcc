"""Cycles that hold Qt's objects are taken apart in the main thread, however much the others allocate."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject, QTimer

from scanner_desktop.app.garbage import GarbageCollector


@pytest.fixture
def collector(qapp):
    made = GarbageCollector()
    made.start()
    yield made
    made.stop()
    made.deleteLater()


class Cyclic(QObject):
    """An object with a timer, in a cycle with itself."""

    gone: list[threading.Thread]

    def __init__(self, gone):
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(60_000)
        self.witness = Witness(gone)


class Witness:
    def __init__(self, gone):
        self._gone = gone

    def __del__(self):
        self._gone.append(threading.current_thread())


def allocate():
    kept = []
    for _ in range(50_000):
        cycle = []
        cycle.append(cycle)
        kept.append((cycle,))


def test_cycles_with_timers_go_in_the_main_thread(qtbot, collector):
    gone = []
    for _ in range(20):
        Cyclic(gone)
    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    assert gone == [], "nothing goes in the other thread"
    qtbot.waitUntil(lambda: collector.collect() or len(gone) == 20)
    assert set(gone) == {threading.main_thread()}


def test_what_has_become_old_goes_too_in_the_end(qtbot, collector):
    gone = []
    Cyclic(gone)
    gc.collect(0)
    gc.collect(1)  # two searches that it has survived make it old; here they are over at once
    older = Cyclic(gone)
    gc.collect(0)
    gc.collect(1)
    del older

    def work():
        allocate()
        collector.collect()
        return len(gone) == 2

    qtbot.waitUntil(work, timeout=20_000)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_search_is_left_as_it_was_found(qapp, enabled):
    collector = GarbageCollector()
    try:
        if enabled:
            gc.enable()
        collector.start()
        assert not gc.isenabled()
        collector.stop()
        assert gc.isenabled() is enabled
        assert gc.get_freeze_count() == 0
    finally:
        gc.disable()  # as in all tests: see conftest.py
