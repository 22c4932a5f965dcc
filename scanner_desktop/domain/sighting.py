"""What the reader saw in one frame."""

from dataclasses import dataclass
from enum import StrEnum

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import Identity
from scanner_desktop.domain.symbology import Symbology

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Code:
    """One code as it was read.

    Attributes:
        symbology: what kind of symbol carried it.
        text: exactly what the symbol says, in the field's usual form: all digits of an EAN or UPC including the
            check digit (12 for UPC-A, 8 for UPC-E), GS1 element strings with the FNC1 separator as ``\\x1d``.
        corners: the symbol's four corners in frame pixels, clockwise from its own top left.
        engine: which engine read it: ``zbar``, ``zxing`` or one of our own, or ``tracked`` when it was followed from an
            earlier frame and not decoded again.
        identity: the GTIN that it means, or why it means none.
        add_on: the EAN-2 or EAN-5 supplement beside it, never part of the GTIN.
    """

    symbology: Symbology
    text: str
    corners: Corners
    engine: str
    identity: Identity
    add_on: str = ""

    @property
    def gtin(self) -> str | None:
        """The GTIN-14, or None when the code carries none."""
        return self.identity.gtin


class Hint(StrEnum):
    """What a person can do so that a code which is seen but not read can be read."""

    MOVE_CLOSER = "move_closer"
    MOVE_AWAY = "move_away"
    HOLD_STILL = "hold_still"
    FOCUS = "focus"
    CANNOT_TELL = "cannot_tell"  # through so much blur, different codes look alike
    TILT_FROM_LIGHT = "tilt_from_light"
    MORE_LIGHT = "more_light"
    SHOW_WHOLE_CODE = "show_whole_code"


@dataclass(frozen=True, slots=True)
class Sighting:
    """Everything that the reader found in one frame.

    Attributes:
        frame: the very frame in which the codes stand; a capture saves this one.
        codes: what was read, best first; empty when nothing was.
        elapsed: seconds from pixels in memory to codes.
        hint: advice when a code is visible but was not read, else None.
        unread: corners of a region that looks like a code and was not read, else None.
    """

    frame: Frame
    codes: tuple[Code, ...]
    elapsed: float
    hint: Hint | None = None
    unread: Corners | None = None
