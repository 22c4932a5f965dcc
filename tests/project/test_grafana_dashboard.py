"""The dashboard asks for what is sent: names and labels as OpenTelemetry's own exporter for Prometheus makes them."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import prometheus_client
import pytest
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider

from scanner_desktop.domain.camera import CameraProblem
from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.domain.connection import Connection
from scanner_desktop.support.telemetry import Telemetry, utc_now

DASHBOARD = Path(__file__).parents[2] / "packaging" / "grafana" / "scanner-desktop.json"
OURS = re.compile(r"(scanner_desktop_\w+)(?:\{([^}]*)\})?")
OF_THE_TARGET = {"job", "instance"}  # Prometheus makes these of service.name and service.instance.id


@pytest.fixture(scope="module")
def sent() -> dict[str, dict[str, set[str]]]:
    """Return each time series that the station makes: its name in Prometheus, its labels and their values."""
    registry_before = set(prometheus_client.REGISTRY._collector_to_names)
    reader = PrometheusMetricReader()
    provider = MeterProvider([reader], shutdown_on_exit=False)
    telemetry = Telemetry(provider.get_meter("scanner_desktop"), lambda *_, **__: None, utc_now)
    telemetry.observed(0.01)
    telemetry.connection_changed(Connection())
    telemetry.camera_changed(CameraProblem.GONE.value)
    at = datetime.now(UTC)
    for processing in ("COMPLETED", "NOT_FOUND", "FAILED"):
        name = uuid4().hex
        telemetry.started(CaptureDraft(name, CaptureType.BARCODE, at), 0.1)
        telemetry.not_saved(name)
        telemetry.saved(Capture(1, name, CaptureType.BARCODE, at, Delivery.QUEUED))
        done = Capture(1, name, CaptureType.BARCODE, at, Delivery.DELIVERED, attempts=1, outcome="taken")
        telemetry.changed(done)
        telemetry.changed(replace(done, processing=processing))
    found: dict[str, dict[str, set[str]]] = {}
    for family in prometheus_client.REGISTRY.collect():
        for sample in family.samples:
            labels = found.setdefault(sample.name, {})
            for label, value in sample.labels.items():
                labels.setdefault(label, set()).add(value)
    provider.shutdown()
    for collector in set(prometheus_client.REGISTRY._collector_to_names) - registry_before:
        prometheus_client.REGISTRY.unregister(collector)
    return found


def expressions() -> list[str]:
    """Return every query of the dashboard, those of its variables among them."""
    dashboard = json.loads(DASHBOARD.read_text("utf-8"))
    asked = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    return asked + [
        each["query"]["query"] for each in dashboard["templating"]["list"] if isinstance(each["query"], dict)
    ]


def test_every_query_asks_for_names_labels_and_values_that_are_sent(sent: dict[str, dict[str, set[str]]]) -> None:
    asked = [match for each in expressions() for match in OURS.findall(each)]
    assert len(asked) >= 12
    for name, selector in asked:
        assert name in sent, name
        for label, operator, value in re.findall(r'(\w+)(=~?)"([^"]*)"', selector):
            assert label in sent[name] or label in OF_THE_TARGET, (name, label)
            if operator == "=" and label not in OF_THE_TARGET:
                assert value in sent[name][label], (name, label, value)


def test_queries_know_that_values_come_once_a_minute() -> None:
    # Grafana looks at four times this; without it at one minute, in which there is one value, and so no increase.
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        assert {target["interval"] for target in panel["targets"]} == {"1m"}, panel["title"]


def test_groups_and_legends_name_labels_that_are_sent(sent: dict[str, dict[str, set[str]]]) -> None:
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        for target in panel["targets"]:
            (name, _), *_ = OURS.findall(target["expr"])
            known = set(sent[name]) | OF_THE_TARGET
            grouped = re.findall(r"by \(([^)]*)\)", target["expr"])
            assert {label.strip() for group in grouped for label in group.split(",")} <= known
            assert set(re.findall(r"{{(\w+)}}", target["legendFormat"])) <= known


def test_nothing_that_is_sent_is_missing_on_the_dashboard(sent: dict[str, dict[str, set[str]]]) -> None:
    asked = {name for each in expressions() for name, _ in OURS.findall(each)}
    ours = {re.sub(r"_(bucket|count|sum|created)$", "", name) for name in sent if name.startswith("scanner_desktop_")}
    assert ours == {re.sub(r"_bucket$", "", name) for name in asked}
