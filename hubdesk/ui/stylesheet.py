"""The one stylesheet of HubDesk, made from the tokens.

It dresses Qt's own widgets (lines to type in, lists, menus, scroll bars, tips) and gives labels
their tone by the dynamic property `tone`. What it cannot draw well, hubdesk.ui.widgets paints.
"""

from __future__ import annotations

from functools import lru_cache

from hubdesk.ui.tokens import TONES, Tokens


@lru_cache(maxsize=4)
def stylesheet(t: Tokens) -> str:
    """Make the whole stylesheet for these tokens; the same tokens are never written twice."""
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {t.tone(tone)}; }}' for tone in TONES)
    return tones + _GROUNDS.format(t=t) + _TYPING.format(t=t) + _LISTS.format(t=t)


_GROUNDS = """
QLabel {{ background: transparent; }}
QLabel:disabled {{ color: {t.quiet}; }}
QMainWindow, QDialog, QWidget[ground="ground"] {{ background: {t.ground}; }}
QWidget[ground="surface"] {{ background: {t.surface}; }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{
    background: transparent; border: none; }}
QToolTip {{ background: {t.ink}; color: {t.surface}; border: none; padding: 6px 8px; }}
"""

_TYPING = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTimeEdit, QDateTimeEdit {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 8px;
    padding: 0px 10px; min-height: 38px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; placeholder-text-color: {t.quiet}; }}
QPlainTextEdit {{ padding: 8px; }}
QComboBox {{ padding: 0px 36px 0px 12px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QTimeEdit:focus,
QDateTimeEdit:focus {{
    border: 2px solid {t.accent}; padding: 0px 9px; min-height: 36px; }}
QPlainTextEdit:focus {{ padding: 7px; }}
QComboBox:focus {{ padding: 0px 35px 0px 11px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"] {{
    border: 2px solid {t.stop}; padding: 0px 9px; min-height: 36px; }}
QComboBox[wrong="true"] {{ padding: 0px 35px 0px 11px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.ground}; color: {t.quiet}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{
    border: none; background: transparent; padding: 0px; min-height: 28px; }}
QComboBox::drop-down {{ border: none; width: 0px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; outline: none;
    padding: 4px; selection-background-color: {t.accent_soft}; selection-color: {t.accent}; }}
QComboBox QAbstractItemView::item {{ min-height: 36px; padding: 0px 8px; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button,
QDateTimeEdit::up-button, QDateTimeEdit::down-button {{ width: 0px; border: none; }}
"""

_LISTS = """
QListView, QTableView, QTreeView {{
    background: {t.surface}; color: {t.ink}; border: none; outline: none;
    gridline-color: {t.line}; alternate-background-color: {t.surface};
    selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
QTableView::item {{ padding: 0px 12px; border-bottom: 1px solid {t.line}; }}
QTableView::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
QHeaderView {{ background: {t.surface}; }}
QHeaderView::section {{
    background: {t.surface}; color: {t.quiet}; border: none;
    border-bottom: 1px solid {t.line}; padding: 8px 12px; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
QMenu {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 8px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
QMenu::item:disabled {{ color: {t.quiet}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px; }}
QScrollBar::handle {{ background: {t.line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
