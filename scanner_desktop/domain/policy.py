"""A machine's policy: what the station begins with, and what nobody at the station can change.

The file is JSON, every part of it optional::

    {"defaults": {NAME: VALUE, …}, "locked": {NAME: VALUE, …}, "data_dir": FOLDER, "kiosk_pin": HASH}

with the names and values of the settings file. ``defaults`` hold where there is no settings file yet; ``locked`` hold
over file, environment, command line, dialog and settings barcode. ``data_dir`` is where stations keep their data unless
they are told otherwise, with ``{user}`` for the person's name on this computer; ``kiosk_pin`` is what
``scanner-desktop kiosk set-pin`` made.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scanner_desktop.domain.errors import BadInput, BadSetting
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.pin import check_kept
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.setting_table import LONGEST_NAME, TABLE, Value
from scanner_desktop.domain.setting_values import typed_value
from scanner_desktop.domain.settings import Settings

HOST_MARK = "{host}"
_PARTS = ("defaults", "locked")
_TEXTS = ("data_dir", "kiosk_pin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Values of settings by their names, and two texts; all empty where there is no policy."""

    defaults: Mapping[str, Value] = field(default_factory=dict)
    locked: Mapping[str, Value] = field(default_factory=dict)
    data_dir: str = ""
    kiosk_pin: str = ""

    def unlocked(self) -> Settings:
        """Return the settings of a station that has no file yet, before anything is locked."""
        return replace(Settings(), **self.defaults)  # type: ignore[arg-type]

    def hold(self, settings: Settings) -> Settings:
        """Return ``settings`` with the locked values."""
        return replace(settings, **self.locked)  # type: ignore[arg-type]

    def refuse(self, settings: Settings) -> Settings:
        """Return ``settings``. Raises BadSetting when they differ from what is locked."""
        for setting in TABLE:
            if setting.name in self.locked and getattr(settings, setting.name) != self.locked[setting.name]:
                raise BadSetting(
                    Phrase(
                        "“{title}” ({name}) is set for this whole computer and cannot be changed here.",
                        title=setting.title,
                        name=setting.name,
                    ),
                    Phrase("Leave {option} out, or ask whoever looks after this computer.", option=setting.option),
                )
        return settings


def parse_policy(content: bytes, *, host: str = "") -> Policy:
    """Return the policy that a file holds, with ``host`` for ``{host}`` in the name of the station.

    Raises BadInput for anything else than a policy: a misspelt name must not leave open what was meant to be locked.
    """
    try:
        parts = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BadInput(
            Phrase("It is no valid JSON: {error}.", error=reason(error)),
            Phrase("Look for a comma, a quotation mark or a bracket that is missing."),
        ) from error
    if not isinstance(parts, dict):
        raise BadInput(Phrase("It has to be an object with “defaults” and “locked”, each an object."))
    unknown = [name for name in parts if name not in _PARTS + _TEXTS]
    if unknown:
        raise BadInput(
            Phrase(
                "It can have {possible}, not {unknown}.",
                possible=", ".join(_PARTS + _TEXTS),
                unknown=repr(unknown[0][:40]),
            ),
            Phrase("Check how it is spelt."),
        )
    if not all(isinstance(parts.get(name, {}), dict) for name in _PARTS):
        raise BadInput(Phrase("It has to be an object with “defaults” and “locked”, each an object."))
    if not all(isinstance(parts.get(name, ""), str) for name in _TEXTS):
        raise BadInput(
            Phrase("“data_dir” and “kiosk_pin” have to be texts."),
            Phrase("Write them between quotation marks."),
        )
    data_dir, kiosk_pin = (parts.get(name, "") for name in _TEXTS)
    return Policy(
        defaults=_values(parts.get("defaults", {}), host),
        locked=_values(parts.get("locked", {}), host),
        data_dir=data_dir,
        kiosk_pin=check_kept(kiosk_pin) if kiosk_pin else "",
    )


def _values(content: Mapping[str, object], host: str) -> dict[str, Value]:
    by_name = {setting.name: setting for setting in TABLE}
    for name in content:
        if name not in by_name:
            raise BadInput(
                Phrase("There is no setting {name}.", name=repr(name[:40])),
                Phrase("“scanner-desktop settings show” lists all."),
            )
    values = {name: typed_value(by_name[name], value) for name, value in content.items()}
    if "station_name" in values:
        # One file for two hundred computers: each has a name of its own already.
        values["station_name"] = str(values["station_name"]).replace(HOST_MARK, host)[:LONGEST_NAME]
    return values
