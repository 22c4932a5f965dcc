"""Pictures dropped on the window are captured from one by one, by the station's own checks; then the camera is back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_station import OATS, PICKLES, Bench, code
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from scanner_desktop.app.dropped_pictures import PictureRow
from scanner_desktop.cameras.dropped import DroppedPictures
from scanner_desktop.ui.cameras.camera_room import CameraRoom, dropped_pictures


def write(folder: Path, *names: str) -> tuple[Path, ...]:
    for index, name in enumerate(names):
        Image.new("RGB", (64 + index, 48), "white").save(folder / name)
    return tuple(folder / name for name in names)


@pytest.fixture
def bench(tmp_path: Path, qapp) -> Iterator[Bench]:
    bench = Bench(tmp_path / "station")
    yield bench
    bench.reader.codes = ()
    assert bench.station.stop() == ()


def test_each_is_shown_until_it_is_done_with_and_what_is_no_picture_is_left_out(tmp_path):
    files = write(tmp_path, "a.png", "b.png")
    broken = tmp_path / "b2.png"
    broken.write_bytes(b"not a picture")
    source = DroppedPictures((files[0], broken, files[1]))
    source.open()
    assert [source.read().width for _ in range(3)] == [64, 64, 64]
    source.go_on(0)
    source.go_on(0)  # said twice of one picture: it leaves once
    assert source.read().width == 65
    assert source.unreadable == ["b2.png"]
    source.go_on(2)
    assert source.read() is None


def test_the_station_captures_from_each_and_then_the_camera_is_back(bench, tmp_path, qtbot):
    row = PictureRow(bench.station)
    bench.station.start()
    saved, words = [], []
    bench.station.capture_saved.connect(saved.append)
    row.said.connect(words.append)
    row.begin(write(tmp_path, "a.png", "b.png"))

    def is_armed_from(width: int) -> bool:
        return bench.station.armed is not None and bench.station.armed.agreed.frame.width == width

    with qtbot.waitSignal(row.over, timeout=10_000):
        for number, product in enumerate((OATS, PICKLES)):
            bench.show(code(product))
            qtbot.waitUntil(lambda number=number: is_armed_from(64 + number), timeout=5000)
            bench.station.capture()
            qtbot.waitUntil(lambda number=number: len(saved) == number + 1, timeout=5000)
    assert [capture.gtin for capture in saved] == [f"0{OATS}", f"0{PICKLES}"]
    assert words[-1] == "2 of 2 pictures were captured from."
    assert not row.is_running


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_and_folders_are_taken_apart_into_pictures(tmp_path):
    inside = tmp_path / "folder"
    inside.mkdir()
    write(inside, "z.png", "c.jpg")
    (inside / "notes.txt").write_text("no picture", encoding="utf-8")
    single = write(tmp_path, "single.png")[0]
    assert {path.name for path in dropped_pictures(mime(single, inside))} == {"single.png", "z.png", "c.jpg"}
    assert dropped_pictures(mime(inside / "notes.txt")) == ()


def test_dropping_on_the_window_hands_the_pictures_on(bench, tmp_path, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    room = CameraRoom(None, bench.station, None, lambda: None, lambda: None, window)
    file = write(tmp_path, "a.png")[0]
    data = mime(file)
    where = QPoint(5, 5)
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, actions, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(room.pictures_dropped) as dropped:
        QApplication.sendEvent(window, QDropEvent(QPointF(where), actions, data, buttons, keys))
    assert dropped.args == [(file,)]
