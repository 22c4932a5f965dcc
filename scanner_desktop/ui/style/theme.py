"""The look of the window: light or dark, by the system's choice or ours, with fonts, icons and style sheet to match."""

import math
import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from scanner_desktop import resources
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.style.palette import LIGHT, Palette, palette_for
from scanner_desktop.ui.style.style_sheet import style_sheet

SMALLEST_BODY = 10.0
"""Points: Windows' 9 is meant for half a metre, a counter is read from one."""

_PREFERRED = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "DejaVu Sans")
_STOP_GAPS = {"Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", "Helvetica", "Nimbus Sans"}

_SCALES = {"caption": 0.9, "body": 1.0, "strong": 1.0, "title": 1.25, "display": 1.85}
_HEAVY = {"strong", "title", "display"}

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


_SYSTEM_FONT = "font of the system"


class Look(QObject):
    """Palette, fonts and icons as they are now. Every widget that paints holds one and repaints on ``changed``."""

    changed = Signal()
    """The colours are others now; fonts and icons may be too."""

    def __init__(self, app: QApplication, theme: str = "system", font_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self.palette = LIGHT
        self._theme = theme
        self._contrast = "system"
        self._base = _base_font(app, font_scale)
        self._points = self._base.pointSizeF()
        self._text_scale = self._window_scale = 1.0
        app.setStyle("Fusion")
        app.setFont(self._base)
        # Both held: PySide takes the second for deleted once nobody holds the first.
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._dress)
        self._wishes.contrastPreferenceChanged.connect(self._dress)
        self.use(theme)

    @property
    def theme(self) -> str:
        """The choice: "system", "light" or "dark"."""
        return self._theme

    def use(self, theme: str) -> None:
        """Change to "light", "dark", or what the "system" says, at once. Raises KeyError for another word."""
        self._theme = theme
        self._app.styleHints().setColorScheme(_SCHEMES[theme])  # for what the platform draws: title bars, file dialogs
        self._dress()

    def use_settings(self, settings: Settings) -> None:
        """Change to the colours, contrast and size of text that ``settings`` name, at once."""
        before = (self._theme, self._contrast, self._text_scale)
        self._contrast, self._text_scale = settings.contrast.value, settings.text_size / 100
        if before != (settings.theme.value, self._contrast, self._text_scale):
            self._resize()
            self.use(settings.theme.value)

    def fit_window(self, width: int, height: int) -> None:
        """Let text grow with a window of that size: a large one is looked at from further away."""
        scale = window_scale(width, height)
        if scale != self._window_scale:
            self._window_scale = scale
            self._resize()
            self._dress()

    def _resize(self) -> None:
        self._base.setPointSizeF(self._points * self._text_scale * self._window_scale)
        self._app.setFont(self._base)

    @Slot()
    def _dress(self) -> None:
        scheme = _SCHEMES[self._theme]
        if scheme is Qt.ColorScheme.Unknown:
            scheme = self._app.styleHints().colorScheme()  # platforms without a theme of their own say Unknown
        is_high = self._contrast == "high"
        if self._contrast == "system":
            is_high = self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        self.palette = palette_for(is_dark=scheme is Qt.ColorScheme.Dark, is_high_contrast=is_high)
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette, self._sizes(), self.em()))
        self.changed.emit()

    def font(self, role: str = "body") -> QFont:
        """Return the font for a role: caption, body, strong, title or display; digits have one width in all of them."""
        font = QFont(self._base)
        font.setPointSizeF(self._base.pointSizeF() * _SCALES[role])
        if role in _HEAVY:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def em(self, count: float = 1.0) -> int:
        """Return ``count`` times the height of the body font in pixels: the unit of all spacing."""
        return round(QFontMetrics(self._base).height() * count)

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """Return a colour of the palette by name."""
        colour = QColor(getattr(self.palette, name))
        colour.setAlphaF(alpha)
        return colour

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon of ``size`` logical pixels in a colour of the palette (or ``#rrggbb``)."""
        value = colour if colour.startswith("#") else getattr(self.palette, colour)
        return _render(name, value, size, math.ceil(size * ratio))

    def icon(self, name: str, colour: str = "text", size: int = 0) -> QIcon:
        """Return an icon for a button, sharp on screens of single and double density."""
        size = size or self.em(1.1)
        icon = QIcon(self.pixmap(name, colour, size))
        icon.addPixmap(self.pixmap(name, colour, size, 2.0))
        return icon

    def _sizes(self) -> dict[str, float]:
        return {role: self._base.pointSizeF() * scale for role, scale in _SCALES.items()}


def window_scale(width: int, height: int) -> float:
    """Return how much larger text is in a window of that size than in one of 1280 x 720, in steps of a tenth.

    Less than in proportion: a window that is twice as large shows more, too, and not only the same enlarged.
    """
    growth: float = max(1.0, min(width / 1280, height / 720)) ** 0.6
    return min(1.6, round(growth * 10) / 10)


def beside_icon(words: str) -> str:
    """Return the text of a button with an icon, a little away from it: Fusion sets them close together."""
    return "\u2002" + words


def apply_theme(app: QApplication, theme: str = "system", *, font_scale: float = 1.0) -> Look:
    """Dress ``app`` in Fusion with our palette and style sheet; the Look returned changes it live with ``use``."""
    return Look(app, theme, font_scale)


def _base_font(app: QApplication, scale: float) -> QFont:
    # The system's, not that of a window before this one, which may have been made twice as large.
    if app.property(_SYSTEM_FONT) is None:
        app.setProperty(_SYSTEM_FONT, QFont(app.font()))
    font = QFont(app.property(_SYSTEM_FONT))
    if QFontInfo(font).family() in _STOP_GAPS:
        # A bare X server names no font of its own; take the best one for screens that is there.
        installed = set(QFontDatabase.families())
        for family in _PREFERRED:
            if family in installed:
                font.setFamily(family)
                break
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_BODY) * scale)
    font.setFeature(QFont.Tag("tnum"), 1)  # numbers that count up or stand below each other do not dance
    return font


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.ground,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.raised,
        role.Text: palette.text,
        role.PlaceholderText: palette.muted,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.bad,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Accent: palette.accent,
        role.Mid: palette.outline,
        role.Light: palette.raised,
        role.Midlight: palette.line,
        role.Dark: palette.outline,
    }
    result = QPalette()
    for one, colour in colours.items():
        result.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, one, QColor(palette.muted))
    return result


@lru_cache(maxsize=256)
def _render(name: str, colour: str, size: int, pixels: int) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(pixels / size)
    return pixmap


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return re.sub(r"<!--.*?-->", "", resources.icon(name).read_text(encoding="utf-8"), flags=re.DOTALL)
