"""One line of text names a camera, the same on the command line and in the settings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.camera_spec import CameraKind, CameraSpec, parse_camera
from scanner_desktop.domain.errors import BadInput


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("0", CameraSpec(CameraKind.WEBCAM, "0")),
        ("webcam:", CameraSpec(CameraKind.WEBCAM, "0")),
        ("Webcam:12", CameraSpec(CameraKind.WEBCAM, "12")),
        ("folder:C:\\pictures, 2026", CameraSpec(CameraKind.FOLDER, "C:\\pictures, 2026")),
        ("C:\\shelf.mp4", CameraSpec(CameraKind.VIDEO, "C:\\shelf.mp4")),
        ("shelf,2.mp4", CameraSpec(CameraKind.VIDEO, "shelf,2.mp4")),
        ("video:0", CameraSpec(CameraKind.VIDEO, "0")),
        ("video:folder:x.mp4", CameraSpec(CameraKind.VIDEO, "folder:x.mp4")),
        ("RTSP://door:554/live?a=b,c", CameraSpec(CameraKind.STREAM, "RTSP://door:554/live?a=b,c")),
        ("simulated", CameraSpec(CameraKind.SIMULATED, "1")),
        ("simulated,fps=15", CameraSpec(CameraKind.SIMULATED, "1", (("fps", "15"),))),
        (
            "simulated:7,size=1920x1080,difficulty=3",
            CameraSpec(CameraKind.SIMULATED, "7", (("size", "1920x1080"), ("difficulty", "3"))),
        ),
    ],
)
def test_every_form_is_understood(text, spec):
    assert parse_camera(f"  {text} ") == spec


@pytest.mark.parametrize(
    "text", ["", "  ", "webcam:one", "webcam:-1", "webcam:²", "folder:", "video:", "simulated:x", "simulated:7,fps",
             "simulated:7,=3", "simulated:7,fps="],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_advice(text):
    with pytest.raises(BadInput) as refused:
        parse_camera(text)
    assert refused.value.advice


heads = st.sampled_from(["", "webcam:", "folder:", "video:", "simulated:", "simulated,", "rtsp://", "video:video:"])


@given(st.tuples(heads, st.text() | st.sampled_from(["0", "folder:x", "simulated", " x", "a=b,c=d"])).map("".join))
def test_a_specification_written_out_names_the_same_camera_again(text):
    try:
        spec = parse_camera(text)
    except BadInput:
        return
    assert parse_camera(str(spec)) == spec
