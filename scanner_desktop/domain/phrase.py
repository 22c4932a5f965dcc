"""What the program says, so that it can be said in another language: an English sentence with fields.

Whoever has something to say makes a ``Phrase``. It is a string, the English sentence: a log, a JSON file or a test
takes it as it is. Where a person sees it, ``say`` puts the language of the program in its place.

    raise StorageFull(Phrase("Only {free} are left on the disk.", free=size_words(free)))
    label.setText(say(error.message))

``dev.py translations`` collects the sentences: the literal first arguments of ``Phrase``, and the second of ``plural``.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol, Self


class Phrase(str):
    """A sentence with fields in braces. As a string it is the English sentence, complete.

    Attributes:
        template: the sentence as it was written, by which its translation is found.
        fields: what stands in the braces, by name: texts, other phrases, numbers, days.
        n: the number that decides between singular and plural; None where the sentence has only one form.
        one: the English sentence for a count of one, where ``n`` decides.
    """

    __slots__ = ("fields", "n", "one", "template")
    template: str
    fields: Mapping[str, object]
    n: int | None
    one: str

    def __new__(cls, template: str, /, **fields: object) -> Self:
        """Return the sentence. Braces are fields only where fields are given."""
        return cls._make(template, fields, None, "")

    @classmethod
    def _make(cls, template: str, fields: Mapping[str, object], n: int | None, one: str) -> Self:
        phrase = super().__new__(cls, _filled(one if n == 1 else template, fields))
        phrase.template, phrase.fields, phrase.n, phrase.one = template, fields, n, one
        return phrase

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to copy and pickle it: the default would take the finished sentence for a template."""
        return Phrase._make, (self.template, dict(self.fields), self.n, self.one)


def plural(one: str, many: str, /, n: int, **fields: object) -> Phrase:
    """Return ``one`` for a single thing and ``many`` for any other number; ``{n}`` is the number.

    Translations are found by ``many``: a language may have one form or six.
    """
    return Phrase._make(many, {"n": n, **fields}, n, one)


def _filled(template: str, fields: Mapping[str, object]) -> str:
    return template.format(**fields) if fields else template


class SpokenLanguage(Protocol):
    """A language to say things in."""

    def translate(self, template: str, n: int | None) -> str:
        """Return the sentence in this language with its fields still in braces; "" where there is no translation."""
        ...

    def number(self, value: float) -> str:
        """Return a number as it is written in this language."""
        ...

    def day(self, value: date) -> str:
        """Return a day, for a datetime also its time, as they are written in this language."""
        ...


class _Spoken:
    language: SpokenLanguage | None = None


def speak(language: SpokenLanguage | None) -> None:
    """Say everything in ``language`` from now on, in this process; None is English."""
    _Spoken.language = language


def say(text: str) -> str:
    """Return ``text`` in the language of the program. A text that is no Phrase (a name, a service's words) stays."""
    language = _Spoken.language
    if language is None or not isinstance(text, Phrase):
        return str(text)
    template = language.translate(text.template, text.n) or (text.one if text.n == 1 else text.template)
    return _filled(template, {name: _field(value, language) for name, value in text.fields.items()})


def _field(value: object, language: SpokenLanguage) -> object:
    match value:
        case Phrase():
            return say(value)
        case Exception(args=(Phrase() as words, *_)):
            return say(words)
        case bool() | str():
            return value
        case int() | float():
            return language.number(value)
        case datetime() | date():
            return language.day(value)
    return value


def sentences(*parts: str) -> Phrase:
    """Return the parts that are not empty one after the other, each with a full stop where it has no end."""
    said = [part for part in parts if part]
    if len(said) == 1 and isinstance(said[0], Phrase) and _has_end(said[0]):
        return said[0]
    names = [f"part{number}" for number in range(len(said))]
    template = " ".join(
        f"{{{name}}}" if _has_end(part) else f"{{{name}}}." for name, part in zip(names, said, strict=True)
    )
    return Phrase(template, **dict(zip(names, said, strict=True)))


def listing(parts: Sequence[str]) -> Phrase:
    """Return the parts with commas between them; "" for none."""
    names = [f"part{number}" for number in range(len(parts))]
    return Phrase(", ".join(f"{{{name}}}" for name in names), **dict(zip(names, parts, strict=True)))


def _has_end(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?", "…"))


# On the disk ----------------------------------------------------------------------------------------------------------

_MARK = "\x1e"  # the "record separator": no service and no person writes it


def to_kept(text: str) -> str:
    """Return what a file or a database keeps of ``text``: the English sentence, and of a Phrase how it was made."""
    if not isinstance(text, Phrase):
        return text.replace(_MARK, "")
    fields = {name: _kept_field(value) for name, value in text.fields.items()}
    made = json.dumps([text.template, fields, text.n, text.one], ensure_ascii=False)
    return f"{text}{_MARK}{made}"


def from_kept(kept: str) -> str:
    """Return what was given to ``to_kept``. Where its second part is damaged, the English sentence."""
    english, mark, made = kept.partition(_MARK)
    if not mark:
        return kept
    try:
        template, fields, n, one = json.loads(made)
        fields = {name: from_kept(value) if isinstance(value, str) else value for name, value in fields.items()}
        phrase = Phrase._make(template, fields, n, one)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return english
    return phrase if phrase == english else english


def _kept_field(value: object) -> object:
    return to_kept(value) if isinstance(value, str) else value if isinstance(value, int | float) else str(value)
