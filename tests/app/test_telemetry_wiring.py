"""Where nothing can be measured, the station works as ever, and log and doctor say why."""

import logging
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from hand_station import Bench, code
from pytestqt.qtbot import QtBot

from scanner_desktop.app.telemetry_wiring import open_telemetry
from scanner_desktop.config import Config
from scanner_desktop.domain.settings import Settings
from scanner_desktop.support.checks import Finding, run_checks

HERE = "http://127.0.0.1:4318"


@pytest.fixture
def no_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the extra was not installed: nothing below ``opentelemetry`` can be imported."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "opentelemetry"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)


def measurements(data_dir: Path) -> Finding:
    (found,) = [each for each in run_checks(data_dir, open_cameras=False) if each.subject == "measurements"]
    return found


def test_doctor_says_who_gets_measurements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert measurements(tmp_path).detail == "nobody gets them"
    monkeypatch.setenv("SCANNER_DESKTOP_TELEMETRY_URL", HERE + "/otlp/")
    assert measurements(tmp_path).detail.startswith(HERE + "/otlp gets")
    monkeypatch.setenv("SCANNER_DESKTOP_TELEMETRY_URL", "http://collector.example:4318")
    found = measurements(tmp_path)
    assert not found.is_well
    assert "telemetry_url" in found.advice


@pytest.mark.usefixtures("no_libraries")
def test_doctor_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCANNER_DESKTOP_TELEMETRY_URL", HERE)
    found = measurements(tmp_path)
    assert not found.is_well
    assert "pip install 'scanner-desktop[telemetry]'" in found.advice


def test_a_wrong_variable_of_the_sdk_stops_the_measuring_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_METRIC_EXPORT_INTERVAL", "0")
    bench = Bench(tmp_path / "data")
    with ExitStack() as cleanup, caplog.at_level(logging.WARNING):
        config = Config(data_dir=tmp_path, settings=Settings(telemetry_url=HERE), is_demo=False)
        open_telemetry(config, bench.station, bench.station, cleanup)
    assert "nothing is measured" in caplog.text


@pytest.mark.usefixtures("no_libraries")
@pytest.mark.parametrize(("url", "said"), [(HERE, "not installed"), ("http://collector.example", "not encrypted")])
def test_a_station_that_cannot_measure_captures_all_the_same(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, url: str, said: str
) -> None:
    bench = Bench(tmp_path / "data")
    with ExitStack() as cleanup, caplog.at_level(logging.WARNING):
        settings = Settings(telemetry_url=url)
        open_telemetry(
            Config(data_dir=tmp_path, settings=settings, is_demo=False), bench.station, bench.station, cleanup
        )
        bench.station.start()
        try:
            bench.show(code("9524100001015"))
            qtbot.waitUntil(lambda: bench.station.armed is not None)
            bench.station.capture()
            qtbot.waitUntil(lambda: len(bench.saved()) == 1)
        finally:
            assert bench.station.stop() == ()
    assert said in caplog.text
