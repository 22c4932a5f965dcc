"""A session at work: what is done becomes entries, is committed, and only then counts and is answered."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.identifiers import Refusal, identify
from scanner_desktop.domain.phrase import Phrase, plural
from scanner_desktop.domain.receiving import counting
from scanner_desktop.domain.receiving.cells import BadCell
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.counting import Answer, Stamp
from scanner_desktop.domain.receiving.entries import (
    Accepted,
    AnyEntry,
    Closed,
    DatesTyped,
    Flagged,
    LineCorrected,
    Named,
    PackSize,
    Reopened,
    Unflagged,
)
from scanner_desktop.domain.receiving.items import ScannedItem, scanned_item
from scanner_desktop.domain.receiving.ledger import Ledger
from scanner_desktop.domain.receiving.lines import LineState
from scanner_desktop.domain.receiving.plan import Match
from scanner_desktop.domain.receiving.rows import BadRow, corrected_line
from scanner_desktop.domain.receiving.session import InView, SessionInfo
from scanner_desktop.domain.receiving.view import Change, Opened, change_of
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.receiving.journal import Journal, StoredList, new_id


def local_now() -> datetime:
    """Return the time on this desk's clock, with its offset: a day begins and ends where the goods are."""
    return datetime.now().astimezone()


class Desk:
    """One open session, for one thread.

    Whatever another process adds to the same session is taken in with the next act of this one.
    """

    def __init__(
        self,
        journal: Journal,
        info: SessionInfo,
        now: Callable[[], datetime] = local_now,
        stored: StoredList | None = None,
    ) -> None:
        """Read the session back from its journal; ``stored`` is its list where that is at hand.

        Raises StorageFull, StorageDamaged.
        """
        self.info = info
        self.by = info.created_by
        self._journal = journal
        self._now = now
        stored = stored or journal.stored_list(info.id)
        self._bad = {bad.row: bad for bad in stored.bad}
        self.notes = stored.notes
        self.ledger = Ledger(stored.lines, short_dated_days=info.short_dated_days, is_blind=info.is_blind)
        self._seq = 0
        self._take(journal.entries(info.id))
        self._packs: Mapping[str, int] = journal.packs()

    @property
    def bad(self) -> tuple[BadRow, ...]:
        """The rows of the list that cannot be used and that nobody has corrected."""
        return tuple(self._bad.values())

    @property
    def journal(self) -> Journal:
        """The file that it is in."""
        return self._journal

    def opened(self) -> Opened:
        """Return everything about the session as it stands."""
        return Opened(self.info, tuple(self.ledger.lines), self.notes, self._changed((), None))

    def entries(self) -> list[AnyEntry]:
        """Return the whole journal of the session, in order."""
        return [entry for _, entry in self._journal.entries(self.info.id)]

    # --- counting --------------------------------------------------------------------------------------------------

    def count(
        self,
        item: ScannedItem,
        *,
        count_id: str = "",
        how: str = "camera",
        symbology: str = "",
        raw: str = "",
        capture_id: str = "",
        corners: Corners | None = None,
    ) -> Change:
        """Count a code that was read. ``corners``: where it lies in the picture; it must not count again if we die."""
        count_id = count_id or new_id()
        if self.ledger.closed is not None:
            return self._changed((), Answer.CLOSED, count_id)
        entries = counting.count_scan(
            self.ledger,
            item,
            self._stamp(),
            count_id=count_id,
            how=how,
            symbology=symbology,
            raw=raw,
            capture_id=capture_id,
        )
        match = self.ledger.plan.match(item.gtin)
        known = self._packs.get(match.case) if match.case else None
        if entries and known and self.ledger.pack_size(match.key, match.case) is None:
            entries = (PackSize(at=entries[0].at, by=self.by, case=match.case, pieces=known), *entries)
        return self._counted(entries, count_id, (InView(count_id, item.gtin, corners),) if corners else ())

    def typed(self, text: str, *, how: str = "typed") -> Change:
        """Take what was typed: a quantity for the last scan, an article number, or a code. Raises BadInput."""
        text = text.strip()
        if self.ledger.closed is not None:
            return self._changed((), Answer.CLOSED)
        if how != counting.HANDHELD and text.isascii() and text.isdigit() and len(text) <= 4:
            return self.set_quantity(int(text))
        match = self.ledger.plan.match_article(text.removeprefix("#"))
        if match is not None:
            return self._count_article(match, text)
        identity = identify(Symbology.TYPED, text)
        if identity.refusal is Refusal.AMBIGUOUS:
            # Eight digits can be an EAN-8 or a UPC-E; the list mostly has one of the two.
            readings = [identify(symbology, text) for symbology in (Symbology.EAN_8, Symbology.UPC_E)]
            listed = [one for one in readings if one.gtin and self.ledger.plan.match(one.gtin).listed]
            if len({self.ledger.plan.match(str(one.gtin)).key for one in listed}) == 1:
                identity = listed[0]
        if identity.gtin is None:
            raise BadInput(identity.explanation, Phrase("Up to four digits are the quantity of the last scan."))
        item = scanned_item(identity.gtin, identity.elements, self._now().date())
        return self.count(item, how=how, symbology=Symbology.TYPED.value, raw=text)

    def count_line(self, number: int) -> Change:
        """Count one of a line that a person chose: for goods without a code."""
        return self._count_article(Match(self.ledger.line(number).plan.key), "")

    def _count_article(self, match: Match, raw: str) -> Change:
        count_id = new_id()
        return self._counted(counting.count_article(match, self._stamp(), count_id=count_id, raw=raw), count_id)

    def _counted(self, entries: Sequence[AnyEntry], count_id: str, entered: Iterable[InView] = ()) -> Change:
        lines = self._commit(entries, entered=entered) if entries else ()
        return self._changed(lines, counting.answer_to(self.ledger, count_id), count_id)

    def set_quantity(self, units: int) -> Change:
        """Make the last scan one of so many units. Raises BadInput when there is none."""
        self._need_scan()
        return self._last(counting.set_quantity(self.ledger, units, self._stamp()))

    def change_quantity(self, by: int) -> Change:
        """Take one unit more or less of the last scan. Raises BadInput when there is none."""
        self._need_scan()
        return self._last(counting.change_quantity(self.ledger, by, self._stamp()))

    def undo(self) -> Change:
        """Take the last count back. Raises BadInput when there is none."""
        self._need_scan()
        return self._changed(self._commit(counting.undo_last(self.ledger, self._stamp())), None)

    def type_dates(self, lot: str, expiry: date | None) -> Change:
        """Note lot and last day of use of the last scan, as the package says. Raises BadInput when there is none."""
        of = self._need_scan()
        return self._last((DatesTyped(at=self._now(), by=self.by, of=of, lot=lot, expiry=expiry),))

    def _last(self, entries: Sequence[AnyEntry]) -> Change:
        lines = self._commit(entries) if entries else ()
        last = self.ledger.last_scan
        if last is None:
            return self._changed(lines, None)
        return self._changed(lines, counting.answer_to(self.ledger, last.entry.id), last.entry.id)

    def _need_scan(self) -> str:
        last = self.ledger.last_scan
        if last is None or self.ledger.closed is not None:
            raise BadInput(Phrase("There is no scan that this could be for."), Phrase("Scan a product first."))
        return last.entry.id

    # --- what people say -------------------------------------------------------------------------------------------

    def say_pack_size(self, case: str, pieces: int) -> Change:
        """Note how many pieces a case holds, here and for later sessions."""
        if not 1 <= pieces <= counting.MOST_AT_ONCE:
            raise BadInput(
                Phrase("A case cannot hold {pieces} pieces.", pieces=pieces),
                Phrase("Type how many pieces are in one case."),
            )
        self._packs = {**self._packs, case: pieces}
        return self._last((PackSize(at=self._now(), by=self.by, case=case, pieces=pieces),))

    def flag(
        self, key: str, reason: str, *, pieces: int = 1, note: str = "", photo: bytes | None = None, of: str = ""
    ) -> Change:
        """Note that something is wrong with pieces of an item, with a photograph."""
        photo_id = new_id() if photo is not None else ""
        entry = Flagged(
            at=self._now(),
            by=self.by,
            id=new_id(),
            key=key,
            reason=reason,
            pieces=pieces,
            note=note,
            photo=photo_id,
            of=of,
        )
        return self._changed(self._commit((entry,), photo=(photo_id, photo) if photo is not None else None), None)

    def take_flag_back(self, key: str) -> Change:
        """Take the newest flag of an item back; the journal keeps both. Raises BadInput where it has none."""
        flags = [flag.id for flag in self.ledger.flags.values() if flag.key == key]
        if not flags:
            raise BadInput(Phrase("Nothing was said to be wrong with it."))
        return self._changed(self._commit((Unflagged(at=self._now(), by=self.by, of=flags[-1]),)), None)

    def accept(self, number: int, reason: str = "", by: str = "") -> Change:
        """Accept the difference of a line as it stands, by name."""
        line = self.ledger.line(number)
        entry = Accepted(
            at=self._now(), by=by or self.by, line=number, difference=line.difference, flags=line.flags, reason=reason
        )
        return self._changed(self._commit((entry,)), None)

    def accept_all(self, by: str, reason: str = "") -> Change:
        """Accept every difference that nobody has accepted, by name."""
        now = self._now()
        entries = [
            Accepted(at=now, by=by, line=line.plan.number, difference=line.difference, flags=line.flags, reason=reason)
            for line in self.ledger.lines
            if line.needs_acceptance
        ]
        return self._changed(self._commit(entries) if entries else (), None)

    def correct(self, row: int, values: Sequence[tuple[Role, str]]) -> Change:
        """Take a corrected row into the list. Raises BadInput with what is still wrong."""
        number = self.ledger.plan.next_number
        try:
            line = corrected_line(values, row, number, self._now().date())
        except BadCell as problem:
            raise BadInput(str(problem)) from problem
        return self._changed(self._commit((LineCorrected(at=self._now(), by=self.by, line=line),)), None)

    def learn_name(self, key: str, name: str) -> Change | None:
        """Take a name from the service or the history, for an item that has none; None when it has."""
        if self.ledger.name_of(key) or not name or not self.ledger.lines_of(key):
            return None
        return self._changed(self._commit((Named(at=self._now(), key=key, name=name),)), None)

    def close(self, by: str, note: str = "") -> Change:
        """Finish the session. Raises BadInput while a difference is not accepted, or a case's content not known."""
        if not by.strip():
            raise BadInput(Phrase("Somebody has to sign for the delivery."), Phrase("Type your name."))
        if self.ledger.open_cases():
            raise BadInput(
                Phrase("It is not known how many pieces some cases hold."), Phrase("Type it in, then finish.")
            )
        unaccepted = self.ledger.progress.unaccepted
        if unaccepted:
            raise BadInput(
                plural("{n} difference has not been accepted.", "{n} differences have not been accepted.", unaccepted),
                Phrase("Look at each, accept it, then finish."),
            )
        return self._changed(self._commit((Closed(at=self._now(), by=by, note=note),)), None)

    def reopen(self) -> Change:
        """Go on with a finished session."""
        return self._changed(self._commit((Reopened(at=self._now(), by=self.by),)), None)

    # --- below -----------------------------------------------------------------------------------------------------

    def note_view(self, left: Sequence[str], moved: Sequence[InView] = ()) -> None:
        """Note which counted pieces have left the picture, and where others stand now."""
        self._journal.note_view(self.info.id, left, moved)

    def in_view(self) -> tuple[InView, ...]:
        """Return the counted pieces that were in the picture when the session was last at work."""
        known = self.ledger.scans
        return tuple(piece for piece in self._journal.in_view(self.info.id) if piece.count_id in known)

    def _stamp(self) -> Stamp:
        return Stamp(self._now(), self.by)

    def _commit(
        self, entries: Sequence[AnyEntry], *, photo: tuple[str, bytes] | None = None, entered: Iterable[InView] = ()
    ) -> tuple[int, ...]:
        return self._take(self._journal.append(self.info.id, self._seq, entries, photo, entered))

    def _take(self, news: Iterable[tuple[int, AnyEntry]]) -> tuple[int, ...]:
        lines: list[int] = []
        for seq, entry in news:
            lines += self.ledger.apply(entry)
            if isinstance(entry, LineCorrected):
                self._bad.pop(entry.line.row, None)
            self._seq = seq
        return tuple(lines)

    def _changed(self, lines: tuple[int, ...], answer: Answer | None, count_id: str = "") -> Change:
        return change_of(self.ledger, lines, answer, count_id, self.bad)


def is_finished(desk: Desk) -> bool:
    """Tell whether every listed line is counted to the piece."""
    return all(line.state is LineState.COMPLETE for line in desk.ledger.lines if line.plan.listed)
