"""What argparse says to people, so that it is said in the language of the program: its usage, help and complaints.

argparse asks ``gettext`` for each of its sentences, by the names ``_`` and ``ngettext`` of its own module. gettext's
way would be compiled catalogues beside ours, in a language that it finds in the environment by itself, whatever
``SCANNER_DESKTOP_LANGUAGE`` says. So these two names, and nothing else of argparse or gettext, lead to our phrases:
Python 3.11 to 3.14 all have them. A sentence that is not here stays English; a test compares this list with the
argparse of the Python that runs it.
"""

import argparse

from scanner_desktop.domain.phrase import Phrase, plural, say

_SAID = (
    Phrase("usage: "),
    Phrase("positional arguments"),
    Phrase("options"),
    Phrase("%(heading)s:"),
    Phrase(" (default: %(default)s)"),
    Phrase("show this help message and exit"),
    Phrase("show program's version number and exit"),
    Phrase("%(prog)s: error: %(message)s\n"),
    Phrase("%(prog)s: warning: %(message)s\n"),
    Phrase("argument %(argument_name)s: %(message)s"),
    Phrase("the following arguments are required: %s"),
    Phrase("one of the arguments %s is required"),
    Phrase("unrecognized arguments: %s"),
    Phrase("unexpected option string: %s"),
    Phrase("ambiguous option: %(option)s could match %(matches)s"),
    Phrase("ignored explicit argument %r"),
    Phrase("not allowed with argument %s"),
    Phrase("expected one argument"),
    Phrase("expected at most one argument"),
    Phrase("expected at least one argument"),
    Phrase("invalid %(type)s value: %(value)r"),
    Phrase("invalid choice: %(value)r (choose from %(choices)s)"),
    Phrase("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    Phrase("unknown parser %(parser_name)r (choices: %(choices)s)"),
    Phrase("can't open '%(filename)s': %(error)s"),
    Phrase("command '%(parser_name)s' is deprecated"),
    Phrase("option '%(option)s' is deprecated"),
    Phrase("argument '%(argument_name)s' is deprecated"),
)
SENTENCES = {phrase.template: phrase for phrase in _SAID}
"""What a person can meet, by the English that argparse asks for; not what it says to whoever declares arguments."""


def speak_for_argparse() -> None:
    """Have argparse, in this process, say its sentences as ``say`` does."""
    vars(argparse).update(_=_sentence, ngettext=_counted)


def _sentence(english: str) -> str:
    return say(SENTENCES.get(english, english))


def _counted(one: str, many: str, n: int) -> str:
    if many == "expected %s arguments":
        return say(plural("expected %s argument", "expected %s arguments", n))
    return one if n == 1 else many
