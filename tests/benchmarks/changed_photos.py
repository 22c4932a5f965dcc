"""The photos as another camera on another day might have taken them: turned, scaled, blurred, darker, noisier, smaller.

The thresholds were set while looking at the photos; these pictures nobody has looked at. What would be tuned to
single pictures falls back here towards its peers, and a rule that lets a wrong GTIN through has thousands of chances.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from peers import OURS, all_peers
from photo_section import measure_photos, overall_table, wrong_tables
from photos import Photo, load_photos
from report import Bar, Table

_ROUNDS = 3


def changed(gray: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """Return ``gray`` turned, scaled by 0.75 to 1.3, perhaps blurred, with other light, noise and JPEG compression."""
    height, width = gray.shape
    angle = random.choice([0, 0, 90, 180, 270]) + random.normal(0, 6)
    scale = float(np.exp(random.uniform(np.log(0.75), np.log(1.3))))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, scale)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = int(height * sin + width * cos), int(height * cos + width * sin)
    turn[:, 2] += (wide - width) / 2, (high - height) / 2
    flags = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    picture = cv2.warpAffine(gray, turn, (wide, high), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    blur = random.integers(4)
    if blur == 1:
        picture = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.4, 1.2))
    elif blur == 2:
        picture = cv2.filter2D(picture, -1, _smear(int(random.integers(2, 6)), random.uniform(0, 180)))
    light = 255 * (picture.astype(np.float32) / 255) ** random.uniform(0.7, 1.5) * random.uniform(0.6, 1.0)
    light += random.normal(0, random.uniform(0, 6), light.shape)
    quality = int(random.integers(40, 90))
    _, packed = cv2.imencode(".jpg", np.clip(light, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)


def _smear(length: int, degrees: float) -> NDArray[np.float32]:
    """Return the blur of a camera that moved ``length`` pixels during the exposure."""
    line = np.zeros((length, length), np.float32)
    line[length // 2] = 1
    middle = length / 2 - 0.5
    turned = cv2.warpAffine(line, cv2.getRotationMatrix2D((middle, middle), degrees, 1), (length, length))
    return np.asarray(turned / max(float(turned.sum()), 1e-6), np.float32)


def run(options: Any) -> dict[str, Any]:
    """Run every reader on the same changed pictures, each round with changes of its own."""
    photos = load_photos(options.photos)
    if options.quick:
        photos = photos[::6]
    rounds = []
    for turn in range(1 if options.quick else _ROUNDS):

        def picture(photo: Photo, seed: int = options.seed + turn) -> NDArray[np.uint8]:
            return changed(photo.load(), np.random.default_rng([seed, *photo.path.encode()]))

        rounds.append(measure_photos(photos, all_peers(with_ours=not options.peers_only), picture))
    return {"rounds": rounds}


def tables(result: dict[str, Any]) -> list[Table]:
    """One table a round, and what was wrong by name."""
    made = []
    for number, one in enumerate(result["rounds"], 1):
        made += [overall_table(one, f"Changed photos, round {number}"), *wrong_tables(one)]
    return made


def bars(result: dict[str, Any]) -> list[Bar]:
    """No bar of the issue's is about these; what it says of the photos should hold here, too."""
    rounds = result["rounds"]
    if OURS not in rounds[0]:
        return []
    read = {name: sum(one[name]["read"] for one in rounds) for name in rounds[0]}
    best = max(count for name, count in read.items() if name != OURS)
    wrong = sum(len(one[OURS]["wrong_gtin"]) + len(one[OURS]["false"]) for one in rounds)
    return [
        Bar("changed photos: read / best peer", f"{read[OURS] / best:.2f}x", ">= 1.3x", read[OURS] >= 1.3 * best),
        Bar("changed photos: wrong GTINs and false positives", str(wrong), "0", wrong == 0),
    ]
