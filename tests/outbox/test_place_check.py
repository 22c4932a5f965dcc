"""Where an outbox may lie: on a disk of this computer that is there."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from programs import PROGRAM, ROOT, environment

from scanner_desktop import cli, config
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.outbox import place_check
from scanner_desktop.outbox.place_check import check_place, check_there, network_of, type_of_mount

# Lines of a real Debian with a share, as Linux writes them: a blank in a name is \040.
MOUNTS = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw,errors=remount-ro
35 22 0:31 / /mnt/shop\\040share rw,relatime shared:9 - cifs //server/shop rw,vers=3.1.1
36 22 0:32 / /home/anna/remote rw,nosuid,nodev - fuse.sshfs anna@server: rw,user_id=1000
37 22 0:33 / /srv rw,relatime shared:11 - nfs4 server:/srv rw,vers=4.2
38 37 254:2 / /srv/disk rw,relatime shared:12 - xfs /dev/vdb1 rw
39 22 0:40 / /media/over rw - cifs //server/over rw
40 39 254:3 / /media/over rw - ext4 /dev/vdc1 rw
not a line of mountinfo
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mountinfo is of Linux")
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/data", "ext4"),
        ("/mnt/shop share/scanner", "cifs"),
        ("/mnt/shop sharesomewhere", "ext4"),
        ("/home/anna/remote", "fuse.sshfs"),
        ("/srv/scanner", "nfs4"),
        ("/srv/disk/scanner", "xfs"),
        ("/media/over/scanner", "ext4"),
    ],
)
def test_the_innermost_and_newest_mount_says_what_a_folder_is_on(path: str, kind: str) -> None:
    assert type_of_mount(MOUNTS, Path(path)) == kind


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mountinfo is of Linux")
def test_the_system_itself_says_the_same_of_its_mounts() -> None:
    findmnt = shutil.which("findmnt")
    if findmnt is None:
        pytest.skip("findmnt (util-linux) is not installed")
    mounts = Path("/proc/self/mountinfo").read_text("utf-8")
    for path in ("/", "/proc/self", "/dev/shm", "/tmp", str(ROOT)):
        said = subprocess.run(
            [findmnt, "-n", "-o", "FSTYPE", "-T", path], capture_output=True, text=True, check=False
        ).stdout.split()
        if Path(path).exists() and said:
            assert type_of_mount(mounts, Path(path).resolve()) == said[-1], path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked by its own function, not by mountinfo")
def test_a_share_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"22 1 254:1 / / rw - ext4 /dev/vda1 rw\n35 22 0:31 / {tmp_path} rw - cifs //server/shop rw\n")
    check_place(tmp_path / "data")
    monkeypatch.setattr(place_check, "_MOUNTS", mounts)
    with pytest.raises(BadInput, match=r"is on a network share \(cifs\)") as refused:
        check_place(tmp_path / "not" / "made" / "yet")
    assert "disk of this computer" in refused.value.advice


def test_without_mountinfo_nothing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_check, "_MOUNTS", tmp_path / "none")
    assert network_of(tmp_path) == ""


def test_a_chosen_folder_that_is_missing_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not there"):
        check_there(tmp_path / "unplugged")
    assert list(tmp_path.iterdir()) == []


def test_the_policy_chooses_a_folder_for_each_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "policy.json"
    monkeypatch.setattr(config, "policy_file", lambda: policy)
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    policy.write_text(json.dumps({"data_dir": str(tmp_path / "disk" / "{user}")}))
    with pytest.raises(BadInput, match="disk for the station's data is not there"):
        config.default_data_dir()
    (tmp_path / "disk").mkdir()
    assert config.default_data_dir() == tmp_path / "disk" / "anna"
    assert "disk" not in str(config.default_data_dir(is_demo=True))
    monkeypatch.setenv("SCANNER_DESKTOP_DATA_DIR", str(tmp_path / "disk"))
    assert config.default_data_dir() == tmp_path / "disk", "the variable is nearer to the person"


@pytest.mark.parametrize("said", ["relative/folder", "{user}", "/disk/{name}"])
def test_a_policy_that_names_no_whole_path_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    policy = tmp_path / "policy.json"
    monkeypatch.setattr(config, "policy_file", lambda: policy)
    policy.write_text(json.dumps({"data_dir": said}))
    with pytest.raises(BadInput):
        config.default_data_dir()


def test_every_command_keeps_to_the_chosen_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCANNER_DESKTOP_DATA_DIR", str(tmp_path / "unplugged"))
    for words in (["settings", "show"], ["queue", "list"], ["gui", "--headless"], ["doctor"]):
        assert cli.main(words) == 2, words
        assert "is not there" in capsys.readouterr().err
    done = subprocess.run(
        [*PROGRAM, "gui", "--headless"], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
        env=environment(SCANNER_DESKTOP_DATA_DIR=str(tmp_path / "unplugged")),
    )  # fmt: skip
    assert (done.returncode, "Connect its disk" in done.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []
