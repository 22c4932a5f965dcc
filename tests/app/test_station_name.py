"""The station's name: told to the service with each scan session, and to nobody where there is none."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from hand_station import draft

from scanner_desktop.app.couriers import CourierFactory
from scanner_desktop.app.storage import open_data_folder
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.config import Config
from scanner_desktop.domain.settings import Settings
from scanner_desktop.simulator.service.server import SimulatorServer


@pytest.mark.parametrize(("name", "told"), [("Till 3", {"station": "Till 3"}), ("", {})])
def test_the_service_is_told_with_each_session(tmp_path: Path, name: str, told: dict[str, str]) -> None:
    with ExitStack() as cleanup:
        service = cleanup.enter_context(SimulatorServer())
        _, folder = open_data_folder(tmp_path, cleanup)
        with folder.open() as outbox:
            outbox.save(draft(), b"jpeg")
        config = Config(data_dir=tmp_path, settings=Settings(station_name=name))
        courier = CourierFactory(config, folder, service.base_url, Credential.api_key(service.api_key)).make_courier()
        cleanup.callback(courier.close)
        before = len(service.state.sessions)
        for _ in range(20):
            courier.step()
            if len(service.state.sessions) > before:
                break
        assert service.state.sessions[-1].metadata == told
