"""The questions that the history asks of the database, as SQL; each is answered by an index among a million rows."""

import sqlite3
from datetime import datetime, timedelta
from statistics import median

from scanner_desktop.domain.capture import PENDING, HistoryFilter
from scanner_desktop.domain.history import UNKNOWN_LISTED, HistoryRequest, ShiftFigures
from scanner_desktop.outbox.rows import COLUMNS, search_expression, to_capture, to_moment, to_stamp

_PENDING = "(" + ", ".join(f"'{delivery}'" for delivery in sorted(PENDING)) + ")"

# The states are ours, never text from outside.
_STATES = {
    HistoryFilter.WAITING: f"delivery IN {_PENDING}",
    # Two indexes, one for each; an OR would walk over every row in the order of numbers.
    HistoryFilter.ATTENTION: "number IN (SELECT number FROM capture WHERE delivery = 'rejected'"
    " UNION ALL SELECT number FROM capture WHERE processing = 'FAILED')",
    HistoryFilter.UNKNOWN: "processing = 'NOT_FOUND'",
    HistoryFilter.DONE: "processing = 'COMPLETED'",
}

COUNTS_QUESTION = f"""SELECT
    (SELECT count(*) FROM capture),
    (SELECT count(*) FROM capture WHERE delivery IN {_PENDING}),
    (SELECT count(*) FROM capture WHERE delivery = 'rejected')
        + (SELECT count(*) FROM capture WHERE processing = 'FAILED'),
    (SELECT count(*) FROM capture WHERE processing = 'NOT_FOUND'),
    max(0, (SELECT count(*) FROM capture WHERE delivery = 'delivered')
        - (SELECT count(*) FROM capture WHERE unfinished = 1)
        - (SELECT count(*) FROM capture WHERE processing = 'FAILED')
        - (SELECT count(*) FROM capture WHERE processing = 'NOT_FOUND'))"""
"""In the order of ``HistoryCounts``. What is done is what is left, so that a million of them need not be read."""

Parameters = tuple[int | str, ...]


def page_question(request: HistoryRequest) -> tuple[str, Parameters] | None:
    """Return SQL and parameters for a page with thumbnails, None when the query has no word and finds nothing."""
    selection = request.selection
    expression = search_expression(selection.query)
    if selection.query.strip() and expression is None:
        return None
    upwards = request.after is not None
    conditions: list[str] = ["number > ?" if upwards else "number < ?"]
    bound = request.after if request.after is not None else request.before
    values: list[int | str] = [1 << 62 if bound is None else bound]
    if expression is not None:
        conditions.append("number IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(expression)
    if selection.only in _STATES:
        conditions.append(_STATES[selection.only])
    if selection.kind is not None:
        conditions.append("capture_type = ?")
        values.append(selection.kind.value)
    for bound_in_time, comparison in ((selection.since, ">="), (selection.until, "<")):
        if bound_in_time is not None:
            conditions.append(f"captured_at {comparison} ?")
            values.append(to_stamp(bound_in_time))
    order = "ASC" if upwards else "DESC"
    if expression is not None and len(conditions) == 2:
        # The index of words gives them in order by itself, and stops at the limit.
        comparison = ">" if upwards else "<"
        found = f"SELECT rowid FROM search WHERE search MATCH ? AND rowid {comparison} ?"
        numbers = f"{found} ORDER BY rowid {order} LIMIT ?"
        values.reverse()
    else:
        hint = " INDEXED BY capture_by_delivery" if selection.only is HistoryFilter.WAITING else ""
        numbers = f"SELECT number FROM capture{hint} WHERE {' AND '.join(conditions)} ORDER BY number {order} LIMIT ?"
    question = (
        f"SELECT {COLUMNS}, jpeg FROM capture LEFT JOIN thumbnail USING (number)"
        f" WHERE capture.number IN ({numbers}) ORDER BY capture.number DESC"
    )
    return question, (*values, request.limit)


def shift_figures(db: sqlite3.Connection, since: datetime, until: datetime) -> ShiftFigures:
    """Return the captures of a time in numbers. Reads as many rows as were captured in it."""
    rows = db.execute(
        "SELECT captured_at, delivery, processing, processed_at FROM capture"
        " WHERE captured_at >= ? AND captured_at < ? AND delivery <> 'discarded' ORDER BY captured_at",
        (to_stamp(since), to_stamp(until)),
    ).fetchall()
    unknown = db.execute(
        f"SELECT {COLUMNS} FROM capture WHERE captured_at >= ? AND captured_at < ? AND processing = 'NOT_FOUND'"
        " ORDER BY number DESC LIMIT ?",
        (to_stamp(since), to_stamp(until), UNKNOWN_LISTED),
    ).fetchall()
    an_hour_ago = to_stamp(until - timedelta(hours=1))
    answered = [(processed - captured) / 1e6 for captured, _, _, processed in rows if processed is not None]
    return ShiftFigures(
        since=since,
        until=until,
        captured=len(rows),
        this_hour=sum(captured >= an_hour_ago for captured, *_ in rows),
        unknown=sum(processing == "NOT_FOUND" for _, _, processing, _ in rows),
        waiting=sum(delivery in PENDING for _, delivery, _, _ in rows),
        attention=sum(delivery == "rejected" or processing == "FAILED" for _, delivery, processing, _ in rows),
        hours=_by_hour([captured for captured, *_ in rows], until),
        seconds_to_answer=median(answered) if answered else None,
        unknown_captures=tuple(map(to_capture, unknown)),
    )


def _by_hour(stamps: list[int], until: datetime) -> tuple[tuple[datetime, int], ...]:
    """Return the number of stamps in each hour from the first to ``until``."""
    if not stamps:
        return ()
    first = to_moment(stamps[0])
    assert first is not None
    hour = first.replace(minute=0, second=0, microsecond=0)
    counts: dict[datetime, int] = {}
    while hour <= until:
        counts[hour] = 0
        hour += timedelta(hours=1)
    for stamp in stamps:
        moment = to_moment(stamp)
        assert moment is not None
        counts[moment.replace(minute=0, second=0, microsecond=0)] += 1
    return tuple(counts.items())
