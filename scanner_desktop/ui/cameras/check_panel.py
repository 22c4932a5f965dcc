"""The camera check: one line for each thing that matters for reading, with a verdict and what to change."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.camera_check import Measured, Subject, Verdict, judge, overall
from scanner_desktop.ui.cameras.check_words import (
    ICONS,
    TONES,
    advice_words,
    overall_words,
    subject_words,
    value_words,
    verdict_words,
)
from scanner_desktop.ui.cameras.desk import Desk
from scanner_desktop.ui.style.theme import Look


class CheckPanel(QWidget):
    """Measures for as long as it is shown."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self.measured: Measured | None = None
        """What was measured at last."""
        self.headline = QLabel(self)
        self.headline.setProperty("role", "strong")
        self.headline.setWordWrap(True)
        self._cells: dict[Subject, tuple[QLabel, QLabel, QLabel]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.em(0.8))
        grid.setVerticalSpacing(look.em(0.35))
        grid.setColumnStretch(3, 1)
        for row, subject in enumerate(Subject):
            name = QLabel(subject_words(subject), self)
            mark, value, advice = QLabel(self), QLabel(self), QLabel(self)
            mark.setFixedSize(QSize(look.em(1.1), look.em(1.1)))
            advice.setProperty("role", "muted")
            for words in (name, value, advice):
                words.setWordWrap(True)
            value.setAlignment(Qt.AlignmentFlag.AlignTop)
            for column, cell in enumerate((mark, name, value, advice)):
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
            self._cells[subject] = (mark, value, advice)
        self.save = QPushButton(self.tr("Keep this result for support"), self)
        self.save.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.em(0.6))
        layout.addWidget(self.headline)
        layout.addLayout(grid)
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        desk.measured.connect(self.show_measured)
        look.changed.connect(self._redress)
        self._say(Verdict.UNKNOWN)

    @Slot(object)
    def show_measured(self, measured: Measured) -> None:
        """Show what the pictures of the last moments say."""
        if self.measured is not None and measured.module is None and self.measured.module is not None:
            # What was held up was measured; it need not stay before the lens while its line is read.
            measured = Measured(
                measured.fps, measured.width, measured.height, measured.light, measured.edge, measured.motion,
                measured.glare, self.measured.module,
            )  # fmt: skip
        self.measured = measured
        self.save.setEnabled(True)
        self._redress()

    def begin_anew(self) -> None:
        """Forget what was measured of another camera."""
        self.measured = None
        self.save.setEnabled(False)
        self.save.setText(self.tr("Keep this result for support"))
        for mark, value, advice in self._cells.values():
            mark.clear()
            value.clear()
            advice.clear()
        self._say(Verdict.UNKNOWN)

    @Slot()
    def _redress(self) -> None:
        if self.measured is None:
            return
        lines = judge(self.measured)
        for line in lines:
            mark, value, advice = self._cells[line.subject]
            side = self._look.em(1.1)
            mark.setPixmap(self._look.pixmap(ICONS[line.verdict], TONES[line.verdict], side, self.devicePixelRatioF()))
            mark.setAccessibleName(verdict_words(line.verdict))
            value.setText(value_words(line, self.measured))
            value.setMinimumWidth(min(self._look.em(9), value.fontMetrics().horizontalAdvance(value.text())))
            advice.setText(advice_words(line, self.measured))
            # Of its own accord a wrapped label gives its second line away when the dialog is small.
            advice.setMinimumHeight(advice.heightForWidth(advice.width()) if advice.text() else 0)
        self._say(overall(lines))

    def _say(self, verdict: Verdict) -> None:
        self.headline.setText(overall_words(verdict))
        self.headline.setProperty("tone", TONES[verdict])
        self.headline.style().unpolish(self.headline)
        self.headline.style().polish(self.headline)

    @Slot()
    def _save(self) -> None:
        if self.measured is not None:
            self._desk.save_check(self.measured)
            self.save.setText(self.tr("Kept: it goes into the support file"))
