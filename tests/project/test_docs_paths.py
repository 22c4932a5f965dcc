"""Every path that the documentation names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "scanner_desktop"
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
MADE_LATER = frozenset({".venv", "build", "dist"})
"""Folders that commands make; what is in them is not in the repository."""
QUOTED = re.compile(r"`([^`\n]+)`")
LINKED = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PATH = re.compile(r"\.?[\w-]+(?:/[\w.-]+)*/?")
FILE = re.compile(r"\.(py|md|toml|txt|yml|cfg|desktop|svg|png)$")
ROOMS = frozenset(path.name for path in PACKAGE.iterdir() if path.is_dir()) | {
    "tests",
    "docs",
    "packaging",
    "resources",
}


def named_paths(text: str) -> list[str]:
    """Return what ``text`` quotes or links that can only be meant as a path of this repository."""
    words = [word for quoted in QUOTED.findall(text) for word in quoted.split()]
    links = [link for link in LINKED.findall(text) if "://" not in link and not link.startswith("mailto:")]
    return links + [word for word in words if PATH.fullmatch(word) and is_ours(word)]


def is_ours(word: str) -> bool:
    first, *rest = word.rstrip("/").split("/")
    if first in MADE_LATER or not (rest or FILE.search(word)):
        return False
    return first == "scanner_desktop" or first in ROOMS or word.endswith(".py")


def exists(path: str, page: Path) -> bool:
    """Return whether a path is there, from the root, from the package or from the page."""
    places = (ROOT, PACKAGE, page.parent)
    return any((place / path).exists() for place in places)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_a_page_names_is_there(page):
    missing = [path for path in named_paths(page.read_text(encoding="utf-8")) if not exists(path, page)]
    assert not missing, f"{page.name} names what is not there"


def test_a_path_that_is_not_there_would_be_found():
    text = "see `delivery/nowhere.py`, [this](docs/none.md), `tests/` and `application/json`"
    found = named_paths(text)
    assert [path for path in found if not exists(path, ROOT / "README.md")] == ["docs/none.md", "delivery/nowhere.py"]


def test_the_walk_of_a_capture_has_at_most_twelve_stops():
    walk = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("\n## ")[1]
    rows = re.findall(r"^\| \d+ \| `([\w/.]+)` \|", walk, re.MULTILINE)
    assert 8 <= len(rows) <= 12
    assert all((PACKAGE / path).is_file() for path in rows)
