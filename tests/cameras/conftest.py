"""Played cameras, and programs that find them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from camera_host import SourceHost
from v4l2_player import V4l2Player, compiler, libc_is_usual


@pytest.fixture(scope="session")
def can_play() -> None:
    """Skip where no V4L2 camera can be played."""
    if compiler() is None:
        pytest.skip("there is no gcc to compile the played cameras (tests/support/v4l2_player.c)")
    if not libc_is_usual():
        pytest.skip("the played cameras replace functions of glibc, and this is another C library")


@pytest.fixture
def player(can_play: None, tmp_path: Path) -> V4l2Player:
    """Return cameras of the test's own."""
    return V4l2Player(tmp_path / "cameras")


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return a data folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def source(player: V4l2Player, data_dir: Path) -> Iterator[SourceHost]:
    """Return a program that opens sources where the played cameras are."""
    host = SourceHost(player, data_dir)
    yield host
    host.end()
