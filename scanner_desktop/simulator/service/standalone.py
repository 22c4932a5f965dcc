"""The simulator's server on its own: ``scanner-desktop simulator``, in the foreground until Ctrl-C or SIGTERM.

Once it listens it prints what a client needs, one labelled thing to a line, so that a script can read it::

    URL: http://127.0.0.1:8765
    Cookie: sessionid=...
    API key: csb_..._...
    Organization: Demo5hopQuietCrackers2 (Quiet Crackers Demo Shop)
    Session: ...

The session is a scan session that is open already, for the service's documented upload call. Key and cookie are random
unless SCANNER_DESKTOP_SIMULATOR_API_KEY and SCANNER_DESKTOP_SIMULATOR_SESSIONID say which: not options, because every
user of a machine sees the command lines of all its processes.
"""

import argparse
import math
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from scanner_desktop.domain.visible import visible
from scanner_desktop.simulator.service.faults import FaultPlan
from scanner_desktop.simulator.service.rate_limit import DOCUMENTED_WINDOWS, Window
from scanner_desktop.simulator.service.server import SimulatorServer
from scanner_desktop.simulator.service.wire import Shape

DEFAULT_PORT = 8765
API_KEY_VARIABLE = "SCANNER_DESKTOP_SIMULATOR_API_KEY"
SESSIONID_VARIABLE = "SCANNER_DESKTOP_SIMULATOR_SESSIONID"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the simulator's options to its subcommand's parser."""
    add = parser.add_argument
    add("--port", type=_port, default=DEFAULT_PORT, help="port on 127.0.0.1, 0 for any free one (default: %(default)s)")
    add("--csrf", action="store_true", help="enforce CSRF protection on cookies, as the real service does")
    add("--faults", type=Path, metavar="FILE", help="JSON file of scripted faults")
    quota = parser.add_mutually_exclusive_group()
    quota.add_argument("--limit-per-minute", type=_count, metavar="N", help="requests a minute (default: 300)")
    quota.add_argument("--unlimited", action="store_true", help="no quota, and no headers that tell of one")
    add("--session-idle", type=_seconds, default=14_400, metavar="SECONDS", help="time until an unused session expires")
    add("--pipeline-seconds", type=_seconds, default=1.2, metavar="SECONDS", help="time until a capture is final")
    add("--shape", choices=[shape.value for shape in Shape], default="seed", help="names of the answers' fields")
    add("--state", type=Path, metavar="FILE", help="keep what is stored in this file, and go on from it")


def run_simulator(arguments: argparse.Namespace) -> int:
    """Run the server as ``add_arguments``' options say, until a signal ends it. Call from the main thread.

    Returns 0 after Ctrl-C or SIGTERM, 2 when it cannot start: a wrong faults file, key or state file, a port that is
    taken. Why is then on stderr.
    """
    limits = () if arguments.unlimited else DOCUMENTED_WINDOWS
    if arguments.limit_per_minute is not None:
        limits = (Window(arguments.limit_per_minute, 60), DOCUMENTED_WINDOWS[1])
    try:
        server = SimulatorServer(
            port=arguments.port,
            csrf=arguments.csrf,
            shape=arguments.shape,
            pipeline_seconds=arguments.pipeline_seconds,
            session_idle_seconds=arguments.session_idle,
            limits=limits,
            faults=FaultPlan.from_file(arguments.faults) if arguments.faults else (),
            session_cookie=os.environ.get(SESSIONID_VARIABLE) or None,
            api_key=os.environ.get(API_KEY_VARIABLE) or None,
            journal=arguments.state,
        )
    except ValueError as error:  # FaultsFileError and JournalDamaged among them
        return _refuse(f"{error}.")
    except OSError as error:
        return _refuse(f"{error.filename} cannot be used: {error.strerror}.")
    with _ended_by_signals() as ended:
        try:
            server.start()
        except OSError as error:
            server.close()
            return _refuse(f"Port {arguments.port} cannot be used: {error.strerror}. Choose another one with --port.")
        try:
            _announce(server)
            # With a time limit, because on Windows a wait without one does not notice Ctrl-C.
            while not ended.wait(1.0):
                pass
        finally:
            server.close()
    return 0


def _announce(server: SimulatorServer) -> None:
    active = (session for session in reversed(server.state.sessions) if session.status == "ACTIVE")
    session = next(active, None) or server.open_session()
    organization, name = server.organizations[0]
    print(f"URL: {server.base_url}")
    print(f"Cookie: sessionid={server.session_cookie}")
    print(f"API key: {server.api_key}")
    print(f"Organization: {organization} ({name})")
    print(f"Session: {session.public_id}")
    print("Press Ctrl-C to stop.", flush=True)


def _refuse(message: str) -> int:
    print(visible(f"scanner-desktop simulator: {message}"), file=sys.stderr)
    return 2


@contextmanager
def _ended_by_signals() -> Iterator[threading.Event]:
    """Yield an event that Ctrl-C and SIGTERM set, and put the former handlers back at the end."""
    ended = threading.Event()
    former = {number: signal.signal(number, lambda *_: ended.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield ended
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def _number(kind: type[float], least: float, most: float, text: str) -> float:
    """Read a number from the command line, and refuse a wrong one in words for people."""
    try:
        number = kind(text)
    except ValueError:
        number = kind(-1)
    if not least <= number <= most:
        wanted = "a whole number" if kind is int else "a number"
        limits = f"from {least:g} to {most:g}" if most < math.inf else f"of {least:g} or more"
        raise argparse.ArgumentTypeError(f"{text!r} is not {wanted} {limits}")
    return number


_port = partial(_number, int, 0, 65_535)
_count = partial(_number, int, 1, math.inf)
_seconds = partial(_number, float, 0, 1e9)
