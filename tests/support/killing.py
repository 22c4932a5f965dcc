"""Killing a station again and again while it captures and delivers, and counting what is left."""

import json
import random
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import programs
from delivery_truth import Verdict, judge

from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

LONGEST_LIFE = 0.6  # seconds between the start of a station and its death


@dataclass(frozen=True, slots=True)
class Killings:
    """What came of it.

    Attributes:
        kills: how many stations were killed.
        found: delivery states in which rows were found after the kills, delivered ones left out.
        verdict: station against service, after a last run that delivered what was left.
    """

    kills: int
    found: dict[str, int]
    verdict: Verdict


def kill_again_and_again(folder: Path, kills: int, seed: int) -> Killings:
    """Kill a station ``kills`` times at random moments against a simulator that stores before it answers."""
    data, log = folder / "data", folder / "saved.log"
    prepare(data)
    log.touch()
    draw, found = random.Random(seed), Counter[str]()
    options = ("--unlimited", "--state", str(folder / "service.journal"), "--pipeline-seconds", "0.2")
    with programs.simulator(*options) as service:
        script = Path(__file__).with_name("delivery_station.py")
        station = subprocess.Popen(
            [sys.executable, script, data, log, service.url, service.api_key, str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            for _ in range(kills):
                status = _order(station, f"kill {draw.uniform(0.01, LONGEST_LIFE):.4f}")
                assert status == -9, f"the station ended by itself with status {status}"
                with Outbox(data) as outbox:
                    counts = outbox.counts()
                found += Counter(queued=counts.queued, sending=counts.sending, unsure=counts.unsure)
            drained = _order(station, "drain 120")
            assert drained == 0, "what was left could not be delivered"
        finally:
            assert station.stdin is not None
            station.stdin.close()
            try:
                station.wait(10)
            except subprocess.TimeoutExpired:
                station.kill()
                station.wait(10)
            if station.stdout is not None:
                station.stdout.close()
        # A line that the kill cut short was never complete, and its capture never counted as reported.
        whole = log.read_text().rpartition("\n")[0].split()
        return Killings(kills, dict(found), judge(data, whole, service.stored()))


def _order(station: "subprocess.Popen[str]", command: str) -> int:
    assert station.stdin is not None
    assert station.stdout is not None
    station.stdin.write(f"{command}\n")
    station.stdin.flush()
    answer: dict[str, Any] = json.loads(station.stdout.readline())
    return int(answer["status"])
