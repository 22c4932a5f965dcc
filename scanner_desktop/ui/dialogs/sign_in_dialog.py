"""Signing in: an API key or a session id is pasted, and looked at before it is used."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.credential_shape import CredentialKind, tidy_secret, why_not_a_secret
from scanner_desktop.ui.style.choices import Radio
from scanner_desktop.ui.style.theme import Look


class SignInDialog(QDialog):
    """Asks for a credential; ``accepted_credential`` says it once, and the dialog keeps nothing of it."""

    accepted_credential = Signal(str, str)
    """Kind ("api_key" or "sessionid") and secret, of the right shape. Whether the service takes it shows afterwards."""

    def __init__(self, look: Look, server: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
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
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "caption")
        self.verdict.setMinimumHeight(look.em(2.2))
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._help = QLabel(self)
        self._help.setWordWrap(True)
        self._help.setProperty("role", "mutedcaption")
        self.ok = QPushButton(self.tr("Sign in"), self)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)

        field = QHBoxLayout()
        field.addWidget(self.secret, 1)
        field.addWidget(self.show_it)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.6))
        for widget in (title, lead, self.by_key, self.by_session, self._help):
            layout.addWidget(widget)
        layout.addLayout(field)
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        layout.addLayout(buttons)

        self.secret.textChanged.connect(self._judge)
        self.by_key.toggled.connect(self._judge)
        self.show_it.toggled.connect(self._reveal)
        self.ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.secret.setFocus()
        self._judge()

    @property
    def kind(self) -> CredentialKind:
        """The kind that is chosen."""
        return CredentialKind.API_KEY if self.by_key.isChecked() else CredentialKind.SESSIONID

    def accept(self) -> None:
        """Hand the credential over if its shape is right."""
        secret = tidy_secret(self.secret.text())
        problem = why_not_a_secret(self.kind, secret)
        if problem:
            self._say(problem, "bad")
            self.secret.setFocus()
            return
        kind = self.kind.value
        self.secret.clear()
        super().accept()
        self.accepted_credential.emit(kind, secret)

    @Slot()
    def _judge(self) -> None:
        is_key = self.kind is CredentialKind.API_KEY
        self._help.setText(
            self.tr("You find API keys in your account's settings on the service's site. Paste it here.")
            if is_key
            else self.tr("The value of the cookie “sessionid” in a browser that is signed in.")
        )
        secret = tidy_secret(self.secret.text())
        problem = why_not_a_secret(self.kind, secret)
        self.ok.setEnabled(not problem)
        if not secret:
            self._say("", "muted")
        elif problem:
            self._say(problem, "attention")
        else:
            self._say(self.tr("✓ The checksum fits.") if is_key else self.tr("✓ This can be a session id."), "good")

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_it.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _say(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        self.verdict.setProperty("tone", tone)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.secret.setAccessibleDescription(words)


class OrganizationDialog(QDialog):
    """Asks which of several organizations this station scans for."""

    chosen = Signal(str)
    """The organization's identifier."""

    def __init__(self, look: Look, organizations: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organization"))
        self.setMinimumWidth(look.em(26))
        lead = QLabel(self.tr("Which organization does this station scan for?"), self)
        lead.setProperty("role", "title")
        lead.setWordWrap(True)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Organization"))
        for identifier, name in organizations:
            self.choice.addItem(name or identifier, identifier)
        form = QFormLayout()
        form.addRow(self.tr("&Organization"), self.choice)
        ok = QPushButton(self.tr("Use this one"), self)
        ok.setProperty("kind", "primary")
        ok.setDefault(True)
        ok.setEnabled(bool(organizations))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.9))
        layout.addWidget(lead)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

    def accept(self) -> None:
        """Say which one was chosen."""
        super().accept()
        self.chosen.emit(str(self.choice.currentData()))
