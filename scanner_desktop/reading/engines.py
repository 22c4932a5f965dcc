"""The two engines, each kept alive and restricted to what a station needs: zbar for linear codes, zxing-cpp for all."""

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import zxingcpp
from pyzbar import wrapper as zbar
from pyzbar.wrapper import ZBarConfig, ZBarSymbol

from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.sighting import Corners
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

_FOURCC_Y800 = 0x30303859
_ZBAR_MOD_GS1 = 1  # bit 0 of the symbol's modifiers: a leading FNC1

_ZBAR_SYMBOLOGY = {
    ZBarSymbol.EAN13: Symbology.EAN_13,
    ZBarSymbol.EAN8: Symbology.EAN_8,
    ZBarSymbol.UPCA: Symbology.UPC_A,
    ZBarSymbol.UPCE: Symbology.UPC_E,
    ZBarSymbol.I25: Symbology.ITF,
    ZBarSymbol.CODE128: Symbology.CODE_128,
    ZBarSymbol.CODE39: Symbology.CODE_39,
    ZBarSymbol.CODE93: Symbology.CODE_93,
    ZBarSymbol.CODABAR: Symbology.CODABAR,
}
_ZBAR_ADD_ONS = {ZBarSymbol.EAN2: 2, ZBarSymbol.EAN5: 5}


def _modifiers_function() -> Any:
    """``zbar_symbol_get_modifiers``, which pyzbar does not wrap; None where libzbar is older than 0.11."""
    try:
        prototype = ctypes.CFUNCTYPE(ctypes.c_uint, ctypes.POINTER(zbar.zbar_symbol))
        return prototype(("zbar_symbol_get_modifiers", zbar.load_libzbar()))
    except AttributeError:
        return None


class ZbarScanner:
    """One zbar scanner, kept for its owner's life; not to be shared between threads.

    QR, DataBar and the rest of zbar's decoders are switched off: they have known aborts and memory errors in versions
    that people still have.

    Args:
        symbologies: what to look for; those that zbar must not or cannot read are ignored.
        x_density: read every n-th column (vertical scan lines), 0 for none, which suits upright crops.
        y_density: read every n-th row (horizontal scan lines).
    """

    def __init__(self, symbologies: Iterable[Symbology] = ALWAYS_ON, *, x_density: int = 1, y_density: int = 1) -> None:
        wanted = set(symbologies)
        if Symbology.GS1_128 in wanted:
            wanted.add(Symbology.CODE_128)
        self._scanner = zbar.zbar_image_scanner_create()
        self._image = zbar.zbar_image_create()
        self._modifiers = _modifiers_function()
        self._configure(0, ZBarConfig.CFG_ENABLE, 0)
        for symbol, symbology in _ZBAR_SYMBOLOGY.items():
            if symbology in wanted:
                self._configure(symbol, ZBarConfig.CFG_ENABLE, 1)
        if Symbology.UPC_A in wanted:  # zbar finds UPC-A only on its way to EAN-13
            self._configure(ZBarSymbol.EAN13, ZBarConfig.CFG_ENABLE, 1)
        for symbol in _ZBAR_ADD_ONS:
            self._configure(symbol, ZBarConfig.CFG_ENABLE, 1)
        self._configure(0, ZBarConfig.CFG_X_DENSITY, x_density)
        self._configure(0, ZBarConfig.CFG_Y_DENSITY, y_density)

    def _configure(self, symbol: int, config: int, value: int) -> None:
        zbar.zbar_image_scanner_set_config(self._scanner, symbol, config, value)

    def __del__(self) -> None:
        if getattr(self, "_image", None):
            zbar.zbar_image_destroy(self._image)
        if getattr(self, "_scanner", None):
            zbar.zbar_image_scanner_destroy(self._scanner)

    def read(self, gray: Gray) -> list[RawRead]:
        """Return what zbar reads in ``gray``; the corners are as good as zbar tells (ends of scan lines)."""
        pixels = np.ascontiguousarray(gray)
        height, width = pixels.shape
        if height < 1 or width < 1:
            return []
        zbar.zbar_image_set_format(self._image, _FOURCC_Y800)
        zbar.zbar_image_set_size(self._image, width, height)
        zbar.zbar_image_set_data(self._image, pixels.ctypes.data, pixels.size, None)
        try:
            if zbar.zbar_scan_image(self._scanner, self._image) <= 0:
                return []
            return _with_add_ons(list(self._symbols()))
        finally:
            zbar.zbar_image_set_data(self._image, None, 0, None)  # zbar must not keep a pointer into our array

    def _symbols(self) -> Iterator[tuple[int, RawRead]]:
        symbol = zbar.zbar_image_first_symbol(self._image)
        while symbol:
            kind = int(symbol.contents.type)
            symbology = _ZBAR_SYMBOLOGY.get(ZBarSymbol(kind)) if kind in ZBarSymbol._value2member_map_ else None
            if symbology is not None or kind in _ZBAR_ADD_ONS:
                size = zbar.zbar_symbol_get_data_length(symbol)
                text = ctypes.string_at(zbar.zbar_symbol_get_data(symbol), size).decode("latin-1")
                is_gs1 = self._modifiers is not None and self._modifiers(symbol) & _ZBAR_MOD_GS1
                if symbology is Symbology.CODE_128 and is_gs1:
                    symbology = Symbology.GS1_128
                symbology, text = canonical(symbology or Symbology.EAN_13, text)
                corners = self._corners(symbol)
                weight = max(1, int(zbar.zbar_symbol_get_quality(symbol)))
                yield kind, RawRead(symbology, text, corners, "zbar", weight)
            symbol = zbar.zbar_symbol_next(symbol)

    @staticmethod
    def _corners(symbol: Any) -> Corners:
        """Corners from the points where scan lines ended, turned to the symbol's own orientation."""
        count = zbar.zbar_symbol_get_loc_size(symbol)
        points = np.array(
            [(zbar.zbar_symbol_get_loc_x(symbol, i), zbar.zbar_symbol_get_loc_y(symbol, i)) for i in range(count)],
            dtype=np.float32,
        ).reshape(-1, 2)
        if not count:
            return ((0.0, 0.0),) * 4
        left, top = points.min(axis=0)
        right, bottom = points.max(axis=0)
        box = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float32)
        orientation = zbar.zbar_symbol_get_orientation(symbol) if zbar.zbar_symbol_get_orientation else 0
        turns = int(orientation) if int(orientation) in (0, 1, 2, 3) else 0
        if turns % 2 and count >= 4:
            # A sideways symbol was scanned in columns, whose ends hug a slanted symbol better than its bounding box.
            box = np.asarray(cv2.boxPoints(cv2.minAreaRect(points)), dtype=np.float32)
            box = np.roll(box, -int(np.argmin(box.sum(axis=1))), axis=0)
        return as_corners(np.roll(box, -turns, axis=0))


def _with_add_ons(symbols: list[tuple[int, RawRead]]) -> list[RawRead]:
    """Give a supplement to the code it stands beside, when there is exactly one of each."""
    codes = [read for kind, read in symbols if kind not in _ZBAR_ADD_ONS]
    add_ons = [
        read for kind, read in symbols if kind in _ZBAR_ADD_ONS and len(read.text) == _ZBAR_ADD_ONS[ZBarSymbol(kind)]
    ]
    carriers = [read for read in codes if read.symbology in (Symbology.EAN_13, Symbology.UPC_A, Symbology.UPC_E)]
    if len(add_ons) == 1 and len(carriers) == 1:
        carrier, add_on = carriers[0], add_ons[0]
        joined = RawRead(carrier.symbology, carrier.text, carrier.corners, carrier.engine, carrier.weight, add_on.text)
        codes[codes.index(carrier)] = joined
    return codes


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
