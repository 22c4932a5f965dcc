"""The lines of the camera check in words: what was measured, and what to change."""

from PySide6.QtCore import QCoreApplication

from scanner_desktop.domain.camera_check import CheckLine, Measured, Subject, Verdict, smallest_read
from scanner_desktop.ui.messages import decimal

translate = QCoreApplication.translate

ICONS = {Verdict.GOOD: "delivered", Verdict.FAIR: "held", Verdict.BAD: "rejected", Verdict.UNKNOWN: "info"}
TONES = {Verdict.GOOD: "good", Verdict.FAIR: "attention", Verdict.BAD: "bad", Verdict.UNKNOWN: "muted"}


def verdict_words(verdict: Verdict) -> str:
    """Return the verdict in a word."""
    return {
        Verdict.GOOD: translate("CameraCheck", "good"),
        Verdict.FAIR: translate("CameraCheck", "could be better"),
        Verdict.BAD: translate("CameraCheck", "too little"),
        Verdict.UNKNOWN: translate("CameraCheck", "not measured yet"),
    }[verdict]


def overall_words(verdict: Verdict) -> str:
    """Return what it means for the station."""
    return {
        Verdict.GOOD: translate("CameraCheck", "This station reads well."),
        Verdict.FAIR: translate("CameraCheck", "This station reads. The lines marked below make it quicker."),
        Verdict.BAD: translate("CameraCheck", "This station will miss codes. Change what is marked below."),
        Verdict.UNKNOWN: translate("CameraCheck", "Hold a product up, with its code where you will scan."),
    }[verdict]


def subject_words(subject: Subject) -> str:
    """Return what was measured."""
    return {
        Subject.RATE: translate("CameraCheck", "Pictures a second"),
        Subject.SIZE: translate("CameraCheck", "Size of the picture"),
        Subject.LIGHT: translate("CameraCheck", "Light"),
        Subject.SHARPNESS: translate("CameraCheck", "Sharpness"),
        Subject.MOTION: translate("CameraCheck", "Motion blur"),
        Subject.GLARE: translate("CameraCheck", "Glare"),
        Subject.CODE: translate("CameraCheck", "The code"),
    }[subject]


def value_words(line: CheckLine, measured: Measured) -> str:
    """Return the measured value with its unit."""
    if line.value is None:
        return "–"
    match line.subject:
        case Subject.RATE:
            return decimal(line.value, 0)
        case Subject.SIZE:
            return f"{measured.width} × {measured.height}"
        case Subject.LIGHT:
            return translate("CameraCheck", "{share} % of full").format(share=decimal(line.value / 2.55, 0))
        case Subject.SHARPNESS:
            return translate("CameraCheck", "edges {width} pixels wide").format(width=decimal(line.value))
        case Subject.MOTION:
            return translate("CameraCheck", "edges {times} times as wide").format(times=decimal(line.value))
        case Subject.GLARE:
            return translate("CameraCheck", "{share} % of the picture").format(share=decimal(100 * line.value))
        case _:
            smallest = decimal(min(100.0, 100 * smallest_read(line.value)), 0)
            return translate("CameraCheck", "{pixels} pixels a module; codes down to {size} % of its size").format(
                pixels=decimal(line.value), size=smallest
            )


def advice_words(line: CheckLine, measured: Measured) -> str:
    """Return what to change; "" when nothing has to be."""
    if line.verdict is Verdict.GOOD:
        return ""
    match line.subject:
        case Subject.RATE:
            return translate("CameraCheck", "More light, or a USB socket of the computer itself instead of a hub.")
        case Subject.SIZE:
            return translate("CameraCheck", "Hold codes closer, or use a camera with 1920 × 1080.")
        case Subject.LIGHT if measured.light < 128:
            return translate("CameraCheck", "Switch on a light beside the camera.")
        case Subject.LIGHT:
            return translate("CameraCheck", "Less light, or a lower exposure.")
        case Subject.SHARPNESS if line.value is None:
            return translate("CameraCheck", "Hold something printed before the camera.")
        case Subject.SHARPNESS:
            return translate("CameraCheck", "Focus on what you hold up, and hold the focus; wipe the lens.")
        case Subject.MOTION if line.value is None:
            return translate("CameraCheck", "Hold something printed before the camera.")
        case Subject.MOTION:
            return translate("CameraCheck", "Hold it still, or give more light and a shorter exposure.")
        case Subject.GLARE:
            return translate("CameraCheck", "Move the lamp to the side, so that it is not mirrored.")
        case _ if line.value is None:
            return translate("CameraCheck", "Hold an EAN or UPC code up where you will scan.")
        case _:
            return translate("CameraCheck", "Bring the camera closer, or zoom in.")
