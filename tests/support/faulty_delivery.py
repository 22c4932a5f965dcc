"""Delivering captures through a network that breaks, and judging what the service has at the end."""

from dataclasses import dataclass
from pathlib import Path

import programs
from delivery_station import client_for, deliver, save
from delivery_truth import Verdict, judge
from fault_proxy import EVERYTHING, FaultProxy, NetworkFault

from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Journey:
    """What came of one delivery.

    Attributes:
        faults: how often the network did what.
        requests: how many requests the network saw.
    """

    verdict: Verdict
    faults: dict[NetworkFault, int]
    requests: int


def through_a_bad_network(folder: Path, captures: int, seed: int, seconds: float) -> Journey:
    """Deliver captures through the fault proxy to a simulator of its own; ``seconds`` is the limit."""
    prepare(folder)
    with Outbox(folder) as outbox:
        saved = [save(outbox, index) for index in range(captures)]
    with (
        programs.simulator("--unlimited", "--pipeline-seconds", "0.2") as service,
        FaultProxy(int(service.url.rpartition(":")[2]), seed, EVERYTHING, late=0.9) as proxy,
    ):
        deliver(folder, client_for(proxy.base_url, service.api_key, 0.6), seconds, seed)
        return Journey(judge(folder, saved, service.stored()), dict(proxy.happened), proxy.requests)
