"""The embedded server: a service that keeps the contract of the Closient Scanner API, on the loopback interface.

It is the demo's service, and the one that the tests deliver to: real HTTP over real sockets, in memory, with the
real service's manners (credentials, CSRF, sessions, validation, quota, a pipeline that takes its time), and with
faults to order.
"""

import asyncio
import threading
from collections.abc import Coroutine, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from scanner_desktop.domain.ports import Clock
from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.service.application import ScannerService, ServiceRules
from scanner_desktop.simulator.service.authentication import Credentials
from scanner_desktop.simulator.service.clock import SystemClock
from scanner_desktop.simulator.service.fault_injection import FaultInjection
from scanner_desktop.simulator.service.faults import Fault, FaultPlan
from scanner_desktop.simulator.service.front_door import FrontDoor, Traffic
from scanner_desktop.simulator.service.inspection import Inspection
from scanner_desktop.simulator.service.journal import Journal
from scanner_desktop.simulator.service.listener import Listener, reserve_port
from scanner_desktop.simulator.service.pipeline import Pipeline
from scanner_desktop.simulator.service.rate_limit import DOCUMENTED_WINDOWS, RateLimiter, Window
from scanner_desktop.simulator.service.service_state import ScanSession, ServiceState
from scanner_desktop.simulator.service.wire import Shape

DEMO_ORGANIZATION = ("Demo5hopQuietCrackers2", "Quiet Crackers Demo Shop")
_DEADLINE = 3.0  # seconds for starting and for stopping


class SimulatorServer:
    """The server in a thread of its own; start and stop it from any other, more than once if need be.

    What it stored, its credentials and its port stay when it is stopped and started again.

    Args:
        port: on 127.0.0.1; 0 takes a free one at the first start.
        csrf: enforce CSRF protection on cookie authentication, as the real service does.
        shape: names of the answers' fields.
        pipeline_seconds: from storing a capture to its final status.
        session_idle_seconds: a session without a capture for so long expires.
        limits: the quota of each credential; none at all is unlimited, and sends no quota headers.
        faults: scripted faults, more of which can be added while it runs.
        session_cookie, api_key: fixed credentials; random ones when None. A malformed key raises ValueError.
        organizations: ``(id, name)`` of those that the account belongs to.
        catalogue: the products that the service knows; the demo's when None.
        journal: a file that keeps what is stored when the process is killed; raises JournalDamaged or OSError.
        clock: the service's time, for its statuses, sessions, quota and Date header.
        max_image_bytes: larger pictures are refused.
        keep_alive_seconds: an idle connection is closed after that.

    Attributes:
        state: what is stored.
        faults: what goes wrong.
        credentials: what is accepted, and can be revoked.
        traffic: what was asked and answered.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        csrf: bool = False,
        shape: Shape | str = Shape.SEED,
        pipeline_seconds: float = 1.2,
        session_idle_seconds: float = 4 * 3600,
        limits: Sequence[Window] = DOCUMENTED_WINDOWS,
        faults: FaultPlan | Iterable[Fault] = (),
        session_cookie: str | None = None,
        api_key: str | None = None,
        organizations: Sequence[tuple[str, str]] = (DEMO_ORGANIZATION,),
        catalogue: Iterable[Product] | None = None,
        journal: Path | None = None,
        clock: Clock | None = None,
        max_image_bytes: int = 10 << 20,
        keep_alive_seconds: int = 75,
    ) -> None:
        clock = clock or SystemClock()
        self.credentials = Credentials(session_cookie, api_key)
        self._journal = Journal(journal) if journal is not None else None
        self.state = ServiceState(clock, session_idle_seconds, self._journal)
        self.faults = faults if isinstance(faults, FaultPlan) else FaultPlan(faults)
        self.traffic = Traffic()
        self.organizations = tuple(organizations)
        pipeline = Pipeline(load_catalogue() if catalogue is None else catalogue, pipeline_seconds)
        rules = ServiceRules(csrf, Shape(shape), self.organizations, max_image_bytes)
        service = ScannerService(self.state, pipeline, clock, rules).application()
        self._front_door = FrontDoor(service, self.credentials, RateLimiter(limits, clock), clock, self.traffic)
        self._port = port
        self._keep_alive_seconds = keep_alive_seconds
        self._listener: Listener | None = None
        self._injection: FaultInjection | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """``http://127.0.0.1:PORT``, known once it has been started."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        """The TCP port, known once it has been started."""
        return self._port

    @property
    def session_cookie(self) -> str:
        """The value of the ``sessionid`` cookie of a signed-in browser."""
        return self.credentials.session_cookie

    @property
    def api_key(self) -> str:
        """The value of the X-API-Key header."""
        return self.credentials.api_key

    @property
    def organization_id(self) -> str:
        """The first organization's identifier."""
        return self.organizations[0][0]

    def start(self) -> None:
        """Listen, and return once it does. Raises OSError when the port is taken."""
        if self._thread is not None:
            raise RuntimeError("the simulator's server is running")
        reserved = reserve_port(self._port)
        self._port = reserved.getsockname()[1]
        listening = threading.Event()

        def on_listening() -> None:
            self._loop = asyncio.get_running_loop()
            listening.set()

        self._injection = FaultInjection(self._front_door, self.faults)
        self._listener = Listener(
            Inspection(self._injection, self.state, self.credentials), self._keep_alive_seconds, on_listening
        )
        self._thread = threading.Thread(
            target=self._listener.listen, args=(reserved,), name="simulator-server", daemon=False
        )
        self._thread.start()
        if not listening.wait(_DEADLINE):
            raise TimeoutError("the simulator's server did not start listening in time")

    def stop(self) -> None:
        """Stop within 3 s, breaking what does not end by itself. Does nothing when it is not running."""
        thread, loop = self._thread, self._loop
        if thread is None or loop is None or self._listener is None or self._injection is None:
            return
        loop.call_soon_threadsafe(self._injection.stop)
        loop.call_soon_threadsafe(self._listener.stop)
        thread.join(_DEADLINE)
        if thread.is_alive():
            raise TimeoutError("the simulator's server did not stop in time")
        self._thread = self._loop = None

    def close(self) -> None:
        """Stop for good, and close the journal."""
        self.stop()
        if self._journal is not None:
            self._journal.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def open_session(self) -> ScanSession:
        """Open a scan session of the first organization, as if somebody had done it in a browser."""
        return self.state.open_session(self.organization_id, user_agent="simulator")

    def go_offline(self) -> None:
        """Break every connection and refuse new ones, as a network without the service does; keeps the port."""
        assert self._listener is not None, "start first"
        self._in_loop(self._listener.go_offline())

    def go_online(self) -> None:
        """Listen again, on the same port."""
        assert self._listener is not None, "start first"
        self._in_loop(self._listener.go_online())

    def _in_loop(self, action: Coroutine[Any, Any, None]) -> None:
        """Run something in the server's thread and wait for it."""
        assert self._loop is not None, "start first"
        asyncio.run_coroutine_threadsafe(action, self._loop).result(_DEADLINE)

    def revoke_credential(self, credential: str | None = None) -> None:
        """Stop accepting the cookie, the key, or (None) both."""
        self.credentials.revoke(credential)

    def restore_credential(self, credential: str | None = None) -> None:
        """Accept them again."""
        self.credentials.restore(credential)

    def expire_sessions(self) -> None:
        """Make every active session expire at once."""
        self.state.expire_sessions()
