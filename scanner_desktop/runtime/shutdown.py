"""The end of the program: last in, first out, with one deadline for everything."""

import faulthandler
import logging
import os
import sys
import time
from collections.abc import Callable

log = logging.getLogger(__name__)

DEADLINE = 3.0
"""Seconds that closing may take altogether; nobody at a counter waits longer for a window to go away."""


class Shutdown:
    """Collects what has to be stopped, and stops it in the reverse order of collecting.

    A step is a callable that gets the seconds left and returns whether it got done in them.
    """

    def __init__(self, deadline: float = DEADLINE) -> None:
        self._deadline = deadline
        self._steps: list[tuple[str, Callable[[float], bool]]] = []

    def add(self, name: str, stop: Callable[[float], bool]) -> None:
        """Register a step; it runs before all that were registered earlier."""
        self._steps.append((name, stop))

    def run(self) -> tuple[str, ...]:
        """Run every step, each with the time that is left, and return the names of those that did not get done.

        A step that raises counts as not done, and the others still run.
        """
        end = time.monotonic() + self._deadline
        late: list[str] = []
        while self._steps:
            name, stop = self._steps.pop()
            try:
                done = stop(max(0.0, end - time.monotonic()))
            except Exception:
                log.exception("stopping %s failed", name)
                done = False
            if not done:
                log.error("%s did not stop in time", name)
                late.append(name)
        return tuple(late)


def leave_now(code: int) -> None:
    """End the process without running anything more: for threads that sit in a driver and will not come back.

    ``QThread.terminate`` would leave locks held, and returning would abort in the destructor of a running QThread.
    Whatever was "Saved" is on the disk already; what was being sent is reconciled at the next start.
    """
    log.error("some threads did not stop; leaving the process with their stacks on record")
    try:
        # Whatever stderr is (none in a windowed program, closed, no file at all): it must not keep the process here.
        if sys.stderr is not None:
            faulthandler.dump_traceback(all_threads=True)
        logging.shutdown()
    finally:
        os._exit(code)
