"""A station's settings go to another as a file: whole, without secrets, and not past what is locked."""

import json

import pytest

from scanner_desktop import cli, config
from scanner_desktop.domain.settings import Settings, Theme
from scanner_desktop.outbox.instance_lock import InstanceLock

OURS = Settings(
    camera="rtsp://user:swordfish@10.0.0.1/1", server="https://shop.example", theme=Theme.DARK, allow_plain_http=True
)


@pytest.fixture
def stations(tmp_path):
    """Return the data folders of two stations, the first with settings of its own, and a place for a file."""
    config.save_settings(tmp_path / "a", OURS)
    config.save_settings(tmp_path / "b", Settings(camera="webcam:1", sound_volume=10))
    return tmp_path / "a", tmp_path / "b", tmp_path / "station.json"


def _settings(action, folder, *words):
    return cli.main(["settings", action, "--data-dir", str(folder), *map(str, words)])


def test_what_one_station_exports_another_imports_but_for_its_camera_and_secrets(stations):
    first, second, file = stations
    assert _settings("export", first, file) == 0
    assert "swordfish" not in file.read_text(encoding="utf-8")
    assert _settings("import", second, file) == 0
    assert config.load_settings(second) == Settings(camera="webcam:1", server="https://shop.example", theme=Theme.DARK)


def test_no_file_is_overwritten(stations, capsys):
    first, _, file = stations
    file.write_text("mine", encoding="utf-8")
    assert _settings("export", first, file) == 2
    assert "already" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"server": "http://evil.example"}', '{"allow_plain_http": true}', '{"theme": 3}', "[" * 9999],
)
def test_a_file_that_is_none_or_says_too_much_changes_nothing(stations, content):
    _, second, file = stations
    before = config.load_settings(second)
    file.write_text(content, encoding="utf-8")
    assert _settings("import", second, file) == 2
    assert config.load_settings(second) == before


def test_an_import_does_not_change_what_is_locked(stations, tmp_path, monkeypatch):
    first, second, file = stations
    _settings("export", first, file)
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps({"locked": {"server": "https://www.closient.com"}}), encoding="utf-8")
    monkeypatch.setattr(config, "policy_file", lambda: policy)
    assert _settings("import", second, file) == 2


def test_the_settings_of_a_running_station_are_left_alone(stations, capsys):
    first, second, file = stations
    _settings("export", first, file)
    with InstanceLock(second):
        assert _settings("import", second, file) == 2
    assert "already running" in capsys.readouterr().err


def test_show_prints_every_setting_without_passwords(stations, capsys):
    assert _settings("show", stations[0]) == 0
    said = capsys.readouterr().out
    assert 'theme = "dark"' in said
    assert "swordfish" not in said
