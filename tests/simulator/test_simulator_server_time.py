"""What the embedded server does in time: the pipeline and the quota, by a clock that the test moves."""

import pytest

from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.service.rate_limit import Window

UNKNOWN = "09524999999994"


def product(outcome):
    return next(product for product in load_catalogue() if product.outcome == outcome)


def statuses(caller, clock, public_id, until=1.3):
    seen = []
    for _ in range(int(until / 0.05) + 1):
        body = caller.get(f"/captures/{public_id}").json()
        if [body["status"]] != seen[-1:]:
            seen.append(body["status"])
        clock.advance(0.05)
    return seen, body


def test_a_known_product_goes_through_every_stage_and_gets_its_name(start, clock):
    caller = start(clock=clock)
    known = product("COMPLETED")
    public_id = caller.upload(gtin=known.gtin).json()["public_id"]
    seen, body = statuses(caller, clock, public_id)
    assert seen == ["PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "COMPLETED"]
    assert body["product_name"] == known.name
    assert len(body["product_public_id"]) == 22
    assert body["processed_at"] == "2026-05-04T08:00:01.323Z"
    status = caller.get(f"/sessions/{caller.session_id}/status").json()
    assert status["extraction_status"] == "COMPLETED"
    assert status["captures"] == [{"public_id": public_id, "status": "COMPLETED", "proposal_count": 1}]


@pytest.mark.parametrize("gtin", [UNKNOWN, product("NOT_FOUND").gtin])
def test_a_gtin_of_no_product_is_not_found(start, clock, gtin):
    caller = start(clock=clock)
    seen, body = statuses(caller, clock, caller.upload(gtin=gtin).json()["public_id"])
    assert seen == ["PENDING", "LOOKING_UP", "NOT_FOUND"]
    assert (body["product_name"], body["product_public_id"]) == (None, None)
    assert body["processed_at"] is not None


def test_a_failed_capture_says_why_and_completes_when_it_is_retried(start, clock):
    caller = start(clock=clock)
    failing = product("FAILED")
    public_id = caller.upload(gtin=failing.gtin).json()["public_id"]
    seen, body = statuses(caller, clock, public_id)
    assert seen == ["PENDING", "LOOKING_UP", "ENRICHING", "FAILED"]
    assert body["error_message"]
    retried = caller.post(f"/captures/{public_id}/retry")
    assert retried.status_code == 200
    assert (retried.json()["status"], retried.json()["error_message"]) == ("PENDING", "")
    assert statuses(caller, clock, public_id)[1]["product_name"] == failing.name


def test_a_picture_without_a_code_completes_without_a_product(start, clock):
    caller = start(clock=clock)
    _, body = statuses(caller, clock, caller.upload(capture_type="IMAGE").json()["public_id"])
    assert (body["status"], body["product_name"], body["error_message"]) == ("COMPLETED", None, "")


def test_the_code_as_read_is_looked_up_where_there_is_no_gtin(start):
    caller = start(pipeline_seconds=0)
    known = product("COMPLETED")
    assert caller.upload(raw_value=known.gtin[1:]).json()["product_name"] == known.name
    link = f"https://id.example.org/01/{known.gtin}"
    assert caller.upload(raw_value=link).json()["product_name"] == known.name


def test_every_answer_tells_the_most_restrictive_window(start, clock):
    caller = start(clock=clock, limits=(Window(3, 60), Window(4, 600)))
    first = caller.get("/captures/none").headers
    assert first["ratelimit-policy"] == "3;w=60, 4;w=600"
    assert (first["ratelimit-limit"], first["ratelimit-remaining"], first["ratelimit-reset"]) == ("3", "2", "60")
    unix_time = int(clock.now().timestamp())
    legacy = [first[f"x-ratelimit-{name}"] for name in ("limit", "remaining", "reset")]
    assert legacy == ["3", "2", str(unix_time + 61)]
    clock.advance(20)
    assert caller.http.get("/nowhere").headers["ratelimit-reset"] == "40"
    clock.advance(40)
    later = caller.upload().headers
    assert (later["ratelimit-limit"], later["ratelimit-remaining"], later["ratelimit-reset"]) == ("4", "1", "540")


def test_one_request_too_many_is_429_with_the_time_to_wait_and_costs_nothing(start, clock):
    caller = start(clock=clock, limits=(Window(2, 60),))
    assert [caller.upload().status_code for _ in range(4)] == [201, 201, 429, 429]
    clock.advance(59.5)
    refused = caller.upload()
    assert refused.headers["retry-after"] == "1"
    assert refused.json()["error"]["code"] == "RATE_LIMITED"
    assert refused.json()["error"]["retry_after_seconds"] == 1
    assert refused.headers["ratelimit-remaining"] == "0"
    clock.advance(0.5)
    assert caller.upload().status_code == 201
    assert len(caller.server.state.captures) == 3
    assert caller.server.traffic.answers == {201: 3, 429: 3}
    assert caller.server.traffic.requests == {"POST /scanner/api/v1/captures/upload-image": 6}


def test_each_credential_has_a_quota_of_its_own(start, clock):
    caller = start(clock=clock, limits=(Window(1, 60),))
    assert [caller.upload().status_code for _ in range(2)] == [201, 429]
    del caller.http.headers["X-API-Key"]
    assert caller.upload().status_code == 401
    caller.http.cookies.set("sessionid", caller.server.session_cookie, domain="127.0.0.1")
    assert caller.upload().status_code == 201


def test_the_documented_quota_is_the_default_and_unlimited_sends_no_headers(start):
    assert start().get("/captures/none").headers["ratelimit-policy"] == "300;w=60, 10000;w=86400"
    assert "ratelimit-policy" not in start(limits=()).get("/captures/none").headers
