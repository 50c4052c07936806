"""The rehearsal: a whole evening played through the real windows by real key presses.

A new host watches it to learn, the tests run it, and its pictures show what HubDesk looks like.
It talks to a practice Mobilize on loopback and never touches the real data folder.
"""

from hubdesk.ui.rehearsal.play import run

__all__ = ["run"]
