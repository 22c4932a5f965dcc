"""What an import brings along at run time, with everything that our dependencies import: tried in fresh processes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

IMPORT_ALL = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [package.__name__]
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    importlib.import_module(module.name)
    names.append(module.name)
print(json.dumps({"imported": names, "loaded": sorted(sys.modules)}))
"""

QT = {"PySide6", "shiboken6"}
PIXELS = {"cv2", "PIL", "pyzbar", "zxingcpp", "av"}
OUTSIDE = {"httpx", "sqlite3", "keyring", "truststore", "starlette", "uvicorn"}


def import_all(package: str) -> tuple[set[str], set[str]]:
    """Return the modules of ``package``, and all that are loaded after importing them in a new interpreter."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, package],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout.splitlines()[-1])
    return set(answer["imported"]), set(answer["loaded"])


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("scanner_desktop.domain", QT | PIXELS | OUTSIDE | {"biip"}),  # biip takes 0.1 s, and only GS1 data need it
        ("scanner_desktop.delivery", QT | PIXELS | OUTSIDE),
        ("scanner_desktop.reading", QT | OUTSIDE),
        ("scanner_desktop.outbox", QT | {"httpx", "keyring"}),
        ("scanner_desktop.receiving", QT | PIXELS | {"httpx", "keyring", "openpyxl", "xlsxwriter", "python_calamine"}),
        ("scanner_desktop.closient", QT | PIXELS | {"sqlite3"}),
        ("scanner_desktop.cameras", QT | OUTSIDE),
        ("scanner_desktop.support", QT),
        ("scanner_desktop.simulator", QT),
        ("scanner_desktop.runtime", PIXELS | OUTSIDE | {"PySide6.QtGui", "PySide6.QtWidgets"}),
        ("scanner_desktop.cli", QT | PIXELS),
        ("scanner_desktop.commands.decode", QT),
    ],
)
def test_package_can_be_imported_without(package: str, forbidden: set[str]) -> None:
    imported, loaded = import_all(package)
    assert package in imported
    assert not loaded & forbidden


def test_domain_is_seen_with_all_its_modules() -> None:
    imported, _ = import_all("scanner_desktop.domain")
    assert imported >= {f"scanner_desktop.domain.{path.stem}" for path in modules_of("domain")}


def modules_of(package: str) -> list[Path]:
    return [path for path in (ROOT / "scanner_desktop" / package).glob("*.py") if path.stem != "__init__"]
