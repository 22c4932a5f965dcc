"""The report as PDF, with the photographs, to be printed and signed."""

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from scanner_desktop.domain.receiving.report import Report, ReportLine
from scanner_desktop.domain.visible import visible

_PHOTO_WIDTH = 300  # points of the page
_STYLE = """
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 14pt; } td, th { padding: 3pt; }
th { background-color: #e6e9ee; text-align: left; } td.n { text-align: right; } .bad { color: #b0221b; }
"""


def report_pdf(report: Report, photos: Mapping[str, bytes]) -> bytes:
    """Return the report as a PDF of A4 pages. Needs a QGuiApplication."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Receiving report {report.info.title}")
    writer.setCreator("Scanner Desktop")
    writer.setResolution(96)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(document.defaultFont())
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    for name, jpeg in photos.items():
        image = QImage.fromData(jpeg)
        if not image.isNull():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"photo:{name}"), image)
    document.setHtml(report_html(report, frozenset(photos)))
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size().toSizeF())
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def report_html(report: Report, photos: frozenset[str] = frozenset()) -> str:
    """Return the pages of the report as Qt's rich text; whatever came from outside is plain text in it."""
    info, progress = report.info, report.progress
    states = {state.value: count for state, count in progress.by_state}
    facts = [
        ("Delivery", info.title), ("Sender", info.sender), ("List", info.source or "none: counted blind"),
        ("Reference", info.reference), ("Opened", f"{info.created_at:%Y-%m-%d %H:%M} {info.created_by}"),
        ("Standing", report.standing), ("Note", report.closing_note),
        ("Pieces", f"{progress.pieces} of {progress.expected_pieces}" if progress.expected_pieces else progress.pieces),
        ("Lines", f"{states['complete']} complete, {states['partly']} short, {states['open']} of which nothing came, "
         f"{states['over']} over, {states['unlisted']} not on the list, {progress.flagged} with flags"),
    ]  # fmt: skip
    parts = ["<h1>Receiving report</h1>", _table((), [(key, value) for key, value in facts if value != ""])]
    differences = report.differences
    parts.append(f"<h2>Differences ({len(differences)})</h2>")
    if differences:
        headings = ("Number", "Name", "Expected", "Counted", "Difference", "What", "Accepted")
        parts.append(_table(headings, [_difference(line) for line in differences]))
    else:
        parts.append("<p>None: everything came as the list says.</p>")
    if report.flags:
        parts.append("<h2>Damage and other findings</h2>")
        for flag in report.flags:
            what = f"{flag.pieces} × {flag.name or flag.code}, {flag.reason}. {flag.note}"
            words = f"{flag.at:%Y-%m-%d %H:%M} {flag.by}: {what}"
            parts.append(f"<p>{_text(words)}</p>")
            if flag.photo in photos:
                parts.append(f'<p><img src="photo:{flag.photo}" width="{_PHOTO_WIDTH}"></p>')
    parts.append("<h2>Lines</h2>")
    rows = [
        (line.code, line.name, "" if line.expected is None else line.expected, line.counted, line.remark)
        for line in report.lines
    ]
    parts.append(_table(("Number", "Name", "Expected", "Counted", "Remark"), rows))
    lots = [
        (line.code, line.name, lot.lot, lot.expiry, lot.pieces)
        for line in report.lines
        for lot in dict(report.lots).get(line.number, ())
    ]
    if lots:
        parts += ["<h2>Lots and dates</h2>", _table(("Number", "Name", "Lot", "Use by", "Pieces"), lots)]
    if report.bad:
        rows_bad = [(bad.row, bad.reason) for bad in report.bad]
        parts += ["<h2>Rows of the list that were not used</h2>", _table(("Row", "Why"), rows_bad)]
    parts.append("<p>&nbsp;</p><p>Signature: ______________________________    Date: ________________</p>")
    return "".join(parts)


def _difference(line: ReportLine) -> tuple[object, ...]:
    accepted = ""
    if line.accepted_at is not None:
        accepted = f"{line.accepted_by}, {line.accepted_at:%Y-%m-%d %H:%M}. {line.accepted_reason}"
    expected = "" if line.expected is None else line.expected
    return line.code, line.name, expected, line.counted, f"{line.difference:+d}", line.remark, accepted


def _table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    head = "".join(f"<th>{_text(heading)}</th>" for heading in headings)
    body = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>" for row in rows)
    return f'<table border="0.5" cellspacing="0" width="100%">{f"<tr>{head}</tr>" if head else ""}{body}</table>'


def _cell(cell: object) -> str:
    return f'<td align="right">{cell}</td>' if isinstance(cell, int) else f"<td>{_text(str(cell))}</td>"


def _text(text: str) -> str:
    return html.escape(visible(text))
