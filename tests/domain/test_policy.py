"""A policy takes effect whole or not at all, and what it locks stays locked."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.errors import BadInput, BadSetting
from scanner_desktop.domain.policy import Policy, parse_policy
from scanner_desktop.domain.settings import Settings, Theme


def test_defaults_and_locked_values_are_taken_in_their_types():
    policy = parse_policy(b'{"defaults": {"theme": "dark"}, "locked": {"sound": false, "keep_images_days": 7}}')
    assert policy.unlocked().theme is Theme.DARK
    held = policy.hold(Settings(theme=Theme.LIGHT))
    assert (held.theme, held.sound, held.keep_images_days) == (Theme.LIGHT, False, 7)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "JSON"),
        (b"\xff\xfe", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b"[]", "object"),
        (b'{"locked": 1}', "object"),
        (b'{"lockd": {}}', "lockd"),
        (b'{"locked": {"colour": "red"}}', "colour"),
        (b'{"locked": {"theme": "pink"}}', "pink"),
        (b'{"locked": {"sound": 1}}', "true or false"),
        (b'{"locked": {"sound_volume": 1000}}', "100"),
        (b'{"locked": {"sound_volume": true}}', "whole number"),
    ],
)
def test_what_is_no_policy_is_refused_with_what_is_wrong(content, said):
    with pytest.raises(BadInput) as refused:
        parse_policy(content)
    assert said in f"{refused.value} {refused.value.advice}"


def test_a_choice_against_the_policy_is_refused_by_the_settings_name():
    policy = Policy(locked={"server": "https://a.example"})
    with pytest.raises(BadSetting, match="Service") as refused:
        policy.refuse(Settings(server="https://b.example"))
    assert "--server" in refused.value.advice
    same = Settings(server="https://a.example")
    assert policy.refuse(same) is same


JSON = st.recursive(st.none() | st.booleans() | st.text(), lambda inner: st.dictionaries(st.text(), inner))


@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps({"locked": value}).encode()))
def test_any_content_gives_a_policy_or_a_refusal(content):
    try:
        policy = parse_policy(content)
    except BadInput:
        return
    assert policy.hold(policy.hold(Settings())) == policy.hold(Settings())
