"""Taking credentials out of text that is logged or leaves the computer: the last line of defence, not the first."""

import re
from collections.abc import Iterable

GONE = "…"

_API_KEY = re.compile(r"\b(csb|csu|cpk)_[A-Za-z0-9]{4,}(?:_[0-9a-f]+)?")
# After the name: as a header or cookie (name: value, name=value), in a dict, or in a list of pairs, also of bytes.
_NAMED = re.compile(
    r"""(?ix)
    (
        (?:sessionid | csrftoken | x-api-key | api[_-]?key | x-csrftoken | csrfmiddlewaretoken
         | (?:proxy-)?authorization | (?:set-)?cookie | password | passwd)
        (?: ["']?\s*[:=]\s* | ["']\s*,\s* )
        (?: b?["'] )?
        (?: (?:bearer|basic|digest|token)\s+ )?
    )
    [^\s;,"'&)]+
    """
)
# Greedy up to the last @: people put @ and / into cameras' passwords without encoding them.
_IN_AUTHORITY = re.compile(r"(?<=://)[^\s\"'<>]+(?=@)")
_IN_QUERY = re.compile(
    r"(?i)([?&](?:user(?:name)?|usr|login\w*|pass\w*|pwd|psw|token|access_token|\w*key|auth\w*|secret|sig\w*)=)[^&\s\"'#]+"
)
_QUERY_VALUE = re.compile(r"([?&][^=&\s]*=)[^&\s]*")
_SHORTEST_KNOWN = 8  # characters; taking out every “a” would leave nothing to read and protect nothing

# Of the whole process, because whoever logs an error does not know which credential stands in its message.
_remembered: set[str] = set()


def remember_secret(secret: str) -> None:
    """Have ``redact`` take this credential out of every text from now on, wherever it stands and by no name."""
    if len(secret) >= _SHORTEST_KNOWN:
        _remembered.add(secret)


def redact(text: str, known: Iterable[str] = ()) -> str:
    """Return ``text`` with ``…`` for all that looks like a credential, and for all that is remembered or ``known``.

    The shapes cover API keys, cookies and headers by their names, and what stands before the @ or in the query of an
    address. A session cookie's bare value has no shape: only knowing it finds that.
    """
    for secret in (*_remembered, *known):
        if len(secret) >= _SHORTEST_KNOWN:
            text = text.replace(secret, GONE)
    text = _API_KEY.sub(rf"\1_{GONE}", text)
    text = _NAMED.sub(rf"\1{GONE}", text)
    text = _IN_AUTHORITY.sub(GONE, text)
    return _IN_QUERY.sub(rf"\1{GONE}", text)


def redact_address(address: str) -> str:
    """Return an address (a camera's, a service's) without user, password, and any value of its query."""
    return _QUERY_VALUE.sub(rf"\1{GONE}", redact(address))
