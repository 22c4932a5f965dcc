"""Photos as short clips: held before a camera of 1280 × 720 by a hand that is never quite still, until they are armed.

A photo is scaled down to fit into the frame, or left at its size when it fits: enlarged pictures would only look like
a worse lens. Mid-grey is round it. From frame to frame it makes a step of a random walk in place, angle and size, and
every frame has noise of its own. Readers live by a virtual clock at 30 frames/s: reading takes the time that it took,
and the frames that pass meanwhile are dropped, as a mailbox of one slot does.

Our reader arms what its agreement calls certain, and a code without a GTIN once it stood in two sightings. The loops
round pyzbar and zxing-cpp arm what they read alike in any two frames. Our reader for still pictures is shown frames 0,
13, 26 and 39 of the same clip: what it can read, a live reader should arm.

The clips run on all cores at once, so times come from a loaded machine, and dropped frames with them.
"""

import multiprocessing
import os
import time
from collections import Counter
from typing import Any

import cv2
import numpy as np
from held import FRAMES, live, loop, moved, watch_clip, wrong_gtins
from measure import times_of
from peers import OURS, PYZBAR, ZXING, read_with_pyzbar, read_with_zxing, still_reader
from photos import NO_CODE, Photo, Read, judge, load_photos
from report import Bar, Table, percent
from simulation import quantile

STILLS = (0, 13, 26, 39)  # frames that the reader for still pictures is shown
READERS = (OURS, PYZBAR, ZXING)


def _run_photo(job: tuple[Photo, int]) -> dict[str, Any]:
    """Show the clip of one photo to every reader."""
    photo, seed = job
    clip = moved(photo.load(), np.random.default_rng([seed, *photo.path.encode()]))
    looks = {OURS: live(), PYZBAR: loop(read_with_pyzbar), ZXING: loop(read_with_zxing)}
    watched = {name: watch_clip(photo, clip, look) for name, look in looks.items()}
    read_still = still_reader()
    stills = {index: read_still(clip[index]) for index in STILLS}
    return {
        "path": photo.path,
        "symbology": photo.symbology,
        "armed_at": {name: one.armed_at for name, one in watched.items()},
        "armed_wrong": {name: _texts(one.armed_wrong) for name, one in watched.items()},
        "armed_beside": {name: _texts(one.armed_beside) for name, one in watched.items()},
        "wall": {name: one.watch.wall for name, one in watched.items()},
        "cpu": {name: one.watch.cpu for name, one in watched.items()},
        "still_read": [judge(photo, reads).outcome == "read" for reads in stills.values()],
        "live_wrong_gtins": watched[OURS].wrong_gtins,
        "still_wrong_gtins": [f"{index}: {gtin}" for index in STILLS for gtin in wrong_gtins(photo, stills[index])],
    }


def _texts(reads: list[Read]) -> list[str]:
    return sorted(f"{read.family} {read.text[:60]}" for read in reads)


def run(options: Any) -> dict[str, Any]:
    """Run the clips of all photos on all cores."""
    photos = load_photos(options.photos)
    if options.quick:
        photos = photos[::6]
    started = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(os.cpu_count(), cv2.setNumThreads, (1,)) as pool:
        clips = list(pool.imap(_run_photo, [(photo, options.seed) for photo in photos]))
    return {**summary(clips), "seconds": round(time.perf_counter() - started, 1)}


def summary(clips: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures over all clips, as JSON."""
    labelled = [clip for clip in clips if clip["symbology"] != NO_CODE]
    symbologies = Counter(clip["symbology"] for clip in labelled)
    by_symbology = {}
    for symbology, count in symbologies.most_common():
        those = [clip for clip in labelled if clip["symbology"] == symbology]
        by_symbology[symbology] = {
            "photos": count,
            **{name: sum(clip["armed_at"][name] is not None for clip in those) for name in READERS},
            "stills": sum(any(clip["still_read"]) for clip in those),
        }
    return {
        "labelled": len(labelled),
        "without_code": len(clips) - len(labelled),
        "readers": {name: _reader(name, clips, labelled) for name in READERS},
        "by_symbology": by_symbology,
        "still_each": {str(at): sum(clip["still_read"][n] for clip in labelled) for n, at in enumerate(STILLS)},
        "still_union": sum(any(clip["still_read"]) for clip in labelled),
        "live_single_wrong_gtins": _named(clips, "live_wrong_gtins"),
        "still_single_wrong_gtins": _named(clips, "still_wrong_gtins"),
        "read_but_not_armed": [
            f"{clip['path']} [{clip['symbology']}]"
            for clip in labelled
            if any(clip["still_read"]) and clip["armed_at"][OURS] is None
        ],
        "armed_but_not_read": sum(
            clip["armed_at"][OURS] is not None and not any(clip["still_read"]) for clip in labelled
        ),
    }


def _reader(name: str, clips: list[dict[str, Any]], labelled: list[dict[str, Any]]) -> dict[str, Any]:
    frames = [clip["armed_at"][name] + 1 for clip in labelled if clip["armed_at"][name] is not None]
    wall = [each for clip in clips for each in clip["wall"][name]]
    cpu = [each for clip in clips for each in clip["cpu"][name]]
    return {
        "armed": len(frames),
        "armed_wrong": _texts_by_photo(clips, "armed_wrong", name),
        "armed_beside": _texts_by_photo(clips, "armed_beside", name),
        "median_frames": quantile(frames, 0.5),
        "p95_frames": quantile(frames, 0.95),
        "wall_ms": times_of(wall).as_dict(),
        "cpu_ms": times_of(cpu).as_dict(),
    }


def _texts_by_photo(clips: list[dict[str, Any]], key: str, name: str) -> dict[str, list[str]]:
    return {f"{clip['path']} [{clip['symbology']}]": clip[key][name] for clip in clips if clip[key][name]}


def _named(clips: list[dict[str, Any]], key: str) -> list[str]:
    return [f"{clip['path']} [{clip['symbology']}] frame {wrong}" for clip in clips for wrong in clip[key]]


def tables(result: dict[str, Any]) -> list[Table]:
    """What was armed and how soon, by symbology, what still pictures give, and what went wrong by name."""
    total = result["labelled"]
    armed = Table(
        f"Clips of {total} photos with a code and {result['without_code']} without: armed within {FRAMES} frames",
        [
            "reader",
            "armed",
            "rate",
            "armed wrong",
            "beside",
            "median frames",
            "p95",
            "mean ms",
            "median",
            "p95 ms",
            "cpu mean",
        ],
    )
    for name, row in result["readers"].items():
        wall, cpu = row["wall_ms"], row["cpu_ms"]
        armed.add(
            name,
            row["armed"],
            percent(row["armed"], total),
            len(row["armed_wrong"]),
            len(row["armed_beside"]),
            row["median_frames"],
            row["p95_frames"],
            *(f"{wall[key]:.1f}" for key in ("mean", "median", "p95")),
            f"{cpu['mean']:.1f}",
        )
    groups = Table("Clips by symbology: armed, and read in any of four still frames", ["", "photos", *READERS, "still"])
    for symbology, row in result["by_symbology"].items():
        count = row["photos"]
        groups.add(symbology, count, *(percent(row[key], count) for key in (*READERS, "stills")))
    stills = Table("Single frames of the clips, read as still pictures", ["frame", "read", "rate"])
    for at, read in result["still_each"].items():
        stills.add(at, read, percent(read, total))
    stills.add("any of the four", result["still_union"], percent(result["still_union"], total))
    stills.add("armed live, in none of the four", result["armed_but_not_read"], "")
    return [armed, groups, stills, *_name_tables(result)]


def _name_tables(result: dict[str, Any]) -> list[Table]:
    ours = result["readers"][OURS]
    wrong, beside = (
        [f"{path}: {'; '.join(reads)}" for path, reads in ours[key].items()] for key in ("armed_wrong", "armed_beside")
    )
    made = []
    for title, names in (
        ("Clips that we armed wrong", wrong),
        ("Clips in which we armed something beside the labelled code that says no GTIN", beside),
        ("Clips with a single wrong GTIN of the live reader", result["live_single_wrong_gtins"]),
        ("Clips with a single wrong GTIN of the still reader", result["still_single_wrong_gtins"]),
        ("Clips that the still reader reads and the live reader does not arm", result["read_but_not_armed"]),
    ):
        if names:
            table = Table(title, ["photo"])
            for name in names:
                table.add(name)
            made.append(table)
    return made


def bars(result: dict[str, Any]) -> list[Bar]:
    """Nothing wrong, and nearly all that still pictures give."""
    ours, union = result["readers"][OURS], result["still_union"]
    wrong = len(ours["armed_wrong"])
    single = len(result["live_single_wrong_gtins"]) + len(result["still_single_wrong_gtins"])
    best = max(result["still_each"].values())
    loops = max(result["readers"][name]["armed"] for name in (PYZBAR, ZXING))
    armed = ours["armed"]
    return [
        Bar("clips: armed wrong", str(wrong), "0", wrong == 0),
        Bar("clips: wrong GTINs in single frames", str(single), "0", single == 0),
        Bar("clips: armed / read in any of four stills", f"{armed} / {union}", ">= 95 %", armed >= 0.95 * union),
        Bar("clips: armed against the best single still", f"{armed} / {best}", "> 1x", armed > best),
        Bar("clips: armed / better loop", f"{armed / max(1, loops):.2f}x", ">= 1.3x", armed >= 1.3 * loops),
    ]
