"""For whom captures were made: nothing goes into the session of another account or organization."""

from collections.abc import Collection

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.outbox import Waiting
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.changing import OutboxChanging
from scanner_desktop.outbox.rows import to_words

ACCOUNT, ORGANIZATION = "owner account", "owner organization"
"""The words kept across starts that every new capture gets onto its row."""

_NOT_SENT = "delivery IN ('queued', 'sending', 'unsure', 'held', 'rejected', 'discarded')"
_MOST_TOLD = 100


class OutboxOwners(OutboxChanging):
    """Which account and organization each waiting capture belongs to."""

    def own(self, account: str, organization: str | None) -> None:
        """Give what belongs to nobody yet, and every new capture, to this account and organization."""
        with self._change():
            self._remember(ACCOUNT, account)
            self._remember(ORGANIZATION, organization)
            self._db.execute(f"UPDATE capture SET account = ? WHERE {_NOT_SENT} AND account IS NULL", (account,))
            if organization is not None:
                self._db.execute(
                    f"UPDATE capture SET organization = ? WHERE {_NOT_SENT} AND organization IS NULL AND account = ?",
                    (organization, account),
                )

    def disown(self) -> None:
        """Give new captures to nobody until it is known who is signed in."""
        with self._change():
            self._remember(ACCOUNT, None)
            self._remember(ORGANIZATION, None)

    def hold_foreign(self, account: str, organizations: Collection[str]) -> list[Capture]:
        """Hold what is queued for another account, or for an organization that is none of these (empty: all are).

        Their rows say for whom they wait. Returns those that are held by this call, the newest hundred at most.
        """
        foreign = "delivery = 'queued' AND account <> ?"
        left = f"delivery = 'queued' AND organization NOT IN ({', '.join('?' * len(organizations))})"
        held: list[int] = []
        with self._change():
            for condition, values, column, words in (
                (foreign, (account,), "account", _for_account),
                (left, tuple(organizations), "organization", _for_organization),
            ):
                if values:
                    rows = self._db.execute(
                        f"UPDATE capture SET delivery = 'held' WHERE {condition} RETURNING number, {column}", values
                    ).fetchall()
                    self._db.executemany(
                        "UPDATE capture SET error = ? WHERE number = ?",
                        ((to_words(words(owner)), number) for number, owner in rows),
                    )
                    held += [number for number, _ in rows]
        return [self._existing(number) for number in sorted(held)[-_MOST_TOLD:]]

    def waiting_for_others(self, account: str) -> tuple[Waiting, ...]:
        """Return for whom captures wait that ``account`` cannot send."""
        with self._errors():
            rows = self._db.execute(
                "SELECT account, CASE WHEN account = ?1 THEN organization END, count(*) FROM capture"
                " WHERE delivery = 'held' OR (delivery = 'unsure' AND account <> ?1) GROUP BY 1, 2",
                (account,),
            ).fetchall()
        return tuple(Waiting(str(owner or ""), organization, count) for owner, organization, count in rows)


def _for_account(account: str) -> Phrase:
    return Phrase("It waits for {account} to sign in again.", account=account)


def _for_organization(organization: str) -> Phrase:
    return Phrase(
        "It waits for somebody who may scan for the organization {organization} to sign in.", organization=organization
    )
