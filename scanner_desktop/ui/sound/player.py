"""Plays the tones on the computer's sound device, beside the window: no call of it waits for a sound server.

miniaudio does the playing: 0.6 MB with PulseAudio, ALSA, WASAPI and Core Audio in it. QtMultimedia, the other choice,
adds 66 MB to the bundle (PySide6-Addons 6.12: its libraries, plugins and FFmpeg's).
"""

import logging
import os
import queue
import sys
import threading
import time
import wave
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from scanner_desktop.resources import resource
from scanner_desktop.ui.sound.tones import Tone

log = logging.getLogger(__name__)

RATE = 44_100  # samples a second, mono, 16 bits: what the files have
_PERIOD = 10  # ms of sound that the device asks for at a time
_DRAINED = 3.0  # seconds after which a device has played the longest tone, unless it has stopped
_TRY_AGAIN = 30.0  # seconds after which a device that could not be opened is tried again

Samples = NDArray[np.int16]


class Mixer:
    """Adds up the tones that are being played. ``add`` is called by one thread, ``take`` by the device's own."""

    def __init__(self) -> None:
        self._playing: tuple[Samples, ...] = ()
        self._lock = threading.Lock()

    def add(self, samples: Samples) -> None:
        """Begin with ``samples``, beside what is already playing."""
        with self._lock:
            self._playing = (*self._playing, samples)

    def take(self, count: int) -> Samples:
        """Return the next ``count`` samples, silence where nothing plays."""
        with self._lock:
            mixed = np.zeros(count, np.int32)
            for samples in self._playing:
                mixed[: len(samples[:count])] += samples[:count]
            self._playing = tuple(rest for samples in self._playing if len(rest := samples[count:]))
        return np.clip(mixed, -32_768, 32_767).astype(np.int16)

    @property
    def is_silent(self) -> bool:
        """True when nothing is being played."""
        return not self._playing


class Player(QObject):
    """Plays tones. Where no sound device can be opened, the system's own beep stands in.

    Attributes:
        enabled: False plays nothing.
        volume: 0 to 100.
    """

    unplayable = Signal()
    """A tone could not be played: no device, or none that answers."""

    def __init__(
        self,
        *,
        enabled: bool = True,
        volume: int = 70,
        backends: Callable[[], Sequence[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``backends`` names miniaudio's, in the order in which they are tried; the default is the system's."""
        super().__init__(parent)
        self.enabled = enabled
        self.volume = volume
        self._backends = backends or system_backends
        self._wanted: queue.SimpleQueue[tuple[Tone, int] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.unplayable.connect(self._beep, Qt.ConnectionType.QueuedConnection)

    def play(self, tone: Tone) -> None:
        """Begin to play; returns at once."""
        if not self.enabled or self.volume <= 0:
            return
        if self._thread is None:
            # A daemon: a sound server that hangs must not keep the program from ending.
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()
        self._wanted.put((tone, self.volume))

    def stop(self) -> None:
        """Give the device back; waits a second at most. ``play`` starts anew."""
        if self._thread is not None:
            self._wanted.put(None)
            self._thread.join(1.0)
            self._thread = None

    @Slot()
    def _beep(self) -> None:
        QApplication.beep()

    def _work(self) -> None:
        while True:
            wanted = self._wanted.get()
            if wanted is None:
                return
            try:
                again = self._with_device(wanted)
            except Exception as error:  # a sound that fails must cost nothing but the sound
                log.warning("no tone can be played: %s", error)
                self.unplayable.emit()
                again = self._beep_meanwhile()
            if not again:
                return

    def _with_device(self, wanted: tuple[Tone, int] | None) -> bool:
        """Play ``wanted`` and what comes after it, until nothing came for a while. False: it is the end."""
        # Late: loading it takes 30 ms, and a station whose sound is off never needs it.
        import miniaudio

        mixer = Mixer()
        with miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=_PERIOD,
            backends=[miniaudio.Backend[name] for name in self._backends()],
            app_name="Scanner Desktop",
        ) as device:
            source = _feed(mixer)
            next(source)
            while wanted is not None:
                tone, volume = wanted
                mixer.add(scaled(load(tone), volume))
                if not device.running:
                    device.start(source)
                try:
                    wanted = self._next(_DRAINED)
                except queue.Empty:
                    if not mixer.is_silent:
                        raise OSError("the sound device takes no more") from None  # unplugged, or its server hangs
                    return True
            return False

    def _next(self, seconds: float) -> tuple[Tone, int] | None:
        return self._wanted.get(timeout=seconds)

    def _beep_meanwhile(self) -> bool:
        """Let the system beep for every tone, until it is time to look for a device again. False: it is the end."""
        until = time.monotonic() + _TRY_AGAIN
        while (left := until - time.monotonic()) > 0:
            try:
                if self._next(left) is None:
                    return False
            except queue.Empty:
                break
            self.unplayable.emit()
        return True


def _feed(mixer: Mixer) -> Generator[Samples, int, None]:
    count = yield np.zeros(0, np.int16)
    while True:
        count = yield mixer.take(count)


def load(tone: Tone) -> Samples:
    """Return the samples of a tone. Raises ResourceMissing."""
    return read_wave(resource(f"sounds/{tone.value}.wav"))


def read_wave(path: Path) -> Samples:
    """Return the samples of a mono file of 16 bits and ``RATE``. Raises wave.Error, OSError."""
    with wave.open(str(path)) as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            raise wave.Error(f"{path.name} is not mono, 16 bits, {RATE} Hz")
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.int16)


def scaled(samples: Samples, volume: int) -> Samples:
    """Return ``samples`` at ``volume``, 0 to 100. Squared, because ears hear ratios: half way sounds half as loud."""
    return (samples * (max(0, min(100, volume)) / 100) ** 2).astype(np.int16)


def system_backends() -> Sequence[str]:
    """Return the names of the system's sound interfaces, best first.

    Raises OSError where there is no sound at all: ALSA would write a page of complaints to the terminal.
    """
    if sys.platform == "win32":
        return ("WASAPI",)
    if sys.platform == "darwin":
        return ("COREAUDIO",)
    cards = Path("/proc/asound/pcm")
    has_cards = cards.exists() and cards.read_text("utf-8").strip()
    if not has_cards and not _pulse_answers():
        raise OSError("this computer has neither a sound card nor a sound server")
    return ("PULSEAUDIO", "ALSA") if has_cards else ("PULSEAUDIO",)


def _pulse_answers() -> bool:
    server = os.environ.get("PULSE_SERVER")
    runtime = os.environ.get("PULSE_RUNTIME_PATH") or f"{os.environ.get('XDG_RUNTIME_DIR', '')}/pulse"
    return bool(server) or Path(runtime, "native").exists()
