"""What a person chooses is kept in the settings file, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from scanner_desktop.app.settings import SettingsSaver
from scanner_desktop.config import Config, load_settings, save_settings, with_overrides
from scanner_desktop.domain.settings import Settings, Theme


@pytest.fixture
def window(qapp) -> QObject:
    return QObject()


def keeper(tmp_path: Path, window: QObject, settings: Settings) -> SettingsSaver:
    return SettingsSaver(Config(data_dir=tmp_path, settings=settings), window)


def test_what_was_said_on_the_command_line_for_one_run_is_not_kept_with_what_was_chosen(tmp_path, window):
    save_settings(tmp_path, Settings(camera="webcam:1"))
    used = with_overrides(load_settings(tmp_path), server="http://127.0.0.1:8765", camera="folder:pictures")

    keeper(tmp_path, window, used).save(replace(used, theme=Theme.DARK))

    assert load_settings(tmp_path) == Settings(camera="webcam:1", theme=Theme.DARK)


def test_every_choice_is_kept_also_the_one_that_takes_back_another(tmp_path, window):
    kept = keeper(tmp_path, window, Settings())
    kept.save(Settings(server="https://www.closient.dev", sound=True))
    kept.save(Settings(sound=True))

    assert load_settings(tmp_path) == Settings(sound=True)


def test_given_a_settings_file_that_was_broken_meanwhile_then_it_is_left_to_the_person(tmp_path, window, caplog):
    kept = keeper(tmp_path, window, Settings())
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")

    kept.save(Settings(sound=True))

    assert (tmp_path / "settings.json").read_text(encoding="utf-8") == "{"
    assert "could not be saved" in caplog.text
