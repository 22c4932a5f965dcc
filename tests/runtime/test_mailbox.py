"""The mailbox holds the newest value and rings once."""

from PySide6.QtCore import QObject, QThread, Slot

from scanner_desktop.runtime.mailbox import Mailbox


def test_given_several_values_when_taken_then_only_the_newest_is_there(qtbot):
    box = Mailbox()
    for value in range(5):
        box.put(value)

    assert box.take() == 4
    assert box.take() is None


def test_filled_is_emitted_only_from_empty_to_full(qtbot):
    box = Mailbox()
    rings = []
    box.filled.connect(lambda: rings.append(1))

    box.put(1)
    box.put(2)
    assert len(rings) == 1
    box.take()
    box.put(3)
    assert len(rings) == 2


def test_given_a_closed_mailbox_when_something_is_put_then_nothing_arrives(qtbot):
    box = Mailbox()
    box.put(1)
    box.close()
    box.put(2)

    assert box.take() is None


def test_a_value_put_in_another_thread_is_announced_in_the_receivers_own_thread(qtbot):
    class Receiver(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[tuple[object, QThread]] = []

        @Slot()
        def look(self) -> None:
            self.seen.append((box.take(), QThread.currentThread()))

    box, receiver = Mailbox(), Receiver()
    box.filled.connect(receiver.look)

    class Producer(QObject):
        @Slot()
        def produce(self) -> None:
            box.put("frame")
            QThread.currentThread().quit()

    thread, producer = QThread(), Producer()
    producer.moveToThread(thread)
    thread.started.connect(producer.produce)
    thread.start()
    qtbot.waitUntil(lambda: len(receiver.seen) == 1, timeout=5000)

    assert thread.wait(5000)
    assert receiver.seen == [("frame", QThread.currentThread())]
