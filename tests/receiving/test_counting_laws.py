"""Laws of counting: what holds for every journal, not only for the ones that we thought of."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.receiving.entries import (
    Accepted,
    AnyEntry,
    Counted,
    DatesTyped,
    Flagged,
    PackSize,
    QuantitySet,
    Undone,
    Unflagged,
)
from scanner_desktop.domain.receiving.ledger import Ledger
from scanner_desktop.domain.receiving.lines import LineState, Progress, distribute, is_shown
from scanner_desktop.domain.receiving.plan import ExpectedLine

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
PIECES = [f"0952410000{number:03d}" + check_digit(f"0952410000{number:03d}") for number in range(6)]
CASES = ["1" + gtin[1:13] + check_digit("1" + gtin[1:13]) for gtin in PIECES[:3]]
IDS = [f"count-{number}" for number in range(8)]
LOTS = ["", "A", "B"]

lines = st.lists(
    st.builds(
        ExpectedLine,
        number=st.just(0),
        row=st.integers(2, 90),
        key=st.sampled_from(PIECES[:4]),
        expected=st.none() | st.integers(1, 9),
        lot=st.sampled_from(LOTS),
        pack_size=st.none() | st.integers(2, 6),
    ),
    max_size=6,
).map(lambda found: [numbered(line, number) for number, line in enumerate(found, start=1)])


def numbered(line: ExpectedLine, number: int) -> ExpectedLine:
    """Return ``line`` with a number."""
    return ExpectedLine(
        number, line.row, line.key, line.expected, line.name, line.article, line.lot, line.expiry, line.pack_size
    )


counts = st.builds(
    Counted,
    at=st.just(NOON),
    id=st.sampled_from(IDS),
    key=st.sampled_from(PIECES),
    units=st.integers(0, 5),
    lot=st.sampled_from(LOTS),
    case=st.sampled_from(["", *CASES]),
    expiry=st.none() | st.sampled_from([date(2026, 11, 1), date(2026, 12, 1), date(2028, 1, 1)]),
)
entries: st.SearchStrategy[list[AnyEntry]] = st.lists(
    st.one_of(
        counts,
        counts,
        st.builds(QuantitySet, at=st.just(NOON), of=st.sampled_from(IDS), units=st.integers(0, 12)),
        st.builds(Undone, at=st.just(NOON), of=st.sampled_from(IDS)),
        st.builds(DatesTyped, at=st.just(NOON), of=st.sampled_from(IDS), lot=st.sampled_from(LOTS)),
        st.builds(PackSize, at=st.just(NOON), case=st.sampled_from(CASES), pieces=st.integers(1, 9)),
        st.builds(
            Flagged,
            at=st.just(NOON),
            id=st.sampled_from(IDS),
            key=st.sampled_from(PIECES),
            reason=st.just("damaged"),
            pieces=st.integers(1, 3),
        ),
        st.builds(Unflagged, at=st.just(NOON), of=st.sampled_from(IDS)),
        st.builds(Accepted, at=st.just(NOON), line=st.integers(1, 6), difference=st.integers(-5, 5)),
    ),
    max_size=30,
)


def view(ledger: Ledger) -> object:
    """Return everything that a ledger shows."""
    return ledger.lines, ledger.progress, [(scan.entry.id, scan.units) for scan in ledger.last_scans(100)]


@settings(max_examples=50)
@given(lines, entries)
def test_the_same_journal_gives_the_same_counts_in_one_piece_or_in_two(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry]
) -> None:
    whole = Ledger(plan).replay(journal)
    for cut in range(len(journal) + 1):
        again = Ledger(plan).replay(journal[:cut]).replay(journal[cut:])
        assert view(again) == view(whole)


@settings(max_examples=50)
@given(lines, entries)
def test_every_piece_of_every_scan_that_holds_is_on_a_line_and_on_one_only(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry]
) -> None:
    ledger = Ledger(plan).replay(journal)
    by_key: dict[str, int] = {}
    for scan in ledger.scans.values():
        by_key[scan.entry.key] = by_key.get(scan.entry.key, 0) + ledger.pieces(scan)
    for key in PIECES:
        assert sum(line.counted for line in ledger.lines_of(key)) == by_key.get(key, 0)
    assert ledger.progress.pieces == sum(by_key.values())


@settings(max_examples=50)
@given(lines, entries)
def test_sums_that_are_kept_up_to_date_are_those_of_counting_anew(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry]
) -> None:
    ledger = Ledger(plan).replay(journal)
    shown = [line for line in ledger.lines if is_shown(line)]
    expected = Progress(
        pieces=sum(line.counted for line in shown),
        expected_pieces=sum(line.plan.expected or 0 for line in shown),
        lines_done=sum(line.plan.listed and line.state in (LineState.COMPLETE, LineState.OVER) for line in shown),
        lines=sum(line.plan.listed for line in shown),
        by_state=tuple((state, sum(line.state is state for line in shown)) for state in LineState),
        flagged=sum(bool(line.flags) for line in shown),
        unaccepted=sum(line.needs_acceptance for line in shown),
    )
    assert ledger.progress == expected


@settings(max_examples=50)
@given(lines, entries, counts)
def test_a_count_and_its_undo_leave_the_counts_as_they_were(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry], count: Counted
) -> None:
    before = Ledger(plan).replay(journal)
    known = set(before.scans)
    new = Counted(at=NOON, id="new", key=count.key, units=count.units, lot=count.lot, expiry=count.expiry)
    after = Ledger(plan).replay([*journal, new, Undone(at=NOON, of="new")])
    assert after.progress.pieces == before.progress.pieces
    assert after.progress.by_state == before.progress.by_state
    assert {line.plan.key: line.counted for line in after.lines} == {
        line.plan.key: line.counted for line in before.lines
    }
    assert set(after.scans) == known | {"new"}  # the journal keeps both


@settings(max_examples=50)
@given(lines, entries, st.integers(0, 29))
def test_an_entry_that_is_committed_twice_counts_once(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry], nth: int
) -> None:
    acts = [entry for entry in journal if isinstance(entry, Counted)]
    if not acts:
        return
    again = acts[nth % len(acts)]
    assert view(Ledger(plan).replay([*journal, again])) == view(Ledger(plan).replay(journal))


@settings(max_examples=50)
@given(lines, st.lists(counts, max_size=12, unique_by=lambda count: count.id), st.randoms(use_true_random=False))
def test_sums_do_not_depend_on_the_order_in_which_pieces_came(
    plan: Sequence[ExpectedLine], journal: list[Counted], random: object
) -> None:
    shuffled = list(journal)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = Ledger(plan).replay(journal), Ledger(plan).replay(shuffled)
    assert one.progress.pieces == other.progress.pieces
    for key in PIECES:
        assert sum(line.counted for line in one.lines_of(key)) == sum(line.counted for line in other.lines_of(key))


@settings(max_examples=50)
@given(lines.filter(bool), st.dictionaries(st.sampled_from(LOTS), st.integers(0, 30)))
def test_pieces_are_spread_whole_and_no_line_overflows_while_another_has_room(
    plan: list[ExpectedLine], by_lot: dict[str, int]
) -> None:
    spread = distribute(plan, by_lot)
    assert sum(spread.values()) == sum(by_lot.values())
    over = [line for line in plan if line.expected is not None and spread[line.number] > line.expected]
    room = [line for line in plan if line.expected is None or spread[line.number] < line.expected]
    assert not (over and room)


@settings(max_examples=50)
@given(lines, entries)
def test_an_acceptance_holds_for_the_difference_that_was_accepted_and_no_other(
    plan: Sequence[ExpectedLine], journal: list[AnyEntry]
) -> None:
    ledger = Ledger(plan).replay(journal)
    for line in ledger.lines:
        accepted = Accepted(at=NOON, line=line.plan.number, difference=line.difference, flags=line.flags, by="Ada")
        ledger.apply(accepted)
        assert not ledger.line(line.plan.number).needs_acceptance
    assert ledger.progress.unaccepted == 0
    if ledger.lines:
        key = ledger.lines[0].plan.key
        accepted_at = {line.plan.number: (line.difference, line.flags) for line in ledger.lines_of(key)}
        ledger.apply(Counted(at=NOON + timedelta(minutes=1), id="late", key=key))
        for line in ledger.lines_of(key):
            is_other = (line.difference, line.flags) != accepted_at[line.plan.number]
            assert line.needs_acceptance == (is_other and bool(line.difference or line.flags))


def test_what_a_case_holds_counts_for_every_item_that_it_was_counted_under() -> None:
    case = "19524100000008"
    journal: list[AnyEntry] = [
        Counted(at=NOON, id="1", key=PIECES[0], case=case),
        Counted(at=NOON, id="2", key=PIECES[1], case=case),
        PackSize(at=NOON, case=case, pieces=6),
    ]
    assert [line.counted for line in Ledger(()).replay(journal).lines] == [6, 6]
