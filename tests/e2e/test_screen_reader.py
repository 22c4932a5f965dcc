"""The station used through AT-SPI alone, the interface of screen readers: no keys, no mouse, no screen."""

from pathlib import Path

import pytest
from desk import ATSPI_PACKAGES, Desk, has_atspi, missing_tools

from scanner_desktop.simulator.service.server import SimulatorServer

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}"),
    pytest.mark.skipif(not has_atspi(), reason=f"not installed: {ATSPI_PACKAGES}"),
    pytest.mark.timeout(120),
]


def test_first_run_and_captures_by_what_a_screen_reader_sees(tmp_path: Path) -> None:
    usual = ("--camera", "simulated:7", "--sound", "off", "--send-after-seconds", "0")
    with SimulatorServer() as server, Desk(tmp_path, server.base_url, *usual, is_heard=True) as desk:
        heard = desk.hear(captures=2, key=server.api_key)
        assert "Saved " in heard
        assert len(desk.captures()) >= 2
        desk.until(lambda: len(server.state.captures) >= 2, "what was captured, at the service")
