"""The support file: one zip with what helps to find out what went wrong here, and without any credential."""

import contextlib
import errno
import os
import tempfile
import time
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from scanner_desktop import __version__, config
from scanner_desktop.domain.errors import BadInput, StorageFull
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.redaction import redact, redact_address
from scanner_desktop.outbox.image_store import ImageStore
from scanner_desktop.outbox.reading import IMAGES_NAME
from scanner_desktop.outbox.summary import OutboxSummary, summarize
from scanner_desktop.support import diagnostics
from scanner_desktop.support.checks import Finding
from scanner_desktop.support.inventory import files_of, logs_of, system

CAPTURES = 50  # the newest so many are told about
LOG_TAIL = 2 * diagnostics.LOG_BYTES  # bytes of one log or crash file; crash.txt has no limit of its own


INSIDE, NOT_INSIDE, UNREADABLE = Phrase("Inside:"), Phrase("Not inside:"), Phrase("Could not be read:")
LOOK_THROUGH = Phrase("Look through it before you send it: product names and error messages are as they were.")

ADDRESSES = ("camera", "second_camera", "server", "update_url", "telemetry_url")
"""Settings that can be addresses with a password in them."""


class Cancelled(Exception):
    """The person does not want the file any more; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class SupportFile:
    """A support file that was written.

    Attributes:
        path: where it is.
        size: bytes.
        entries: names of the files in it.
        problems: what could not be put in, in words; empty when everything is there.
    """

    path: Path
    size: int
    entries: tuple[str, ...]
    problems: tuple[str, ...]


def contents(*, with_pictures: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what is in a support file and what is not, in words for whoever decides about sending it."""
    pictures = Phrase("the pictures of the last captures")
    inside = (
        Phrase("versions of the program and its libraries, and what “doctor” found"),
        Phrase("the logs and the crash file, with credentials taken out"),
        Phrase("the settings, with the passwords of cameras taken out"),
        Phrase("what was learnt about the cameras, and the result of the camera check when one was kept"),
        Phrase(
            "how many captures are in which state; of the last ones the codes, product names, times and error messages"
        ),
        Phrase("names and sizes of the files in the data folder"),
    )
    left_out = (Phrase("the API key or session cookie"), Phrase("the other stored captures"))
    return ((*inside, pictures), left_out) if with_pictures else (inside, (*left_out, Phrase("any picture")))


def suggested_name(now: datetime) -> str:
    """Return a file name that tells support which is newer."""
    return f"scanner-desktop-support-{now:%Y%m%d-%H%M%S}.zip"


def write(
    target: Path,
    data_dir: Path,
    findings: Sequence[Finding],
    *,
    known: Collection[str] = (),
    with_pictures: bool = False,
    captures: int = CAPTURES,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> SupportFile:
    """Write the support file of ``data_dir`` to ``target``, replacing it; beside a running station too.

    ``known`` are credentials to take out wherever they stand; ``captures`` is how many of the newest are told about,
    and with ``with_pictures`` also how many pictures are put in. What cannot be read is named in the file itself, and
    never a reason not to write it.

    Raises:
        StorageFull: ``target`` cannot be written. Nothing half-written is left, and what was there before stays.
        Cancelled: ``is_cancelled`` said so.
    """
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        raise _not_written(target, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                packer = _Packer(archive, known, is_cancelled)
                _pack(packer, data_dir, findings, with_pictures=with_pictures, captures=captures)
            file.flush()
            os.fsync(file.fileno())
        size = temporary.stat().st_size
        temporary.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return SupportFile(target, size, tuple(packer.entries), tuple(packer.problems))


def _not_written(target: Path, error: OSError) -> StorageFull:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return StorageFull(
            Phrase("The support file could not be saved: the disk is full."),
            Phrase("Save it to another disk, such as a USB stick."),
        )
    return StorageFull(
        Phrase(
            "The support file could not be saved as {target}: {strerror}.",
            target=target,
            strerror=reason(error),
        ),
        Phrase("Choose another folder."),
    )


class _Packer:
    """Puts entries into the archive; every text that goes in is redacted here, and only here."""

    def __init__(self, archive: zipfile.ZipFile, known: Collection[str], is_cancelled: Callable[[], bool]) -> None:
        self._archive = archive
        self._known = tuple(known)
        self._is_cancelled = is_cancelled
        self.entries: list[str] = []
        self.problems: list[str] = []

    def text(self, name: str, text: str) -> None:
        self.lines(name, text.splitlines(keepends=True))

    def json(self, name: str, value: Any) -> None:
        # Value by value: in the finished text, escaped quotes would hide what follows them.
        plain = self._redacted(msgspec.to_builtins(value, enc_hook=str))
        self._put(name, msgspec.json.format(msgspec.json.encode(plain), indent=2))

    def lines(self, name: str, lines: Iterable[str]) -> None:
        self._check()
        with self._archive.open(self._entry(name), "w") as entry:
            for line in lines:
                entry.write(redact(line, self._known).encode("utf-8", "backslashreplace"))
        self.entries.append(name)

    def picture(self, name: str, jpeg: bytes) -> None:
        self._put(name, jpeg, zipfile.ZIP_STORED)  # JPEG does not get smaller

    def _put(self, name: str, content: bytes, compression: int | None = None) -> None:
        self._check()
        self._archive.writestr(self._entry(name), content, compression)
        self.entries.append(name)

    @staticmethod
    def _entry(name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, time.localtime()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        return entry

    def _redacted(self, value: Any) -> Any:
        match value:
            case str():
                return redact(value, self._known)
            case dict():
                return {name: self._redacted(each) for name, each in value.items()}
            case list() | tuple():
                return [self._redacted(each) for each in value]
        return value

    @contextlib.contextmanager
    def noted(self, what: str) -> Iterator[None]:
        """Note what cannot be read, and go on. A disk that is full is no trouble of what is read."""
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
                raise
            self.problems.append(_problem(what, reason(error)))

    def _check(self) -> None:
        if self._is_cancelled():
            raise Cancelled


def _pack(packer: _Packer, data_dir: Path, findings: Sequence[Finding], *, with_pictures: bool, captures: int) -> None:
    packer.json("doctor.json", findings)
    packer.json("system.json", system(data_dir))
    with packer.noted(Phrase("settings")):
        _pack_settings(packer, data_dir)
    with packer.noted(Phrase("cameras")):
        _pack_cameras(packer, data_dir)
    summary = summarize(data_dir, captures)
    packer.problems += [_problem(Phrase("stored captures"), problem) for problem in summary.problems]
    packer.json("captures.json", summary)
    with packer.noted(Phrase("data folder")):
        packer.json("data-folder.json", files_of(data_dir))
    for path in logs_of(data_dir):
        with packer.noted(path.name):
            _pack_log(packer, path)
    if with_pictures:
        _pack_pictures(packer, data_dir, summary)
    # Last, because it tells what was in the way before.
    packer.text("README.txt", _about(with_pictures=with_pictures, problems=packer.problems))


def _problem(what: str, why: str) -> Phrase:
    return Phrase("{what}: {why}", what=what, why=why)


def _pack_cameras(packer: _Packer, data_dir: Path) -> None:
    """Pack what was learnt about cameras, and the result of the camera check, where there are such files."""
    for name in ("cameras.json", "camera-check.json"):
        path = data_dir / name
        if path.is_file():
            packer.text(name, path.read_text(encoding="utf-8", errors="backslashreplace"))


def _pack_settings(packer: _Packer, data_dir: Path) -> None:
    try:
        settings = config.load_settings(data_dir)
    except BadInput as error:
        packer.problems.append(_problem(Phrase("settings"), error.message))
        return
    # Only the fields that we know: somebody may have put a credential into one that we do not.
    plain = msgspec.to_builtins(settings)
    packer.json("settings.json", {**plain, **{name: redact_address(plain[name]) for name in ADDRESSES}})


def _pack_log(packer: _Packer, path: Path) -> None:
    with path.open("rb") as file:
        skipped = max(0, path.stat().st_size - LOG_TAIL)
        file.seek(skipped)
        if skipped:
            file.readline()  # the rest of a line of which the beginning, with what would be redacted, is not seen
        packer.lines(f"logs/{path.name}", (line.decode("utf-8", "backslashreplace") for line in file))


def _pack_pictures(packer: _Packer, data_dir: Path, summary: OutboxSummary) -> None:
    images = ImageStore(data_dir / IMAGES_NAME)
    for capture in summary.newest:
        with packer.noted(f"picture of {capture['id']}"), contextlib.suppress(ValueError):
            jpeg = images.read(str(capture["id"]))
            if jpeg is not None:
                packer.picture(f"pictures/{capture['id']}.jpg", jpeg)


def _about(*, with_pictures: bool, problems: Sequence[str]) -> str:
    inside, left_out = contents(with_pictures=with_pictures)
    # In English, whatever the station speaks: support reads it.
    text = [f"Support file of Scanner Desktop {__version__}", "", INSIDE, *(f"- {each}" for each in inside)]
    text += ["", NOT_INSIDE, *(f"- {each}" for each in left_out), ""]
    if problems:
        text += [UNREADABLE, *(f"- {problem}" for problem in problems), ""]
    text += [LOOK_THROUGH, ""]
    return "\n".join(text)
