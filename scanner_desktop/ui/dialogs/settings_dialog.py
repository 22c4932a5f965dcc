"""The choices that a person can make at the station; the dialog edits one value and hands over a new one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.camera_spec import parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.settings import PRODUCTION, TESTING, Settings, Theme
from scanner_desktop.ui.style.choices import Check
from scanner_desktop.ui.style.theme import Look

KEEP_DAYS = (7, 30, 90, 365)
KEEP_MB = (500, 2_000, 10_000, 50_000)


class SettingsDialog(QDialog):
    """Edits a Settings value. Nothing changes before it is accepted, except the colours, which show at once."""

    accepted_settings = Signal(object)
    """Settings: the new value, valid; not emitted when nothing was changed."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        cameras: Sequence[tuple[str, str]] = (),
        *,
        is_demo: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; ``cameras`` are ``(specification, name)`` of those that were found."""
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._is_demo = is_demo
        self._theme_before = look.theme
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(look.em(34))

        self.camera = QComboBox(self)
        self.camera.setEditable(True)
        self.camera.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.camera.setAccessibleName(self.tr("Camera"))
        for spec, name in cameras:
            self.camera.addItem(f"{name}  ({spec})" if name != spec else spec, spec)
        index = self.camera.findData(settings.camera)
        if index < 0:
            self.camera.insertItem(0, settings.camera, settings.camera)
            index = 0
        self.camera.setCurrentIndex(index)
        camera_help = _help(
            self.tr("Or type one: webcam:1, a video file, a stream's address, or folder: and a folder with pictures."),
            self,
        )
        self.server = QComboBox(self)
        self.server.setEditable(True)
        self.server.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.server.addItems([PRODUCTION, TESTING])
        self.server.setCurrentText(settings.server)
        self.server.setAccessibleName(self.tr("Service"))
        self.plain_http = Check(look, self.tr("Allow connections that anybody on the network can read"), self)
        self.plain_http.setChecked(settings.allow_plain_http)
        self.server_help = _help("", self)
        self.theme = QComboBox(self)
        for theme, words in (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self.theme.addItem(words, theme.value)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme.value))
        self.sound = Check(look, self.tr("Beep: once when a capture is saved, three times when one is not"), self)
        self.sound.setChecked(settings.sound)
        self.days = _choices(self, KEEP_DAYS, settings.keep_images_days, _days_words)
        self.days.setAccessibleName(self.tr("Keep pictures for"))
        self.megabytes = _choices(self, KEEP_MB, settings.keep_images_mb, _size_words)
        self.megabytes.setAccessibleName(self.tr("Keep at most"))
        keep = QHBoxLayout()
        keep.setSpacing(look.em(0.5))
        keep.addWidget(self.days)
        keep.addWidget(QLabel(self.tr("and at most"), self))
        keep.addWidget(self.megabytes)
        keep.addStretch(1)
        keep_help = _help(self.tr("Pictures that the service does not have yet are always kept."), self)

        form = QFormLayout()
        form.setHorizontalSpacing(look.em(1.0))
        form.setVerticalSpacing(look.em(0.45))
        form.addRow(self.tr("&Camera"), self.camera)
        form.addRow("", camera_help)
        if is_demo:
            form.addRow(self.tr("Service"), QLabel(self.tr("built in: nothing leaves this computer"), self))
            self.server.hide()
            self.plain_http.hide()
            self.server_help.hide()
        else:
            form.addRow(self.tr("Ser&vice"), self.server)
            form.addRow("", self.plain_http)
            form.addRow("", self.server_help)
        form.addRow(self.tr("C&olours"), self.theme)
        form.addRow(self.tr("Sound"), self.sound)
        form.addRow(self.tr("Keep pictures for"), keep)
        form.addRow("", keep_help)

        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("tone", "bad")
        self.problem.hide()
        self.ok = QPushButton(self.tr("Save"), self)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.9))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.server.editTextChanged.connect(self._say_what_follows)
        self.plain_http.toggled.connect(self._say_what_follows)
        self._say_what_follows()
        self.theme.currentIndexChanged.connect(self._preview)
        self.ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

    def chosen(self) -> Settings:
        """Return what is chosen. Raises BadInput with what is wrong."""
        camera = self.camera.currentText().strip()
        index = self.camera.findText(camera)
        camera = str(self.camera.itemData(index)) if index >= 0 else camera
        parse_camera(camera)
        server = self._server()
        allow = self.plain_http.isChecked()
        if not self._is_demo:
            service_origin(server, allow_plain_http=allow)
        return replace(
            self._settings,
            camera=camera,
            server=server,
            allow_plain_http=allow,
            theme=Theme(self.theme.currentData()),
            sound=self.sound.isChecked(),
            keep_images_days=int(self.days.currentData()),
            keep_images_mb=int(self.megabytes.currentData()),
        )

    def accept(self) -> None:
        """Hand the choices over, or say what is wrong with them."""
        try:
            settings = self.chosen()
        except BadInput as error:
            self.problem.setText(f"{error} {error.advice}".strip())
            self.problem.show()
            return
        super().accept()
        if settings != self._settings:
            self.accepted_settings.emit(settings)

    def reject(self) -> None:
        """Leave everything as it was."""
        self._look.use(self._theme_before)
        super().reject()

    def _server(self) -> str:
        return self._settings.server if self._is_demo else self.server.currentText().strip().rstrip("/")

    @Slot()
    def _say_what_follows(self) -> None:
        chosen = replace(self._settings, server=self._server(), allow_plain_http=self.plain_http.isChecked())
        restarts = needs_restart(self._settings, chosen)
        self.ok.setText(self.tr("Save and restart") if restarts else self.tr("Save"))
        try:
            service_origin(chosen.server, allow_plain_http=chosen.allow_plain_http)
        except BadInput as error:
            self.server_help.setText(f"{error} {error.advice}")
            return
        self.server_help.setText(
            self.tr(
                "The window closes for a second. You sign in to this service anew, and captures that still wait "
                "are then sent to it."
            )
            if restarts
            else self.tr("Where captures are sent.")
        )

    @Slot()
    def _preview(self) -> None:
        self._look.use(str(self.theme.currentData()))


def needs_restart(before: Settings, after: Settings) -> bool:
    """Return whether the station has to be built anew to use ``after``: for another service, or another way to it."""
    return (before.server, before.allow_plain_http) != (after.server, after.allow_plain_http)


def _help(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "mutedcaption")
    label.setWordWrap(True)
    return label


def _choices(parent: QWidget, values: Sequence[int], present: int, words: Callable[[int], str]) -> QComboBox:
    """Return a list of ``values``, with the present one among them whatever it is."""
    box = QComboBox(parent)
    for value in sorted({*values, present}):
        box.addItem(words(value), value)
    box.setCurrentIndex(box.findData(present))
    return box


def _days_words(days: int) -> str:
    if days == 365:
        return QCoreApplication.translate("SettingsDialog", "1 year")
    return QCoreApplication.translate("SettingsDialog", "%n days", "", days)


def _size_words(megabytes: int) -> str:
    if megabytes >= 1000 and megabytes % 1000 == 0:
        return QCoreApplication.translate("SettingsDialog", "%n GB", "", megabytes // 1000)
    return QCoreApplication.translate("SettingsDialog", "%n MB", "", megabytes)
