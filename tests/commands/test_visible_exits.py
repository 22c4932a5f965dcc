"""What a service and a code say reaches terminal, log and tables as signs only; the exact text is in the JSON."""

import csv
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from programs import PROGRAM, ROOT, environment

from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

EVIL = "\x1b]0;owned\x07\r\n=cmd\x9b2J\u202ex"
ACTS = set("\x1b\x07\r\x9b\u202e")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made, at = tmp_path / "data", datetime(2026, 3, 1, 9, tzinfo=UTC)
    prepare(made)
    with Outbox(made) as outbox:
        for index, raw in enumerate((EVIL, " =1+1", "\n=1+1", "\u3000=1+1")):
            capture = outbox.save(CaptureDraft(f"{index:032x}", CaptureType.BARCODE, at, raw_value=raw), None)
            outbox.mark_sending(capture.number, "session", at)
            if index:
                outbox.reject(capture.number, f"Refused: {EVIL}")
            else:
                remote = RemoteCapture(f"id {EVIL}", "FAILED", product_name=f"name {EVIL}", error_message=EVIL)
                outbox.mark_delivered(capture.number, remote, at)
    return made


def run(*arguments: str | Path) -> tuple[str, str]:
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)], capture_output=True, cwd=ROOT, env=environment(), timeout=60, check=False
    )
    return plain(done.stdout), plain(done.stderr)


def plain(written: bytes) -> str:
    """Return what a program wrote, its lines ended as elsewhere than on Windows."""
    return written.decode().replace(os.linesep, "\n")


def test_the_list_shows_one_line_for_each_capture_and_nothing_acts(folder: Path) -> None:
    out, err = run("queue", "list", "--data-dir", folder)
    assert (len(out.splitlines()), err) == (5, "")
    assert not set(out) & ACTS
    assert "␛]0;owned␇␍␊=cmd⟨U+009B⟩2J⟨U+202E⟩x" in out


def test_the_list_as_json_means_exactly_what_is_stored(folder: Path) -> None:
    out, _ = run("queue", "list", "--json", "--data-dir", folder)
    assert not set(out) & ACTS
    assert next(each["raw_value"] for each in json.loads(out)) == EVIL


def test_an_error_on_stderr_is_one_line_in_which_nothing_acts(folder: Path) -> None:
    _, err = run("queue", "retry", f"none{EVIL}", "--data-dir", folder)
    assert len(err.splitlines()) == 1
    assert not set(err) & ACTS


def test_cells_of_the_export_are_text_and_the_lines_beside_them_exact(folder: Path, tmp_path: Path) -> None:
    run("queue", "export", tmp_path / "out", "--data-dir", folder)
    with (tmp_path / "out" / "captures.csv").open(newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    assert [row["raw_value"] for row in rows[1:]] == ["' =1+1", "'␊=1+1", "'\u3000=1+1"]
    assert not set("".join("".join(row.values()) for row in rows)) & (ACTS | {"\n"})
    lines = (tmp_path / "out" / "captures.jsonl").read_text("utf-8").splitlines()
    assert next(json.loads(line)["raw_value"] for line in lines) == EVIL


LOGS = """
import logging, sys
from pathlib import Path
from scanner_desktop.support import diagnostics
diagnostics.start(Path(sys.argv[1]))
logging.getLogger("test").error("the service says: %s", sys.argv[2])
try:
    raise ValueError(sys.argv[2])
except ValueError:
    logging.getLogger("test").exception("it failed")
"""


def test_a_message_makes_one_line_of_the_log_and_a_traceback_stays_readable(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOGS, tmp_path, EVIL], capture_output=True, cwd=ROOT, env=environment(), timeout=60,
        check=True,
    )  # fmt: skip
    for written in (plain((tmp_path / "scanner-desktop.log").read_bytes()), plain(done.stderr)):
        assert not set(written) & ACTS
        assert "the service says: ␛]0;owned␇␍␊=cmd" in written
        assert "\nTraceback (most recent call last):\n" in written


@pytest.mark.skipif(sys.platform == "win32", reason="there, names of files have no such characters")
def test_names_of_files_act_on_nothing_either(tmp_path: Path) -> None:
    names = [tmp_path / "a\x1b[31m\nb.png", tmp_path / "gone\x9b.png"]
    Image.new("RGB", (64, 48)).save(names[0])
    for more in ((), ("--json",)):
        out, err = run("decode", *more, *names)
        assert (len(out.splitlines()), len(err.splitlines())) == (1, 1)
        assert not set(out + err) & ACTS
