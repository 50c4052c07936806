"""Starts HubDesk from its folder: the window without a command, the command line with one."""

import sys

from hubdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
