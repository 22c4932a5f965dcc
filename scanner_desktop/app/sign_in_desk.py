"""Checks a credential with the service before anything is done with it, in a thread of its own, and keeps it."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.errors import ServiceUnavailable, SignedOut, StationError
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.sign_in import Keep, KeepingPlaces, SignInAnswer
from scanner_desktop.support import credential_file
from scanner_desktop.ui.dialogs.window_dialogs import WindowDialogs

log = logging.getLogger(__name__)


class SignInDesk(QObject):
    """One check at a time; the delivery's own connection is not used, because it may be busy with a picture."""

    answered = Signal(object)
    """SignInAnswer: what the service says; a valid credential is kept by now."""
    places_found = Signal(object)
    """KeepingPlaces: where a credential can be kept here."""

    def __init__(
        self, origin: str, server: str, data_dir: Path, *, allow_plain_http: bool, is_demo: bool, parent: QObject
    ) -> None:
        """Make the desk. ``server`` is the name under which the credential is kept, ``origin`` where it is checked."""
        super().__init__(parent)
        self._origin = origin
        self._server = server
        self._data_dir = data_dir
        self._allow_plain_http = allow_plain_http
        self._is_demo = is_demo

    def serve(self, dialogs: WindowDialogs) -> None:
        """Answer the sign-in dialogs of a window."""
        dialogs.places_wanted.connect(self.look_for_places)
        dialogs.credential_offered.connect(self.check)
        dialogs.credential_insisted_on.connect(self.keep_unchecked)
        self.answered.connect(dialogs.take_answer)
        self.places_found.connect(dialogs.take_places)

    @Slot()
    def look_for_places(self) -> None:
        """Find out where a credential can be kept; ``places_found`` answers."""
        self._start(self._look_for_places)

    @Slot(str, str, str)
    def check(self, kind: str, secret: str, keep: str) -> None:
        """Ask the service whose credential it is, and keep it if it is right; ``answered`` says."""
        self._start(lambda: self._check(CredentialKind(kind), secret, Keep(keep)))

    @Slot(str, str, str)
    def keep_unchecked(self, kind: str, secret: str, keep: str) -> None:
        """Keep a credential that could not be checked, because a person says so; ``answered`` says where it is."""
        self._start(lambda: self._keep_unchecked(Credential(CredentialKind(kind), secret), Keep(keep)))

    def _start(self, work: Callable[[], None]) -> None:
        # A daemon: a key ring that waits for a password must not keep the program from ending.
        threading.Thread(target=work, name="sign-in", daemon=True).start()

    def _look_for_places(self) -> None:
        self._say_places(KeepingPlaces() if self._is_demo else credential_file.places(self._data_dir))

    def _check(self, kind: CredentialKind, secret: str, keep: Keep) -> None:
        credential = Credential(kind, secret)
        try:
            client = ClosientClient(self._origin, credential, allow_plain_http=self._allow_plain_http)
            try:
                account = client.whoami()
            finally:
                client.close()
        except SignedOut as error:
            self._say(SignInAnswer(message=say(error.message), advice=say(error.advice)))
        except ServiceUnavailable as error:
            self._say(SignInAnswer(is_unreachable=True, message=say(error.message), advice=say(error.advice)))
        except StationError as error:
            self._say(SignInAnswer(is_unreachable=True, message=say(error.message), advice=say(error.advice)))
        except Exception:
            log.exception("the sign-in could not be checked")
            self._say(SignInAnswer(is_unreachable=True, message=self.tr("The key could not be checked.")))
        else:
            names = tuple(name or identifier for identifier, name in account.organizations)
            kept = self._keep(credential, keep)
            self._say(SignInAnswer(is_valid=True, account=account.name, organizations=names, kept=kept))

    def _keep_unchecked(self, credential: Credential, keep: Keep) -> None:
        self._say(SignInAnswer(is_valid=True, kept=self._keep(credential, keep)))

    def _keep(self, credential: Credential, keep: Keep) -> Keep:
        if self._is_demo:
            return Keep.NOWHERE
        return credential_file.keep(credential, self._server, self._data_dir, keep)

    def _say(self, answer: SignInAnswer) -> None:
        try:
            self.answered.emit(answer)
        except RuntimeError:
            log.info("the window was closed before the sign-in was checked")

    def _say_places(self, found: KeepingPlaces) -> None:
        try:
            self.places_found.emit(found)
        except RuntimeError:
            log.info("the window was closed before the key ring answered")
