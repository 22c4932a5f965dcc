"""What is put around the bundle: man pages, the Debian package, the bill of materials and the licences."""

import gzip
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import bill_of_materials
import deb
import man_pages
import pytest

from scanner_desktop import cli

ROOT = Path(__file__).parents[2]
VERSION = "1.2.3"


def test_every_command_has_a_man_page_with_all_its_options(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "10000")
    pages = man_pages.pages()
    assert set(pages) == {"scanner-desktop.1", *(f"scanner-desktop-{name}.1" for name in cli.COMMANDS)}
    for name in cli.COMMANDS:
        page = pages[f"scanner-desktop-{name}.1"].replace("\\-", "-")
        assert f"scanner-desktop-{name} - " in page
        with pytest.raises(SystemExit):
            cli.main([name, "--help"])
        said = capsys.readouterr().out
        assert "--help" in said
        assert set(re.findall(r"--[a-z-]+", said)) <= set(re.findall(r"--[a-z-]+", page))


def test_text_that_troff_would_take_for_a_request_is_escaped():
    assert man_pages.roff(".so /etc/passwd\n'x\na\\b -c") == "\\&.so /etc/passwd\n\\&'x\na\\eb \\-c"


@pytest.mark.skipif(not shutil.which("man"), reason="man is not installed")
def test_man_has_nothing_against_the_pages(tmp_path):
    man_pages.write(tmp_path)
    for page in sorted(tmp_path.iterdir()):
        answer = subprocess.run(
            ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page],
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANROFFSEQ": ""},
            check=False,
        )
        assert (answer.returncode, answer.stderr) == (0, ""), page.name


@pytest.fixture
def bundle(tmp_path):
    """Return the folder of a program that is a script, laid out as PyInstaller does it."""
    folder = tmp_path / "scanner-desktop"
    (folder / "_internal" / "cv2").mkdir(parents=True)
    (folder / "scanner-desktop").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (folder / "_internal" / "cv2" / "cv2.so").write_bytes(b"x" * 3000)
    (folder / "_internal" / "libzbar.so.0").write_bytes(b"x" * 2000)
    (folder / "share" / "applications").mkdir(parents=True)
    (folder / "share" / "applications" / f"{deb.APP_ID}.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    (folder / "install.sh").write_text("exit 1\n", encoding="utf-8")
    return folder


@pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("objdump")), reason="dpkg or objdump is missing")
def test_the_package_has_the_program_its_pages_and_its_unit_and_no_scripts_run_as_root(bundle, tmp_path):
    tree = tmp_path / "tree"
    deb.lay_out(bundle, tree, VERSION)
    package = tmp_path / "x.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", tree, package], check=True, capture_output=True)
    shutil.rmtree(tree)
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    assert sorted(path.name for path in (tree / "DEBIAN").iterdir()) == ["control"]
    started = subprocess.run([tree / "usr" / "bin" / "scanner-desktop"], capture_output=True, text=True, check=True)
    assert started.stdout == "started\n"
    assert (tree / "usr" / "share" / "applications" / f"{deb.APP_ID}.desktop").is_file()
    assert not list(tree.rglob("install.sh"))
    pages = tree / "usr" / "share" / "man" / "man1"
    assert gzip.decompress((pages / "scanner-desktop-queue.1.gz").read_bytes()).startswith(b".TH")
    unit = (tree / "usr" / "lib" / "systemd" / "user" / "scanner-desktop.service").read_text(encoding="utf-8")
    assert "ExecStart=/usr/bin/scanner-desktop gui" in unit


def test_what_is_in_the_bundle_is_told_by_its_size(bundle):
    assert deb.by_part(bundle)[:2] == [("cv2", 3000), ("system libraries", 2000)]


def test_what_is_too_large_is_said():
    assert deb.too_large(deb.LARGEST, [("a.deb", deb.LARGEST_PACKED)]) == []
    assert len(deb.too_large(deb.LARGEST + 1, [("a.deb", deb.LARGEST_PACKED + 1)])) == 2


def test_every_dependency_has_a_licence_that_goes_with_ours():
    found = {each.metadata["Name"]: bill_of_materials.licence_of(each) for each in bill_of_materials.requirements()}
    assert {"numpy", "pillow", "starlette"} <= set(found)
    assert "pytest" not in found
    assert bill_of_materials.incompatible(found.items()) == []


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "AGPL-3.0", "Proprietary", "no permission"])
def test_a_licence_that_is_not_known_to_go_with_ours_is_named(licence):
    assert len(bill_of_materials.incompatible([("x", licence)])) == 1


def test_the_bill_of_materials_names_each_dependency_in_its_version(bundle):
    assert bill_of_materials.write(bundle, VERSION) == []
    document = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    urls = {component["purl"] for component in document["components"]}
    assert f"pkg:pypi/numpy@{importlib.metadata.version('numpy')}" in urls
    texts = (bundle / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    assert "Redistribution and use in source and binary forms" in texts
