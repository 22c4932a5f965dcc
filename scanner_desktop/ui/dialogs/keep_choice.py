"""Where a credential is kept for the next start: said and chosen openly."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from scanner_desktop.domain.sign_in import Keep, KeepingPlaces
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.choices import Radio
from scanner_desktop.ui.style.theme import Look


class KeepChoice(QWidget):
    """Key ring, a file that only the user can read, or nowhere. The key ring is chosen by itself where one works."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = KeepingPlaces()
        title = QLabel(self.tr("For the next start, keep it"), self)
        title.setProperty("role", "strong")
        self.buttons = {
            Keep.KEY_RING: Radio(look, self.tr("in this computer's &key ring"), self),
            Keep.FILE: Radio(look, self.tr("in a &file that only you can read"), self),
            Keep.NOWHERE: Radio(look, self.tr("&nowhere: I sign in again at the next start"), self),
        }
        self._note = QLabel(self)
        self._note.setProperty("role", "mutedcaption")
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.em(0.3), 0, 0)
        column.setSpacing(look.em(0.35))
        column.addWidget(title)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addWidget(self._note)
        self.buttons[Keep.NOWHERE].setChecked(True)
        self.hide()  # until it is known what there is

    @property
    def choice(self) -> Keep:
        """What is chosen."""
        return next(keep for keep, button in self.buttons.items() if button.isChecked())

    def show_places(self, places: KeepingPlaces) -> None:
        """Offer what there is."""
        self._places = places
        self.buttons[Keep.KEY_RING].setEnabled(bool(places.key_ring))
        self.buttons[Keep.KEY_RING if places.key_ring else Keep.NOWHERE].setChecked(True)
        self._note.setText(
            self.tr("The file would be {file}. Whoever can read your files can read the key.").format(
                file=short(places.file, 200)
            )
            if places.key_ring
            else self.tr(
                "No key ring works here. The file would be {file}. Whoever can read your files can read the key."
            ).format(file=short(places.file, 200))
        )
        self.setVisible(bool(places.key_ring or places.file))

    def kept_words(self, kept: Keep) -> str:
        """Say where it is kept now."""
        match kept:
            case Keep.KEY_RING:
                return self.tr("The key is kept in the key ring ({name}).").format(
                    name=short(self._places.key_ring, 60)
                )
            case Keep.FILE:
                return self.tr("The key is kept in {file}.").format(file=short(self._places.file, 200))
            case Keep.NOWHERE if self.choice is Keep.NOWHERE:
                return self.tr("The key is not kept: you sign in again at the next start.")
            case Keep.NOWHERE:
                return self.tr("The key could NOT be kept there: you sign in again at the next start.")
