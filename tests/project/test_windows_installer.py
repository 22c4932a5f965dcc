"""What makes the packages of Windows fits the program: the installer's languages, its programs, and zbar's source."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scanner_desktop.domain.settings import Language

ROOT = Path(__file__).parents[2]
SCRIPT = (ROOT / "packaging" / "windows" / "scanner-desktop.iss").read_text("utf-8")
BUILD_ZBAR = ROOT / "packaging" / "windows" / "build_zbar.sh"
BUNDLE = (ROOT / "packaging" / "pyinstaller" / "scanner-desktop.spec").read_text("utf-8")


def test_the_installer_speaks_the_languages_of_the_program() -> None:
    spoken = re.findall(r'^Name: "(\w+)"; MessagesFile:', SCRIPT, re.MULTILINE)
    assert spoken[0] == Language.ENGLISH.value
    assert set(spoken) == {each.value for each in Language if each is not Language.SYSTEM}


def test_the_menu_starts_a_program_that_the_bundle_has_and_that_opens_no_console() -> None:
    (program,) = re.findall(r'^#define Program "(.+)\.exe"$', SCRIPT, re.MULTILINE)
    assert f'executable("{program}", "trial", console=False)' in BUNDLE


def test_uninstalling_deletes_nothing_that_people_made() -> None:
    assert "[UninstallDelete]" not in SCRIPT
    assert "uninsneveruninstall" in SCRIPT


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("sha256sum"), reason="the script is for Linux")
def test_another_source_of_zbar_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "zbar_0.23.93.orig.tar.gz"
    other.write_bytes(b"something else")
    done = subprocess.run([BUILD_ZBAR, other], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "is not the source" in done.stderr
