"""Another service chosen in the settings: the window comes back by itself, and what is captured goes there."""

import os
import subprocess
import sys
from pathlib import Path

from scanner_desktop.simulator.service.server import SimulatorServer

ROOT = Path(__file__).parents[2]
PICKLES = "9524100004047"
PERSON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from scanner_desktop.cli import main
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog

first, second, code, folder = sys.argv[1:]
app = QApplication(["person"])
seen = []


def look():
    windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    if not windows or QApplication.activeModalWidget() is not None:
        return
    window = windows[0]
    if window.header.connection.words != "Connected, all sent":
        return
    if not seen:
        seen.append(window)
        window.dialogs.edit_settings()
        dialog = window.findChild(SettingsDialog)
        dialog.control("server").setEditText(second)
        dialog.ok.click()
    elif len(seen) == 1 and window is not seen[0]:
        seen.append(window)
        window._station.capture_typed(code)
    elif len(seen) == 2 and window.model.rowCount() and window.model.capture(0).processing:
        window.close()


timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(main(["gui", "--server", first, "--camera", "simulated:7", "--data-dir", folder]))
"""


def test_captures_go_to_the_service_that_was_chosen_without_starting_by_hand(tmp_path: Path) -> None:
    with SimulatorServer() as first, SimulatorServer(api_key=first.api_key) as second:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "SCANNER_DESKTOP_API_KEY": first.api_key,
            "PYTHONPATH": str(ROOT),
        }
        run = subprocess.run(
            [sys.executable, "-c", PERSON, first.base_url, second.base_url, PICKLES, str(tmp_path)],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert run.returncode == 0, run.stderr
        assert [capture.gtin for capture in second.state.captures] == ["0" + PICKLES]
        assert not first.state.captures
    assert second.base_url in (tmp_path / "settings.json").read_text(encoding="utf-8")
