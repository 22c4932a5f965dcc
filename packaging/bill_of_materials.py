"""Lists what is in the bundle: a CycloneDX bill of materials, and the licences of others in plain text.

Both are made from the metadata of the installed packages that the program depends on, extras of the bundle included;
what PyInstaller took from the system (libzbar and what it needs) is listed by its Debian package where dpkg knows it.
"""

import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ALLOWED = re.compile(
    r"\b(apache|mit|bsd|isc|psf|python software foundation|mpl|mozilla|hpnd|lgpl|zlib|unlicense|cc0|public domain)\b",
    re.IGNORECASE,
)
"""Licences that can stand beside Apache-2.0 in one folder; the LGPL's demand (libraries that can be replaced) is met,
because they lie there as files of their own."""
EXTRAS = ("demo", "telemetry")  # what the bundle has


def requirements(name: str = "scanner-desktop") -> list[importlib.metadata.Distribution]:
    """Return the distributions that ``name`` needs here, each once, sorted by name, itself left out."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [(name, EXTRAS)]
    seen = set()
    while waiting:
        current, extras = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        try:
            distribution = importlib.metadata.distribution(current)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system, or of an extra that nobody asked for
        if current != name:
            found[current] = distribution
        lines = (line for line in distribution.requires or () if wanted(line, extras))
        waiting += [(canonical(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]), ()) for line in lines]
    return [found[each] for each in sorted(found)]


def canonical(name: str) -> str:
    """Return the name as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(requirement: str, extras: Iterable[str]) -> bool:
    """Return whether a line of ``Requires-Dist`` holds for no extra, or for one of ``extras``."""
    marker = re.search(r"extra\s*==\s*['\"]([^'\"]+)['\"]", requirement)
    return marker is None or marker.group(1) in extras


def licence_of(distribution: importlib.metadata.Distribution) -> str:
    """Return what a distribution says of its licence, "" when it says nothing."""
    metadata = distribution.metadata
    expression = metadata.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [line for line in metadata.get_all("Classifier", []) if line.startswith("License ::")]
    if classifiers:
        return "; ".join(line.rpartition(" :: ")[2] for line in classifiers)
    return str(metadata.get("License") or "").strip().split("\n")[0]


def incompatible(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return names whose licence, says ``pairs`` of name and licence, is not known to go with ours."""
    return [f"{name}: {licence or 'says nothing'}" for name, licence in pairs if not ALLOWED.search(licence)]


def licence_texts(distribution: importlib.metadata.Distribution) -> Iterator[str]:
    """Yield the licence files of a distribution."""
    for file in distribution.files or ():
        if re.match(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE) and "dist-info" in str(file):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def system_packages(bundle: Path) -> dict[str, str]:
    """Return the Debian packages, with their versions, of the libraries that lie flat in the bundle; {} elsewhere."""
    names = sorted(path.name for path in (bundle / "_internal").glob("lib*.so*"))
    found: dict[str, str] = {}
    for name in names:
        try:
            owner = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout
            package = owner.partition(":")[0]
            if not package:
                continue
            query = ["dpkg-query", "-W", "-f=${Version}", package]
            version = subprocess.run(query, capture_output=True, text=True, check=False).stdout
        except FileNotFoundError:
            return {}
        found[package] = version.split("\n")[0]
    return found


def own_zbar(bundle: Path) -> tuple[str, str]:
    """Return version and licence of the libzbar that ``windows/build_zbar.sh`` built; empty where there is none."""
    told = bundle / "_internal" / "libzbar-64.txt"
    if not told.is_file():
        return "", ""
    text = told.read_text(encoding="utf-8")
    return text.partition("\n")[0].removeprefix("zbar "), text


def cyclone_dx(parts: Iterable[tuple[str, str, str, str]], version: str) -> dict[str, object]:
    """Return a CycloneDX 1.5 document of ``parts``: type of package URL, name, version, licence."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "scanner-desktop", "version": version}},
        "components": [
            {
                "type": "library",
                "name": name,
                "version": number,
                "purl": f"pkg:{kind}/{name}@{number}",
                **({"licenses": [{"license": {"name": licence}}]} if licence else {}),
            }
            for kind, name, number, licence in parts
        ],
    }


def bundled(name: str) -> str:
    """Return what a distribution of the .venv is called that goes into the bundle in its place (``build_bundle``)."""
    exchanged = {"opencv-python": "opencv-python-headless"} if sys.platform.startswith("linux") else {}
    return exchanged.get(canonical(name), canonical(name))


def write(bundle: Path, version: str) -> list[str]:
    """Write ``sbom.cdx.json`` and ``THIRD-PARTY.txt`` into ``bundle``; return what is wrong with the licences."""
    distributions = requirements()
    licences = {each.metadata["Name"]: licence_of(each) for each in distributions}
    parts = [("pypi", bundled(each.metadata["Name"]), each.version, licence_of(each)) for each in distributions]
    parts += [("deb/debian", name, number, "") for name, number in system_packages(bundle).items()]
    zbar, zbar_licence = own_zbar(bundle)
    parts += [("generic", "zbar", zbar, "LGPL-2.1-or-later")] if zbar else []
    document = json.dumps(cyclone_dx(parts, version), indent=1, ensure_ascii=False)
    (bundle / "sbom.cdx.json").write_text(document + "\n", encoding="utf-8")
    elsewhere = "see the Debian package of this name"
    lines = ["Scanner Desktop brings these libraries of others.", ""]
    lines += [f"{name} {number}: {licence or elsewhere}" for _, name, number, licence in parts]
    for each in distributions:
        for text in licence_texts(each):
            lines += ["", "=" * 78, each.metadata["Name"], "=" * 78, text.strip()]
    if zbar:
        lines += ["", "=" * 78, "zbar", "=" * 78, zbar_licence.strip()]
    (bundle / "THIRD-PARTY.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [f"the licence of {line}" for line in incompatible(licences.items())]
