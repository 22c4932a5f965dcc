"""The rules of the station, pure: no Qt, no I/O, no OpenCV."""
