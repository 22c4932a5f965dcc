"""A short day at the counter: real X server, window manager, keys and mouse. The long one: ``dev.py bench day``."""

from pathlib import Path

import day
import pytest
from desk import Desk, missing_tools

from scanner_desktop.config import load_settings
from scanner_desktop.domain.settings import Settings
from scanner_desktop.simulator.service.server import SimulatorServer

USUAL = ("--camera", "simulated:7", "--sound", "off", "--send-after-seconds", "0")

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}"),
    pytest.mark.timeout(120),
]


def test_first_run_and_captures_by_keys_alone_and_a_handheld_over_dialogs(tmp_path: Path) -> None:
    with SimulatorServer() as server, Desk(tmp_path, server.base_url, *USUAL) as desk:
        day.first_run_by_keys(desk, server)
        day.captures_by_keys(desk, 1)
        assert day.scan_over(desk, ("ctrl+comma", "ctrl+f"), suffix="Return") == 3
        desk.until(lambda: len(server.state.captures) >= 3, "what was captured, at the service")
        desk.quit()
    kept, usual = load_settings(desk.folder), Settings()
    assert kept.is_introduced
    assert (kept.organization, kept.camera, kept.handheld_prefix) == (usual.organization, usual.camera, "")


def test_first_run_and_captures_by_the_mouse_alone(tmp_path: Path) -> None:
    with SimulatorServer() as server, Desk(tmp_path, server.base_url, *USUAL) as desk:
        day.first_run_by_mouse(desk)
        day.captures_by_mouse(desk, 1)
    assert load_settings(desk.folder).is_introduced
