"""Decodes a multipart/form-data body that is already in memory."""

import re
from dataclasses import dataclass, field

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

_FIRST_LINE = re.compile(rb"--([^\r\n]{1,70})\r\n")


class UndecodableBody(ValueError):
    """The body is no multipart/form-data, whatever its headers say."""


@dataclass(slots=True)
class FilePart:
    """A part with a file name; ``media_type`` is "" when the client declared none."""

    file_name: str
    media_type: str
    content: bytes


@dataclass(slots=True)
class Form:
    """The fields and files of a form; of several with the same name the last counts, as in Django."""

    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, FilePart] = field(default_factory=dict)


def parse_form(content_type: str, body: bytes) -> Form:
    """Return the form in ``body``; an empty one when ``content_type`` is not multipart/form-data.

    A part with an empty file name is dropped, and one without any is a field, as in Django: both leave the file
    missing. A header without a boundary is forgiven if the body's first line gives it. Raises UndecodableBody.
    """
    kind, options = parse_options_header(content_type)
    if kind != b"multipart/form-data":
        return Form()
    boundary = options.get(b"boundary")
    if not boundary:
        first_line = _FIRST_LINE.match(body)
        if first_line is None:
            raise UndecodableBody("no boundary")
        boundary = first_line[1]
    collector = _Collector()
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": collector.begin,
                "on_header_field": collector.header_name,
                "on_header_value": collector.header_value,
                "on_header_end": collector.header_end,
                "on_part_data": collector.data,
                "on_part_end": collector.end,
                "on_end": collector.finish,
            },
        )
        parser.write(body)
        parser.finalize()
    except FormParserError as error:
        raise UndecodableBody(str(error)) from error
    if not collector.finished:
        raise UndecodableBody("the body ends before its last boundary")
    return collector.form


class _Collector:
    """Puts together what the parser calls out."""

    def __init__(self) -> None:
        self.form = Form()
        self.finished = False
        self._headers: dict[bytes, bytes] = {}
        self._name = self._value = b""
        self._content = bytearray()

    def begin(self) -> None:
        self._headers = {}
        self._content = bytearray()

    def header_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def header_end(self) -> None:
        self._headers[self._name.lower()] = self._value
        self._name = self._value = b""

    def data(self, data: bytes, start: int, end: int) -> None:
        self._content += data[start:end]

    def end(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition"))
        name = options.get(b"name", b"").decode("utf-8", "replace")
        file_name = options.get(b"filename")
        if file_name is None:
            self.form.fields[name] = self._content.decode("utf-8", "replace")
        elif file_name:
            media_type, _ = parse_options_header(self._headers.get(b"content-type"))
            self.form.files[name] = FilePart(
                file_name.decode("utf-8", "replace"), media_type.decode("latin-1"), bytes(self._content)
            )

    def finish(self) -> None:
        self.finished = True
