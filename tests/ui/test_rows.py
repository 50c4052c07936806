"""What result rows promise: matched letters seen, nothing over its room, spoken in a sentence."""

from __future__ import annotations

import gallery
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.widgets.pills import pill_width
from hubdesk.ui.widgets.rows import fitting_pills, title_pieces


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


def test_model_of_rows_keeps_qts_rules() -> None:
    model = gallery.Rows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 4


def test_matched_letters_stand_apart_in_a_title() -> None:
    pieces = title_pieces("Maria Alvarez-Ortiz", ((6, 9),), 400)
    assert [(piece.words, piece.matched) for piece in pieces] == [
        ("Maria ", False),
        ("Alv", True),
        ("arez-Ortiz", False),
    ]


def test_spans_that_overlap_or_run_over_are_mended() -> None:
    pieces = title_pieces("Ana", ((-4, 1), (0, 2), (2, 99), (7, 8)), 400)
    assert "".join(piece.words for piece in pieces) == "Ana"


@pytest.mark.parametrize("room", [12, 60, 119, 120])
def test_title_never_runs_out_of_its_room(room: int) -> None:
    pieces = title_pieces("Maximiliana Featherstonehaugh", ((3, 5), (13, 20)), room)
    assert pieces[-1].words.endswith("…")
    assert pieces[-1].x <= room


def test_pills_leave_the_title_its_room() -> None:
    pills = tuple(kit.PillView(f"state number {number}") for number in range(9))
    fitting = fitting_pills(pills, 400)
    assert [pill for pill, _ in fitting] == list(pills[: len(fitting)])
    assert 0 < sum(pill_width(pill) for pill, _ in fitting) <= 280


def test_row_is_spoken_in_one_sentence() -> None:
    assert gallery.Rows.views[0].spoken() == (
        "Maria Alvarez-Ortiz, confirmed, first time, maria.a…@example.org · 0142"
    )


def test_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    rows = kit.RowList(name="People found")
    qtbot.addWidget(rows)
    assert rows.sizeHint().height() == 0
    rows.setModel(gallery.Rows(rows))
    assert 4 * 56 <= rows.sizeHint().height() <= 4 * 56 + 4


def test_only_the_chosen_row_shows_its_key(qtbot: QtBot) -> None:
    model = gallery.Rows()
    delegate = kit.RowDelegate()
    pictures = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_Selected):
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 640, 56)
        option.state = state
        canvas = QPixmap(640, 56)
        canvas.fill(theme.colour(theme.tokens().surface))
        painter = QPainter(canvas)
        delegate.paint(painter, option, model.index(1, 0))
        painter.end()
        pictures.append(canvas.toImage().copy(590, 12, 30, 32))
    assert theme.tokens().accent.lower() not in colours(pictures[0])
    assert len(colours(pictures[1]) - colours(pictures[0])) > 3


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
