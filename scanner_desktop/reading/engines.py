"""What the station looks for, and zxing-cpp as the engine for all of it; zbar_engine.py is the one for linear codes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import zxingcpp

from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.raw import Gray, RawRead, as_corners, clockwise

ALWAYS_ON = frozenset(
    {
        Symbology.EAN_13,
        Symbology.EAN_8,
        Symbology.UPC_A,
        Symbology.UPC_E,
        Symbology.ITF,
        Symbology.CODE_128,
        Symbology.GS1_128,
        Symbology.DATABAR,
        Symbology.DATABAR_LIMITED,
        Symbology.DATABAR_EXPANDED,
        Symbology.DATA_MATRIX,
        Symbology.GS1_DATA_MATRIX,
        Symbology.QR,
        Symbology.GS1_QR,
    }
)
"""Where GTINs and GS1 element strings live. Code 39, Code 93 and Codabar carry none and have weak check digits."""


def canonical(symbology: Symbology, text: str) -> tuple[Symbology, str]:
    """Return the names and digits that the station uses: an EAN-13 with a leading 0 *is* a UPC-A symbol."""
    if symbology is Symbology.EAN_13 and len(text) == 13 and text[0] == "0":
        return Symbology.UPC_A, text[1:]
    if symbology is Symbology.UPC_A and len(text) == 13 and text[0] == "0":
        return Symbology.UPC_A, text[1:]
    return symbology, text


_ZXING_NAMES = {
    "EAN13": Symbology.EAN_13,
    "EAN8": Symbology.EAN_8,
    "UPCA": Symbology.UPC_A,
    "UPCE": Symbology.UPC_E,
    "ITF": Symbology.ITF,
    "ITF14": Symbology.ITF,
    "Code128": Symbology.CODE_128,
    "DataBar": Symbology.DATABAR,
    "DataBarOmni": Symbology.DATABAR,
    "DataBarStk": Symbology.DATABAR,
    "DataBarStkOmni": Symbology.DATABAR,
    "DataBarLtd": Symbology.DATABAR_LIMITED,
    "DataBarLimited": Symbology.DATABAR_LIMITED,
    "DataBarExp": Symbology.DATABAR_EXPANDED,
    "DataBarExpStk": Symbology.DATABAR_EXPANDED,
    "DataBarExpanded": Symbology.DATABAR_EXPANDED,
    "DataMatrix": Symbology.DATA_MATRIX,
    "QRCode": Symbology.QR,
    "QRCodeModel2": Symbology.QR,
    "Code39": Symbology.CODE_39,
    "Code39Std": Symbology.CODE_39,
    "Code93": Symbology.CODE_93,
    "Codabar": Symbology.CODABAR,
}
_GS1_FORM = {
    Symbology.CODE_128: Symbology.GS1_128,
    Symbology.DATA_MATRIX: Symbology.GS1_DATA_MATRIX,
    Symbology.QR: Symbology.GS1_QR,
}
_ZXING_REQUEST = {
    Symbology.EAN_13: "EAN13",
    Symbology.EAN_8: "EAN8",
    Symbology.UPC_A: "EAN13",
    Symbology.UPC_E: "UPCE",
    Symbology.ITF: "ITF",
    Symbology.CODE_128: "Code128",
    Symbology.GS1_128: "Code128",
    Symbology.DATABAR: "DataBar",
    Symbology.DATABAR_LIMITED: "DataBarLimited",
    Symbology.DATABAR_EXPANDED: "DataBarExpanded",
    Symbology.DATA_MATRIX: "DataMatrix",
    Symbology.GS1_DATA_MATRIX: "DataMatrix",
    Symbology.QR: "QRCode",
    Symbology.GS1_QR: "QRCode",
    Symbology.CODE_39: "Code39",
    Symbology.CODE_93: "Code93",
    Symbology.CODABAR: "Codabar",
}


class ZxingReader:
    """zxing-cpp with a fixed choice of symbologies.

    Args:
        symbologies: what to look for.
        rotate: also look for codes that stand on their side.
        downscale: also look in smaller copies of the picture.
        invert: also look for light on dark.
        binarizer: ``LocalAverage`` (uneven light), ``GlobalHistogram`` (fast, low contrast) or ``FixedThreshold``.
    """

    def __init__(
        self,
        symbologies: Iterable[Symbology] = ALWAYS_ON,
        *,
        rotate: bool = True,
        downscale: bool = True,
        invert: bool = False,
        binarizer: str = "LocalAverage",
    ) -> None:
        names = sorted({_ZXING_REQUEST[symbology] for symbology in symbologies if symbology in _ZXING_REQUEST})
        self._options: dict[str, Any] = {
            "formats": zxingcpp.barcode_formats_from_str(",".join(names)),
            "try_rotate": rotate,
            "try_downscale": downscale,
            "try_invert": invert,
            "text_mode": zxingcpp.TextMode.Plain,
            "binarizer": getattr(zxingcpp.Binarizer, binarizer),
            "ean_add_on_symbol": zxingcpp.EanAddOnSymbol.Read,
        }

    def read(self, gray: Gray) -> list[RawRead]:
        """Return what zxing-cpp reads in ``gray``."""
        if gray.shape[0] < 1 or gray.shape[1] < 1:
            return []
        results = zxingcpp.read_barcodes(np.ascontiguousarray(gray), **self._options)
        return _once([read for read in map(_from_zxing, results) if read is not None])


def _once(reads: list[RawRead]) -> list[RawRead]:
    """Join what zxing-cpp gives twice: the rows of a code beside its supplement, and the rows above it."""
    joined: list[RawRead] = []
    for read in sorted(reads, key=lambda each: bool(each.add_on)):
        for index, known in enumerate(joined):
            if read.add_on and known.key == read.key and same_place(known.corners, read.corners):
                joined[index] = replace(known, add_on=read.add_on)
                break
        else:
            joined.append(read)
    return joined


def _from_zxing(result: Any) -> RawRead | None:
    symbology = _ZXING_NAMES.get(result.format.name)
    if symbology is None or not result.valid or not result.text:
        return None
    extra = result.extra if isinstance(getattr(result, "extra", None), dict) else {}
    text: str = result.text
    add_on = str(extra.get("EanAddOn", ""))
    if add_on and len(text) > 13 and text.endswith(add_on):
        text = text[: -len(add_on)].rstrip()
    if symbology is Symbology.UPC_E:
        text = str(extra.get("UPCE", text))
    if result.symbology_identifier in ("]C1", "]d2", "]Q3"):
        symbology = _GS1_FORM.get(symbology, symbology)
    symbology, text = canonical(symbology, text)
    place = result.position
    points = [place.top_left, place.top_right, place.bottom_right, place.bottom_left]
    corners = clockwise(as_corners(np.array([(point.x, point.y) for point in points], dtype=np.float64)))
    return RawRead(symbology, text, corners, "zxing", 1, add_on, stacked="Stk" in result.format.name)
