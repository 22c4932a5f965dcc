"""Sources of frames."""

from scanner_desktop.cameras import environment

__all__ = ["environment"]
