"""The camera dialog: a list of real cameras with a live picture beside it, their controls, and the camera check."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.camera import FoundCamera
from scanner_desktop.domain.camera_check import pixels_per_module
from scanner_desktop.domain.camera_spec import CameraKind, camera_spec, identity_of, parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.redaction import redact_address
from scanner_desktop.domain.region import Region
from scanner_desktop.runtime.station import CameraStatus, Observation, Station
from scanner_desktop.ui.cameras.check_panel import CheckPanel
from scanner_desktop.ui.cameras.controls_panel import ControlsPanel
from scanner_desktop.ui.cameras.desk import Desk
from scanner_desktop.ui.cameras.preview import CameraPreview
from scanner_desktop.ui.style.theme import Look

SHOWN_EVERY = 40  # ms
SPEC = Qt.ItemDataRole.UserRole
DEMO = "simulated:7"


class AddressField(QLineEdit):
    """A field in which Enter tries the address, and does not accept the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class CameraDialog(QDialog):
    """Shows each camera as soon as it is chosen; nothing is kept before it is accepted."""

    tried = Signal(str)
    """Specification: show this camera now."""
    region_wanted = Signal(str, object)
    """Specification and Region: read in this part of its picture only; None for the whole picture."""
    chosen = Signal(str, str)
    """Specifications of the camera and of the second one, "" for none: keep them."""

    def __init__(
        self,
        look: Look,
        station: Station,
        desk: Desk,
        newest: Callable[[], Frame | None],
        *,
        camera: str,
        second: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; ``camera`` and ``second`` are in use now, ``newest`` returns the frame on show."""
        super().__init__(parent)
        self._look, self._station, self._desk, self._newest = look, station, desk, newest
        self._before, self._spec, self.second = camera, camera, second
        self._shown: Frame | None = None
        self._module: float | None = None
        self._regions: dict[str, Region | None] = {}
        self.setWindowTitle(self.tr("Camera"))
        self.list = QListWidget(self)
        self.list.setMinimumWidth(look.em(17))
        self.list.setAccessibleName(self.tr("Cameras"))
        self.list.setWordWrap(True)
        self.address = AddressField(self)
        self.address.setPlaceholderText(self.tr("rtsp://…, http://…, a video or a folder"))
        self.address.setAccessibleName(self.tr("Address of a network camera, a video file or a folder of pictures"))
        self.try_it = QPushButton(self.tr("Try"), self)
        self.try_it.setAutoDefault(False)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "bad")
        self.problem.hide()
        self.as_second = QPushButton(self)
        self.as_second.setAutoDefault(False)
        self.preview = CameraPreview(look, self)
        self.preview.setMinimumHeight(look.em(11))
        self.where = QLabel(self.tr("Drag a rectangle on the picture to read codes only there."), self)
        self.where.setProperty("role", "mutedcaption")
        self.where.setWordWrap(True)
        self.everywhere = QPushButton(self.tr("Read in the whole picture"), self)
        self.everywhere.setAutoDefault(False)
        self.facts = QLabel(self)
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.controls = ControlsPanel(look, desk, self)
        self.check = CheckPanel(look, desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._padded(self.check), self.tr("Camera check"))
        self.tabs.addTab(self._padded(self.controls), self.tr("Focus, light, zoom"))
        self.ok = QPushButton(self.tr("Use this camera"), self)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        self._lay_out(cancel)
        self._tick = QTimer(self)
        self._tick.setInterval(SHOWN_EVERY)
        self._tick.timeout.connect(self._show_newest)
        self.list.currentItemChanged.connect(self._pick)
        self.try_it.clicked.connect(self._try_address)
        self.address.returnPressed.connect(self._try_address)
        self.preview.region_dragged.connect(self._read_in)
        self.everywhere.clicked.connect(self._read_everywhere)
        self.as_second.clicked.connect(self._choose_second)
        self.ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        desk.listed.connect(self.show_cameras)
        station.camera_changed.connect(self._show_status)
        station.observed.connect(self._observe)
        self.show_cameras(desk.present)
        self._show_status(station.camera.status)
        self._use(camera, show=False)
        self._tick.start()
        self.list.setFocus()

    @property
    def spec(self) -> str:
        """The camera that is chosen."""
        return self._spec

    def accept(self) -> None:
        """Keep the choice."""
        self._tick.stop()
        super().accept()
        self.chosen.emit(self._spec, self.second)

    def reject(self) -> None:
        """Go back to the camera that was in use."""
        self._tick.stop()
        if self._spec != self._before:
            self.tried.emit(self._before)
        super().reject()

    @Slot(object)
    def show_cameras(self, found: tuple[FoundCamera, ...]) -> None:
        """List the cameras that are plugged in, and the one in use whether it is or not."""
        rows = [(str(camera_spec(one.identity)), say(one.label), self._where(one)) for one in found]
        current = self._row_of(self._spec, found)
        if current not in [row[0] for row in rows]:
            rows.append(self._other_row(current))
        rows += [self._other_row(DEMO)] if self._station.is_demo and current != DEMO else []
        self.list.blockSignals(True)
        self.list.clear()
        for spec, name, where in rows:
            second = self.tr("  ·  second camera") if spec == self.second else ""
            item = QListWidgetItem(f"{name}{second}\n{where}" if where else f"{name}{second}")
            item.setIcon(self._look.icon("camera", "muted"))
            item.setData(SPEC, spec)
            self.list.addItem(item)
            if spec == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._word_second()

    def _row_of(self, spec: str, found: tuple[FoundCamera, ...]) -> str:
        """Return the row that means ``spec``: a number means the camera that has it today."""
        try:
            parsed = parse_camera(spec)
        except BadInput:
            return spec
        if parsed.kind is CameraKind.WEBCAM:
            index = int(parsed.target)
            return next((str(camera_spec(one.identity)) for one in found if one.index == index), spec)
        return spec

    def _where(self, camera: FoundCamera) -> str:
        identity = camera.identity
        model = f"{identity.vendor:04x}:{identity.product:04x}, " if identity.is_usb else ""
        return model + self.tr("port {port}").format(port=identity.port)

    def _other_row(self, spec: str) -> tuple[str, str, str]:
        try:
            parsed = parse_camera(spec)
        except BadInput:
            return spec, spec, ""
        match parsed.kind:
            case CameraKind.CAMERA:
                return spec, identity_of(parsed).name or spec, self.tr("not plugged in")
            case CameraKind.WEBCAM:
                return spec, self.tr("Webcam {number}").format(number=parsed.target), self.tr("not plugged in")
            case CameraKind.SIMULATED:
                return spec, self.tr("Simulated counter"), self.tr("for trying the station out")
            case CameraKind.FOLDER:
                return spec, self.tr("Pictures in a folder"), parsed.target
            case CameraKind.VIDEO:
                return spec, self.tr("Recording"), parsed.target
            case _:
                return spec, self.tr("Network camera"), redact_address(parsed.target)

    @Slot(object, object)
    def _pick(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self._use(str(item.data(SPEC)))

    @Slot()
    def _try_address(self) -> None:
        text = self.address.text().strip()
        try:
            spec = str(parse_camera(text))
        except BadInput as error:
            self.problem.setText(say(sentences(error.message, error.advice)))
            self.problem.show()
            return
        self.problem.hide()
        self._use(spec)
        self.show_cameras(self._desk.present)

    def _use(self, spec: str, *, show: bool = True) -> None:
        changed, self._spec = spec != self._spec, spec
        if show and changed:
            self.preview.forget()
            self._shown, self._module = self._newest(), None
            self.check.begin_anew()
            self.tried.emit(spec)
        self._desk.use(spec)
        self._show_region()
        self._desk.read_controls()
        self._word_second()

    @Slot(object)
    def _read_in(self, region: Region | None) -> None:
        self._regions[self._spec] = region
        self._show_region()
        self.region_wanted.emit(self._spec, region)

    @Slot()
    def _read_everywhere(self) -> None:
        self._read_in(None)

    def _show_region(self) -> None:
        region = self._regions.get(self._spec) if self._spec in self._regions else self._desk.region_of(self._spec)
        self.preview.show_region(region)
        self.everywhere.setVisible(region is not None)

    @Slot()
    def _choose_second(self) -> None:
        self.second = "" if self.second == self._spec else self._spec
        self.show_cameras(self._desk.present)

    def _word_second(self) -> None:
        is_second = self.second == self._spec
        self.as_second.setText(
            self.tr("Not the second camera any more") if is_second else self.tr("Make it the second camera")
        )

    @Slot(object)
    def _show_status(self, status: CameraStatus) -> None:
        self.preview.show_status(status)
        self.facts.setText(say(sentences(status.message, status.advice)) if status.state.value == "live" else "")
        self.facts.setVisible(bool(self.facts.text()))

    @Slot(object)
    def _observe(self, observation: Observation) -> None:
        modules = [pixels_per_module(code) for code in observation.sighting.codes]
        self._module = next((module for module in modules if module is not None), None)

    @Slot()
    def _show_newest(self) -> None:
        frame = self._newest()
        if frame is None or frame is self._shown:
            return
        self._shown = frame
        self.preview.show_frame(frame)
        if self.tabs.currentIndex() == 0:
            self._desk.notice(frame, self._module)

    def _padded(self, panel: QWidget) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        side = self._look.em(0.7)
        layout.setContentsMargins(side, side, side, side)
        layout.addWidget(panel)
        return page

    def _lay_out(self, cancel: QPushButton) -> None:
        gap = self._look.em(0.6)
        add = QHBoxLayout()
        add.addWidget(self.address, 1)
        add.addWidget(self.try_it)
        left = QVBoxLayout()
        left.setSpacing(gap)
        left.addWidget(self.list, 1)
        left.addWidget(self.as_second)
        left.addLayout(add)
        left.addWidget(self.problem)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self.preview, 1)
        region = QHBoxLayout()
        region.addWidget(self.where, 1)
        region.addWidget(self.everywhere)
        right.addLayout(region)
        right.addWidget(self.facts)
        right.addWidget(self.tabs)
        room = self.screen().availableSize() * 0.92
        # Beside each other where there is room; else the picture comes below the list.
        is_narrow = room.width() < self._look.em(44)
        sides = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(self._look.em(1.0))
        sides.addLayout(left)
        sides.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self._look.em(1.2), self._look.em(1.0), self._look.em(1.2), self._look.em(1.0))
        layout.setSpacing(self._look.em(0.8))
        layout.addLayout(sides, 1)
        layout.addLayout(buttons)
        self.resize(QSize(self._look.em(62), self._look.em(40)).boundedTo(room))
