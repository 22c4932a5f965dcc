"""Runs a real Prometheus that takes OTLP, where one is to be had, and asks it what the dashboard of Grafana asks."""

import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from programs import ROOT, until

DASHBOARD = ROOT / "packaging" / "grafana" / "scanner-desktop.json"
VARIABLE = "SCANNER_DESKTOP_TEST_PROMETHEUS"
OPTIONS = {"web.enable-otlp-receiver": "--web.enable-otlp-receiver",  # since 3.0
           "otlp-write-receiver": "--enable-feature=otlp-write-receiver"}  # since 2.47  # fmt: skip


def prometheus_program() -> tuple[str, str] | None:
    """Return a Prometheus and the option that makes it take OTLP; None where none has one, as those of Debian."""
    program = os.environ.get(VARIABLE) or shutil.which("prometheus")
    if program is None:
        return None
    said = subprocess.run([program, "--help"], capture_output=True, text=True, timeout=60, check=False)
    return next(((program, OPTIONS[word]) for word in OPTIONS if word in said.stdout + said.stderr), None)


@dataclass(frozen=True)
class Prometheus:
    """A running one."""

    url: str

    @property
    def collector(self) -> str:
        """The address for a station's ``telemetry_url``."""
        return f"{self.url}/api/v1/otlp"

    def ask(self, what: str, **about: str) -> Any:
        """Return the data of an answer."""
        answer = httpx.get(f"{self.url}/api/v1/{what}", params=about, trust_env=False)
        assert answer.is_success, answer.text
        return answer.json()["data"]

    def values(self, expression: str, *, after: float = 0.0) -> dict[tuple[str, ...], float]:
        """Return what an expression is in so many seconds, by the values of the labels, sorted by their names."""
        found = self.ask("query", query=expression, time=str(time.time() + after))["result"]
        return {_labels(each["metric"]): float(each["value"][1]) for each in found}

    def samples(self, selector: str) -> dict[tuple[str, ...], list[float]]:
        """Return all that was received in the last half hour, by the values of the labels."""
        found = self.ask("query", query=f"{selector}[30m]")["result"]
        return {_labels(each["metric"]): [float(value) for _, value in each["values"]] for each in found}

    def stations(self) -> list[str]:
        """Return the choices of the dashboard's variable, as Grafana asks for them."""
        (query,) = [
            each["query"]["query"]
            for each in json.loads(DASHBOARD.read_text("utf-8"))["templating"]["list"]
            if each["name"] == "station"
        ]
        asked = re.fullmatch(r"label_values\((.*), (\w+)\)", query)
        assert asked is not None
        return self.ask(f"label/{asked[2]}/values", **{"match[]": asked[1]})  # type: ignore[no-any-return]


def _labels(metric: dict[str, str]) -> tuple[str, ...]:
    return tuple(metric[name] for name in sorted(metric) if name not in {"__name__", "job"})


def dashboard_queries(stations: list[str] | None = None) -> dict[str, str]:
    """Return each panel's queries by title and legend, filled in as Grafana does for these stations, None for all."""
    queries = {}
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        for target in panel["targets"]:
            # Four times the least step; what Grafana takes where none is written is too short for a value a minute.
            minutes = re.fullmatch(r"(\d+)m", target["interval"])
            assert minutes is not None
            expression = target["expr"].replace("$__rate_interval", f"{4 * int(minutes[1])}m")
            chosen = ".*" if stations is None else _one_of(stations)
            queries[f"{panel['title']}: {target['legendFormat']}"] = expression.replace("$station", chosen)
    return queries


def _one_of(values: list[str]) -> str:
    escaped = [re.sub(r"[$^*{}\[\]+?.()|]", r"\\\\\g<0>", value.replace("\\", "\\" * 4)) for value in values]
    return escaped[0] if len(escaped) == 1 else f"({'|'.join(escaped)})"


@contextlib.contextmanager
def prometheus(program: str, option: str, folder: Path) -> Iterator[Prometheus]:
    """Run one on loopback until the block ends; it scrapes nothing."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "prometheus.yml").write_text("global: {}\n")
    with (folder / "prometheus.log").open("w") as log:
        process = subprocess.Popen(
            [program, f"--config.file={folder / 'prometheus.yml'}", f"--storage.tsdb.path={folder / 'data'}",
             f"--web.listen-address=127.0.0.1:{port}", option],
            stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    try:
        until(lambda: process.poll() is not None or _is_ready(url), 60, "Prometheus is ready")
        assert process.poll() is None, (folder / "prometheus.log").read_text()
        yield Prometheus(url)
    finally:
        process.terminate()
        process.wait(30)


def _is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/-/ready", trust_env=False).is_success
    except httpx.TransportError:
        return False
