"""Tones: a file for each, told apart by more than pitch, and a player that waits for nothing and may have no device."""

import importlib.util
import threading
from itertools import pairwise
from pathlib import Path

import miniaudio
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from scanner_desktop.resources import resource
from scanner_desktop.ui.sound.player import RATE, Mixer, Player, load, read_wave, scaled
from scanner_desktop.ui.sound.tones import Tone

SCRIPT = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


def notes(samples: np.ndarray) -> tuple[list[float], float]:
    """Return the pitches that are heard, as the strongest frequency of each stretch of 25 ms, and the seconds."""
    step, found = RATE // 40, []
    for start in range(0, len(samples) - step + 1, step):
        part = samples[start : start + step].astype(float)
        if np.abs(part).max() > 1000:
            spectrum = np.abs(np.fft.rfft(part * np.hanning(step), 8 * step))
            pitch = float(np.argmax(spectrum)) * RATE / (8 * step)
            if not found or abs(found[-1] - pitch) > 40:
                found.append(pitch)
    return found, len(samples) / RATE


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_short_and_neither_faint_nor_clipped(tone):
    samples = load(tone)
    assert 0.05 <= len(samples) / RATE <= 1.0
    assert 10_000 < np.abs(samples.astype(int)).max() < 32_767
    assert samples[0] == samples[-1] == 0


@pytest.mark.parametrize("tone", Tone)
def test_all_pitches_can_be_heard_by_elderly_ears(tone):
    pitches, _ = notes(load(tone))
    assert all(250 <= pitch <= 1500 for pitch in pitches)


def test_the_tones_are_told_apart_by_their_course_or_their_length():
    courses = {}
    for tone in Tone:
        pitches, seconds = notes(load(tone))
        ups = tuple(int(np.sign(b - a)) for a, b in pairwise(pitches))
        parts = np.abs(load(tone).astype(int)) > 500
        silences = int(np.sum(np.diff(np.flatnonzero(parts)) > RATE // 100))
        courses[tone] = (ups, silences, round(seconds, 1), round(pitches[0], -2))
    assert len(set(courses.values())) == len(courses)
    good, bad = courses[Tone.SAVED], courses[Tone.REFUSED]
    assert good[0] == (1,)
    assert set(bad[0]) == {-1}


def test_the_files_are_what_the_script_makes(tmp_path):
    spec = importlib.util.spec_from_file_location("make_sounds", SCRIPT)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main(tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {tone.value for tone in Tone}
    for path in tmp_path.iterdir():
        made, kept = read_wave(path), read_wave(resource(f"sounds/{path.name}"))
        assert np.abs(made.astype(int) - kept).max() <= 1  # sines differ in the last bit from one library to the next


@given(st.lists(st.lists(st.integers(-32_768, 32_767), max_size=50), max_size=4), st.integers(1, 20))
def test_what_is_played_together_is_added_up_and_never_wraps_around(tones, step):
    mixer = Mixer()
    for samples in tones:
        mixer.add(np.array(samples, np.int16))
    taken = np.concatenate([mixer.take(step) for _ in range(60 // step + 1)]).astype(int)
    whole = np.zeros(len(taken), int)
    for samples in tones:
        whole[: len(samples)] += np.array(samples, int)
    assert (taken == np.clip(whole, -32_768, 32_767)).all()
    assert mixer.is_silent


def test_half_the_volume_is_a_quarter_of_the_amplitude_and_none_is_silence():
    samples = np.array([0, 20_000, -20_000], np.int16)
    assert scaled(samples, 100).tolist() == samples.tolist()
    assert scaled(samples, 50).tolist() == [0, 5000, -5000]
    assert not scaled(samples, 0).any()


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(threading.current_thread()))
    return heard


def test_a_device_plays_every_tone_without_a_beep(qtbot, beeps):
    player = Player(backends=lambda: ["NULL"])  # miniaudio's own device that nobody hears
    for tone in Tone:
        player.play(tone)
    player.stop()
    assert beeps == []
    player.play(Tone.SAVED)
    player.stop()


@pytest.mark.parametrize(
    "why", [OSError("no sound card"), miniaudio.MiniaudioError("failed to init device"), KeyError("none")]
)
def test_given_no_device_then_the_system_beeps_in_the_windows_thread(qtbot, beeps, why):
    def none():
        raise why

    player = Player(backends=none)
    player.play(Tone.SAVED)
    player.play(Tone.REFUSED)
    qtbot.waitUntil(lambda: len(beeps) == 2)
    assert set(beeps) == {threading.main_thread()}
    player.stop()


@pytest.mark.parametrize("options", [{"enabled": False}, {"volume": 0}])
def test_given_no_sound_is_wanted_then_no_device_is_opened(qtbot, options):
    def opened():
        raise AssertionError

    player = Player(backends=opened, **options)
    player.play(Tone.SAVED)
    assert "sound" not in {thread.name for thread in threading.enumerate()}
    player.stop()
