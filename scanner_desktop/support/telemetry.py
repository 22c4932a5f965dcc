"""What an OpenTelemetry collector is told of the station: counts, times and the stages of each capture's way.

Off until the setting ``telemetry_url`` names a collector. Nothing of what was captured leaves: no code, no picture, no
product, no account, no words. The standard SDK does the work in threads of its own; facts are handed to it, and nobody
waits for it.
"""

import importlib.util

from scanner_desktop.domain.phrase import Phrase

NOT_INSTALLED = Phrase("The libraries that send measurements are not installed.")
HOW_TO_INSTALL = Phrase("Type this: {command}", command="pip install 'scanner-desktop[telemetry]'")


def is_installed() -> bool:
    """Return whether the extra ``telemetry`` is there; the program does all the rest without it."""
    try:
        return importlib.util.find_spec("opentelemetry.exporter.otlp.proto.http") is not None
    except ModuleNotFoundError:
        return False
