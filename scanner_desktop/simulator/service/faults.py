"""Scripted faults: which requests go wrong, and how. This module decides; ``fault_injection`` carries out.

The file for ``--faults`` is JSON::

    {
      "seed": 1,
      "faults": [
        {"action": "status", "status": 500, "path": "*/captures/upload-image", "after": 2, "times": 3},
        {"action": "reset_after_storing", "method": "POST", "probability": 0.1},
        {"action": "delay", "seconds": 5, "nth": 4}
      ]
    }

The first fault that matches a request is the one that happens to it; see Fault for the fields and Action for what can
happen.
"""

import random
import threading
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason

STATUSES = (401, 403, 422, 429, 500, 503)


class Action(StrEnum):
    """What happens to a request."""

    DELAY = "delay"  # nothing for some seconds, then processed as usual, even if the client has gone meanwhile
    SLOW_ANSWER = "slow_answer"  # processed at once; the answer trickles in over some seconds
    STATUS = "status"  # answered with an error status, not processed
    RESET_BEFORE_STORING = "reset_before_storing"  # RST as soon as the request's head is in, not processed
    RESET_AFTER_STORING = "reset_after_storing"  # processed, then RST instead of the answer
    DROP_BEFORE_STORING = "drop_before_storing"  # not processed, never answered
    DROP_AFTER_STORING = "drop_after_storing"  # processed, never answered
    TRUNCATED_JSON = "truncated_json"  # processed; half the answer, with a Content-Length that agrees with it
    CUT_OFF = "cut_off"  # processed; half the answer, then the connection ends before its Content-Length
    CAPTIVE_PORTAL = "captive_portal"  # not processed; 200 and somebody else's HTML page
    SIGN_IN_REDIRECT = "sign_in_redirect"  # not processed; 302 to the sign-in page


class FaultsFileError(ValueError):
    """The faults file cannot be read or does not make sense; the message says where."""


class Fault(msgspec.Struct, frozen=True, eq=False, forbid_unknown_fields=True):
    """One scripted fault. All conditions must hold.

    Attributes:
        action: what happens.
        method: ``GET``, ``POST``, ... or ``*``.
        path: glob over the whole path, for example ``*/captures/upload-image``.
        after: the first ``after`` requests of this method and path are spared.
        nth: only the nth such request, from 1.
        times: at most so many requests, None for no limit.
        probability: chance that it happens to a request, drawn from the plan's seed.
        seconds: how long ``delay`` and ``slow_answer`` take.
        status: of ``status``, one of STATUSES.
        retry_after: seconds in the Retry-After header of 429 and 503; None leaves it out of a 503.
        message: in the error envelope of ``status``.
    """

    action: Action
    method: str = "*"
    path: str = "*"
    after: int = 0
    nth: int | None = None
    times: int | None = None
    probability: float = 1.0
    seconds: float = 1.0
    status: int = 500
    retry_after: int | None = None
    message: str = "A scripted fault of the simulator."

    def __post_init__(self) -> None:
        """Refuse what makes no sense. Raises ValueError."""
        if not 0 <= self.probability <= 1:
            raise ValueError("probability must be between 0 and 1")
        if self.seconds < 0:
            raise ValueError("seconds must not be negative")
        if self.after < 0 or (self.nth is not None and self.nth < 1) or (self.times is not None and self.times < 1):
            raise ValueError("after counts from 0, nth and times from 1")
        if self.status not in STATUSES:
            raise ValueError(f"status must be one of {', '.join(map(str, STATUSES))}")


class _FaultsFile(msgspec.Struct, forbid_unknown_fields=True):
    faults: list[Fault]
    seed: int = 0


class FaultPlan:
    """The faults that are scripted now, and how often each has happened. From any thread."""

    def __init__(self, faults: Iterable[Fault] = (), seed: int = 0) -> None:
        self._changed = threading.Condition()
        self._faults = list(faults)
        self._matched: Counter[Fault] = Counter()
        self._happened: Counter[Fault] = Counter()
        self._random = random.Random(seed)

    @classmethod
    def from_file(cls, path: Path) -> "FaultPlan":
        """Read a faults file. Raises FaultsFileError."""
        try:
            content = msgspec.json.decode(path.read_bytes(), type=_FaultsFile)
        except OSError as error:
            raise FaultsFileError(Phrase("{path} cannot be read: {why}", path=path, why=reason(error))) from error
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise FaultsFileError(Phrase("{path} is not a list of faults: {why}", path=path, why=str(error))) from error
        return cls(content.faults, content.seed)

    def add(self, fault: Fault) -> Fault:
        """Script one more fault, after those that are there; return it, for ``happened`` and ``wait_for``."""
        with self._changed:
            self._faults.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """End one fault; requests that it is happening to now are not spared."""
        with self._changed:
            self._faults.remove(fault)

    def clear(self) -> None:
        """End all faults."""
        with self._changed:
            self._faults.clear()

    def happened(self, fault: Fault) -> int:
        """Return how many requests a fault has happened to."""
        with self._changed:
            return self._happened[fault]

    def wait_for(self, fault: Fault, times: int = 1, *, deadline: float) -> bool:
        """Wait until a fault has happened ``times`` times, ``deadline`` seconds at most; return whether it has."""
        with self._changed:
            return self._changed.wait_for(lambda: self._happened[fault] >= times, deadline)

    def draw(self, method: str, path: str) -> Fault | None:
        """Return what happens to a request, or None, and count it. Every fault counts the requests that it is about."""
        with self._changed:
            drawn: Fault | None = None
            for fault in self._faults:
                if fault.method not in ("*", method) or not fnmatchcase(path, fault.path):
                    continue
                self._matched[fault] += 1
                if drawn is None and self._is_due(fault):
                    drawn = fault
            if drawn is not None:
                self._happened[drawn] += 1
                self._changed.notify_all()
            return drawn

    def _is_due(self, fault: Fault) -> bool:
        number = self._matched[fault]
        return (
            number > fault.after
            and fault.nth in (None, number)
            and (fault.times is None or self._happened[fault] < fault.times)
            and (fault.probability >= 1 or self._random.random() < fault.probability)
        )
