"""What the look promises: readable in both modes, one font, one hand of icons, a live switch."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from hubdesk.ui import icons, theme
from hubdesk.ui.tokens import DARK, LIGHT, Tokens

ASKED_FOR = [
    "home",
    "user-check",
    "columns",
    "list-time",
    "check",
    "sync",
    "hub",
    "search",
    "clock",
    "warning",
    "star",
    "plus",
    "undo",
    "laptop",
    "headset",
    "lock",
    "wifi-off",
    "x",
    "chevron-right",
    "chevron-down",
    "arrow-left",
    "printer",
    "upload",
    "download",
    "phone",
    "person",
    "people",
    "play",
    "pause",
    "coffee",
    "key",
    "moon",
    "sun",
    "gear",
    "external-link",
    "copy",
    "info",
]


def luminance(colour: str) -> float:
    """Give the relative luminance of `#rrggbb` as WCAG 2 defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
def test_all_words_can_be_read(worn: Tokens) -> None:
    ratios = {name: contrast(*pair) for name, pair in worn.reading_pairs().items()}
    assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_and_boxes_stand_out_from_what_they_lie_on(worn: Tokens) -> None:
    for edge in (worn.accent, worn.stop, worn.quiet):
        for ground in (worn.surface, worn.ground):
            assert contrast(edge, ground) >= 3


def test_switch_changes_tokens_palette_and_stylesheet(dressed: QApplication) -> None:
    theme.apply(dressed, "dark")
    assert theme.tokens() is DARK
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == DARK.ground.lower()
    assert DARK.accent in dressed.styleSheet()
    assert LIGHT.accent not in dressed.styleSheet()
    theme.apply(dressed, "light")
    assert theme.tokens() is LIGHT


def test_auto_wears_what_the_system_wears(dressed: QApplication) -> None:
    theme.apply(dressed, "auto")
    dark = dressed.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens() is (DARK if dark else LIGHT)


def test_chosen_mode_outranks_the_system(dressed: QApplication) -> None:
    theme.apply(dressed, "dark")
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens() is DARK
    theme.apply(dressed, "light")


def test_words_are_set_in_manrope(dressed: QApplication) -> None:
    assert theme.load_fonts()
    assert QFontInfo(dressed.font()).family() == "Manrope"


def test_figures_are_equally_wide_so_that_clocks_do_not_dance(dressed: QApplication) -> None:
    metrics = QFontMetricsF(theme.font("clock"))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_host_can_ask_for_less_movement_and_go_back_to_the_system(dressed: QApplication) -> None:
    usual = theme.reduced_motion()
    theme.reduce_motion(True)
    assert theme.reduced_motion()
    theme.reduce_motion(None)
    assert theme.reduced_motion() == usual


def test_every_icon_asked_for_is_drawn() -> None:
    assert set(ASKED_FOR) <= set(icons.names())


@pytest.mark.parametrize("name", icons.names())
def test_icons_are_of_one_hand(name: str) -> None:
    drawing = (icons.ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    for trait in (
        'viewBox="0 0 24 24"',
        'fill="none"',
        'stroke="currentColor"',
        'stroke-width="1.75"',
        'stroke-linecap="round"',
        'stroke-linejoin="round"',
    ):
        assert trait in drawing


@pytest.mark.parametrize("name", icons.names())
def test_icons_keep_inside_their_box(dressed: QApplication, name: str) -> None:
    drawn = icons.pixmap(name, LIGHT.ink, 24, 4.0).toImage()
    edge = [(place, side) for place in range(96) for side in (0, 95)]
    assert all(drawn.pixelColor(x, y).alpha() < 128 for x, y in edge)
    assert all(drawn.pixelColor(y, x).alpha() < 128 for x, y in edge)


def test_icon_is_drawn_in_the_colour_and_density_asked_for(dressed: QApplication) -> None:
    drawn = icons.pixmap("check", LIGHT.in_, 20, 1.5)
    assert drawn.width() == 30
    assert drawn.deviceIndependentSize().width() == 20
    image = drawn.toImage()
    solid = [
        image.pixelColor(x, y).name()
        for x in range(30)
        for y in range(30)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert set(solid) == {LIGHT.in_.lower()}


def test_icon_follows_the_theme(dressed: QApplication) -> None:
    kept = icons.icon("plus", "accent")
    before = kept.pixmap(24, 24).toImage().pixelColor(12, 12).name()
    theme.apply(dressed, "dark")
    after = kept.pixmap(24, 24).toImage().pixelColor(12, 12).name()
    theme.apply(dressed, "light")
    assert (before, after) == (LIGHT.accent.lower(), DARK.accent.lower())


def test_unknown_icon_is_a_mistake_said_at_once(dressed: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", LIGHT.ink)


def test_widgets_hold_no_colour_of_their_own() -> None:
    folder = Path(theme.__file__).parent / "widgets"
    named = re.compile(r"#[0-9a-fA-F]{6}\b|setStyleSheet|GlobalColor")
    assert [path.name for path in folder.glob("*.py") if named.search(path.read_text())] == []


class Bell(QObject):
    rung = Signal(bool)


def test_emits_do_not_lose_references_to_true(dressed: QApplication) -> None:
    """One PySide release lost one at every emit and brought the process down after some 560."""
    heard: list[bool] = []
    bell = Bell()
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit(True)
    assert len(heard) == 100
    heard.clear()
    assert sys.getrefcount(True) >= before - 10
