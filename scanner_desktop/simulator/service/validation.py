"""Checks a request's fields as the service's framework does: all of them at once, every wrong one named."""

from collections.abc import Mapping, Sequence
from typing import Any

from scanner_desktop.simulator.service.wire import Refusal, framework_error

_MAGIC = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


class FieldCheck:
    """Takes fields out of a request one by one, and remembers what is wrong with them.

    A method that finds its field wrong returns a harmless value of the right type; ``finish`` raises what was found.
    """

    def __init__(self, values: Mapping[str, Any], *place: str) -> None:
        self._values = values
        self._place = place
        self._wrong: list[dict[str, Any]] = []

    def wrong(self, kind: str, place: Sequence[str], message: str) -> None:
        """Remember one wrong field, in the framework's shape."""
        self._wrong.append({"type": kind, "loc": [*place], "msg": message})

    def text(self, name: str, *, default: str | None = None, shortest: int = 0, longest: int = 10_000) -> str:
        """Return a string of ``shortest`` to ``longest`` characters; required when there is no default."""
        place = (*self._place, name)
        value = self._values.get(name, default)
        if value is None and name not in self._values:
            self.wrong("missing", place, "Field required")
        elif not isinstance(value, str):
            self.wrong("string_type", place, "Input should be a valid string")
        elif len(value) < shortest:
            self.wrong("string_too_short", place, f"String should have at least {_characters(shortest)}")
        elif len(value) > longest:
            self.wrong("string_too_long", place, f"String should have at most {_characters(longest)}")
        else:
            return value
        return ""

    def choice(self, name: str, options: Sequence[str], *, default: str | None = None) -> str:
        """Return one of ``options``; required when there is no default."""
        value = self._values.get(name, default)
        if value is None and name not in self._values:
            self.wrong("missing", (*self._place, name), "Field required")
        elif value not in options:
            quoted = [f"'{option}'" for option in options]
            expected = f"{', '.join(quoted[:-1])} or {quoted[-1]}"
            self.wrong("enum", (*self._place, name), f"Input should be {expected}")
        else:
            return str(value)
        return options[0]

    def mapping(self, name: str) -> dict[str, Any]:
        """Return an object, empty when it is absent."""
        value = self._values.get(name, {})
        if not isinstance(value, dict):
            self.wrong("dict_type", (*self._place, name), "Input should be a valid dictionary")
            return {}
        return value

    def finish(self) -> None:
        """Raise the framework's 422 if anything was wrong."""
        if self._wrong:
            raise Refusal(framework_error(422, self._wrong))


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count} characters"


def sniff_image(content: bytes) -> str | None:
    """Return the media type that an image's first bytes say: JPEG, PNG or WebP, else None."""
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    return "image/webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else None
