"""The symbologies that the station knows, under the names GS1 and ISO/IEC give them."""

from enum import StrEnum


class Symbology(StrEnum):
    """A barcode symbology. The value is the name shown to people and written to JSON."""

    EAN_13 = "EAN-13"
    EAN_8 = "EAN-8"
    UPC_A = "UPC-A"
    UPC_E = "UPC-E"
    ITF = "ITF"
    CODE_128 = "Code 128"
    GS1_128 = "GS1-128"
    DATABAR = "GS1 DataBar"
    DATABAR_LIMITED = "GS1 DataBar Limited"
    DATABAR_EXPANDED = "GS1 DataBar Expanded"
    DATA_MATRIX = "Data Matrix"
    GS1_DATA_MATRIX = "GS1 Data Matrix"
    QR = "QR Code"
    GS1_QR = "GS1 QR Code"
    CODE_39 = "Code 39"
    CODE_93 = "Code 93"
    CODABAR = "Codabar"
    TYPED = "typed"  # no bars at all: entered by hand or by a keyboard scanner

    @property
    def is_linear(self) -> bool:
        """True for symbols made of bars, False for matrix symbols and typed text."""
        return self not in _NOT_LINEAR

    @property
    def family(self) -> str:
        """Name of the group whose members engines take for one another: one symbol may be read as any of them.

        A UPC-A is an EAN-13 that begins with 0, and whether a Code 128 counts as GS1-128 hangs on one FNC1.
        """
        return _FAMILIES.get(self, self.value)


_NOT_LINEAR = frozenset(
    {Symbology.DATA_MATRIX, Symbology.GS1_DATA_MATRIX, Symbology.QR, Symbology.GS1_QR, Symbology.TYPED}
)

_FAMILIES = {
    Symbology.EAN_13: "EAN/UPC",
    Symbology.EAN_8: "EAN/UPC",
    Symbology.UPC_A: "EAN/UPC",
    Symbology.UPC_E: "EAN/UPC",
    Symbology.GS1_128: "Code 128",
    Symbology.DATABAR_LIMITED: "GS1 DataBar",
    Symbology.DATABAR_EXPANDED: "GS1 DataBar",
    Symbology.GS1_DATA_MATRIX: "Data Matrix",
    Symbology.GS1_QR: "QR Code",
}
