"""The station with a fault that speaks: a thread of it fails with the service's credentials in its message.

Run as a program, with the arguments of ``scanner-desktop``. Prints ``CSRF <token>`` once an upload was made, so that
the test that reads it knows what to look for; then the thread fails.
"""

import gc
import sys
import threading

from scanner_desktop import cli
from scanner_desktop.closient.client import ClosientClient


def fail_once_uploaded() -> None:
    """Wait for the first signed POST, say its token, and raise what a careless program would."""
    signed = threading.Event()
    headers: dict[str, str] = {}
    sign = ClosientClient._sign

    def watched(self: ClosientClient, method: str) -> dict[str, str]:
        given = sign(self, method)
        if method == "POST" and not signed.is_set():
            headers.update(given)
            signed.set()
        return given

    ClosientClient._sign = watched  # type: ignore[method-assign]

    def fail() -> None:
        signed.wait()
        (client,) = (each for each in gc.get_objects() if isinstance(each, ClosientClient))
        print("CSRF", headers.get("X-CSRFToken", client._csrf), flush=True)
        secret = headers.get("X-API-Key") or headers["Cookie"].partition("sessionid=")[2].partition(";")[0]
        raise RuntimeError(f"no answer to POST with {headers!r} and {[*headers.items()]}, that is {secret} and no more")

    threading.Thread(target=fail, name="failing", daemon=True).start()


if __name__ == "__main__":
    fail_once_uploaded()
    sys.exit(cli.main())
