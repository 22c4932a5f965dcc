"""What an explanation must reach to be a proof; docs/reading.md has the distributions of right and of wrong ones."""

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.explain import Explanation
from scanner_desktop.reading.raw import Figures

_MIN_FIT = 0.86
_MIN_WORST = 0.5
_MIN_MARGIN = 0.06
_MARGIN_TO_MISFIT = 2.0  # margin by what is left unexplained: a picture that fits badly must leave less doubt
_MIN_DATABAR_MARGIN, _DATABAR_TO_MISFIT = 0.03, 1.5
"""The same for a DataBar: its two finders, which are fitted as well, say the checksum of all four characters."""
_MIN_CONTRAST = 10.0  # gray levels

_MAX_BLUR = 1.3  # modules; beyond, different codes look alike, whoever says what it is

SHORT = frozenset({Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF})
"""Symbols that are found inside longer ones: they must stand free, and fit all over."""
_SHORT_FIT = 0.86
_SHORT_WORST = {Symbology.EAN_8: 0.87, Symbology.UPC_E: 0.87, Symbology.ITF: 0.75}
_SHORT_QUIET = 0.015
_SHORT_BESIDE = 0.04


def is_proof(explanation: Explanation) -> bool:
    """Return True when an explanation leaves no doubt."""
    figures, symbology = explanation.figures, explanation.layout.symbology
    if not explanation.agreed or figures.contrast < _MIN_CONTRAST or figures.blur > _MAX_BLUR:
        return False
    if figures.margin < _least_margin(symbology, figures):
        return False
    if symbology in SHORT:
        free = figures.quiet <= _SHORT_QUIET and figures.beside <= _SHORT_BESIDE
        return free and figures.fit >= _SHORT_FIT and figures.worst >= _SHORT_WORST[symbology]
    return figures.fit >= _MIN_FIT and figures.worst >= _MIN_WORST


def _least_margin(symbology: Symbology, figures: Figures) -> float:
    """Return by how much the runner-up must be worse: more where much is left unexplained."""
    if symbology is Symbology.DATABAR:
        return max(_MIN_DATABAR_MARGIN, _DATABAR_TO_MISFIT * (1 - figures.fit))
    return max(_MIN_MARGIN, _MARGIN_TO_MISFIT * (1 - figures.fit))


_UNTOLD_FIT = 0.88
_UNTOLD_MARGIN = 0.12


def is_proof_untold(explanation: Explanation) -> bool:
    """Return True when an explanation leaves no doubt although no engine has said anything like it."""
    figures = explanation.figures
    checked = explanation.layout.symbology is Symbology.DATABAR
    return figures.fit >= _UNTOLD_FIT and (checked or figures.margin >= _UNTOLD_MARGIN) and is_proof(explanation)
