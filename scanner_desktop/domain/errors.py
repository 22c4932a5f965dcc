"""What can go wrong, in four classes; the class decides what the queue does, the words are for people.

==============  ============================================  ===========================================
class           examples                                      what the queue does
==============  ============================================  ===========================================
RETRY           network, 5xx, 429, a 2xx that is no capture   waits (``retry``) and tries again by itself
NEEDS_PERSON    signed out, disk full                         holds everything, says it once, goes on when solved
REJECTED        other 4xx                                     sets this one capture aside; the others go on
BUG             our own mistake                               keeps the capture, writes a crash report
==============  ============================================  ===========================================
"""

from enum import StrEnum

from scanner_desktop.domain.camera import CameraProblem


class ErrorClass(StrEnum):
    """What the queue does about an error."""

    RETRY = "retry"
    NEEDS_PERSON = "needs_person"
    REJECTED = "rejected"
    BUG = "bug"


class StationError(Exception):
    """An error that the station knows. ``str(error)`` says in English what happened, ``advice`` what to do about it.

    Attributes:
        error_class: which of the four classes; fixed by the subclass.
        message: what happened, for ``say`` to put into the language of the program.
        advice: one sentence in the user's words, or empty when nothing needs doing.
    """

    error_class = ErrorClass.BUG

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


class ServiceUnavailable(StationError):
    """The service could not be reached, or did not answer as itself: try again later.

    Attributes:
        retry_after: seconds the service asked us to wait, or None.
        maybe_delivered: True when the request may have been carried out although no answer came (the first byte was
            sent): the caller must reconcile before sending again.
        status: the HTTP status that the service answered with, None when no answer came: what tells a service that is
            away from one that fails on this very capture.
        may_come_late: True when the request may still be carried out long after a look at the service has found
            nothing: the connection ended without an answer, or a gateway gave up waiting for the service.
    """

    error_class = ErrorClass.RETRY

    def __init__(
        self,
        message: str,
        advice: str = "",
        *,
        retry_after: float | None = None,
        maybe_delivered: bool = False,
        status: int | None = None,
        may_come_late: bool = False,
    ) -> None:
        super().__init__(message, advice)
        self.retry_after = retry_after
        self.maybe_delivered = maybe_delivered
        self.status = status
        self.may_come_late = may_come_late


class RateLimited(ServiceUnavailable):
    """429: the service asks for fewer requests. The capture was not stored."""


class SignedOut(StationError):
    """The credential is missing, mistyped, expired or revoked."""

    error_class = ErrorClass.NEEDS_PERSON


class OrganizationNeeded(StationError):
    """The account belongs to several organizations and nobody has said which one this station scans for.

    Attributes:
        organizations: the choices, as ``(id, name)``.
    """

    error_class = ErrorClass.NEEDS_PERSON

    def __init__(self, message: str, advice: str = "", *, organizations: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message, advice)
        self.organizations = organizations


class StorageFull(StationError):
    """The disk that holds the outbox is full, read-only or gone: the capture was NOT saved."""

    error_class = ErrorClass.NEEDS_PERSON


class StorageDamaged(StationError):
    """The outbox file is not a readable database of ours."""

    error_class = ErrorClass.NEEDS_PERSON


class StorageNewer(StationError):
    """The outbox was written by a newer version of this program; it was not touched."""

    error_class = ErrorClass.NEEDS_PERSON


class StorageInUse(StationError):
    """Another running program of ours holds the data folder."""

    error_class = ErrorClass.NEEDS_PERSON


class SessionOver(StationError):
    """The scan session has ended or expired: open a new one and send again. Never shown to a person."""

    error_class = ErrorClass.RETRY


class Rejected(StationError):
    """The service refuses this capture for good, in its own words."""

    error_class = ErrorClass.REJECTED


class CameraUnavailable(StationError):
    """The camera cannot be opened, or has stopped giving pictures; ``problem`` says which of the known cases it is."""

    error_class = ErrorClass.NEEDS_PERSON

    def __init__(self, message: str, advice: str = "", *, problem: CameraProblem = CameraProblem.OTHER) -> None:
        super().__init__(message, advice)
        self.problem = problem


class BadInput(StationError):
    """Something that a person typed or passed on the command line does not make sense."""

    error_class = ErrorClass.NEEDS_PERSON


class BadSetting(BadInput):
    """What is wrong is a choice that the settings dialog can change: the service's address, or the camera."""


class BrokenSettings(BadInput):
    """The settings file is there and is not valid."""


class StorageGone(StorageFull):
    """The folder or the database of the running station is not where it was: nothing there counts as saved."""
