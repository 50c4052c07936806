"""Another language beside the host's: a screen may speak it while the program does not."""

from __future__ import annotations

from hubdesk.ui.language import LANGUAGES, speech, tr


def test_a_sentence_no_language_has_stays_english(qapp: object) -> None:
    for code in (*LANGUAGES, "xx"):
        assert speech(code)("Nobody ever says this.") == "Nobody ever says this."


def test_a_screens_language_leaves_the_hosts_alone(qapp: object) -> None:
    speech("es")

    assert tr("Check in") == "Check in"
