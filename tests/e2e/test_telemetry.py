"""A real station, its measurements taken by OpenTelemetry's own protobufs: what is sent, and what never is."""

import json
import os
import socket
import subprocess
import sys
from itertools import pairwise

import pytest
from otlp_receiver import Receiver, about, otlp_receiver
from product_pictures import linear_products, write_folder
from programs import ROOT, environment, run_station, simulator

STAGES = {"read", "save", "send", "process"}
FIRST = slice(1)


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Receiver, list[dict], list[str]]:
    """Run a station over two products; the receiver, the captures of its report, and what must stand nowhere."""
    folder = tmp_path_factory.mktemp("measured")
    products = linear_products(2)
    with otlp_receiver() as receiver, simulator("--pipeline-seconds", "0.1") as service:
        report = run_station(
            "gui",
            ["--camera", f"folder:{write_folder(folder / 'pictures', products)}", "--server", service.url,
             "--captures", "2", "--seconds", "60", "--data-dir", folder / "data",
             "--send-after-seconds", "0", "--station-name", "Till 3", "--telemetry-url", receiver.url],
            folder / "report.json",
            SCANNER_DESKTOP_API_KEY=service.api_key,
        )  # fmt: skip
        captures = report["captures"]
        secrets = [service.api_key, service.organization, service.session, service.url, str(folder)]
        secrets += [each.text for each in products] + [entry["gtin"] for entry in captures]
        secrets += [entry["product_name"] for entry in captures if entry.get("product_name")]
        secrets += [each["public_id"] for each in service.stored() if "public_id" in each]
    return receiver, captures, [*secrets, os.environ.get("USER") or "root", socket.gethostname()]


def test_every_capture_is_counted_by_what_became_of_it(measured) -> None:
    receiver, captures, _ = measured
    counted = receiver.numbers("scanner_desktop.captures")
    assert counted["barcode", "saved"] == counted["barcode", "delivered"] == len(captures) == 2
    assert sum(counted.get(("barcode", end), 0) for end in ("completed", "unknown", "failed")) == 2
    uploads = receiver.numbers("scanner_desktop.uploads")
    assert {ending: count for ending, count in uploads.items() if count} == {("taken",): 2}
    assert receiver.numbers("scanner_desktop.queue.captures") == {("waiting",): 0, ("rejected",): 0}
    assert receiver.numbers("scanner_desktop.queue.oldest_age") == {(): 0.0}
    (reads,) = receiver.metrics()["scanner_desktop.read.duration"].histogram.data_points
    assert reads.count >= 2
    assert 0 < reads.sum / reads.count < 1.0


def test_every_count_begins_at_zero_and_nobody_says_none_waits_before_anybody_has_looked(measured) -> None:
    receiver, _, _ = measured
    for counter in ("scanner_desktop.captures", "scanner_desktop.uploads", "scanner_desktop.camera.faults"):
        first = receiver.numbers(counter, FIRST)
        assert set(first) == set(receiver.numbers(counter))
        assert set(first.values()) == {0}
    assert not receiver.numbers("scanner_desktop.queue.captures", FIRST)


def test_the_stages_of_a_capture_are_linked_in_one_trace_each_after_the_other(measured) -> None:
    receiver, _, _ = measured
    traces: dict[bytes, dict[str, object]] = {}
    for span in receiver.spans():
        assert span.name not in traces.setdefault(span.trace_id, {}), "told twice"
        traces[span.trace_id][span.name] = span
    assert len(traces) == 2
    for spans in traces.values():
        assert set(spans) == STAGES | {"capture"}
        whole = spans["capture"]
        assert not whole.parent_span_id
        assert {spans[stage].parent_span_id for stage in STAGES} == {whole.span_id}
        order = [spans[stage] for stage in ("read", "save", "send", "process")]
        for before, after in pairwise(order):
            assert before.start_time_unix_nano <= before.end_time_unix_nano <= after.start_time_unix_nano
        assert whole.start_time_unix_nano <= order[0].start_time_unix_nano
        assert order[-1].end_time_unix_nano <= whole.end_time_unix_nano
        assert about(spans["send"]) == ("1", "taken")


def test_no_code_no_product_no_account_and_no_picture_is_sent(measured) -> None:
    receiver, _, secrets = measured
    assert len(secrets) >= 9
    sent = [headers.encode() + body for _, headers, body in receiver.requests]
    assert any(b"Till 3" in each for each in sent), "the search would find what is there"
    for secret in secrets:
        assert not [secret for each in sent if secret.encode() in each.replace(receiver.url[7:].encode(), b"")]
    assert not [each for each in sent if b"\xff\xd8\xff" in each or b"\x89PNG" in each]
    texts = {value for span in receiver.spans() for value in about(span)}
    assert texts <= {"1", "taken", "barcode", "completed", "unknown", "failed"}


WAYS = ("refuses", "hangs", "trickles", "floods", "redirects", "fails")


def test_a_bad_collector_delays_nothing_takes_no_memory_and_is_not_waited_for() -> None:
    trial = ROOT / "tests" / "support" / "bad_collector.py"
    done = subprocess.run(
        [sys.executable, trial, *WAYS],
        capture_output=True, env=environment(PYTHONPATH=str(ROOT)), text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert set(told) == set(WAYS)
    for way, cost in told.items():
        assert cost["median_ms"] < 5, (way, "the window would stand still for each capture")
        assert cost["grown_mb"] < 40, way
        assert cost["stop_seconds"] < 1.0, way
