"""What faulthandler wrote is a crash or, on Windows, an error that somebody dealt with."""

import pytest

from scanner_desktop.support import diagnostics
from scanner_desktop.support.checks import run_checks

TRACE = '\n\nThread 0x00001234 (most recent call first):\n  File "x.py", line 1 in f\n'
DEALT_WITH = f"Windows fatal exception: code 0x8001010d{TRACE}Windows fatal exception: code 0x800706ba{TRACE}"


@pytest.mark.parametrize(
    ("written", "is_crash"),
    [
        ("", False),
        ("\n", False),
        (DEALT_WITH, False),
        (f"Windows fatal exception: access violation{TRACE}", True),
        (f"Windows fatal exception: code 0xc0000374{TRACE}", True),
        (f"{DEALT_WITH}Windows fatal exception: stack overflow{TRACE}", True),
        (f"Fatal Python error: Segmentation fault{TRACE}", True),
        ("half a line", True),
    ],
)
def test_an_error_of_com_that_was_dealt_with_is_no_crash(tmp_path, written, is_crash):
    file = tmp_path / diagnostics.CRASH_FILE
    file.write_text(written, encoding="utf-8")
    (crashes,) = (each for each in run_checks(tmp_path, open_cameras=False) if each.subject == "crashes")
    assert (crashes.detail == "none on record") is not is_crash
    assert diagnostics.take_crash(tmp_path) is is_crash
    assert file.read_bytes() == b""
    assert file.with_name(f"{diagnostics.CRASH_FILE}.1").exists() is is_crash
