"""The dependencies of the bundle: how old, native or not, and what is known against them."""

from pathlib import Path

import dependency_report as report
import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="module")
def entries() -> dict[str, report.Entry]:
    table = report.RELEASES.read_text(encoding="utf-8")
    return {entry.name: entry for entry in report.report(table)}


def test_every_dependency_of_the_bundle_has_its_last_release_in_the_table(entries: dict[str, report.Entry]) -> None:
    assert {"numpy", "opencv-python", "starlette", "opentelemetry-sdk"} <= set(entries)


def test_native_code_is_seen(entries: dict[str, report.Entry]) -> None:
    assert entries["numpy"].is_native
    assert not entries["httpx"].is_native


def test_what_had_no_release_in_three_years_has_a_reason_to_stay(entries: dict[str, report.Entry]) -> None:
    old = {name for name, entry in entries.items() if entry.age > report.OLD}
    assert old == {"pyzbar"}
    assert all(entries[name].remark for name in old)
    assert not any(entries[name].is_native for name in old), "on Linux; its wheel for Windows has a libzbar in it"


def test_nothing_is_known_against_the_pins() -> None:
    try:
        assert report.audit(PACKAGING / "constraints.txt") == ""
    except LookupError as reason:
        pytest.skip(str(reason))
