"""The documentation's site: built without a warning, every page in its order, and what is made of the code is true."""

import re
import shutil
from pathlib import Path

import docs_pages

from scanner_desktop.domain import errors

ROOT = Path(__file__).resolve().parents[2]


def test_the_site_is_built_every_link_leads_somewhere_and_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    done = docs_pages.build(tmp_path / "site")  # strict: a page outside the order, or a broken link, is an error
    assert done.returncode == 0, done.stdout + done.stderr
    pages = sorted(path.relative_to(tmp_path / "site") for path in (tmp_path / "site").rglob("*.html"))
    written = {path.stem for path in (ROOT / "docs").glob("*.md")}
    assert {page.stem for page in pages} == written | {"404"}
    for page in pages:
        html = (tmp_path / "site" / page).read_text("utf-8")
        assert not re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="https?://[^"]+', html), page
        for image in re.findall(r'<img[^>]+src="([^"]+)"', html):
            assert (tmp_path / "site" / page.parent / image).is_file(), (page, image)


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for name in ("mkdocs.yml", "README.md"):
        shutil.copy(ROOT / name, tmp_path)
    with (tmp_path / "docs" / "index.md").open("a") as page:
        page.write("\n[nowhere](none.md) [no such part](counter.md#none)\n")
    done = docs_pages.build(tmp_path / "site", tmp_path)
    assert done.returncode != 0
    assert "none.md" in done.stderr
    assert "#none" in done.stderr


def test_the_diagram_is_that_of_the_import_rules() -> None:
    drawn = docs_pages.LAYERS.read_text("utf-8")
    assert drawn == docs_pages.layers_svg(), "python3 dev.py docs makes it anew"
    assert "domain" in drawn
    assert drawn.count("<rect") >= 12


def test_every_message_about_trouble_has_its_entry() -> None:
    assert docs_pages.MESSAGES.read_text("utf-8") == docs_pages.messages_page(), "python3 dev.py docs makes it anew"
    assert len(docs_pages.messages()) > 120


def test_every_kind_of_error_is_looked_for() -> None:
    kinds = {name: each for name, each in vars(errors).items() if isinstance(each, type)}
    ours = {name for name, each in kinds.items() if issubclass(each, errors.StationError)}
    assert ours == docs_pages.ERRORS


def test_every_sentence_that_an_error_is_made_with_is_found() -> None:
    """Told in another way than by the generator: by the text of the code alone."""
    said = {each.words for each in docs_pages.messages()}
    for path in docs_pages.PACKAGE.rglob("*.py"):
        if path.name == "phrase.py":
            continue  # its docstring shows how
        for words in re.findall(r'raise \w+\(\s*Phrase\(\s*"([^"]+)"[,)]', path.read_text("utf-8")):
            assert words in said, (path.name, words)
