"""The button in a field that empties it; Qt's own has no name, and a screen reader says nothing but "button"."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit


def add_clear_button(field: QLineEdit | QKeySequenceEdit) -> None:
    """Give ``field`` the button, with a name."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction, "_q_qlineeditclearaction"):  # Qt's name for it, since 5.2
        action.setText(QCoreApplication.translate("ClearButton", "Empty this field"))
