"""Pictures dropped on the window: each is captured from like a product held up, then the camera comes back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from scanner_desktop.cameras.dropped import DroppedPictures
from scanner_desktop.runtime.station import CameraStatus, Station

WAITED_FOR = 15_000  # ms for which a picture that nobody captures from is shown
LEAVES_AFTER = 400  # ms after a capture: the person sees which picture it was

translate = QCoreApplication.translate


class PictureRow(QObject):
    """Shows the pictures to the station, goes on after each capture, and says when it is over."""

    said = Signal(str)
    """Words for the foot of the window."""
    over = Signal()
    """All were shown, or somebody has had enough: the camera shall be used again."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self._station = station
        self._source: DroppedPictures | None = None
        self._captured = 0
        self._count = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._go_on)
        station.capture_started.connect(self._one_was_captured)
        station.camera_changed.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Whether pictures are shown instead of the camera."""
        return self._source is not None

    @Slot(object)
    def begin(self, files: tuple[Path, ...]) -> None:
        """Show these one after the other."""
        source = self._source = DroppedPictures(files)
        self._captured, self._count = 0, len(files)
        self._station.use_camera(lambda: source)
        self._waiting.start(WAITED_FOR)
        words = translate(
            "PictureRow", "%n pictures, one by one: capture from each as from a product.", "", self._count
        )
        self.said.emit(words)

    @Slot()
    def stop(self) -> None:
        """Go back to the camera now."""
        if self._source is not None:
            self._source = None
            self._waiting.stop()
            self.over.emit()

    @Slot()
    def forget(self) -> None:
        """Another camera was chosen meanwhile: leave it alone."""
        self._source = None
        self._waiting.stop()

    @Slot()
    def _one_was_captured(self) -> None:
        if self._source is not None and self._waiting.interval() != LEAVES_AFTER:
            self._captured += 1
            self._waiting.start(LEAVES_AFTER)

    @Slot()
    def _go_on(self) -> None:
        if self._source is not None:
            self._source.go_on(self._source.position)
            self._waiting.start(WAITED_FOR)

    @Slot(object)
    def _look(self, status: CameraStatus) -> None:
        source = self._source
        if source is None or status.state.value != "ended":
            return
        words = translate("PictureRow", "{captured} of {count} pictures were captured from.").format(
            captured=self._captured, count=self._count
        )
        if source.unreadable:
            words += " " + translate("PictureRow", "No pictures: {names}.").format(
                names=", ".join(source.unreadable[:3])
            )
        self.said.emit(words)
        self.stop()
