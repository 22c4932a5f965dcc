"""What was learnt about cameras: the mode that works, the controls that were set, which others are of one model."""

import contextlib
import json
import logging
import os
import threading
from pathlib import Path
from typing import Any

from scanner_desktop.domain.camera import CameraIdentity, CameraMode, ControlName, FoundCamera
from scanner_desktop.domain.redaction import redact_address
from scanner_desktop.domain.region import Region

log = logging.getLogger(__name__)

MOST_DEVICES = 50
PORTS = 20


class DeviceBook:
    """A small JSON file, read once and written when something is learnt. Used from any thread.

    What cannot be read or written is only measured again: the book never stops a camera.
    """

    def __init__(self, file: Path | None = None) -> None:
        """Use ``file``, or memory alone."""
        self._file = file
        self._lock = threading.Lock()
        self._devices: dict[str, dict[str, Any]] = {}
        self._pinned: dict[str, CameraIdentity] = {}
        self._frozen: set[str] = set()
        if file is not None:
            with contextlib.suppress(OSError, ValueError):
                read = json.loads(file.read_text(encoding="utf-8"))
                if isinstance(read, dict):
                    self._devices = {key: value for key, value in read.items() if isinstance(value, dict)}

    def mode_of(self, identity: CameraIdentity) -> tuple[CameraMode, float] | None:
        """Return the mode that was found to be best, as it is to be asked for, and the rate that was counted in it."""
        with self._lock, contextlib.suppress(KeyError, TypeError, ValueError):
            fourcc, width, height, fps, counted = self._devices[_key(identity)]["mode"]
            return CameraMode(str(fourcc), int(width), int(height), float(fps)), float(counted)
        return None

    def remember_mode(self, identity: CameraIdentity, asked: CameraMode, counted: float) -> None:
        """Keep the best mode.

        The rate that was asked for, and not the counted one: a driver takes the nearest that it has, and 26 became
        24 the next time.
        """
        self._keep(identity, "mode", [asked.fourcc, asked.width, asked.height, asked.fps, round(counted, 1)])

    def controls_of(self, identity: CameraIdentity) -> dict[ControlName, int]:
        """Return what a person has set of this camera's controls."""
        kept: dict[ControlName, int] = {}
        with self._lock:
            values = self._devices.get(_key(identity), {}).get("controls")
        if isinstance(values, dict):
            for name, value in values.items():
                with contextlib.suppress(ValueError, TypeError):
                    kept[ControlName(name)] = int(value)
        return kept

    def remember_control(self, identity: CameraIdentity, name: ControlName, value: int) -> None:
        """Keep one control, to be set whenever this camera is opened."""
        values = {str(key): number for key, number in self.controls_of(identity).items()}
        self._keep(identity, "controls", {**values, str(name): value})

    def forget_controls(self, identity: CameraIdentity) -> None:
        """Leave the camera's controls as they are from now on."""
        self._keep(identity, "controls", None)

    def dead_controls_of(self, identity: CameraIdentity) -> frozenset[str]:
        """Return the controls that this camera has and that do nothing."""
        with self._lock:
            dead = self._devices.get(_key(identity), {}).get("dead")
        return frozenset(map(str, dead)) if isinstance(dead, list) else frozenset()

    def remember_dead(self, identity: CameraIdentity, name: ControlName) -> None:
        """Keep that a control does nothing."""
        self._keep(identity, "dead", sorted({*self.dead_controls_of(identity), str(name)}))

    def region_of(self, spec: str) -> Region | None:
        """Return the part of this camera's picture in which alone codes are read."""
        with self._lock, contextlib.suppress(KeyError, TypeError, ValueError):
            return Region(*map(float, self._devices[_region_key(spec)]["region"]))
        return None

    def remember_region(self, spec: str, region: Region | None) -> None:
        """Keep where codes are read, None for everywhere."""
        where = None if region is None else [region.left, region.top, region.width, region.height]
        self._keep_under(_region_key(spec), "region", where, "")

    def see(self, present: tuple[FoundCamera, ...]) -> None:
        """Learn which cameras of one model are several: those that are plugged in at the same time."""
        for camera in present:
            twins = {
                other.identity.port
                for other in present
                if other is not camera and other.identity.is_same_model(camera.identity)
            }
            known = self.others_of(camera.identity)
            if twins - known:
                self._keep(camera.identity, "others", sorted(known | twins)[:PORTS])

    def others_of(self, identity: CameraIdentity) -> frozenset[str]:
        """Return the ports in which other cameras of this model were while this one was plugged in."""
        with self._lock:
            ports = self._devices.get(_key(identity), {}).get("others")
        return frozenset(map(str, ports)) if isinstance(ports, list) else frozenset()

    def pin(self, spec: str, identity: CameraIdentity) -> None:
        """Remember which camera a number meant, for as long as the program runs."""
        with self._lock:
            self._pinned[spec] = identity

    def pinned(self, spec: str) -> CameraIdentity | None:
        """Return which camera a number meant when it was opened first."""
        with self._lock:
            return self._pinned.get(spec)

    def is_frozen(self, identity: CameraIdentity) -> bool:
        """Return whether this camera repeated one picture when it was seen last: started anew it may go on so."""
        with self._lock:
            return _key(identity) in self._frozen

    def keep_frozen(self, identity: CameraIdentity, *, frozen: bool) -> None:
        """Remember whether it repeats one picture; in memory only."""
        with self._lock:
            if frozen:
                self._frozen.add(_key(identity))
            else:
                self._frozen.discard(_key(identity))

    def _keep(self, identity: CameraIdentity, what: str, value: object) -> None:
        self._keep_under(_key(identity), what, value, identity.name)

    def _keep_under(self, key: str, what: str, value: object, name: str) -> None:
        with self._lock:
            device = dict(self._devices.pop(key, {}))
            if device.get(what) == value:
                self._devices[key] = device
                return
            device.update({what: value, "name": name})
            if value is None:
                del device[what]
            self._devices[key] = device  # the newest last
            while len(self._devices) > MOST_DEVICES:
                del self._devices[next(iter(self._devices))]
            self._write()

    def _write(self) -> None:
        if self._file is None or not self._file.parent.is_dir():
            return  # the data folder went away: a new one would seem to be the station's
        unfinished = self._file.with_suffix(".new")
        try:
            unfinished.write_text(json.dumps(self._devices, indent=1, ensure_ascii=False), encoding="utf-8")
            os.replace(unfinished, self._file)  # noqa: PTH105
        except OSError as error:
            log.warning("what was learnt about the camera could not be kept: %s", error)


def _region_key(spec: str) -> str:
    return f"region of {redact_address(spec)}"  # a network camera's password does not belong here


def _key(identity: CameraIdentity) -> str:
    return f"{identity.vendor:04x}:{identity.product:04x}@{identity.port}"
