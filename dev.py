#!/usr/bin/env python3
"""Set the project up, then run it. One file, standard library only, any Python from 3.11.

    python3 dev.py demo [...]       the station on a simulated counter and service (without a display: headless)
    python3 dev.py run [...]        the station itself
    python3 dev.py test [...]       lint, types, layers, then all tests; with arguments: only pytest, with them
    python3 dev.py lint             ruff, mypy and import-linter alone
    python3 dev.py bench [reading|delivery|window|cameras|receiving|day|all] [...]   the benchmarks
    python3 dev.py screenshots [...] pictures of the window in every state, size, colour and language
    python3 dev.py translations     collect what the program says into resources/translations, and compile it
    python3 dev.py docs [--serve]   the documentation's site in build/site, its links checked
    python3 dev.py package [...]    a self-contained folder of the program in dist/, tried out

Each command first does what is missing: libraries of the system (by apt on Debian and Ubuntu), a .venv, the packages
pinned in packaging/constraints.txt. A stamp in .venv remembers what was set up; while nothing has changed, a command
starts at once. What pip and apt say is kept in build/dev-setup.log. Other arguments are passed on.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

# Everything above can be imported by much older versions, so that they reach this line and can say what is wrong.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Scanner Desktop needs Python 3.11 or newer; this is Python %d.%d (%s).\n"  # noqa: UP031
        "Install a newer one and start again with it, for example: python3.12 dev.py demo"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "dev-stamp.json"
UNFINISHED = VENV / "dev-unfinished"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
LOG = ROOT / "build" / "dev-setup.log"
LOCK = ROOT / "build" / "dev-setup.lock"

BYTES_NEEDED = 1_500_000_000  # a full .venv is 0.9 GB, and pip needs room beside it while it unpacks
PY = f"{sys.version_info[0]}.{sys.version_info[1]}"


# What is needed -------------------------------------------------------------------------------------------------------


class Need(NamedTuple):
    """Something that the system must have: a shared library, a program, a font, or a file by its pattern below /.

    ``debian`` lists the names of the package that brings it, newest distribution first (Ubuntu 24.04 and Debian 13
    renamed some to ``...t64``).
    """

    kind: str
    name: str
    debian: tuple[str, ...]


def _libraries(**packages: str) -> tuple[Need, ...]:
    return tuple(Need("library", name, tuple(debian.split())) for name, debian in packages.items())


# Read from the NEEDED entries of what we load out of PySide6-Essentials 6.11 (Core, Gui, Widgets, Network, Svg, the xcb
# and offscreen plugins) and of cv2. Wayland's own client libraries are not among them: a Wayland desktop has them.
LIBRARIES = _libraries(
    **{
        "libzbar.so.0": "libzbar0t64 libzbar0",
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libglib-2.0.so.0": "libglib2.0-0t64 libglib2.0-0",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libdbus-1.so.3": "libdbus-1-3",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
        "libbrotlidec.so.1": "libbrotli1",
        "libzstd.so.1": "libzstd1",
        "libX11.so.6": "libx11-6",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
    }
)
FONT = Need("font", "fonts", ("fonts-dejavu-core",))  # without any, Qt draws a box for every letter
XVFB = Need("program", "Xvfb", ("xvfb",))
XDOTOOL = Need("program", "xdotool", ("xdotool",))
OPENBOX = Need("program", "openbox", ("openbox",))  # a window manager: who has the keys is its decision
# The interface of screen readers, for the system's own Python: 0.5 MB, seconds. Other systems test without it.
ATSPI = (
    Need("file", "usr/libexec/at-spi-bus-launcher", ("at-spi2-core",)),
    Need("file", "usr/lib/*/girepository-1.0/Atspi-2.0.typelib", ("gir1.2-atspi-2.0",)),
    Need("file", "usr/lib/python3/dist-packages/gi/__init__.py", ("python3-gi",)),
    Need("program", "dbus-daemon", ("dbus-daemon", "dbus")),
)
CURL = Need("program", "curl", ("curl",))  # the service's documented call is made as documented
DESKTOP_FILE = Need("program", "desktop-file-validate", ("desktop-file-utils",))
OBJDUMP = Need("program", "objdump", ("binutils",))  # PyInstaller follows libraries with it, and slim.py its kin
ZSTD = Need("program", "zstd", ("zstd",))
LAPACK = Need("library", "liblapack.so.3", ("liblapack3",))  # goes into the bundle for OpenCV's much larger own
# Qt's plug-ins for Wayland and for printing want these; without them the bundle has the plug-ins and cannot load them.
PLUG_INS = _libraries(
    **{
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
        "libwayland-server.so.0": "libwayland-server0",
        "libdrm.so.2": "libdrm2",
        "libcups.so.2": "libcups2t64 libcups2",
    }
)
LIBPYTHON = Need("library", f"libpython{PY}.so.1.0", (f"libpython{PY}t64", f"libpython{PY}"))

OTHER_SYSTEMS: Mapping[str, str] = {
    "dnf": "sudo dnf install zbar libglvnd-egl libglvnd-glx libglvnd-opengl mesa-libEGL mesa-libGL libxkbcommon-x11 "
    "xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig dbus-libs "
    "krb5-libs brotli dejavu-sans-fonts xorg-x11-server-Xvfb xdotool openbox curl desktop-file-utils binutils zstd",
    "pacman": "sudo pacman -S --needed zbar libglvnd mesa libxkbcommon-x11 xcb-util xcb-util-cursor xcb-util-image "
    "xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig dbus krb5 brotli ttf-dejavu xorg-server-xvfb xdotool "
    "openbox curl desktop-file-utils binutils zstd",
    "zypper": "sudo zypper install libzbar0 libEGL1 libGL1 libxkbcommon-x11-0 libxcb-util1 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 fontconfig libdbus-1-3 krb5 libbrotlidec1 "
    "dejavu-fonts xorg-x11-server-Xvfb xdotool openbox curl desktop-file-utils binutils zstd",
    "brew": "brew install zbar",
}


class Setup(NamedTuple):
    """What one command needs before it can run: extras of pyproject.toml and things of the system."""

    extras: frozenset[str]
    needs: tuple[Need, ...]


def setup_for(command: str, platform: str = sys.platform) -> Setup:
    """Return what ``command`` needs on ``platform`` (a value of ``sys.platform``)."""
    extras = {
        "test": {"test", "telemetry", "docs"},
        "lint": {"test", "telemetry"},
        "bench": {"test", "bench"},
        "package": {"package", "telemetry"},
        "docs": {"docs"},
    }
    needs: tuple[Need, ...] = ()
    if platform.startswith("linux"):
        more = {
            "test": (XVFB, XDOTOOL, OPENBOX, CURL, DESKTOP_FILE),
            "bench": (XVFB, XDOTOOL, OPENBOX),
            "package": (OBJDUMP, ZSTD, LIBPYTHON, LAPACK, *PLUG_INS),
            "screenshots": (XVFB,),
        }
        needs = (*LIBRARIES, FONT, *more.get(command, ()))
        if command in ("test", "bench") and shutil.which("apt-get"):
            needs += ATSPI
    elif platform == "darwin":
        needs = (Need("library", "zbar", ()),)
    return Setup(frozenset({"demo"} | extras.get(command, set())), needs)  # the wheels for Windows bring everything


# What is there already ------------------------------------------------------------------------------------------------


def fingerprint(pyproject: bytes, constraints: bytes, root: Path, version: str = PY) -> str:
    """Return what identifies an installation: dependencies, pins, Python's version, and where the project stands.

    Of pyproject.toml only the tables count that change what pip installs, so that a new ruff rule costs no pip run.
    The place counts because scripts in .venv hold absolute paths.
    """
    import tomllib  # here, because older Pythons must get as far as the message above

    tables = tomllib.loads(pyproject.decode())
    relevant = [tables.get("build-system"), tables.get("project"), tables.get("tool", {}).get("hatch")]
    parts = (json.dumps(relevant, sort_keys=True).encode(), constraints, version.encode(), os.fsencode(root))
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def is_set_up(stamp: Mapping[str, Any], current: str, setup: Setup) -> bool:
    """Return True when, says ``stamp``, ``setup`` was made for fingerprint ``current``, and its files still exist."""
    found: Mapping[str, str] = stamp.get("found", {})
    return (
        stamp.get("fingerprint") == current
        and setup.extras.issubset(stamp.get("extras", ()))
        and all(need.name in found for need in setup.needs)
        and all(not found[need.name] or os.path.exists(found[need.name]) for need in setup.needs)  # noqa: PTH110 (fast)
    )


def read_stamp(path: Path = STAMP) -> dict[str, Any]:
    """Return the stamp, or an empty one when there is none that can be used."""
    if path.with_name(UNFINISHED.name).exists() or not PYTHON.exists():
        return {}
    try:
        stamp = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


# In a process of its own: what it loads must not stay in this one, nor be remembered as missing after apt brought it.
_PROBE = """
import ctypes, json, os, sys
found = {}
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        continue
    found[name] = ""
with open("/proc/self/maps") as maps:
    for line in maps:
        path = line.split(maxsplit=5)[-1].strip()
        for name in found:
            if os.path.basename(path).startswith(name) and not found[name]:
                link = os.path.join(os.path.dirname(path), name)
                found[name] = link if os.path.exists(link) else path
print(json.dumps(found))
"""


def find(needs: Iterable[Need], platform: str = sys.platform) -> dict[str, str]:
    """Return the needs that the system meets, by name, with a path to look for next time ("" when it has none)."""
    needs = tuple(needs)
    libraries = [need.name for need in needs if need.kind == "library"]
    found: dict[str, str] = {}
    if libraries and platform == "darwin":
        import ctypes.util

        os.environ.update(macos_environment(os.environ))
        paths = {name: ctypes.util.find_library(name) for name in libraries}
        found = {name: path for name, path in paths.items() if path}
    elif libraries:
        answer = subprocess.run([sys.executable, "-c", _PROBE, *libraries], stdout=subprocess.PIPE, check=True)
        found = json.loads(answer.stdout)
    for need in needs:
        path = shutil.which(need.name) if need.kind == "program" else None
        if need.kind == "font":
            path = first_font()
        if need.kind == "file":
            path = next(map(str, Path("/").glob(need.name)), None)
        if path:
            found[need.name] = path
    return found


def first_font() -> str | None:
    """Return any font file that fontconfig would find, or None."""
    home = Path.home()
    places = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".fonts", home / ".local/share/fonts")
    for place in places:
        for folder, _, files in os.walk(place):
            for file in files:
                if file.lower().endswith((".ttf", ".otf", ".ttc")):
                    return str(Path(folder, file))
    return None


def macos_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables with which Homebrew's libraries are found by Pythons that did not come from Homebrew."""
    places = [environment.get("DYLD_FALLBACK_LIBRARY_PATH"), "/opt/homebrew/lib", "/usr/local/lib", "/usr/lib"]
    return {"DYLD_FALLBACK_LIBRARY_PATH": ":".join(place for place in places if place)}


# Telling ------------------------------------------------------------------------------------------------------------


class SetupFailed(Exception):
    """Set-up cannot go on. The text says what is wrong and what to do."""


def say(text: str) -> None:
    """Print a line for the person, at once and apart from what programs print on stdout."""
    print(text, file=sys.stderr, flush=True)


def _tail(text: str, lines: int = 15) -> str:
    return "\n".join(f"    {line[:160]}" for line in text.splitlines()[-lines:])


def advice_for(log: str, free_bytes: int) -> str:
    """Return what a failed apt or pip most likely means and what to do about it, from what it printed."""
    signs: tuple[tuple[tuple[str, ...], str], ...] = (
        (
            ("no space left on device", "not enough free disk space", "don't have enough free space"),
            f"The disk is full ({free_bytes / 1e9:.1f} GB free here). Set-up needs {BYTES_NEEDED / 1e9:.1f} GB beside "
            "the project and some in the folder for temporary files (TMPDIR): make room.",
        ),
        (
            ("certificate_verify_failed", "certificate verify failed", "sslerror"),
            "The server's certificate is not trusted here. Behind a company's proxy, point pip to its certificate "
            "(PIP_CERT, or 'cert' in pip's configuration).",
        ),
        (
            (
                "temporary failure",
                "name or service not known",
                "nodename nor servname",
                "getaddrinfo failed",
                "failed to establish a new connection",
                "network is unreachable",
                "connection refused",
                "connection timed out",
                "read timed out",
                "proxyerror",
                "could not connect",
                "failed to fetch",
            ),
            "There seems to be no network. Set-up needs it once: check the connection, or the proxy (HTTPS_PROXY).",
        ),
        (
            ("could not get lock", "unable to lock"),
            "Another program is installing packages (apt's lock is taken): let it finish.",
        ),
        (
            ("no matching distribution found", "could not find a version"),
            "The package index has not got a version that is pinned in packaging/constraints.txt for this "
            "Python and system. 'pip config list' shows which index pip asks.",
        ),
        (("permission denied",), f"A file cannot be written: check who owns {ROOT} and {VENV}."),
    )
    lowered = log.lower()
    for words, advice in signs:
        if any(word in lowered for word in words):
            return advice
    return "The lines above say why."


def run_step(title: str, command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> None:
    """Run ``command``, its output in the log, its progress in one line; raise SetupFailed with the log's tail."""
    LOG.parent.mkdir(exist_ok=True)
    start = time.monotonic()
    with LOG.open("ab") as log:
        offset = log.seek(0, os.SEEK_END)
        log.write(f"$ {' '.join(map(str, command))}\n".encode())
        log.flush()
        live = sys.stderr.isatty()
        with subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, cwd=ROOT
        ) as process:
            try:
                _wait_telling(process, title, start, live)
            except BaseException:
                process.terminate()
                raise
    if live:
        sys.stderr.write("\r\033[K")
    if process.returncode != 0:
        with LOG.open("rb") as log:
            log.seek(offset)
            said = log.read().decode(errors="replace")
        free = shutil.disk_usage(ROOT).free
        raise SetupFailed(f"This step failed: {title}.\n{_tail(said)}\n{advice_for(said, free)}\nAll of it: {LOG}")
    say(f"  {title}: {time.monotonic() - start:.0f} s")


def _wait_telling(process: "subprocess.Popen[bytes]", title: str, start: float, live: bool) -> None:
    """Wait for ``process``; meanwhile count the seconds on a terminal, elsewhere print a line every half minute."""
    told = start
    while True:
        try:
            process.wait(timeout=1)
            return
        except subprocess.TimeoutExpired:
            now = time.monotonic()
            if live:
                sys.stderr.write(f"\r  {title} … {now - start:.0f} s")
                sys.stderr.flush()
            elif now - told >= 30:
                told = now
                say(f"  {title} … {now - start:.0f} s")


# Setting up -----------------------------------------------------------------------------------------------------------


def set_up(command: str) -> None:
    """Do what is missing for ``command``; return at once when nothing is. Raises SetupFailed."""
    setup = setup_for(command)
    current = fingerprint((ROOT / "pyproject.toml").read_bytes(), CONSTRAINTS.read_bytes(), ROOT)
    if is_set_up(read_stamp(), current, setup):
        return
    with only_one():
        stamp = read_stamp()  # another dev.py may have done it while this one waited
        if is_set_up(stamp, current, setup):
            return
        start = time.monotonic()
        LOG.write_bytes(b"")
        say("Setting up (only what is missing)")
        found = ensure_system(setup.needs)
        extras = setup.extras.union(stamp.get("extras", ()))
        if stamp.get("fingerprint") != current or extras != set(stamp["extras"]):
            ensure_packages(extras, reuse=stamp.get("place", str(VENV)) == str(VENV))
        stamp = {
            "fingerprint": current,
            "place": str(VENV),
            "extras": sorted(extras),
            "found": {**stamp.get("found", {}), **found},
        }
        STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        UNFINISHED.unlink(missing_ok=True)
        say(f"Ready after {time.monotonic() - start:.0f} s")


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the set-up lock, waiting for another dev.py that has it. The system frees it when a process dies."""
    LOCK.parent.mkdir(exist_ok=True)
    with LOCK.open("a+b") as file:
        if not _try_lock(file):
            say("Another dev.py is setting up this project: waiting for it.")
            while not _try_lock(file):
                time.sleep(0.2)
        yield


def _try_lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def ensure_system(needs: Sequence[Need]) -> dict[str, str]:
    """Install what the system lacks by apt, or name the command to type. Returns what ``find`` finds afterwards."""
    found = find(needs)
    missing = [need for need in needs if need.name not in found]
    if sys.platform.startswith("linux") and not _has_ensurepip():
        missing.append(Need("python", "python3-venv", (f"python{PY}-venv", "python3-venv")))
    if not missing:
        return found
    if shutil.which("apt-get"):
        _apt_install(missing)
        found = find(needs)
        still = [need.name for need in needs if need.name not in found]
        if not still and _has_ensurepip():
            return found
        raise SetupFailed(
            f"apt has installed everything, but Python ({sys.executable}) still lacks "
            f"{', '.join(still) or 'the venv module'}. Is it the system's own? Try: /usr/bin/python3 dev.py"
        )
    names = ", ".join(need.name for need in missing)
    command = next((text for tool, text in OTHER_SYSTEMS.items() if shutil.which(tool)), "")
    if command:
        raise SetupFailed(f"The system lacks: {names}.\nInstall it, then start again:\n    {command}")
    raise SetupFailed(f"The system lacks: {names}.\nInstall it with the system's package manager, then start again.")


def _has_ensurepip() -> bool:
    test = subprocess.run([sys.executable, "-c", "import venv, ensurepip"], stderr=subprocess.DEVNULL, check=False)
    return test.returncode == 0


def choose_packages(missing: Iterable[Need], available: Iterable[str]) -> tuple[list[str], list[Need]]:
    """Return which packages to install, first available name of each need, and the needs that have none."""
    available = set(available)
    chosen: list[str] = []
    without: list[Need] = []
    for need in missing:
        name = next((name for name in need.debian if name in available), None)
        if name is None:
            without.append(need)
        elif name not in chosen:
            chosen.append(name)
    return chosen, without


def apt_command(packages: Sequence[str]) -> list[str]:
    """Return the command that installs ``packages`` without questions, waiting up to two minutes for another apt."""
    quiet = ["-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", *quiet, *packages]


def _apt_available(needs: Iterable[Need]) -> list[str]:
    names = [name for need in needs for name in need.debian]
    answer = subprocess.run(
        ["apt-cache", "policy", *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    return installable(answer.stdout.decode(errors="replace"))


def installable(policy: str) -> list[str]:
    """Return the packages that have a candidate, from the output of ``apt-cache policy`` in the C locale."""
    names: list[str] = []
    current = ""
    for line in policy.splitlines():
        if line and not line[0].isspace():
            current = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            names.append(current)
    return names


def _apt_install(missing: Sequence[Need]) -> None:
    packages, without = choose_packages(missing, _apt_available(missing))
    prefix = _become_root(packages or [need.debian[0] for need in missing])
    update = [*prefix, "apt-get", "update", "-qq"]
    if without:  # a bare system has no lists yet
        run_step("lists of apt", update)
        packages, without = choose_packages(missing, _apt_available(missing))
        if without:
            names = ", ".join(need.debian[0] for need in without)
            raise SetupFailed(f"apt knows no package named {names}. Are the distribution's usual sources switched on?")
    title = f"{len(packages)} system packages ({', '.join(packages[:3])}{', …' if len(packages) > 3 else ''})"
    try:
        run_step(title, [*prefix, *apt_command(packages)])
    except SetupFailed:
        say("  apt failed: once more with fresh lists")
        run_step("lists of apt", update)
        run_step(title, [*prefix, *apt_command(packages)])


def _become_root(packages: Sequence[str]) -> list[str]:
    """Return what to put before a command so that root runs it; asks for a password only at a terminal."""
    if os.geteuid() == 0:
        return []
    by_hand = f"apt-get install {' '.join(packages)}"
    if not shutil.which("sudo"):
        raise SetupFailed(
            f"System packages are missing, and there is no sudo. As root, type this, then start again:\n    {by_hand}"
        )
    if subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
        refused = (
            f"System packages are missing, and sudo says no. Have this done, then start again:\n    sudo {by_hand}"
        )
        if not sys.stdin.isatty():
            raise SetupFailed(refused)
        say(f"System packages are missing; sudo may ask for your password to install:\n    {' '.join(packages)}")
        if subprocess.run(["sudo", "-v"], check=False).returncode != 0:
            raise SetupFailed(refused)
    return ["sudo", "-n"]


def ensure_packages(extras: Iterable[str], *, reuse: bool) -> None:
    """Make .venv when there is none that works, and install the pinned packages with ``extras``.

    A set-up that was interrupted leaves a mark; what pip left half done cannot be told from the rest, so such a .venv
    is made anew (from pip's cache, mostly). So is one that was moved here (``reuse=False``): its scripts begin with the
    old place.
    """
    if UNFINISHED.exists() or not reuse or not _venv_works():
        if VENV.exists():
            say("  .venv is unfinished or belongs to another Python: making it anew")
            shutil.rmtree(VENV)
        free = shutil.disk_usage(ROOT).free
        if free < BYTES_NEEDED:
            raise SetupFailed(advice_for("No space left on device", free))
        VENV.mkdir()
        UNFINISHED.touch()
        run_step(f"virtual environment of Python {PY}", [sys.executable, "-m", "venv", VENV])
    STAMP.unlink(missing_ok=True)
    UNFINISHED.touch()
    environment = {**os.environ, "PIP_USER": "0"}  # someone's "user = true" would forbid installing into .venv
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += ["--progress-bar", "off", "-c", CONSTRAINTS]
    # The build backend comes first and is pinned, too; pip's isolated build would fetch the newest one.
    run_step("build tools", [*pip, "hatchling"], environment)
    names = ",".join(sorted(extras))
    run_step(f"Python packages ({names})", [*pip, "--no-build-isolation", "-e", f".[{names}]"], environment)
    run_step("trying them out", [PYTHON, "-c", _TRY], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})


_TRY = """
import sys, PySide6.QtWidgets, PySide6.QtNetwork, PySide6.QtSvg, cv2, zxingcpp
from scanner_desktop.reading.zbar_library import find_zbar
assert find_zbar().is_used or sys.platform == "win32", f"zbar: {find_zbar()}"
"""


def _venv_works() -> bool:
    """Return True when .venv's Python starts, has pip, and is the version that runs this script."""
    if not PYTHON.exists():
        return False
    code = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run([PYTHON, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return answer.returncode == 0 and answer.stdout.decode().strip() == PY


# Commands -------------------------------------------------------------------------------------------------------------


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return True when a window can be shown to a person."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def demo_arguments(given: Sequence[str], display: bool, folder: Path) -> list[str]:
    """Return the demo's arguments: those given, and without a display a headless run with sensible numbers."""
    arguments = ["demo", *given]
    if (display and "--headless" not in given) or {"-h", "--help"}.intersection(given):
        return arguments
    if "--headless" not in given:
        arguments.append("--headless")
    defaults = {
        "--captures": "5",
        "--seconds": "60",
        "--report": str(folder / "demo.json"),
        "--screenshot": str(folder / "demo.png"),
    }
    for option, value in defaults.items():
        if not any(word == option or word.startswith(f"{option}=") for word in given):
            arguments += [option, value]
    return arguments


def program_environment(environment: Mapping[str, str], platform: str = sys.platform) -> dict[str, str]:
    """Return the environment for what runs from .venv."""
    changed = {**environment, "VIRTUAL_ENV": str(VENV)}
    changed.pop("PYTHONHOME", None)
    if platform == "darwin":
        changed |= macos_environment(environment)
    return changed


def hand_over(command: Sequence[str | Path]) -> int:
    """Become ``command``; on Windows, where a program cannot, run it and return its exit status."""
    words = [str(word) for word in command]
    environment = program_environment(os.environ)
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(words[0], words, environment)
    return subprocess.run(words, env=environment, check=False).returncode


def scanner_desktop() -> Path:
    """Return the installed program."""
    return BIN / ("scanner-desktop.exe" if os.name == "nt" else "scanner-desktop")


def demo(arguments: Sequence[str]) -> int:
    """Run the demo; without a display, headless."""
    folder = ROOT / "bench-out"
    words = demo_arguments(arguments, has_display(os.environ), folder)
    if str(folder / "demo.json") in words or str(folder / "demo.png") in words:
        folder.mkdir(exist_ok=True)
    if "--headless" in words and "--headless" not in arguments:
        say("There is no display here, so the demo runs by itself, headless.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over([scanner_desktop(), *words])


def lint(_: Sequence[str] = ()) -> int:
    """Run ruff, mypy and import-linter; show what the failing ones say. Returns 0 when all are content."""
    steps: dict[str, list[str | Path]] = {
        "ruff check": [BIN / "ruff", "check", "."],
        "ruff format": [BIN / "ruff", "format", "--check", "."],
        "mypy": [BIN / "mypy"],
        "import-linter": [BIN / "lint-imports"],
    }
    failed = []
    for name, command in steps.items():
        start = time.monotonic()
        environment = program_environment(os.environ)
        answer = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if answer.returncode != 0:
            failed.append(name)
            print(answer.stdout.decode(errors="replace"), flush=True)
        print(f"{name}: {'FAILED' if answer.returncode else 'ok'}, {time.monotonic() - start:.1f} s", flush=True)
    if failed:
        print(f"Lint found something to do: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Run lint and all tests; with arguments only pytest, since someone who names tests wants those, and at once."""
    failed = 0 if arguments else lint()
    environment = program_environment(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests that want X start an Xvfb of their own
    results = ROOT / "build" / "tests.xml"
    results.unlink(missing_ok=True)
    options = arguments or parallel_options(os.cpu_count())
    command: list[str | Path] = [PYTHON, "-m", "pytest", f"--junitxml={results}", *options]
    start = time.monotonic()
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    seconds = time.monotonic() - start
    if failed and not status:
        print("The tests passed, but lint did not: see above.", flush=True)
    if results.exists():  # not after a mistyped option, nor when the person asked for another file
        print(closing_line(results.read_text(encoding="utf-8"), seconds), flush=True)
    return status or failed


def parallel_options(processors: int | None) -> list[str]:
    """Return what makes pytest run the whole suite in several processes.

    At least three, because many tests mostly wait for processes of their own: on two processors, two workers left a
    third of them idle. At most eight, because each costs about two seconds to begin. One test at a time is handed out,
    so that none of the long ones is left for last.
    """
    return ["-n", str(min(max(processors or 2, 3), 8)), "--dist", "load", "--maxschedchunk", "1"]


def closing_line(junit: str, seconds: float) -> str:
    """Return pytest's summary again, in its words, from its JUnit report and the time that the whole run took.

    Libraries may have a last word when Python ends (nanobind lists what was not freed); machines read the last line.
    """
    from xml.etree import ElementTree

    suites = list(ElementTree.fromstring(junit).iter("testsuite"))
    counts = {name: sum(int(suite.get(name, 0)) for suite in suites) for name in ("failures", "errors", "skipped")}
    passed = sum(int(suite.get("tests", 0)) for suite in suites) - sum(counts.values())
    words = {"failed": counts["failures"], "passed": passed, "skipped": counts["skipped"], "errors": counts["errors"]}
    told = ", ".join(f"{count} {word}" for word, count in words.items() if count) or "no tests ran"
    return f"{told} in {seconds:.2f}s"


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmark named first (``all`` when none is), with the other arguments."""
    names = ("reading", "delivery", "window", "cameras", "receiving", "day")
    named = bool(arguments) and arguments[0] in (*names, "all")
    which, rest = (arguments[0], arguments[1:]) if named else ("all", arguments)
    status = 0
    for name in names if which == "all" else (which,):
        command: list[str | Path] = [PYTHON, ROOT / "tests" / "benchmarks" / f"bench_{name}.py", *rest]
        status |= subprocess.run(command, cwd=ROOT, env=program_environment(os.environ), check=False).returncode
    return status


def compile_translations(folder: Path = ROOT / "resources" / "translations") -> None:
    """Compile the translations that are newer than what was compiled of them."""
    for source in folder.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            run_step("translations", [PYTHON, ROOT / "packaging" / "translations.py", "--compile"])
            return


def main(arguments: Sequence[str]) -> int:
    """Set up for the command that ``arguments`` name, run it, and return its exit status."""
    commands: Mapping[str, Callable[[Sequence[str]], int]] = {
        "demo": demo,
        "run": lambda rest: hand_over([scanner_desktop(), "gui", *rest]),
        "test": test,
        "lint": lint,
        "bench": bench,
        "translations": lambda rest: hand_over([PYTHON, ROOT / "packaging" / "translations.py", *rest]),
        "screenshots": lambda rest: hand_over([PYTHON, ROOT / "packaging" / "screenshots.py", *rest]),
        "docs": lambda rest: hand_over([PYTHON, ROOT / "packaging" / "docs_pages.py", *rest]),
        "package": lambda rest: hand_over([PYTHON, ROOT / "packaging" / "build_bundle.py", *rest]),
    }
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0 if arguments else 2
    if arguments[0] not in commands:
        say(f"dev.py has no command {arguments[0]!r}; it has: {', '.join(commands)}.")
        return 2
    try:
        set_up(arguments[0])
        compile_translations()
        return commands[arguments[0]](arguments[1:])
    except SetupFailed as problem:
        say(f"\n{problem}")
    except OSError as problem:
        say(f"\n{problem}\n{advice_for(str(problem), shutil.disk_usage(ROOT).free)}")
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
