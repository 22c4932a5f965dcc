"""The address of a service: the one place that says which can be used, for dialog, settings file and command line."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.domain.visible import visible

EXAMPLE = Phrase("It looks like https://www.closient.com.")

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_LONGEST_NAME = 253


def service_origin(text: str, *, allow_plain_http: bool = False) -> str:
    """Return ``scheme://host[:port]`` in lower case and ASCII, as every library takes it.

    Raises:
        BadSetting: it can never be reached, or would carry the sign-in readable. The message is for people, and
            repeats no password.
    """
    text = text.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise _bad(Phrase("{address} is no address of a service.", address=_shown(text))) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _bad(Phrase("{address} is no address of a service.", address=_shown(text)))
    if "@" in parts.netloc or parts.path or parts.query or parts.fragment or "?" in text or "#" in text:
        raise BadSetting(
            Phrase("{address} says more than the service's address.", address=_shown(text)),
            sentences(Phrase("Leave out the rest."), EXAMPLE),
        )
    if port == 0:
        raise _bad(Phrase("{address} has a port that does not exist.", address=_shown(text)))
    host = _host(text, parts)
    if parts.scheme == "http" and not allow_plain_http and not is_this_computer(host):
        raise BadSetting(
            Phrase("{address} is not encrypted: everybody on the network could read your key.", address=_shown(text)),
            Phrase("Use https://, or allow plain http in the settings if this network is yours alone."),
        )
    return f"{parts.scheme}://{host}" + (f":{port}" if port is not None else "")


def collector_address(text: str, *, allow_plain_http: bool = False) -> str:
    """Return ``scheme://host[:port][/path]`` of an OpenTelemetry collector. Raises BadSetting as ``service_origin``."""
    text = text.strip().rstrip("/")
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise _bad(Phrase("{address} is no address of a service.", address=_shown(text))) from error
    return service_origin(f"{parts.scheme}://{parts.netloc}", allow_plain_http=allow_plain_http) + parts.path


def is_this_computer(host: str) -> bool:
    """Return True for names and numbers of this very computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _host(text: str, parts: SplitResult) -> str:
    host = parts.hostname or ""
    if parts.netloc.startswith("["):
        try:
            return f"[{ipaddress.IPv6Address(host)}]"
        except ValueError as error:
            raise _bad(
                Phrase("{address} has no right number of a computer in the brackets.", address=_shown(text))
            ) from error
    name = _in_ascii(text, host)
    labels = name.removesuffix(".").split(".")
    if labels[-1].isdecimal():
        # Browsers and networks take a name that ends in a number for a number of a computer, or for nothing.
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError as error:
            raise _bad(
                Phrase(
                    "{address} is no number of a computer: those are four, each from 0 to 255.", address=_shown(text)
                )
            ) from error
    if len(name) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise _bad(Phrase("{address} has a name that no computer can have.", address=_shown(text)))
    return name


def _in_ascii(text: str, host: str) -> str:
    if host.isascii():
        return host.lower()
    # Late, and rarely needed: it brings large tables. The HTTP library would use it as well.
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise _bad(Phrase("{address} has a name that no computer can have.", address=_shown(text))) from error


def _bad(problem: Phrase) -> BadSetting:
    return BadSetting(problem, EXAMPLE)


def _shown(text: str) -> str:
    return Phrase("The service's address") if "@" in text or not text else f"“{visible(text[:100])}”"
