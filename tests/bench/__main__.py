"""`make bench`: measures, prints a table, writes build/bench.json; 1 where a limit is not kept."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from . import beside, desk, windows
from .measure import Figure

BUILD = Path(__file__).parents[2] / "build"


def main() -> int:
    """Run every bench in a folder beside the build, on the disk the project is on."""
    BUILD.mkdir(exist_ok=True)
    figures: list[Figure] = []
    print(f"{'':42}{'value':>10}{'floor':>10}{'ratio':>8}{'limit':>8}")
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        folder = Path(name)
        benches: list[Callable[[], list[Figure]]] = [
            partial(windows.first_paint, folder),
            partial(windows.desk_page, folder, 10_000),
            partial(windows.floor_page, folder, 500),
            partial(desk.commit, folder / "commit"),
            partial(desk.type_ahead, folder / "ten", 10_000),
            partial(desk.type_ahead, folder / "hundred", 100_000),
            partial(beside.desk_beside_sync, folder / "beside"),
            partial(beside.full_pace, folder / "pace"),
            partial(windows.commands, folder),
        ]
        for bench in benches:
            for figure in bench():
                print(_line(figure), flush=True)
                figures.append(figure)
    rows = [figure.as_row() for figure in figures]
    (BUILD / "bench.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0 if all(figure.kept for figure in figures) else 1


def _line(figure: Figure) -> str:
    """One row; a limit without a floor is on the value itself."""
    value = f"{figure.value:.2f} {figure.unit}"
    floor = "" if figure.floor is None else f"{figure.floor:.2f}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    limit = "" if figure.limit is None else f"{figure.limit:g}"
    kept = "" if figure.kept else "  not kept"
    return f"{figure.name:42}{value:>10}{floor:>10}{ratio:>8}{limit:>8}{kept}"


if __name__ == "__main__":
    sys.exit(main())
