"""A station's profile as the text of a barcode: what another station shall be set to, and never a secret.

The text is ``scanner-desktop:1:`` and a JSON object of the settings that are not at their defaults. What depends on the
computer (cameras, the place of the window) is left out, and so is what a barcode on a table must not be able to do:
allow connections that can be read by others, lock the station, or name an address for new versions or measurements.
"""

import json
from dataclasses import replace

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadInput, BadSetting
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.setting_table import TABLE, Setting, Value
from scanner_desktop.domain.setting_values import typed_value, value_words
from scanner_desktop.domain.settings import Settings

PREFIX = "scanner-desktop:1:"
LONGEST = 2000  # characters; one QR code of a size that a webcam reads

_NEVER = frozenset(
    {
        *("camera", "second_camera", "text_size", "mirror", "station_name"),
        *("allow_plain_http", "kiosk", "update_url", "telemetry_url"),
    }
)
"""What differs from counter to counter; and what a barcode on a table must not be able to do."""

CARRIED: tuple[Setting, ...] = tuple(setting for setting in TABLE if setting.name not in _NEVER)


def to_profile(settings: Settings) -> str:
    """Return the text for the barcode."""
    values = {each.name: getattr(settings, each.name) for each in CARRIED}
    changed = {name: value for name, value in values.items() if value != getattr(Settings(), name)}
    return PREFIX + json.dumps(changed, separators=(",", ":"))


def is_profile(text: str) -> bool:
    """Return whether the text of a code is a profile, right or wrong."""
    return text.startswith(PREFIX)


def from_profile(text: str, settings: Settings) -> Settings:
    """Return ``settings`` with what the profile says; what it does not say becomes the default.

    Raises BadInput for a text that is none, or that says what no profile may say.
    """
    if not is_profile(text) or len(text) > LONGEST:
        raise BadInput(
            Phrase("This is no settings barcode."),
            Phrase("Show the one that another station makes in its settings."),
        )
    try:
        content = json.loads(text.removeprefix(PREFIX))
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise BadInput(Phrase("This settings barcode is damaged."), Phrase("Print it again."))
    by_name = {each.name: each for each in CARRIED}
    unknown = [name for name in content if name not in by_name]
    if unknown:
        raise BadInput(
            Phrase(
                "This settings barcode says something that this version does not take: {unknown}.",
                unknown=repr(unknown[0][:40]),
            ),
            Phrase("Make it anew with the same version."),
        )
    values: dict[str, Value] = {name: each.default for name, each in by_name.items()}
    values |= {name: _value(by_name[name], value) for name, value in content.items()}
    result = replace(settings, **values)  # type: ignore[arg-type]
    service_origin(result.server, allow_plain_http=False)
    return result


def differences(before: Settings, after: Settings) -> tuple[tuple[str, str], ...]:
    """Return title and new value, in words, of each setting in which the two differ."""
    changed = (each for each in TABLE if getattr(before, each.name) != getattr(after, each.name))
    return tuple((each.title, value_words(each, getattr(after, each.name))) for each in changed)


def _value(setting: Setting, value: object) -> Value:
    try:
        return typed_value(setting, value)
    except BadSetting as error:
        raise BadInput(
            Phrase("This settings barcode has no valid value for “{title}”.", title=setting.title),
            Phrase("Print it again."),
        ) from error
