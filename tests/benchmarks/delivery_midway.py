"""The service restarts, its sessions expire, the credential is revoked and given back, with 500 captures waiting."""

import argparse
import random
import tempfile
import time
from collections.abc import Mapping
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from delivery_station import PICTURE, client_for, save
from delivery_truth import judge, station_id
from report import Bar, Table

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.service.server import SimulatorServer

CAPTURES, QUICK_CAPTURES = 500, 100
LIMIT = 120.0  # seconds for each


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Deliver the same queue once for each event; each comes when a third and when two thirds have arrived."""
    count = QUICK_CAPTURES if options.quick else CAPTURES
    return {event: _run(event, count, options) for event in ("restart", "expire", "revoke")}


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table("In the middle of a queue", ["event", "captures", "lost", "twice", "out of order", "sessions", "s"])
    for event in ("restart", "expire", "revoke"):
        part = section[event]
        counts = (len(part["lost"]), len(part["twice"]), part["out_of_order"], part["sessions"], part["took"])
        table.add(event, part["captures"], *counts)
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    found = []
    for event in ("restart", "expire", "revoke"):
        part = section[event]
        measured = f"{len(part['lost'])} lost, {len(part['twice'])} twice, {part['out_of_order']} out of order"
        met = part["holds"] and not part["out_of_order"]
        found.append(Bar(f"{event} in the middle of {part['captures']}", measured, "0, 0, 0", met))
    return found


def _run(event: str, count: int, options: argparse.Namespace) -> dict[str, Any]:
    with (
        tempfile.TemporaryDirectory(dir=options.folder) as name,
        SimulatorServer(limits=(), pipeline_seconds=0.2) as server,
    ):
        folder = Path(name)
        prepare(folder)
        with Outbox(folder) as outbox:
            saved = [save(outbox, index, PICTURE) for index in range(count)]
            client = client_for(server.base_url, server.api_key)
            courier = Courier(
                outbox, client, SystemClock(), random.Random(options.seed), use_credential=lambda *_: None
            )
            began, moments = time.monotonic(), [count // 3, 2 * count // 3]
            counts = outbox.counts()
            while (counts.waiting or counts.unfinished) and time.monotonic() < began + LIMIT:
                if moments and len(server.state.captures) >= moments[0]:
                    moments.pop(0)
                    _happen(event, server)
                step = courier.step()
                wait = step.wait
                if step.connection.state is ConnectionState.SIGNED_OUT:  # a person gives the credential again
                    server.restore_credential()
                    courier.sign_in("api_key", server.api_key)
                elif wait:
                    time.sleep(min(wait, 0.05))
                counts = outbox.counts()
            took = time.monotonic() - began
            client.close()
            order = {row.id: row.number for row in outbox.everything()}
        entries = [_entry(stored) for stored in server.state.captures]
        verdict = judge(folder, saved, entries)
    by_session = groupby(sorted(entries, key=lambda e: (e["session"], e["order"])), key=lambda e: e["session"])
    sequences = [[order[station_id(entry)] for entry in group] for _, group in by_session]
    return {
        "captures": count,
        "lost": verdict.lost,
        "twice": verdict.twice,
        "holds": verdict.holds,
        "out_of_order": sum(a > b for numbers in sequences for a, b in pairwise(numbers)),
        "sessions": len(sequences),
        "took": round(took, 1),
    }


def _happen(event: str, server: SimulatorServer) -> None:
    if event == "restart":
        server.stop()
        server.start()
    elif event == "expire":
        server.expire_sessions()
    else:
        server.revoke_credential()


def _entry(stored: Any) -> Mapping[str, Any]:
    return {
        "order": stored.order,
        "session": stored.session_id,
        "capture_type": stored.capture_type,
        "raw_value": stored.raw_value,
        "gtin": stored.gtin,
        "file_name": stored.image.file_name if stored.image else None,
        "metadata": stored.metadata,
    }
