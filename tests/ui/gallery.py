"""A gallery of the whole kit, grabbed to pictures: `python tests/ui/gallery.py FOLDER`.

QT_SCALE_FACTOR=1.5 before it makes the pictures of 150 %.
The tests walk through the same gallery, so a widget that is shown here is checked there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hubdesk.ui import theme
from hubdesk.ui import widgets as kit


class Rows(QAbstractListModel):
    """Four made-up people, as a search would give them."""

    views = (
        kit.RowView(
            "Maria Alvarez-Ortiz",
            ((6, 9),),
            "maria.a…@example.org · 0142",
            (kit.PillView("confirmed", "in"), kit.PillView("first time", "accent", "star")),
            "Enter",
        ),
        kit.RowView(
            "Mario Alvarez",
            ((6, 9),),
            "m.alvarez…@work.example · 7730",
            (kit.PillView("signed up"),),
            "Enter",
        ),
        kit.RowView(
            "Teo Álvarez de la Fuente y Montserrat-Villanueva of the Upper Miami Valley",
            ((4, 7),),
            "teo…@example.org · 2218 · also signed up for the 20:00 shift and the one after that",
            (kit.PillView("20:00 shift", "look"),),
            "Enter",
        ),
        kit.RowView(
            "Ana Alvaro",
            ((0, 1), (4, 7)),
            "ana…@example.org · 9054",
            (kit.PillView("in since 18:04", "in", "check"),),
            "",
            muted=True,
        ),
    )

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.views)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        if role == kit.ROW_VIEW_ROLE:
            return self.views[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.views[index.row()].spoken()
        return None


def desk() -> QWidget:
    """Build the desk as it was drawn, from the kit alone."""
    page = QWidget()
    page.setProperty("ground", "ground")
    page.setFixedSize(1280, 720)
    frame = QHBoxLayout(page)
    frame.setContentsMargins(0, 0, 0, 0)
    frame.setSpacing(0)
    frame.addWidget(_rail())
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(_header())
    columns = QHBoxLayout()
    columns.setContentsMargins(24, 24, 24, 22)
    columns.setSpacing(24)
    columns.addLayout(_search_column(), 644)
    columns.addWidget(_person_card(), 380)
    right.addLayout(columns, 1)
    frame.addLayout(right, 1)
    return page


def _rail() -> QWidget:
    rail = kit.NavRail("HubDesk", "Miami Valley Hub")
    for key, icon, words in (
        ("today", "home", "Today"),
        ("desk", "user-check", "Desk"),
        ("floor", "columns", "Floor"),
        ("agenda", "list-time", "Agenda"),
        ("close", "check", "Close"),
        ("sync", "sync", "Sync"),
        ("hub", "hub", "Hub"),
    ):
        rail.add(key, icon, words)
    rail.select("desk")
    rail.item("sync").set_badge(3)
    rail.set_person("Ruth K.", "host on duty")
    return rail


def _header() -> QWidget:
    header = kit.HeaderBar("Tuesday phone bank", "Union Hall, Dayton · 18:00 to 20:00 EST")
    words = "3 waiting · not connected since 18:20"
    header.set_chip(header.add_chip(), kit.PillView(words, "look", "clock"))
    header.set_figure(0, "23", "here of 41 · expect 16–33")
    header.set_figure(1, "18:31", "calls until 19:50")
    return header


def _search_column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    search = kit.SearchBox("name, e-mail or last 4 of the phone")
    search.edit.setText("alv")
    rows = kit.RowList(name="People found")
    rows.setModel(Rows(rows))
    rows.setCurrentIndex(rows.model().index(0, 0))
    walk_in = QHBoxLayout()
    walk_in.setSpacing(12)
    walk_in.addWidget(kit.SecondaryButton("Walk-in", key="Ctrl+N", icon="plus"))
    walk_in.addWidget(kit.Text("Not on the list? Name is enough to get in.", "label", "quiet"), 1)
    undo = kit.UndoBar()
    undo.offer("Ana Alvaro is in", "18:30 · Scale to Win, table 2")
    column.addWidget(search)
    column.addWidget(rows)
    column.addLayout(walk_in)
    column.addStretch(1)
    column.addWidget(undo)
    return column


def _person_card() -> QWidget:
    card = kit.Card(padding=24, spacing=16)
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(kit.ElidedLabel("Maria Alvarez-Ortiz", "title"))
    names.addWidget(kit.Text("18:00 shift · confirmed · signed up 9 Nov", "body", "quiet"))
    pills = QHBoxLayout()
    pills.setSpacing(8)
    pills.addWidget(kit.Pill("first phone bank", "accent", "star", large=True))
    pills.addWidget(kit.Pill("Spanish", large=True))
    pills.addStretch(1)
    goes = kit.Card(padding=14, elevated=False, spacing=4)
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(kit.Text("Scale to Win", "header"))
    line.addWidget(kit.Pill("DNC", "accent"))
    line.addStretch(1)
    line.addWidget(kit.Text("other", "small", "quiet"))
    line.addWidget(kit.KeyCap("Alt+D"))
    why = "Next in turn. 11 on it, needs 8; about a minute between calls."
    goes.add(kit.Text("Goes to", "label", "quiet"), line, kit.Text(why, "body", "quiet", wrap=True))
    card.add(names, pills, kit.Banner("look", "Asked for a seat near the door."), goes)
    card.body.addStretch(1)
    card.add(kit.PrimaryButton("Check in", key="Enter", size="large"))
    return card


def parts() -> QWidget:
    """Build one of everything else."""
    page = QWidget()
    page.setProperty("ground", "ground")
    page.setFixedSize(1280, 1160)
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(16)
    for place, column in enumerate((_fields(), _lists(), _notices())):
        grid.addLayout(column, 0, place)
        grid.setColumnStretch(place, 1)
    return page


def _fields() -> QVBoxLayout:
    column = QVBoxLayout()
    card = kit.Card(padding=24, spacing=8)
    zip_code = kit.LabeledField("ZIP code")
    zip_code.set_text("4540")
    zip_code.set_error("ZIP codes have five digits")
    card.add(
        kit.Text("New tonight", "title"),
        kit.LabeledField("Phone", placeholder="optional"),
        zip_code,
        kit.LabeledChoice("Language", [("en", "English"), ("es", "Español")]),
        kit.LabeledField("API key", placeholder="none: most hubs have none", secret=True),
        kit.CheckRow("First phone bank"),
        kit.CheckRow(
            "Wants text messages about events like this", "(ask; never tick it for somebody)"
        ),
    )
    card.findChildren(kit.CheckRow)[0].setChecked(True)
    choice = [("csv", "CSV"), ("key", "API key"), ("later", "Later")]
    column.addWidget(card)
    column.addWidget(kit.SegmentedChoice(choice, name="Tonight's sign-ups"))
    buttons = QGridLayout()
    off = kit.PrimaryButton("Open the doors")
    off.setEnabled(False)
    for place, button in enumerate(
        (
            kit.PrimaryButton("Paste link"),
            kit.SecondaryButton("Show", icon="external-link"),
            kit.DangerButton("Forget the key"),
            off,
            kit.PrimaryButton("Look and apply", key="R"),
            kit.SecondaryButton("", icon="x", name="Close"),
        )
    ):
        buttons.addWidget(button, place // 2, place % 2)
    column.addLayout(buttons)
    column.addWidget(kit.PrimaryButton("I signed up", size="kiosk"))
    column.addStretch(1)
    return column


def _lists() -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(kit.SectionTitle("Leaders", kit.SecondaryButton("Add", icon="plus")))
    rows = kit.ListCard()
    rows.add_row(
        kit.ListRow(
            "Ruth Kim",
            "host · on duty · PIN set",
            leading=kit.Avatar("Ruth Kim"),
            trailing=[kit.Pill("trained", "in")],
        )
    )
    rows.add_row(
        kit.ListRow(
            "Scale to Win link",
            "None for tonight yet. Callers cannot start without it.",
            leading=kit.IconCircle("warning", "look"),
            trailing=[kit.PrimaryButton("Paste link")],
        )
    )
    column.addWidget(rows)
    stands = kit.Card()
    stands.add(kit.Text("Where everyone stands", "heading"))
    stands.add(
        kit.FigureRow("came", 38, 41),
        kit.FigureRow("verified", 2, 41, "in"),
        kit.FigureRow("to tick", 32, 41, "accent"),
        kit.FigureRow("waiting", 3, 41, "look"),
        kit.FigureRow("needs you", 1, 41, "stop"),
    )
    column.addWidget(stands)
    share = kit.Card()
    share.add(kit.Text("DNC dialer, share of calling minutes", "label", "quiet"))
    share.add(kit.Meter(0.64, 0.5, rest="campaign", name="DNC dialer"))
    share.add(kit.StatFigure("Expected", "16 to 33"))
    pills = QHBoxLayout()
    for kind in theme.KINDS:
        pills.addWidget(kit.Pill(kind, kind))
    pills.addStretch(1)
    share.add(pills)
    column.addWidget(share)
    late = kit.Card(12, "look", filled=True, elevated=False)
    late.add(kit.Text("Kwame Mensah", "body_strong"))
    late.add(kit.Text("table 4 · past 50 planned", "label", "quiet"))
    column.addWidget(late)
    column.addStretch(1)
    return column


def _notices() -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(kit.Banner("in", "All 41 are verified in Mobilize."))
    column.addWidget(
        kit.Banner("look", "The roster is a day old.", button=kit.SecondaryButton("Pull"))
    )
    column.addWidget(
        kit.Banner("stop", "The key was refused. Nothing is lost; ask your organizer.")
    )
    note = "New to this? Play a practice evening first: made-up people, nothing leaves this laptop."
    column.addWidget(kit.Banner("accent", note, icon="star"))
    needs = kit.Card(20, "stop")
    needs.add(
        kit.Text.lead("Sam <Lee>", " shares an e-mail with Pat Lee. Sending would rename Pat.")
    )
    column.addWidget(needs)
    progress = kit.ProgressCard("Reading the roster", "Page 3, people and sign-ups.")
    progress.set_progress(120, 400)
    column.addWidget(progress)
    empty = kit.Card()
    button = kit.PrimaryButton("Walk-in", key="Ctrl+N", icon="plus")
    empty.add(
        kit.EmptyState(
            "search", "Nobody by that name", "Add a letter, or take a walk-in.", button=button
        )
    )
    column.addWidget(empty, 1)
    return column


def sheet(page: QWidget) -> kit.Sheet:
    """Open a sheet over a page."""
    made = kit.Sheet(page, "Add a dialer", "It is offered at check-in as soon as it is saved.")
    made.body.addWidget(kit.LabeledField("Name"))
    made.body.addWidget(kit.LabeledField("Link", placeholder="https://"))
    made.add_button(kit.SecondaryButton("Go back", key="Esc"))
    made.add_button(kit.PrimaryButton("Add dialer", key="Enter"))
    made.open()
    return made


def clipped(page: QWidget) -> list[str]:
    """Name every visible label and button of a page which has less room than it needs."""
    short = []
    worded: list[QLabel | QAbstractButton] = [
        *page.findChildren(QLabel),
        *page.findChildren(QAbstractButton),
    ]
    for widget in worded:
        if not widget.isVisible() or isinstance(widget, (kit.ElidedLabel, kit.NavItem)):
            continue
        needed = widget.sizeHint()
        if widget.hasHeightForWidth():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        else:
            fits = needed.width() <= widget.width() and needed.height() <= widget.height()
        if not fits:
            short.append(f"{type(widget).__name__}: {widget.text()}")
    return short


def cut_off(page: QWidget) -> list[str]:
    """Name every visible label, button and line to type in that its parent cuts off."""
    cut = []
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox):
        for one in page.findChildren(kind):
            around = one.parentWidget()
            if (
                one.isVisible()
                and around is not None
                and not around.rect().contains(one.geometry())
            ):
                cut.append(f"{kind.__name__}: {one.accessibleName() or one.property('text')}")
    return cut


def main(folder: Path) -> int:
    """Grab everything, light and dark; give 1 when something was clipped."""
    short: list[str] = []
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    app.setProperty("kept", True)
    scale = round(float(os.environ.get("QT_SCALE_FACTOR", "1")) * 100)
    theme.apply(app, "light")
    pages = {"desk": desk(), "parts": parts()}
    for page in pages.values():
        page.show()
    pages["desk"].activateWindow()
    pages["desk"].findChildren(kit.SearchBox)[0].edit.setFocus()
    modes: tuple[theme.Mode, ...] = ("light", "dark")
    for mode in modes:
        theme.apply(app, mode)
        for name, page in pages.items():
            app.processEvents()
            short += clipped(page)
            page.grab().save(str(folder / f"{name}-{mode}-{scale}.png"))
        opened = sheet(pages["desk"])
        app.processEvents()
        pages["desk"].grab().save(str(folder / f"sheet-{mode}-{scale}.png"))
        opened.close()
        app.processEvents()
    print("\n".join(short))
    return 1 if short else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main(Path(sys.argv[1])))
