"""Picture files to pixels, the way a person sees them; what is too large or no picture is refused before decoding."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from scanner_desktop.domain.camera_spec import PICTURE_SUFFIXES
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase

SUFFIXES = PICTURE_SUFFIXES

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
"""All that Pillow may open. It knows some forty formats and goes by the content: PostScript would start Ghostscript."""

MOST_PIXELS = 50_000_000
"""Decoding takes up to 14 bytes a pixel: 700 MB at this size. Larger than what phones take as a rule."""

LONGEST_SIDE = 30_000  # pixels; OpenCV's geometry counts them in 16 bits

# Our own limits are stricter, and refuse in words; Pillow's is a warning on stderr first.
Image.MAX_IMAGE_PIXELS = None


def load_picture(path: Path) -> NDArray[np.uint8]:
    """Return the picture as BGR, shape ``(height, width, 3)``, turned as its EXIF orientation says, alpha on white.

    Raises:
        BadInput: there is no such file, it is too large, or it is no picture that can be read; the message names it.
    """
    try:
        with _open_regular(path) as file, Image.open(file, formats=FORMATS) as opened:
            _check_size(path, *opened.size)
            rgb = _as_rgb(opened)
    except BadInput:
        raise
    except FileNotFoundError as error:
        raise BadInput(
            Phrase("{path}: there is no such file.", path=path),
            Phrase("Check the name and the folder."),
        ) from error
    except IsADirectoryError as error:
        raise BadInput(
            Phrase("{path}: this is a folder, not a picture.", path=path),
            Phrase("Name the pictures in it."),
        ) from error
    except PermissionError as error:
        raise BadInput(
            Phrase("{path}: this file may not be read.", path=path),
            Phrase("Check who may read that file."),
        ) from error
    except MemoryError as error:
        raise BadInput(
            Phrase("{path}: there is not enough memory for this picture.", path=path),
            Phrase("Close other programs, or use a smaller picture."),
        ) from error
    except Exception as error:
        # Pillow's decoders raise almost anything on damaged files: OSError, SyntaxError, ValueError, struct.error...
        raise BadInput(
            Phrase("{path}: this is not a picture that can be read.", path=path),
            Phrase("Use JPEG, PNG, WebP, BMP, GIF or TIFF."),
        ) from error
    return np.ascontiguousarray(rgb[:, :, ::-1])


def _open_regular(path: Path) -> BinaryIO:
    """Open a file and nothing else: a named pipe or a device could be read for ever, and opening it could wait."""
    if path.is_dir():
        raise IsADirectoryError(str(path))  # the same on every system
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise BadInput(
            Phrase("{path}: this is not a regular file.", path=path),
            Phrase("Name a picture that is stored as a file."),
        )
    return os.fdopen(handle, "rb")


def _check_size(path: Path, width: int, height: int) -> None:
    """Refuse by what the header says, before any memory is taken for the pixels."""
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise BadInput(
            Phrase(
                "{path}: this picture is too large: {width} × {height} pixels. At most {most} million are read, "
                "and {longest} on a side.",
                path=path,
                width=width,
                height=height,
                most=MOST_PIXELS // 1_000_000,
                longest=LONGEST_SIDE,
            ),
            Phrase("Make it smaller first."),
        )


def _as_rgb(opened: Image.Image) -> NDArray[np.uint8]:
    picture = ImageOps.exif_transpose(opened)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
        picture = white
    elif picture.mode.startswith("I") or picture.mode == "F":
        # 16-bit gray: Pillow clips instead of scaling.
        deep = np.asarray(picture, dtype=np.float32)
        scaled = np.clip(deep * (255.0 / max(1.0, float(deep.max()))), 0, 255).astype(np.uint8)
        picture = Image.fromarray(scaled)
    return np.asarray(picture.convert("RGB"), dtype=np.uint8)
