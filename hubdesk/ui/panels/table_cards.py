"""Table cards before they are printed: which dialers, tables and paper, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.ui import table_card, theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.worksheet_save import printers
from hubdesk.ui.printing import Size, paper
from hubdesk.ui.room import Room, tr
from hubdesk.ui.table_card import TableCard
from hubdesk.words import spreadsheet

WIDTH = 236
"""Pixels: a page of this width stands whole in the least window."""

_EVERY = "every"
_SIZES = {"letter": Size.Letter, "a4": Size.A4}


class Preview(QWidget):
    """The first page as it will be printed; its name tells what is on it."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, image: QImage, name: str) -> None:
        """Show a page."""
        self._image = image
        self.setFixedSize(image.deviceIndependentSize().toSize() + QSize(2, 2))
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the page with an edge, which white paper on a white sheet wants."""
        painter = QPainter(self)
        painter.drawImage(1, 1, self._image)
        painter.setPen(QPen(theme.colour(theme.tokens().line), 2))
        painter.drawRect(self.rect())


class TableCardSheet(kit.Sheet):
    """Prints or saves a page for each dialer and table. `printers` names what this laptop has."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        dialer_id: DialerId | None = None,
        printers: Callable[[], list[str]] = printers,
    ) -> None:
        super().__init__(window, tr("Table cards"), width=640)
        self._room = room
        self._printers = printers
        self._day = day_of(room.shift, room.now(), room.zone)
        self._dialers = room.desk.floor.dialers()
        choices = [(_EVERY, tr("Every dialer")), *((one.id, one.name) for one in self._dialers)]
        self.which = kit.LabeledChoice(
            tr("Dialer"), choices, value=dialer_id or _EVERY, may_be_wrong=False
        )
        self.tables = kit.LabeledField(
            tr("Tables"), placeholder=tr("Table 1, Table 2, by the window"), may_be_wrong=False
        )
        size = paper().pageSize().id()
        self.size_ = kit.SegmentedChoice(
            [("letter", tr("US Letter")), ("a4", tr("A4"))],
            name=tr("Paper"),
            value=next(key for key, one in _SIZES.items() if one == size),
        )
        self.preview = Preview()
        self.said = kit.Text("", "body", "quiet", wrap=True)
        self._lay_out()
        self.which.combo.currentIndexChanged.connect(self._show)
        self.tables.edit.textChanged.connect(self._show)
        self.size_.chosen.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.S16)
        paper_label = kit.Text(tr("Paper"), "label", "quiet")
        paper_label.setFont(theme.font("label", theme.SEMIBOLD))
        for part in (self.which, self.tables, paper_label, self.size_, self.said):
            left.addWidget(part)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.S24)
        row.addLayout(left, 1)
        row.addWidget(self.preview)
        self.body.addLayout(row)
        self.add_back()
        self.pdf = kit.SecondaryButton(tr("Save as PDF"))
        self.pdf.clicked.connect(self._ask_pdf)
        self.go = kit.PrimaryButton(tr("Print"), key="Enter", icon="printer")
        self.go.clicked.connect(self.print)
        for button in (self.pdf, self.go):
            self.add_button(button)

    def cards(self) -> list[TableCard]:
        """List the pages as chosen."""
        chosen = self.which.value()
        dialers = [one for one in self._dialers if chosen in (_EVERY, one.id)]
        return table_card.cards_of(dialers, self._day, table_card.tables_of(self.tables.text()))

    def save_pdf(self, name: str) -> None:
        """Write the pages to a file; what went wrong is said in the sheet."""
        try:
            spreadsheet.write(name, table_card.as_pdf(self.cards(), self._page()))
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.set_error(None)
        self.said.setText(tr("Saved: {file}").format(file=name))

    def print(self) -> None:
        """Show the pages and let the host choose a printer; without one, say what to do."""
        if not self._printers():
            said = self._room.said(Problem("no_printer"))
            self.set_error(f"{said.what} {said.todo}")
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # only who prints waits

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Table cards"))
        printer.setPageLayout(self._page())
        preview = QPrintPreviewDialog(printer, self._window)
        preview.setWindowTitle(tr("Print the table cards"))
        preview.paintRequested.connect(partial(self._print_on, self.cards()))
        self.close()
        preview.open()

    def _print_on(self, cards: list[TableCard], printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        assert isinstance(printer, QPrinter)
        try:
            table_card.print_on(printer, cards)
        except Problem as problem:
            self._room.show_problem(problem)

    def _page(self) -> QPageLayout:
        return paper(_SIZES[self.size_.value()])

    def _show(self) -> None:
        cards = self.cards()
        for button in (self.pdf, self.go):
            button.setEnabled(bool(cards))
        pages = tr("1 page") if len(cards) == 1 else tr("{count} pages").format(count=len(cards))
        self.said.setText(pages if cards else tr("No dialer yet, so there is nothing to print."))
        self.preview.setVisible(bool(cards))
        if cards:
            first = cards[0]
            page = table_card.picture(first, self._page(), WIDTH, self.devicePixelRatioF())
            name = " · ".join(filter(None, (first.dialer.name, first.table)))
            self.preview.show_page(page, tr("First page: {name}").format(name=name))

    def _ask_pdf(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the table cards"), "table-cards.pdf", tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_pdf(chosen)
