"""Every setting in one table: dialog, settings file, environment and command line take them from there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.phrase import Phrase, plural, say
from scanner_desktop.domain.settings import Contrast, Language, RepeatRule, Settings, Theme
from scanner_desktop.domain.visible import short

VARIABLE = "SCANNER_DESKTOP_"
"""What the name of an environment variable begins with; the name of the setting follows in capitals."""


LONGEST_TEXT = 200
"""Characters of a value that comes from a file of somebody else's."""


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
    SOUND = "sound"
    LOOK = "look"
    CAMERA = "camera"
    SERVICE = "service"
    STORAGE = "storage"


HEADINGS: Mapping[Section, Phrase] = {
    Section.WORK: Phrase("At work"),
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
        lowest, highest: bounds of numbers; other numbers than the choices are taken from file and command line.
        in_demo: whether the demo has it, too.
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
        said = (self.title, self.help, *(words for _, words in self.choices))
        text = " ".join((*said, *map(say, said), self.words)).casefold()  # in English, too: that is what manuals say
        return all(word in text for word in query.casefold().split())


def _percent(*values: int) -> tuple[tuple[Value, str], ...]:
    return tuple((value, Phrase("{value} %", value=value)) for value in values)


TABLE: tuple[Setting, ...] = (
    Setting(
        "hands_free",
        Phrase("Hands-free: capture a code that rests, without a key"),
        Section.WORK,
        Control.SWITCH,
        Phrase("Each piece once; the next is captured when this one has left the picture."),
        "automatic presentation",
    ),
    Setting(
        "repeat_rule",
        Phrase("The same product again"),
        Section.WORK,
        Control.CHOICE,
        Phrase("What happens when the product that was captured last is captured once more."),
        "duplicate twice double",
        ((RepeatRule.ASK, Phrase("Ask")), (RepeatRule.COUNT, Phrase("Count")), (RepeatRule.IGNORE, Phrase("Ignore"))),
    ),
    Setting(
        "send_after_seconds",
        Phrase("Send a capture after"),
        Section.WORK,
        Control.CHOICE,
        Phrase("For so long it can be taken back with one key before the service has it."),
        "undo delay wait",
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
        "capture_key",
        Phrase("A further key that captures"),
        Section.WORK,
        Control.KEY,
        Phrase("For a foot pedal or a keypad. Space always works."),
        "shortcut pedal keyboard hotkey",
    ),
    Setting(
        "handheld_prefix",
        Phrase("What the handheld scanner types first"),
        Section.WORK,
        Control.TEXT,
        Phrase("Leave it empty unless the handheld was told to send a prefix."),
        "handheld scanner preamble aim",
    ),
    Setting(
        "sound",
        Phrase("Play a tone for what becomes of a capture"),
        Section.SOUND,
        Control.SWITCH,
        Phrase("Every tone has something to see beside it."),
        "beep audio mute",
    ),
    Setting(
        "sound_volume",
        Phrase("Volume"),
        Section.SOUND,
        Control.CHOICE,
        "",
        "loud quiet",
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
        "font larger zoom low vision letters",
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
        "theme night",
        ((Theme.SYSTEM, Phrase("As the system")), (Theme.LIGHT, Phrase("Light")), (Theme.DARK, Phrase("Dark"))),
    ),
    Setting(
        "contrast",
        Phrase("Contrast"),
        Section.LOOK,
        Control.CHOICE,
        "",
        "low vision glare accessibility",
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
        "webcam rtsp video",
    ),
    Setting(
        "second_camera",
        Phrase("Second camera"),
        Section.CAMERA,
        Control.CAMERA,
        Phrase("A key changes between the two. Leave it empty for none."),
        "webcam other",
    ),
    Setting(
        "mirror",
        Phrase("Show the picture mirrored"),
        Section.CAMERA,
        Control.SWITCH,
        Phrase("For a camera that looks at you. Codes are read either way."),
        "flip selfie",
    ),
    Setting(
        "server",
        Phrase("Service"),
        Section.SERVICE,
        Control.SERVICE,
        Phrase("Where captures are sent."),
        "server address url closient",
        in_demo=False,
    ),
    Setting(
        "allow_plain_http",
        Phrase("Allow connections that anybody on the network can read"),
        Section.SERVICE,
        Control.SWITCH,
        "",
        "http encryption tls",
        in_demo=False,
    ),
    Setting(
        "organization",
        Phrase("Organization"),
        Section.SERVICE,
        Control.TEXT,
        Phrase("Its identifier. Empty: the service is asked, and you choose where there are several."),
        "company shop account",
        in_demo=False,
    ),
    Setting(
        "keep_images_days",
        Phrase("Keep pictures for"),
        Section.STORAGE,
        Control.CHOICE,
        Phrase("Pictures that the service does not have yet are always kept."),
        "disk space delete",
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
        "disk space megabytes",
        ((500, Phrase("500 MB")), (2_000, Phrase("2 GB")), (10_000, Phrase("10 GB")), (50_000, Phrase("50 GB"))),
        1,
        100_000_000,
    ),
)

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in TABLE}

_YES, _NO = frozenset({"on", "yes", "true", "1"}), frozenset({"off", "no", "false", "0"})


def parse_value(setting: Setting, text: str) -> Value:
    """Return the value that ``text`` means. Raises BadSetting, which says what is possible."""
    default, text = setting.default, text.strip()
    if isinstance(default, bool):
        if text.casefold() not in _YES | _NO:
            raise _bad(setting, text, Phrase("on or off"))
        return text.casefold() in _YES
    if isinstance(default, int):
        if not text.isascii() or not text.isdecimal() or len(text) > 9:
            raise _bad(setting, text, _number(setting))
        return check_value(setting, int(text))
    if isinstance(default, StrEnum):
        try:
            return type(default)(text.casefold())
        except ValueError:
            raise _bad(setting, text, ", ".join(member.value for member in type(default))) from None
    return text


def typed_value(setting: Setting, value: object) -> Value:
    """Return a value out of JSON in the setting's own type. Raises BadSetting for another type, or out of bounds."""
    default = setting.default
    if isinstance(default, StrEnum) and isinstance(value, str):
        return parse_value(setting, value)
    if type(value) is type(default) and isinstance(value, bool | int | str) and len(str(value)) <= LONGEST_TEXT:
        return check_value(setting, value)
    kind = _KINDS.get(type(default), Phrase("a text of at most 200 characters"))
    raise _bad(setting, str(value), kind)


def check_value(setting: Setting, value: Value) -> Value:
    """Return ``value``. Raises BadSetting for a number out of bounds."""
    if isinstance(value, int) and not isinstance(value, bool) and not setting.lowest <= value <= setting.highest:
        raise _bad(setting, str(value), _number(setting))
    return value


def check_all(settings: Settings) -> Settings:
    """Return ``settings``. Raises BadSetting for the first value out of bounds."""
    for setting in TABLE:
        check_value(setting, getattr(settings, setting.name))
    return settings


def from_environment(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Return ``settings`` with what the environment says on top. Raises BadSetting with the variable's name."""
    changes: dict[str, Value] = {}
    for setting in TABLE:
        text = environment.get(setting.variable, "")
        if text:
            changes[setting.name] = parse_value(setting, text)
    return replace(settings, **changes)  # type: ignore[arg-type]


def value_words(setting: Setting, value: Value) -> str:
    """Return what a value is called."""
    for choice, words in setting.choices:
        if choice == value:
            return words
    if isinstance(value, bool):
        return Phrase("on") if value else Phrase("off")
    if not isinstance(value, int):
        return value
    match setting.name:
        case "keep_images_days":
            return plural("{n} day", "{n} days", value)
        case "keep_images_mb":
            return Phrase("{size} MB", size=value)
        case "send_after_seconds":
            return plural("{n} second", "{n} seconds", value)
        case _ if setting.highest in (100, 200):
            return _percent(value)[0][1]
    return str(value)


_KINDS: Mapping[type, Phrase] = {bool: Phrase("true or false"), int: Phrase("a whole number")}


def _number(setting: Setting) -> Phrase:
    return Phrase("a number from {lowest} to {highest}", lowest=setting.lowest, highest=setting.highest)


def _bad(setting: Setting, text: str, possible: str) -> BadSetting:
    return BadSetting(
        Phrase(
            "“{text}” is no value for “{title}” ({name}).", text=short(text, 40), title=setting.title, name=setting.name
        ),
        Phrase("It can be {possible}.", possible=possible),
    )
