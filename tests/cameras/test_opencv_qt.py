"""What importing OpenCV puts into the environment is taken out again, and nothing else."""

import os
import subprocess
import sys

import pytest

from scanner_desktop.cameras.opencv_qt import forget_opencv_qt_plugins

NAMES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "path", ["/venv/site-packages/cv2/qt/plugins", r"C:\venv\Lib\site-packages\cv2\qt\fonts", "cv2"]
)
def test_path_into_opencv_is_forgotten(monkeypatch: pytest.MonkeyPatch, name: str, path: str) -> None:
    monkeypatch.setenv(name, path)
    forget_opencv_qt_plugins()
    assert name not in os.environ


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", ["/usr/lib/qt6/plugins", "/home/mycv2/plugins"])
def test_path_that_a_person_chose_stays(monkeypatch: pytest.MonkeyPatch, name: str, path: str) -> None:
    monkeypatch.setenv(name, path)
    forget_opencv_qt_plugins()
    assert os.environ[name] == path


def test_after_importing_opencv_qt_looks_in_its_own_place() -> None:
    program = (
        "import os, cv2\n"
        "from scanner_desktop.cameras.opencv_qt import forget_opencv_qt_plugins\n"
        "forget_opencv_qt_plugins()\n"
        "print([name for name, value in os.environ.items() if name.startswith('QT_') and 'cv2' in value])"
    )
    environment = {name: value for name, value in os.environ.items() if name not in NAMES}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert result.stdout.strip() == "[]"
