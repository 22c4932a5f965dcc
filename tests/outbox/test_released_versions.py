"""What released versions wrote is read by this one: a database and a settings file of each, made by their own code.

``released/a1`` is of version 0.1.0 at commit accc07a: six captures, of which the first is delivered and the second was
being sent when the program ended. A new release adds a folder and never changes one.
"""

import shutil
from pathlib import Path

import pytest

from scanner_desktop.config import load_settings
from scanner_desktop.domain.settings import Theme
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

RELEASED = sorted(path for path in (Path(__file__).parent / "released").iterdir() if path.is_dir())


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def folder(request, tmp_path):
    """Return a data folder as a released version left it."""
    target = tmp_path / "data"
    shutil.copytree(request.param, target)
    return target


def test_every_capture_of_a_released_version_is_there_in_its_state_and_number(folder):
    prepare(folder)
    with Outbox(folder) as outbox:
        captures = {capture.number: capture for capture in outbox.everything()}
        counts = outbox.counts()
    assert sorted(captures) == [1, 2, 3, 4, 5, 6]
    assert [capture.id for _, capture in sorted(captures.items())] == [f"{number:032x}" for number in range(1, 7)]
    assert captures[1].public_id == "public-1"
    assert all(captures[number].gtin.startswith("09521230000") for number in captures)
    assert counts.waiting == 5


def test_a_second_start_finds_nothing_to_migrate_and_the_same_captures(folder):
    prepare(folder)
    before = (folder / "outbox.db").read_bytes()
    prepare(folder)
    assert (folder / "outbox.db").read_bytes() == before


def test_every_setting_of_a_released_version_is_kept(folder):
    settings = load_settings(folder)
    assert (settings.camera, settings.server) == ("webcam:1", "https://www.closient.dev")
    assert (settings.organization, settings.theme) == ("org-1", Theme.DARK)
    assert (settings.keep_images_days, settings.sound) == (7, True)
