"""Finds the program's own files, such as icons: from source, a wheel, a bundle or a Debian package."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class ResourceMissing(FileNotFoundError):
    """A file that belongs to the program is not where it should be: the installation is incomplete."""


def resources_dir() -> Path:
    """Return the folder that holds the resources. Raises ResourceMissing when there is none.

    Looked for in this order: a PyInstaller bundle's own folder; ``resources_data`` inside the package, where a wheel
    (and a Debian package made of it) has them; ``resources`` beside the package, where the source tree has them.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "resources"] if bundle else []
    places += [_PACKAGE / "resources_data", _PACKAGE.parent / "resources"]
    for place in places:
        if (place / "icons").is_dir():  # not merely a folder of that name, which site-packages could have
            return place
    looked = ", ".join(str(place) for place in places)
    raise ResourceMissing(f"The program's icons are missing (looked in {looked}). Install it again.")


def resource(name: str) -> Path:
    """Return the path of one resource, ``name`` being relative with forward slashes, e.g. ``icons/ui/queued.svg``.

    Raises:
        ResourceMissing: there is no such file.
        ValueError: the name leads out of the resources.
    """
    root = resources_dir()
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()):
        raise ValueError(f"{name!r} is not below the resources")
    if not path.is_file():
        raise ResourceMissing(f"The program's file {name} is missing (looked in {root}). Install it again.")
    return path


def icon(name: str) -> Path:
    """Return the path of a monochrome interface icon, an SVG of 24 × 24 with ``currentColor`` strokes.

    Raises ResourceMissing when there is no icon of that name.
    """
    return resource(f"icons/ui/{name}.svg")


def app_icons() -> list[Path]:
    """Return the application's icon as PNG files, smallest first; the SVG stands beside them."""
    return sorted((resources_dir() / "icons" / "app").glob("*.png"), key=lambda path: int(path.stem.rpartition("-")[2]))
