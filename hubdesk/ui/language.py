"""The language of what a screen says: the host's for the whole program, a volunteer's for one.

Sentences are written once, in English, in `hubdesk.words` and on the pages; another language is a
file of Qt's beside them. A sentence it does not have stays English: nobody is left without words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from hubdesk import paths

CONTEXT = "hubdesk"
"""Qt's word for whose sentences they are; all of ours are in one."""

LANGUAGES: dict[str, str] = {"en": "English", "es": "Español"}
"""What HubDesk speaks, by code, each in its own words."""


def tr(words: str) -> str:
    """Translate a sentence of `hubdesk.words` or of a page into the host's language."""
    return QCoreApplication.translate(CONTEXT, words)


def speech(code: str) -> Callable[[str], str]:
    """Answer what says a sentence in this language, whatever the rest of the program speaks.

    English for a code HubDesk does not speak.
    """
    spoken = _read(code)
    if spoken is None:
        return str
    return lambda words: spoken.translate(CONTEXT, words) or words


def use(app: QCoreApplication, code: str) -> None:
    """Let the host's windows speak this language from here on; what is shown already stays."""
    for other in LANGUAGES:
        installed = _read(other)
        if installed is not None:
            app.removeTranslator(installed)
    spoken = _read(code)
    if spoken is not None:
        app.installTranslator(spoken)


@cache
def _read(code: str) -> QTranslator | None:
    """Read a language's file, once; None for English and for one that is not here."""
    if code not in LANGUAGES or code == "en":
        return None
    spoken = QTranslator()
    file = paths.resources() / "translations" / f"hubdesk_{code}"
    return spoken if spoken.load(str(file)) else None
