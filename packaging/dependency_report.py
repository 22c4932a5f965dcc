"""Says how old each dependency of the bundle is, which of them bring native code, and what is known against them.

    python packaging/dependency_report.py

Months of last releases are those of ``releases.tsv``. Known vulnerabilities are asked for where OSV_URL names a
database that speaks OSV's protocol, such as a mirror within a company; pip-audit, which asks it, is not one of our
packages.
"""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import bill_of_materials

HERE = Path(__file__).resolve().parent
RELEASES = HERE / "releases.tsv"
OLD = 36  # months


class Entry(NamedTuple):
    """One dependency: its installed version, months since its last release, whether it brings native code, a remark."""

    name: str
    version: str
    released: str
    age: int
    is_native: bool
    remark: str


def months(text: str) -> int:
    """Return a month such as "2026-11" as a number that counts months."""
    year, month = text.split("-")
    return int(year) * 12 + int(month)


def is_native(distribution: importlib.metadata.Distribution) -> bool:
    """Return whether compiled code came with a distribution."""
    return any(re.search(r"\.(so|pyd|dll|dylib)\b", file.name) for file in distribution.files or ())


def report(table: str) -> list[Entry]:
    """Return an entry for each dependency, the longest unreleased first. Raises KeyError for one not in ``table``."""
    head, *lines = table.splitlines()
    looked_up = months(re.findall(r"\d{4}-\d\d", head)[0])
    rows = {line.split("\t")[0]: line.split("\t")[1:] for line in lines if not line.startswith("#")}
    found = []
    for each in bill_of_materials.requirements():
        name = bill_of_materials.canonical(each.metadata["Name"])
        released, *remark = rows[name]
        age = looked_up - months(released)
        found.append(Entry(name, each.version, released, age, is_native(each), "".join(remark)))
    return sorted(found, key=lambda entry: (-entry.age, entry.name))


def audit(requirements: Path) -> str:
    """Return what pip-audit knows against the pins in ``requirements``, "" for nothing.

    Raises LookupError with the reason where it cannot be asked.
    """
    program, database = shutil.which("pip-audit"), os.environ.get("OSV_URL")
    if program is None or not database:
        raise LookupError("pip-audit is not installed" if program is None else "OSV_URL names no database")
    command = [program, "--requirement", str(requirements), "--no-deps", "--disable-pip", "--progress-spinner", "off"]
    answer = subprocess.run(
        [*command, "--vulnerability-service", "osv", "--osv-url", database], capture_output=True, text=True, check=False
    )
    if answer.returncode and "vulnerabilit" not in answer.stderr:
        raise LookupError(f"pip-audit has no answer: {answer.stderr.strip()[-200:]}")
    return answer.stdout if answer.returncode else ""


def main() -> int:
    """Print the report; return 1 when something is known against a dependency."""
    print(f"{'dependency':<44}{'version':<14}{'last release':<14}native")
    for entry in report(RELEASES.read_text(encoding="utf-8")):
        old = f"  {entry.age} months: {entry.remark}" if entry.age > OLD else ""
        print(f"{entry.name:<44}{entry.version:<14}{entry.released:<14}{'yes' if entry.is_native else '-'}{old}")
    try:
        known = audit(HERE / "constraints.txt")
    except LookupError as reason:
        print(f"Known vulnerabilities: not asked, {reason}")
        return 0
    print(f"Known vulnerabilities: {known or 'none'}")
    return 1 if known else 0


if __name__ == "__main__":
    sys.exit(main())
