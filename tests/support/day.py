"""What a person does at the counter in a day, on a desk with real keys and a real mouse."""

from collections.abc import Iterable
from itertools import count

from desk import Desk

from scanner_desktop.simulator.service.server import SimulatorServer

MAIN, WELCOME = "Scanner Desktop", "Welcome to Scanner Desktop"

OPENED_BY = {
    "F1": "Keys",
    "ctrl+comma": "Settings",
    "ctrl+i": "Sign in",
    "ctrl+k": "Camera",
    "ctrl+e": "This shift",
    "ctrl+shift+s": "Save support file",
    "F2": MAIN,
    "ctrl+f": MAIN,
    "ctrl+h": MAIN,
}
"""Keys, and the title of what they open or go to."""


def first_run_by_keys(desk: Desk, server: SimulatorServer) -> None:
    """Go through the steps of the first run, and sign in on the way, without a mouse."""
    desk.until_window(WELCOME)
    desk.until_said("The camera gives pictures.")
    desk.key("Return")
    desk.until_said("Step 2 of 3")
    desk.key("shift+Tab", "shift+Tab", "shift+Tab", "space")  # past "Back" and "Try the demo" to "Sign in…"
    desk.until_window("Sign in")
    desk.type(server.api_key)
    desk.until_said("The checksum fits.")
    desk.key("Return")
    desk.until_said("You are signed in as")
    desk.key("Return")
    desk.until_window(WELCOME)
    desk.until_said("You are signed in.")
    desk.key("Return")
    desk.until_said("is read. At work you now press Space")
    desk.key("Return")
    desk.until_window(MAIN)


def captures_by_keys(desk: Desk, captures: int) -> None:
    """Capture by Space, with trips to other parts of the window in between, none of which keeps the key."""

    def more_than(before: int) -> bool:
        desk.key("space")
        return len(desk.captures()) > before

    for trip in ("F10", "F1", "ctrl+f", "ctrl+h", "F2", "ctrl+comma", "ctrl+k", "ctrl+e"):
        before = len(desk.captures())
        if before >= captures:
            break
        desk.until(lambda before=before: more_than(before), f"capture {before + 1} by Space")
        desk.key(trip, "Escape", "Escape")
        desk.until_window(MAIN)
    while (before := len(desk.captures())) < captures:
        desk.until(lambda before=before: more_than(before), f"capture {before + 1} by Space")


def first_run_by_mouse(desk: Desk) -> None:
    """Go through the steps of the first run by clicks; signing in is left for later: nobody types a key by mouse."""
    desk.until_window(WELCOME)
    desk.until_said("The camera gives pictures.")
    desk.click("Next")
    desk.until_said("Step 2 of 3")
    desk.click("Sign in")
    desk.until_window("Sign in")
    desk.click("Cancel")
    desk.until_window(WELCOME)
    desk.click("Skip this step")
    desk.until_said("is read. At work you now press Space")
    desk.click("Start working")
    desk.until_window(MAIN)


def captures_by_mouse(desk: Desk, captures: int) -> None:
    """Capture by clicks, and open and close the menu and a filter in between."""

    def more_than(before: int) -> bool:
        desk.click("Capture")
        return len(desk.captures()) > before

    while (before := len(desk.captures())) < captures:
        desk.until(lambda before=before: more_than(before), f"capture {before + 1} by the mouse")
        if before == 0:
            desk.click("Menu")
            desk.until(lambda: desk.sees()["window"] == "QMenu", "the menu")
            desk.click_at(5, 5)  # anywhere else closes it
            desk.until_window(MAIN)


def scan_over(desk: Desk, opened_by: Iterable[str], *, suffix: str, prefix: str = "", fields: int = 1) -> int:
    """Scan over what these keys open, and over each field of it, ``fields`` at most; return the scans answered.

    Each is captured and said; a number that is none is refused in words; nothing in any field changes.
    """
    numbers, answered = (_ean13(f"95241{number:07}") for number in count(1)), 0
    for key in opened_by:
        title = OPENED_BY[key]
        desk.key(key)
        desk.until_window(title)
        seen: set[str] = set()
        while len(seen) < fields and desk.settled()["focus"] not in seen:
            before = desk.settled()
            seen.add(before["focus"])
            code = next(numbers)
            desk.scan(prefix + code, suffix)
            desk.until(lambda code=code: f"0{code}" in [one.gtin for one in desk.captures()], f"{code} over {title}")
            if title != MAIN:
                desk.until_said(f"Scanned {code}")
                _assert_untouched(desk, before, code)
            answered += 1
            desk.key("Tab")
            if title == MAIN:
                break
            desk.until(lambda before=before: desk.sees()["focus"] != before["focus"], f"the field behind {before}")
        if title != MAIN:
            before, captured = desk.settled(), len(desk.captures())
            desk.scan(f"{prefix}9524100001016", suffix)  # its check digit is wrong
            desk.until_said("The last digit does not fit")
            _assert_untouched(desk, before, "9524100001016")
            assert len(desk.captures()) == captured
            answered += 1
        desk.key("Escape", "Escape")
        desk.until_window(MAIN)
    return answered


def _assert_untouched(desk: Desk, before: dict[str, object], code: str) -> None:
    after = desk.sees()
    for part in ("window", "fields", "focus"):
        assert after[part] == before[part], f"{code} over {before['window']}: {before[part]} became {after[part]}"


def _ean13(digits: str) -> str:
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"
