"""A network that breaks every fourth request costs time, never a capture."""

from pathlib import Path

from faulty_delivery import through_a_bad_network

CAPTURES = 20


def test_captures_through_a_bad_network_are_delivered_exactly_once(tmp_path: Path) -> None:
    journey = through_a_bad_network(tmp_path, CAPTURES, seed=3, seconds=60)
    assert journey.verdict.holds, journey.verdict
    assert sum(journey.faults.values()) > 5, "the network was good"
