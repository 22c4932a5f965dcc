"""A session as JSON: the report, and the whole journal behind it."""

import msgspec

from scanner_desktop.domain.receiving.report import Report, ReportLine
from scanner_desktop.domain.visible import visible_json


def report_json(report: Report) -> str:
    """Return the report as JSON with two spaces of indentation."""
    info = report.info
    document = {
        "session": {
            "id": info.id,
            "reference": info.reference,
            "title": info.title,
            "sender": info.sender,
            "list": info.source,
            "opened_at": info.created_at,
            "opened_by": info.created_by,
            "blind": info.is_blind,
            "short_dated_days": info.short_dated_days,
            "finished_at": report.closed_at,
            "finished_by": report.closed_by,
            "note": report.closing_note,
        },
        "made_at": report.made_at,
        "standing": report.standing,
        "captures": {"all": report.captures, "not_arrived": report.captures_waiting},
        "progress": {
            "pieces": report.progress.pieces,
            "expected_pieces": report.progress.expected_pieces,
            "lines": report.progress.lines,
            "lines_done": report.progress.lines_done,
            "by_state": {state.value: count for state, count in report.progress.by_state},
            "flagged": report.progress.flagged,
            "unaccepted": report.progress.unaccepted,
        },
        "lines": [_line(line, dict(report.lots).get(line.number, ())) for line in report.lines],
        "counts": report.counts,
        "flags": report.flags,
        "rows_not_used": [
            {"row": bad.row, "reason": bad.reason, "values": {role.value: text for role, text in bad.values}}
            for bad in report.bad
        ],
        "journal": report.entries,
    }
    return visible_json(msgspec.json.format(msgspec.json.encode(document, enc_hook=str), indent=2).decode())


def _line(line: ReportLine, lots: object) -> dict[str, object]:
    return {
        "line": line.number,
        "row": line.row,
        "code": line.code,
        "name": line.name,
        "article": line.article,
        "order": line.order,
        "expected": line.expected,
        "counted": line.counted,
        "difference": line.difference,
        "state": line.state.value,
        "flags": {reason.value: pieces for reason, pieces in line.reasons},
        "lots": lots,
        "accepted_by": line.accepted_by,
        "accepted_at": line.accepted_at,
        "accepted_reason": line.accepted_reason,
    }
