"""The question before the window closes while captures are in memory that no disk has taken."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def may_lose_unsaved(count: int, window: QWidget) -> bool:
    """Ask whether ``count`` unsaved captures may be lost; closing the question means no."""
    box = QMessageBox(window)
    box.setWindowTitle(translate("UnsavedQuestion", "Captures are not saved"))
    box.setText(
        translate("UnsavedQuestion", "1 capture could not be written to the disk and will be lost.")
        if count == 1
        else translate("UnsavedQuestion", "%n captures could not be written to the disk and will be lost.", "", count)
    )
    box.setInformativeText(
        translate(
            "UnsavedQuestion", "Free some space on the disk and wait a moment: they are tried again by themselves."
        )
    )
    lose = box.addButton(translate("UnsavedQuestion", "Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
    lose.setProperty("kind", "bad")
    stay = box.addButton(translate("UnsavedQuestion", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is lose
