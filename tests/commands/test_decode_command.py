"""``decode`` says what stands in pictures: one JSON object a line, or words; what cannot be read costs no traceback."""

import json
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from scanner_desktop.cli import main

OATS, IN_STORE, COUPON = "9524100001015", "2012345678903", "9912345678909"


def barcode(path: Path, text: str) -> Path:
    """Draw an EAN-13 and return the file."""
    drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13).to_image(scale=3, add_quiet_zones=True)
    Image.fromarray(np.array(drawn)).save(path)
    return path


def decode_json(capsys, *files: Path) -> tuple[int, list[dict], str]:
    status = main(["decode", "--json", *map(str, files)])
    said = capsys.readouterr()
    return status, [json.loads(line) for line in said.out.splitlines()], said.err


def test_one_object_a_line_tells_what_was_read_and_where(tmp_path, capsys):
    files = [barcode(tmp_path / "a.png", OATS), tmp_path / "blank.png"]
    Image.new("L", (200, 100), 255).save(files[1])
    status, (read, blank), err = decode_json(capsys, *files)

    assert (status, err) == (0, "")
    assert (read["file"], blank["file"]) == (str(files[0]), str(files[1]))
    assert blank["codes"] == []
    (code,) = read["codes"]
    assert {name: code[name] for name in ("symbology", "text", "gtin")} == {
        "symbology": "EAN-13", "text": OATS, "gtin": f"0{OATS}"
    }  # fmt: skip
    assert len(code["corners"]) == 4
    assert code["engine"]
    assert "circulation" not in code


@pytest.mark.parametrize(("text", "mark"), [(IN_STORE, "restricted"), (COUPON, "coupon")])
def test_a_number_that_is_no_products_everywhere_is_marked(tmp_path, capsys, text, mark):
    _, (read,), _ = decode_json(capsys, barcode(tmp_path / "a.png", text))
    assert read["codes"][0]["gtin"] == f"0{text}"
    assert read["codes"][0]["circulation"] == mark


def test_words_for_people_mark_it_too(tmp_path, capsys):
    assert main(["decode", str(barcode(tmp_path / "a.png", IN_STORE))]) == 0
    assert f"GTIN 0{IN_STORE} (for use within a shop or company only)" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_a_line_on_stderr_and_the_others_are_still_read(tmp_path, capsys):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnot really")
    files = [broken, tmp_path / "gone.jpg", tmp_path, barcode(tmp_path / "a.png", OATS)]
    status, answers, err = decode_json(capsys, *files)

    assert status == 1
    assert [answer["file"] for answer in answers] == [str(files[-1])]
    assert [line.startswith("scanner-desktop: ") for line in err.splitlines()] == [True] * 3


@pytest.mark.parametrize("budget", ["0", "-1", "nan", "ten"])
def test_a_budget_that_makes_no_sense_is_refused(capsys, budget):
    with pytest.raises(SystemExit) as ended:
        main(["decode", "--budget", budget, "a.png"])
    assert ended.value.code == 2
    assert "--budget" in capsys.readouterr().err
