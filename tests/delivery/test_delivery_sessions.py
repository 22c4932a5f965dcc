"""The scan session: for the right organization, kept across starts, opened by one request at a time."""

import pytest
from virtual_service import ORGANIZATION, VirtualCloud, VirtualService
from virtual_time import VirtualClock

from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.domain.errors import OrganizationNeeded, Rejected, ServiceUnavailable
from scanner_desktop.domain.service import Account
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

SOUTH = ("BBBBBBBBBBBBBBBBBBBBBB", "South")


class Service(VirtualService):
    """The service, for an account with as many organizations as wanted; None is a service without whoami."""

    def __init__(self, cloud, organizations=(ORGANIZATION,), *, opens=True):
        super().__init__(cloud, "key")
        self.organizations = organizations
        self.opens = opens

    def whoami(self):
        super().whoami()
        if self.organizations is None:
            raise Rejected("Not Found")
        return Account("clerk@example.com", self.organizations)

    def open_session(self, organization, metadata):
        if not self.opens:
            raise Rejected("No sessions today.")
        return super().open_session(organization, metadata)


@pytest.fixture
def cloud():
    return VirtualCloud(VirtualClock(), ())


@pytest.fixture
def outbox(tmp_path):
    prepare(tmp_path)
    with Outbox(tmp_path) as made:
        yield made


def opened(sessions: Sessions) -> str:
    assert sessions.session_for(None) is None
    sessions.find_out()
    assert sessions.session_for(None) is None
    sessions.open(None)
    session = sessions.session_for(None)
    assert session is not None
    return session


def test_opening_is_two_steps_of_one_request_each_and_a_second_session_needs_one(outbox, cloud):
    service = Service(cloud)
    sessions = Sessions(outbox, service)
    opened(sessions)
    assert service.asked == 2
    sessions.forget()
    sessions.open(None)
    assert sessions.current is not None
    assert service.asked == 3


def test_the_session_is_kept_for_the_next_start_until_it_is_let_go(outbox, cloud):
    first = Sessions(outbox, Service(cloud))
    name = opened(first)
    assert Sessions(outbox, Service(cloud)).current == name
    first.forget()
    assert Sessions(outbox, Service(cloud)).current is None


def test_ending_ends_it_at_the_service_and_without_one_nothing_is_asked(outbox, cloud):
    service = Service(cloud)
    sessions = Sessions(outbox, service)
    sessions.end()
    assert service.asked == 0
    opened(sessions)
    sessions.end()
    assert sessions.current is None
    assert [each.status for each in cloud.state.sessions] == ["COMPLETED"]


def test_of_several_organizations_a_person_chooses_and_the_choice_is_kept(outbox, cloud):
    sessions = Sessions(outbox, Service(cloud, (ORGANIZATION, SOUTH)))
    with pytest.raises(OrganizationNeeded) as needed:
        sessions.find_out()
    assert needed.value.organizations == (ORGANIZATION, SOUTH)
    sessions.choose(SOUTH[0])
    opened(sessions)
    Sessions(outbox, Service(cloud, (ORGANIZATION, SOUTH))).forget()
    opened(Sessions(outbox, Service(cloud, (ORGANIZATION, SOUTH))))
    assert {each.organization_id for each in cloud.state.sessions} == {SOUTH[0]}


def test_choosing_another_organization_leaves_the_session_and_the_same_one_does_not(outbox, cloud):
    sessions = Sessions(outbox, Service(cloud, (ORGANIZATION, SOUTH)))
    sessions.choose(SOUTH[0])
    name = opened(sessions)
    sessions.choose(SOUTH[0])
    assert sessions.current == name
    sessions.choose(ORGANIZATION[0])
    assert sessions.current is None


@pytest.mark.parametrize(
    ("offered", "configured", "expected"),
    [
        ((ORGANIZATION,), "", ORGANIZATION[0]),
        ((ORGANIZATION, SOUTH), SOUTH[0], SOUTH[0]),
        ((ORGANIZATION,), "an organization that the account has left", ORGANIZATION[0]),
        (None, SOUTH[0], SOUTH[0]),
        ((), "", ORGANIZATION[0]),  # the key implies it
    ],
)
def test_the_organization_of_the_settings_counts_when_the_account_has_it(outbox, cloud, offered, configured, expected):
    opened(Sessions(outbox, Service(cloud, offered), organization=configured))
    assert cloud.state.sessions[0].organization_id == expected


def test_a_service_that_opens_none_is_unavailable_and_asked_for_organizations_anew(outbox, cloud):
    service = Service(cloud, opens=False)
    sessions = Sessions(outbox, service)
    sessions.find_out()
    with pytest.raises(ServiceUnavailable, match="No sessions today"):
        sessions.open(None)
    service.opens = True
    opened(sessions)
    assert cloud.requests["whoami"] == 2
