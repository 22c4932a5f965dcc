"""Where the station keeps things and what it was told: folders, environment, flags and the settings file."""

import contextlib
import getpass
import os
import platform
import sys
import tempfile
from dataclasses import dataclass, fields, replace
from pathlib import Path

import msgspec
import platformdirs

from scanner_desktop.domain.errors import BadInput, BadSetting, BrokenSettings
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.domain.policy import Policy, parse_policy
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.setting_values import check_all, from_environment
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.visible import visible
from scanner_desktop.outbox.place_check import check_there
from scanner_desktop.outbox.private_files import make_private_folder

APP_NAME = "scanner-desktop"
SETTINGS_FILE = "settings.json"
POLICY_FILE = "policy.json"
DATA_DIR_VARIABLE = "SCANNER_DESKTOP_DATA_DIR"
USER_MARK = "{user}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything that ``app.build`` needs to know.

    Attributes:
        data_dir: outbox, lock and logs of this station. The demo has its own, so that nothing of it can ever leave.
        settings: the file's values with the command line's on top.
        is_demo: embedded simulator instead of a camera and the service.
    """

    data_dir: Path
    settings: Settings
    is_demo: bool = False


def default_data_dir(*, is_demo: bool = False) -> Path:
    """Return the folder for the station's data: the environment's, the policy's, or the system's usual one.

    The demo always has the usual one. Raises BadInput when the folder that was chosen is not there, or no whole path.
    """
    chosen = "" if is_demo else os.environ.get(DATA_DIR_VARIABLE, "") or load_policy().data_dir
    if chosen:
        return _chosen_data_dir(chosen)
    return usual_data_dir(is_demo=is_demo)


def usual_data_dir(*, is_demo: bool = False) -> Path:
    """Return the folder for the station's data by the customs of the operating system, where nobody chose another."""
    return Path(platformdirs.user_data_dir(APP_NAME + ("-demo" if is_demo else ""), appauthor=False))


def _chosen_data_dir(text: str) -> Path:
    above, mark, _ = text.partition(USER_MARK)
    folder = Path(text.replace(USER_MARK, getpass.getuser()) if mark else text)
    if not folder.is_absolute() or "{" in str(folder):
        raise BadInput(
            Phrase("“{text}” is no whole path of a folder for the station's data.", text=visible(text[:200])),
            Phrase("Write it from the root or the drive on; {mark} stands for the person's name.", mark=USER_MARK),
        )
    # What is above a person's own part is never made here: an empty folder in its place hides an unplugged disk.
    check_there(Path(above) if mark else folder)
    return folder


def policy_file() -> Path:
    """Return where this computer's policy is, whoever uses it; no variable of a user's environment leads elsewhere."""
    if os.name == "nt" or sys.platform == "darwin":
        return Path(platformdirs.site_config_dir(APP_NAME, appauthor=False)) / POLICY_FILE
    return Path("/etc/xdg") / APP_NAME / POLICY_FILE


def load_policy() -> Policy:
    """Read this computer's policy; none where there is no file. Raises BadInput for one that does not hold."""
    path = policy_file()
    try:
        return parse_policy(path.read_bytes(), host=platform.node())
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        raise BadInput(
            Phrase("This computer's policy in {path} cannot be read: {error}.", path=path, error=reason(error)),
            Phrase("Ask whoever wrote it."),
        ) from error
    except BadInput as error:
        what = sentences(error.message, error.advice)
        raise BadInput(
            Phrase("This computer's policy in {path} does not hold. {problem}", path=path, problem=what),
            Phrase("Whoever wrote it has to correct it."),
        ) from error


def load_settings(data_dir: Path) -> Settings:
    """Read the settings file with this computer's policy over it; a missing one gives the policy's defaults.

    Raises what ``_read_settings`` and ``load_policy`` do.
    """
    policy = load_policy()
    return policy.hold(_read_settings(data_dir, policy.unlocked()))


def _read_settings(data_dir: Path, without: Settings) -> Settings:
    """Read the settings file; a missing one gives ``without``, unknown fields are ignored.

    Raises:
        BrokenSettings: the file is there and is not valid; says where, so that the person can mend or remove it.
        BadInput: it cannot be read.
    """
    path = data_dir / SETTINGS_FILE
    try:
        return check_all(msgspec.json.decode(path.read_bytes(), type=Settings))
    except (FileNotFoundError, NotADirectoryError):
        return without  # where the folder itself is wrong, whoever opens it says so
    except OSError as error:
        raise BadInput(
            Phrase("The settings in {path} cannot be read: {error}.", path=path, error=reason(error)),
            Phrase("Check who may read that file."),
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError, BadSetting) as error:
        raise BrokenSettings(
            Phrase("The settings in {path} are not valid: {error}.", path=path, error=reason(error)),
            Phrase("Correct the file, or remove it for the defaults."),
        ) from error


def settings_in_force(data_dir: Path) -> Settings:
    """Return the file's settings, the environment's on top, and the policy over all. Raises as ``load_settings``."""
    return load_policy().hold(from_environment(load_settings(data_dir), os.environ))


def save_settings(data_dir: Path, settings: Settings) -> None:
    """Write the settings file so that it is always either the old one or the new one, whole."""
    make_private_folder(data_dir)
    content = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    handle, temporary = tempfile.mkstemp(dir=data_dir, prefix=SETTINGS_FILE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(data_dir / SETTINGS_FILE)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def save_changes(data_dir: Path, before: Settings, after: Settings) -> None:
    """Save what differs between the two and nothing else: what was said for one run must not outlive it.

    Raises OSError, and BadInput when the file that is there cannot be read.
    """
    values = ((each.name, getattr(after, each.name)) for each in fields(Settings))
    changed = {name: value for name, value in values if value != getattr(before, name)}
    # Not what is locked: when the lock is taken off, the person's own choice is back.
    save_settings(data_dir, replace(_read_settings(data_dir, load_policy().unlocked()), **changed))


def set_settings_aside(data_dir: Path) -> Path:
    """Give a settings file that is not valid another name, so that the defaults hold. Raises OSError."""
    path = data_dir / SETTINGS_FILE
    return path.replace(path.with_name(f"{SETTINGS_FILE}.broken"))


def with_overrides(settings: Settings, **values: object) -> Settings:
    """Return ``settings`` with those of ``values`` that are not None."""
    return replace(settings, **{name: value for name, value in values.items() if value is not None})  # type: ignore[arg-type]
