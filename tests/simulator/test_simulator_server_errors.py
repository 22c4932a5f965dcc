"""The embedded server refuses as the real service and its framework do."""

import pytest

JPEG = b"\xff\xd8\xff\xe0" + bytes(2048)


def errors_of(answer):
    assert answer.status_code == 422
    return {tuple(error["loc"]): error["type"] for error in answer.json()["detail"]}


def test_all_wrong_fields_of_an_upload_are_named_at_once(start):
    answer = start().post(
        "/captures/upload-image",
        data={"capture_type": "MANUAL", "gtin": "1" * 15, "raw_value": "x" * 501},
        files={"other": ("a.jpg", JPEG)},
    )
    assert errors_of(answer) == {
        ("form", "session_public_id"): "missing",
        ("form", "capture_type"): "enum",
        ("form", "raw_value"): "string_too_long",
        ("form", "gtin"): "string_too_long",
        ("file", "image"): "missing",
    }
    assert {"type", "loc", "msg"} == set(answer.json()["detail"][0])


def test_all_wrong_fields_of_a_scan_are_named_at_once(start):
    answer = start().post("/captures", json={"capture_type": "TEXT", "raw_value": "", "gtin": 5, "metadata": []})
    place = ("body", "payload")
    assert errors_of(answer) == {
        (*place, "session_public_id"): "missing",
        (*place, "capture_type"): "enum",
        (*place, "raw_value"): "string_too_short",
        (*place, "gtin"): "string_type",
        (*place, "metadata"): "dict_type",
    }


@pytest.mark.parametrize("file_name", ["", None])
def test_an_image_part_without_a_file_name_is_missing(start, file_name):
    caller = start()
    name = "" if file_name is None else f'; filename="{file_name}"'
    head = f'--e\r\nContent-Disposition: form-data; name="session_public_id"\r\n\r\n{caller.session_id}\r\n'
    head += f'--e\r\nContent-Disposition: form-data; name="image"{name}\r\nContent-Type: image/jpeg\r\n\r\n'
    content = head.encode() + JPEG + b"\r\n--e--\r\n"
    headers = {"Content-Type": "multipart/form-data; boundary=e"}
    answer = caller.post("/captures/upload-image", content=content, headers=headers)
    assert errors_of(answer) == {("file", "image"): "missing"}


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("multipart/form-data; boundary=e", b"not a multipart body"),
        ("multipart/form-data; boundary=e", b'--e\r\nContent-Disposition: form-data; name="gtin"\r\n\r\n1'),
        ("multipart/form-data", b"no boundary anywhere"),
    ],
)
def test_an_upload_that_cannot_be_decoded_is_a_400_of_the_framework(start, content_type, content):
    answer = start().post("/captures/upload-image", content=content, headers={"Content-Type": content_type})
    assert (answer.status_code, answer.json()) == (400, {"detail": "Cannot parse request body"})


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 100_000])
def test_json_that_cannot_be_decoded_is_a_400_of_the_framework(start, content):
    answer = start().post("/captures", content=content)
    assert (answer.status_code, answer.json()) == (400, {"detail": "Cannot parse request body"})


def test_json_that_is_no_object_is_a_422(start):
    assert errors_of(start().post("/captures", json=[1])) == {("body", "payload"): "model_attributes_type"}


@pytest.mark.parametrize(
    "image",
    [
        ("a.gif", b"GIF89a" + bytes(64), "image/gif"),
        ("a.jpg", b"text", "image/jpeg"),
        ("a.pdf", JPEG, "application/pdf"),
    ],
)
def test_a_picture_of_another_type_is_refused_in_the_envelope(start, image):
    caller = start()
    answer = caller.upload(image)
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert error["code"] == "VALIDATION_ERROR"
    assert error["details"][0]["field"] == "image"
    assert caller.server.state.captures == ()


def test_a_picture_that_is_too_large_is_refused_by_the_service_and_a_huge_one_by_the_web_server(start):
    caller = start(max_image_bytes=4096)
    assert caller.upload(("a.jpg", JPEG + bytes(2044), "image/jpeg")).status_code == 201
    assert caller.upload(("a.jpg", JPEG + bytes(2045), "image/jpeg")).json()["error"]["code"] == "VALIDATION_ERROR"
    huge = caller.upload(("a.jpg", JPEG + bytes(2_000_000), "image/jpeg"))
    assert huge.status_code == 413
    assert huge.headers["content-type"].startswith("text/html")
    assert caller.get(f"/sessions/{caller.session_id}").status_code == 200


def test_an_unknown_session_is_a_404_that_names_nothing(start):
    answer = start().upload(session_public_id="nowhere")
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not Found"})


@pytest.mark.parametrize("path", ["/captures/none", "/sessions/none", "/sessions/none/status"])
def test_an_unknown_identifier_is_a_404_in_the_envelope(start, path):
    answer = start().get(path)
    assert answer.status_code == 404
    error = answer.json()["error"]
    assert set(error) == {"code", "message", "status", "details"}
    assert (error["code"], error["status"], error["details"]) == ("NOT_FOUND", 404, None)


def test_a_nul_in_the_raw_value_fails_every_time_with_a_page(start):
    caller = start()
    for _ in range(2):
        answer = caller.upload(raw_value="95\x0024")
        assert answer.status_code == 500
        assert answer.headers["content-type"].startswith("text/html")
    assert caller.server.state.captures == ()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("POST", "/scanner/api/v1/captures/upload-image/", 404),
        ("GET", "/scanner/api/v1/sessions", 405),
        ("DELETE", "/scanner/api/v1/captures", 405),
    ],
)
def test_unknown_paths_and_methods_are_not_answered_in_json(start, method, path, status):
    answer = start().http.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert "ratelimit-policy" in answer.headers
    assert "date" in answer.headers


def test_a_foreign_host_header_is_a_bad_request(start):
    caller = start()
    answer = caller.http.get("/account/api/v1/whoami", headers={"Host": "shop.example"})
    assert answer.status_code == 400
    assert "Bad Request (400)" in answer.text


def test_only_a_failed_capture_can_be_retried(start):
    caller = start(pipeline_seconds=0)
    public_id = caller.upload(gtin="09524100001015").json()["public_id"]
    assert caller.post(f"/captures/{public_id}/retry").json()["error"]["code"] == "CONFLICT"
