"""What goes beside the program: the desktop entry, the script that installs it, and the judgement on a bundle."""

import configparser
import importlib.util
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from translations import LANGUAGES

from scanner_desktop.app import qt_program

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
APP_ID = "com.closient.ScannerDesktop"


@pytest.fixture
def builder() -> ModuleType:
    """Return packaging/build_bundle.py as a module."""
    spec = importlib.util.spec_from_file_location("build_bundle", ROOT / "packaging" / "build_bundle.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _entry(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case-sensitive
    parser.read(path, encoding="utf-8")
    return parser


def test_the_desktop_entry_starts_the_program_under_its_icon() -> None:
    entry = _entry(LINUX / f"{APP_ID}.desktop")
    assert entry["Desktop Entry"]["Exec"] == "scanner-desktop"
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    for action in entry["Desktop Entry"]["Actions"].split(";")[:-1]:
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("scanner-desktop ")


def test_menus_and_software_centres_say_everything_in_every_language() -> None:
    entry = _entry(LINUX / f"{APP_ID}.desktop")
    for section, key in [("", "GenericName"), ("", "Comment"), ("", "Keywords"), ("demo", "Name")]:
        words = entry[f"Desktop Action {section}" if section else "Desktop Entry"]
        assert len({words[key], *(words[f"{key}[{language}]"] for language in LANGUAGES)}) == 1 + len(LANGUAGES)
    root = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    for tag in ("summary", "p", "li"):
        said = [each.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for each in root.iter(tag)]
        assert {said.count(language) for language in ("en", *LANGUAGES)} == {said.count("en")}


def test_the_window_names_the_desktop_entry_so_that_wayland_finds_its_icon() -> None:
    assert qt_program.APP_ID == APP_ID


def test_the_metainfo_names_the_desktop_entry_and_the_licence() -> None:
    root = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("project_license") == "Apache-2.0"


@pytest.fixture
def bundle(builder: ModuleType, tmp_path: Path) -> Path:
    """Return a bundle's folder with desktop entry and script, in a place whose name is full of special characters."""
    builder.BUNDLE = tmp_path / "a & b|c %20 $x"
    builder.BUNDLE.mkdir()
    builder.add_desktop_entry()
    return builder.BUNDLE


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")
def test_a_person_can_put_the_program_into_the_menu_and_take_it_out_again(bundle: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", bundle / "install.sh"], env=environment, check=True, capture_output=True)
    data = home / ".local" / "share"
    entry = _entry(data / "applications" / f"{APP_ID}.desktop")
    # Two layers of the Desktop Entry Specification: \\ in a string value is \, then \$ in a quoted argument is $.
    written = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("\\$", "$").replace("%%", "%")
    assert written == f'"{bundle}/scanner-desktop"'
    assert entry["Desktop Action demo"]["Exec"].endswith('/scanner-desktop" demo')
    assert (data / "icons" / "hicolor" / "256x256" / "apps" / f"{APP_ID}.png").is_file()
    assert (data / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    subprocess.run(["sh", bundle / "install.sh", "--remove"], env=environment, check=True, capture_output=True)
    assert list(data.rglob(f"{APP_ID}*")) == []


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktop_entry_is_valid_before_and_after_it_is_installed(bundle: Path, tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", bundle / "install.sh"], env=environment, check=True, capture_output=True)
    installed = tmp_path / "home" / ".local" / "share" / "applications" / f"{APP_ID}.desktop"
    for path in (LINUX / f"{APP_ID}.desktop", installed):
        answer = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout


def test_a_bundle_that_loads_its_own_libzbar_is_accepted(builder: ModuleType) -> None:
    own = str(builder.BUNDLE / "_internal" / "libzbar.so.0")
    assert builder.foreign_libraries({own, "/usr/lib/libc.so.6"}) == []


@pytest.mark.parametrize(
    ("loaded", "said"),
    [
        ({"/usr/lib/x86_64-linux-gnu/libzbar.so.0.3.0"}, "not the bundle's"),
        ({"/usr/lib/libc.so.6"}, "libzbar was not loaded"),
        ({str(ROOT / ".venv" / "lib" / "x.so")}, "from the .venv"),
    ],
)
def test_a_bundle_that_leans_on_something_else_is_refused(builder: ModuleType, loaded: set[str], said: str) -> None:
    assert any(said in sentence for sentence in builder.foreign_libraries(loaded))


BROKEN = """\
Traceback (most recent call last):
  File "biip/gs1_application_identifiers/__init__.py", line 119, in <module>
FileNotFoundError: [Errno 2] No such file or directory: '_application_identifiers.json'
GTIN            product        status     in view→armed
19524100001012  Midnight Oats  COMPLETED  44 ms
"""


def test_a_run_that_ends_well_in_spite_of_a_traceback_is_refused(builder: ModuleType) -> None:
    (sentence,) = builder.complaints(BROKEN)
    assert "_application_identifiers.json" in sentence


def test_a_run_that_logs_an_error_is_refused_and_one_that_logs_a_warning_is_not(builder: ModuleType) -> None:
    assert builder.complaints("2026-11-23 22:34:53,939 CRITICAL MainThread crash: something")
    assert builder.complaints("2026-11-23 22:34:53,939 WARNING camera slow\nThis plugin does not support x()") == []


def test_the_trials_environment_leads_back_to_nothing_of_ours(builder: ModuleType, tmp_path: Path) -> None:
    environment = builder.bare_environment(tmp_path)
    assert not {"PYTHONPATH", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DISPLAY"} & set(environment)
    assert not any(str(ROOT) in value for value in environment.values())


def test_what_a_process_has_loaded_is_seen(builder: ModuleType) -> None:
    if not Path("/proc/self/maps").exists():
        pytest.skip("only Linux tells")
    assert any("python" in Path(path).name for path in builder.mapped_files(os.getpid()))


def test_the_licence_has_one_text() -> None:
    """It stands where people look for it, and where REUSE's tool does."""
    assert (ROOT / "LICENSE").read_bytes() == (ROOT / "LICENSES" / "Apache-2.0.txt").read_bytes()
