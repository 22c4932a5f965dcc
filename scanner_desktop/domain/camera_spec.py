"""Camera specifications: one line of text that names a camera, the same on the command line and in the settings."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from scanner_desktop.domain.camera import CameraIdentity
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase

FORMS = Phrase(
    "webcam:0, camera:VENDOR:PRODUCT@PORT, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, "
    "simulated:SEED"
)

KNOWN_CAMERAS = (
    ("webcam:0", Phrase("First webcam")),
    ("webcam:1", Phrase("Second webcam")),
    ("simulated:7", Phrase("Simulated counter")),
)
"""What the settings offer. Not looked for: opening a device to see whether it is there would disturb the one in use."""

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
"""Endings of the names of files that are taken for pictures."""


class CameraKind(StrEnum):
    """Where pictures come from."""

    WEBCAM = "webcam"  # by its number, which changes with every plug
    CAMERA = "camera"  # by what it is and where it is plugged in
    VIDEO = "video"  # a file
    STREAM = "stream"  # MJPEG over HTTP, RTSP
    FOLDER = "folder"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A camera by kind and place.

    Attributes:
        kind: see CameraKind.
        target: the device index, path, URL or seed, as text.
        options: ``key=value`` pairs that followed it, ``simulated:7,size=1920x1080`` for example.
    """

    kind: CameraKind
    target: str
    options: tuple[tuple[str, str], ...] = field(default=())

    def __str__(self) -> str:
        """The specification as a person would type it."""
        speaks_for_itself = self.kind is CameraKind.STREAM or _is_plain_path(self)
        head = self.target if speaks_for_itself else f"{self.kind}:{self.target}"
        return ",".join([head, *(f"{key}={value}" for key, value in self.options)])


_STREAM_SCHEMES = ("http://", "https://", "rtsp://", "rtsps://", "rtmp://")


def parse_camera(text: str) -> CameraSpec:
    """Return what ``text`` names.

    Forms: ``webcam:0`` or just ``0``; ``camera:046d:082d@1-2`` as ``camera_spec`` makes them; ``folder:DIR``;
    ``simulated[:SEED][,key=value...]``; a stream's URL; anything else is the path of a video file, ``video:PATH`` if it
    would be mistaken for another form.

    Raises:
        BadInput: the text is empty, or an index, seed or option makes no sense.
    """
    text = text.strip()
    if not text:
        raise BadInput(Phrase("No camera was named."), Phrase("Name one as: {forms}.", forms=FORMS))
    if text.lower().startswith(_STREAM_SCHEMES):
        return CameraSpec(CameraKind.STREAM, text)
    head, _, rest = text.partition(":")
    match head.lower():
        case "camera":
            return _camera(rest, text)
        case "webcam":
            return CameraSpec(CameraKind.WEBCAM, _index(rest, text))
        case "folder":
            if not rest:
                raise BadInput(Phrase("“folder:” needs the folder's path."), Phrase("For example folder:pictures."))
            return CameraSpec(CameraKind.FOLDER, rest)
        case "video":
            if not rest:
                raise BadInput(Phrase("“video:” needs the file's path."), Phrase("For example video:recording.mp4."))
            return CameraSpec(CameraKind.VIDEO, rest)
        case _ if text.isascii() and text.isdecimal():
            return CameraSpec(CameraKind.WEBCAM, text)
        case _ if head.lower().split(",")[0] == "simulated":
            return _simulated(text)
    return CameraSpec(CameraKind.VIDEO, text)


def camera_spec(identity: CameraIdentity) -> CameraSpec:
    """Return the specification that finds this camera again, on whatever number it comes back."""
    target = f"{identity.vendor:04x}:{identity.product:04x}@{identity.port}"
    options = (("serial", identity.serial.replace(",", " ")), ("name", identity.name.replace(",", " ").strip()))
    return CameraSpec(CameraKind.CAMERA, target, tuple((key, value) for key, value in options if value))


def identity_of(spec: CameraSpec) -> CameraIdentity:
    """Return which camera a specification of the kind CAMERA means."""
    numbers, _, port = spec.target.partition("@")
    vendor, _, product = numbers.partition(":")
    options = dict(spec.options)
    return CameraIdentity(int(vendor, 16), int(product, 16), port, options.get("name", ""), options.get("serial", ""))


_CAMERA = re.compile(
    r"(?P<target>[0-9a-f]{4}:[0-9a-f]{4}@.*?)(,serial=(?P<serial>[^,]+))?(,name=(?P<name>[^,]+))?", re.I
)


def _camera(rest: str, text: str) -> CameraSpec:
    found = _CAMERA.fullmatch(rest)
    if found is None:
        raise BadInput(
            Phrase("“{text}” names no camera.", text=text),
            Phrase("It looks like camera:046d:082d@1-2; “scanner-desktop cameras” lists yours."),
        )
    numbers, _, port = found["target"].partition("@")
    options = tuple((key, found[key]) for key in ("serial", "name") if found[key])
    return CameraSpec(CameraKind.CAMERA, f"{numbers.lower()}@{port}", options)


def _is_plain_path(spec: CameraSpec) -> bool:
    """Return True for a video file whose path alone is taken for nothing else (a file named ``0`` would be)."""
    try:
        return spec.kind is CameraKind.VIDEO and parse_camera(spec.target) == spec
    except BadInput:
        return False


def _index(rest: str, text: str) -> str:
    if not rest:
        return "0"
    if rest.isascii() and rest.isdecimal():
        return rest
    raise BadInput(
        Phrase("“{text}” names no webcam.", text=text), Phrase("Webcams are numbered from 0: webcam:0 is the first.")
    )


def _simulated(text: str) -> CameraSpec:
    first, *pairs = text.split(",")
    _, _, seed = first.partition(":")
    if seed and not (seed.isascii() and seed.isdecimal()):
        raise BadInput(
            Phrase("“{seed}” is no seed for the simulated camera.", seed=seed),
            Phrase("Use a whole number: simulated:7."),
        )
    options = []
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not key or not equals or not value:
            raise BadInput(
                Phrase("“{pair}” is no option of a camera.", pair=pair),
                Phrase("Options look like this: simulated:7,difficulty=3."),
            )
        options.append((key, value))
    return CameraSpec(CameraKind.SIMULATED, seed or "1", tuple(options))
