"""Camera specifications: one line of text that names a camera, the same on the command line and in the settings."""

from dataclasses import dataclass, field
from enum import StrEnum

from scanner_desktop.domain.errors import BadInput

FORMS = "webcam:0, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, simulated:SEED"

KNOWN_CAMERAS = (("webcam:0", "First webcam"), ("webcam:1", "Second webcam"), ("simulated:7", "Simulated counter"))
"""What the settings offer. Not looked for: opening a device to see whether it is there would disturb the one in use."""


class CameraKind(StrEnum):
    """Where pictures come from."""

    WEBCAM = "webcam"
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

    Forms: ``webcam:0`` or just ``0``; ``folder:DIR``; ``simulated[:SEED][,key=value...]``; a
    stream's URL; anything else is the path of a video file, ``video:PATH`` if it would be mistaken for another form.

    Raises:
        BadInput: the text is empty, or an index, seed or option makes no sense.
    """
    text = text.strip()
    if not text:
        raise BadInput("No camera was named.", f"Name one as: {FORMS}.")
    if text.lower().startswith(_STREAM_SCHEMES):
        return CameraSpec(CameraKind.STREAM, text)
    head, _, rest = text.partition(":")
    match head.lower():
        case "webcam":
            return CameraSpec(CameraKind.WEBCAM, _index(rest, text))
        case "folder":
            if not rest:
                raise BadInput("“folder:” needs the folder's path.", "For example folder:pictures.")
            return CameraSpec(CameraKind.FOLDER, rest)
        case "video":
            if not rest:
                raise BadInput("“video:” needs the file's path.", "For example video:recording.mp4.")
            return CameraSpec(CameraKind.VIDEO, rest)
        case _ if text.isascii() and text.isdecimal():
            return CameraSpec(CameraKind.WEBCAM, text)
        case _ if head.lower().split(",")[0] == "simulated":
            return _simulated(text)
    return CameraSpec(CameraKind.VIDEO, text)


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
    raise BadInput(f"“{text}” names no webcam.", "Webcams are numbered from 0: webcam:0 is the first.")


def _simulated(text: str) -> CameraSpec:
    first, *pairs = text.split(",")
    _, _, seed = first.partition(":")
    if seed and not (seed.isascii() and seed.isdecimal()):
        raise BadInput(f"“{seed}” is no seed for the simulated camera.", "Use a whole number: simulated:7.")
    options = []
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not key or not equals or not value:
            raise BadInput(f"“{pair}” is no option of a camera.", "Options look like this: simulated:7,difficulty=3.")
        options.append((key, value))
    return CameraSpec(CameraKind.SIMULATED, seed or "1", tuple(options))
