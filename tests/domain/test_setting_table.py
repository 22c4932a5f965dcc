"""The table of settings: what file, environment and command line say is checked in one place."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.setting_table import TABLE, Setting
from scanner_desktop.domain.setting_values import check_all, from_environment, parse_value
from scanner_desktop.domain.settings import RepeatRule, Settings


@pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.name)
def test_default_and_every_choice_can_be_said_as_text(setting: Setting) -> None:
    for value in (setting.default, *(value for value, _ in setting.choices)):
        text = {True: "on", False: "off"}.get(value, str(value)) if isinstance(value, bool) else str(value)
        assert parse_value(setting, text) == value


@given(st.sampled_from(TABLE), st.text(max_size=30))
def test_any_text_is_a_valid_value_or_a_plain_refusal(setting: Setting, text: str) -> None:
    refused = None
    try:
        check_all(replace(Settings(), **{setting.name: parse_value(setting, text)}))
    except BadSetting as error:
        refused = error
    assert refused is None or (setting.title in str(refused) and refused.advice)


def test_environment_says_what_the_file_does_not() -> None:
    settings = from_environment(
        Settings(camera="webcam:1"),
        {"SCANNER_DESKTOP_TEXT_SIZE": "150", "SCANNER_DESKTOP_REPEAT_RULE": "Count", "SCANNER_DESKTOP_API_KEY": "x"},
    )
    assert settings == Settings(camera="webcam:1", text_size=150, repeat_rule=RepeatRule.COUNT)


@pytest.mark.parametrize(("name", "text"), [("TEXT_SIZE", "300"), ("SOUND", "loud"), ("SEND_AFTER_SECONDS", "-1")])
def test_environment_that_is_wrong_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadSetting):
        from_environment(Settings(), {f"SCANNER_DESKTOP_{name}": text})
