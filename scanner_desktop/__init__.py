"""Scanner Desktop: a webcam barcode station for retail counters and receiving desks."""

__version__ = "0.1.0"
