"""The colours of the window, once for light and once for dark, by what they are for."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as ``#rrggbb``. Every text colour has a contrast of at least 4.5 : 1 on the grounds named with it.

    Attributes:
        ground: behind everything.
        surface: cards, lists and fields.
        raised: what lies on a surface: key caps, chips, rows under the pointer.
        line: borders that only divide.
        outline: borders that say "this can be used" (3 : 1 on ground and surface).
        text, muted: on ground, surface and raised.
        accent: the one colour that means "act here"; readable as text on ground, surface and raised.
        accent_hover, accent_pressed: the same under the pointer and pressed.
        on_accent: text on any of the three.
        selected: ground of the selected row; text and muted are readable on it.
        good, attention, bad: readable as text on ground, surface, raised and selected; never without an icon and words.
        notice, alarm: grounds of banners; text is readable on them.
    """

    is_dark: bool
    ground: str
    surface: str
    raised: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selected: str
    good: str
    attention: str
    bad: str
    notice: str
    alarm: str

    def colours(self) -> dict[str, str]:
        """Return every colour by name."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "is_dark"}


LIGHT = Palette(
    is_dark=False,
    ground="#f4f5f7",
    surface="#ffffff",
    raised="#eef0f3",
    line="#dfe3e8",
    outline="#868e99",
    text="#171a1f",
    muted="#545c68",
    accent="#1a56c4",
    accent_hover="#1749a6",
    accent_pressed="#123c8a",
    on_accent="#ffffff",
    selected="#e3ecfb",
    good="#136c3a",
    attention="#7a4d00",
    bad="#b0221b",
    notice="#fdf1d7",
    alarm="#fde4e1",
)

DARK = Palette(
    is_dark=True,
    ground="#121418",
    surface="#1a1d22",
    raised="#262a31",
    line="#2e333b",
    outline="#757e8b",
    text="#eceef1",
    muted="#a7afbb",
    accent="#8ab4ff",
    accent_hover="#a5c5ff",
    accent_pressed="#c0d6ff",
    on_accent="#0a1a36",
    selected="#22314d",
    good="#74d19a",
    attention="#f2c66d",
    bad="#ff9e95",
    notice="#3a2f14",
    alarm="#451f1c",
)


HIGH_LIGHT = Palette(
    is_dark=False,
    ground="#ffffff",
    surface="#ffffff",
    raised="#f0f0f0",
    line="#000000",
    outline="#000000",
    text="#000000",
    muted="#1f1f1f",
    accent="#003a9e",
    accent_hover="#002d7a",
    accent_pressed="#002260",
    on_accent="#ffffff",
    selected="#cfe0ff",
    good="#004d22",
    attention="#503000",
    bad="#8a0000",
    notice="#fff4cc",
    alarm="#ffe5e2",
)

HIGH_DARK = Palette(
    is_dark=True,
    ground="#000000",
    surface="#000000",
    raised="#1a1a1a",
    line="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#a8c8ff",
    accent_hover="#c4daff",
    accent_pressed="#dbe9ff",
    on_accent="#000000",
    selected="#10264f",
    good="#8cf0b4",
    attention="#ffd75e",
    bad="#ffb3ab",
    notice="#2a2200",
    alarm="#3a0d0a",
)


def palette_for(*, is_dark: bool, is_high_contrast: bool) -> Palette:
    """Return the palette; with high contrast every text has 7 : 1, and every line is as strong as text."""
    if is_high_contrast:
        return HIGH_DARK if is_dark else HIGH_LIGHT
    return DARK if is_dark else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
