"""What the rehearsal leaves behind: a table, a summary for machines, and one page to look at."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that has to add up: what it is, what was counted by hand, what HubDesk says."""

    what: str
    by_hand: int
    by_hubdesk: int

    @property
    def right(self) -> bool:
        """Whether both say the same."""
        return self.by_hand == self.by_hubdesk


def table(checks: Sequence[Check]) -> str:
    """Lay the checks out as a table for the terminal."""
    width = max(len(check.what) for check in checks)
    lines = [f"{'':{width}}  by hand  HubDesk"]
    for check in checks:
        mark = "" if check.right else "  <- does not add up"
        lines.append(f"{check.what:{width}}  {check.by_hand:7}  {check.by_hubdesk:7}{mark}")
    return "\n".join(lines)


def write_summary(folder: Path, checks: Sequence[Check], told: dict[str, object]) -> None:
    """Write summary.json: every check, and what was played; `wrong` says what was not seen."""
    content = told | {
        "adds_up": not told.get("wrong") and all(check.right for check in checks),
        "checks": [asdict(check) | {"right": check.right} for check in checks],
    }
    (folder / "summary.json").write_text(
        json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>HubDesk rehearsal</title>
<style>
body {{ font: 14px/20px Manrope, system-ui, sans-serif; color: #16202e; background: #f4f6f9;
  max-width: 960px; margin: 32px auto; padding: 0 24px; }}
h1 {{ font-size: 24px; }} table {{ border-collapse: collapse; background: #fff; }}
td, th {{ border: 1px solid #e0e5ec; padding: 4px 12px; text-align: right; }}
td:first-child, th:first-child {{ text-align: left; }}
.wrong {{ color: #b3261e; font-weight: 700; }}
.pictures {{ display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; margin-top: 24px; }}
img {{ width: 100%; border: 1px solid #e0e5ec; border-radius: 8px; }}
figure {{ margin: 0; }} figcaption {{ color: #586474; font-size: 12px; }}
</style>
<h1>{title}</h1><p>{sentence}</p>
<table><tr><th></th><th>by hand</th><th>HubDesk</th></tr>{rows}</table>
<div class="pictures">{pictures}</div>
</html>
"""


def write_page(
    folder: Path, title: str, sentence: str, checks: Sequence[Check], pictures: Sequence[Path]
) -> None:
    """Write report.html: the table and every picture, on one page."""
    rows = "".join(
        f'<tr class="{"" if check.right else "wrong"}"><td>{escape(check.what)}</td>'
        f"<td>{check.by_hand}</td><td>{check.by_hubdesk}</td></tr>"
        for check in checks
    )
    figures = "".join(
        f'<figure><a href="{path.name}"><img src="{path.name}" alt=""></a>'
        f"<figcaption>{escape(path.stem[3:].replace('-', ' '))}</figcaption></figure>"
        for path in pictures
    )
    page = _PAGE.format(title=escape(title), sentence=escape(sentence), rows=rows, pictures=figures)
    (folder / "report.html").write_text(page, encoding="utf-8")
