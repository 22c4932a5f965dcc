"""The first run: a camera, an account, one practice scan; each can be skipped, and the demo is one click away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.first_run.steps import CameraStep, PracticeStep, SignInStep, Step
from scanner_desktop.ui.style.theme import Look


class FirstRunDialog(QDialog):
    """Leads through the steps. Closing it in any way ends it for good; the menu has everything, too."""

    camera_wanted = Signal()
    """Choose a camera."""
    sign_in_wanted = Signal()
    """Sign in."""
    demo_wanted = Signal()
    """Show the demo instead."""

    def __init__(self, look: Look, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Scanner Desktop"))
        self.setMinimumWidth(look.em(32))
        self.place = QLabel(self)
        self.place.setProperty("role", "muted")
        self.camera = CameraStep(look, station.camera.status, self)
        self.sign_in = SignInStep(look, station.connection, self)
        self.practice = PracticeStep(look, self)
        self.steps: tuple[Step, ...] = (self.camera, self.sign_in, self.practice)
        self.pages = QStackedWidget(self)
        for step in self.steps:
            self.pages.addWidget(step)
            step.changed.connect(self._redress)
        self.demo = QPushButton(self.tr("Try the demo instead"), self)
        self.demo.setProperty("kind", "quiet")
        self.demo.setAutoDefault(False)
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setAutoDefault(False)
        self.next = QPushButton(self)
        self.next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.demo)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1.6), look.em(1.4), look.em(1.6), look.em(1.4))
        column.setSpacing(look.em(0.9))
        column.addWidget(self.place)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        self.camera.button.clicked.connect(self.camera_wanted)
        self.sign_in.button.clicked.connect(self.sign_in_wanted)
        self.demo.clicked.connect(self._show_demo)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        station.camera_changed.connect(self.camera.show_status)
        station.connection_changed.connect(self.sign_in.show_connection)
        station.armed_changed.connect(self._practise)
        self._redress()

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.steps[self.pages.currentIndex()]

    @Slot()
    def _go_on(self) -> None:
        if self.step is self.steps[-1]:
            self.accept()
            return
        self.pages.setCurrentIndex(self.pages.currentIndex() + 1)
        self._redress()
        self._tell_step()

    @Slot()
    def _go_back(self) -> None:
        self.pages.setCurrentIndex(max(0, self.pages.currentIndex() - 1))
        self._redress()
        self._tell_step()

    def _tell_step(self) -> None:
        for words in (self.place.text(), self.step.title, self.step.words.text(), self.step.state.text()):
            announce(self, words)

    @Slot()
    def _show_demo(self) -> None:
        self.accept()
        self.demo_wanted.emit()

    @Slot(object)
    def _practise(self, armed: object) -> None:
        if self.step is self.practice:
            self.practice.show_armed(armed)  # type: ignore[arg-type]

    @Slot()
    def _redress(self) -> None:
        index, step = self.pages.currentIndex(), self.step
        self.place.setText(self.tr("Step {number} of {count}").format(number=index + 1, count=len(self.steps)))
        self.back.setVisible(index > 0)
        is_last = step is self.steps[-1]
        done, skipped = (
            (self.tr("Start working"), self.tr("Start without it"))
            if is_last
            else (self.tr("Next"), self.tr("Skip this step"))
        )
        self.next.setText(done if step.is_done else skipped)
        self.next.setProperty("kind", "primary" if step.is_done else "")
        self.next.style().unpolish(self.next)
        self.next.style().polish(self.next)
        self.next.setFocus()
