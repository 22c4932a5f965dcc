"""The report as PDF, with the photographs, to be printed and signed."""

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.receiving.report import Report, ReportLine
from scanner_desktop.domain.visible import visible
from scanner_desktop.ui.history.times import moment_words

TITLE = Phrase("Receiving report")
_DIFFERENCES = (
    Phrase("Number"),
    Phrase("Name"),
    Phrase("Expected"),
    Phrase("Counted"),
    Phrase("Difference"),
    Phrase("What"),
    Phrase("Accepted"),
)
_LINES = (Phrase("Number"), Phrase("Name"), Phrase("Expected"), Phrase("Counted"), Phrase("Remark"))
_LOTS = (Phrase("Number"), Phrase("Name"), Phrase("Lot"), Phrase("Use by"), Phrase("Pieces"))
_NOT_USED = (Phrase("Row"), Phrase("Why"))
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
    writer.setTitle(f"{say(TITLE)} {report.info.title}")
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
    states: dict[str, object] = {state.value: count for state, count in progress.by_state}
    pieces: object = progress.pieces
    if progress.expected_pieces:
        pieces = Phrase("{pieces} of {expected}", pieces=progress.pieces, expected=progress.expected_pieces)
    opened = Phrase("{time} by {name}", time=info.created_at, name=info.created_by) if info.created_by else ""
    lines = Phrase(
        "{complete} complete, {partly} short, {open} of which nothing came, {over} over, {unlisted} not on the list, "
        "{flagged} with flags",
        **states,
        flagged=progress.flagged,
    )
    facts: list[tuple[str, object]] = [
        (Phrase("Delivery"), info.title),
        (Phrase("Sender"), info.sender),
        (Phrase("List"), info.source or Phrase("none: counted blind")),
        (Phrase("Reference"), info.reference),
        (Phrase("Opened"), opened or moment_words(info.created_at)),
        (Phrase("Standing"), report.standing),
        (Phrase("Note"), report.closing_note),
        (Phrase("Pieces"), pieces),
        (Phrase("Lines"), lines),
    ]
    parts = [_heading(1, TITLE), _table((), [(key, value) for key, value in facts if value != ""])]
    differences = report.differences
    parts.append(_heading(2, Phrase("Differences ({count})", count=len(differences))))
    if differences:
        parts.append(_table(_DIFFERENCES, [_difference(line) for line in differences]))
    else:
        parts.append(_paragraph(Phrase("None: everything came as the list says.")))
    if report.flags:
        parts.append(_heading(2, Phrase("Damage and other findings")))
        for flag in report.flags:
            what = f"{flag.pieces} × {flag.name or flag.code}, {say(flag.reason)}. {flag.note}"
            parts.append(_paragraph(f"{moment_words(flag.at)} {flag.by}: {what}"))
            if flag.photo in photos:
                parts.append(f'<p><img src="photo:{flag.photo}" width="{_PHOTO_WIDTH}"></p>')
    parts.append(_heading(2, Phrase("Lines")))
    rows = [
        (line.code, line.name, "" if line.expected is None else line.expected, line.counted, line.remark)
        for line in report.lines
    ]
    parts.append(_table(_LINES, rows))
    lots = [
        (line.code, line.name, lot.lot, lot.expiry, lot.pieces)
        for line in report.lines
        for lot in dict(report.lots).get(line.number, ())
    ]
    if lots:
        parts += [_heading(2, Phrase("Lots and dates")), _table(_LOTS, lots)]
    if report.bad:
        rows_bad = [(bad.row, bad.reason) for bad in report.bad]
        parts += [_heading(2, Phrase("Rows of the list that were not used")), _table(_NOT_USED, rows_bad)]
    signature, day = say(Phrase("Signature:")), say(Phrase("Date:"))
    parts += ["<p>&nbsp;</p>", _paragraph(f"{signature} {'_' * 30}    {day} {'_' * 16}")]
    direction = "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    return f'<body dir="{direction}">{"".join(parts)}</body>'


def _difference(line: ReportLine) -> tuple[object, ...]:
    accepted = ""
    if line.accepted_at is not None:
        accepted = f"{line.accepted_by}, {moment_words(line.accepted_at)}. {line.accepted_reason}"
    expected = "" if line.expected is None else line.expected
    return line.code, line.name, expected, line.counted, f"{line.difference:+d}", line.remark, accepted


def _heading(level: int, words: str) -> str:
    return f"<h{level}>{_text(say(words))}</h{level}>"


def _paragraph(words: str) -> str:
    return f"<p>{_text(say(words))}</p>"


def _table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    head = "".join(f"<th>{_text(say(heading))}</th>" for heading in headings)
    body = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>" for row in rows)
    return f'<table border="0.5" cellspacing="0" width="100%">{f"<tr>{head}</tr>" if head else ""}{body}</table>'


def _cell(cell: object) -> str:
    if isinstance(cell, int):
        return f'<td align="right">{cell}</td>'
    return f"<td>{_text(say(cell) if isinstance(cell, str) else str(cell))}</td>"


def _text(text: str) -> str:
    return html.escape(visible(text))
