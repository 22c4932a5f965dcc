"""Codes whose bars ink made wider or narrower: the short form of the benchmark's section ``ink``."""

import numpy as np
from ink import read_codes
from peers import OURS, PYZBAR
from printed_codes import LARGEST_GAIN, kind_of, render

_SEED, _CODES = 20, 120


def test_no_code_is_read_wrong_however_its_bars_were_printed_and_more_are_read_than_by_pyzbar() -> None:
    counts, wrong = read_codes(_SEED, range(_CODES))
    assert not wrong
    assert counts["overall", "all", OURS, "read"] > counts["overall", "all", PYZBAR, "read"] > 0


def test_the_same_two_numbers_draw_the_same_code() -> None:
    (first, truth), (second, again) = render(_SEED, 3), render(_SEED, 3)
    assert np.array_equal(first, second)
    assert truth == again
    assert abs(truth.gain) <= LARGEST_GAIN


def test_four_of_ten_codes_are_ean_13_or_upc_a_and_the_others_take_equal_turns() -> None:
    turns = [kind_of(number).name for number in range(_CODES)]
    counts = {name: turns.count(name) for name in set(turns)}
    assert counts.pop("EAN-13") + counts.pop("UPC-A") == 48
    assert set(counts.values()) == {9}
    assert len(counts) == 8
