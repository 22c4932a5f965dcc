"""The picture of a capture as large as the screen allows; wheel, keys and fingers look closer."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.theme import Look

LARGEST = 12.0  # times the size that fits
STEP = 1.25


class PictureView(QGraphicsView):
    """A picture that fits, and can be looked at more closely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item: QGraphicsPixmapItem | None = None
        self._zoom = 1.0
        self.setScene(self._scene)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setAccessibleName(self.tr("Picture of the capture"))

    @property
    def zoom(self) -> float:
        """How many times larger than what fits."""
        return self._zoom

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show another picture, so that all of it is seen."""
        self._scene.clear()
        self._item = self._scene.addPixmap(pixmap)
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.setSceneRect(self._item.boundingRect())
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float) -> None:
        """Show it so many times larger than what fits, from 1 to LARGEST."""
        self._zoom = min(max(zoom, 1.0), LARGEST)
        if self._item is not None:
            self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)
            self.scale(self._zoom, self._zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Look closer, or step back."""
        self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the picture as large in proportion."""
        super().resizeEvent(event)
        self.zoom_to(self._zoom)


class PictureDialog(QDialog):
    """The picture, loaded when the dialog is there already."""

    def __init__(self, look: Look, capture_id: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capture_id = capture_id
        self.setWindowTitle(self.tr("Picture of {name}").format(name=name))
        self.view = PictureView(self)
        self.words = QLabel(self.tr("Loading the picture…"), self)
        self.words.setProperty("role", "muted")
        closer = KeyButton(look, self.tr("Closer"), "+", self)
        further = KeyButton(look, self.tr("Further away"), "-", self)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        closer.clicked.connect(lambda: self.view.zoom_to(self.view.zoom * STEP))
        further.clicked.connect(lambda: self.view.zoom_to(self.view.zoom / STEP))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for button in (closer, further):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        room = self.screen().availableSize()
        self.resize(round(room.width() * 0.8), round(room.height() * 0.8))

    @Slot(str, bytes)
    def take_picture(self, capture_id: str, content: bytes) -> None:
        """Show the picture if it is the one that was asked for."""
        if capture_id != self._capture_id:
            return
        pixmap = QPixmap()
        if pixmap.loadFromData(content, "JPEG") or pixmap.loadFromData(content):
            self.words.setText(
                self.tr("{width} × {height} pixels").format(width=pixmap.width(), height=pixmap.height())
            )
            self.view.show_pixmap(pixmap)
        else:
            self.words.setText(self.tr("This picture is not on the disk any more; the service has it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom with + and -, and 0 for all of it."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.view.zoom_to(self.view.zoom * STEP)
            case Qt.Key.Key_Minus:
                self.view.zoom_to(self.view.zoom / STEP)
            case Qt.Key.Key_0:
                self.view.zoom_to(1.0)
            case _:
                super().keyPressEvent(event)
