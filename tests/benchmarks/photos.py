"""Labelled photos and the rules by which a read is held against a label.

The rules, from the README beside the photos: EAN-13, UPC-A and EAN-8 compare as GTIN-14; UPC-E is labelled in its
8-digit form and may be printed in either; DataBar compares with or without its ``(01)``; parentheses and GS separators
are no part of an element string; EAN-2 and EAN-5 add-ons are not in the label.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

DEFAULT_FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "photos"
NO_CODE = "NONE"

_RETAIL = frozenset({"EAN13", "EAN8", "UPCA", "UPCE"})

# Genuine codes that stand beside the labelled one, found by looking at the photos: reading only the other one is a
# miss, not a wrong read. By label, since several photos show the same thing, or by path.
OTHER_CODES: dict[str, frozenset[str]] = {
    "9784872348880": frozenset({"01920081045006"}),  # a Japanese book: its second code holds class and price
    "zxing-java/f2bea1712328.jpg": frozenset({"01234567890128"}),  # what is printed below the bars; the label is not
}


@dataclass(frozen=True, slots=True)
class Photo:
    """One picture and what it is known to show; ``text`` is empty and ``symbology`` ``NONE`` when it shows no code."""

    path: str
    text: str
    symbology: str
    source: str
    folder: Path

    @property
    def has_code(self) -> bool:
        return self.symbology != NO_CODE

    @property
    def collection(self) -> str:
        """The collection it comes from: the folder's name, and the set's for ZXing's many sets."""
        head = self.path.split("/", 1)[0]
        return f"{head}/{self.source.rsplit(' ', 1)[-1]}" if head == "zxing-java" else head

    def load(self) -> NDArray[np.uint8]:
        """Return the gray pixels, ``uint8`` of shape ``(height, width)``."""
        data = np.frombuffer((self.folder / self.path).read_bytes(), np.uint8)
        gray = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
        if gray is None:
            raise ValueError(f"{self.path} is no picture that OpenCV can read")
        return np.asarray(gray, np.uint8)


@dataclass(frozen=True, slots=True)
class Read:
    """One code as an engine printed it; ``family`` is ``retail`` for EAN and UPC, else the engine's own name."""

    text: str
    family: str = ""
    gtin: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a photo's reads are worth.

    Attributes:
        outcome: ``read``, ``missed`` or ``wrong`` on a photo with a code; ``clean`` or ``false`` on one without.
        others: reads that are neither the label nor known to stand beside it: extra where the label was read too,
            wrong or false where it was not.
    """

    outcome: str
    others: tuple[Read, ...] = ()

    @property
    def has_wrong_gtin(self) -> bool:
        """True when somebody would have been told a GTIN that is not in the picture, whatever else was read."""
        return any(read.gtin is not None for read in self.others)


def load_photos(folder: Path = DEFAULT_FOLDER) -> list[Photo]:
    """Return all photos of the manifest in ``folder``. Raises FileNotFoundError when there is none."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [
            Photo(row["path"], row["text"], row["symbology"], row["source"], folder) for row in csv.DictReader(file)
        ]


def judge(photo: Photo, reads: Iterable[Read]) -> Verdict:
    """Hold an engine's reads against the photo's label."""
    reads = tuple(reads)
    if not photo.has_code:
        return Verdict("false", reads) if reads else Verdict("clean")
    wanted = set(label_forms(photo.symbology, photo.text))
    known = OTHER_CODES.get(photo.path, frozenset()) | OTHER_CODES.get(photo.text, frozenset())
    others = tuple(read for read in reads if not (wanted | known) & set(read_forms(read)))
    if any(wanted & set(read_forms(read)) for read in reads):
        return Verdict("read", others)
    return Verdict("wrong", others) if others else Verdict("missed")


def plain(text: str) -> str:
    """Return ``text`` without what is punctuation in an element string, and with one kind of line ending."""
    return text.replace("\r\n", "\n").replace("\x1d", "").replace("(", "").replace(")", "").strip()


def expand_upc_e(digits: str) -> str | None:
    """Return the 12 digits of UPC-A for 8 digits of UPC-E (GS1 General Specifications, 5.2.2.4), or None."""
    if len(digits) != 8 or not digits.isdecimal() or digits[0] not in "01":
        return None
    system, body, check = digits[0], digits[1:7], digits[7]
    last = body[5]
    if last in "012":
        middle = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        middle = body[:3] + "00000" + body[3:5]
    elif last == "4":
        middle = body[:4] + "00000" + body[4]
    else:
        middle = body[:5] + "0000" + last
    return system + middle + check


def label_forms(symbology: str, text: str) -> Iterator[str]:
    text = plain(text)
    if symbology == "UPCE":
        expanded = expand_upc_e(text)
        yield (expanded or text).zfill(14)
    elif symbology in _RETAIL or symbology == "DATABAR":
        yield text.zfill(14)
    else:
        yield text


def read_forms(read: Read) -> Iterator[str]:
    text = plain(read.text)
    yield text
    if not text.isdecimal():
        return
    if len(text) <= 14:
        yield text.zfill(14)
    if len(text) == 16 and text.startswith("01"):
        yield text[2:]
    expanded = expand_upc_e(text)
    if expanded is not None:
        yield expanded.zfill(14)
