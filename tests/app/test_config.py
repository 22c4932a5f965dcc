"""The settings file: defaults without one, a plain word about a broken one, and always whole."""

import pytest

from scanner_desktop.config import default_data_dir, load_settings, save_settings, with_overrides
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.settings import Settings, Theme
from scanner_desktop.support.checks import run_checks


def test_given_no_file_then_there_are_the_defaults(tmp_path):
    assert load_settings(tmp_path) == Settings()


def test_what_was_saved_is_loaded_again_and_nothing_else_is_left_in_the_folder(tmp_path):
    settings = Settings(camera="folder:Bilder für Mai", theme=Theme.DARK, keep_images_days=7, sound=True)
    save_settings(tmp_path / "new", settings)
    save_settings(tmp_path / "new", settings)
    assert load_settings(tmp_path / "new") == settings
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_settings_of_a_later_version_that_this_one_does_not_know_are_ignored(tmp_path):
    (tmp_path / "settings.json").write_text('{"camera": "webcam:1", "volume": 11}', encoding="utf-8")
    assert load_settings(tmp_path) == Settings(camera="webcam:1")


@pytest.mark.parametrize("content", [b"", b"{", b'{"theme": "pink"}', b'{"sound": "yes"}', b"\xff\xfe", b"[]"])
def test_given_a_file_that_is_not_valid_then_that_is_said_with_its_place(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)
    with pytest.raises(BadInput, match=r"settings\.json") as refused:
        load_settings(tmp_path)
    assert refused.value.advice


def test_given_a_disk_that_refuses_then_the_old_settings_stay_whole(tmp_path, monkeypatch):
    save_settings(tmp_path, Settings(camera="webcam:1"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save_settings(tmp_path, Settings(camera="webcam:2"))
    assert load_settings(tmp_path) == Settings(camera="webcam:1")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_only_what_is_given_overrides():
    assert with_overrides(Settings(server="https://a"), camera="0", server=None) == Settings(
        server="https://a", camera="0"
    )


def test_the_demo_has_a_folder_of_its_own():
    assert default_data_dir() != default_data_dir(is_demo=True)


def test_the_doctor_says_that_a_saved_address_can_not_be_used(tmp_path):
    save_settings(tmp_path, Settings(server="https://256.256.256.256"))
    (finding,) = (each for each in run_checks(tmp_path, open_cameras=False) if each.subject == "settings")
    assert not finding.is_well
    assert "256.256.256.256" in finding.detail
