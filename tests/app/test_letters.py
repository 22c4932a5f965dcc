"""Qt finds letters where no screen is: without any, reports and pictures of the window have boxes in their place."""

import subprocess
import sys

from programs import ROOT, environment

ASK = """
from scanner_desktop.app.qt_program import application
from PySide6.QtGui import QFontDatabase

qt = application()
print(qt.platformName(), len(QFontDatabase.families()) > 0)
"""


def test_without_a_screen_there_are_letters():
    done = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, text=True, cwd=ROOT, env=environment(), check=False
    )
    assert done.stdout.split() == ["offscreen", "True"], done.stderr
