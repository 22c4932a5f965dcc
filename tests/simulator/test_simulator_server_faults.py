"""What is scripted to go wrong goes wrong, as a client sees it over a real connection."""

import json
import socket
import struct
import threading
import time

import httpx
import pytest
from programs import until

from scanner_desktop.simulator.service.faults import Action, Fault, FaultPlan, FaultsFileError

UPLOAD = "*/captures/upload-image"


def stored(caller):
    return len(caller.server.state.captures)


@pytest.mark.parametrize(("action", "kept"), [("reset_before_storing", 0), ("reset_after_storing", 1), ("cut_off", 1)])
def test_a_broken_connection_is_a_transport_error_and_only_then_on_the_next_request_works(start, action, kept):
    caller = start()
    fault = caller.server.faults.add(Fault(Action(action), path=UPLOAD, times=1))
    with pytest.raises(httpx.TransportError):
        caller.upload()
    assert caller.server.faults.wait_for(fault, deadline=5)
    assert stored(caller) == kept
    assert caller.upload().status_code == 201


@pytest.mark.parametrize("action", ["reset_before_storing", "reset_after_storing"])
def test_a_reset_is_a_reset_and_no_orderly_end(start, action):
    caller = start(faults=[Fault(Action(action))])
    with socket.create_connection(("127.0.0.1", caller.server.port), timeout=5) as connection:
        connection.sendall(b"GET /account/api/v1/whoami HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


@pytest.mark.parametrize("path", ["captures/upload-image", "captures", "sessions"])
def test_a_client_that_goes_in_the_middle_of_its_request_is_an_everyday_event_and_leaves_nothing(start, path):
    caller = start()
    head = f"POST /scanner/api/v1/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: {caller.server.api_key}\r\n"
    with socket.create_connection(("127.0.0.1", caller.server.port), timeout=5) as connection:
        connection.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 4000\r\n\r\n{{".encode())
        until(lambda: caller.server.traffic.requests, 5, "the request has begun")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    until(lambda: caller.server.traffic.answers, 5, "the server has noticed")  # and logged nothing: see ``start``
    assert stored(caller) == 0


@pytest.mark.parametrize(("action", "kept"), [("drop_before_storing", 0), ("drop_after_storing", 1)])
def test_a_dropped_answer_never_comes(start, action, kept):
    caller = start(faults=[Fault(Action(action), path=UPLOAD, times=1)])
    caller.http.timeout = httpx.Timeout(5, read=0.2)
    with pytest.raises(httpx.ReadTimeout):
        caller.upload()
    assert caller.server.state.wait_for_captures(kept, deadline=5)
    assert stored(caller) == kept


def test_a_delayed_request_is_stored_even_after_the_client_gave_up(start):
    caller = start(faults=[Fault(Action.DELAY, path=UPLOAD, seconds=0.8, times=1)])
    caller.http.timeout = httpx.Timeout(5, read=0.05)
    with pytest.raises(httpx.ReadTimeout):
        caller.upload()
    assert stored(caller) == 0
    assert caller.server.state.wait_for_captures(1, deadline=5)


def test_a_delayed_and_a_slow_answer_arrive_whole(start):
    caller = start(
        faults=[Fault(Action.DELAY, nth=1, seconds=0.1), Fault(Action.SLOW_ANSWER, nth=2, seconds=0.2)],
    )
    for seconds in (0.1, 0.2):
        began = time.monotonic()
        assert caller.upload().json()["status"] == "PENDING"
        assert time.monotonic() - began >= seconds


def test_truncated_json_is_a_201_that_cannot_be_read(start):
    caller = start(faults=[Fault(Action.TRUNCATED_JSON, path=UPLOAD)])
    answer = caller.upload()
    assert answer.status_code == 201
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert stored(caller) == 1


def test_a_captive_portal_answers_200_with_a_page_that_is_not_the_services(start):
    caller = start(faults=[Fault(Action.CAPTIVE_PORTAL)])
    answer = caller.upload()
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "ratelimit-policy" not in answer.headers
    assert stored(caller) == 0


def test_a_redirect_leads_to_the_sign_in_page(start):
    caller = start(faults=[Fault(Action.SIGN_IN_REDIRECT, path="/scanner/*")])
    answer = caller.upload()
    assert answer.status_code == 302
    page = caller.http.get(answer.headers["location"])
    assert "Sign in" in page.text
    assert stored(caller) == 0


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "UNAUTHORIZED"),
        (403, "FORBIDDEN"),
        (422, "VALIDATION_ERROR"),
        (429, "RATE_LIMITED"),
        (500, "INTERNAL_ERROR"),
    ],
)
def test_a_scripted_status_comes_in_the_envelope_with_the_usual_headers(start, status, code):
    caller = start(faults=[Fault(Action.STATUS, status=status, retry_after=7)])
    answer = caller.upload()
    assert answer.status_code == status
    assert answer.json()["error"]["code"] == code
    assert answer.headers["ratelimit-limit"] == "300"
    if status == 429:
        assert answer.headers["retry-after"] == "7"
        assert answer.json()["error"]["retry_after_seconds"] == 7
    assert stored(caller) == 0


def test_a_503_is_the_web_servers_page(start):
    answer = start(faults=[Fault(Action.STATUS, status=503, retry_after=7)]).upload()
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "7")
    assert answer.headers["content-type"].startswith("text/html")


def drawn(plan, count, method="POST", path="/scanner/api/v1/captures/upload-image"):
    return [plan.draw(method, path) is not None for _ in range(count)]


def test_conditions_choose_the_requests():
    assert drawn(FaultPlan([Fault(Action.DELAY, after=1, times=2)]), 5) == [False, True, True, False, False]
    assert drawn(FaultPlan([Fault(Action.DELAY, nth=3)]), 4) == [False, False, True, False]
    assert drawn(FaultPlan([Fault(Action.DELAY, method="GET")]), 1) == [False]
    assert drawn(FaultPlan([Fault(Action.DELAY, path="*/sessions*")]), 1) == [False]
    assert drawn(FaultPlan([Fault(Action.DELAY, probability=0)]), 20) == [False] * 20


def test_the_first_fault_that_matches_happens_and_chance_repeats_with_the_seed():
    plan = FaultPlan([Fault(Action.DELAY, nth=1), Fault(Action.CUT_OFF)])
    assert [plan.draw("GET", "/").action for _ in range(2)] == [Action.DELAY, Action.CUT_OFF]
    chances = [drawn(FaultPlan([Fault(Action.DELAY, probability=0.5)], seed=7), 100) for _ in range(2)]
    assert chances[0] == chances[1]
    assert 25 < sum(chances[0]) < 75


def test_faults_can_be_ended(start):
    caller = start()
    fault = caller.server.faults.add(Fault(Action.STATUS))
    assert caller.upload().status_code == 500
    caller.server.faults.remove(fault)
    assert caller.upload().status_code == 201
    assert caller.server.faults.happened(fault) == 1


def test_a_faults_file_is_read(tmp_path):
    path = tmp_path / "faults.json"
    path.write_text('{"seed": 3, "faults": [{"action": "status", "status": 429, "retry_after": 2, "nth": 2}]}')
    plan = FaultPlan.from_file(path)
    assert plan.draw("GET", "/") is None
    fault = plan.draw("GET", "/")
    assert (fault.action, fault.status, fault.retry_after) == (Action.STATUS, 429, 2)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"faults": [{"action": "explode"}]}', "explode"),
        ('{"faults": [{"action": "delay", "secs": 1}]}', "secs"),
        ('{"faults": [{"action": "status", "status": 418}]}', "status must be one of"),
        ('{"faults": [{"action": "delay", "probability": 2}]}', "probability"),
        ("[", "not a list of faults"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_faults_file_says_what_is_wrong(tmp_path, content, says):
    path = tmp_path / "faults.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(FaultsFileError, match=says) as raised:
        FaultPlan.from_file(path)
    assert str(path) in str(raised.value)


def test_offline_refuses_and_breaks_connections_and_online_is_the_same_port(start):
    caller = start()
    assert caller.upload().status_code == 201
    caller.server.go_offline()
    caller.server.go_offline()  # twice is the same as once
    with pytest.raises(httpx.TransportError):
        caller.upload()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", caller.server.port), timeout=5)
    caller.server.go_online()
    caller.server.go_online()
    assert caller.upload().status_code == 201
    assert stored(caller) == 2


def test_stopped_and_started_again_it_keeps_its_port_and_what_it_stored(start):
    caller = start()
    caller.upload()
    url = caller.server.base_url
    caller.server.stop()
    caller.server.stop()
    with pytest.raises(httpx.TransportError):
        caller.upload()
    caller.server.start()
    assert caller.server.base_url == url
    assert caller.upload().status_code == 201
    assert stored(caller) == 2


@pytest.mark.parametrize("action", ["drop_before_storing", "delay", "slow_answer"])
def test_it_stops_at_once_while_a_request_is_held(start, action):
    caller = start()
    fault = caller.server.faults.add(Fault(Action(action), seconds=60))
    outcome = []

    def upload():
        try:
            outcome.append(caller.upload().status_code)
        except httpx.TransportError as error:
            outcome.append(type(error))

    client = threading.Thread(target=upload)
    client.start()
    assert caller.server.faults.wait_for(fault, deadline=5)
    began = time.monotonic()
    caller.server.stop()
    assert time.monotonic() - began < 2
    client.join(5)
    assert outcome == ([201] if action == "slow_answer" else [httpx.ReadError])
    assert not client.is_alive()


def test_offline_while_stopped_and_a_second_start_are_mistakes_that_are_said(start):
    caller = start()
    with pytest.raises(RuntimeError, match="running"):
        caller.server.start()
    caller.server.go_offline()
    caller.server.stop()
    caller.server.start()
    assert caller.upload().status_code == 201
