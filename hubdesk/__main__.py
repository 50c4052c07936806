"""Starts HubDesk: the window without a command, the command line with one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run HubDesk with these arguments (None: the process's own); answer its exit status."""
    # Whatever HubDesk writes is this user's alone: store, logs, worksheets, pictures.
    os.umask(0o077)
    words = list(sys.argv[1:] if argv is None else argv)
    # Imported here: a command never loads Qt, and the window paints before it loads the rest.
    if words in ([], ["--practice"]):
        from hubdesk.ui.app import run

        return run(practice=bool(words))
    if words[:1] == ["kiosk"]:
        from hubdesk.ui.kiosk_command import run as kiosk

        return kiosk(words[1:])
    if words[:1] == ["rehearse"]:
        from hubdesk.ui.rehearsal import run as rehearse

        return rehearse(words[1:])
    from hubdesk.cli import run as run_command

    return run_command(words)


if __name__ == "__main__":
    sys.exit(main())
