"""The window: widgets that talk to runtime.station and to nothing below it."""
