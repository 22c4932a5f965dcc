"""Every row of the security page names a test that is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "security.md"


def test_every_row_of_the_security_page_names_a_test_that_is_there() -> None:
    rows = [
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| a") or "whoever" in line
    ]
    rows = [row for row in rows if row.count("|") == 5]
    assert len(rows) >= 20
    for row in rows:
        named = re.search(r"`(test_\w+)` in `(tests/[\w/]+\.py)`", row)
        assert named, row
        assert f"def {named.group(1)}(" in (ROOT / named.group(2)).read_text(encoding="utf-8"), row
