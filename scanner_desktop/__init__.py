"""Scanner Desktop: a webcam barcode station for retail counters and receiving desks."""

import os

# Before NumPy is imported: the matrices that are multiplied here are small, and threads that wait for each other on
# them took a third of the processor time of reading a picture. The other cores have the window and the camera to serve.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
