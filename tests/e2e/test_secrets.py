"""API key, session cookie and CSRF token stand in no log, database, crash report, support file or process list."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest
from product_pictures import linear_products, write_folder
from programs import PROGRAM, ROOT, environment, queue_list, simulator, until
from secret_search import command_lines_with, files_with

from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc and sends SIGSEGV")

FAILING = ROOT / "tests" / "support" / "failing_station.py"


def start_failing(data: Path, pictures: Path, server: str, **credential: str) -> subprocess.Popen[str]:
    command = [sys.executable, FAILING, "gui", "--headless", "--camera", f"folder:{pictures}", "--server", server]
    command += ["--captures", "9", "--seconds", "100", "--data-dir", data]
    variables = environment(PYTHONPATH=str(ROOT), **credential)
    with (data.parent / "stderr").open("w") as errors:
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=ROOT, env=variables)


def save_support_file(data: Path, target: Path, **credential: str) -> None:
    command = [*PROGRAM, "doctor", "--data-dir", str(data), "--bundle", str(target), "--with-pictures"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(**credential), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    (target.parent / "said by doctor").write_text(done.stdout + done.stderr)


def environments_with(processes: Sequence[psutil.Process], secret: str) -> list[str]:
    return [process.name() for process in processes if any(secret in value for value in process.environ().values())]


@pytest.mark.parametrize("by", ["key", "cookie"])
def test_no_secret_stands_anywhere_also_after_a_thread_failed_and_the_process_crashed(tmp_path: Path, by: str) -> None:
    data = tmp_path / "data"
    pictures = write_folder(tmp_path / "pictures", linear_products(3))
    with simulator("--pipeline-seconds", "0.2", "--csrf") as service:
        secret = service.api_key if by == "key" else service.session_cookie
        variable = "SCANNER_DESKTOP_API_KEY" if by == "key" else "SCANNER_DESKTOP_SESSIONID"
        station = start_failing(data, pictures, service.url, **{variable: secret})
        try:
            assert station.stdout is not None
            word, _, token = station.stdout.readline().strip().partition(" ")
            assert (word, len(token)) == ("CSRF", 32), (tmp_path / "stderr").read_text()
            # The wire had both, so looking for them here means something.
            until(lambda: len(service.stored()) >= 1, 30, "an upload")
            until(
                lambda: "and no more" in (data / "scanner-desktop.log").read_text("utf-8"), 20, "the thread's failure"
            )
            secrets = [secret, token]

            for each in secrets:
                assert command_lines_with(each) == []
                assert environments_with(psutil.Process(station.pid).children(recursive=True), each) == []
                # While it runs, with the write-ahead log:
                assert (data / f"{DATABASE_NAME}-wal").stat().st_size > 0
                assert files_with(tmp_path, each) == []
            save_support_file(data, tmp_path / "beside.zip", **{variable: secret})
            station.send_signal(signal.SIGSEGV)
            assert station.wait(20) == -signal.SIGSEGV
        finally:
            station.kill()
            station.communicate(timeout=20)
        save_support_file(data, tmp_path / "after.zip", **{variable: secret})

    assert "Fatal Python error: Segmentation fault" in (data / "crash.txt").read_text()
    log = (data / "scanner-desktop.log").read_text("utf-8")
    assert "RuntimeError: no answer to POST with" in log
    assert "that is … and no more" in log
    assert len(queue_list(data)) >= 1
    for each in secrets:
        assert files_with(tmp_path, each) == []


def test_a_secret_in_any_of_those_places_would_be_found(tmp_path: Path) -> None:
    """Given one planted in each, then the search that finds none above finds it."""
    planted = "planted" + os.urandom(8).hex()
    data = tmp_path / "data"
    prepare(data)
    with Outbox(data) as outbox:
        outbox.remember("planted", planted)
        assert f"{DATABASE_NAME}-wal" in files_with(data, planted)
    assert files_with(data, planted) == [DATABASE_NAME]
    (data / "scanner-desktop.log").write_text(f"sign in with {planted}\n")
    (data / "crash.txt").write_text(f"RuntimeError: {planted}\n")
    save_support_file(data, tmp_path / "support.zip")  # nobody told it what to take out
    found = files_with(tmp_path, planted)
    assert {"scanner-desktop.log", "crash.txt", "support.zip:logs/scanner-desktop.log"} <= set(found)
    assert "support.zip:logs/crash.txt" in found

    waits = "import sys; sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", waits, planted], stdin=subprocess.PIPE) as shown:
        until(lambda: len(command_lines_with(planted)) == 1, 10, "the process list")
        shown.communicate()
    with subprocess.Popen(
        [sys.executable, "-c", waits], stdin=subprocess.PIPE, env=environment(PLANTED=planted)
    ) as heir:
        children = psutil.Process().children()
        assert len(environments_with(children, planted)) == 1
        heir.communicate()
