"""A delivery that is received by a process which is killed again and again; the goods stay where they are meanwhile.

The parent is the person: it puts goods before the camera, waits for the sound (a line that the child writes after the
commit), takes them away, and kills the child at random moments, also between scan and sound. The child is the receiving
desk as the command line runs it, with a camera whose counter the parent commands.
"""

import json
import queue
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from receiving_delivery import Delivery, Script, delivery_note, make_delivery, shuffled

LINES, PIECES, SEED = 60, 420, 21
PATIENCE = 20.0  # seconds for which a person waits for a sound before typing the code
ANSWER = 3.0  # seconds for which a person waits after having typed it, before typing it again
TRIES = 20
LIFE = 1.0  # seconds that a process works in the mean: the kills are spread over the whole delivery


def make_script() -> Script:
    """Return the delivery, the same in both processes."""
    return Script(SEED, shuffled(make_delivery(SEED, LINES, PIECES), SEED), 2, several=0.2)


def child(data: Path, note: Path, slot: int, is_new: bool) -> None:
    """Run the desk with the goods of ``slot`` before the camera; each line from the parent asks for the next ones."""
    import cv2

    from scanner_desktop.app.headless_receiving import HeadlessReceiving
    from scanner_desktop.reading.live import LiveReader
    from scanner_desktop.receiving.room import Room

    cv2.setNumThreads(1)
    script = make_script()
    show, reader, room = Delivery(script, SEED, 2), LiveReader(), Room(data)
    desk = (
        room.begin(room.read(note), title="Killed", sender="", by="Ada", short_dated_days=30)
        if is_new
        else room.open("Killed")
    )
    receiving = HeadlessReceiving(desk, sys.stdout)
    receiving.tell_opened()
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=lambda: [lines.put(line.strip()) for line in sys.stdin], daemon=True).start()
    # The goods that lay there when the last process died lie there still.
    index, tick = (script.rests(slot) if not is_new else script.slots[slot][0]), 0
    while True:
        frame = show.frame(index, tick)
        receiving.see(frame, reader)
        tick += 2
        index += 2
        while not lines.empty():
            word = lines.get()
            if word != "next":
                receiving.take(word)
            elif slot + 1 < len(script.slots):
                slot += 1
        if index >= script.leaves(slot):
            index = script.rests(slot) + index % 2


class _Child:
    """The process of one life, and what it says."""

    def __init__(self, data: Path, note: Path, slot: int, is_new: bool) -> None:
        command = [sys.executable, __file__, str(data), str(note), str(slot), "new" if is_new else "on"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.events: queue.Queue[dict[str, object]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.put(json.loads(line))

    def say(self, word: str) -> None:
        """Ask for something."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait()


def killed_delivery(folder: Path, kills: int, seed: int) -> dict[str, object]:
    """Receive the delivery with so many kills; returns what was counted, and what should have been."""
    from scanner_desktop.receiving.room import Room

    folder.mkdir(parents=True, exist_ok=True)
    goods = make_delivery(SEED, LINES, PIECES)
    note = folder / "note.csv"
    note.write_text(delivery_note(goods), encoding="utf-8")
    script, chance = make_script(), random.Random(seed)
    start, slot, counted, done, unsure, late = time.monotonic(), 0, 0, 0, 0, 0
    typed = tries = 0
    desk = _Child(folder / "data", note, 0, is_new=True)
    next_kill = time.monotonic() + 60
    shown = len(script.slots[0][1])
    before = dict.fromkeys(_lie_there(script, 0), 0)  # counts of what lies there, from before it was put there
    since: list[str] = []  # what was said of the goods that lie there
    waits_since, patience = time.monotonic(), PATIENCE
    while slot < len(script.slots):
        try:
            event = desk.events.get(timeout=0.02)
        except queue.Empty:
            event = {}
        if event:
            since.append(str(event.get("event")))
        if event.get("event") == "opened":
            in_file = _counts(folder / "data")
            counted = in_file
            patience = max(patience, time.monotonic() - waits_since + 5.0)  # the new process looks for a while, too
            next_kill = time.monotonic() + chance.uniform(0.1, 2 * LIFE)
        elif event.get("event") == "counted":
            counted += 1
        elif event.get("event") == "unsure":
            unsure += 1
            gtin = str(event["gtin"])
            lie = sum(visit.product.gtin == gtin for visit in script.slots[slot][1])
            if _counts(folder / "data", gtin) - before[gtin] < lie:
                desk.say(f"count {gtin}")  # the person has not heard its sound
        if done < kills and time.monotonic() > next_kill:
            desk.kill()
            done += 1
            since.append("killed")
            desk = _Child(folder / "data", note, slot, is_new=False)
            next_kill = time.monotonic() + 60  # that of the next life is set when it has begun
            continue
        is_late = time.monotonic() - waits_since > patience
        if is_late and counted < shown and tries < TRIES:
            # What the camera does not read in time (a fine Data Matrix among four goods, for one) a person types.
            for gtin, had in before.items():
                lie = sum(visit.product.gtin == gtin for visit in script.slots[slot][1])
                for _ in range(lie - (_counts(folder / "data", gtin) - had)):
                    desk.say(gtin)
                    since.append("typed")
            typed, tries = typed + (tries == 0), tries + 1
            waits_since, patience = time.monotonic(), ANSWER
            continue
        if counted >= shown or is_late:
            if counted < shown:
                late += 1
                names = [visit.product.name for visit in script.slots[slot][1]]
                print(f"  in vain: {names}, {since}", file=sys.stderr, flush=True)
            since, tries = [], 0
            desk.say("next")
            slot += 1
            waits_since, patience = time.monotonic(), PATIENCE
            if slot % 10 == 0:
                minutes = (waits_since - start) / 60
                told = f"  {slot} of {len(script.slots)} goods, {done} kills, {late} in vain, {minutes:.1f} min"
                print(told, file=sys.stderr, flush=True)
            if slot < len(script.slots):
                # What was waited for in vain is lost and stays so: the next goods are judged by themselves. The person
                # would otherwise say "count it" to a piece whose sound was heard.
                shown = counted + len(script.slots[slot][1])
                before = {gtin: _counts(folder / "data", gtin) for gtin in _lie_there(script, slot)}
    desk.kill()
    wanted: dict[str, int] = {}
    for one in goods:
        if one.pieces:
            wanted[one.gtin] = wanted.get(one.gtin, 0) + one.pieces
    with Room(folder / "data").journal as journal:
        from scanner_desktop.receiving.desk import Desk

        ledger = Desk(journal, journal.session("Killed")).ledger
    found: dict[str, int] = {}
    for line in ledger.lines:
        found[line.plan.key] = found.get(line.plan.key, 0) + line.counted
    wrong = {
        key: (found.get(key, 0), wanted.get(key, 0))
        for key in {*found, *wanted}
        if found.get(key, 0) != wanted.get(key, 0)
    }
    return {
        "codes_shown": script.shown,
        "pieces_came": sum(wanted.values()),
        "pieces_counted": ledger.progress.pieces,
        "kills": done,
        "asked_whether_counted_before": unsure,
        "typed_since_not_read": typed,
        "waited_for_in_vain": late,
        "miscounted_items": wrong,
        "minutes": round((time.monotonic() - start) / 60, 1),
        "bar": "0 lost, 0 twice at 100 kills",
        "met": not wrong and done >= kills,
    }


def _lie_there(script: Script, slot: int) -> set[str]:
    return {visit.product.gtin for visit in script.slots[slot][1]}


def _counts(data: Path, gtin: str = "") -> int:
    """Return how many counts are on the disk, all of them or those of one GTIN, by SQLite alone."""
    import sqlite3

    with sqlite3.connect(f"{(data / 'receiving.sqlite3').absolute().as_uri()}?mode=ro", uri=True) as db:
        bodies = [json.loads(body) for (body,) in db.execute("SELECT body FROM entry WHERE act IS NOT NULL")]
    return sum(not gtin or body["gtin"] == gtin for body in bodies)


if __name__ == "__main__":
    child(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "new")
