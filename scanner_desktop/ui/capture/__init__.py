"""Where a capture is made: the button, its bar, typed codes."""
