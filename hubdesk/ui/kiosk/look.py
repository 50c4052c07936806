"""How the kiosk looks: large, calm, and as strong in contrast as a person asks.

Every (words, ground) pair has a contrast of seven to one and every edge one of three to one, which
is more than the host's own pages ask. Lengths are given as drawn at 1280 by 720 and 100 %.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QFont, QFontMetrics

from hubdesk.ui.tokens import DARK, LIGHT, Kind, Tokens

Size = Literal["title", "form", "big", "digit", "typed", "words", "strong", "label"]
"""The jobs words have on the kiosk; each has one size and weight."""

SCALES = (100, 150, 200)
"""How large words may be, in per cent."""

TARGET = 56
"""No button, field or box is lower or narrower, in pixels, however small the screen is."""

AIR = 5
"""Pixels around a button for the ring that shows where the keyboard is; words keep them too."""

_TYPE: dict[Size, tuple[int, QFont.Weight, float]] = {
    "title": (44, QFont.Weight.Bold, -0.02),
    "form": (36, QFont.Weight.Bold, -0.02),
    "digit": (46, QFont.Weight.DemiBold, 0.0),
    "typed": (36, QFont.Weight.Medium, 0.0),
    "big": (28, QFont.Weight.Bold, 0.0),
    "words": (22, QFont.Weight.Medium, 0.0),
    "strong": (22, QFont.Weight.Bold, 0.0),
    "label": (18, QFont.Weight.DemiBold, 0.0),
}

_LIGHT = replace(
    LIGHT,
    ground="#FFFFFF",
    quiet="#434F5E",
    line="#8792A2",
    accent="#1F43BC",
    accent_soft="#EBF0FD",
    in_="#0B5530",
    look="#6B3F00",
    stop="#931912",
    accent_pressed="#17338F",
)
_DARK = replace(
    DARK,
    surface="#10151D",
    quiet="#B4BFCD",
    line="#66758A",
    accent="#A9C0FF",
    accent_pressed="#C9D7FF",
    accent_soft="#1B2745",
    stop="#FFB0A8",
)
_STRONG_LIGHT = replace(
    _LIGHT,
    ink="#000000",
    quiet="#000000",
    line="#000000",
    accent="#00188F",
    accent_pressed="#000F5C",
    accent_soft="#FFFFFF",
    in_="#00401F",
    in_soft="#FFFFFF",
    look="#4D2C00",
    look_soft="#FFFFFF",
    stop="#7A0000",
    stop_soft="#FFFFFF",
)
_STRONG_DARK = replace(
    _DARK,
    ground="#000000",
    surface="#000000",
    ink="#FFFFFF",
    quiet="#FFFFFF",
    line="#FFFFFF",
    accent="#FFE45C",
    accent_pressed="#FFF3B0",
    accent_soft="#000000",
    on_accent="#000000",
    in_="#7DFFB5",
    in_soft="#000000",
    look="#FFE45C",
    look_soft="#000000",
    stop="#FFC9C3",
    stop_soft="#000000",
)


@dataclass(frozen=True, slots=True)
class Look:
    """What one visit wears: dark or light, how strong, how large (per cent), on how large a screen.

    `room` is 1.0 at 1280 by 720 and more where there is more.
    """

    dark: bool = False
    strong: bool = False
    percent: int = 100
    room: float = 1.0

    @property
    def colours(self) -> Tokens:
        """The colours worn; high contrast keeps a light room light and a dark one dark."""
        if self.strong:
            return _STRONG_DARK if self.dark else _STRONG_LIGHT
        return _DARK if self.dark else _LIGHT

    def px(self, length: float) -> int:
        """Answer a length in pixels: it grows with the words."""
        return round(length * self.percent / 100 * self.room)

    def gap(self, length: float) -> int:
        """Answer an empty space in pixels: it stays as it is, so that large words have room."""
        return round(length * self.room)

    def tall(self, length: float, size: Size) -> int:
        """Answer the height of what is tapped: as drawn, or as its words need, never too low."""
        words = QFontMetrics(self.font(size)).lineSpacing()
        return max(self.gap(length), words + self.gap(22), TARGET)

    def font(self, size: Size) -> QFont:
        """Answer the font of words, with figures of equal width so that seconds do not dance."""
        return _font(size, self.px(_TYPE[size][0]))

    def larger(self) -> Look:
        """Answer the next larger words; after the largest come the usual ones."""
        place = (SCALES.index(self.percent) + 1) % len(SCALES)
        return replace(self, percent=SCALES[place])

    def pairs(self) -> dict[str, tuple[str, str]]:
        """Name every (words, ground) pair the kiosk paints, for whoever checks contrast."""
        t = self.colours
        kinds: tuple[Kind, ...] = ("in", "look", "stop", "accent")
        made = {f"{kind} on its ground": t.pair(kind) for kind in kinds}
        for name, words in (("ink", t.ink), ("quiet", t.quiet), ("stop", t.stop)):
            made[f"{name} on ground"] = (words, t.ground)
        made["accent on ground"] = (t.accent, t.ground)
        made["primary button"] = (t.on_accent, t.accent)
        made["primary button pressed"] = (t.on_accent, t.accent_pressed)
        made["ink on pressed"] = (t.ink, t.accent_soft)
        made["quiet on pressed"] = (t.quiet, t.accent_soft)
        return made

    def edges(self) -> dict[str, tuple[str, str]]:
        """Name every (edge, ground) pair that tells where a field, box or button is."""
        t = self.colours
        return {
            "line on ground": (t.line, t.ground),
            "focus on ground": (t.accent, t.ground),
            "wrong on ground": (t.stop, t.ground),
        }

    def sheet(self) -> str:
        """Write the stylesheet of what Qt draws itself: the ground, fields and scroll bar."""
        t = self.colours
        return _SHEET.format(
            t=t,
            radius=self.gap(14),
            high=self.tall(64, "words") - 6,
            side=self.gap(20),
            air=AIR,
            bar=max(self.gap(28), 28),
        )


@lru_cache(maxsize=64)
def _font(size: Size, pixels: int) -> QFont:
    _usual, weight, spacing = _TYPE[size]
    made = QFont("Manrope")
    made.setPixelSize(pixels)
    made.setWeight(weight)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * pixels)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


_SHEET = """
QWidget#kiosk, QWidget#screen, QWidget#foot {{ background: {t.ground}; }}
QScrollArea, QScrollArea > QWidget {{ background: {t.ground}; border: none; }}
QFrame#code {{ background: #FFFFFF; border: 2px solid {t.line}; border-radius: 16px; }}
QLabel {{ background: transparent; color: {t.ink}; }}
QLabel[tone="quiet"] {{ color: {t.quiet}; }}
QLabel[tone="stop"] {{ color: {t.stop}; }}
QLineEdit, QLineEdit:focus, QLineEdit[wrong="true"] {{
    background: {t.ground}; color: {t.ink}; border: 3px solid {t.line};
    border-radius: {radius}px; padding: 0px {side}px; min-height: {high}px; margin: 0px {air}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.quiet}; }}
QLineEdit[wrong="true"] {{ border-color: {t.stop}; }}
QLineEdit:focus {{ border-color: {t.accent}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{
    border: none; background: transparent; padding: 0px; margin: 0px; color: {t.ink}; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0px; }}
QScrollBar::handle:vertical {{
    background: {t.line}; border-radius: 10px; margin: 4px; min-height: 56px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
