"""``scanner-desktop receive``: count a delivery against its list, in the window or without one."""

import argparse
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from scanner_desktop import config
from scanner_desktop.app.clock import SystemClock
from scanner_desktop.commands import window
from scanner_desktop.domain.camera_spec import FORMS, parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, plural, say
from scanner_desktop.domain.receiving.cells import CORRECT_IT
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import SHORT_DATED_DAYS
from scanner_desktop.domain.visible import visible
from scanner_desktop.outbox.data_folder import DataFolder
from scanner_desktop.outbox.outbox import DATABASE_NAME
from scanner_desktop.receiving.desk import Desk
from scanner_desktop.receiving.room import Room, captures_waiting_in

if TYPE_CHECKING:
    from scanner_desktop.domain.presence import Piece
    from scanner_desktop.domain.receiving.ports import Choice

NO_CAMERA = "none"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "list",
        nargs="?",
        type=Path,
        metavar=say(Phrase("LIST")),
        help=Phrase("CSV, XLSX, XLS or ODS; without it, count blind"),
    )
    parser.add_argument(
        "--resume", metavar=say(Phrase("SESSION")), help=Phrase("go on with a session: its reference, id or title")
    )
    parser.add_argument("--by", default="", metavar=say(Phrase("NAME")), help=Phrase("who counts"))
    parser.add_argument(
        "--title", default="", metavar=say(Phrase("TEXT")), help=Phrase("name of the delivery (default: the file's)")
    )
    parser.add_argument("--sender", default="", metavar=say(Phrase("NAME")), help=Phrase("who sent it"))
    parser.add_argument("--sheet", default="", metavar=say(Phrase("NAME")), help=Phrase("sheet of the spreadsheet"))
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar=say(Phrase("ROLE=COLUMN")),
        help=Phrase(
            "which column is which, by letter or heading: gtin=B, quantity=Qty (roles: {roles})", roles=", ".join(Role)
        ),
    )
    parser.add_argument(
        "--short-dated",
        type=int,
        default=SHORT_DATED_DAYS,
        metavar=say(Phrase("DAYS")),
        help=Phrase(
            "days before expiry below which goods are short-dated (default {days})",
            days=SHORT_DATED_DAYS,
        ),
    )
    parser.add_argument(
        "--camera", metavar=say(Phrase("SPEC")), help=Phrase("where pictures come from: {forms}, or none", forms=FORMS)
    )
    parser.add_argument("--data-dir", type=Path, metavar=say(Phrase("DIR")), help=Phrase("the station's data folder"))
    alone = parser.add_argument_group(Phrase("without a window"))
    alone.add_argument(
        "--headless", action="store_true", help=Phrase("count without a window; one line of JSON for every act")
    )
    alone.add_argument(
        "--typed", action="store_true", help=Phrase("take codes and quantities from standard input, one a line")
    )
    alone.add_argument("--seconds", type=float, default=float("inf"), metavar="S", help=Phrase("stop after S seconds"))
    alone.add_argument("--until-complete", action="store_true", help=Phrase("stop when every line is complete"))
    alone.add_argument("--no-captures", action="store_true", help=Phrase("keep no picture behind every count"))
    alone.add_argument(
        "--report", type=Path, metavar=say(Phrase("DIR")), help=Phrase("write report and list into a folder at the end")
    )
    window.add_window_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Count. Returns 0 when it was done, 2 when it could not be begun."""
    if arguments.resume and arguments.list is not None:
        raise BadInput(Phrase("A session that goes on has its list already."), Phrase("Give either LIST or --resume."))
    if not arguments.headless:
        return window.run_receiving(arguments)
    data_dir: Path = arguments.data_dir or config.default_data_dir()
    with ExitStack() as cleanup:
        save = None if arguments.no_captures else _capture_saver(data_dir, cleanup)
        room = Room(data_dir, captures_waiting=captures_waiting_in(data_dir / DATABASE_NAME))
        cleanup.callback(room.close)
        desk = _desk(arguments, room)
        _count(arguments, data_dir, desk, save)
        if arguments.report is not None:
            for path in room.export(desk.info.id, arguments.report):
                print(visible(str(path)), file=sys.stderr)
    return 0


def _desk(arguments: argparse.Namespace, room: Room) -> Desk:
    if arguments.resume:
        desk = room.open(arguments.resume)
        desk.by = arguments.by or desk.by
        return desk
    choice = None
    if arguments.list is not None:
        choice = room.read(arguments.list, arguments.sheet)
        if arguments.column:
            choice = room.read(arguments.list, arguments.sheet, _columns(arguments.column, choice))
        _say_what_was_read(choice)
    return room.begin(
        choice,
        title=arguments.title,
        sender=arguments.sender,
        by=arguments.by,
        short_dated_days=arguments.short_dated,
    )


def _columns(words: list[str], choice: "Choice") -> dict[Role, int]:
    """Return the columns that were found, with those on the command line in their place. Raises BadInput."""
    columns = dict(choice.columns)
    for word in words:
        role, _, column = word.partition("=")
        if role not in set(Role) or not column:
            raise BadInput(
                Phrase("--column {word} is not understood.", word=word),
                Phrase("Write ROLE=COLUMN; roles are {roles}.", roles=", ".join(Role)),
            )
        named = [index for index, heading in enumerate(choice.headings) if heading.casefold() == column.casefold()]
        if named:
            columns[Role(role)] = named[0]
        elif column.isascii() and column.isalpha() and len(column) <= 3:
            index = 0
            for letter in column.upper():
                index = index * 26 + ord(letter) - ord("A") + 1
            columns[Role(role)] = index - 1
        else:
            raise BadInput(
                Phrase("There is no column “{column}”.", column=column),
                Phrase("Headings are: {headings}.", headings=", ".join(filter(None, choice.headings))),
            )
    return columns


def _say_what_was_read(choice: "Choice") -> None:
    imported = choice.imported
    lines = plural("{n} line", "{n} lines", len(imported.lines))
    told = [f"{choice.name}: {say(choice.how)}; {say(lines)}"]
    for role, column in choice.columns.items():
        heading = choice.headings[column] if column < len(choice.headings) else ""
        told.append(
            say(Phrase("  {role}: column {number} “{heading}”", role=role.value, number=column + 1, heading=heading))
        )
    told += [say(Phrase("  row {row} is not used: {reason}", row=bad.row, reason=bad.reason)) for bad in imported.bad]
    if imported.bad:
        told.append(f"  {say(CORRECT_IT)}")
    told += [say(Phrase("  row {row}: {words}", row=row, words=words)) for row, words in imported.notes]
    for line in told:
        print(visible(line), file=sys.stderr)


def _capture_saver(data_dir: Path, cleanup: ExitStack) -> "Callable[[Piece, str], None]":
    """Hold the data folder, and return what stores the picture behind a count in its outbox."""
    from scanner_desktop.app.storage import open_data_folder
    from scanner_desktop.domain.capture import CaptureDraft, CaptureType
    from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail

    folder: DataFolder
    _, folder = open_data_folder(data_dir, cleanup)
    outbox = folder.open()
    cleanup.callback(outbox.close)

    def save(piece: "Piece", capture_id: str) -> None:
        code, frame = piece.agreed.code, piece.agreed.frame
        draft = CaptureDraft(
            capture_id, CaptureType.BARCODE, SystemClock().now(), frame, code.symbology, code.text, piece.gtin,
            code.identity.elements,
        )  # fmt: skip
        outbox.save(draft, encode_capture(frame.image), encode_thumbnail(frame.image))

    return save


def _count(
    arguments: argparse.Namespace, data_dir: Path, desk: Desk, save: "Callable[[Piece, str], None] | None"
) -> None:
    # Late: whoever only types needs no reader.
    from scanner_desktop.app import headless_receiving

    spec = arguments.camera or (NO_CAMERA if arguments.typed else config.load_settings(data_dir).camera)
    camera, reader = None, None
    if spec != NO_CAMERA:
        from scanner_desktop.app.cameras import make_camera
        from scanner_desktop.reading.live import LiveReader

        parse_camera(spec)
        camera, reader = make_camera(spec, data_dir), LiveReader()
    receiving = headless_receiving.HeadlessReceiving(desk, sys.stdout, save)
    receiving.tell_opened()
    headless_receiving.run(
        receiving,
        camera=camera,
        reader=reader,
        typed=headless_receiving.stdin_lines() if arguments.typed else None,
        seconds=arguments.seconds,
        until_complete=arguments.until_complete,
    )
