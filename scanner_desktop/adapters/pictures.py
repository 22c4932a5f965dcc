"""Picture files to pixels, the way a person sees them."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from scanner_desktop.domain.errors import BadInput

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})


def load_picture(path: Path) -> NDArray[np.uint8]:
    """Return the picture as BGR, shape ``(height, width, 3)``, turned as its EXIF orientation says, alpha on white.

    Raises:
        BadInput: there is no such file, or it is no picture that can be read; the message names the file.
    """
    try:
        with Image.open(path) as opened:
            picture = ImageOps.exif_transpose(opened)
            if picture.has_transparency_data:
                picture = picture.convert("RGBA")
                picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)
            elif picture.mode.startswith("I") or picture.mode == "F":
                # 16-bit gray: Pillow clips instead of scaling.
                deep = np.asarray(picture, dtype=np.float64)
                scaled = np.clip(deep * (255.0 / max(1.0, float(deep.max()))), 0, 255).astype(np.uint8)
                picture = Image.fromarray(scaled)
            rgb = np.asarray(picture.convert("RGB"), dtype=np.uint8)
    except FileNotFoundError as error:
        raise BadInput(f"{path}: there is no such file.") from error
    except IsADirectoryError as error:
        raise BadInput(f"{path}: this is a folder, not a picture.") from error
    except PermissionError as error:
        raise BadInput(f"{path}: this file may not be read.") from error
    except Image.DecompressionBombError as error:
        raise BadInput(f"{path}: this picture is too large.") from error
    except Exception as error:
        # Pillow's decoders raise almost anything on damaged files: OSError, SyntaxError, ValueError, struct.error...
        raise BadInput(f"{path}: this is not a picture that can be read.") from error
    return np.ascontiguousarray(rgb[:, :, ::-1])
