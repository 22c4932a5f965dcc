"""Photos: every reader on every picture, turn by turn, so that a noisy machine hits all of them alike."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from measure import Stopwatch
from peers import OURS, PYZBAR, Gray, Peer, all_peers
from photos import Photo, Verdict, judge, load_photos
from report import Bar, Table, percent


def measure_photos(
    photos: Sequence[Photo], peers: Sequence[Peer], picture: Callable[[Photo], Gray] = Photo.load
) -> dict[str, Any]:
    """Return, for every reader, its rates, its times, and its wrong, false and extra reads by name.

    Args:
        photos: what is read.
        peers: who reads.
        picture: gives a photo's pixels; the default leaves them as they are.
    """
    watches = {peer.name: Stopwatch() for peer in peers}
    verdicts: dict[str, dict[str, Verdict]] = {peer.name: {} for peer in peers}
    if photos:
        first = picture(photos[0])
        for peer in peers:  # tables built on the first call are not what is measured
            peer.read(first)
    for index, photo in enumerate(photos):
        gray = picture(photo)
        turn = index % len(peers)
        for peer in (*peers[turn:], *peers[:turn]):
            reads = watches[peer.name].call(lambda peer=peer, gray=gray: peer.read(gray))
            verdicts[peer.name][photo.path] = judge(photo, reads)
    return {peer.name: _summary(photos, verdicts[peer.name], watches[peer.name]) for peer in peers}


def _summary(photos: Sequence[Photo], verdicts: dict[str, Verdict], watch: Stopwatch) -> dict[str, Any]:
    labelled = [photo for photo in photos if photo.has_code]
    return {
        "labelled": len(labelled),
        "without_code": len(photos) - len(labelled),
        "read": sum(verdicts[photo.path].outcome == "read" for photo in labelled),
        "by_symbology": _rates(labelled, verdicts, lambda photo: photo.symbology),
        "by_collection": _rates(labelled, verdicts, lambda photo: photo.collection),
        "missed": [photo.path for photo in labelled if verdicts[photo.path].outcome == "missed"],
        "wrong": _named(photos, verdicts, "wrong"),
        "wrong_gtin": [photo.path for photo in photos if verdicts[photo.path].has_wrong_gtin],
        "false": _named(photos, verdicts, "false"),
        "extra": _named(photos, verdicts, "read"),
        "times": watch.times().as_dict(),
    }


def _rates(photos: Sequence[Photo], verdicts: dict[str, Verdict], key: Any) -> dict[str, list[int]]:
    rates: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for photo in photos:
        rates[key(photo)][0] += verdicts[photo.path].outcome == "read"
        rates[key(photo)][1] += 1
    return dict(sorted(rates.items(), key=lambda item: (-item[1][1], item[0])))


def _named(photos: Sequence[Photo], verdicts: dict[str, Verdict], outcome: str) -> dict[str, list[str]]:
    return {
        f"{photo.path} [{photo.symbology} {photo.text[:40]}]": [
            f"{read.family} {read.text[:60]}" for read in verdicts[photo.path].others
        ]
        for photo in photos
        if verdicts[photo.path].outcome == outcome and verdicts[photo.path].others
    }


def run(options: Any) -> dict[str, Any]:
    """Run the section as the command line asked for it."""
    photos = load_photos(options.photos)
    if options.quick:
        photos = photos[::6]
    return measure_photos(photos, all_peers(with_ours=not options.peers_only))


def tables(result: dict[str, Any]) -> list[Table]:
    """The section's tables."""
    names = list(result)
    labelled, empty = result[names[0]]["labelled"], result[names[0]]["without_code"]
    made = [overall_table(result, f"Photos: {labelled} with a code, {empty} without")]
    for key, title in (("by_symbology", "Photos by symbology"), ("by_collection", "Photos by collection")):
        table = Table(title, ["", "photos", *names])
        for group, (_, total) in result[names[0]][key].items():
            table.add(group, total, *(percent(result[name][key][group][0], total) for name in names))
        made.append(table)
    return [*made, *wrong_tables(result)]


def overall_table(result: dict[str, Any], title: str) -> Table:
    """One row a reader: what it read, what was wrong, how long it took."""
    overall = Table(
        title,
        ["reader", "read", "rate", "wrong", "wrong GTIN", "false", "extra", "mean ms", "median", "p95", "cpu mean"],
    )
    for name, row in result.items():
        times = row["times"]
        overall.add(
            name,
            row["read"],
            percent(row["read"], row["labelled"]),
            len(row["wrong"]),
            len(row["wrong_gtin"]),
            len(row["false"]),
            len(row["extra"]),
            *(f"{times[key]:.1f}" for key in ("mean", "median", "p95", "cpu_mean")),
        )
    return overall


def wrong_tables(result: dict[str, Any]) -> list[Table]:
    """What our reader read that is not the label, each by its photo."""
    made = []
    for kind in ("wrong", "false", "extra"):
        if OURS in result and result[OURS][kind]:
            table = Table(f"Photos: {kind} reads of ours, by name", ["photo", "read as"])
            for photo, reads in result[OURS][kind].items():
                table.add(photo, "; ".join(reads))
            made.append(table)
    return made


def bars(result: dict[str, Any]) -> list[Bar]:
    """The issue's bars that this section decides."""
    if OURS not in result:
        return []
    ours, others = result[OURS], [row for name, row in result.items() if name != OURS]
    rate = ours["read"] / max(1, ours["labelled"])
    best = max(row["read"] for row in others) / max(1, ours["labelled"])
    made = [
        Bar("photos: read rate", f"{rate:.1%}", ">= 95 %", rate >= 0.95),
        Bar("photos: read rate / best peer", f"{rate / max(best, 1e-9):.2f}x", ">= 1.35x", rate >= 1.35 * best),
        Bar("photos: wrong GTIN", str(len(ours["wrong_gtin"])), "0", not ours["wrong_gtin"]),
        Bar("photos: false positives", str(len(ours["false"])), "0", not ours["false"]),
    ]
    if PYZBAR in result:
        mean, theirs = ours["times"]["cpu_mean"], result[PYZBAR]["times"]["cpu_mean"]
        made.append(
            Bar("photos: mean processor ms / pyzbar's", f"{mean:.1f} / {theirs:.1f}", "<= 1.0x", mean <= theirs)
        )
        p95 = ours["times"]["p95"]
        made.append(Bar("photos: p95 ms", f"{p95:.1f}", "<= 60", p95 <= 60))
        fewer = [
            f"{name} {rates[0]} < {most}"
            for name, rates in ours["by_symbology"].items()
            if rates[0] < (most := max(row["by_symbology"][name][0] for row in others))
        ]
        made.append(Bar("photos: symbologies with fewer than a peer", "; ".join(fewer) or "none", "none", not fewer))
    return made
