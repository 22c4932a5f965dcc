"""Pixels to codes."""

import cv2

# One thread: what is read are crops, too small to be shared out. With OpenCV's own choice of threads, reading took more
# processor time and hardly less time by the clock, and the other cores have the window and the camera to serve.
cv2.setNumThreads(1)
