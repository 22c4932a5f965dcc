"""The settings barcode: carries what differs, never a secret, and cannot make a station less safe."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.setting_table import TABLE
from scanner_desktop.domain.settings import RepeatRule, Settings, Theme
from scanner_desktop.domain.station_profile import LONGEST, PREFIX, differences, from_profile, to_profile

HERE = Settings(camera="webcam:3", theme=Theme.DARK, text_size=150, window="abc")


def test_profile_sets_another_station_up_and_leaves_its_cameras_alone() -> None:
    there = Settings(
        server="https://www.closient.dev", hands_free=True, repeat_rule=RepeatRule.COUNT, camera="webcam:9"
    )
    after = from_profile(to_profile(there), HERE)
    assert after == Settings(
        server="https://www.closient.dev",
        hands_free=True,
        repeat_rule=RepeatRule.COUNT,
        camera="webcam:3",
        text_size=150,
        window="abc",
    )
    assert ("Service", "https://www.closient.dev") in differences(HERE, after)


def test_profile_of_everything_fits_into_one_code() -> None:
    changes = {each.name: each.choices[-1][0] for each in TABLE if each.choices}
    assert len(to_profile(Settings(**changes, organization="o" * 200, server="https://" + "s" * 60))) < LONGEST


@pytest.mark.parametrize(
    "content",
    [
        {"allow_plain_http": True},
        {"server": "http://shop.example"},
        {"server": "https://user:secret@shop.example"},
        {"camera": "http://spy.example/video"},
        {"api_key": "csb_x"},
        {"window": "abc"},
        {"sound": 1},
        {"sound_volume": True},
        {"send_after_seconds": 11},
        {"theme": "pink"},
        {"organization": "o" * 201},
    ],
)
def test_what_no_barcode_may_say_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        from_profile(PREFIX + json.dumps(content), HERE)


@given(st.text(max_size=60))
def test_any_text_is_settings_or_a_plain_refusal(text: str) -> None:
    for profile in (text, PREFIX + text, PREFIX + "[" * 50 + text):
        try:
            from_profile(profile, HERE)
        except BadInput:
            continue
        assert profile.startswith(PREFIX)
