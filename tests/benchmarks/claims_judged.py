"""The judge on its own: what it says of right and of wrong claims about the photos, on what figures, in what time.

Right claims are what the engines read and the label confirms. Wrong ones are what they misread, and every right claim
with some of its digits changed 1 for 7 and 2 for 8, as ink and blur change them, so that the check digit still holds.
"""

import random
import time
from collections import Counter
from typing import Any

import numpy as np
from measure import times_of
from photos import OTHER_CODES, Photo, Read, label_forms, load_photos, read_forms
from report import Bar, Table, percent

from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.gtin import expand_upc_e, has_valid_check_digit
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ZxingReader
from scanner_desktop.reading.judge import Finding, Verdict, judge
from scanner_desktop.reading.locate import Region, locate, region_of
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.regions import RegionReader

_SWAPPED = {"1": "7", "7": "1", "2": "8", "8": "2"}
_RETAIL = (Symbology.EAN_13, Symbology.UPC_A, Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF)
_TRIES = 60
_FIT_BINS = (-np.inf, 0.5, 0.7, 0.8, 0.86, 0.9, 0.94, 0.97, 0.99, 1.01)
_MARGIN_BINS = (-np.inf, 0.03, 0.06, 0.12, 0.25, 0.5, 1.0, 2.0, np.inf)


def run(options: Any) -> dict[str, Any]:
    """Judge the claims about every photo."""
    photos = load_photos(options.photos)[:: 6 if options.quick else 1]
    claimant = _Claimant()
    chance = random.Random(options.seed)
    counts: Counter[tuple[str, str]] = Counter()
    figures: dict[str, list[tuple[float, float]]] = {"right": [], "wrong": []}
    milliseconds: list[float] = []
    named: list[str] = []
    for photo in photos:
        gray = photo.load()
        known = _known(photo)
        for read, places in claimant.claims(gray):
            right = bool(known & set(read_forms(Read(read.text))))
            started = time.thread_time()  # of the processor: other work on the machine is not what is asked about
            verdict = judge(gray, read, places)
            if right:
                milliseconds.append((time.thread_time() - started) * 1000)
            kind = "right" if right else "misread"
            _count(kind, photo, read, verdict, known, counts, named)
            if verdict.figures is not None and right and verdict.finding is Finding.PROVEN:
                figures["right"].append((verdict.figures.fit, verdict.figures.margin))
            swapped = _swapped(read, chance) if right else None
            if swapped is not None:
                verdict = judge(gray, swapped, places)
                _count("swapped", photo, swapped, verdict, known, counts, named)
                if verdict.figures is not None and verdict.finding is Finding.CANNOT_TELL:
                    figures["wrong"].append((verdict.figures.fit, verdict.figures.margin))
    return {
        "counts": {f"{kind}: {finding}": count for (kind, finding), count in sorted(counts.items())},
        "histogram": {
            name: {
                "fit": np.histogram([fit for fit, _ in values], _FIT_BINS)[0].tolist(),
                "margin": np.histogram([margin for _, margin in values], _MARGIN_BINS)[0].tolist(),
            }
            for name, values in figures.items()
        },
        "times": times_of(milliseconds).as_dict(),
        "wrong": named,
    }


class _Claimant:
    """Gives what the engines say about a picture, each claim once per engine, and where it may stand."""

    def __init__(self) -> None:
        self._regions, self._whole = RegionReader(), ZxingReader(downscale=False)

    def claims(self, gray: Gray) -> list[tuple[RawRead, list[Region]]]:
        regions = locate(gray)[:6]
        reads = [read for region in regions for read in self._regions.with_zbar(gray, region)]
        reads += [read for region in regions for read in self._regions.with_zxing(gray, region)]
        reads += self._whole.read(gray)
        once = {(read.key, read.engine): read for read in reads if read.symbology.is_linear}
        found = []
        for read in once.values():
            own = region_of(read.corners)
            near = [region for region in regions if same_place(region.corners, read.corners)][:1]
            found.append((read, [*([own] if own is not None else []), *near]))
        return found


def _known(photo: Photo) -> set[str]:
    if not photo.has_code:
        return set()
    others = OTHER_CODES.get(photo.path, frozenset()) | OTHER_CODES.get(photo.text, frozenset())
    return set(label_forms(photo.symbology, photo.text)) | others


def _swapped(read: RawRead, chance: random.Random) -> RawRead | None:
    """Return the claim with some digits changed so that its check digit holds, or None when chance finds none."""
    if read.symbology not in _RETAIL:
        return None
    for _ in range(_TRIES):
        share = chance.choice((0.2, 0.5, 0.9))
        text = "".join(_SWAPPED.get(d, d) if chance.random() < share else d for d in read.text)
        valid = expand_upc_e(text) if read.symbology is Symbology.UPC_E else has_valid_check_digit(text)
        if text != read.text and valid:
            return RawRead(read.symbology, text, read.corners, read.engine)
    return None


def _count(
    kind: str,
    photo: Photo,
    read: RawRead,
    verdict: Verdict,
    known: set[str],
    counts: Counter[tuple[str, str]],
    named: list[str],
) -> None:
    finding = verdict.finding.value
    if verdict.text is not None and not known & set(read_forms(Read(verdict.text))):
        named.append(f"{photo.path} [{photo.symbology} {photo.text}]: {kind} {read.symbology} {read.text} -> {finding}")
        finding += ", and wrong"
    counts[kind, finding] += 1


def tables(result: dict[str, Any]) -> list[Table]:
    """Verdicts, the distributions of fit and margin, and the time of a claim."""
    verdicts = Table("The judge: claims about the photos", ["claim: verdict", "count"])
    for name, count in result["counts"].items():
        verdicts.add(name, count)
    made = [verdicts]
    for figure, bins in (("fit", _FIT_BINS), ("margin", _MARGIN_BINS)):
        title = (
            f"The judge: {figure} of right claims that are proven, and of swapped ones that are not refuted outright"
        )
        table = Table(title, ["from", "to", "right", "", "wrong", ""])
        right, wrong = (result["histogram"][name][figure] for name in ("right", "wrong"))
        for low, high, good, bad in zip(bins, bins[1:], right, wrong, strict=False):
            shares = (percent(count, max(1, sum(all_))) for count, all_ in ((good, right), (bad, wrong)))
            table.add(f"{low:g}", f"{high:g}", good, next(shares), bad, next(shares))
        made.append(table)
    times = Table("The judge: processor time of a right claim, ms", ["claims", "mean", "median", "p95"])
    row = result["times"]
    times.add(row["count"], *(f"{row[key]:.2f}" for key in ("mean", "median", "p95")))
    names = Table("The judge: wrong verdicts, by name", ["photo, claim, verdict"])
    for name in result["wrong"]:
        names.add(name)
    return [*made, times, *([names] if result["wrong"] else [])]


def bars(result: dict[str, Any]) -> list[Bar]:
    """What the judge may cost, and that it is never wrong."""
    times, wrong = result["times"], len(result["wrong"])
    return [
        Bar("judge: wrong verdicts", str(wrong), "0", wrong == 0),
        Bar("judge: cost of a claim, median ms", f"{times['median']:.2f}", "<= 1.5", times["median"] <= 1.5),
        Bar("judge: cost of a claim, p95 ms", f"{times['p95']:.2f}", "<= 4", times["p95"] <= 4),
    ]
