"""Signing in: an API key or a session id is pasted, and checked with the service before the dialog goes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.credential_shape import CredentialKind, tidy_secret, why_not_a_secret
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.sign_in import Keep, KeepingPlaces, SignInAnswer
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.dialogs.keep_choice import KeepChoice
from scanner_desktop.ui.style.choices import Radio
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class SignInDialog(QDialog):
    """Asks for a credential and stays until the service has taken it, or the person leaves; it keeps nothing of it."""

    check_wanted = Signal(str, str, str)
    """Kind ("api_key" or "sessionid"), secret of the right shape, and a value of Keep: ask the service."""
    insisted_on = Signal(str, str, str)
    """The same, where the service cannot be reached and the person wants it used unchecked."""
    accepted_credential = Signal(str, str)
    """Kind and secret: use it from now on."""

    def __init__(self, look: Look, server: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_checking = False
        self._is_done = False
        self._unchecked = ""
        self.setWindowTitle(self.tr("Sign in"))
        self.setMinimumWidth(look.em(30))
        title = QLabel(self.tr("Sign in to {server}").format(server=server.removeprefix("https://")), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        lead = QLabel(self.tr("Captures that wait here are sent as soon as you are signed in. None is lost."), self)
        lead.setProperty("role", "muted")
        lead.setWordWrap(True)
        self.by_key = Radio(look, self.tr("&API key"), self)
        self.by_session = Radio(look, self.tr("&Session id of a signed-in browser"), self)
        self.by_key.setChecked(True)
        self.secret = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.secret.setAccessibleName(self.tr("API key or session id"))
        self.show_it = QPushButton(self.tr("Show"), self)
        self.show_it.setCheckable(True)
        self.show_it.setAutoDefault(False)
        self.show_it.setAccessibleName(self.tr("Show what is entered"))
        self.verdict = WrappedText(look, role="body", parent=self)
        self.verdict.setMinimumHeight(look.em(2.2))
        self._help = QLabel(self)
        self._help.setWordWrap(True)
        self._help.setProperty("role", "mutedcaption")
        self.keep = KeepChoice(look, self)
        self.ok = QPushButton(self.tr("Sign in"), self)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)

        field = QHBoxLayout()
        field.addWidget(self.secret, 1)
        field.addWidget(self.show_it)
        self._form = QWidget(self)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(look.em(0.6))
        for widget in (lead, self.by_key, self.by_session, self._help):
            form.addWidget(widget)
        form.addLayout(field)
        form.addWidget(self.keep)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.6))
        layout.addWidget(title)
        layout.addWidget(self._form)
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        layout.addLayout(buttons)

        self.secret.textChanged.connect(self._judge)
        self.by_key.toggled.connect(self._judge)
        self.show_it.toggled.connect(self._reveal)
        self.ok.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.secret.setFocus()
        self._judge()

    @property
    def kind(self) -> CredentialKind:
        """The kind that is chosen."""
        return CredentialKind.API_KEY if self.by_key.isChecked() else CredentialKind.SESSIONID

    def accept(self) -> None:
        """Have the credential checked if its shape is right; once it is, close."""
        if self._is_done:
            super().accept()
            return
        secret = tidy_secret(self.secret.text())
        problem = why_not_a_secret(self.kind, secret)
        if problem:
            self._say(say(problem), "bad")
            self.secret.setFocus()
        elif not self._is_checking:
            wish = self.insisted_on if secret == self._unchecked else self.check_wanted
            self._set_checking(True)
            self._say(self.tr("Asking the service…"), "muted")
            wish.emit(self.kind.value, secret, self.keep.choice.value)

    @Slot(object)
    def show_places(self, places: KeepingPlaces) -> None:
        """Show the places where the credential can be kept."""
        self.keep.show_places(places)

    @Slot(object)
    def show_answer(self, answer: SignInAnswer) -> None:
        """Say what the service said: the dialog stays open, also when all is well, so that it can be read."""
        if not self._is_checking:
            return
        self._set_checking(False)
        secret = tidy_secret(self.secret.text())
        if answer.is_valid:
            self._succeed(answer, secret)
            return
        words = say(sentences(answer.message, answer.advice))
        if answer.is_unreachable:
            self._unchecked = secret
            self._say(self.tr("{problem} It could not be checked.").format(problem=words), "attention")
            self.ok.setText(self.tr("Use it unchecked"))
        else:
            self._say(self.tr("The service does not take it. {problem}").format(problem=words), "bad")
            self.secret.selectAll()
        self.secret.setFocus()

    def _succeed(self, answer: SignInAnswer, secret: str) -> None:
        kind = self.kind.value
        self.secret.clear()
        self._is_done = True
        self._form.hide()
        self.cancel.hide()
        self.ok.setText(self.tr("Close"))
        self.ok.setEnabled(True)
        self.ok.setFocus()
        self._say("\n".join(self._success_words(answer)), "text" if answer.account else "attention")
        self.accepted_credential.emit(kind, secret)

    def _success_words(self, answer: SignInAnswer) -> list[str]:
        lines = []
        if answer.account:
            lines.append(self.tr("✓ You are signed in as {account}.").format(account=short(answer.account, 80)))
        elif not answer.organizations:
            lines.append(self.tr("It is used unchecked. The line at the top says whether the service takes it."))
        if len(answer.organizations) == 1:
            name = short(answer.organizations[0], 80)
            lines.append(self.tr("This station scans for {organization}.").format(organization=name))
        elif answer.organizations:
            names = ", ".join(short(name, 60) for name in answer.organizations[:8])
            lines.append(self.tr("It belongs to several organizations: {names}. Choose one next.").format(names=names))
        lines.append(self.keep.kept_words(answer.kept or Keep.NOWHERE))
        return lines

    def _set_checking(self, is_checking: bool) -> None:
        self._is_checking = is_checking
        self.ok.setEnabled(not is_checking)
        self.secret.setReadOnly(is_checking)

    @Slot()
    def _judge(self) -> None:
        if self._is_done:
            return
        is_key = self.kind is CredentialKind.API_KEY
        self._help.setText(
            self.tr("You find API keys in your account's settings on the service's site. Paste it here.")
            if is_key
            else self.tr("The value of the cookie “sessionid” in a browser that is signed in.")
        )
        secret = tidy_secret(self.secret.text())
        problem = why_not_a_secret(self.kind, secret)
        self.ok.setEnabled(not problem and not self._is_checking)
        self.ok.setText(self.tr("Sign in"))
        self._unchecked = ""
        if not secret:
            self._say("", "muted")
        elif problem:
            self._say(say(problem), "attention")
        else:
            self._say(self.tr("✓ The checksum fits.") if is_key else self.tr("✓ This can be a session id."), "good")

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_it.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _say(self, words: str, tone: str) -> None:
        if words != self.verdict.text():
            self.verdict.set_text(words, tone)
            self.secret.setAccessibleDescription(words)
            if words:
                announce(self, words)
