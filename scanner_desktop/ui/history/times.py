"""Times and days as people at the station call them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def local_today() -> date:
    """Return the date on the wall of the shop."""
    return datetime.now().astimezone().date()


def local_time(moment: datetime) -> str:
    """Return the time of day where the station stands, "14:03"."""
    return f"{moment.astimezone():%H:%M}"


def local_day(moment: datetime) -> date:
    """Return the date where the station stands."""
    return moment.astimezone().date()


def day_words(day: date, today: date) -> str:
    """Return a day as people call it: Today, Yesterday, or its date."""
    if day == today:
        return QCoreApplication.translate("HistoryModel", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("HistoryModel", "Yesterday")
    pattern = "dddd, d MMMM" if day.year == today.year else "d MMMM yyyy"
    return str(QLocale().toString(QDate(day.year, day.month, day.day), pattern))


def moment_words(value: datetime | None) -> str:
    """Return a date and a time of the station's place, as its language writes them; "" for none."""
    if value is None:
        return ""
    local = value.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
    return f"{day}, {local:%H:%M:%S}"
