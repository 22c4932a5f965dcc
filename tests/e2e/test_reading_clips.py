"""Codes held before a camera by a hand that is never quite still: the short form of the benchmark's section ``clips``.

Every frame is shown, however long reading takes: dropped frames would make this a test of the machine.
"""

from pathlib import Path

import numpy as np
from held import Watched, live, moved, watch_clip
from peers import still_reader
from photos import Photo, judge, load_photos
from printed_codes import render

from scanner_desktop.reading.live import LiveReader

_SEED = 12
_FRAMES = 30
_STILL = 13  # the frame that the reader for still pictures is shown


def shown(photo: Photo, gray: np.ndarray) -> tuple[Watched, bool]:
    """Return what the live reader makes of a picture's clip, and whether one frame of it is read as a still picture."""
    clip = moved(gray, np.random.default_rng([_SEED, *photo.path.encode()]), _FRAMES)
    reads = still_reader()(clip[_STILL])
    reader = LiveReader(budget_ms=1000, burst_ms=1000)  # what is tested must not hang on the machine's speed
    return watch_clip(photo, clip, live(reader), virtual=False), judge(photo, reads).outcome == "read"


def test_what_is_read_in_one_frame_is_armed_within_a_second_and_nothing_wrong_is() -> None:
    missed, read = [], 0
    for number in range(12):
        gray, truth = render(_SEED, number)
        watched, still = shown(truth.label, gray)
        assert not watched.armed_wrong, truth
        read += still
        if still and watched.armed_at is None:
            missed.append(truth)
    assert read >= 6
    assert not missed


def test_photos_that_are_read_are_armed(photos: Path) -> None:
    labelled = [photo for photo in load_photos(photos) if photo.has_code]
    armed, read = 0, 0
    for photo in labelled[:: len(labelled) // 8][:8]:
        watched, still = shown(photo, photo.load())
        assert not watched.armed_wrong, photo.path
        armed += watched.armed_at is not None
        read += still
    assert armed >= read > 0
