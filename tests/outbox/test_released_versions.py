"""What released versions wrote is read by this one: the files of each, made by their own code.

``released/a1`` is of version 0.1.0 at commit accc07a: six captures, of which the first is delivered and the second was
being sent when the program ended. ``released/a2`` is of commit 32b511b: the same captures, that day's settings, and
a receiving session with four pieces of one line and one of another. A new release adds a folder and never changes one.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

from scanner_desktop.config import load_settings
from scanner_desktop.domain.settings import Contrast, Language, RepeatRule, Settings, Theme
from scanner_desktop.outbox.migrations import CURRENT_VERSION
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox
from scanner_desktop.receiving import schema
from scanner_desktop.receiving.room import Room

RELEASED = sorted(path for path in (Path(__file__).parent / "released").iterdir() if path.is_dir())
NEWEST = RELEASED[-1]


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def folder(request, tmp_path):
    """Return a data folder as a released version left it."""
    target = tmp_path / "data"
    shutil.copytree(request.param, target)
    return target


def version_of(database: Path) -> int:
    return int.from_bytes(database.read_bytes()[60:64], "big")


def tables_of(database: Path) -> set[tuple[str, str, str]]:
    """Return kind, name and SQL of everything in the schema."""
    with closing(sqlite3.connect(database)) as db:
        return set(db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master"))


def test_the_newest_schemas_and_settings_have_their_files_here() -> None:
    assert version_of(NEWEST / DATABASE_NAME) == CURRENT_VERSION, "a new schema needs a folder of files that have it"
    assert version_of(NEWEST / schema.FILE_NAME) == schema.VERSION


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


def test_a_migrated_database_is_as_one_that_is_made_today(folder, tmp_path):
    prepare(folder)
    prepare(tmp_path / "new")
    assert tables_of(folder / DATABASE_NAME) == tables_of(tmp_path / "new" / DATABASE_NAME)


def test_every_field_that_a_released_version_wrote_means_the_same(folder):
    wrote = json.loads((folder / "settings.json").read_bytes())
    settings = load_settings(folder)
    assert {name: getattr(settings, name) for name in wrote} == wrote
    unsaid = {field.name for field in fields(Settings)} - set(wrote)
    assert {name: getattr(settings, name) for name in unsaid} == {name: getattr(Settings(), name) for name in unsaid}


def test_the_settings_of_a2_are_no_defaults(tmp_path):
    settings = load_settings(RELEASED[0].parent / "a2")
    assert (settings.repeat_rule, settings.contrast, settings.language) == (
        RepeatRule.COUNT, Contrast.HIGH, Language.GERMAN,
    )  # fmt: skip
    assert settings.station_name == "Till 3"


@pytest.mark.parametrize(
    "released", [each for each in RELEASED if (each / schema.FILE_NAME).exists()], ids=lambda path: path.name
)
def test_a_receiving_session_of_a_released_version_goes_on(released, tmp_path):
    shutil.copytree(released, tmp_path / "data")
    room = Room(tmp_path / "data")
    try:
        desk = room.open("One")
        assert desk.ledger.progress.pieces == 5
        assert (desk.opened().info.sender, desk.opened().info.created_by) == ("Acme", "Ada")
    finally:
        room.close()
