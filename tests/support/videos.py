"""Writes videos of the simulated counter, for tests that want a video file as their camera."""

from pathlib import Path

import cv2

from scanner_desktop.simulator.counter.programme import Mode
from scanner_desktop.simulator.counter.scene import Scene, Truth


def render_video(
    path: Path,
    seconds: float,
    *,
    seed: int = 0,
    width: int = 640,
    height: int = 480,
    fps: int = 30,
    difficulty: int = 1,
    mode: Mode = Mode.DEMO,
) -> list[tuple[Truth, ...]]:
    """Write an MJPEG video (``.avi``) of a scene and return the truth about each of its frames."""
    scene = Scene(seed, width, height, difficulty, mode)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    if not writer.isOpened():
        raise OSError(f"OpenCV cannot write a video to {path}")
    truths = []
    try:
        for number in range(round(seconds * fps)):
            frame = scene.render(round(number * 30 / fps))
            writer.write(frame.image)
            truths.append(frame.truth)
    finally:
        writer.release()
    return truths
