"""Small dialogs of the receiving desk: damage, lot and date, a row that is corrected, a reason."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.phrase import plural, say
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.dates import typed_date
from scanner_desktop.domain.receiving.lines import Reason
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.visible import visible
from scanner_desktop.ui.receiving.words import reason_words, role_words
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

DAMAGES = (Reason.DAMAGED, Reason.WRONG_ITEM, Reason.OPENED, Reason.SHORT_DATED)


class Question(QDialog):
    """A form with a headline; Enter accepts it."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setMinimumWidth(look.em(28))
        self.form = QFormLayout()
        self.form.setVerticalSpacing(look.em(0.5))
        self.form.setHorizontalSpacing(look.em(1))
        self.problem = WrappedText(look, role="strong", colour="bad", parent=self)
        self.problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setProperty("kind", "primary")
        self.ok.style().polish(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.8))
        headline = QLabel(title, self)
        headline.setProperty("role", "title")
        layout.addWidget(headline)
        layout.addLayout(self.form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def line(self, words: str, text: str = "") -> QLineEdit:
        """Add a field."""
        line = QLineEdit(text, self)
        line.setAccessibleName(words)
        line.setMaxLength(300)
        self.form.addRow(words, line)
        return line

    def complain(self, words: str) -> None:
        """Say what is wrong."""
        self.problem.set_text(words)
        self.problem.setVisible(bool(words))


NOTHING = ""
"""What is wrong when nothing is."""


class DamageQuestion(Question):
    """What is wrong, with how many pieces; the picture as it is now goes with it."""

    def __init__(
        self, look: Look, name: str, *, has_picture: bool, is_flagged: bool = False, parent: QWidget | None = None
    ) -> None:
        """Ask about an item; one that ``is_flagged`` can be said to be right after all."""
        super().__init__(look, visible(name), parent)
        self.reason = QComboBox(self)
        self.reason.setAccessibleName(self.tr("What is wrong"))
        for reason in DAMAGES:
            self.reason.addItem(reason_words(reason), reason.value)
        if is_flagged:
            self.reason.addItem(self.tr("nothing after all: take the last note back"), NOTHING)
        self.form.addRow(self.tr("What is wrong"), self.reason)
        self._pieces = self.line(self.tr("Pieces"), "1")
        self._pieces.setValidator(QIntValidator(1, 9999, self))
        self.note = self.line(self.tr("Note"))
        words = (
            self.tr("The picture that the camera shows is kept with it.")
            if has_picture
            else self.tr("No camera runs: there is no picture.")
        )
        self.form.addRow("", WrappedText(look, words, colour="muted", parent=self))

    @property
    def pieces(self) -> int:
        """How many pieces are meant."""
        return int(self._pieces.text() or 1)


class DatesQuestion(Question):
    """Lot and last day of use, as they stand on the package."""

    def __init__(self, look: Look, name: str, lot: str, expiry: date | None, parent: QWidget | None = None) -> None:
        super().__init__(look, visible(name), parent)
        self._today = date.today()
        self._month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).upper().startswith("M")
        self.lot = self.line(self.tr("Lot"), lot)
        self.day = self.line(self.tr("Use by"), expiry.isoformat() if expiry is not None else "")
        self.day.setPlaceholderText(self.tr("31.12.26, Dec 2026, 311226, +30 …"))
        self.meaning = WrappedText(look, parent=self)
        self.form.addRow("", self.meaning)
        self.day.textChanged.connect(self._explain)
        self._explain()

    @property
    def expiry(self) -> date | None:
        """The day that is meant."""
        return typed_date(self.day.text(), self._today, month_first=self._month_first)

    @Slot()
    def _explain(self) -> None:
        found = self.expiry
        if found is not None:
            left = (found - self._today).days
            day = QLocale().toString(QDate(found.year, found.month, found.day), QLocale.FormatType.LongFormat)
            words = (
                say(plural("{day}, in {n} day", "{day}, in {n} days", left, day=day))
                if left >= 0
                else self.tr("{day}: it is past").format(day=day)
            )
            self.meaning.set_text(words, "text" if left >= 0 else "bad")
        else:
            has_text = bool(self.day.text().strip())
            self.meaning.set_text(self.tr("No date that can be understood yet") if has_text else "", "attention")

    def accept(self) -> None:
        """Take it, unless the date is not understood."""
        if self.day.text().strip() and self.expiry is None:
            self.complain(self.tr("This is no date. Write it as 31.12.2026, or leave it empty."))
            return
        super().accept()


class RowQuestion(Question):
    """A row of the list that cannot be used, to be corrected."""

    def __init__(self, look: Look, bad: BadRow, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Row {n} of the list").format(n=bad.row), parent)
        self.complain(visible(say(bad.reason)))
        self._lines = {role: self.line(role_words(role), text) for role, text in bad.values}

    @property
    def values(self) -> tuple[tuple[Role, str], ...]:
        """The row as it is corrected."""
        return tuple((role, line.text().strip()) for role, line in self._lines.items())


class ReasonQuestion(Question):
    """Why a difference is accepted, and by whom."""

    def __init__(self, look: Look, title: str, by: str, parent: QWidget | None = None) -> None:
        super().__init__(look, visible(title), parent)
        self.by = self.line(self.tr("Your name"), by)
        self.reason = self.line(self.tr("Reason"))
        (self.reason if by else self.by).setFocus()

    def accept(self) -> None:
        """Take it when somebody signs."""
        if not self.by.text().strip():
            self.complain(self.tr("Somebody has to sign: type your name."))
            return
        super().accept()
