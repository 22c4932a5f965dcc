"""Makes the Debian package and the archive of the program's folder, and says what is in it by size.

The archive leans on as little of the system as the folder does: the C library, the driver's side of OpenGL, a font. The
package leaves to apt what Debian has and keeps safe: the libraries of X11, OpenSSL, Kerberos, printing and the like.
"""

import email.utils
import gzip
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import man_pages
import system_libraries

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
TREE = ROOT / "build" / "deb"
APP_ID = "com.closient.ScannerDesktop"
NAME = "scanner-desktop"
MAINTAINER = "Closient <support@closient.com>"
DEPENDS = (
    "libc6 (>= 2.34)",
    "libegl1",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "fonts-dejavu-core | fonts-freefont-ttf",
)
LEFT_OUT = ("share", "install.sh", "LICENSE", "__pycache__")
LARGEST = 300_000_000  # bytes unpacked
LARGEST_PACKED = 110_000_000


def installed_size(folder: Path) -> int:
    """Return the bytes of all files below ``folder``, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def by_part(bundle: Path) -> list[tuple[str, int]]:
    """Return the parts of the bundle (first folder or file below _internal) with their bytes, the largest first."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_dir() or path.is_symlink():
            continue
        inside = path.relative_to(bundle).parts
        part = inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]
        sizes["system libraries" if len(inside) == 2 and ".so" in part else part] += path.stat().st_size
    return sizes.most_common()


def lay_out(bundle: Path, tree: Path, version: str) -> None:
    """Make below ``tree`` what the package puts below ``/``."""
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True, ignore=shutil.ignore_patterns(*LEFT_OUT))
    depends = sorted({*DEPENDS, *leave_to_apt(program / "_internal")})
    shutil.copytree(bundle / "share", tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    unit = tree / "usr" / "lib" / "systemd" / "user" / f"{NAME}.service"
    unit.parent.mkdir(parents=True)
    shutil.copy(LINUX / f"{NAME}.service", unit)
    man_pages.write(tree / "usr" / "share" / "man" / "man1")
    doc = tree / "usr" / "share" / "doc" / NAME
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(_copyright(), encoding="utf-8")
    (doc / "changelog.gz").write_bytes(gzip.compress(_changelog(version).encode(), 9, mtime=0))
    shutil.copy(ROOT / "CHANGELOG.md", doc / "NEWS.md")
    overrides = tree / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copy(LINUX / "lintian-overrides", overrides)
    for path in sorted(tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / NAME else 0o644)
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    kilobytes = installed_size(tree) // 1024
    (control / "control").write_text(_control(kilobytes, ", ".join(depends), version), encoding="utf-8")


def leave_to_apt(internal: Path) -> set[str]:
    """Delete from ``internal`` the libraries that apt brings, and return what to depend on for them.

    Raises FileNotFoundError for a library that this computer, which the bundle was made on, no longer has.
    """
    libraries, depends = system_libraries.left_to_apt(internal)
    links = [path for path in internal.rglob("*/*.so*") if path.is_symlink() and path.resolve().name in libraries]
    for link in links:  # under the name by which a library of the bundle looks for it
        name = link.resolve().name
        found = system_libraries.find(name)
        if found is None:
            raise FileNotFoundError(f"{name} is left to apt, but not installed here: start dev.py package again")
        link.unlink()
        link.symlink_to(found)
    for name in libraries:
        (internal / name).unlink()
    return depends


def _control(kilobytes: int, depends: str, version: str) -> str:
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return f"""\
Package: {NAME}
Version: {version}
Architecture: {architecture.stdout.strip()}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {depends}
Section: misc
Priority: optional
Homepage: https://www.closient.com
Description: webcam barcode station for counters and receiving desks
 Reads the code of a product that is held before a webcam, stores a picture with
 its number at the press of a key, and sends it to Closient's Scanner API.
 .
 Everything that it needs is in the package; captures wait on the computer
 while there is no network.
"""


def _changelog(version: str) -> str:
    when = email.utils.formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    return f"{NAME} ({version}) stable; urgency=medium\n\n  * What is new is in NEWS.md.\n\n -- {MAINTAINER}  {when}\n"


def _copyright() -> str:
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Scanner Desktop
Source: https://www.closient.com

Files: *
Copyright: 2026 Closient
License: Apache-2.0
 On Debian systems, the text of the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
Comment:
 The folder /usr/lib/{NAME} holds libraries of others under their own
 licences; their names, versions and licences are listed in
 /usr/lib/{NAME}/THIRD-PARTY.txt and sbom.cdx.json beside it.
"""


def make_deb(bundle: Path, version: str) -> Path:
    """Return the package made of ``bundle``. Raises CalledProcessError."""
    lay_out(bundle, TREE, version)
    target = ROOT / "dist" / f"{NAME}_{version}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(TREE), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def make_archive(bundle: Path, version: str) -> Path:
    """Return the archive of ``bundle``, for systems that have no apt."""
    target = ROOT / "dist" / f"{NAME}-{version}.tar.zst"
    command = ["tar", "-I", "zstd -17 --long=27 -T2", "--owner=0", "--group=0", "--sort=name", "-C", str(bundle.parent)]
    subprocess.run([*command, "-cf", str(target), bundle.name], check=True)
    return target


def too_large(unpacked: int, packed: Iterable[tuple[str, int]]) -> list[str]:
    """Return what is larger than it may be, in words."""
    wrong = [f"it takes {unpacked / 1e6:.0f} MB unpacked, more than {LARGEST // 10**6}"] if unpacked > LARGEST else []
    return wrong + [
        f"{name} has {size / 1e6:.0f} MB, more than {LARGEST_PACKED // 10**6}"
        for name, size in packed
        if size > LARGEST_PACKED
    ]


def check_deb(package: Path) -> list[str]:
    """Return what lintian, desktop-file-validate and appstreamcli say against the package; those that are here."""
    share = TREE / "usr" / "share"
    checks = {
        "lintian": ["--fail-on", "error", "--allow-root", "--tag-display-limit", "0", str(package)],
        "desktop-file-validate": [str(share / "applications" / f"{APP_ID}.desktop")],
        "appstreamcli": ["validate", "--no-net", str(share / "metainfo" / f"{APP_ID}.metainfo.xml")],
    }
    wrong = []
    for name, arguments in checks.items():
        if not shutil.which(name):
            print(f"{name}: not installed, not asked", file=sys.stderr)
            continue
        answer = subprocess.run([name, *arguments], capture_output=True, text=True, check=False)
        if answer.returncode:
            wrong.append(f"{name} objects:\n{answer.stdout}{answer.stderr}")
        else:
            print(f"{name}: content", flush=True)
    return wrong
