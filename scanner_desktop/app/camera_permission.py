"""macOS: the system asks the person before a program may use a camera, and only Qt's main thread can have it ask.

OpenCV would ask from the thread that opens the camera, which cannot (opencv/opencv issue 16427), and would then report
a camera that does not open. The bundle's Info.plist needs NSCameraUsageDescription for the question to appear.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QPermission, Qt


def ask_for_cameras(granted: Callable[[], None]) -> None:
    """Ask once, where the system wants to be asked; ``granted`` is called when the person agrees."""
    app = QCoreApplication.instance()
    if sys.platform != "darwin" or app is None:
        return
    permission = QCameraPermission()
    if app.checkPermission(permission) is Qt.PermissionStatus.Granted:
        return

    def answered(given: QPermission) -> None:
        if given.status() is Qt.PermissionStatus.Granted:
            granted()

    app.requestPermission(permission, app, answered)
