"""The policy of a computer: over the settings file, the environment, the command line and the dialog."""

import pytest

from scanner_desktop import cli, config
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.settings import Settings, Theme


@pytest.fixture
def policy(tmp_path, monkeypatch):
    """Return where the policy is looked for in this test."""
    path = tmp_path / "etc" / "policy.json"
    path.parent.mkdir()
    monkeypatch.setattr(config, "policy_file", lambda: path)
    return path


def test_no_variable_of_the_person_leads_to_another_policy(monkeypatch, tmp_path):
    before = config.policy_file()
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "SCANNER_DESKTOP_POLICY"):
        monkeypatch.setenv(name, str(tmp_path))
    assert config.policy_file() == before


def test_what_is_locked_holds_over_file_and_environment_and_comes_off_again(policy, tmp_path, monkeypatch):
    config.save_settings(tmp_path, Settings(server="https://own.example", theme=Theme.DARK))
    monkeypatch.setenv("SCANNER_DESKTOP_SERVER", "https://variable.example")
    policy.write_text('{"locked": {"server": "https://shop.example"}}', encoding="utf-8")
    assert config.settings_in_force(tmp_path).server == "https://shop.example"
    in_force = config.load_settings(tmp_path)
    config.save_changes(tmp_path, in_force, config.with_overrides(in_force, sound_volume=20))
    policy.unlink()
    assert config.load_settings(tmp_path) == Settings(server="https://own.example", theme=Theme.DARK, sound_volume=20)


def test_defaults_of_the_policy_hold_until_there_is_a_settings_file(policy, tmp_path):
    policy.write_text('{"defaults": {"theme": "dark"}}', encoding="utf-8")
    assert config.load_settings(tmp_path).theme is Theme.DARK
    config.save_settings(tmp_path, Settings(theme=Theme.LIGHT))
    assert config.load_settings(tmp_path).theme is Theme.LIGHT


def test_one_policy_names_each_station_after_its_computer(policy, tmp_path, monkeypatch):
    monkeypatch.setattr("platform.node", lambda: "till-17")
    policy.write_text('{"locked": {"station_name": "North, {host}"}}', encoding="utf-8")
    assert config.settings_in_force(tmp_path).station_name == "North, till-17"
    config.load_policy().refuse(config.settings_in_force(tmp_path))
    monkeypatch.setattr("platform.node", lambda: "h" * 80)
    assert config.settings_in_force(tmp_path).station_name == "North, " + "h" * 33


def test_a_policy_that_does_not_hold_is_no_reason_to_go_on_without_it(policy, tmp_path):
    policy.write_text('{"locked": {"sever": "https://shop.example"}}', encoding="utf-8")
    with pytest.raises(BadInput, match="sever") as refused:
        config.load_settings(tmp_path)
    assert str(policy) in str(refused.value)


def test_the_command_line_cannot_choose_another_service_than_the_locked_one(policy, tmp_path, capsys):
    policy.write_text('{"locked": {"server": "https://shop.example"}}', encoding="utf-8")
    words = ["queue", "flush", "--data-dir", str(tmp_path), "--server", "https://other.example"]
    assert cli.main(words) == 2
    assert "set for this whole computer" in capsys.readouterr().err
