"""The readers that are compared: ours, and the three open engines as most people call them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from photos import Read, expand_upc_e
from pyzbar import pyzbar

Gray = NDArray[np.uint8]
ReadFunction = Callable[[Gray], list[Read]]

OURS = "station"
PYZBAR = "pyzbar"
ZXING = "zxing-cpp"
OPENCV = "opencv"

_RETAIL_NAMES = frozenset({"EAN13", "EAN8", "UPCA", "UPCE", "EAN_13", "EAN_8", "UPC_A", "UPC_E", "UPC_EAN_EXTENSION"})
_ITF = frozenset({"I25", "ITF", "ITF14"})
_ELEMENT_STRINGS = frozenset({"DataMatrix", "QRCode", "QRCODE", "CODE128", "Code128", "DATABAR", "DATABAR_EXP"})
_ELEMENT_STRING = re.compile(r"\x1d?01\d{14}")
_DIGITAL_LINK = re.compile(r"^https?://.+/01/(\d{8,14})(?:[/?]|$)")
_ZBAR_ADD_ONS = frozenset({"EAN2", "EAN5"})


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader under test: its name and the function from gray pixels to reads."""

    name: str
    read: ReadFunction


def _gtin(family: str, text: str) -> str | None:
    """What a caller would take for a GTIN: a retail symbol's digits, or what follows (01) elsewhere."""
    text = text.replace("(01)", "01", 1)
    if family == "retail" and text.isdecimal():
        return text.zfill(14)
    if family in _ITF and len(text) == 14 and text.isdecimal():
        return text
    link = _DIGITAL_LINK.search(text)
    if link:
        return link[1].zfill(14)
    return text.lstrip("\x1d")[2:16] if family in _ELEMENT_STRINGS and _ELEMENT_STRING.match(text) else None


def _as_read(name: str, text: str) -> Read:
    family = "retail" if name in _RETAIL_NAMES else name
    expanded = expand_upc_e(text) if name in ("UPCE", "UPC_E") else None
    return Read(text, family, _gtin(family, expanded or text))


def read_with_pyzbar(gray: Gray) -> list[Read]:
    """``pyzbar.decode`` with nothing set: every symbology, a new scanner for every picture."""
    return [
        _as_read(symbol.type, symbol.data.decode("utf-8", "replace"))
        for symbol in pyzbar.decode(gray)
        if symbol.type not in _ZBAR_ADD_ONS
    ]


def read_with_zxing(gray: Gray) -> list[Read]:
    """``zxingcpp.read_barcodes`` with nothing set but plain text, which changes the printing and not the reading."""
    found = zxingcpp.read_barcodes(gray, text_mode=zxingcpp.TextMode.Plain)
    return [_as_read(code.format.name, code.text) for code in found if code.valid and code.text]


def opencv_reader() -> ReadFunction:
    """OpenCV's barcode and QR detectors, each made once."""
    bars, qr = cv2.barcode.BarcodeDetector(), cv2.QRCodeDetector()

    def read(gray: Gray) -> list[Read]:
        reads: list[Read] = []
        _, texts, kinds, _ = bars.detectAndDecodeWithType(gray)
        reads += [_as_read(kind, text) for text, kind in zip(texts or (), kinds or (), strict=False) if text]
        _, texts, _, _ = qr.detectAndDecodeMulti(gray)
        reads += [_as_read("QRCode", text) for text in texts or () if text]
        return reads

    def guarded(gray: Gray) -> list[Read]:
        try:
            return read(gray)
        except (cv2.error, UnicodeDecodeError):  # it raises on some pictures; a caller gets nothing then
            return []

    return guarded


def as_reads(sighting: Any) -> list[Read]:
    """The codes of one of our sightings, in the form that is compared."""
    return [
        Read(code.text, "retail" if code.symbology.name in _RETAIL_NAMES else code.symbology.name, code.gtin)
        for code in sighting.codes
    ]


def still_reader() -> ReadFunction:
    """Our reader for still pictures, default effort."""
    from scanner_desktop.domain.frame import Frame
    from scanner_desktop.reading.reader import StillReader

    reader = StillReader()

    def read(gray: Gray) -> list[Read]:
        return as_reads(reader.read(Frame(gray, 0, 0.0, "benchmark")))

    return read


def all_peers(*, with_ours: bool = True) -> list[Peer]:
    """Every reader, ours first."""
    peers = [Peer(PYZBAR, read_with_pyzbar), Peer(ZXING, read_with_zxing), Peer(OPENCV, opencv_reader())]
    return [Peer(OURS, still_reader()), *peers] if with_ours else peers
