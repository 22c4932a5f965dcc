"""What a person can choose, as one value; ``setting_table`` says how each choice is called, checked and shown."""

from dataclasses import dataclass
from enum import StrEnum

PRODUCTION = "https://www.closient.com"
TESTING = "https://www.closient.dev"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How far text and lines stand out."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Language(StrEnum):
    """What the program speaks, by the code that Qt and the system know it by."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ARABIC = "ar"


class RepeatRule(StrEnum):
    """What happens when the product that was captured last is captured once more."""

    ASK = "ask"
    COUNT = "count"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice with its default. Credentials are not here: they live in the system's key ring or environment.

    Attributes:
        camera: camera specification, see ``domain.camera_spec``: ``webcam:0``, ``folder:DIR``, ``simulated:7``, a URL
        second_camera: another one, which a key changes to; "" for none.
        server: base URL of the service.
        organization: identifier of the organization to scan for; "" asks the service and takes the only one.
        theme: colours of the window.
        allow_plain_http: permit ``http://`` to other machines than this one. Credentials would travel readable.
        keep_images_days: pictures of delivered captures are kept for so many days; waiting ones always.
        keep_images_mb: and never more than so many megabytes of delivered ones.
        sound: play a tone for what becomes of a capture.
        sound_volume: of the tones, 0 to 100.
        hands_free: a certain code that rests is captured without a key, once for each piece.
        repeat_rule: whether the same product again is asked about, counted, or ignored.
        send_after_seconds: 0 to 10; for so long a capture can be taken back before it is sent.
        handheld_prefix: what a handheld scanner types before each code, if it was told to type something.
        capture_key: a further key that captures, for a foot pedal, in Qt's portable form ("F13"); "" for none.
        capture_all_key: likewise for every code that is certain.
        undo_key: likewise for taking the last capture back.
        hands_free_key: likewise for capturing hands-free, or no longer.
        photo_key: likewise for a photo without a code.
        receive_key: likewise for going to the receiving desk and back.
        text_size: percent of the body's size, 100 to 200.
        contrast: colours of high contrast always, never, or when the system wants them.
        mirror: the picture is shown mirrored; it is read and stored as it is.
        language: of the window and of all that it writes.
        station_name: what this station is called among others ("Till 3"); "" for nothing.
        kiosk: full screen, and no way out of the window without a PIN.
        update_url: where the newest version is asked for once a day; "" asks nobody.
        telemetry_url: where an OpenTelemetry collector takes OTLP over HTTP; "" measures nothing.
        is_introduced: the first run's steps were gone through or skipped.
        window: geometry of the window as Qt saves it, base64; "" for the default place.
    """

    camera: str = "webcam:0"
    second_camera: str = ""
    server: str = PRODUCTION
    organization: str = ""
    theme: Theme = Theme.SYSTEM
    allow_plain_http: bool = False
    keep_images_days: int = 30
    keep_images_mb: int = 2000
    sound: bool = True
    sound_volume: int = 70
    hands_free: bool = False
    repeat_rule: RepeatRule = RepeatRule.ASK
    send_after_seconds: int = 3
    handheld_prefix: str = ""
    capture_key: str = ""
    capture_all_key: str = ""
    undo_key: str = ""
    hands_free_key: str = ""
    photo_key: str = ""
    receive_key: str = ""
    text_size: int = 100
    contrast: Contrast = Contrast.SYSTEM
    mirror: bool = False
    language: Language = Language.SYSTEM
    station_name: str = ""
    kiosk: bool = False
    update_url: str = ""
    telemetry_url: str = ""
    is_introduced: bool = False
    window: str = ""
