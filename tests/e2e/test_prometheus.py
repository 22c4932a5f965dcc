"""A real Prometheus takes what real stations send, and answers every query of the dashboard."""

import re
from pathlib import Path

import pytest
from product_pictures import linear_products, write_folder
from programs import run_station, simulator, start_station
from prometheus import PROMETHEUS, VMAGENT, Prometheus, dashboard_queries, found_programs, prometheus

from scanner_desktop.support.telemetry import READ_SECONDS

PROGRAMS = found_programs()
pytestmark = pytest.mark.skipif(
    PROGRAMS is None,
    reason=f"no Prometheus takes OTLP, by itself or behind a vmagent, in {PROMETHEUS} and {VMAGENT} or on the PATH",
)

NAMED = "North, till 3 (a|b)"  # regular expressions have to be escaped, by Grafana and for Prometheus
FAULTY = "no camera"
A_RUN, RUNS = 2, 2
LONG_AGO = 6 * 60.0  # seconds; Prometheus shows a value for five minutes


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Prometheus:
    """Run a station twice over two products, one without a name, and one without a camera; all have ended."""
    folder = tmp_path_factory.mktemp("prometheus")
    pictures = write_folder(folder / "pictures", linear_products(A_RUN))
    assert PROGRAMS is not None
    with prometheus(PROGRAMS, folder) as received:
        with received.collector() as collector, simulator("--pipeline-seconds", "0.1") as service:

            def options(data: str, name: str, camera: Path) -> list[str | Path]:
                return [
                    "--camera", f"folder:{camera}", "--server", service.url, "--data-dir", folder / data,
                    "--station-name", name, "--send-after-seconds", "0", "--telemetry-url", collector,
                ]  # fmt: skip

            variables = {"SCANNER_DESKTOP_API_KEY": service.api_key, "OTEL_METRIC_EXPORT_INTERVAL": "500"}
            whole = ["--captures", str(A_RUN), "--seconds", "90"]
            for data, name in [("named", NAMED)] * RUNS + [("nameless", "")]:
                run_station("gui", [*options(data, name, pictures), *whole], folder / "report.json", **variables)
            blind = options("blind", FAULTY, folder / "nowhere")
            start_station("gui", *blind, "--captures", "1", "--seconds", "3", **variables).communicate(timeout=60)
        yield received


def test_grafana_offers_each_station_by_its_name_and_one_without_by_a_word_of_its_own(measured: Prometheus) -> None:
    stations = set(measured.stations())
    assert {NAMED, FAULTY} < stations
    (other,) = stations - {NAMED, FAULTY}
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", other)


def test_every_query_of_the_dashboard_has_an_answer(measured: Prometheus) -> None:
    for name, query in dashboard_queries().items():
        assert measured.values(query), name


def test_each_station_can_be_looked_at_alone_and_two_together(measured: Prometheus) -> None:
    faults = "Camera faults an hour, by reason and station: {{instance}}: {{problem}}"
    for name, query in dashboard_queries([NAMED]).items():
        assert bool(measured.values(query)) is (name != faults), name
    waiting = "Waiting, by station: {{instance}}"
    blind = dashboard_queries([FAULTY])
    assert set(measured.values(blind[waiting])) == {(FAULTY, "waiting")}
    assert {station for station, _ in measured.values(blind[faults])} == {FAULTY}
    assert {station for station, _ in measured.values(dashboard_queries([FAULTY, NAMED])[waiting])} == {FAULTY, NAMED}


def test_counts_begin_at_zero_again_after_a_restart_and_nothing_is_missed(measured: Prometheus) -> None:
    saved = 'scanner_desktop_captures_total{kind="barcode", outcome="saved"}'
    samples = measured.samples(saved)[NAMED, "barcode", "saved"]
    starts = [at for at, value in enumerate(samples) if value == 0 and (at == 0 or samples[at - 1] != 0)]
    assert len(starts) == RUNS
    assert samples[starts[1] - 1] == samples[-1] == A_RUN
    # Prometheus stretches an increase to the whole of the window, and so tells a little more than there was.
    assert A_RUN * RUNS <= measured.values(f"increase({saved}[30m])")[NAMED, "barcode", "saved"] < A_RUN * RUNS * 2


def test_pictures_read_fall_into_buckets_of_seconds(measured: Prometheus) -> None:
    edges = {float(edge) for (_, edge) in measured.values("scanner_desktop_read_duration_seconds_bucket")}
    assert edges == {*READ_SECONDS, float("inf")}
    for name, query in dashboard_queries().items():
        if name.startswith("Time to read a picture"):
            (seconds,) = measured.values(query).values()
            assert 0 < seconds <= READ_SECONDS[-1], name


def test_a_station_that_ended_is_forgotten_after_five_minutes(measured: Prometheus) -> None:
    waiting = dashboard_queries()["Waiting, by station: {{instance}}"]
    assert measured.values(waiting)
    assert not measured.values(waiting, after=LONG_AGO)
