"""The look HubDesk wears now: its tokens, spacing, type, and the switch between light and dark.

Widgets ask `tokens()` when they paint, so a switch needs no bookkeeping: `apply` swaps the tokens
and Qt repaints everything. Lengths are logical pixels, so 150 % is Qt's business.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.ui.stylesheet import stylesheet
from hubdesk.ui.tokens import DARK, KINDS, LIGHT, TONES, Kind, Tokens, Tone

__all__ = [
    "BOLD",
    "CARD_RADIUS",
    "DARK",
    "KINDS",
    "LIGHT",
    "RADIUS",
    "S4",
    "S8",
    "S12",
    "S16",
    "S24",
    "S32",
    "S48",
    "SEMIBOLD",
    "TONES",
    "Kind",
    "Mode",
    "Role",
    "Tokens",
    "Tone",
    "apply",
    "colour",
    "font",
    "load_fonts",
    "mark",
    "reduce_motion",
    "reduced_motion",
    "tokens",
]

Mode = Literal["light", "dark", "auto"]
"""What the host chose; auto follows the system."""

Role = Literal[
    "kiosk_title",
    "kiosk",
    "title",
    "figure",
    "clock",
    "search",
    "field",
    "brand",
    "header",
    "button_large",
    "heading",
    "row",
    "body_strong",
    "body",
    "small",
    "label",
]
"""The jobs words have; each has one size and weight."""

S4, S8, S12, S16, S24, S32, S48 = 4, 8, 12, 16, 24, 32, 48
RADIUS = 8
BOLD = QFont.Weight.Bold
SEMIBOLD = QFont.Weight.DemiBold
CARD_RADIUS = 12

_FAMILY = "Manrope"
_FACES = ("Medium", "SemiBold", "Bold")
_TYPE: dict[Role, tuple[int, QFont.Weight, float]] = {
    "kiosk_title": (44, QFont.Weight.Bold, -0.02),
    "kiosk": (22, QFont.Weight.Medium, 0.0),
    "title": (24, QFont.Weight.Bold, -0.015),
    "figure": (22, QFont.Weight.Bold, 0.0),
    "clock": (20, QFont.Weight.Bold, 0.0),
    "search": (20, QFont.Weight.Medium, 0.0),
    "field": (15, QFont.Weight.Medium, 0.0),
    "brand": (18, QFont.Weight.Bold, 0.0),
    "header": (17, QFont.Weight.Bold, -0.01),
    "button_large": (16, QFont.Weight.Bold, 0.0),
    "heading": (15, QFont.Weight.Bold, 0.0),
    "row": (15, QFont.Weight.DemiBold, 0.0),
    "body_strong": (14, QFont.Weight.DemiBold, 0.0),
    "body": (14, QFont.Weight.Medium, 0.0),
    "small": (13, QFont.Weight.Medium, 0.0),
    "label": (12, QFont.Weight.Medium, 0.0),
}


class _Now:
    """What is worn at this moment; one per process, because one person looks at it."""

    tokens: Tokens = LIGHT
    mode: Mode = "light"
    listening: bool = False
    still: bool | None = None


def tokens() -> Tokens:
    """Give the colours worn now; ask while painting, never keep them."""
    return _Now.tokens


@lru_cache(maxsize=64)
def colour(name: str) -> QColor:
    """Give the QColor of a token's `#rrggbb`, made once; treat it as read-only."""
    return QColor(name)


@lru_cache(maxsize=32)
def font(role: Role, weight: QFont.Weight | None = None) -> QFont:
    """Give the font of a role, with figures of equal width so that clocks do not dance."""
    size, usual, spacing = _TYPE[role]
    made = QFont(_FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight or usual)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=1)
def load_fonts() -> bool:
    """Register Manrope from its package with Qt; False where the package has no files.

    The system's own font then takes over, which is plain but never unreadable.
    """
    found = find_spec("font_manrope")
    if found is None or not found.submodule_search_locations:
        return False
    folder = Path(next(iter(found.submodule_search_locations))) / "files"
    faces = [QFontDatabase.addApplicationFont(str(folder / f"Manrope-{f}.ttf")) for f in _FACES]
    return all(face >= 0 for face in faces)


def apply(app: QApplication, mode: Mode) -> None:
    """Dress the whole program: style, palette, font and stylesheet; call again to switch live."""
    load_fonts()
    hints = app.styleHints()
    if not _Now.listening:
        _Now.listening = True
        app.setStyle("Fusion")
        app.setFont(font("body"))
        hints.colorSchemeChanged.connect(_system_changed)
    _Now.mode = mode
    if mode == "auto":
        hints.unsetColorScheme()
    else:
        # The window frame is the system's; asking for the scheme makes it match.
        scheme = Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light
        hints.setColorScheme(scheme)
    _wear(app)


def _system_changed(_scheme: Qt.ColorScheme) -> None:
    """Follow the system when it turns dark or light and the host chose auto."""
    app = QApplication.instance()
    if _Now.mode == "auto" and isinstance(app, QApplication):
        _wear(app)


def _wear(app: QApplication) -> None:
    """Put the tokens of the chosen mode on palette and stylesheet."""
    system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    dark = _Now.mode == "dark" or (_Now.mode == "auto" and system_dark)
    _Now.tokens = DARK if dark else LIGHT
    app.setPalette(_palette(_Now.tokens))
    # Qt would dress every widget anew for the very same sheet: a tenth of a second in a full room.
    sheet = stylesheet(_Now.tokens)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def _palette(t: Tokens) -> QPalette:
    """Make the palette for what no stylesheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, t.ground),
        (role.WindowText, t.ink),
        (role.Base, t.surface),
        (role.AlternateBase, t.surface),
        (role.Text, t.ink),
        (role.PlaceholderText, t.quiet),
        (role.Button, t.surface),
        (role.ButtonText, t.ink),
        (role.BrightText, t.stop),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Accent, t.accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.campaign),
        (role.ToolTipBase, t.ink),
        (role.ToolTipText, t.surface),
        (role.Light, t.surface),
        (role.Midlight, t.line),
        (role.Mid, t.line),
        (role.Dark, t.quiet),
        (role.Shadow, t.shadow),
    ):
        made.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.quiet))
    return made


def reduced_motion() -> bool:
    """Tell whether the host, or the system, asked for less movement."""
    if _Now.still is not None:
        return _Now.still
    app = QGuiApplication.instance()
    if not isinstance(app, QApplication):
        return True
    from PySide6.QtWidgets import QStyle  # its many names take longer than the first paint

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return app.style().styleHint(hint) == 0


def reduce_motion(still: bool | None) -> None:
    """Set the host's own wish about movement; None follows the system."""
    _Now.still = still


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a dynamic property the stylesheet looks at, and restyle the widget if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
