"""Makes the delivery engine from the settings, the data folder and the credential."""

import random

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.config import Config
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.settings import Settings
from scanner_desktop.outbox.data_folder import DataFolder


def session_metadata(settings: Settings) -> dict[str, str]:
    """Return what the service is told of the station with each scan session that is opened."""
    return {"station": settings.station_name} if settings.station_name else {}


class CourierFactory:
    """Makes the delivery engine, anew when the data folder was another, with the credential that was used last."""

    def __init__(self, config: Config, folder: DataFolder, origin: str, credential: Credential | None) -> None:
        self._config = config
        self._folder = folder
        self._origin = origin
        self._credential = credential

    def make_courier(self) -> Courier:
        """Return it with an outbox connection of its own; call it in the thread that will drive it."""
        settings = self._config.settings
        outbox = self._folder.open()
        client = ClosientClient(self._origin, self._credential, allow_plain_http=settings.allow_plain_http)

        def use_credential(kind: str, secret: str) -> None:
            self._credential = Credential(CredentialKind(kind), secret)
            client.use(self._credential)

        return Courier(
            outbox,
            client,
            SystemClock(),
            random.Random(),
            organization=settings.organization,
            metadata=session_metadata(settings),
            use_credential=use_credential,
            close_store=outbox.close,
        )
