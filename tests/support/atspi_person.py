"""A person who hears the window and does not see it: works through AT-SPI, the interface of Linux' screen readers.

    /usr/bin/python3 atspi_person.py CAPTURES    (SCANNER_KEY in the environment is what is typed as the API key)

Runs with the system's Python, which has the bindings (python3-gi, gir1.2-atspi-2.0), beside a station in its first
run. Writes a transcript: ``>`` is what the person does, ``:`` what is announced, ``#`` what stands there. Ends
with 1 and the reason when something cannot be found, has no name, or is not announced.
"""

import os
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
S = Atspi.StateType
CONTROLS = {"push button", "check box", "radio button", "text", "password text", "combo box", "list", "table", "slider"}
OTHERS = {"label", "page tab list", "page tab", "list item", "table cell"}
WITHOUT_ROLE = {"filler", "panel", "scroll pane"}  # what Qt has no role for is told by its name alone


class Lost(Exception):
    """Something is not as a person needs it."""


class Person:
    """Finds things by what they are called, and does with them what they offer."""

    def __init__(self):
        self.announced = []
        self.focused = []
        Atspi.init()
        GLib.timeout_add(50, lambda: True)  # ms
        self.station = None
        self.until(self._find_station, "the station", 40)
        # Only now: a program that is about to start does not always learn what is listened for.
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:announcement", "object:state-changed:focused"):
            self._listener.register(event)

    def _find_station(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(index)
            if one is not None and one.get_name() == "Scanner Desktop" and one.get_child_count():
                self.station = one
        return self.station

    def _hear(self, event):
        if "announcement" in event.type:
            words = event.any_data
            words = words if isinstance(words, str) else str(words)
            self.announced.append(words)
            print(f": {words}", flush=True)
        elif event.detail1:
            self.focused.append((event.source, event.source.get_role_name(), event.source.get_name()))

    # --- waiting ---------------------------------------------------------------------------------------------------

    def until(self, condition, what, seconds=20):
        """Return what ``condition`` gives once it gives something; Lost after so many seconds."""
        deadline = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = condition()
            except GLib.Error:
                found = None  # it went away while it was looked at
            if found:
                return found
            if time.monotonic() > deadline:
                focused = [names for _, *names in self.focused[-5:]]
                raise Lost(f"{what}: not within {seconds} s; heard: {self.announced[-5:]}, focused: {focused}")
            GLib.MainContext.default().iteration(True)  # until something comes, or the clock ticks

    # --- finding ---------------------------------------------------------------------------------------------------

    def everything(self, below=None):
        """Yield what is shown."""
        below = self.station if below is None else below
        for index in range(below.get_child_count()):
            one = below.get_child_at_index(index)
            if one is None:
                continue
            if one.get_state_set().contains(S.SHOWING):
                yield one
                yield from self.everything(one)

    def window(self, title):
        """Return the window or dialog of this title."""

        def find():
            tops = (self.station.get_child_at_index(index) for index in range(self.station.get_child_count()))
            return next((top for top in tops if top is not None and top.get_name() == title), None)

        return self.until(find, f"the window {title!r}")

    def find(self, name, roles, within=None):
        """Return what is called so, or begins so, and has one of these roles; None when it is not there."""
        for one in self.everything(within):
            if one.get_name().startswith(name) and one.get_role_name() in roles:
                return one
        return None

    # --- doing -----------------------------------------------------------------------------------------------------

    def press(self, name, within=None, quiet=False):
        """Press a button, once it can be pressed."""

        def ready():
            one = self.find(name, {"push button", "check box"}, within)
            return one if one is not None and one.get_state_set().contains(S.ENABLED) else None

        button = self.until(ready, f"the button {name!r}")
        if not quiet:
            print(f"> press {button.get_role_name()} {button.get_name()!r}", flush=True)
        actions = [button.get_action_name(index) for index in range(button.get_n_actions())]
        button.do_action(actions.index("Press"))

    def choose(self, entry, within):
        """Choose an entry of the menu: known, as to screen readers, by the focus that its first entry gets."""
        before = len(self.focused)
        self.press("Menu", within, quiet=True)

        def opened():
            items = [one for one, role, _ in self.focused[before:] if role == "menu item"]
            return items and items[-1].get_parent()

        menu = self.until(opened, "the menu")
        items = [menu.get_child_at_index(index) for index in range(menu.get_child_count())]
        item = next((one for one in items if one.get_name().startswith(entry)), None)
        if item is None:
            raise Lost(f"no {entry!r} in the menu: {[one.get_name() for one in items]}")
        print(f"> choose {item.get_role_name()} {item.get_name()!r}", flush=True)
        item.do_action(0)

    def write(self, name, words, within=None):
        """Put words into a field."""
        field = self.until(lambda: self.find(name, {"text", "password text"}, within), f"the field {name!r}")
        print(f"> write into {field.get_role_name()} {name!r}", flush=True)
        if not field.set_text_contents(words):
            raise Lost(f"{name!r} takes no words")

    def hear(self, words, within=None):
        """Wait until words that hold this stand there, as a name."""
        one = self.until(lambda: self._named(words, within), f"the words {words!r}")
        print(f"# {one.get_role_name()}: {one.get_name()}", flush=True)

    def _named(self, words, within):
        return next((one for one in self.everything(within) if words in one.get_name()), None)

    # --- looking it over -------------------------------------------------------------------------------------------

    def check(self, top):
        """Every control in a window has a role, a name, and takes the focus; say how many there are."""
        count, takes = 0, []
        for one in list(self.everything(top)):
            states, role, name = one.get_state_set(), one.get_role_name(), one.get_name().strip()
            if role in CONTROLS and not name:
                raise Lost(f"a {role} without a name in {top.get_name()!r}, in {one.get_parent().get_name()!r}")
            if role in CONTROLS:
                count += 1
            if states.contains(S.FOCUSABLE) and states.contains(S.ENABLED):
                if role not in CONTROLS | OTHERS | WITHOUT_ROLE:
                    raise Lost(f"{name!r} is a {role}")
                if role == "combo box":  # its name is what is chosen, a label says of what; Qt lets nobody focus it
                    if not has_label(one):
                        raise Lost(f"a combo box {name!r} without a label")
                elif role in CONTROLS:
                    takes.append(one)
        for one in takes:
            one.grab_focus()
            self.until(lambda one=one: one.get_state_set().contains(S.FOCUSED), f"the focus on {one.get_name()!r}")
        print(f"# {top.get_name()}: {count} controls, all with role and name; {len(takes)} take the focus", flush=True)


def has_label(one):
    """Return True when a label that stands beside it belongs to it."""
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in one.get_relation_set())


def first_run(person):
    """Camera, account, practice scan."""
    welcome = person.window("Welcome to Scanner Desktop")
    person.hear("The camera gives pictures.", welcome)
    person.check(welcome)
    person.press("Next", welcome)
    person.press("Sign in", welcome)
    sign_in = person.window("Sign in")
    person.check(sign_in)
    person.write("API key or session id", os.environ["SCANNER_KEY"], sign_in)
    person.hear("The checksum fits", sign_in)
    person.press("Sign in", sign_in)
    person.hear("You are signed in as", sign_in)
    person.press("Close", sign_in)
    person.press("Next", welcome)
    person.hear("is read. At work you now press Space", welcome)
    person.press("Start working", welcome)


def capture(person, wanted):
    """Capture until so many are said to be saved."""
    station = person.window("Scanner Desktop")
    person.check(station)
    saved = lambda: sum(words.startswith("Saved ") for words in person.announced)  # noqa: E731
    deadline = time.monotonic() + 30 + 10 * wanted
    while saved() < wanted:
        if time.monotonic() > deadline:
            raise Lost(f"{saved()} of {wanted} captures were announced")
        before = len(person.announced)
        person.press("Capture", station)
        person.until(lambda before=before: len(person.announced) > before, "an answer to Capture", 5)
        if saved() < wanted:
            answered = len(person.announced)
            person.until(lambda answered=answered: is_ready(person.announced[answered:]), "a product", 30)


def is_ready(announced):
    """Return True when one of these says that there is something to capture."""
    return any(words.startswith("Ready: ") for words in announced)


OPENED = {
    "Settings…": ("Settings", "Close"),
    "Camera…": ("Camera", "Cancel"),
    "End the shift": ("This shift", "Go on working"),
    "Show every key": ("Keys", "Close"),
    "Save support file…": ("Save support file", "Cancel"),
    "About Scanner Desktop": ("About Scanner Desktop", "Close"),
}
"""Entries of the menu, what they open, and what closes that."""


def look_around(person):
    """Read the newest row of the history, open every dialog from the menu and look it over."""
    station = person.window("Scanner Desktop")
    rows = person.find("Captures, newest first", {"list"}, station)
    first = person.until(lambda: rows.get_child_count() and rows.get_child_at_index(0), "a row of the history")
    print(f"# {first.get_role_name()}: {first.get_name()}", flush=True)
    if not first.get_name():
        raise Lost("a row of the history without a name")
    for entry, (title, close) in OPENED.items():
        person.choose(entry, station)
        dialog = person.window(title)
        person.check(dialog)
        person.press(close, dialog)


def main():
    """Work, and say what went wrong."""
    person = Person()
    try:
        first_run(person)
        capture(person, int(sys.argv[1]))
        look_around(person)
    except Lost as problem:
        print(f"! {problem}", flush=True)
        return 1
    print(f"# {len(person.announced)} announcements, {len(person.focused)} changes of focus heard", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
