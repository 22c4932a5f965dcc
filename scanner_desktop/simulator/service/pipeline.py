"""What the service makes of a capture after it has answered, worked out from the clock whenever somebody asks.

No timers run: a capture knows when its run began, and its status is a function of the seconds since then. So a test
moves the clock instead of waiting, and ten thousand captures cost nothing while nobody looks at them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from scanner_desktop.simulator.catalogue import Product
from scanner_desktop.simulator.service.credentials import SLUG_ALPHABET, SLUG_LENGTH

FINAL = frozenset({"COMPLETED", "FAILED", "NOT_FOUND"})

# Shares of the whole run after which each stage is over. A product that does not exist is known as such when looking
# up ends, so NOT_FOUND comes early; a failure shows while the product's data is being gathered.
_PENDING_ENDS, _LOOKING_UP_ENDS, _ENRICHING_ENDS = 0.15, 0.4, 0.75

_FAILURE = "The product data could not be gathered. Try again later."


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a capture's run has come.

    Attributes:
        status: the contract's status word.
        error_message: why it failed; "" otherwise.
        product_name, product_id: set once the run is COMPLETED and found a product.
        finished_after: seconds from the beginning of the run to its end; None while it runs.
    """

    status: str
    error_message: str = ""
    product_name: str | None = None
    product_id: str | None = None
    finished_after: float | None = None


class Pipeline:
    """Turns a GTIN and the seconds since its run began into a status.

    What becomes of a capture: a GTIN in the catalogue ends as the catalogue says, one that is not there ends as
    NOT_FOUND. A picture without any code ends as COMPLETED with no product: the contract's NOT_FOUND speaks of a GTIN,
    FAILED asks to be tried again, and neither is true of a picture that was taken in without trouble. A product whose
    outcome is FAILED fails in its first run and completes when it is retried, so that a retry has something to show.
    """

    def __init__(self, catalogue: Iterable[Product], seconds: float) -> None:
        self._products = {product.gtin: (product, _slug_of(product.gtin)) for product in catalogue}
        self._seconds = seconds

    def progress(self, gtin: str, raw_value: str, run: int, elapsed: float) -> Progress:
        """Return the state of a capture ``elapsed`` seconds into its ``run``-th run (from 1)."""
        found = self._products.get(gtin or _as_gtin(raw_value))
        if found is None:
            outcome = "NOT_FOUND" if gtin or raw_value else "COMPLETED"
        else:
            outcome = found[0].outcome if run == 1 or found[0].outcome != "FAILED" else "COMPLETED"
        end = self._seconds * {"NOT_FOUND": _LOOKING_UP_ENDS, "FAILED": _ENRICHING_ENDS}.get(outcome, 1.0)
        if elapsed >= end:
            if outcome == "COMPLETED" and found is not None:
                return Progress(outcome, product_name=found[0].name, product_id=found[1], finished_after=end)
            return Progress(outcome, _FAILURE if outcome == "FAILED" else "", finished_after=end)
        if elapsed < self._seconds * _PENDING_ENDS:
            return Progress("PENDING")
        if elapsed < self._seconds * _LOOKING_UP_ENDS:
            return Progress("LOOKING_UP")
        return Progress("ENRICHING" if elapsed < self._seconds * _ENRICHING_ENDS else "RESOLVING")


def _as_gtin(raw_value: str) -> str:
    """Return a plain numeric reading padded to 14 digits, as the service does for captures without a GTIN."""
    return raw_value.zfill(14) if raw_value.isascii() and raw_value.isdigit() else raw_value


def _slug_of(gtin: str) -> str:
    """Return a product's public identifier: the same for the same GTIN in every run of the simulator."""
    number, letters = int(gtin) + 1, []
    for _ in range(SLUG_LENGTH):
        number = number * 6364136223846793005 % (2**64 - 59)
        letters.append(SLUG_ALPHABET[number % len(SLUG_ALPHABET)])
    return "".join(letters)
