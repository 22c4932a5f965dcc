"""What the program prints goes into any pipe: of a code page of long ago, and one that nobody reads any more."""

import subprocess

import pytest
from programs import PROGRAM, ROOT, environment


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-8"])
def test_letters_that_the_encoding_of_a_pipe_lacks_end_nothing(tmp_path, encoding):
    folder = tmp_path / "Θήκη → سلة"
    command = [*PROGRAM, "queue", "list", "--data-dir", str(folder)]
    done = subprocess.run(
        command, capture_output=True, cwd=ROOT, env=environment(PYTHONIOENCODING=encoding), timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    name = "Θήκη → سلة".encode(encoding, "backslashreplace")
    assert name in done.stdout
