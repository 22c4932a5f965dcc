"""The embedded server keeps the contract: captures, sessions, whoami, in the seed's shape and the documented one."""

import hashlib
import json
import re
import shutil
import subprocess

import pytest

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
WEBP = b"RIFF\x40\x00\x00\x00WEBPVP8 " + bytes(64)
TWELVE = {
    "public_id",
    "status",
    "capture_type",
    "raw_value",
    "gtin",
    "error_message",
    "created",
    "gs1_dl_data",
    "product_public_id",
    "product_name",
    "processed_at",
    "uploaded_image_key",
}
SLUG = re.compile(r"[23456789A-HJ-NP-Za-km-z]{22}")
OATS = "09524100001015"


def test_an_upload_answers_with_exactly_the_twelve_fields(start, clock):
    caller = start(clock=clock)
    answer = caller.upload(capture_type="BARCODE", raw_value="9524100001015", gtin=OATS)
    assert answer.status_code == 201
    body = answer.json()
    assert set(body) == TWELVE
    assert SLUG.fullmatch(body.pop("public_id"))
    assert body.pop("uploaded_image_key").endswith(".jpeg")
    assert body == {
        "status": "PENDING",
        "capture_type": "BARCODE",
        "raw_value": "9524100001015",
        "gtin": OATS,
        "error_message": "",
        "created": "2026-05-04T08:00:00.123Z",
        "gs1_dl_data": {},
        "product_public_id": None,
        "product_name": None,
        "processed_at": None,
    }


def test_the_date_header_is_by_the_clock_that_dates_captures(start, clock):
    caller = start(clock=clock)
    clock.advance(3600)
    answer = caller.upload()
    assert answer.headers["date"] == "Mon, 04 May 2026 09:00:00 GMT"
    assert answer.json()["created"] == "2026-05-04T09:00:00.123Z"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_documented_curl_call_works_as_it_stands(start, tmp_path):
    caller = start(credential="none")
    picture = tmp_path / "x.jpg"
    picture.write_bytes(JPEG)
    call = ["curl", "--silent", "--noproxy", "*", "--write-out", "\n%{http_code}", "--request", "POST"]
    call += ["--url", f"{caller.server.base_url}/scanner/api/v1/captures/upload-image"]
    call += ["--header", "Content-Type: multipart/form-data", "--cookie", f"sessionid={caller.server.session_cookie}"]
    call += ["--form", f"session_public_id={caller.session_id}", "--form", f"image=@{picture}"]
    call += ["--form", "capture_type=IMAGE", "--form", "raw_value=", "--form", "gtin="]
    printed = subprocess.run(call, capture_output=True, text=True, check=True, timeout=20).stdout
    body, _, status = printed.rpartition("\n")
    assert status == "201"
    capture = json.loads(body)
    assert set(capture) == TWELVE
    (stored,) = caller.server.state.captures
    assert stored.public_id == capture["public_id"]
    assert stored.image is not None
    assert stored.image.sha256 == hashlib.sha256(JPEG).hexdigest()


def test_a_header_without_a_boundary_is_forgiven(start):
    caller = start()
    body = (
        f'--edge\r\nContent-Disposition: form-data; name="session_public_id"\r\n\r\n{caller.session_id}\r\n'
        '--edge\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n\r\n'
    ).encode()
    answer = caller.post(
        "/captures/upload-image",
        content=body + PNG + b"\r\n--edge--\r\n",
        headers={"Content-Type": "multipart/form-data"},
    )
    assert answer.status_code == 201
    assert answer.json()["capture_type"] == "IMAGE"


def test_what_was_uploaded_can_be_inspected_in_the_order_of_arrival(start):
    caller = start()
    pictures = [("one.jpg", JPEG, "image/jpeg"), ("two.png", PNG, "image/png"), ("three.webp", WEBP, "image/webp")]
    for picture in pictures:
        assert caller.upload(picture, raw_value=picture[0]).status_code == 201
    stored = caller.server.state.captures
    assert [(capture.order, capture.raw_value) for capture in stored] == [
        (1, "one.jpg"),
        (2, "two.png"),
        (3, "three.webp"),
    ]
    assert [(capture.image.file_name, capture.image.sha256, capture.image.media_type) for capture in stored] == [
        (name, hashlib.sha256(content).hexdigest(), media_type) for name, content, media_type in pictures
    ]


def test_a_digital_link_gives_its_application_identifiers(start):
    link = "https://id.example.org/01/09524100001015/10/LOT7?17=271231"
    assert start().upload(raw_value=link).json()["gs1_dl_data"] == {"01": OATS, "10": "LOT7", "17": "271231"}


def test_a_scan_without_a_picture_is_a_capture_without_an_image_key(start):
    caller = start()
    payload = {"session_public_id": caller.session_id, "capture_type": "MANUAL", "raw_value": "9524100001015"}
    body = caller.post("/captures", json=payload | {"gtin": OATS, "metadata": {"client": "7"}}).json()
    assert set(body) == TWELVE
    assert (body["capture_type"], body["gtin"], body["uploaded_image_key"]) == ("MANUAL", OATS, None)
    (stored,) = caller.server.state.captures
    assert stored.metadata == {"client": "7"}
    assert stored.image is None


@pytest.mark.parametrize(("shape", "identifier"), [("documented", "id"), ("documented-short", "short_id")])
def test_the_documented_shapes_use_the_documentations_names(start, shape, identifier):
    caller = start(shape=shape)
    body = caller.upload().json()
    renamed = TWELVE - {"public_id", "product_public_id"} | {identifier, "product_short_id"}
    assert set(body) == renamed | {"metadata", "qr_analysis"}
    session = caller.get(f"/sessions/{caller.session_id}").json()
    assert session[identifier] == caller.session_id
    assert session["captures"] == [body]


def test_a_session_lists_all_its_captures_and_no_others(start, clock):
    caller = start(clock=clock)
    other = caller.server.open_session().public_id
    mine = [caller.upload(raw_value=str(number)).json() for number in range(3)]
    caller.upload(session_public_id=other)
    session = caller.get(f"/sessions/{caller.session_id}").json()
    assert session["status"] == "ACTIVE"
    assert session["captures"] == mine
    status = caller.get(f"/sessions/{caller.session_id}/status").json()
    assert status == {
        "session_status": "ACTIVE",
        "extraction_status": "PROCESSING",
        "captures": [{"public_id": body["public_id"], "status": "PENDING", "proposal_count": 0} for body in mine],
    }


def test_a_key_implies_the_organization_and_a_cookie_must_name_it(start):
    by_key = start()
    opened = by_key.post("/sessions", json={"capture_mode": "barcode_scan", "user_agent": "test"})
    assert opened.status_code == 201
    assert opened.json()["organization_short_id"] == by_key.server.organization_id
    assert by_key.upload(session_public_id=opened.json()["public_id"]).status_code == 201

    by_cookie = start(credential="cookie")
    refused = by_cookie.post("/sessions", json={})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "payload", "organization_short_id"]
    named = by_cookie.post("/sessions", json={"organization_short_id": by_cookie.server.organization_id})
    assert named.status_code == 201


def test_whoami_names_the_organizations(start):
    shops = (("2shop", "First shop"), ("3shop", "Second shop"))
    body = start(organizations=shops).http.get("/account/api/v1/whoami").json()
    assert set(body) == {"user_id", "email", "organizations", "api_key"}
    assert body["organizations"] == [{"id": "2shop", "name": "First shop"}, {"id": "3shop", "name": "Second shop"}]
    cookie = start(credential="cookie").http.get("/account/api/v1/whoami").json()
    assert cookie["api_key"] is None


@pytest.mark.parametrize("how", ["ended", "expired", "idle"])
def test_a_session_that_is_over_refuses_captures_and_names_itself(start, clock, how):
    caller = start(clock=clock, session_idle_seconds=60)
    if how == "ended":
        assert caller.post(f"/sessions/{caller.session_id}/end").json()["status"] == "COMPLETED"
    elif how == "expired":
        caller.server.expire_sessions()
    else:
        clock.advance(60)
    expected = "COMPLETED" if how == "ended" else "EXPIRED"
    for answer in (caller.upload(), caller.post(f"/sessions/{caller.session_id}/end")):
        assert answer.status_code == 409
        error = answer.json()["error"]
        assert (error["code"], error["status"]) == ("CONFLICT", 409)
        assert caller.session_id in error["message"]
        assert expected in error["message"]
    assert caller.get(f"/sessions/{caller.session_id}").json()["status"] == expected
    assert caller.server.state.captures == ()


def test_a_capture_keeps_its_session_from_expiring(start, clock):
    caller = start(clock=clock, session_idle_seconds=60)
    for _ in range(3):
        clock.advance(59)
        assert caller.upload().status_code == 201


def test_a_test_can_wait_for_captures_to_arrive(start):
    caller = start()
    assert not caller.server.state.wait_for_captures(1, deadline=0)
    caller.upload()
    assert caller.server.state.wait_for_captures(1, deadline=5)
