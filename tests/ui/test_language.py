"""Another language beside the host's: a screen may speak it while the program does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from hubdesk.ui import language
from hubdesk.ui.language import LANGUAGES, speech, tr
from hubdesk.ui.room import Room
from hubdesk.ui.windows.host import HostWindow


def test_a_sentence_no_language_has_stays_english(qapp: object) -> None:
    for code in (*LANGUAGES, "xx"):
        assert speech(code)("Nobody ever says this.") == "Nobody ever says this."


def test_a_screens_language_leaves_the_hosts_alone(qapp: object) -> None:
    assert speech("es")("Cancel") == "Cancelar"
    assert tr("Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("", "es_US", "es"),
        ("", "es", "es"),
        ("", "en_US", "en"),
        ("", "C", "en"),
        ("", "de_DE", "en"),
        ("en", "es_US", "en"),
        ("es", "en_US", "es"),
        ("xx", "es_MX", "es"),
    ],
)
def test_the_hubs_choice_comes_before_the_systems_language(
    chosen: str, system: str, code: str
) -> None:
    assert language.spoken(chosen, system) == code


def test_qts_own_words_are_spoken_as_well_and_english_comes_back(spanish: None) -> None:
    qapp = QApplication.instance()
    assert qapp is not None
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert tr("Today") == "Hoy"
    language.use(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert tr("Today") == "Today"


def test_the_systems_language_does_not_replace_what_the_hub_has_chosen(spanish: None) -> None:
    qapp = QApplication.instance()
    assert qapp is not None
    language.begin(qapp)
    assert language.now() == "es"


def test_the_rail_is_said_again_when_the_hub_speaks_otherwise_than_the_system(
    qapp: QApplication, room: Room
) -> None:
    window = HostWindow()
    window.furnish()
    assert window.rail.item("today").text() == "Today"
    language.use(qapp, "es")
    window.fill({}, "today")
    language.use(qapp, "en")
    window.stop()
    assert window.rail.item("today").text() == "Hoy"
