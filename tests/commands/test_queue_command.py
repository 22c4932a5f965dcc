"""``queue`` as a person or a script uses it: what it prints, what it changes, and what it refuses to touch."""

import csv
import io
import json
import time
from datetime import UTC, datetime

import pytest

from scanner_desktop import cli
from scanner_desktop.commands.queue import PATIENCE
from scanner_desktop.domain.capture import CaptureDraft, CaptureType, Delivery
from scanner_desktop.domain.commands import UndoDiscard
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox
from scanner_desktop.simulator.service.faults import Action, Fault
from scanner_desktop.simulator.service.server import SimulatorServer

GTIN = "09524100001015"
PICTURE = b"\xff\xd8\xff\xe0" + bytes(300)
KEYS = [
    "id", "delivery", "processing", "capture_type", "gtin", "raw_value", "public_id", "product_name", "captured_at",
    "attempts", "error",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data"
    prepare(made)
    with Outbox(made) as outbox:
        for index, raw in enumerate((GTIN[1:], "=1+1", "-2", "@SUM(A1)")):
            draft = CaptureDraft(
                f"{index:032x}", CaptureType.BARCODE, datetime(2026, 3, 1, 9, index, tzinfo=UTC), raw_value=raw
            )
            outbox.save(draft, PICTURE)
    return made


def queue(folder, action, *more):
    return cli.main(["queue", action, "--data-dir", str(folder), *more])


def delivery(folder):
    with Outbox(folder, read_only=True) as outbox:
        return [capture.delivery for capture in outbox.everything()]


def test_list_as_json_has_exactly_these_keys_and_the_oldest_first(folder, capsys):
    assert queue(folder, "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [list(entry) for entry in listed] == [KEYS] * 4
    assert [entry["id"] for entry in listed] == [f"{index:032x}" for index in range(4)]
    assert listed[0]["delivery"] == "queued"
    assert listed[0]["public_id"] is None
    assert listed[0]["captured_at"] == "2026-03-01T09:00:00+00:00"


@pytest.mark.parametrize("command", [["list", "--json"], ["list"]])
def test_reading_leaves_nothing_beside_the_database(folder, command):
    before = sorted(path.name for path in folder.iterdir())
    assert not any(name.endswith(("-wal", "-shm")) for name in before)
    assert queue(folder, *command) == 0
    assert sorted(path.name for path in folder.iterdir()) == before


def test_reading_beside_a_station_leaves_its_log_alone(folder):
    with Outbox(folder) as outbox:
        outbox.remember("word", "kept")
        assert queue(folder, "list", "--json") == 0
        assert (folder / f"{DATABASE_NAME}-wal").stat().st_size > 0
        assert outbox.recall("word") == "kept"


def test_list_of_a_folder_without_captures_is_empty_and_creates_nothing(tmp_path, capsys):
    assert queue(tmp_path / "none", "list", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("command", [["flush"], ["retry", "--rejected"], ["discard", "--rejected", "--yes"]])
def test_nothing_is_changed_while_a_station_holds_the_folder(folder, capsys, command):
    with InstanceLock(folder):
        assert queue(folder, *command) == 2
        assert queue(folder, "list", "--json") == 0  # reading is always allowed
    assert "already running" in capsys.readouterr().err
    assert delivery(folder) == [Delivery.QUEUED] * 4


def test_flush_sends_everything_and_says_what_came_of_it(folder, capsys, monkeypatch):
    with SimulatorServer(pipeline_seconds=0.0) as server:
        monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", server.api_key)
        status = queue(folder, "flush", "--json", "--server", server.base_url)
        assert [each.raw_value for each in server.state.captures] == [GTIN[1:], "=1+1", "-2", "@SUM(A1)"]
    assert json.loads(capsys.readouterr().out) == {"sent": 4, "waiting": 0, "rejected": 0, "message": ""}
    assert status == 0


def test_flush_without_the_service_gives_up_and_keeps_everything(folder, capsys, monkeypatch):
    with SimulatorServer() as server:
        monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", server.api_key)
        server.go_offline()
        assert queue(folder, "flush", "--json", "--wait", "0", "--server", server.base_url) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["sent"], answer["waiting"]) == (0, 4)
    assert answer["message"]


def test_flush_says_that_a_lost_answer_is_still_looked_for(folder, capsys, monkeypatch):
    with SimulatorServer(pipeline_seconds=0.0) as server:
        monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", server.api_key)
        server.faults.add(Fault(Action.RESET_BEFORE_STORING, path="*/captures*", method="POST", nth=1))
        assert queue(folder, "flush", "--json", "--wait", "1.5", "--server", server.base_url) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["sent"], answer["waiting"]) == (3, 1)
    assert "--wait 300" in answer["message"]


def test_flush_with_a_revoked_key_says_at_once_that_a_person_is_needed(folder, capsys, monkeypatch):
    with SimulatorServer() as server:
        monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", server.api_key)
        server.revoke_credential()
        started = time.monotonic()
        assert queue(folder, "flush", "--json", "--server", server.base_url) == 1
        assert time.monotonic() - started < PATIENCE / 2, "it waited for what only a person can change"
    answer = json.loads(capsys.readouterr().out)
    assert answer["waiting"] == 4
    assert "sign" in answer["message"].lower()


def test_export_writes_tables_and_pictures_and_no_cell_that_a_spreadsheet_would_run(folder, tmp_path, capsys):
    target = tmp_path / "export"
    assert queue(folder, "export", str(target), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"exported": 4}
    with (target / "captures.csv").open(newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    assert [row["raw_value"] for row in rows] == [GTIN[1:], "'=1+1", "'-2", "'@SUM(A1)"]
    assert list(rows[0]) == [*KEYS, "picture"]
    lines = [json.loads(line) for line in (target / "captures.jsonl").read_text("utf-8").splitlines()]
    assert [line["raw_value"] for line in lines] == [GTIN[1:], "=1+1", "-2", "@SUM(A1)"]
    pictures = {row["picture"] for row in rows}
    assert len(pictures) == 4
    assert all((target / name).read_bytes() == PICTURE for name in pictures)


def test_export_into_a_folder_that_has_something_in_it_is_refused(folder, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "captures.csv").write_text("precious")
    assert queue(folder, "export", str(tmp_path / "full")) == 2
    assert (tmp_path / "full" / "captures.csv").read_text() == "precious"


def test_discard_gives_up_what_is_named_and_nothing_else_and_it_can_be_brought_back(folder, capsys):
    assert queue(folder, "discard", f"{1:032x}", "--yes", "--json") == 0
    assert [entry["delivery"] for entry in json.loads(capsys.readouterr().out)] == ["discarded"]
    assert delivery(folder) == [Delivery.QUEUED, Delivery.DISCARDED, Delivery.QUEUED, Delivery.QUEUED]
    with Outbox(folder) as outbox:
        assert outbox.edit(UndoDiscard(f"{1:032x}")).delivery is Delivery.QUEUED
        assert outbox.image(f"{1:032x}") == PICTURE


def test_discard_without_a_confirmation_or_a_name_changes_nothing(folder, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody is there to answer
    assert queue(folder, "discard", f"{1:032x}") == 2
    assert queue(folder, "discard", "--yes") == 2
    assert queue(folder, "discard", "nosuch", "--yes") == 2
    assert delivery(folder) == [Delivery.QUEUED] * 4


def test_what_may_have_arrived_already_cannot_be_discarded(folder, capsys):
    with Outbox(folder) as outbox:
        outbox.mark_sending(1, "S", datetime.now(UTC))
        outbox.mark_unsure(1, "The connection broke.")
    assert queue(folder, "discard", f"{0:032x}", "--yes") == 1
    assert "unsure" in capsys.readouterr().err
    assert delivery(folder)[0] is Delivery.UNSURE


def test_retry_queues_what_was_refused_with_a_clean_record(folder, capsys):
    with Outbox(folder) as outbox:
        outbox.reject(2, "No.")
        outbox.reject(4, "No.")
    assert queue(folder, "retry", "--rejected", "--json") == 0
    again = json.loads(capsys.readouterr().out)
    assert [(entry["id"], entry["delivery"], entry["error"]) for entry in again] == [
        (f"{1:032x}", "queued", ""),
        (f"{3:032x}", "queued", ""),
    ]
    assert queue(folder, "retry", f"{0:032x}") == 1  # it waits already
