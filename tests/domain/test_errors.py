"""Errors: four classes, and the class decides."""

import pickle

import pytest

from scanner_desktop.domain import errors
from scanner_desktop.domain.errors import ErrorClass, OrganizationNeeded, RateLimited, ServiceUnavailable, StationError

KNOWN = {
    name: value for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, StationError)
}


@pytest.mark.parametrize(
    ("name", "error_class"),
    [
        ("StationError", ErrorClass.BUG),
        ("ServiceUnavailable", ErrorClass.RETRY),
        ("RateLimited", ErrorClass.RETRY),
        ("SessionOver", ErrorClass.RETRY),
        ("SignedOut", ErrorClass.NEEDS_PERSON),
        ("OrganizationNeeded", ErrorClass.NEEDS_PERSON),
        ("StorageFull", ErrorClass.NEEDS_PERSON),
        ("StorageDamaged", ErrorClass.NEEDS_PERSON),
        ("CameraUnavailable", ErrorClass.NEEDS_PERSON),
        ("BadInput", ErrorClass.NEEDS_PERSON),
        ("Rejected", ErrorClass.REJECTED),
    ],
)
def test_each_error_is_of_one_class(name: str, error_class: ErrorClass) -> None:
    assert KNOWN[name].error_class is error_class


@pytest.mark.parametrize("kind", KNOWN.values(), ids=KNOWN.keys())
def test_error_says_what_happened_and_what_to_do(kind: type[StationError]) -> None:
    error = kind("The network is down.", "Check the cable.")
    assert str(error) == "The network is down."
    assert error.advice == "Check the cable."
    assert kind("only that").advice == ""


def test_unexplained_failure_of_the_service_may_not_have_stored_anything_and_names_no_time() -> None:
    error = ServiceUnavailable("no network")
    assert (error.retry_after, error.maybe_delivered, error.status) == (None, False, None)


def test_rate_limit_is_a_kind_of_unavailability_so_that_the_queue_needs_no_rule_of_its_own() -> None:
    error = RateLimited("slow down", retry_after=3.0, status=429)
    assert isinstance(error, ServiceUnavailable)
    assert (error.retry_after, error.maybe_delivered, error.status) == (3.0, False, 429)


def test_choices_travel_with_the_question() -> None:
    assert OrganizationNeeded("which?", organizations=(("a", "Shop A"),)).organizations == (("a", "Shop A"),)


def test_error_survives_a_trip_through_a_queue_between_processes() -> None:
    error = pickle.loads(pickle.dumps(RateLimited("slow down", "Wait.", retry_after=3.0)))
    assert (str(error), error.advice, error.retry_after) == ("slow down", "Wait.", 3.0)
