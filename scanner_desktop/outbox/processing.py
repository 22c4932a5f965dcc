"""What an answer of the service changes on the row of a delivered capture."""

from typing import Any

from scanner_desktop.domain.capture import FINAL_PROCESSING, Capture
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.rows import to_stamp, to_text, to_words


def processing_columns(capture: Capture, remote: RemoteCapture) -> dict[str, Any]:
    """Return what an answer of the service changes; what it does not mention stays."""
    status = to_text(remote.status) if remote.status else capture.processing
    columns: dict[str, Any] = {"processing": status, "unfinished": int(status not in FINAL_PROCESSING)}
    if remote.product_name:
        columns["product_name"] = to_text(remote.product_name)
    if remote.product_id:
        columns["product_id"] = to_text(remote.product_id)
    if remote.processed_at is not None:
        columns["processed_at"] = to_stamp(remote.processed_at)
    if remote.error_message:
        columns["error"] = to_words(remote.error_message)
    return columns


def current_value(capture: Capture, column: str) -> Any:
    """Return what a column holds now, as ``processing_columns`` would write it."""
    if column == "unfinished":
        return int(not capture.is_final)
    if column == "processed_at":
        return None if capture.processed_at is None else to_stamp(capture.processed_at)
    return getattr(capture, column)
