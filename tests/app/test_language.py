"""The language of the program: Qt Linguist's files, Qt's numbers and days, and what the environment says."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from scanner_desktop.app import language
from scanner_desktop.domain.phrase import Phrase, plural, say, speak
from scanner_desktop.domain.setting_table import TABLE
from scanner_desktop.domain.settings import Language
from scanner_desktop.resources import ResourceMissing

DAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_compiled_file_gives_sentences_and_as_many_plurals_as_the_language_has(tmp_path: Path) -> None:
    forms = "".join(f"<numerusform>form {number}: {{n}}</numerusform>" for number in range(6))
    (tmp_path / "ar.ts").write_text(
        '<!DOCTYPE TS><TS version="2.1" language="ar"><context><name>Phrase</name>'
        f'<message numerus="yes"><source>{{n}} captures</source><translation>{forms}</translation></message>'
        "<message><source>Offline</source><translation>X</translation></message></context></TS>",
        encoding="utf-8",
    )
    (file,) = translations.compile_all(tmp_path, tmp_path)
    speak(language.QtLanguage("ar", file))
    assert say(Phrase("Offline")) == "X"
    assert say(Phrase("unknown")) == "unknown"
    # Unicode's rules for Arabic: none, one, two, few (3 to 10), many (11 to 99), other.
    counts = (0, 1, 2, 3, 11, 100)
    assert [say(plural("1", "{n} captures", n)).partition(":")[0] for n in counts] == [f"form {n}" for n in range(6)]


def test_numbers_and_days_are_written_as_the_language_writes_them() -> None:
    german = language.QtLanguage("de", None)
    assert (german.number(1_234_567), german.number(0.5)) == ("1.234.567", "0,5")
    assert german.day(DAY) == "26.11.26"
    assert german.day(datetime(2026, 11, 26, 14, 5)) == "26.11.26 14:05"
    assert language.QtLanguage("en", None).day(DAY) == QLocale.system().toString(DAY, QLocale.FormatType.ShortFormat)


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    damaged = tmp_path / "de.qm"
    damaged.write_bytes(b"no translation")
    with pytest.raises(ResourceMissing, match="damaged"):
        language.QtLanguage("de", damaged)


def test_the_window_speaks_the_chosen_language_and_another_one_after_that(qapp: QApplication) -> None:
    language.speak_in_window(qapp, Language.ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.speak_in_window(qapp, Language.GERMAN)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(1234) == "1.234"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own buttons
    language.speak_in_window(qapp, Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("environment", "german"),
    [
        ({}, False),
        ({"LANG": "en_GB.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({"SCANNER_DESKTOP_LANGUAGE": "de"}, True),
        ({"SCANNER_DESKTOP_LANGUAGE": "en", "LANG": "de_DE.UTF-8"}, False),
    ],
)
def test_the_command_line_speaks_what_the_environment_names(environment: dict[str, str], german: bool) -> None:
    language.speak_in_terminal(environment)
    said = say(Phrase("{number}", number=1234567))
    assert said in (["1.234.567"] if german else ["1234567", "1,234,567"])  # commas where the system itself is asked


def test_a_setting_is_found_by_other_words_for_it_in_the_language_that_is_spoken_and_in_english() -> None:
    (sound,) = (setting for setting in TABLE if setting.name == "sound")
    assert (sound.matches("beep"), sound.matches("Piepton")) == (True, False)
    speak(language.language_for(Language.GERMAN))
    assert (sound.matches("beep"), sound.matches("Piepton")) == (True, True)
