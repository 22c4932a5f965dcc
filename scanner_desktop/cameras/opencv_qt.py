"""Makes Qt forget the plug-ins and fonts that importing OpenCV points it to.

On Linux the opencv-python wheels (5.0.0.93 still) carry a Qt of their own for ``cv2.imshow``, and ``import cv2`` sets
two variables of the environment so that *any* Qt in the process looks there. Ours then finds an ``xcb`` plug-in of
another version and ends the process, or finds no fonts. Whoever imports cv2 calls this right after.
"""

import os

_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def forget_opencv_qt_plugins() -> None:
    """Remove the variables when they point into OpenCV; one that a person has set to another place stays."""
    for name in _VARIABLES:
        folders = os.environ.get(name, "").replace("\\", "/").split("/")
        if "cv2" in folders:
            del os.environ[name]
