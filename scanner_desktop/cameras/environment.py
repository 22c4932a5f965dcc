"""What OpenCV reads from the environment, set before cv2 is loaded: later it may not be seen (opencv issue 17687).

- ``OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT``, seconds, whole ones: how long a read waits for a driver that gives nothing. The
  default of 10 would hold the thread for so long; CAP_PROP_READ_TIMEOUT_MSEC does nothing on V4L2 (measured).
- ``OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS=0``: with them, opening a camera by Media Foundation takes up to a minute
  (opencv/opencv issue 17687).
- ``OPENCV_FFMPEG_LOGLEVEL``: FFmpeg prints what our own errors say in better words.
- ``OPENCV_LOG_LEVEL``: the same for OpenCV's ``select() timeout`` and ``can't open camera by index``.
- ``OPENCV_AVFOUNDATION_SKIP_AUTH=1`` (macOS): OpenCV would ask for permission in the thread that opens, which cannot
  (opencv/opencv issue 16427); the app asks through Qt (``app.camera_permission``).
"""

import os

SELECT_TIMEOUT = 1.0  # seconds

for _name, _value in (
    ("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1"),
    ("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"),
    ("OPENCV_FFMPEG_LOGLEVEL", "-8"),
    ("OPENCV_LOG_LEVEL", "SILENT"),
    ("OPENCV_AVFOUNDATION_SKIP_AUTH", "1"),
):
    os.environ.setdefault(_name, _value)
