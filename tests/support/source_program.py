"""One FrameSource in a program of its own, driven by lines of JSON: what camera_host.py's ``SourceHost`` talks to."""

import gc
import hashlib
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from scanner_desktop.app.cameras import make_camera
from scanner_desktop.domain.errors import CameraUnavailable


def about(frame: Any) -> dict[str, Any] | None:
    """Return what the contract asks of a frame."""
    if frame is None:
        return None
    image = frame.image
    return {
        "width": frame.width, "height": frame.height, "shape": list(image.shape), "type": str(image.dtype),
        "writeable": bool(image.flags.writeable), "sequence": frame.sequence, "at": frame.captured_at,
        "now": time.monotonic(), "source": frame.source, "mean": float(image.mean()),
        "digest": hashlib.sha1(image.tobytes()).hexdigest(),
    }  # fmt: skip


class Program:
    """Holds the source."""

    source: Any = None

    def do(self, command: str, **arguments: Any) -> Any:
        """Carry out one command and return its answer."""
        match command:
            case "make":
                self.source = make_camera(arguments["spec"], Path(arguments["data_dir"]))
                return self.source.name
            case "open":
                self.source.open()
                return self.source.name
            case "read":
                return [about(self.source.read()) for _ in range(arguments["count"])]
            case "read_interrupted":
                threading.Timer(0.1, self.source.interrupt).start()
                started = time.monotonic()
                frame = self.source.read()
                return {"took": time.monotonic() - started, "frame": about(frame)}
            case "read_until_mode":
                for count in range(600):
                    frame = self.source.read()
                    if self.source.mode:
                        return {"mode": self.source.mode, "frames": count, "frame": about(frame)}
                return {"mode": "", "frames": 600}
            case "close":
                self.source.close()
                return None
            case "files":
                gc.collect()
                return sum(1 for _ in Path("/proc/self/fd").iterdir())
            case "call":
                module = __import__(arguments["module"], fromlist=["_"])
                return getattr(module, arguments["name"])(*arguments["with"])
        raise ValueError(command)


def main() -> None:
    """Answer until the input ends."""
    program = Program()
    for line in sys.stdin:
        try:
            answer: Any = {"answer": program.do(**json.loads(line))}
        except CameraUnavailable as error:
            answer = {"error": str(error), "advice": error.advice, "problem": str(error.problem)}
        except Exception as error:
            answer = {"crash": repr(error)}
        sys.stdout.write(json.dumps(answer, default=str) + "\n")
        sys.stdout.flush()
    os._exit(0)  # as the station's end: a stream's read may still wait


if __name__ == "__main__":
    main()
