"""Pixels to codes: NumPy, OpenCV, zbar and zxing-cpp; no Qt, no files, no network."""
