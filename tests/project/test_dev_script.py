"""dev.py does what is missing, nothing twice, and says in plain words what stands in its way."""

import ast
import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = (ROOT / "pyproject.toml").read_bytes()
CONSTRAINTS = (ROOT / "packaging" / "constraints.txt").read_bytes()


@pytest.fixture
def dev() -> ModuleType:
    """Return dev.py as a module, fresh for each test."""
    spec = importlib.util.spec_from_file_location("dev_script", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(dev: ModuleType, tmp_path: Path) -> ModuleType:
    """Return dev.py with a project folder of its own, without a .venv."""
    for name in ("ROOT", "VENV", "STAMP", "UNFINISHED", "LOG", "LOCK", "PYTHON"):
        setattr(dev, name, tmp_path / getattr(dev, name).relative_to(ROOT))
    return dev


# The stamp ------------------------------------------------------------------------------------------------------------


def test_the_fingerprint_stays_when_only_tools_are_configured_anew(dev: ModuleType) -> None:
    edited = PYPROJECT.replace(b"line-length = 120", b"line-length = 100") + b"\n[tool.other]\nx = 1\n"
    assert edited != PYPROJECT
    assert dev.fingerprint(edited, CONSTRAINTS, ROOT) == dev.fingerprint(PYPROJECT, CONSTRAINTS, ROOT)


@pytest.mark.parametrize(
    "changed",
    [
        {"pyproject": PYPROJECT.replace(b"httpx>=", b"httpx>")},
        {"pyproject": PYPROJECT.replace(b"scanner_desktop.cli:main", b"scanner_desktop.cli:other")},
        {"constraints": CONSTRAINTS + b"new==1\n"},
        {"root": Path("/elsewhere")},
        {"version": "3.99"},
    ],
    ids=["dependency", "script", "pin", "moved", "python"],
)
def test_the_fingerprint_changes_with_whatever_changes_the_installation(
    dev: ModuleType, changed: dict[str, Any]
) -> None:
    same = {"pyproject": PYPROJECT, "constraints": CONSTRAINTS, "root": ROOT, "version": "3.11"}
    assert dev.fingerprint(**{**same, **changed}) != dev.fingerprint(**same)


def _stamp(dev: ModuleType, path: Path, **changes: Any) -> dict[str, Any]:
    setup = dev.setup_for("test", "linux")
    return {
        "fingerprint": "f",
        "extras": sorted(setup.extras),
        "found": {need.name: str(path) for need in setup.needs},
        **changes,
    }


def test_what_was_set_up_for_the_tests_serves_the_demo_too(dev: ModuleType, tmp_path: Path) -> None:
    stamp = _stamp(dev, tmp_path)
    assert dev.is_set_up(stamp, "f", dev.setup_for("test", "linux"))
    assert dev.is_set_up(stamp, "f", dev.setup_for("demo", "linux"))


def test_set_up_is_due_when_another_extra_is_wanted(dev: ModuleType, tmp_path: Path) -> None:
    assert not dev.is_set_up(_stamp(dev, tmp_path), "f", dev.setup_for("package", "linux"))


def test_set_up_is_due_when_dependencies_changed(dev: ModuleType, tmp_path: Path) -> None:
    assert not dev.is_set_up(_stamp(dev, tmp_path), "g", dev.setup_for("test", "linux"))


def test_set_up_is_due_when_a_library_was_removed_from_the_system(dev: ModuleType, tmp_path: Path) -> None:
    library = tmp_path / "libzbar.so.0"
    library.touch()
    stamp = _stamp(dev, tmp_path)
    stamp["found"]["libzbar.so.0"] = str(library)
    assert dev.is_set_up(stamp, "f", dev.setup_for("demo", "linux"))
    library.unlink()
    assert not dev.is_set_up(stamp, "f", dev.setup_for("demo", "linux"))


def test_an_empty_stamp_means_that_set_up_is_due_even_where_the_system_needs_nothing(dev: ModuleType) -> None:
    assert not dev.is_set_up({}, "f", dev.setup_for("demo", "win32"))


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"'])
def test_a_damaged_stamp_counts_as_none(project: ModuleType, content: str) -> None:
    project.PYTHON.parent.mkdir(parents=True)
    project.PYTHON.touch()
    project.STAMP.write_text(content, encoding="utf-8")
    assert project.read_stamp(project.STAMP) == {}


def test_the_stamp_of_an_interrupted_set_up_is_not_believed(project: ModuleType) -> None:
    project.PYTHON.parent.mkdir(parents=True)
    project.PYTHON.touch()
    project.STAMP.write_text('{"fingerprint": "f"}', encoding="utf-8")
    assert project.read_stamp(project.STAMP) == {"fingerprint": "f"}
    project.UNFINISHED.touch()
    assert project.read_stamp(project.STAMP) == {}


def test_the_stamp_is_not_believed_when_the_python_of_the_venv_is_gone(project: ModuleType) -> None:
    project.VENV.mkdir()
    project.STAMP.write_text('{"fingerprint": "f"}', encoding="utf-8")
    assert project.read_stamp(project.STAMP) == {}


def test_a_second_start_loads_nothing_that_is_slow(dev: ModuleType) -> None:
    """Given a project that is set up, then dev.py's own modules are few: it must add less than 0.1 s to the demo."""
    code = "import sys, runpy; runpy.run_path('dev.py', run_name='x'); print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-I", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(answer.stdout.split())
    assert not loaded & {
        "argparse",
        "asyncio",
        "ctypes.util",
        "logging",
        "tomllib",
        "urllib.request",
        "venv",
        "PySide6",
    }


# System packages ------------------------------------------------------------------------------------------------------

POLICY = """\
libzbar0:
  Installed: (none)
  Candidate: 0.23.92-7+deb12u1
  Version table:
     0.23.92-7+deb12u1 500
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: 2.80.0-6ubuntu3
  Candidate: 2.80.0-6ubuntu3
"""


def test_a_package_counts_as_available_only_with_a_candidate(dev: ModuleType) -> None:
    assert dev.installable(POLICY) == ["libzbar0", "libglib2.0-0t64"]


def test_the_name_that_the_distribution_has_is_chosen(dev: ModuleType) -> None:
    needs = [need for need in dev.LIBRARIES if need.name in ("libzbar.so.0", "libglib-2.0.so.0")]
    assert dev.choose_packages(needs, ["libzbar0", "libglib2.0-0t64"]) == (["libzbar0", "libglib2.0-0t64"], [])
    assert dev.choose_packages(needs, ["libzbar0t64", "libzbar0", "libglib2.0-0"])[0] == ["libzbar0t64", "libglib2.0-0"]


def test_a_need_without_any_known_package_is_told_apart(dev: ModuleType) -> None:
    assert dev.choose_packages([dev.XVFB, dev.FONT], ["xvfb"]) == (["xvfb"], [dev.FONT])


def test_a_package_that_meets_two_needs_is_installed_once(dev: ModuleType) -> None:
    again = dev.Need("library", "other.so", ("xvfb",))
    assert dev.choose_packages([dev.XVFB, again], ["xvfb"]) == (["xvfb"], [])


def test_apt_is_asked_without_questions_and_waits_for_its_lock(dev: ModuleType) -> None:
    command = dev.apt_command(["libzbar0", "xvfb"])
    assert command[:4] == ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install"]
    assert command[-2:] == ["libzbar0", "xvfb"]
    assert {"-y", "--no-install-recommends", "DPkg::Lock::Timeout=120"} <= set(command)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for libraries of Linux")
def test_libraries_are_found_by_loading_them(dev: ModuleType) -> None:
    there, absent = dev.Need("library", "libc.so.6", ()), dev.Need("library", "libnothing-of-the-kind.so.9", ())
    found = dev.find([there, absent])
    assert list(found) == ["libc.so.6"]
    assert Path(found["libc.so.6"]).name == "libc.so.6"
    assert Path(found["libc.so.6"]).exists()


def test_programs_are_found_on_the_path(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "Xvfb"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.find([dev.XVFB, dev.XDOTOOL]) == {"Xvfb": str(program)}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files")
def test_every_library_that_the_window_loads_is_listed(dev: ModuleType) -> None:
    """Given the Qt that is installed, then what it wants from the system is in dev.py or part of any Linux."""
    wanted = ["libQt6Core", "libQt6Gui", "libQt6Widgets", "libQt6Network", "libQt6Svg", "libQt6DBus", "libQt6XcbQpa"]
    files = [f"lib/{name}.so.6" for name in wanted]
    files += ["plugins/platforms/*xcb.so", "plugins/platforms/*offscreen.so", "plugins/iconengines/*.so"]
    assert needed_by(files) <= {need.name for need in dev.LIBRARIES}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files")
def test_every_library_that_the_bundles_plug_ins_load_is_listed(dev: ModuleType) -> None:
    """A bundle made on a fresh machine once had Wayland's plug-ins, and none of the libraries that these load."""
    files = ["plugins/platforms/libqwayland*.so", "plugins/wayland-*/*.so", "plugins/printsupport/*.so"]
    files += ["plugins/imageformats/*.so", "lib/libQt6Wayland*.so.6", "lib/libQt6PrintSupport.so.6"]
    assert needed_by(files) <= {need.name for need in (*dev.LIBRARIES, *dev.PLUG_INS)}


def needed_by(patterns: list[str]) -> set[str]:
    """Return the libraries that files of the installed Qt want and that are neither its own nor part of any Linux."""
    import PySide6

    if not shutil.which("readelf"):
        pytest.skip("readelf is not installed")
    folder = Path(PySide6.__file__).parent / "Qt"
    files = [found for pattern in patterns for found in folder.glob(pattern)]
    text = subprocess.run(["readelf", "-d", *files], capture_output=True, text=True, check=True).stdout
    everywhere = r"(libc|libm|libdl|libpthread|librt|libresolv|libz|libgcc_s|libstdc\+\+)\.so\..*|ld-linux.*"
    brought_along = r"lib(gthread-2\.0|brotlicommon)\.so\..*"  # in the same packages as their namesakes
    not_ours = re.findall(r"\(NEEDED\).*\[(?!libQt6|libicu)(.*)\]", text)
    return {name for name in not_ours if not re.fullmatch(f"{everywhere}|{brought_along}", name)}


def test_without_apt_the_one_command_to_type_is_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    missing = dev.Need("library", "libnothing-of-the-kind.so.9", ())
    with pytest.raises(dev.SetupFailed, match=r"lacks: libnothing.*\n.*\n    sudo dnf install zbar "):
        dev.ensure_system([missing])


def test_without_sudo_the_command_for_root_is_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.SetupFailed, match=r"there is no sudo(.|\n)*apt-get install libzbar0 xvfb"):
        dev._become_root(["libzbar0", "xvfb"])


def test_when_sudo_wants_a_password_and_nobody_is_there_the_command_is_named(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sudo = tmp_path / "sudo"
    sudo.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    sudo.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with pytest.raises(dev.SetupFailed, match=r"sudo says no(.|\n)*sudo apt-get install libzbar0"):
        dev._become_root(["libzbar0"])


# When something goes wrong --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("NewConnectionError(...): Failed to establish a new connection: [Errno -3] Temporary failure", "no network"),
        ("E: Failed to fetch http://x  Could not connect to x:80", "no network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "package index"),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend", "Another program is installing"),
        ("[Errno 13] Permission denied: '/x'", "who owns"),
        ("something nobody thought of", "lines above"),
    ],
)
def test_the_likely_cause_is_said_in_plain_words(dev: ModuleType, log: str, said: str) -> None:
    assert said in dev.advice_for(log, free_bytes=10**9)


def test_no_network_is_named_rather_than_the_missing_version_that_follows_from_it(dev: ModuleType) -> None:
    log = "Retrying ... Failed to establish a new connection\nERROR: No matching distribution found for hatchling"
    assert "no network" in dev.advice_for(log, 0)


def test_a_step_that_fails_shows_the_end_of_what_it_said(project: ModuleType) -> None:
    program = "print('first'); [print('line', n) for n in range(40)]; raise SystemExit('No space left on device')"
    with pytest.raises(project.SetupFailed) as problem:
        project.run_step("a step", [sys.executable, "-c", program])
    text = str(problem.value)
    assert "This step failed: a step." in text
    assert "line 39" in text
    assert "first" not in text
    assert "The disk is full" in text
    assert str(project.LOG) in text
    assert "first" in project.LOG.read_text(encoding="utf-8")


def test_a_step_that_succeeds_is_one_line(project: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    project.run_step("a step", [sys.executable, "-c", "print('noise')"])
    assert re.fullmatch(r"  a step: \d+ s\n", capsys.readouterr().err)


def test_the_cause_is_looked_for_in_this_step_only(project: ModuleType) -> None:
    project.run_step("before", [sys.executable, "-c", "print('Temporary failure in name resolution')"])
    with pytest.raises(project.SetupFailed, match="lines above"):
        project.run_step("after", [sys.executable, "-c", "raise SystemExit(1)"])


def test_two_set_ups_at_once_take_turns(project: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Given another process that holds the lock, then this one waits until that one is done, and says so."""
    holder = (
        "import importlib.util, pathlib, sys\n"
        "spec = importlib.util.spec_from_file_location('dev', sys.argv[1])\n"
        "dev = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(dev); dev.LOCK = pathlib.Path(sys.argv[2])\n"
        "with dev.only_one():\n"
        "    print('holding', flush=True); sys.stdin.readline()\n"
        "    pathlib.Path(sys.argv[2]).with_name('done').touch()\n"
    )
    command = [sys.executable, "-c", holder, ROOT / "dev.py", project.LOCK]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "holding\n"
        with project.LOCK.open("a+b") as file:
            assert not project._try_lock(file)
        process.stdin.write("go on\n")
        process.stdin.flush()
        with project.only_one():
            assert project.LOCK.with_name("done").exists()
    assert capsys.readouterr().err in ("", "Another dev.py is setting up this project: waiting for it.\n")


def test_the_lock_of_a_killed_set_up_is_free(project: ModuleType) -> None:
    holder = (
        "import fcntl, sys\nf = open(sys.argv[1], 'a+b'); fcntl.flock(f, fcntl.LOCK_EX); print(1, flush=True); input()"
    )
    project.LOCK.parent.mkdir(parents=True)
    command = [sys.executable, "-c", holder, project.LOCK]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "1\n"
        process.kill()
    with project.LOCK.open("a+b") as file:
        assert project._try_lock(file)


def test_an_older_python_is_told_so_and_not_shown_a_traceback() -> None:
    """Given Python 3.7's grammar and modules, then dev.py reaches its own message about the version."""
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    check = next(node for node in tree.body if isinstance(node, ast.If))
    before = tree.body[: tree.body.index(check)]
    assert "version_info < (3, 11)" in ast.unparse(check.test)
    assert all(isinstance(node, ast.Expr | ast.Import | ast.ImportFrom) for node in before)
    imported = {name.name for node in before if isinstance(node, ast.Import) for name in node.names}
    assert "tomllib" not in imported


# Commands -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc:port=5901"}, True),
    ],
)
def test_a_display_is_known_by_its_variables(dev: ModuleType, environment: dict[str, str], shown: bool) -> None:
    assert dev.has_display(environment, "linux") is shown
    assert dev.has_display({}, "darwin")
    assert dev.has_display({}, "win32")


def test_with_a_display_the_demo_is_the_window(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.demo_arguments(["--camera", "x"], True, tmp_path) == ["demo", "--camera", "x"]


def test_without_a_display_the_demo_runs_headless_with_sensible_numbers(dev: ModuleType, tmp_path: Path) -> None:
    report, picture = str(tmp_path / "demo.json"), str(tmp_path / "demo.png")
    numbers = ["--captures", "5", "--seconds", "60"]
    expected = ["demo", "--headless", *numbers, "--report", report, "--screenshot", picture]
    assert dev.demo_arguments([], False, tmp_path) == expected


def test_what_the_person_says_goes_before_the_defaults(dev: ModuleType, tmp_path: Path) -> None:
    words = dev.demo_arguments(["--headless", "--captures", "8", "--report=r.json"], False, tmp_path)
    assert words[:5] == ["demo", "--headless", "--captures", "8", "--report=r.json"]
    assert words.count("--captures") == 1
    assert "--report" not in words
    assert words[5:7] == ["--seconds", "60"]


def test_help_for_the_demo_starts_no_run(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.demo_arguments(["--help"], False, tmp_path) == ["demo", "--help"]


def test_homebrews_libraries_are_added_to_what_is_set(dev: ModuleType) -> None:
    places = dev.macos_environment({"DYLD_FALLBACK_LIBRARY_PATH": "/mine"})["DYLD_FALLBACK_LIBRARY_PATH"].split(":")
    assert places[0] == "/mine"
    assert "/opt/homebrew/lib" in places


@pytest.mark.parametrize(("processors", "workers"), [(None, 3), (1, 3), (2, 3), (6, 6), (64, 8)])
def test_the_whole_suite_runs_in_as_many_processes_as_make_sense(
    dev: ModuleType, processors: int | None, workers: int
) -> None:
    assert dev.parallel_options(processors)[:2] == ["-n", str(workers)]


def test_the_closing_line_says_what_pytest_said(dev: ModuleType, tmp_path: Path) -> None:
    tests = tmp_path / "test_some.py"
    tests.write_text(
        "import pytest\n"
        "@pytest.fixture\n"
        "def broken(): raise ValueError\n"
        "def test_good(): pass\n"
        "def test_good_too(): pass\n"
        "def test_bad(): assert False\n"
        "def test_skipped(): pytest.skip('no')\n"
        "def test_error(broken): pass\n",
        encoding="utf-8",
    )
    (tmp_path / "pytest.ini").touch()  # so that no configuration of a folder above counts
    report = tmp_path / "report.xml"
    options = ["-p", "xdist", "-p", "no:cacheprovider", f"--junitxml={report}", *dev.parallel_options(2)]
    command = [sys.executable, "-m", "pytest", "-q", *options, tests]
    lean = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # Qt's plug-in alone takes a second in each process
    answer = subprocess.run(command, cwd=tmp_path, env=lean, capture_output=True, text=True, check=False)
    said = answer.stdout.strip().splitlines()[-1].replace("1 error ", "1 errors ")
    line = dev.closing_line(report.read_text(encoding="utf-8"), 12.5)
    assert line.rpartition(" in ")[0] == said.rpartition(" in ")[0] == "1 failed, 2 passed, 1 skipped, 1 errors"
    assert line.endswith(" in 12.50s")


@pytest.mark.parametrize(("words", "status"), [([], 2), (["--help"], 0), (["nonsense"], 2)])
def test_every_command_is_named_to_those_who_ask(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], words: list[str], status: int
) -> None:
    assert dev.main(words) == status
    said = "".join(capsys.readouterr())
    assert all(name in said for name in ("demo", "run", "test", "lint", "bench", "package"))


# The project's files --------------------------------------------------------------------------------------------------


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_that_is_pinned_is_pinned_by_name_and_version_only() -> None:
    lines = [line for line in CONSTRAINTS.decode().splitlines() if line and not line.startswith("#")]
    assert lines
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line) for line in lines)
    names = [_normal(line.partition("==")[0]) for line in lines]
    assert len(names) == len(set(names))


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads(PYPROJECT.decode())
    wanted = list(project["build-system"]["requires"]) + project["project"]["dependencies"]
    wanted += [name for extra in project["project"]["optional-dependencies"].values() for name in extra]
    pinned = {_normal(line.partition("==")[0]) for line in CONSTRAINTS.decode().splitlines() if "==" in line}
    assert {_normal(re.split(r"[<>=!~;\[ ]", name, maxsplit=1)[0]) for name in wanted} <= pinned


def test_the_installed_versions_are_those_that_are_pinned() -> None:
    """Given this very environment, then what it imports is what constraints.txt says: the pins are what was tested."""
    from importlib.metadata import PackageNotFoundError, version

    differing = {}
    for line in CONSTRAINTS.decode().splitlines():
        name, _, pin = line.partition("==")
        if not pin:
            continue
        try:
            if version(name) != pin:
                differing[name] = (version(name), pin)
        except PackageNotFoundError:  # another extra's, or another system's
            continue
    differing.pop("setuptools", None)  # venv brings its own, and only PyInstaller cares
    assert not differing


def test_every_pin_can_be_installed_on_the_oldest_python() -> None:
    """A pin that only a later 3.11.x takes fails on Debian 12, whose Python is 3.11.2."""
    from importlib.metadata import PackageNotFoundError, metadata

    from packaging.specifiers import SpecifierSet

    too_new = {}
    for line in CONSTRAINTS.decode().splitlines():
        name, _, pin = line.partition("==")
        try:
            python = metadata(name).get("Requires-Python") if pin else None
        except PackageNotFoundError:
            continue
        if python and not SpecifierSet(python).contains("3.11.0"):
            too_new[line] = python
    assert not too_new


def test_continuous_integration_runs_what_people_run() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "set -euo pipefail" in script
    assert script.strip().splitlines()[-1] == "exec python3 dev.py test"
