"""``scanner-desktop queue``: looking after captures without a window, and beside one only by reading."""

import argparse
import csv
import random
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from scanner_desktop import config
from scanner_desktop.app.clock import SystemClock
from scanner_desktop.app.couriers import session_metadata
from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.commands.terminal import complain, sentence, tell
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.capture import DELIVERY_WORDS, KIND_WORDS, Capture, Delivery
from scanner_desktop.domain.commands import Discard, Retry
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.errors import BadInput, StationError, StorageFull
from scanner_desktop.domain.phrase import Phrase, plural, say, sentences
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.visible import harmless_cell, visible, visible_json
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox
from scanner_desktop.support import credential_file, diagnostics

LOOKED_FOR = Phrase(
    "The answer to some was lost: they are looked for, for up to five minutes, before they are sent again. Let the "
    "station run, or say --wait 300."
)
BAR_WIDTH = 30  # characters of the progress bar
PATIENCE = 20.0  # seconds without any progress after which ``flush`` gives up, unless --wait says otherwise
FOR_A_PERSON = (ConnectionState.SIGNED_OUT, ConnectionState.ORGANIZATION_NEEDED)
COLUMNS = (
    "id", "delivery", "processing", "capture_type", "gtin", "raw_value", "public_id", "product_name", "captured_at",
    "attempts", "error",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar=say(Phrase("ACTION")), required=True)
    declare: dict[str, str] = {
        "list": Phrase("show every capture on this computer"),
        "flush": Phrase("send what waits, now"),
        "retry": Phrase("send refused or held captures again"),
        "export": Phrase("copy captures and their pictures into a folder"),
        "discard": Phrase("give captures up; they stay in the history and can be brought back in the window"),
    }
    for name, about in declare.items():
        action = actions.add_parser(name, help=about, description=sentence(about))
        action.add_argument(
            "--data-dir", type=Path, metavar=say(Phrase("DIR")), help=Phrase("the station's data folder")
        )
        action.add_argument("--json", action="store_true", help=Phrase("answer with JSON"))
        if name in ("retry", "discard"):
            action.add_argument(
                "ids", nargs="*", metavar="ID", help=Phrase("captures, by the id that “queue list --json” shows")
            )
            action.add_argument("--rejected", action="store_true", help=Phrase("all that the service refused"))
        if name == "discard":
            action.add_argument("--yes", action="store_true", help=Phrase("do not ask"))
        if name == "flush":
            action.add_argument(
                "--server", metavar="URL", help=Phrase("base URL of the service (default: the settings file's)")
            )
            action.add_argument(
                "--wait",
                type=float,
                default=PATIENCE,
                metavar="S",
                help=Phrase("how long to go on without any progress, seconds"),
            )
        if name == "export":
            action.add_argument(
                "folder", type=Path, metavar=say(Phrase("FOLDER")), help=Phrase("a new or empty folder")
            )


def run(arguments: argparse.Namespace) -> int:
    """Carry the action out. Returns 0 when all is done, 1 when something is left, 2 when it could not be begun."""
    data_dir: Path = arguments.data_dir or config.default_data_dir()
    actions: dict[str, Callable[[argparse.Namespace, Path], int]] = {
        "list": _list,
        "flush": _flush,
        "retry": _retry,
        "export": _export,
        "discard": _discard,
    }
    return actions[arguments.action](arguments, data_dir)


def entry(capture: Capture) -> dict[str, object]:
    """Return a capture as ``list --json`` shows it."""
    return {
        "id": capture.id,
        "delivery": capture.delivery.value,
        "processing": capture.processing,
        "capture_type": capture.capture_type.value,
        "gtin": capture.gtin,
        "raw_value": capture.raw_value,
        "public_id": capture.public_id,
        "product_name": capture.product_name,
        "captured_at": capture.captured_at.isoformat(),
        "attempts": capture.attempts,
        "error": capture.error,
    }


def _list(arguments: argparse.Namespace, data_dir: Path) -> int:
    if not (data_dir / DATABASE_NAME).exists():
        tell("[]" if arguments.json else Phrase("There are no captures in {data_dir}.", data_dir=data_dir))
        return 0
    with Outbox(data_dir, read_only=True) as outbox:
        if arguments.json:
            # One by one: a million captures must not be in memory at once.
            separator = "["
            for capture in outbox.everything():
                print(separator + _json(entry(capture)), end="")
                separator = ",\n "
            print("]" if separator != "[" else "[]")
            return 0
        for capture in outbox.everything():
            print(visible(_line(capture)))
        counts = outbox.counts()
    tell(
        Phrase(
            "{waiting} waiting, {refused} refused, {unfinished} being processed.",
            waiting=counts.waiting,
            refused=counts.rejected,
            unfinished=counts.unfinished,
        )
    )
    return 0


def _line(capture: Capture) -> str:
    when = capture.captured_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    what = capture.product_name or capture.gtin or capture.raw_value or say(KIND_WORDS[capture.capture_type])
    processing = f" ({capture.processing})" if capture.processing else ""
    state = f"{say(DELIVERY_WORDS[capture.delivery])}{processing}"
    error = f": {say(capture.error)}" if capture.error else ""
    return f"{capture.id}  {when}  {capture.gtin or '-':14}  {state}  {what}{error}"


def _flush(arguments: argparse.Namespace, data_dir: Path) -> int:
    settings = config.with_overrides(config.settings_in_force(data_dir), server=arguments.server)
    config.load_policy().refuse(settings)
    with ExitStack() as cleanup:
        outbox = _open_for_change(data_dir, cleanup)
        diagnostics.start(data_dir)
        credential = credential_file.find(settings.server, data_dir)
        origin = service_origin(settings.server, allow_plain_http=settings.allow_plain_http)
        client = ClosientClient(origin, credential, allow_plain_http=settings.allow_plain_http)
        cleanup.callback(client.close)
        courier = Courier(
            outbox,
            client,
            SystemClock(),
            random.Random(),
            organization=settings.organization,
            metadata=session_metadata(settings),
        )
        before = outbox.counts().waiting
        message = _drive(courier, outbox, before, patience=arguments.wait, quiet=arguments.json)
        counts = outbox.counts()
    if arguments.json:
        answer = {"sent": before - counts.waiting, "waiting": counts.waiting, "rejected": counts.rejected}
        print(_json({**answer, "message": str(message)}))
    else:
        told = Phrase(
            "{sent} sent, {waiting} waiting, {refused} refused.",
            sent=before - counts.waiting,
            waiting=counts.waiting,
            refused=counts.rejected,
        )
        tell(sentences(told, message))
    return 1 if counts.waiting or counts.rejected else 0


def _drive(courier: Courier, outbox: Outbox, total: int, *, patience: float, quiet: bool) -> str:
    """Deliver until nothing waits, or nothing can go on; returns what is in the way, "" when nothing is."""
    clock, pause = SystemClock(), threading.Event()
    left, progress_at = -1, clock.monotonic()
    while True:
        step = courier.step()
        _show_progress(total - step.connection.waiting, total, quiet=quiet)
        counts = outbox.counts()
        now = clock.monotonic()
        if counts.waiting + counts.unfinished != left:
            left, progress_at = counts.waiting + counts.unfinished, now
        # Offline, a full disk, a service that asks for an hour's pause: whatever it is, patience ends. A person who
        # has to sign in or choose cannot do it here, so there is nothing to be patient for.
        if left == 0 or step.wait is None or step.connection.state in FOR_A_PERSON or now - progress_at > patience:
            _end_progress(quiet=quiet)
            why = sentences(step.connection.message, step.connection.advice)
            return "" if left == 0 else why or (LOOKED_FOR if counts.unsure else "")
        pause.wait(min(step.wait, patience))


def _show_progress(done: int, total: int, *, quiet: bool) -> None:
    if quiet or not total or not sys.stderr.isatty():
        return
    filled = BAR_WIDTH * done // total
    told = say(Phrase("{done} of {total}", done=done, total=total))
    print(f"\r[{'#' * filled}{'.' * (BAR_WIDTH - filled)}] {told}", end="", file=sys.stderr, flush=True)


def _end_progress(*, quiet: bool) -> None:
    if not quiet and sys.stderr.isatty():
        print(file=sys.stderr)


def _retry(arguments: argparse.Namespace, data_dir: Path) -> int:
    return _change(arguments, data_dir, Retry)


def _discard(arguments: argparse.Namespace, data_dir: Path) -> int:
    if not arguments.yes:
        if not sys.stdin.isatty():
            raise BadInput(
                Phrase("Discarding asks for a confirmation."), Phrase("Say --yes when nobody is there to answer.")
            )
        question = Phrase("These captures will not be sent. Discard them? [y/N]")
        yes = say(Phrase("yes")).casefold()
        if input(say(question) + " ").strip().casefold() not in ("y", "yes", yes[:1], yes):
            tell(Phrase("Nothing was discarded."))
            return 1
    return _change(arguments, data_dir, Discard)


def _change(arguments: argparse.Namespace, data_dir: Path, command: type[Retry] | type[Discard]) -> int:
    if not arguments.ids and not arguments.rejected:
        raise BadInput(
            Phrase("No capture was named."),
            Phrase("Name some by their id, or say --rejected for all that were refused."),
        )
    with ExitStack() as cleanup:
        outbox = _open_for_change(data_dir, cleanup)
        wanted = _chosen(outbox, arguments.ids, all_rejected=arguments.rejected)
        changed, failed = [], 0
        for capture in wanted:
            try:
                changed.append(outbox.edit(command(capture.id)))
            except BadInput as error:
                complain(_refused(capture, error, is_retry=command is Retry))
                failed += 1
    if arguments.json:
        print(_json([entry(capture) for capture in changed]))
    else:
        tell(
            plural("{n} queued again.", "{n} queued again.", len(changed))
            if command is Retry
            else plural("{n} discarded.", "{n} discarded.", len(changed))
        )
    return 1 if failed else 0


def _refused(capture: Capture, error: BadInput, *, is_retry: bool) -> Phrase:
    """Return why a capture stays as it is."""
    named: dict[str, object] = {"id": capture.id, "state": DELIVERY_WORDS[capture.delivery], "why": error.message}
    if is_retry:
        return Phrase("capture {id} is {state} and cannot be queued again. {why}", **named)
    return Phrase("capture {id} is {state} and cannot be discarded. {why}", **named)


def _chosen(outbox: Outbox, ids: Sequence[str], *, all_rejected: bool) -> list[Capture]:
    chosen = {}
    for capture_id in ids:
        capture = outbox.find(capture_id)
        if capture is None:
            raise BadInput(
                Phrase("There is no capture {capture_id}.", capture_id=capture_id),
                Phrase("“queue list --json” shows the ids."),
            )
        chosen[capture.number] = capture
    if all_rejected:
        refused = (capture for capture in outbox.everything() if capture.delivery is Delivery.REJECTED)
        chosen |= {capture.number: capture for capture in refused}
    return [chosen[number] for number in sorted(chosen)]


def _export(arguments: argparse.Namespace, data_dir: Path) -> int:
    folder: Path = arguments.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(
            Phrase("{folder} is not empty.", folder=folder),
            Phrase("Name a new folder, so that nothing in it is overwritten."),
        )
    if not (data_dir / DATABASE_NAME).exists():
        raise BadInput(
            Phrase("There are no captures in {data_dir}.", data_dir=data_dir),
            Phrase("Name the station's with --data-dir."),
        )
    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (
            Outbox(data_dir, read_only=True) as outbox,
            (folder / "captures.csv").open("w", newline="", encoding="utf-8") as table,
            (folder / "captures.jsonl").open("wb") as lines,
        ):
            writer = csv.DictWriter(table, [*COLUMNS, "picture"])
            writer.writeheader()
            for capture in outbox.everything():
                picture = _export_picture(outbox, capture, folder)
                row: dict[str, Any] = {**entry(capture), "picture": picture}
                writer.writerow(
                    {name: harmless_cell(value) if isinstance(value, str) else value for name, value in row.items()}
                )
                lines.write(msgspec.json.encode(row, enc_hook=str) + b"\n")
                count += 1
    except OSError as error:
        raise StorageFull(
            Phrase("{folder} cannot be written: {strerror}.", folder=folder, strerror=reason(error)),
            Phrase("Free some space, or name another folder."),
        ) from error
    if arguments.json:
        print(_json({"exported": count}))
    else:
        tell(plural("{n} exported to {folder}.", "{n} exported to {folder}.", count, folder=folder))
    return 0


def _export_picture(outbox: Outbox, capture: Capture, folder: Path) -> str:
    image = outbox.image(capture.id)
    if image is None:
        return ""
    name = f"{_stamp(capture.captured_at)}-{capture.gtin or 'photo'}-{capture.id[:8]}.jpg"
    (folder / name).write_bytes(image)
    return name


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y%m%dT%H%M%S")


def _json(value: object) -> str:
    return visible_json(msgspec.json.encode(value, enc_hook=str).decode())


def _open_for_change(data_dir: Path, cleanup: ExitStack) -> Outbox:
    """Lock the folder, so that no window works on it at the same time, and open its outbox."""
    if not data_dir.exists():
        raise BadInput(
            Phrase("There is no data folder {data_dir}.", data_dir=data_dir),
            Phrase("Name the station's with --data-dir."),
        )
    lock = InstanceLock(data_dir)
    try:
        lock.acquire()
    except StationError:
        raise
    except OSError as error:
        raise StorageFull(
            Phrase("The data folder {data_dir} cannot be used: {strerror}.", data_dir=data_dir, strerror=reason(error)),
            Phrase("Check who may write there and that the disk is not full, or name another folder with --data-dir."),
        ) from error
    cleanup.callback(lock.release)
    prepare(data_dir)
    return cleanup.enter_context(Outbox(data_dir))
