"""Every setting in one table: dialog, settings file, environment and command line take them from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.settings import Contrast, Language, RepeatRule, Settings, Theme

VARIABLE = "SCANNER_DESKTOP_"
"""What the name of an environment variable begins with; the name of the setting follows in capitals."""


LONGEST_NAME = 40
"""Characters of a station's name: it has to fit beside others in one line."""


class Control(StrEnum):
    """How a setting is chosen in the dialog."""

    SWITCH = "switch"
    CHOICE = "choice"
    TEXT = "text"
    KEY = "key"
    CAMERA = "camera"
    SERVICE = "service"


class Section(StrEnum):
    """The parts of the dialog, in their order."""

    WORK = "work"
    KEYS = "keys"
    SOUND = "sound"
    LOOK = "look"
    CAMERA = "camera"
    SERVICE = "service"
    STORAGE = "storage"


HEADINGS: Mapping[Section, Phrase] = {
    Section.WORK: Phrase("At work"),
    Section.KEYS: Phrase("Further keys, for foot pedals and keypads"),
    Section.SOUND: Phrase("Sound"),
    Section.LOOK: Phrase("How it looks"),
    Section.CAMERA: Phrase("Camera"),
    Section.SERVICE: Phrase("Service"),
    Section.STORAGE: Phrase("Pictures on this computer"),
}


Value = bool | int | str


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        name: the field of ``Settings``, the key in the file, and with ``--`` and hyphens the option.
        title: what it is called, for people.
        help: one sentence; "" where the title says it all.
        words: further words under which somebody may look for it.
        choices: values and what they are called, where there are few.
        lowest, highest: bounds of numbers; other numbers than the choices are taken from file and command line. Of a
            text, ``highest`` is the most characters, 0 for the usual.
        in_demo: whether the demo has it, too.
        in_dialog: whether it is chosen in the window; others are for whoever looks after many stations.
    """

    name: str
    title: str
    section: Section
    control: Control
    help: str = ""
    words: str = ""
    choices: tuple[tuple[Value, str], ...] = ()
    lowest: int = 0
    highest: int = 0
    in_demo: bool = True
    in_dialog: bool = True

    @property
    def option(self) -> str:
        """Its option on the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def variable(self) -> str:
        """Its environment variable."""
        return VARIABLE + self.name.upper()

    @property
    def default(self) -> Value:
        """Its value where nobody chose one."""
        value: Value = getattr(Settings(), self.name)
        return value

    def matches(self, query: str) -> bool:
        """Return whether every word of ``query`` is in what is said of it."""
        said = (self.title, self.help, self.words, *(words for _, words in self.choices))
        text = " ".join((*said, *map(say, said))).casefold()  # in English, too: that is what manuals say
        return all(word in text for word in query.casefold().split())


def _percent(*values: int) -> tuple[tuple[Value, str], ...]:
    return tuple((value, Phrase("{value} %", value=value)) for value in values)


def _key(name: str, title: str, help_: str = "") -> Setting:
    return Setting(name, title, Section.KEYS, Control.KEY, help_, Phrase("shortcut pedal keyboard hotkey keypad"))


TABLE: tuple[Setting, ...] = (
    Setting(
        "hands_free",
        Phrase("Hands-free: capture a code that rests, without a key"),
        Section.WORK,
        Control.SWITCH,
        Phrase("Each piece once; the next is captured when this one has left the picture."),
        Phrase("automatic presentation"),
    ),
    Setting(
        "repeat_rule",
        Phrase("The same product again"),
        Section.WORK,
        Control.CHOICE,
        Phrase("What happens when the product that was captured last is captured once more."),
        Phrase("duplicate twice double"),
        ((RepeatRule.ASK, Phrase("Ask")), (RepeatRule.COUNT, Phrase("Count")), (RepeatRule.IGNORE, Phrase("Ignore"))),
    ),
    Setting(
        "send_after_seconds",
        Phrase("Send a capture after"),
        Section.WORK,
        Control.CHOICE,
        Phrase("For so long it can be taken back with one key before the service has it."),
        Phrase("undo delay wait"),
        (
            (0, Phrase("at once")),
            (1, Phrase("1 second")),
            (2, Phrase("2 seconds")),
            (3, Phrase("3 seconds")),
            (5, Phrase("5 seconds")),
            (10, Phrase("10 seconds")),
        ),
        0,
        10,
    ),
    Setting(
        "handheld_prefix",
        Phrase("What the handheld scanner types first"),
        Section.WORK,
        Control.TEXT,
        Phrase("Leave it empty unless the handheld was told to send a prefix."),
        Phrase("handheld scanner preamble aim"),
    ),
    Setting(
        "station_name",
        Phrase("Name of this station"),
        Section.WORK,
        Control.TEXT,
        Phrase("Shown at the top, and sent with a shift: “Till 3”. The window closes for a second."),
        Phrase("till counter desk computer"),
        highest=LONGEST_NAME,
    ),
    Setting(
        "kiosk",
        Phrase("Kiosk: full screen, and no way out without a PIN"),
        Section.WORK,
        Control.SWITCH,
        in_dialog=False,
    ),
    _key(
        "capture_key", Phrase("Capture"), Phrase("Click into the field and press the key or pedal. Space always works.")
    ),
    _key("capture_all_key", Phrase("Capture every code that is certain")),
    _key("undo_key", Phrase("Take the last capture back")),
    _key("hands_free_key", Phrase("Capture hands-free, or no longer")),
    _key("photo_key", Phrase("Take a photo without a code")),
    _key("receive_key", Phrase("Receive a delivery, or back to capturing")),
    Setting(
        "sound",
        Phrase("Play a tone for what becomes of a capture"),
        Section.SOUND,
        Control.SWITCH,
        Phrase("Every tone has something to see beside it."),
        Phrase("beep audio mute"),
    ),
    Setting(
        "sound_volume",
        Phrase("Volume"),
        Section.SOUND,
        Control.CHOICE,
        "",
        Phrase("loud quiet"),
        _percent(10, 20, 30, 40, 50, 60, 70, 80, 90, 100),
        0,
        100,
    ),
    Setting(
        "text_size",
        Phrase("Size of text"),
        Section.LOOK,
        Control.CHOICE,
        Phrase("Beside that, text grows with the window."),
        Phrase("font larger zoom low vision letters"),
        _percent(100, 110, 125, 150, 175, 200),
        100,
        200,
    ),
    Setting(
        "theme",
        Phrase("Colours"),
        Section.LOOK,
        Control.CHOICE,
        "",
        Phrase("theme night"),
        ((Theme.SYSTEM, Phrase("As the system")), (Theme.LIGHT, Phrase("Light")), (Theme.DARK, Phrase("Dark"))),
    ),
    Setting(
        "contrast",
        Phrase("Contrast"),
        Section.LOOK,
        Control.CHOICE,
        "",
        Phrase("low vision glare accessibility"),
        (
            (Contrast.SYSTEM, Phrase("As the system")),
            (Contrast.NORMAL, Phrase("Normal")),
            (Contrast.HIGH, Phrase("High")),
        ),
    ),
    Setting(
        "language",
        Phrase("Language"),
        Section.LOOK,
        Control.CHOICE,
        Phrase("The window closes for a second."),
        "translation language idioma sprache langue لغة",
        (
            (Language.SYSTEM, Phrase("As the system")),
            # Each in its own words, so that it is found by whoever cannot read the others.
            (Language.GERMAN, "Deutsch"),
            (Language.ENGLISH, "English"),
            (Language.SPANISH, "Español"),
            (Language.FRENCH, "Français"),
            (Language.ARABIC, "العربية"),
        ),
    ),
    Setting(
        "camera",
        Phrase("Camera"),
        Section.CAMERA,
        Control.CAMERA,
        Phrase("One of those that are plugged in, or type a stream's address, a video file, or folder: and a folder."),
        Phrase("webcam rtsp video"),
    ),
    Setting(
        "second_camera",
        Phrase("Second camera"),
        Section.CAMERA,
        Control.CAMERA,
        Phrase("A key changes between the two. Leave it empty for none."),
        Phrase("webcam other"),
    ),
    Setting(
        "mirror",
        Phrase("Show the picture mirrored"),
        Section.CAMERA,
        Control.SWITCH,
        Phrase("For a camera that looks at you. Codes are read either way."),
        Phrase("flip selfie"),
    ),
    Setting(
        "server",
        Phrase("Service"),
        Section.SERVICE,
        Control.SERVICE,
        Phrase("Where captures are sent."),
        Phrase("server address url closient"),
        in_demo=False,
    ),
    Setting(
        "allow_plain_http",
        Phrase("Allow connections that anybody on the network can read"),
        Section.SERVICE,
        Control.SWITCH,
        "",
        Phrase("http encryption tls"),
        in_demo=False,
    ),
    Setting(
        "organization",
        Phrase("Organization"),
        Section.SERVICE,
        Control.TEXT,
        Phrase("Its identifier. Empty: the service is asked, and you choose where there are several."),
        Phrase("company shop account"),
        in_demo=False,
    ),
    Setting(
        "update_url",
        Phrase("Address that tells the newest version"),
        Section.SERVICE,
        Control.TEXT,
        in_demo=False,
        in_dialog=False,
    ),
    Setting(
        "telemetry_url",
        Phrase("Address of the OpenTelemetry collector"),
        Section.SERVICE,
        Control.TEXT,
        in_demo=False,
        in_dialog=False,
    ),
    Setting(
        "keep_images_days",
        Phrase("Keep pictures for"),
        Section.STORAGE,
        Control.CHOICE,
        Phrase("Pictures that the service does not have yet are always kept."),
        Phrase("disk space delete"),
        ((7, Phrase("7 days")), (30, Phrase("30 days")), (90, Phrase("90 days")), (365, Phrase("1 year"))),
        1,
        36500,
    ),
    Setting(
        "keep_images_mb",
        Phrase("and at most"),
        Section.STORAGE,
        Control.CHOICE,
        "",
        Phrase("disk space megabytes"),
        ((500, Phrase("500 MB")), (2_000, Phrase("2 GB")), (10_000, Phrase("10 GB")), (50_000, Phrase("50 GB"))),
        1,
        100_000_000,
    ),
)

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in TABLE}
