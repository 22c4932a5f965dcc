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
PROMETHEUS, VMAGENT = "SCANNER_DESKTOP_TEST_PROMETHEUS", "SCANNER_DESKTOP_TEST_VMAGENT"
OTLP = {"web.enable-otlp-receiver": "--web.enable-otlp-receiver",  # since 3.0
        "otlp-write-receiver": "--enable-feature=otlp-write-receiver"}  # since 2.47  # fmt: skip
NAMING = "-opentelemetry.usePrometheusNaming"
LABELS = [
    {"source_labels": ["service_name"], "target_label": "job"},
    {"source_labels": ["service_instance_id"], "target_label": "instance"},
    {"action": "labeldrop", "regex": "(service|scope|telemetry)_.*"},
]
"""What Prometheus' own receiver makes of the attributes of the sender, for vmagent."""


@dataclass(frozen=True)
class Programs:
    """A Prometheus, the option with which it takes what it shall store, and what takes OTLP for it if it does not."""

    prometheus: str
    option: str
    vmagent: str = ""


def found_programs() -> Programs | None:
    """Return what the variables name or the PATH has; None where nothing takes OTLP."""
    program, vmagent = (os.environ.get(name) or shutil.which(default) for name, default in
                        ((PROMETHEUS, "prometheus"), (VMAGENT, "vmagent")))  # fmt: skip
    if program is None:
        return None
    for word, option in OTLP.items():
        if word in _help(program):
            return Programs(program, option)
    # Debian's is built without. Its vmagent takes OTLP from Debian 13 on.
    if vmagent is None or NAMING not in _help(vmagent):
        return None
    return Programs(program, "--web.enable-remote-write-receiver", vmagent)


def _help(program: str) -> str:
    said = subprocess.run([program, "--help"], capture_output=True, text=True, timeout=60, check=False)
    return said.stdout + said.stderr


@dataclass(frozen=True)
class Prometheus:
    """A running one."""

    url: str
    folder: Path
    programs: Programs

    @contextlib.contextmanager
    def collector(self) -> Iterator[str]:
        """Return the address for a station's ``telemetry_url``; when the block ends, all that was sent is stored."""
        if not self.programs.vmagent:
            yield f"{self.url}/api/v1/otlp"
            return
        port, labels = free_port(), self.folder / "labels.yml"
        labels.write_text(json.dumps(LABELS))
        with running(
            f"http://127.0.0.1:{port}/health", self.folder / "vmagent.log", self.programs.vmagent,
            f"-httpListenAddr=127.0.0.1:{port}", NAMING,
            f"-remoteWrite.url={self.url}/api/v1/write", f"-remoteWrite.relabelConfig={labels}",
            f"-remoteWrite.tmpDataPath={self.folder / 'vmagent'}",
            "-remoteWrite.queues=1",  # two could overtake each other, and Prometheus refuses what comes late
        ):  # fmt: skip
            yield f"http://127.0.0.1:{port}/opentelemetry"

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
def prometheus(programs: Programs, folder: Path) -> Iterator[Prometheus]:
    """Run one on loopback until the block ends; it scrapes nothing."""
    port, settings = free_port(), folder / "prometheus.yml"
    settings.write_text("global: {}\n")
    url = f"http://127.0.0.1:{port}"
    with running(
        f"{url}/-/ready", folder / "prometheus.log", programs.prometheus, programs.option, f"--config.file={settings}",
        f"--storage.tsdb.path={folder / 'data'}", f"--web.listen-address=127.0.0.1:{port}",
    ):  # fmt: skip
        yield Prometheus(url, folder, programs)


def free_port() -> int:
    """Return the number of a port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]  # type: ignore[no-any-return]


@contextlib.contextmanager
def running(ready: str, log: Path, *command: str) -> Iterator[None]:
    """Run a program until the block ends, which begins when the address ``ready`` answers well."""
    with log.open("w") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)

    def is_ready() -> bool:
        try:
            return httpx.get(ready, trust_env=False).is_success
        except httpx.TransportError:
            return False

    try:
        until(lambda: process.poll() is not None or is_ready(), 60, f"{command[0]} is ready")
        assert process.poll() is None, log.read_text()
        yield
    finally:
        process.terminate()
        process.wait(30)
