"""Hands-free at 60 products a minute on the simulated counter: each has to be captured once.

    .venv/bin/python tests/benchmarks/hands_free.py [--minutes 10] [--seed 7]

The counter's products come at 21 a minute; here its time runs 2.8 times as fast, under a camera of 30 frames a second.
Reader, agreement, presence and the rule are the station's own. Frames are made one after the other, so that a slow
computer changes nothing. The simulator says which product lay there when; nothing of the station is asked for that.
"""

# ruff: noqa: E402 - the path is set first, so that the package need not be installed

import argparse
import sys
from collections import defaultdict
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.aiming import Aiming
from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.simulator.counter.programme import SLOT
from scanner_desktop.simulator.counter.scene import Scene

FPS = 30
PACE = SLOT / FPS  # the simulator's frames for each of the camera's: a product a second


def run(minutes: float, seed: int) -> tuple[int, list[str]]:
    """Return how many products came, and what went wrong with which of them."""
    scene, reader, agreement, aiming = Scene(seed), LiveReader(), Agreement(), Aiming()
    aiming.use_hands_free(True)
    captured: dict[int, list[str]] = defaultdict(list)
    lay: dict[int, set[str]] = defaultdict(set)
    products = round(minutes * 60)
    for number in range(products * FPS):
        index = int(number * PACE)
        shown = scene.render(index)
        lay[index // SLOT].update(truth.gtin for truth in shown.truth)
        frame = Frame(shown.image, number, number / FPS, "simulated")
        sighting = reader.read(frame)
        piece = aiming.observe(sighting, agreement.observe(sighting))
        if piece is not None:
            aiming.captured(piece.number)
            captured[index // SLOT].append(piece.gtin)
    wrong = [
        f"product {slot + 1}: {sorted(lay[slot])} lay there, captured were {captured[slot]}"
        for slot in range(products)
        if captured[slot] != sorted(lay[slot])
    ]
    return products, wrong


def main() -> int:
    """Run and tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10, help="of the counter's time (default: 10)")
    parser.add_argument("--seed", type=int, default=7, help="of the simulated counter (default: 7)")
    arguments = parser.parse_args()
    products, wrong = run(arguments.minutes, arguments.seed)
    print(f"{products} products in {arguments.minutes:g} minutes, {products - len(wrong)} captured once each")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
