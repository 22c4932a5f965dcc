"""The history: newest first, read in pages, and never older than what the station has said."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hand_station import OATS, PICKLES, Bench, draft
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Capture, Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.history import HistoryRequest, HistorySelection
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.runtime.station import HistoryPage
from scanner_desktop.ui.history.history_model import (
    CAPTURE,
    HEADING,
    LOADED_AGAIN,
    MOST_LOADED,
    TIME,
    HistoryModel,
)
from scanner_desktop.ui.history.times import day_words, local_today

ROOT = QModelIndex()
ONLINE = Connection(ConnectionState.ONLINE)


@pytest.fixture
def model(bench: Bench) -> HistoryModel:
    return HistoryModel(bench.station)


@pytest.fixture
def load(bench: Bench, model: HistoryModel, qtbot: QtBot) -> Callable[[], None]:
    """Start the station and wait for the first page."""

    def load() -> None:
        bench.station.start()
        with qtbot.waitSignal(model.loaded, timeout=5000):
            model.start()

    return load


def numbers(model: HistoryModel) -> list[int]:
    return [model.capture(row).number for row in range(model.rowCount())]


def delivering(name: str) -> Callable[[Outbox], Sequence[Capture]]:
    def work(outbox: Outbox) -> Sequence[Capture]:
        capture = outbox.next_queued()
        assert capture is not None
        now = datetime.now(UTC)
        outbox.mark_sending(capture.number, "session", now)
        remote = RemoteCapture("public", "COMPLETED", product_name=name)
        return [outbox.mark_delivered(capture.number, remote, now)]

    return work


def test_pages_come_as_they_are_scrolled_to(bench: Bench, model: HistoryModel, load, qtbot: QtBot) -> None:
    bench.fill(120)
    load()
    assert numbers(model) == list(range(120, 70, -1))
    while model.canFetchMore(ROOT):
        with qtbot.waitSignal(model.loaded, timeout=5000):
            model.fetchMore(ROOT)
            assert not model.canFetchMore(ROOT)  # one question at a time
    assert numbers(model) == list(range(120, 0, -1))


def test_model_keeps_the_rules_of_qt(
    bench: Bench, model: HistoryModel, load, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)  # it goes on looking at every signal, and fetches more by itself
    bench.fill(60)
    load()
    bench.station.capture_typed(PICKLES)
    bench.deliver(ONLINE, delivering("Midnight Oats"))
    qtbot.waitUntil(lambda: model.rowCount() == 61 and model.capture(60).product_name == "Midnight Oats")
    with qtbot.waitSignal(model.modelReset, timeout=5000):
        model.search(PICKLES)
    assert model.rowCount() == 1


def test_new_capture_comes_on_top_at_once(bench: Bench, model: HistoryModel, load, qtbot: QtBot) -> None:
    bench.fill(60)
    load()
    with qtbot.waitSignal(model.rowsInserted, timeout=5000):
        bench.station.capture_typed(PICKLES)
    assert model.capture(0).gtin == "0" + PICKLES
    assert numbers(model)[:3] == [61, 60, 59]


def test_change_shows_on_its_row_only(bench: Bench, model: HistoryModel, load, qtbot: QtBot) -> None:
    bench.fill(3)
    load()
    with qtbot.waitSignal(model.dataChanged, timeout=5000) as changed:
        bench.deliver(ONLINE, delivering("Midnight Oats"))
    assert changed.args[0].row() == changed.args[1].row() == 2
    assert model.capture(2).product_name == "Midnight Oats"
    assert "Midnight Oats" in model.index(2).data()


def test_change_of_a_row_that_is_not_loaded_is_left_for_its_page(
    bench: Bench, model: HistoryModel, load, qtbot: QtBot
) -> None:
    bench.fill(60)
    load()
    with qtbot.waitSignal(bench.station.capture_changed, timeout=5000):
        bench.deliver(ONLINE, delivering("Oldest"))
    assert model.rowCount() == 50
    with qtbot.waitSignal(model.loaded, timeout=5000):
        model.fetchMore(ROOT)
    assert model.capture(59).product_name == "Oldest"


def test_uploader_that_is_quicker_than_the_store_is_believed(bench: Bench, model: HistoryModel, load) -> None:
    load()
    with Outbox(bench.folder) as outbox:
        saved = outbox.save(draft(), None)
        sending = outbox.mark_sending(saved.number, "session", datetime.now(UTC))
    bench.station.capture_changed.emit(sending)
    bench.station.capture_saved.emit(saved)
    assert numbers(model) == [saved.number]
    assert model.capture(0).delivery is Delivery.SENDING


def test_news_win_over_a_page_that_was_read_before_them(bench: Bench, model: HistoryModel, load) -> None:
    before = bench.fill(2)
    load()
    model.refresh()
    with Outbox(bench.folder) as outbox:
        sending = outbox.mark_sending(before[1].number, "session", datetime.now(UTC))
    bench.station.capture_changed.emit(sending)
    bench.station.history_loaded.emit(HistoryPage(HistoryRequest(), (before[1], before[0]), is_last=True))
    assert model.capture(0).delivery is Delivery.SENDING


def test_answer_to_another_question_is_ignored(bench: Bench, model: HistoryModel, load) -> None:
    captures = bench.fill(2)
    load()
    bench.station.history_loaded.emit(
        HistoryPage(HistoryRequest(HistorySelection("something else")), (captures[0],), is_last=True)
    )
    assert model.rowCount() == 2


def test_search_shows_what_matches_and_clearing_it_shows_all(
    bench: Bench, model: HistoryModel, load, qtbot: QtBot
) -> None:
    bench.fill(5)
    with Outbox(bench.folder) as outbox:
        outbox.save(draft(PICKLES), None)
    load()
    with qtbot.waitSignal(model.loaded, timeout=5000):
        model.search(PICKLES)
    assert [capture.gtin for capture in (model.capture(row) for row in range(model.rowCount()))] == ["0" + PICKLES]
    with qtbot.waitSignal(bench.station.capture_saved, timeout=5000):
        bench.station.capture_typed(OATS)
    assert model.rowCount() == 1  # it does not match
    with qtbot.waitSignal(model.rowsInserted, timeout=5000):
        bench.station.capture_typed(PICKLES)
    with qtbot.waitSignal(model.loaded, timeout=5000):
        model.search("")
    assert model.rowCount() == 8


def test_first_row_of_a_day_names_it(bench: Bench, model: HistoryModel, load, qtbot: QtBot) -> None:
    noon = datetime.combine(local_today(), datetime.min.time()).astimezone() + timedelta(hours=12)
    bench.fill(2, start=noon - timedelta(days=1))
    bench.fill(2, start=noon)
    load()
    assert [model.index(row).data(HEADING) for row in range(4)] == ["Today", "", "Yesterday", ""]
    assert model.index(0).data(TIME) == "12:00"
    with qtbot.waitSignal(model.rowsInserted, timeout=5000):
        bench.station.capture_typed(PICKLES)
    assert [model.index(row).data(HEADING) for row in range(3)] == ["Today", "", ""]


def test_days_are_called_as_people_call_them() -> None:
    today = date(2026, 3, 1)
    assert day_words(date(2026, 2, 28), today) == "Yesterday"
    assert "26" in day_words(date(2026, 2, 26), today)
    assert "2025" in day_words(date(2025, 12, 31), today)


def test_midnight_changes_the_headings(bench: Bench, qtbot: QtBot) -> None:
    today = [local_today()]
    model = HistoryModel(bench.station, today=lambda: today[0])
    bench.fill(1)
    bench.station.start()
    with qtbot.waitSignal(model.loaded, timeout=5000):
        model.start()
    heading = model.index(0).data(HEADING)
    today[0] += timedelta(days=1)
    with qtbot.waitSignal(model.dataChanged):
        model._midnight.timeout.emit()
    assert (heading, model.index(0).data(HEADING)) == ("Today", "Yesterday")


def test_row_is_read_out_with_everything_on_it(bench: Bench, model: HistoryModel, load) -> None:
    bench.fill(1)
    load()
    spoken = model.index(0).data()
    assert spoken.startswith(f"{OATS}, Saved, waiting to be sent, ")
    assert isinstance(model.index(0).data(CAPTURE), Capture)


def test_answer_to_an_older_question_in_the_same_words_is_not_taken(
    bench: Bench, model: HistoryModel, load, qtbot: QtBot
) -> None:
    load()
    model.start()
    with qtbot.waitSignal(bench.station.capture_saved):
        bench.station.capture_typed(OATS)  # it is saved after the first question was asked, before the second
    model.start()
    qtbot.waitUntil(lambda: not model.is_loading)
    assert model.rowCount() == 1


def test_very_many_rows_are_let_go_of_and_read_again(bench: Bench, model: HistoryModel, load, qtbot: QtBot) -> None:
    bench.fill(MOST_LOADED + 1)
    load()
    model._ask(HistoryRequest(limit=MOST_LOADED + 1))
    qtbot.waitUntil(lambda: model.rowCount() == MOST_LOADED + 1)

    model.let_go_of_old()
    assert numbers(model) == list(range(MOST_LOADED + 1, MOST_LOADED + 1 - LOADED_AGAIN, -1))
    assert model.canFetchMore(ROOT)
    with qtbot.waitSignal(model.loaded, timeout=5000):
        model.fetchMore(ROOT)
    assert model.rowCount() == LOADED_AGAIN + 50
    assert numbers(model) == sorted(numbers(model), reverse=True)
