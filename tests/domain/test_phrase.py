"""What the program says: English as a string, other languages by its template and fields."""

import copy
import pickle
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.phrase import Phrase, from_kept, plural, say, sentences, speak, to_kept

TEXT = st.text(st.characters(exclude_characters="\x1e", exclude_categories=["Cs"]), max_size=20)


class Pidgin:
    """A language whose sentences are those of a table."""

    def __init__(self, **sentences: str) -> None:
        self.sentences = sentences

    def translate(self, template: str, n: int | None) -> str:
        """Return what the table has for the first word, with the number that asked."""
        return self.sentences.get(template.split()[0].strip("{}.,!"), "").replace("#", str(n))

    def number(self, value: float) -> str:
        """Return the number in brackets."""
        return f"<{value}>"

    def day(self, value: date) -> str:
        """Return the year first."""
        return f"{value:%Y/%m/%d}"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def test_a_phrase_is_its_english_sentence() -> None:
    phrase = Phrase("Only {free} are left on {disk}.", free="3 MB", disk="C:")
    assert phrase == "Only 3 MB are left on C:."
    assert say(phrase) == phrase
    assert type(say(phrase)) is str


def test_another_language_has_its_own_order_of_fields_numbers_and_days() -> None:
    speak(Pidgin(Only="Auf {disk} frei: {free} ({since})"))
    assert say(Phrase("Only {free} on {disk}", free=3, disk="C:", since=date(2026, 11, 26))) == (
        "Auf C: frei: <3> (2026/11/26)"
    )


def test_phrases_in_the_fields_are_said_in_the_language_too() -> None:
    speak(Pidgin(It="Es klappt nicht: {why}", Offline="Kein Netz"))
    assert say(Phrase("It fails: {why}", why=Phrase("Offline"))) == "Es klappt nicht: Kein Netz"


def test_what_is_no_phrase_or_has_no_translation_stays_as_it_is() -> None:
    speak(Pidgin())
    assert say("Käse {0}") == "Käse {0}"
    assert say(plural("{n} capture waits", "{n} captures wait", 1)) == "<1> capture waits"


@pytest.mark.parametrize(("n", "english"), [(0, "0 captures wait"), (1, "1 capture waits"), (2, "2 captures wait")])
def test_the_number_decides_the_form_in_english_and_is_given_to_the_other_language(n: int, english: str) -> None:
    phrase = plural("{n} capture waits", "{n} captures wait", n)
    assert phrase == english
    speak(Pidgin(n="#: {n}"))
    assert say(phrase) == f"{n}: <{n}>"


def test_braces_are_fields_only_where_there_are_fields() -> None:
    assert Phrase("a {brace}") == "a {brace}"
    assert Phrase("{text}", text="{other}") == "{other}"
    speak(Pidgin(a="ein {brace}"))
    assert say(Phrase("a {brace}")) == "ein {brace}"


@given(TEXT, st.integers(-5, 5), TEXT)
def test_copies_pickles_and_the_disk_keep_all_of_a_phrase(name: str, n: int, reason: str) -> None:
    phrase = plural("{n} of {name}: {why}", "{n} of {name}: {why}!", n, name=name, why=Phrase("no {x}", x=reason))
    for again in (copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase)), from_kept(to_kept(phrase))):
        assert again == phrase
        assert isinstance(again, Phrase)
        assert (again.template, again.n, again.one) == (phrase.template, phrase.n, phrase.one)
        assert again.fields["name"] == name
        why = again.fields["why"]
        assert isinstance(why, Phrase)
        assert (why.template, dict(why.fields)) == ("no {x}", {"x": reason})


@given(st.text(max_size=40))
def test_what_the_disk_gives_back_is_the_english_sentence_however_damaged_the_rest_is(junk: str) -> None:
    assert from_kept("It fails.\x1e" + junk) == "It fails."
    assert from_kept(to_kept("a plain text")) == "a plain text"


def test_sentences_are_joined_with_full_stops_and_stay_phrases() -> None:
    speak(Pidgin(Offline="Kein Netz", Wait="Warte!", part0="{part0}. {part1}"))
    both = sentences(Phrase("Offline"), "", Phrase("Wait!"))
    assert both == "Offline. Wait!"
    assert say(both) == "Kein Netz. Warte!"
    assert sentences(Phrase("Wait!")) == "Wait!"
    assert sentences() == ""
