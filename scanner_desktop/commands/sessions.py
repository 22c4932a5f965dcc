"""``scanner-desktop sessions``: look at receiving sessions, and write their reports."""

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from scanner_desktop import config
from scanner_desktop.commands.terminal import sentence, tell
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.receiving.report import Report
from scanner_desktop.domain.receiving.session import SessionInfo
from scanner_desktop.domain.visible import visible, visible_json
from scanner_desktop.outbox.outbox import DATABASE_NAME
from scanner_desktop.receiving.report_json import report_json
from scanner_desktop.receiving.room import Room, captures_waiting_in, write_files
from scanner_desktop.receiving.schema import FILE_NAME


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar=say(Phrase("ACTION")), required=True)
    declare = {
        "list": Phrase("show every receiving session on this computer"),
        "show": Phrase("show what was counted in a session"),
        "export": Phrase("write the report (XLSX, PDF, JSON) and the list with its counts into a folder"),
    }
    for name, about in declare.items():
        action = actions.add_parser(name, help=about, description=sentence(about))
        action.add_argument(
            "--data-dir", type=Path, metavar=say(Phrase("DIR")), help=Phrase("the station's data folder")
        )
        action.add_argument("--json", action="store_true", help=Phrase("answer with JSON"))
        if name != "list":
            action.add_argument("session", metavar=say(Phrase("SESSION")), help=Phrase("its reference, id or title"))
        if name == "export":
            action.add_argument("folder", type=Path, metavar=say(Phrase("FOLDER")), help=Phrase("where to write"))
            action.add_argument("--no-pdf", action="store_true", help=Phrase("leave the PDF out: it needs Qt"))


def run(arguments: argparse.Namespace) -> int:
    """Carry the action out."""
    data_dir: Path = arguments.data_dir or config.default_data_dir()
    if not (data_dir / FILE_NAME).exists() and arguments.action == "list":
        tell("[]" if arguments.json else Phrase("There are no receiving sessions in {data_dir}.", data_dir=data_dir))
        return 0
    actions: dict[str, Callable[[argparse.Namespace, Room], int]] = {"list": _list, "show": _show, "export": _export}
    room = Room(data_dir, captures_waiting=captures_waiting_in(data_dir / DATABASE_NAME))
    try:
        return actions[arguments.action](arguments, room)
    finally:
        room.close()


def entry(info: SessionInfo, pieces: int, expected: int, is_closed: bool) -> dict[str, object]:
    """Return a session as ``list --json`` shows it."""
    return {
        "id": info.id,
        "reference": info.reference,
        "title": info.title,
        "sender": info.sender,
        "list": info.source,
        "opened_at": info.created_at.isoformat(),
        "opened_by": info.created_by,
        "pieces": pieces,
        "expected_pieces": expected,
        "finished": is_closed,
    }


def _list(arguments: argparse.Namespace, room: Room) -> int:
    rows = [entry(row.info, row.pieces, row.expected_pieces, row.is_closed) for row in room.sessions()]
    if arguments.json:
        print(_json(rows))
        return 0
    for row in rows:
        state = say(Phrase("finished") if row["finished"] else Phrase("open"))
        tell(f"{row['reference']}  {str(row['opened_at'])[:16]}  {state:8}  {say(_counted(row)):>21}  {row['title']}")
    return 0


def _counted(row: Mapping[str, object]) -> Phrase:
    if row["list"]:
        return Phrase("{pieces} of {expected} pieces", pieces=row["pieces"], expected=row["expected_pieces"])
    return Phrase("{pieces} pieces", pieces=row["pieces"])


def _show(arguments: argparse.Namespace, room: Room) -> int:
    report, _ = room.report(arguments.session)
    if arguments.json:
        print(report_json(report))
        return 0
    _print(report)
    return 0


def _print(report: Report) -> None:
    progress = report.progress
    tell(f"{report.info.title}  {report.info.sender}  ({report.info.reference})")
    tell(report.standing)
    tell(
        Phrase(
            "{pieces} of {expected} pieces, {done} of {lines} lines",
            pieces=progress.pieces,
            expected=progress.expected_pieces,
            done=progress.lines_done,
            lines=progress.lines,
        )
    )
    for line in report.lines:
        count = str(line.counted)
        if line.expected is not None:
            count = say(Phrase("{counted} of {expected}", counted=line.counted, expected=line.expected))
        accepted = Phrase("accepted by {name}", name=line.accepted_by) if line.accepted_by else ""
        remark = f"{say(line.remark)}  {say(accepted)}".rstrip()
        tell(f"{line.code:>16}  {count:>12}  {line.name[:40]:40}  {remark}".rstrip())
    for bad in report.bad:
        tell(Phrase("row {row} of the list was not used: {reason}", row=bad.row, reason=bad.reason))


def _export(arguments: argparse.Namespace, room: Room) -> int:
    paths = list(room.export(arguments.session, arguments.folder))
    if not arguments.no_pdf:
        from scanner_desktop.app.receiving_pdf import pdf_without_a_screen

        report, photos = room.report(arguments.session)
        name = next(path.name for path in paths if path.suffix == ".json").removesuffix(".json") + ".pdf"
        paths += write_files(arguments.folder, {name: pdf_without_a_screen(report, photos)})
    if arguments.json:
        print(_json([str(path) for path in paths]))
    else:
        print(visible("\n".join(map(str, paths)), lines=True))
    return 0


def _json(value: object) -> str:
    return visible_json(json.dumps(value, indent=2, ensure_ascii=False))
