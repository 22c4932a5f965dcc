"""Values of settings: read from text, JSON and environment, checked, and put into words."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.phrase import Phrase, plural
from scanner_desktop.domain.setting_table import TABLE, Setting, Value
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.visible import short

LONGEST_TEXT = 200
"""Characters of a value that comes from a file of somebody else's."""

_YES, _NO = frozenset({"on", "yes", "true", "1"}), frozenset({"off", "no", "false", "0"})


def parse_value(setting: Setting, text: str) -> Value:
    """Return the value that ``text`` means. Raises BadSetting, which says what is possible."""
    default, text = setting.default, text.strip()
    if isinstance(default, bool):
        if text.casefold() not in _YES | _NO:
            raise _bad(setting, text, Phrase("on or off"))
        return text.casefold() in _YES
    if isinstance(default, int):
        if not text.isascii() or not text.isdecimal() or len(text) > 9:
            raise _bad(setting, text, _number(setting))
        return check_value(setting, int(text))
    if isinstance(default, StrEnum):
        try:
            return type(default)(text.casefold())
        except ValueError:
            raise _bad(setting, text, ", ".join(member.value for member in type(default))) from None
    return check_value(setting, text)


def typed_value(setting: Setting, value: object) -> Value:
    """Return a value out of JSON in the setting's own type. Raises BadSetting for another type, or out of bounds."""
    default = setting.default
    if isinstance(default, StrEnum) and isinstance(value, str):
        return parse_value(setting, value)
    if type(value) is type(default) and isinstance(value, bool | int | str) and len(str(value)) <= LONGEST_TEXT:
        return check_value(setting, value)
    kind = _KINDS.get(type(default), Phrase("a text of at most 200 characters"))
    raise _bad(setting, str(value), kind)


def check_value(setting: Setting, value: Value) -> Value:
    """Return ``value``. Raises BadSetting for a number out of bounds, or a text that is too long."""
    if isinstance(value, str) and setting.highest and len(value) > setting.highest:
        raise _bad(setting, value, Phrase("a text of at most {highest} characters", highest=setting.highest))
    if isinstance(value, int) and not isinstance(value, bool) and not setting.lowest <= value <= setting.highest:
        raise _bad(setting, str(value), _number(setting))
    return value


def check_all(settings: Settings) -> Settings:
    """Return ``settings``. Raises BadSetting for the first value out of bounds."""
    for setting in TABLE:
        check_value(setting, getattr(settings, setting.name))
    return settings


def from_environment(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Return ``settings`` with what the environment says on top. Raises BadSetting with the variable's name."""
    changes: dict[str, Value] = {}
    for setting in TABLE:
        text = environment.get(setting.variable, "")
        if text:
            changes[setting.name] = parse_value(setting, text)
    return replace(settings, **changes)  # type: ignore[arg-type]


def value_words(setting: Setting, value: Value) -> str:
    """Return what a value is called."""
    for choice, words in setting.choices:
        if choice == value:
            return words
    if isinstance(value, bool):
        return Phrase("on") if value else Phrase("off")
    if not isinstance(value, int):
        return value
    match setting.name:
        case "keep_images_days":
            return plural("{n} day", "{n} days", value)
        case "keep_images_mb":
            return Phrase("{size} MB", size=value)
        case "send_after_seconds":
            return plural("{n} second", "{n} seconds", value)
        case _ if setting.highest in (100, 200):
            return Phrase("{value} %", value=value)
    return str(value)


_KINDS: Mapping[type, Phrase] = {bool: Phrase("true or false"), int: Phrase("a whole number")}


def _number(setting: Setting) -> Phrase:
    return Phrase("a number from {lowest} to {highest}", lowest=setting.lowest, highest=setting.highest)


def _bad(setting: Setting, text: str, possible: str) -> BadSetting:
    return BadSetting(
        Phrase(
            "“{text}” is no value for “{title}” ({name}).", text=short(text, 40), title=setting.title, name=setting.name
        ),
        Phrase("It can be {possible}.", possible=possible),
    )
