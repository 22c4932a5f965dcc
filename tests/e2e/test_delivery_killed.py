"""A station that is killed again and again loses nothing and delivers nothing twice."""

import os
from pathlib import Path

import pytest
from killing import kill_again_and_again

KILLS = 8


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the killed station is forked, which this system cannot")
def test_captures_of_a_station_that_is_killed_are_delivered_exactly_once(tmp_path: Path) -> None:
    killings = kill_again_and_again(tmp_path, KILLS, seed=7)
    assert killings.verdict.holds, killings.verdict
    assert killings.verdict.saved > 0
