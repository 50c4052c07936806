"""The kiosk: volunteers check in, come new and leave by themselves, on a screen of their own."""

from hubdesk.ui.kiosk.window import KioskWindow

__all__ = ["KioskWindow"]
