"""The simulated counter: deterministic, true to its truth, and readable where it says so."""

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.counter.programme import ENTER, GAP, SLOT, Mode, product_at
from scanner_desktop.simulator.counter.scene import Scene, Truth

PRODUCTS = {product.gtin: product for product in load_catalogue()}
ZBAR = [getattr(pyzbar.ZBarSymbol, name) for name in ("EAN13", "EAN8", "UPCE", "I25")]
STOPPED = GAP + ENTER + 5


def cut_out(image: NDArray[np.uint8], truth: Truth, pixels_per_module: int = 4) -> NDArray[np.uint8]:
    """Return what lies between the truth's corners, upright, with a margin of white where the quiet zone is."""
    corners = np.array(truth.corners, np.float32)
    wide = int(max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3])))
    high = int(max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1])))
    factor = max(1.0, pixels_per_module / truth.pixels_per_module)
    wide, high = round(wide * factor), round(high * factor)
    target = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    upright = cv2.warpPerspective(image, cv2.getPerspectiveTransform(corners, target), (wide, high))
    gray = cv2.cvtColor(upright, cv2.COLOR_BGR2GRAY)
    paper = float(np.percentile(gray, 95))
    pad = 12 * pixels_per_module
    return np.asarray(cv2.copyMakeBorder(gray, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=paper))


def read_gtins(image: NDArray[np.uint8]) -> set[str]:
    """Return what zxing-cpp and zbar read, as the catalogue's GTINs where the text is one of theirs."""
    texts = {code.text for code in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)}
    texts |= {code.data.decode() for code in pyzbar.decode(image, symbols=ZBAR)}
    by_text = {product.text: product.gtin for product in PRODUCTS.values()}
    return {by_text.get(text, text.zfill(14)) for text in texts}


def orientations(image: NDArray[np.uint8]) -> list[str]:
    """Return which way up each code lies: zxing-cpp's word or, for bars that ink made too wide for it, zbar's."""
    codes = zxingcpp.read_barcodes(image)
    if codes:
        return ["UP" if abs(code.orientation) < 10 else str(code.orientation) for code in codes]
    return [code.orientation for code in pyzbar.decode(image, symbols=ZBAR)]


@pytest.mark.parametrize("difficulty", [1, 3])
def test_what_lies_between_the_true_corners_reads_as_the_true_code(difficulty: int) -> None:
    scene = Scene(seed=11, width=1280, height=720, difficulty=difficulty)
    read: dict[Symbology, list[bool]] = {}
    for position in range(len(PRODUCTS)):
        frame = scene.render(position * SLOT + STOPPED)
        (truth,) = frame.truth
        assert truth.gtin == product_at(11, position).gtin
        gtins = read_gtins(cut_out(frame.image, truth)) | read_gtins(cut_out(frame.image, truth, 8))
        read.setdefault(truth.symbology, []).append(truth.gtin in gtins)
    assert set(read) == {product.symbology for product in PRODUCTS.values()}
    misread = {symbology: reads for symbology, reads in read.items() if not all(reads)}
    assert not misread


def test_the_corners_go_clockwise_from_the_codes_own_top_left() -> None:
    scene = Scene(seed=11, difficulty=1)
    for position in range(0, len(PRODUCTS), 2):
        frame = scene.render(position * SLOT + STOPPED)
        (truth,) = frame.truth
        # An upright cut of a code that was cut from its own top left reads at 0 degrees, not at 90, 180 or 270.
        assert orientations(cut_out(frame.image, truth)) == ["UP"], truth


def test_a_stopped_code_on_the_easiest_level_reads_in_the_whole_frame_too() -> None:
    scene = Scene(seed=5, difficulty=1)
    for position in range(10):
        frame = scene.render(position * SLOT + STOPPED)
        assert {truth.gtin for truth in frame.truth} <= read_gtins(frame.image)


@pytest.mark.parametrize("mode", list(Mode))
def test_a_frame_is_the_same_in_whatever_order_frames_are_asked_for(mode: Mode) -> None:
    indices = [0, 10, 15, 40, 41, 75, 100, 130, 700]
    forwards = Scene(7, 320, 240, 3, mode)
    first = {index: forwards.render(index) for index in indices}
    backwards = Scene(7, 320, 240, 3, mode)
    for index in reversed(indices):
        again = backwards.render(index)
        assert np.array_equal(again.image, first[index].image), index
        assert again.truth == first[index].truth == forwards.truth(index)


def test_another_seed_is_another_scene_and_another_moment_another_noise() -> None:
    one, other = Scene(1, 320, 240, 2), Scene(2, 320, 240, 2)
    assert not np.array_equal(one.render(0).image, other.render(0).image)
    assert one.truth(40) == one.truth(41), "the product has stopped"
    assert not np.array_equal(one.render(40).image, one.render(41).image)


@pytest.mark.parametrize(
    ("difficulty", "size"),
    [
        *((level, (1280, 720)) for level in (1, 2, 3, 4, 5)),
        *((level, (640, 480)) for level in (1, 5)),
        (5, (1920, 1080)),
    ],
)
def test_every_product_stops_with_its_code_fully_in_view(difficulty: int, size: tuple[int, int]) -> None:
    scene = Scene(3, *size, difficulty)
    for position in range(8):
        stopped = position * SLOT + GAP + ENTER
        (truth,) = scene.truth(stopped)
        assert truth.fully_in_view
        assert truth.stopped
        assert truth.since_index is not None
        assert position * SLOT + GAP <= truth.since_index <= stopped
        (before,) = scene.truth(truth.since_index - 1) or (None,)
        assert before is None or (not before.fully_in_view and before.since_index is None)
        (since,) = scene.truth(truth.since_index)
        assert since.fully_in_view


def test_codes_become_smaller_from_level_to_level() -> None:
    def smallest(difficulty: int) -> float:
        scene = Scene(4, 1280, 720, difficulty)
        truths = [scene.truth(position * SLOT + STOPPED)[0] for position in range(8)]
        return float(np.median([t.pixels_per_module for t in truths if t.symbology.is_linear]))

    sizes = [smallest(difficulty) for difficulty in (1, 2, 3, 4, 5)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 2.4
    assert 1.1 < sizes[4] < 1.7


def test_a_code_is_counted_as_seen_only_as_far_as_it_is_inside_the_frame() -> None:
    scene = Scene(3, 1280, 720, 2)
    seen = [truth.visible_fraction for index in range(SLOT) for truth in scene.truth(index)]
    assert all(0 < fraction <= 1 for fraction in seen)
    assert any(fraction < 0.9 for fraction in seen)
    assert sum(fraction == 1 for fraction in seen) > 45


def test_on_the_hardest_level_some_codes_lie_under_a_thumb() -> None:
    scene = Scene(0, 640, 480, 5)
    fractions = [scene.truth(position * SLOT + STOPPED)[0].visible_fraction for position in range(26)]
    assert any(0.5 < fraction < 0.98 for fraction in fractions)
    assert any(fraction == 1 for fraction in fractions)


def test_several_products_lie_side_by_side_without_hiding_each_other() -> None:
    scene = Scene(2, 1280, 720, 2, Mode.SEVERAL)
    counts = set()
    for slot in range(6):
        truths = scene.truth(slot * 144 + 6 + 18 + 15 + 20)
        counts.add(len(truths))
        assert all(truth.fully_in_view for truth in truths)
        assert len({truth.gtin for truth in truths}) == len(truths)
        quads = [np.array(truth.corners, np.float32) for truth in truths]
        for number, quad in enumerate(quads):
            assert all(cv2.intersectConvexConvex(quad, other)[0] == 0 for other in quads[:number])
    assert counts <= {2, 3, 4}
    assert len(counts) > 1


@pytest.mark.parametrize("seed", range(50))
def test_a_demo_opens_with_every_symbology_and_one_unknown_product_and_no_failure(seed: int) -> None:
    opening = [product_at(seed, position) for position in range(8)]
    assert [product.outcome for product in opening].count("NOT_FOUND") == 1
    assert all(product.outcome != "FAILED" for product in opening)
    assert {product.symbology for product in opening} == {product.symbology for product in PRODUCTS.values()}
    everyone = {product_at(seed, position).gtin for position in range(len(PRODUCTS))}
    assert everyone == set(PRODUCTS)


@pytest.mark.parametrize("arguments", [{"seed": -1}, {"width": 10}, {"height": 9000}, {"difficulty": 6}])
def test_an_impossible_scene_is_refused_with_advice(arguments: dict[str, int]) -> None:
    with pytest.raises(BadInput) as refusal:
        Scene(**arguments)
    assert refusal.value.advice
