"""The language of the program: which one, its sentences from Qt Linguist's files, its numbers and days from Qt."""

import logging
import os
import sys
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scanner_desktop.domain.phrase import speak
from scanner_desktop.domain.settings import Language
from scanner_desktop.resources import ResourceMissing, resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

CONTEXT = "Phrase"
"""Where the files of Qt Linguist keep the sentences of ``Phrase``; those of the window stand under its classes."""

_CODES = frozenset(language.value for language in Language)
_ENGLISH = ("", "C", "POSIX", "en")


class QtLanguage:
    """Says phrases by a compiled file of Qt Linguist, and writes numbers and days as Qt's locale of it does."""

    def __init__(self, code: str, file: Path | None) -> None:
        """Load the language ``code``, such as ``de``; without a ``file`` its sentences stay English.

        Raises ResourceMissing for a file that is not one of Qt Linguist's.
        """
        from PySide6.QtCore import QLocale, QTranslator

        # "de_CH" writes days and numbers as Switzerland does. A system without a language ("C") is taken for English.
        system = QLocale.system()
        spoken = "en" if system.language() == QLocale.Language.C else system.name().partition("_")[0]
        self.locale = system if spoken == code else QLocale(code)
        self.translator: QTranslator = QTranslator()
        if file is not None and not self.translator.load(str(file)):
            raise ResourceMissing(f"The translation {file} is damaged. Install the program again.")

    def translate(self, template: str, n: int | None) -> str:
        """Return the sentence in this language, "" where it has none."""
        return str(self.translator.translate(CONTEXT, template, "", -1 if n is None else n) or "")

    def number(self, value: float) -> str:
        """Return a whole number with separators of thousands, another one with at most two decimals."""
        if isinstance(value, int):
            return self.locale.toString(value)
        return self.locale.toString(round(value, 2), "g", 12)

    def day(self, value: date) -> str:
        """Return a day, for a datetime also its time, in the language's short form."""
        from PySide6.QtCore import QDate, QLocale, QTime

        day = self.locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)
        if not isinstance(value, datetime):
            return day
        time = self.locale.toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)
        return f"{day} {time}"


def language_for(chosen: Language) -> QtLanguage:
    """Return the language that a person chose; for ``SYSTEM`` the first of the system's that the program has.

    English where its file is missing or damaged: nothing may fail for that.
    """
    from PySide6.QtCore import QLocale

    code = chosen.value
    if chosen is Language.SYSTEM:
        spoken = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
        code = next((name for name in spoken if name in _CODES), Language.ENGLISH.value)
    try:
        return QtLanguage(code, None if code == Language.ENGLISH else resource(f"translations/{code}.qm"))
    except ResourceMissing as error:
        log.warning("the station speaks English: %s", error)
        return QtLanguage(Language.ENGLISH.value, None)


def speak_in_window(qt: "QApplication", chosen: Language) -> None:
    """Have the window and everything else speak ``chosen``: sentences, Qt's own buttons, numbers, direction.

    Widgets that stand already keep theirs.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    language = language_for(chosen)
    for former in qt.findChildren(QTranslator):
        qt.removeTranslator(former)
        former.deleteLater()
    of_qt = QTranslator(qt)
    if of_qt.load(language.locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(of_qt)
    language.translator.setParent(qt)
    qt.installTranslator(language.translator)
    QLocale.setDefault(language.locale)
    qt.setLayoutDirection(language.locale.textDirection())
    speak(language)


def speak_in_terminal(environment: Mapping[str, str] = os.environ) -> None:
    """Have the command line speak the language that the environment names; English costs nothing.

    ``SCANNER_DESKTOP_LANGUAGE`` comes first, then what the system says.
    """
    named = environment.get("SCANNER_DESKTOP_LANGUAGE", "")
    if named == Language.ENGLISH or (not named and not _may_be_foreign(environment)):
        return
    speak(language_for(Language(named) if named in _CODES else Language.SYSTEM))


def _may_be_foreign(environment: Mapping[str, str]) -> bool:
    # Qt decides; this only spares the commands loading it where it would say "English".
    if sys.platform in ("win32", "darwin"):
        return True
    names = [environment.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    return any(name.partition("_")[0].partition(".")[0] not in _ENGLISH for name in names)
