"""``scanner-desktop cameras``: the cameras that this computer has, as specifications to copy."""

import argparse

import msgspec

from scanner_desktop.cameras.opencv import find_webcams
from scanner_desktop.domain.camera_spec import FORMS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help="a JSON array of camera specifications")


def run(arguments: argparse.Namespace) -> int:
    """Print one specification a line; returns 1 when there is no webcam, else 0."""
    specs = [f"webcam:{index}" for index in find_webcams()]
    if arguments.json:
        print(msgspec.json.encode(specs).decode())
    elif specs:
        print("\n".join(specs))
    else:
        print(f"No webcam was found. Plug one in, or use another camera: {FORMS}.")
    return 0 if specs else 1
