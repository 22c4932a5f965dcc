"""Every dialog and page of the window, as it stands before somebody."""

from collections.abc import Callable
from datetime import date

from camera_desk import HandDesk
from hand_station import Bench
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.pin import Tries
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import LineState, Progress
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.receiving.view import Change
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.station_profile import to_profile
from scanner_desktop.ui.cameras.camera_dialog import CameraDialog
from scanner_desktop.ui.dialogs.about_dialog import AboutDialog
from scanner_desktop.ui.dialogs.organization_dialog import OrganizationDialog
from scanner_desktop.ui.dialogs.pin_dialog import PinDialog
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.dialogs.profile_dialogs import ProfileDialog, UseProfileDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import SignInDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.first_run.first_run_dialog import FirstRunDialog
from scanner_desktop.ui.history.picture_dialog import PictureDialog
from scanner_desktop.ui.receiving.count_page import CountPage
from scanner_desktop.ui.receiving.end_page import EndPage
from scanner_desktop.ui.receiving.list_page import ListPage
from scanner_desktop.ui.receiving.questions import DamageQuestion, DatesQuestion, ReasonQuestion, RowQuestion
from scanner_desktop.ui.receiving.start_page import StartPage
from scanner_desktop.ui.shift.shift_dialog import ShiftDialog
from scanner_desktop.ui.style.theme import Look

Make = Callable[[Look, Bench], QWidget]

DIALOGS: dict[type[QDialog], Make] = {
    AboutDialog: lambda look, _: AboutDialog(look),
    CameraDialog: lambda look, bench: CameraDialog(
        look, bench.station, HandDesk(), lambda: None, camera="webcam:0", second=""
    ),
    DamageQuestion: lambda look, _: DamageQuestion(look, "Oats", has_picture=True),
    DatesQuestion: lambda look, _: DatesQuestion(look, "Oats", "L1", date(2027, 9, 30)),
    FirstRunDialog: lambda look, bench: FirstRunDialog(look, bench.station),
    OrganizationDialog: lambda look, _: OrganizationDialog(look, (("org_1", "North"), ("org_2", "South"))),
    PictureDialog: lambda look, _: PictureDialog(look, "id", "Oats"),
    PinDialog: lambda look, _: PinDialog(look, lambda _: False, Tries()),
    ProblemDialog: lambda look, _: ProblemDialog(look, "Trouble", "It fails.", "Do more.", (("again", "Anew"),)),
    ProfileDialog: lambda look, _: ProfileDialog(look, QImage(200, 200, QImage.Format.Format_RGB32)),
    ReasonQuestion: lambda look, _: ReasonQuestion(look, "Oats", "Ada"),
    RowQuestion: lambda look, _: RowQuestion(look, BadRow(3, "No number.", ((Role.GTIN, ""), (Role.NAME, "Oats")))),
    SettingsDialog: lambda look, _: SettingsDialog(look, Settings(), KNOWN_CAMERAS),
    ShiftDialog: lambda look, _: ShiftDialog(look),
    ShortcutsDialog: lambda look, _: ShortcutsDialog(look, {}),
    SignInDialog: lambda look, _: SignInDialog(look, "https://www.closient.com"),
    SupportFileDialog: lambda look, _: SupportFileDialog(look),
    UseProfileDialog: lambda look, _: UseProfileDialog(look, to_profile(Settings(text_size=150)), Settings()),
}
LINES = ((LineState.OPEN, 2), (LineState.COMPLETE, 3))


def count_page(look: Look) -> CountPage:
    """The page with some lines, for which it has a chip each."""
    page = CountPage(look)
    page.take(Change(None, "", (), Progress(30, 50, 3, 5, LINES), (), ()))
    return page


PAGES: tuple[Callable[[Look], QWidget], ...] = (StartPage, ListPage, count_page, EndPage)
ALL: dict[str, Make] = {kind.__name__: make for kind, make in DIALOGS.items()} | {
    page.__name__: lambda look, _, page=page: page(look)
    for page in PAGES  # type: ignore[misc]
}

GIVEN = {
    "It fails. Do more.",
    "Oats",
    "L1",
    "Ada",
    "North",
    "South",
    "Trouble",
    "It fails.",
    "Do more.",
    "Anew",
    "No number.",
    "id",
}
"""The words that are handed in above, as a service or a person would: nobody translates those."""
