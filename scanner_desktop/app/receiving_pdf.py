"""The PDF of a report where no window is: Qt draws it without a screen."""

import os
from collections.abc import Mapping

from scanner_desktop.domain.receiving.report import Report


def pdf_without_a_screen(report: Report, photos: Mapping[str, bytes]) -> bytes:
    """Return the report as PDF; makes Qt's application when there is none."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from scanner_desktop.app.qt_program import application
    from scanner_desktop.ui.receiving.report_pdf import report_pdf

    application()
    return report_pdf(report, photos)
