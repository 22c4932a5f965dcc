"""What a run says: tables that are also Markdown, bars met or missed, what changed since an earlier run, a plot."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Table:
    """A titled table; the first column is set left, the others right."""

    title: str
    header: list[str]
    rows: list[list[str]] = field(default_factory=list)

    def add(self, *cells: object) -> None:
        self.rows.append([str(cell) for cell in cells])

    def __str__(self) -> str:
        lines = [self.header, *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.header))]

        def text(line: list[str]) -> str:
            cells = (c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(line, widths, strict=True)))
            return "| " + " | ".join(cells) + " |"

        rule = "|" + "|".join("-" * (width + 1) + (":" if i else "-") for i, width in enumerate(widths)) + "|"
        return "\n".join([f"### {self.title}", "", text(self.header), rule, *map(text, self.rows), ""])


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure that the project promised: what was measured, what was asked, and whether it holds."""

    figure: str
    measured: str
    asked: str
    met: bool


def percent(part: float, whole: float) -> str:
    """``66.1 %``, or a dash when there is nothing to take a part of."""
    return f"{part / whole:.1%}".replace("%", " %") if whole else "-"


def bar_table(bars: list[Bar]) -> Table:
    """All bars in one table."""
    table = Table("Bars", ["figure", "measured", "bar", ""])
    for bar in bars:
        table.add(bar.figure, bar.measured, bar.asked, "met" if bar.met else "MISSED")
    return table


def compare(new: dict[str, Any], old: dict[str, Any]) -> Table:
    """Every number that both runs have and that differs, with the change; lists count as their length."""
    table = Table("Against the earlier run", ["figure", "earlier", "now", "change"])
    before, now = _flat(old.get("sections", {})), _flat(new.get("sections", {}))
    for key in sorted(before.keys() & now.keys()):
        if before[key] != now[key]:
            change = f"{(now[key] / before[key] - 1):+.1%}" if before[key] else "-"
            table.add(key, f"{before[key]:g}", f"{now[key]:g}", change)
    return table


def _flat(value: Any, prefix: str = "") -> dict[str, float]:
    if isinstance(value, bool):
        return {prefix: float(value)}
    if isinstance(value, int | float):
        return {prefix: float(value)}
    if isinstance(value, dict):
        named = {key: item for key, item in value.items() if isinstance(key, str)}
        if prefix.rsplit(".", 1)[-1] in ("wrong", "false", "extra"):
            return {prefix: float(len(named))}
        return {key: number for name, item in named.items() for key, number in _flat(item, f"{prefix}.{name}").items()}
    if isinstance(value, list):
        return {prefix: float(len(value))}
    return {}


def plot(result: dict[str, Any], path: Path) -> str | None:
    """Draw read rates and times to a PNG. Returns None, or in one sentence why there is no picture."""
    try:
        import matplotlib

        matplotlib.use("Agg")
        from matplotlib import pyplot
    except ImportError:
        return "no plot: matplotlib is not installed; 'pip install matplotlib' in the project's .venv brings it"
    sections = result["sections"]
    panels = [draw for name, draw in (("photos", _draw_photos), ("video", _draw_video)) if name in sections]
    if not panels:
        return "no plot: neither photos nor video were run"
    figure, axes = pyplot.subplots(len(panels), 2, figsize=(14, 5 * len(panels)), squeeze=False)
    for row, draw in zip(axes, panels, strict=True):
        draw(row, sections)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)
    return None


def _draw_photos(axes: Any, sections: dict[str, Any]) -> None:
    photos = sections["photos"]
    names = list(photos)
    groups = list(photos[names[0]]["by_symbology"])
    width = 0.8 / len(names)
    for offset, name in enumerate(names):
        rates = [100 * read / total for read, total in photos[name]["by_symbology"].values()]
        axes[0].bar([i + offset * width for i in range(len(groups))], rates, width, label=name)
    axes[0].set_xticks([i + 0.4 - width / 2 for i in range(len(groups))], groups, rotation=40, ha="right")
    axes[0].set_ylabel("photos read, %")
    axes[0].set_title("Read rate by symbology")
    axes[0].legend()
    for name in names:
        rate = 100 * photos[name]["read"] / max(1, photos[name]["labelled"])
        axes[1].scatter(photos[name]["times"]["mean"], rate, s=90, label=name)
        axes[1].annotate(name, (photos[name]["times"]["mean"], rate), xytext=(8, 4), textcoords="offset points")
    axes[1].set_xlabel("mean ms a photo")
    axes[1].set_ylabel("photos read, %")
    axes[1].set_xlim(left=0)
    axes[1].set_title("Read rate against time")


def _draw_video(axes: Any, sections: dict[str, Any]) -> None:
    rows = sections["video"]["rows"]
    for axis, key, label in (
        (axes[0], "read_rate", "frames with a visible code that were read, %"),
        (axes[1], "median_ms", "median ms a frame"),
    ):
        for name in dict.fromkeys(row["reader"] for row in rows):
            for size in dict.fromkeys(row["size"] for row in rows):
                series = [row for row in rows if row["reader"] == name and row["size"] == size]
                if series:
                    factor = 100 if key == "read_rate" else 1
                    style = "-" if size == "1080p" else "--"
                    points = [(row["difficulty"], factor * row[key]) for row in series]
                    axis.plot(*zip(*points, strict=True), style, marker="o", label=f"{name} {size}")
        axis.set_xlabel("difficulty")
        axis.set_ylabel(label)
        axis.legend(fontsize=7)
    axes[1].set_yscale("log")
