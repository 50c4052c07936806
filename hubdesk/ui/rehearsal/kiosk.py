"""The kiosk of the rehearsed evening: ten people check themselves in while the host works on.

Both windows get real key presses in turn, the volunteers' on a screen of their own where there is
one. Every other visitor chooses Spanish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QApplication

from hubdesk.desk.desk import Desk
from hubdesk.practice.records import SignUp
from hubdesk.ui.kiosk import KioskWindow
from hubdesk.ui.language import speech
from hubdesk.ui.rehearsal.hands import Hands, NotSeen
from hubdesk.ui.windows.host import HostWindow

MOST = 10
"""So many people check themselves in."""


def can_show_who_they_are(people: Iterable[SignUp], among: Iterable[SignUp]) -> list[SignUp]:
    """List those of these whom the kiosk can tell apart by name, and who have digits to show."""
    names = [_listed(one) for one in among]
    return [
        one
        for one in people
        if names.count(_listed(one)) == 1 and (one.person.phone_number or one.person.postal_code)
    ]


class AtTheKiosk:
    """The volunteers' screen, from the host's Ctrl+K to the PIN that ends it."""

    def __init__(self, hands: Hands, desk: Desk, window: HostWindow) -> None:
        self._hands, self._desk, self._host = hands, desk, window
        self._came = 0
        self._kiosk: KioskWindow | None = None

    def hand_over(self) -> None:
        """Ctrl+K says what is locked and what is not; Enter hands the screen over."""
        self._hands.press("Ctrl+K")
        self._hands.picture("kiosk, before it starts")
        self._hands.press("Enter")
        self._hands.until(lambda: self._find() is not None, "the kiosk")
        self._kiosk = self._find()

    def comes(self, one: SignUp, seen: Callable[[], None]) -> None:
        """Let somebody check themselves in: name, digits, and they are in."""
        hands, person = self._to_kiosk(), one.person
        said = speech("es" if self._came % 2 else "en")
        first = self._came == 0
        if first:
            hands.picture("kiosk, welcome")
        if self._came % 2:
            hands.tab_to("Español")
            hands.press("Enter")
        hands.tab_to(said("I signed up"))
        hands.press("Enter")
        hands.type(f"{person.given_name} {person.family_name}")
        if self._came < 2:
            hands.picture(f"kiosk, who are you {self._came + 1}")
        hands.press("Enter")
        digits = person.phone_number[-4:] or person.postal_code
        if first:
            hands.type("".join(str((int(digit) + 1) % 10) for digit in digits))
            hands.picture("kiosk, the wrong digits")
        hands.type(digits)
        seen()
        if self._came < 2:
            hands.picture(f"kiosk, you are in {self._came + 1}")
        hands.tab_to(said("Next person"))
        hands.press("Enter")
        self._came += 1

    def newcomer(self, fields: tuple[str, ...], seen: Callable[[], None]) -> None:
        """Let somebody who is not on the list fill in the form by themselves."""
        hands = self._to_kiosk()
        hands.tab_to("I’m new tonight")
        hands.press("Enter")
        for place, text in enumerate(fields):
            hands.type(text)
            if place < len(fields) - 1:
                hands.press("Tab")
        hands.picture("kiosk, a newcomer")
        hands.press("Enter")
        seen()
        hands.tab_to("Next person")
        hands.press("Enter")

    def wave(self) -> None:
        """Somebody asks for the host, who sees it and settles it."""
        hands, waves = self._to_kiosk(), self._desk.waves
        hands.tab_to("Wave to the host")
        hands.press("Enter")
        hands.picture("kiosk, the host is asked for")
        hands.until(lambda: any(one.asks for one in waves.all()), "a wave")
        hands.tab_to("Next person")
        hands.press("Enter")
        self.back_to_host()
        hands.picture("desk, somebody waves from the kiosk")
        hands.press("Ctrl+G")
        hands.picture("who waves from the kiosk")
        hands.press("Enter")
        hands.until(lambda: not any(one.asks for one in waves.all()), "a settled wave")
        hands.press("Esc")

    def take_back(self, initials: str, pin: str) -> None:
        """The host leaves the kiosk by initials and PIN."""
        hands = self._to_kiosk()
        hands.tab_to("For the host")
        hands.press("Enter")
        hands.type(initials)
        hands.press("Enter")
        hands.type(pin)
        hands.picture("kiosk, for the host")
        hands.press("Enter")
        hands.tab_to("Leave the kiosk")
        hands.press("Enter")
        hands.until(lambda: self._find() is None, "the end of the kiosk")
        self._kiosk = None
        self.back_to_host()

    def back_to_host(self) -> None:
        """Go on at the host's own window."""
        self._hands.turn_to(self._host)

    def _to_kiosk(self) -> Hands:
        if self._kiosk is None:
            raise NotSeen("the kiosk")
        self._hands.turn_to(self._kiosk)
        return self._hands

    def _find(self) -> KioskWindow | None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, KioskWindow) and one.isVisible():
                return one
        return None


def _listed(one: SignUp) -> str:
    """Say how the kiosk lists somebody."""
    return f"{one.person.given_name} {one.person.family_name[:1]}".casefold()
