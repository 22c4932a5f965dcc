"""What every test gets: no screen needed, and a failure for whoever leaves a thread behind."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":  # as app.qt_program does it: without a screen Qt asks Windows for no letters
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["WINDIR"]) / "Fonts"))

TASKS = Path("/proc/self/task")
OUR_THREADS = frozenset({"reader", "store", "upload"})
FOREIGN = ("pytest_timeout", "ThreadPoolExecutor", "asyncio_", "hypothesis", "QThread")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run in parallel, begin with the tests that mostly wait: the others fill the time, and none is left for last."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.path.parent.name != "e2e")


def our_qthreads() -> set[str]:
    """Return the ids of our QThreads that run now; Qt gives a thread its object name, which Linux shows in /proc."""
    if not TASKS.exists():
        return set()
    found = set()
    for task in TASKS.iterdir():
        try:
            if (task / "comm").read_text().strip() in OUR_THREADS:
                found.add(task.name)
        except OSError:  # it ended while we looked
            continue
    return found


def pytest_sessionstart() -> None:
    """Search for cycles in the main thread only, between tests: as the program does (``app.garbage``), and for that."""
    gc.disable()


@pytest.fixture(autouse=True)
def cycles_go_in_the_main_thread() -> Iterator[None]:
    """Collect what the test has left, as deep as Python would have."""
    yield
    young, middle, old = gc.get_count()
    if young > 2_000:
        gc.collect(0 if middle < 10 else 1 if old < 10 else 2)


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running: each would make some later test fail for no reason of its own."""
    before, qt_before = set(threading.enumerate()), our_qthreads()
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.name.startswith(FOREIGN)]
    for thread in left:
        thread.join(2.0)  # one that is on its way out is no leak
    left = [thread.name for thread in left if thread.is_alive()]
    qt_left = our_qthreads() - qt_before
    deadline = time.monotonic() + 2.0
    while qt_left and time.monotonic() < deadline:
        # QThread.wait returns when the thread has said its last word, a moment before the system has taken it down.
        threading.Event().wait(0.005)
        qt_left = our_qthreads() - qt_before
    assert not left, f"threads left behind: {left}"
    assert not qt_left, f"QThreads left behind: {sorted(qt_left)}"


@pytest.fixture(scope="session")
def photos() -> Path:
    """The folder of real photos; a test that needs it is skipped where it is not."""
    folder = Path(__file__).parents[1].parent / "shared" / "photos"
    if not (folder / "manifest.csv").is_file():
        pytest.skip("the real photos (../shared/photos) are not on this machine")
    return folder
