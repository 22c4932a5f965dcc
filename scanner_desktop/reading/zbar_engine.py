"""zbar as an engine for linear codes, kept alive; importing this fails where no libzbar is used (``zbar_library``)."""

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any

import cv2
import numpy as np

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON, canonical
from scanner_desktop.reading.raw import Gray, RawRead, as_corners
from scanner_desktop.reading.zbar_library import find_zbar, pyzbar_wrapper

if not find_zbar().is_used:  # whoever comes here first: pyzbar by itself would take any
    raise ImportError("no libzbar is used here")
zbar = pyzbar_wrapper()
ZBarConfig, ZBarSymbol = zbar.ZBarConfig, zbar.ZBarSymbol

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


# pyzbar wraps neither this function nor what it answers: bit by bit what a symbol is.
_modifiers = ctypes.CFUNCTYPE(ctypes.c_uint, ctypes.POINTER(zbar.zbar_symbol))(
    ("zbar_symbol_get_modifiers", zbar.load_libzbar())
)


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
                if symbology is Symbology.CODE_128 and _modifiers(symbol) & _ZBAR_MOD_GS1:
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
        orientation = zbar.zbar_symbol_get_orientation(symbol)
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
