"""``scanner-desktop settings``: shows what is in force, and carries a station's settings to others as a file."""

import argparse
import json
from pathlib import Path

from scanner_desktop import config
from scanner_desktop.commands.terminal import sentence, tell
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.redaction import redact_address
from scanner_desktop.domain.setting_table import TABLE
from scanner_desktop.domain.station_profile import PREFIX, differences, from_profile, to_profile
from scanner_desktop.outbox.instance_lock import InstanceLock

LONGEST_FILE = 100_000  # bytes; a profile has some hundred


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar=say(Phrase("ACTION")), required=True)
    for name, words in (
        ("show", Phrase("print what is in force, with what is locked for the whole computer")),
        ("export", Phrase("write the settings to a file for other stations; cameras and credentials stay here")),
        ("import", Phrase("use the settings of such a file; what it does not say becomes the default")),
    ):
        action = actions.add_parser(name, help=words, description=sentence(words))
        action.add_argument(
            "--data-dir",
            type=Path,
            metavar=say(Phrase("DIR")),
            help=Phrase("the station's data folder (default: the usual one)"),
        )
        if name != "show":
            action.add_argument("file", type=Path, metavar=say(Phrase("FILE.json")), help=Phrase("the file"))


def run(arguments: argparse.Namespace) -> int:
    """Carry the action out; returns 0."""
    data_dir: Path = arguments.data_dir or config.default_data_dir()
    if arguments.action == "show":
        _show(data_dir)
    elif arguments.action == "export":
        _export(data_dir, arguments.file)
    else:
        _import(data_dir, arguments.file)
    return 0


def _show(data_dir: Path) -> None:
    settings, locked = config.settings_in_force(data_dir), config.load_policy().locked
    for setting in TABLE:
        value = getattr(settings, setting.name)
        words = json.dumps(redact_address(value) if isinstance(value, str) else value, ensure_ascii=False)
        mark = f"  ({say(Phrase('locked'))})" if setting.name in locked else ""
        tell(f"{setting.name} = {words}{mark}")


def _export(data_dir: Path, target: Path) -> None:
    content = json.loads(to_profile(config.load_settings(data_dir)).removeprefix(PREFIX))
    try:
        with target.open("x", encoding="utf-8") as file:
            json.dump(content, file, indent=2, ensure_ascii=False)
            file.write("\n")
    except FileExistsError as error:
        raise BadInput(
            Phrase("There is a file {target} already.", target=target),
            Phrase("Name a new one, so that nothing is overwritten."),
        ) from error
    except OSError as error:
        raise BadInput(
            Phrase("{target} cannot be written: {strerror}.", target=target, strerror=reason(error)),
            Phrase("Check who may write there and that the disk is not full."),
        ) from error
    tell(Phrase("Saved {target}.", target=target))


def _import(data_dir: Path, source: Path) -> None:
    try:
        with source.open("rb") as file:
            content = file.read(LONGEST_FILE + 1)
        compact = json.dumps(json.loads(content), separators=(",", ":"))
    except OSError as error:
        raise BadInput(
            Phrase("{source} cannot be read: {strerror}.", source=source, strerror=reason(error)),
            Phrase("Check the name, and who may read it."),
        ) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(
            Phrase("{source} is no file of settings.", source=source),
            Phrase("Make it with “scanner-desktop settings export”."),
        ) from error
    with InstanceLock(data_dir):  # a station that runs would write its own over them
        before = config.load_settings(data_dir)
        after = config.load_policy().refuse(from_profile(PREFIX + compact, before))
        config.save_changes(data_dir, before, after)
    for title, words in differences(before, after):
        tell(Phrase("{what}: {why}", what=title, why=words))
    tell(Phrase("The settings are in force from the next start."))
