"""What a file says and would change, as the import shows it before anything is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.roster import Imported, Preview
from hubdesk.domain.sheet import Remark, RemarkCode
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words import hub as words
from hubdesk.words.desk import REMARKS

_COLUMNS = 12
"""So many of a file's columns are shown; the rest are counted."""


def event_options(room: Room) -> list[tuple[str, str]]:
    """List the events of the roster (id, title and day), for rows that name none."""
    found: dict[str, str] = {}
    for shift in room.desk.hub.shifts():
        day = times.day(shift.starts_at, shift.timezone)
        found.setdefault(str(shift.event_id), f"{shift.title}, {day}")
    return list(found.items())


def changes_words(counts: dict[str, int]) -> list[tuple[int, str]]:
    """List what an import changes: how many, and what; what is none is left out."""
    found = []
    for name, one, several in words.CHANGES:
        count = counts.get(name, 0)
        if count:
            found.append((count, tr(one if count == 1 else several)))
    return found


def result_words(result: Imported, verified: int, *, checking: bool) -> tuple[str, str]:
    """Say what an import or a check has done: a title and a sentence."""
    conflicts = result.judged["conflict"]
    said = []
    if checking or any(result.judged.values()):
        newly = max(result.judged["verified"], 0)
        one, many = tr("1 is verified in Mobilize"), tr("{count} are verified in Mobilize")
        title = one if verified == 1 else many.format(count=f"{verified:,}")
        if newly != verified:
            said.append(tr("{count} of them with this file.").format(count=newly))
        if conflicts > 0:
            said.append(
                tr("Mobilize says otherwise of {count}: see who needs you.").format(count=conflicts)
            )
        if not newly and not conflicts:
            said.append(
                tr(
                    "Nothing else in it differs from before. If you have just set statuses, "
                    "export again."
                )
            )
    else:
        title = tr("The roster is in")
    changed = ", ".join(f"{count:,} {what}" for count, what in changes_words(result.counts))
    if changed:
        said.append(tr("Sign-ups: {changed}.").format(changed=changed))
    return title, " ".join(said)


def _remark(remark: Remark) -> str:
    one = words.REMARKS_ONE.get(remark.code) if remark.count == 1 else None
    return tr(one or REMARKS[remark.code]).format(count=remark.count, value=remark.value)


class PreviewPart(QWidget):
    """The preview of one file: what changes, what to know, and how its columns are understood."""

    event_chosen = Signal(str)

    def __init__(
        self,
        file: str,
        preview: Preview | None,
        events: Sequence[tuple[str, str]],
        event: str,
    ) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(kit.ElidedLabel(file, "body_strong"), 1)
        if preview is not None:
            rows = tr("{count} rows").format(count=f"{preview.reading.total_rows:,}")
            head.addWidget(kit.Text(rows, "body", "quiet"))
        column.addLayout(head)
        self.events: kit.LabeledChoice | None = None
        if events:
            self.events = kit.LabeledChoice(
                tr("Event of the rows that name none"),
                [("", tr("Choose the event")), *events],
                value=event,
            )
            self.events.combo.activated.connect(self._chosen)
            column.addWidget(self.events)
        if preview is not None:
            column.addLayout(self._changes(preview))
            self._remarks(column, preview)
            column.addWidget(self._mapping(preview))

    def _chosen(self, _place: int) -> None:
        if self.events is not None:
            self.event_chosen.emit(self.events.value())

    def _changes(self, preview: Preview) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S32)
        changes = changes_words(preview.counts)
        for count, what in changes:
            row.addWidget(kit.StatFigure(what, f"{count:,}"))
        if not changes:
            row.addWidget(kit.Text(tr("It changes nothing."), "body_strong"))
        row.addStretch(1)
        return row

    def _remarks(self, column: QVBoxLayout, preview: Preview) -> None:
        said = [_remark(remark) for remark in preview.reading.remarks]
        sharing = preview.counts.get("people_sharing", 0)
        told = any(one.code is RemarkCode.SHARED_EMAIL for one in preview.reading.remarks)
        if sharing and not told:
            said.append(
                tr(
                    "{count} people share an e-mail with somebody else; Mobilize would take them "
                    "for one."
                ).format(count=sharing)
            )
        if said:
            column.addWidget(kit.Banner("look", "\n".join(said)))

    def _mapping(self, preview: Preview) -> kit.Card:
        card = kit.Card(12, elevated=False, spacing=theme.S8)
        card.add(kit.Text(tr("How its columns are understood"), "label", "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S12)
        grid.setVerticalSpacing(theme.S4)
        columns = preview.reading.columns
        shown = columns[:_COLUMNS]
        half = (len(shown) + 1) // 2
        for place, one in enumerate(shown):
            row, side = place % half, 3 * (place // half)
            grid.addWidget(kit.ElidedLabel(one.header, "small"), row, side)
            field = tr(words.FIELDS[one.field]) if one.field else tr("kept as note")
            grid.addWidget(
                kit.ElidedLabel(f"→ {field}", "small", "accent" if one.field else "quiet"),
                row,
                side + 1,
            )
        for side, stretch in ((0, 5), (1, 4), (3, 5), (4, 4)):
            grid.setColumnStretch(side, stretch)
        grid.setColumnMinimumWidth(2, theme.S8)
        card.add(grid)
        rest = len(columns) - len(shown)
        if rest > 0:
            more = kit.Text(tr("{count} more, kept too").format(count=rest), "label", "quiet")
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card
