"""How long each kind of request waits after it failed. Its backoff ends only when that kind succeeds.

A service whose uploads fail while it answers everything else would otherwise get one upload after the other: each
answered question would look like the end of the trouble.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from scanner_desktop.domain.errors import RateLimited, StationError
from scanner_desktop.domain.retry import Random, wait_after


class Kind(StrEnum):
    """What is asked of the service."""

    UPLOAD = "upload"  # handing over a capture, and asking whether that is possible
    SEARCH = "search"  # reading a session for captures whose answer was lost
    SESSION = "session"  # finding out who is signed in, opening and ending scan sessions
    POLL = "poll"  # asking what became of captures; ``polling`` plans those itself
    PROBE = "probe"  # asking whether the service is there


ASK_FIRST = 2
"""Failed uploads in a row after which the station asks whether uploads are taken, before it sends a picture again."""


@dataclass(slots=True)
class _Trouble:
    failures: int = 0
    until: float = 0.0
    error: StationError | None = None


class Pace:
    """Keeps, for each kind of request, how often in a row it failed and until when it waits."""

    def __init__(self, monotonic: Callable[[], float], rng: Random) -> None:
        self._monotonic = monotonic
        self._rng = rng
        self._kinds = {kind: _Trouble() for kind in Kind}
        self._limits = 0
        self._limited_until = 0.0
        self._is_limit_asked = False
        self._may_upload = False

    def wait(self, kind: Kind) -> float:
        """Return the seconds until a request of this kind may be made, 0.0 for now."""
        return max(0.0, max(self._kinds[kind].until, self._limited_until) - self._monotonic())

    def failed(self, kind: Kind, error: StationError) -> float:
        """Note a failure, and return how many seconds this kind waits now. A rate limit counts for every kind."""
        trouble = self._kinds[kind]
        if kind is Kind.UPLOAD:
            self._may_upload = False
        if isinstance(error, RateLimited):
            self._limits += 1
            wait = wait_after(error, self._limits, self._rng) or 0.0
            self._is_limit_asked = error.retry_after is not None
            self._limited_until = self._monotonic() + wait
            return wait
        trouble.failures += 1
        trouble.error = error
        counted = trouble.failures
        if kind is Kind.UPLOAD:
            # One or two lost answers hold up only the captures that they belong to. Where somebody does answer, each
            # try costs a picture, and the next one is not likely to do better at once.
            counted = max(1, counted - 1) if getattr(error, "may_come_late", False) else counted + 2
        wait = wait_after(error, counted, self._rng) or 0.0
        trouble.until = self._monotonic() + wait
        return wait

    def hold(self, kind: Kind, seconds: float) -> None:
        """Have this kind wait, although nothing failed."""
        self._kinds[kind].until = self._monotonic() + seconds

    def succeeded(self, kind: Kind) -> None:
        """Note a success: the backoff of this kind, and a rate limit, are over."""
        self._kinds[kind] = _Trouble()
        self._kinds[Kind.PROBE].error = None  # the service is there
        self._limits = 0

    def uploads_are_taken(self) -> None:
        """Note that the service said so: the next upload need not wait any longer, and its failures still count."""
        self._may_upload = True
        self._kinds[Kind.UPLOAD].until = 0.0

    def upload_begins(self) -> None:
        """Note that a picture leaves: before the next one the station asks again, if there is trouble."""
        self._may_upload = False

    @property
    def is_upload_trouble(self) -> bool:
        """Whether uploads have failed several times in a row."""
        return self._kinds[Kind.UPLOAD].failures + self._limits >= ASK_FIRST

    def asks_first(self, *, is_suspect: bool) -> bool:
        """Return True when the station should ask whether uploads are taken, instead of sending a picture into trouble.

        ``is_suspect`` when the service has failed on the capture that is to be sent.
        """
        return (self.is_upload_trouble or is_suspect) and not self._may_upload

    def forget_waits(self) -> None:
        """Let nothing wait any longer, but for a pause that the service itself asked for."""
        for trouble in self._kinds.values():
            trouble.until = 0.0
        self._may_upload = True
        if not self._is_limit_asked:
            self._limited_until = 0.0

    def trouble(self) -> StationError | None:
        """Return what is in the way of sending captures, None when nothing is that would last."""
        if self._kinds[Kind.UPLOAD].failures >= ASK_FIRST:
            return self._kinds[Kind.UPLOAD].error
        return self._kinds[Kind.SESSION].error or self._kinds[Kind.PROBE].error
