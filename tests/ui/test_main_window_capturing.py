"""One piece is captured once, by key or hands-free; what lies there no longer is not captured; a slip can be undone."""

from dataclasses import replace

import numpy as np
import pytest
from hand_station import OATS, PICKLES, Bench, code
from keyboards import click, press
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.settings import RepeatRule, Settings
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.sound.tones import Tone
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.code_overlay import Weight

Key = Qt.Key
LEFT = ((20.0, 80.0), (120.0, 80.0), (120.0, 140.0), (20.0, 140.0))
RIGHT = ((190.0, 80.0), (290.0, 80.0), (290.0, 140.0), (190.0, 140.0))


@pytest.fixture
def tones(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Tone]:
    heard: list[Tone] = []
    monkeypatch.setattr(window.player, "play", heard.append)
    return heard


def count(bench: Bench, delivery: Delivery | None = None) -> int:
    return sum(delivery in (None, capture.delivery) for capture in bench.saved())


def test_space_five_times_on_one_piece_is_one_and_asks(
    armed: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot
) -> None:
    bench.station.capturing.use_rule(RepeatRule.ASK)
    for _ in range(5):
        press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: count(bench) == 1)
    assert armed.bar.detail == "Again? ×2"
    assert tones.count(Tone.REPEAT) == 4
    press(Key.Key_Plus, "+")
    qtbot.waitUntil(lambda: count(bench) == 2)
    click(armed.bar.card.minus)
    qtbot.waitUntil(lambda: count(bench, Delivery.DISCARDED) == 1)
    assert bench.station.capturing.run.count == 1


def test_ignored_repeat_is_said(armed: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot) -> None:
    bench.station.capturing.use_rule(RepeatRule.IGNORE)
    for _ in range(2):
        press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: count(bench) == 1)
    assert armed.bar.detail == "Captured already. One is kept."


def test_saved_does_not_stand_over_the_next_product(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: armed.bar.detail.startswith("Saved"))
    assert armed.bar.headline == OATS
    bench.show(code(PICKLES))
    qtbot.waitUntil(lambda: armed.bar.headline == PICKLES)
    assert not armed.bar.shows_card
    assert "Saved" not in armed.bar.detail


def test_product_before_is_not_captured_while_the_next_lies_unread(
    window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bare = np.full((240, 320, 3), 110, np.uint8)
    random = np.random.default_rng(3)
    first, second = bare.copy(), bare.copy()
    for image in (first, second):
        image[60:180, 80:240] = np.kron(random.integers(0, 255, (12, 16, 1)), np.ones((10, 10, 3)))
    bench.camera.image = bare
    with qtbot.waitSignals([bench.station.observed] * 8, timeout=5000):
        pass
    bench.camera.image = first
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: window.bar.button.is_armed)
    bench.camera.image = second
    bench.show()  # it lies there, and its code is not read yet
    with qtbot.waitSignals([bench.station.observed] * 14, timeout=5000):
        pass
    assert not window.bar.button.is_armed
    press(Key.Key_Space, " ")
    assert window.viewfinder._note[0] == "No code to capture yet"
    assert bench.saved() == []


def test_hands_free_takes_each_piece_once(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    press(Key.Key_F4)
    assert bench.station.capturing.is_hands_free
    assert window.bar.hands_free.text().strip().startswith("Hands-free: on")
    assert window.dialogs.settings.hands_free
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: count(bench) == 1)
    bench.show(code(PICKLES))
    qtbot.waitUntil(lambda: count(bench) == 2)
    with qtbot.waitSignals([bench.station.observed] * 10, timeout=5000):
        pass
    assert [capture.gtin for capture in bench.saved()] == ["0" + OATS, "0" + PICKLES]
    click(window.bar.hands_free)
    assert not bench.station.capturing.is_hands_free


def weights(window: MainWindow) -> dict[str, Weight]:
    return {outline.code.text: outline.weight for outline in window.viewfinder.outlines}


def test_several_codes_are_chosen_by_number_or_click_and_taken_together(
    window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bench.show(code(OATS, corners=LEFT), code(PICKLES, corners=RIGHT))
    qtbot.waitUntil(lambda: sorted(one.number for one in window.viewfinder.outlines) == [1, 2])
    press(Key.Key_2, "2")
    qtbot.waitUntil(lambda: weights(window) == {OATS: Weight.CERTAIN, PICKLES: Weight.ARMED})
    qtbot.waitUntil(lambda: len(bench.station.capturing.certain) == 2)  # on a busy computer pictures can be late
    press(Key.Key_1, "1")
    qtbot.waitUntil(lambda: weights(window) == {OATS: Weight.ARMED, PICKLES: Weight.CERTAIN})
    area = window.viewfinder.picture_rect()
    scale = area.width() / 320
    click(window.viewfinder, QPoint(round(area.left() + 240 * scale), round(area.top() + 110 * scale)))
    qtbot.waitUntil(lambda: weights(window)[PICKLES] is Weight.ARMED)
    press(Key.Key_Space, " ", modifiers=Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: count(bench) == 2)
    qtbot.waitUntil(lambda: weights(window) == {OATS: Weight.DONE, PICKLES: Weight.DONE})


def test_capture_is_held_and_can_be_undone_before_it_is_sent(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    bench.station.capturing.use_delay(10)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: count(bench) == 1)
    with Outbox(bench.folder) as outbox:
        now = bench.saved()[0].captured_at
        assert outbox.next_queued(now=now) is None
        assert 9 < (outbox.next_due(now) - now).total_seconds() < 11  # type: ignore[operator]
    press(Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: count(bench, Delivery.DISCARDED) == 1)
    press(Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: count(bench, Delivery.QUEUED) == 1)


def test_undo_after_a_photo_takes_back_the_photo_and_not_the_product_before(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bench.station.capturing.use_delay(10)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: count(bench) == 1)
    press(Key.Key_P, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: count(bench, Delivery.QUEUED) == 2)
    press(Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: count(bench, Delivery.DISCARDED) == 1)
    assert [each.gtin for each in bench.saved() if each.delivery is Delivery.QUEUED] == ["0" + OATS]


def test_same_product_after_a_photo_is_asked_about_and_can_be_confirmed(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bench.station.capturing.use_rule(RepeatRule.ASK)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: count(bench) == 1)
    press(Key.Key_P, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(bench.saved()) == 2)
    press(Key.Key_Plus, "+")  # nobody asked yet
    qtbot.waitUntil(lambda: armed.bar.button.is_armed)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: armed.bar.card.state == "Again? ×2")
    press(Key.Key_Plus, "+")
    qtbot.waitUntil(lambda: sorted(each.gtin for each in bench.saved()) == ["", "0" + OATS, "0" + OATS])


def test_name_of_a_product_captured_before_is_shown_at_once_and_offline(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bench.deliver(Connection(ConnectionState.OFFLINE))
    armed.bar.show_name("0" + OATS, "Midnight Oats")
    assert armed.bar.headline == "Midnight Oats"
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: armed.bar.shows_card)
    assert armed.bar.headline == "Midnight Oats"


@pytest.mark.parametrize(("width", "height", "text_size"), [(800, 600, 100), (800, 600, 200), (1280, 720, 200)])
def test_capture_is_on_the_screen_however_small_it_is_and_large_the_text(
    bench: Bench, look: Look, qtbot: QtBot, width: int, height: int, text_size: int
) -> None:
    settings = Settings(text_size=text_size, sound=False)
    look.use_settings(settings)
    try:
        window = MainWindow(bench.station, look, settings=settings)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        qtbot.waitUntil(lambda: window.bar.button.isVisible())
        assert (window.width(), window.height()) == (width, height)
        for widget in (window.bar.button, window.bar.photo, window.bar.hands_free, window.bar.entry.line):
            corner = widget.mapTo(window, widget.rect().bottomRight())
            assert 0 < corner.x() < width
            assert 0 < corner.y() < height
    finally:
        look.use_settings(Settings())
        look.use("light")


@pytest.mark.parametrize(
    ("processing", "tone", "words"),
    [
        ("NOT_FOUND", Tone.UNKNOWN_PRODUCT, f"Product not known: {OATS}"),
        ("FAILED", Tone.REFUSED, f"The service could not process {OATS}"),
    ],
)
def test_what_the_service_does_not_know_is_heard_and_said(
    armed: MainWindow, bench: Bench, tones: list[Tone], qtbot: QtBot, processing: str, tone: Tone, words: str
) -> None:
    with qtbot.waitSignal(bench.station.capture_saved, timeout=5000) as saved:
        press(Key.Key_Space, " ")
    delivered = replace(saved.args[0], delivery=Delivery.DELIVERED, processing=processing)
    for _ in range(2):  # said once, however often the capture is told of
        bench.station.capture_changed.emit(delivered)
    assert tones == [Tone.SAVED, tone]
    assert armed.viewfinder._note[0] == words
    assert armed.bar.shows_card
