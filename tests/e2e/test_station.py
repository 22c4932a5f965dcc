"""The whole station, as processes: camera, reader, window, outbox, uploader and a service over real HTTP."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
from product_pictures import linear_products, picture, write_folder, write_video
from programs import queue_list, run_station, simulator, start_station, until

from scanner_desktop.simulator.catalogue import load_catalogue

FINAL = {"COMPLETED", "NOT_FOUND", "FAILED"}
BY_GTIN = {product.gtin: product for product in load_catalogue()}


def assert_as_in_the_catalogue(entry: dict) -> None:
    product = BY_GTIN[entry["gtin"]]
    assert entry["status"] == product.outcome
    if product.outcome == "COMPLETED":
        assert product.name in entry["product_name"]


def test_the_demo_captures_products_and_shows_what_became_of_each(tmp_path):
    shot = tmp_path / "window.png"
    # The third product of this counter is one that the service does not know.
    report = run_station(
        "demo",
        [
            "--camera",
            "simulated:4",
            "--captures",
            "4",
            "--seconds",
            "90",
            "--data-dir",
            tmp_path / "data",
            "--screenshot",
            shot,
        ],
        tmp_path / "report.json",
    )

    assert report["ok"] is True
    assert report["waiting"] == 0
    assert len(report["captures"]) == 4
    for entry in report["captures"]:
        assert_as_in_the_catalogue(entry)
        assert entry["ms_in_view_to_armed"] >= 0
        assert entry["ms_press_to_saved"] > 0
        assert entry["ms_saved_to_delivered"] > 0
    assert "NOT_FOUND" in {entry["status"] for entry in report["captures"]}
    image = cv2.imread(str(shot))
    assert image is not None
    assert image.shape[1] >= 1024
    assert image.std() > 10, "the picture of the window is blank"


def test_given_a_report_that_cannot_be_written_then_the_station_still_stops_in_order_and_says_so(tmp_path):
    not_a_folder = tmp_path / "file"
    not_a_folder.touch()
    station = start_station(
        "demo", "--captures", "0", "--seconds", "30", "--data-dir", tmp_path, "--report", not_a_folder / "r"
    )  # fmt: skip
    _, err = station.communicate(timeout=60)

    assert station.returncode == 2
    assert err.startswith("scanner-desktop: The report ")
    assert len(err.splitlines()) == 1


def test_a_folder_of_pictures_is_read_uploaded_and_shown(tmp_path):
    products = linear_products(3)
    folder = write_folder(tmp_path / "pictures", products)
    with simulator("--pipeline-seconds", "0.3") as service:
        report = run_station(
            "gui",
            ["--camera", f"folder:{folder}", "--server", service.url, "--captures", "3", "--seconds", "60",
             "--data-dir", tmp_path / "data"],
            tmp_path / "report.json",
            SCANNER_DESKTOP_API_KEY=service.api_key,
        )  # fmt: skip
        stored = service.stored()

    assert files_with(tmp_path, service.api_key) == [], "the credential stands in a file"
    assert not list((tmp_path / "data").glob("outbox.db-*")), "a thread has left its connection open"
    assert [entry["gtin"] for entry in report["captures"]] == [product.gtin for product in products]
    assert [entry["gtin"] for entry in stored] == [product.gtin for product in products]
    assert [entry["raw_value"] for entry in stored] == [product.text for product in products]
    for entry in report["captures"]:
        assert_as_in_the_catalogue(entry)


def test_a_video_file_is_read_with_a_session_cookie(tmp_path):
    products = linear_products(2)
    video = write_video(tmp_path / "products.avi", products)
    with simulator("--pipeline-seconds", "0.2", "--csrf") as service:
        report = run_station(
            "gui",
            ["--camera", video, "--server", service.url, "--captures", "2", "--seconds", "60",
             "--data-dir", tmp_path / "data"],
            tmp_path / "report.json",
            SCANNER_DESKTOP_SESSIONID=service.session_cookie,
        )  # fmt: skip

    assert [entry["gtin"] for entry in report["captures"]] == [product.gtin for product in products]


def test_an_mjpeg_stream_is_read(tmp_path):
    products = linear_products(2)
    with simulator("--pipeline-seconds", "0.2") as service, mjpeg_stream([picture(each) for each in products]) as url:
        report = run_station(
            "gui",
            ["--camera", url, "--server", service.url, "--captures", "2", "--seconds", "60",
             "--data-dir", tmp_path / "data"],
            tmp_path / "report.json",
            SCANNER_DESKTOP_API_KEY=service.api_key,
        )  # fmt: skip

    assert {entry["gtin"] for entry in report["captures"]} == {product.gtin for product in products}


def test_given_no_service_and_a_killed_program_when_both_are_back_then_everything_arrives_once_and_in_order(tmp_path):
    products = load_catalogue()[:5]
    folder = write_folder(tmp_path / "pictures", products)
    data = tmp_path / "data"
    # A port that is known to be free, and a service that will come to it later.
    with simulator("--state", str(tmp_path / "journal")) as service:
        port = int(service.url.rpartition(":")[2])
        key, before = service.api_key, len(service.stored())
    assert before == 0

    offline = start_station(
        "gui", "--camera", f"folder:{folder}", "--server", f"http://127.0.0.1:{port}", "--captures", "5",
        "--seconds", "100", "--data-dir", data, SCANNER_DESKTOP_API_KEY=key,
    )  # fmt: skip
    try:
        until(lambda: (data / "outbox.db").exists() and len(queue_list(data)) == 5, 90, "5 captures saved")
    finally:
        offline.kill()
        offline.communicate(timeout=20)
    waiting = queue_list(data)
    assert {entry["delivery"] for entry in waiting} <= {"queued", "unsure", "sending"}

    with simulator(
        "--state", str(tmp_path / "journal"), "--pipeline-seconds", "0.3", port=port,
        SCANNER_DESKTOP_SIMULATOR_API_KEY=key,
    ) as service:  # fmt: skip
        report = run_station(
            "gui",
            ["--camera", f"folder:{folder}", "--server", service.url, "--captures", "5", "--seconds", "60",
             "--data-dir", data],
            tmp_path / "report.json",
            SCANNER_DESKTOP_API_KEY=key,
        )  # fmt: skip
        stored = service.stored()

    assert report["waiting"] == 0
    assert len(stored) == 5, "not one lost, not one twice"
    assert [entry["id"] for entry in stored] == [entry["public_id"] for entry in queue_list(data)]
    # In the order in which they were captured: a busy machine may see the pictures of the folder in another one.
    assert [entry["gtin"] for entry in stored] == [entry["gtin"] for entry in waiting]
    assert {entry["gtin"] for entry in stored} == {product.gtin for product in products}


def test_given_a_camera_that_hangs_and_an_upload_in_flight_when_it_is_told_to_stop_then_it_does_within_3_seconds(
    tmp_path,
):
    faults = tmp_path / "faults.json"
    never_answered = {"path": "*/captures/upload-image", "action": "drop_before_storing"}
    faults.write_text(json.dumps({"faults": [never_answered]}), encoding="utf-8")
    data = tmp_path / "data"
    with simulator("--faults", str(faults)) as service:
        station = start_station(
            "gui", "--camera", "simulated:7,hang_after=80", "--server", service.url, "--captures", "9",
            "--seconds", "100", "--data-dir", data, SCANNER_DESKTOP_API_KEY=service.api_key,
        )  # fmt: skip
        try:
            until(lambda: (data / "outbox.db").exists() and _is_sending(data), 60, "an upload in flight")
            until(lambda: "No more pictures come from" in _log(data), 60, "a camera that hangs")
            started = time.monotonic()
            station.terminate()
            station.communicate(timeout=30)
            took = time.monotonic() - started
        finally:
            station.kill()
            station.communicate(timeout=20)

    # The deadline is 3 s for the threads; the rest is the interpreter's own leaving on a busy machine.
    assert took < 4.5
    assert len(queue_list(data)) >= 1


def files_with(folder: Path, secret: str) -> list[str]:
    """Return the files below ``folder`` (outbox, log, crash file, settings, report) that hold ``secret``."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "outbox.db" for path in files)
    assert any(path.name == "scanner-desktop.log" for path in files)
    return [path.name for path in files if secret.encode() in path.read_bytes()]


def _is_sending(data: Path) -> bool:
    return any(entry["delivery"] == "sending" for entry in queue_list(data))


def _log(data: Path) -> str:
    file = data / "scanner-desktop.log"
    return file.read_text(encoding="utf-8") if file.exists() else ""


@contextmanager
def mjpeg_stream(images: list, *, fps: float = 15.0, seconds_each: float = 1.2) -> Iterator[str]:
    """Serve ``images`` in turn as a webcam server does: multipart/x-mixed-replace, until the block ends."""
    jpegs = [cv2.imencode(".jpg", image)[1].tobytes() for image in images]
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            started = time.monotonic()
            try:
                while not over.wait(1 / fps):
                    jpeg = jpegs[int((time.monotonic() - started) / seconds_each) % len(jpegs)]
                    self.wfile.write(
                        b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg)
                        + jpeg
                        + b"\r\n"
                    )
            except OSError:
                return  # the camera's reader has gone

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, name="mjpeg", kwargs={"poll_interval": 0.05})
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/video.mjpg"
    finally:
        over.set()
        server.shutdown()
        serving.join(5)
        server.server_close()
