"""The translations: nothing is missing or out of date, and no translation loses a field or a key."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from translations import FOLDER, LANGUAGES, Message

from scanner_desktop.domain.gs1_titles import TITLES

PLURAL_FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2}
KEYS = re.compile(r"--[a-z-]+|\bCtrl\+\w\b|\bF\d{1,2}\b|%n|%%|https?://[^\s,،]+|SCANNER_DESKTOP_\w+")
"""What is the same in every language: options, keys, addresses, variables, Qt's number."""


def everything() -> Iterator[tuple[str, Message]]:
    for language in LANGUAGES:
        for message in translations.messages(FOLDER / f"{language}.ts"):
            yield language, message


def said() -> Iterator[tuple[str, Message, str]]:
    """Every form of every translation that is there."""
    for language, message in everything():
        for form in message.translations:
            if form:
                yield language, message, form


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        (folder / f"{language}.ts").write_bytes((FOLDER / f"{language}.ts").read_bytes())
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_program_is_there_and_no_other(language: str, updated: Path) -> None:
    now = {(each.context, each.source) for each in translations.messages(updated / f"{language}.ts")}
    kept = {(each.context, each.source) for each in translations.messages(FOLDER / f"{language}.ts")}
    assert kept == now, "run python3 dev.py translations, and translate what is new"


def test_every_sentence_is_translated() -> None:
    assert [(language, each.source) for language, each in everything() if not each.is_finished] == []


def test_a_translation_has_the_fields_of_its_sentence() -> None:
    wrong = [
        (language, each.source, form)
        for language, each, form in said()
        # A form for one number may say it in a word: "one capture".
        if fields(form) | ({"n"} & fields(each.source) if each.is_plural else set()) != fields(each.source)
    ]
    assert wrong == []


def fields(text: str) -> set[str]:
    """Return what is filled in: our fields in braces, and argparse's, but for the name of a Python function."""
    ours = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return ours | set(re.findall(r"%(?!\(type\))(?:\(\w+\))?[sr]\b", text))


def test_keys_options_and_addresses_are_the_same_in_every_language() -> None:
    assert [
        (language, each.source, form)
        for language, each, form in said()
        if fixed(form, each) != fixed(each.source, each)
    ] == []


def fixed(text: str, message: Message) -> list[str]:
    return sorted(found for found in KEYS.findall(text) if not (message.is_plural and found == "%n"))


def test_a_number_has_the_forms_that_its_language_has() -> None:
    assert [
        (language, each.source)
        for language, each in everything()
        if len(each.translations) != (PLURAL_FORMS[language] if each.is_plural else 1)
    ] == []
    assert [each.source for _, each in everything() if "%n" in each.source and not each.is_plural] == []


def test_space_and_marks_at_the_edges_are_kept() -> None:
    assert [(language, each.source, form) for language, each, form in said() if edges(form) != edges(each.source)] == []


def edges(text: str) -> tuple[str, str, bool]:
    """Return the blanks at both ends, and whether the text ends as a sentence does."""
    return (
        text[: len(text) - len(text.lstrip())],
        text[len(text.rstrip()) :],
        text.rstrip().endswith((".", "!", "?", "…", "؟")),
    )


def test_names_of_sheets_are_such_as_spreadsheets_take() -> None:
    sheets = {"Summary", "Differences", "Lines", "Lots", "Counts", "Damage", "Rows not used"}
    for language in LANGUAGES:
        names = [
            form
            for each in translations.messages(FOLDER / f"{language}.ts")
            if each.context == translations.CONTEXT and each.source in sheets
            for form in each.translations
        ]
        assert len(set(names)) == len(sheets)
        assert [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\'")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_gs1_identifier_has_an_english_name_in_another_language(language: str) -> None:
    names = {
        each.source: each.translations[0]
        for each in translations.messages(FOLDER / f"{language}.ts")
        if each.context == translations.CONTEXT and each.is_finished
    }
    assert [title for title in TITLES.values() if names.get(title.template, title) == title] == []


def test_french_keeps_its_marks_with_their_words() -> None:
    """A line does not begin with “:” or “»”, and the apostrophe is one."""
    wrong = re.compile(r" [:;!?»%](?![\w/])|« |\w'\w")
    assert [form for language, _, form in said() if language == "fr" and wrong.search(form)] == []
