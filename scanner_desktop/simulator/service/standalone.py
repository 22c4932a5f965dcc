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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from scanner_desktop.domain.phrase import Phrase, say, sentences
from scanner_desktop.domain.reasons import reason
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
    port = Phrase("port on 127.0.0.1, 0 for any free one (default: %(default)s)")
    add("--port", type=_port, metavar=say(Phrase("PORT")), default=DEFAULT_PORT, help=port)
    add("--csrf", action="store_true", help=Phrase("enforce CSRF protection on cookies, as the real service does"))
    add("--faults", type=Path, metavar=say(Phrase("FILE")), help=Phrase("JSON file of scripted faults"))
    quota = parser.add_mutually_exclusive_group()
    a_minute = Phrase("requests a minute (default: 300)")
    quota.add_argument("--limit-per-minute", type=_count, metavar="N", help=a_minute)
    no_quota = Phrase("no quota, and no headers that tell of one")
    quota.add_argument("--unlimited", action="store_true", help=no_quota)
    idle = Phrase("time until an unused session expires")
    add("--session-idle", type=_seconds, default=14_400, metavar=say(Phrase("SECONDS")), help=idle)
    final = Phrase("time until a capture is final")
    add("--pipeline-seconds", type=_seconds, default=1.2, metavar=say(Phrase("SECONDS")), help=final)
    names = Phrase("names of the answers' fields")
    add("--shape", choices=[shape.value for shape in Shape], default="seed", help=names)
    state = Phrase("keep what is stored in this file, and go on from it")
    add("--state", type=Path, metavar=say(Phrase("FILE")), help=state)


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
        return _refuse(sentences(reason(error)))
    except OSError as error:
        return _refuse(Phrase("{path} cannot be used: {why}.", path=error.filename, why=reason(error)))
    with _ended_by_signals() as ended:
        try:
            server.start()
        except OSError as error:
            server.close()
            taken = Phrase("Port {port} cannot be used: {why}.", port=str(arguments.port), why=reason(error))
            return _refuse(sentences(taken, Phrase("Choose another one with --port.")))
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
    print(say(Phrase("Press Ctrl-C to stop.")), flush=True)


def _refuse(message: Phrase) -> int:
    print(visible(f"scanner-desktop simulator: {say(message)}"), file=sys.stderr)
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


def _number(kind: type[float], least: int, most: float, wrong: Callable[[str], Phrase], text: str) -> float:
    """Read a number from the command line, and refuse one outside the limits in words for people."""
    try:
        number = kind(text)
    except ValueError:
        number = kind(-1)
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(say(wrong(repr(text))))
    return number


_port = partial(_number, int, 0, 65_535, lambda text: Phrase("{text} is not a whole number from 0 to 65535", text=text))
_count = partial(_number, int, 1, math.inf, lambda text: Phrase("{text} is not a whole number of 1 or more", text=text))
_seconds = partial(
    _number, float, 0, 1e9, lambda text: Phrase("{text} is not a number of seconds from 0 on", text=text)
)
