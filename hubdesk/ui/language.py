"""The language of what a screen says: the host's for the whole program, a volunteer's for one.

Sentences are written once, in English, in `hubdesk.words` and on the pages; another language is a
file of Qt's beside them. A sentence it does not have stays English: nobody is left without words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk import paths
from hubdesk.words.languages import LANGUAGES

if TYPE_CHECKING:  # the first paint waits for no translation
    from PySide6.QtCore import QTranslator

__all__ = ["LANGUAGES", "begin", "now", "speech", "spoken", "tr", "use"]

CONTEXT = "hubdesk"
"""Qt's word for whose sentences they are; all of ours are in one."""

_NOW = "language"
"""The program's property that says what its windows speak."""


def tr(words: str) -> str:
    """Translate a sentence of `hubdesk.words` or of a page into the host's language."""
    return QCoreApplication.translate(CONTEXT, words)


def speech(code: str) -> Callable[[str], str]:
    """Answer what says a sentence in this language, whatever the rest of the program speaks.

    English for a code HubDesk does not speak.
    """
    translator = _read(code)
    if translator is None:
        return str
    return lambda words: translator.translate(CONTEXT, words) or words


def spoken(chosen: str, system: str = "") -> str:
    """Answer the code of what windows speak: the hub's choice, else the system's where they can.

    `system` is the name of a locale, such as es_US; the system's own where none is given.
    """
    from PySide6.QtCore import QLocale

    if chosen in LANGUAGES:
        return chosen
    code = (system or QLocale.system().name()).partition("_")[0]
    return code if code in LANGUAGES else "en"


def use(app: QCoreApplication, code: str) -> None:
    """Let the host's windows speak this language from here on; what is shown already stays."""
    for one in _all(now()):
        app.removeTranslator(one)
    for one in _all(code):
        app.installTranslator(one)
    app.setProperty(_NOW, code)


def begin(app: QCoreApplication) -> None:
    """Speak the system's language until the hub's own is known, which lies in the locked file."""
    if app.property(_NOW) is None:
        use(app, spoken(""))


def now() -> str:
    """Answer the code of what the windows speak."""
    app = QCoreApplication.instance()
    return str((app and app.property(_NOW)) or "en")


def _all(code: str) -> list[QTranslator]:
    """Answer what a language is installed as: Qt's own sentences, then ours, which come first."""
    return [one for one in (_read_qt(code), _read(code)) if one is not None]


@cache
def _read(code: str) -> QTranslator | None:
    """Read a language's file, once; None for English and for one that is not here."""
    if code not in LANGUAGES or code == "en":
        return None
    return _loaded(str(paths.resources() / "translations" / f"hubdesk_{code}"))


@cache
def _read_qt(code: str) -> QTranslator | None:
    """Read what Qt itself says, as in its menus and file dialogs; None where it is not here."""
    if code not in LANGUAGES or code == "en":
        return None
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return _loaded(f"{folder}/qtbase_{code}")


def _loaded(file: str) -> QTranslator | None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    return translator if translator.load(file) else None
