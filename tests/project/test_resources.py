"""Resources are found wherever the program was put, and the icons are what the window expects."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PIL import Image

from scanner_desktop import resources
from scanner_desktop.domain.capture import FINAL_PROCESSING, Delivery
from scanner_desktop.ui.style.icons import Icon

SVG = "{http://www.w3.org/2000/svg}"
UI_ICONS = sorted((resources.resources_dir() / "icons" / "ui").glob("*.svg"))


def test_from_source_the_resources_beside_the_package_are_used() -> None:
    assert resources.resources_dir() == Path(resources.__file__).parent.parent / "resources"


def test_a_resource_is_found_by_its_name() -> None:
    assert resources.resource("icons/app/scanner-desktop.svg").is_file()


def test_a_resource_that_is_missing_is_named_with_what_to_do() -> None:
    with pytest.raises(resources.ResourceMissing, match=r"icons/none\.svg is missing .* Install it again"):
        resources.resource("icons/none.svg")


@pytest.mark.parametrize("name", ["../pyproject.toml", "icons/../../dev.py", "/etc/hostname"])
def test_a_name_cannot_lead_out_of_the_resources(name: str) -> None:
    with pytest.raises(ValueError, match="not below the resources"):
        resources.resource(name)


def _tell_where(code_folder: Path, prelude: str = "") -> str:
    """Run resources_dir() of a copy of the module, by itself, and return what it says."""
    code = f"import sys; {prelude}sys.path.insert(0, sys.argv[1]); import scanner_desktop.resources as r"
    code += "\ntry: print(r.resources_dir())\nexcept r.ResourceMissing as e: print(e)"
    command = [sys.executable, "-I", "-c", code, str(code_folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout.strip()


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Return a folder like site-packages that holds the module alone."""
    package = tmp_path / "site" / "scanner_desktop"
    package.mkdir(parents=True)
    shutil.copy(resources.__file__, package)
    (package / "__init__.py").touch()
    return tmp_path / "site"


def test_from_a_wheel_the_data_inside_the_package_is_used(installed: Path) -> None:
    (installed / "scanner_desktop" / "resources_data" / "icons").mkdir(parents=True)
    assert _tell_where(installed) == str(installed / "scanner_desktop" / "resources_data")


def test_from_a_bundle_the_folder_of_the_bundle_is_used(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "bundle" / "resources" / "icons").mkdir(parents=True)
    found = _tell_where(installed, f"sys._MEIPASS = {str(tmp_path / 'bundle')!r}; ")
    assert found == str(tmp_path / "bundle" / "resources")


def test_another_packages_folder_named_resources_is_not_taken_for_ours(installed: Path) -> None:
    (installed / "resources" / "other").mkdir(parents=True)
    assert "icons are missing" in _tell_where(installed)


@pytest.mark.parametrize("path", UI_ICONS, ids=lambda path: path.stem)
def test_an_interface_icon_is_drawn_on_the_common_grid_in_the_text_colour(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width"), root.get("fill")) == ("currentColor", "1.75", "none")
    colours = {value for part in root.iter() for name in ("fill", "stroke") if (value := part.get(name))}
    assert colours <= {"currentColor", "none"}
    assert not re.search(r"<(image|script|text|style)\b", path.read_text(encoding="utf-8"))


def test_every_state_that_is_shown_has_an_icon() -> None:
    names = {path.stem for path in UI_ICONS}
    shown = {"discard" if state is Delivery.DISCARDED else state.value for state in Delivery}
    assert shown | {status.lower() for status in FINAL_PROCESSING} <= names


def test_no_two_states_look_the_same() -> None:
    drawings = {path.read_bytes() for path in UI_ICONS}
    assert len(drawings) == len(UI_ICONS)


def test_the_application_icon_comes_in_the_sizes_it_is_named_for() -> None:
    paths = resources.app_icons()
    assert [int(path.stem.rpartition("-")[2]) for path in paths] == [16, 24, 32, 48, 64, 128, 256, 512]
    for path in paths:
        with Image.open(path) as picture:
            size = int(path.stem.rpartition("-")[2])
            assert picture.size == (size, size)
            assert picture.mode == "RGBA"
            assert picture.getpixel((0, 0))[3] < 128, "the corners are see-through"


def test_the_interface_icons_can_be_drawn_by_qt(qapp: object) -> None:
    from PySide6.QtSvg import QSvgRenderer

    assert all(QSvgRenderer(str(resources.icon(path.stem))).isValid() for path in UI_ICONS)


# Where the name of an icon stands among the arguments of what shows one.
ICON_ARGUMENT = {"pixmap": 0, "icon": 0, "Status": 0, "say": 1, "note": 2, "Verdict": 2, "Outcome": 3, "_paint_pill": 3}


def test_every_icon_has_a_name_and_every_name_an_icon() -> None:
    assert {icon.value for icon in Icon} == {path.stem for path in UI_ICONS}


def icons_asked_for(source: str) -> list[str]:
    """Return the texts that ``source`` writes where the name of an icon belongs."""
    asked = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        place = ICON_ARGUMENT.get(name.lstrip("_") if name.lstrip("_") in ICON_ARGUMENT else name)
        values = [keyword.value for keyword in call.keywords if keyword.arg == "icon"]
        values += call.args[place : place + 1] if place is not None else []
        for value in values:
            choices = (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)
            asked += [each.value for each in choices if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return asked


def test_an_icon_that_does_not_exist_is_found_out() -> None:
    assert "histroy" in icons_asked_for('self.snackbar.say(words, "histroy")')


def test_the_window_asks_only_for_icons_that_exist() -> None:
    rooms = (Path(resources.__file__).parent / "ui", Path(resources.__file__).parent / "app")
    sources = [path for room in rooms for path in room.rglob("*.py")]
    tones = {"muted", "good", "attention", "bad", "accent", "text", ""}  # a helper of the same name takes a tone there
    asked = {name for path in sources for name in icons_asked_for(path.read_text(encoding="utf-8"))} - tones
    assert len(asked) > 20
    assert asked <= {icon.value for icon in Icon}
