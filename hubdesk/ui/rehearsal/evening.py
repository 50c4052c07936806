"""The evening that is played: who is in it, what they do, and what is counted by hand meanwhile.

Everything the host does is a key press. The count by hand is kept from what the story knows, never
from what HubDesk answers, so that both can be held against each other in the end.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit

from hubdesk.bootstrap import Practice
from hubdesk.clock import SetClock
from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import State
from hubdesk.practice.records import DashboardStatus, SignUp
from hubdesk.ui.opening import Opened
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.rehearsal.floor import SECOND_BLOCK, SPLIT, OnTheFloor
from hubdesk.ui.rehearsal.hands import Hands, NotSeen
from hubdesk.ui.rehearsal.kiosk import MOST, AtTheKiosk, can_show_who_they_are
from hubdesk.ui.windows.host import HostWindow

SHARE_THAT_COMES = 0.75

PIN = "2468"
"""The host's own, set on the Hub page."""


@dataclass(slots=True)
class ByHand:
    """What the story counts while it plays; names are told apart by their e-mail and name."""

    here: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    walk_ins: set[str] = field(default_factory=set)
    no_show: int = 0
    created: int = 0
    moved: set[str] = field(default_factory=set)
    held: int = 0
    by_themselves: int = 0
    moves: int = 0
    undone: int = 0
    ticked: int = 0
    conflict: int = 0
    steps: list[str] = field(default_factory=list)


class Evening:
    """One evening from setting up to the last line in Mobilize, played by key presses."""

    def __init__(
        self,
        practice: Practice,
        opened: Opened,
        window: HostWindow,
        hands: Hands,
        clock: SetClock,
        *,
        doors: datetime,
        seed: int,
    ) -> None:
        self.by_hand = ByHand()
        self._practice, self._opened, self._window = practice, opened, window
        self._hands, self._clock, self._doors = hands, clock, doors
        self._dice = random.Random(seed)  # noqa: S311 - made-up people, no secret
        signups = practice.hub.mobilize.attendances_of(practice.hub.tonight)
        self.on_mobilize = len(signups)
        first = [one for one in signups if one.timeslot.id == practice.hub.first_shift]
        second = [one for one in signups if one.timeslot.id == practice.hub.second_shift]
        self.expected = [one for one in first if one.shown is not DashboardStatus.CANCELLED]
        self.cancelled = [one for one in first if one.shown is DashboardStatus.CANCELLED][:1]
        # Who shares an e-mail cannot be signed up by key: taking another shift would need a leader.
        everybody = practice.hub.mobilize.records().people.values()
        shares = Counter(one.email_address for one in everybody)
        self.later = [
            one
            for one in second
            if one.shown is not DashboardStatus.CANCELLED and shares[one.person.email_address] == 1
        ][:1]
        coming = list(self.expected)
        self._dice.shuffle(coming)
        self._floor: OnTheFloor | None = None
        self.coming = coming[: max(2, round(len(coming) * SHARE_THAT_COMES))]

    def at(self, minutes: int, step: str) -> None:
        """Put the clock to so many minutes after the doors, and note the step."""
        self._clock.go_to(self._doors + timedelta(minutes=minutes))
        self._window.tick()
        shown = self._clock().astimezone(self._doors.tzinfo)
        self.by_hand.steps.append(f"{shown:%H:%M} {step}")

    def _forward(self) -> None:
        self._clock.forward(1)
        self._window.tick()

    def play(self) -> None:
        """Play it all."""
        self._before()
        first, by_themselves = self._who_uses_the_kiosk()
        self._arrivals(first)
        self._network_goes()
        self._odd_ones()
        rest = [one for one in self.coming if one not in first and one not in by_themselves]
        self._kiosk_beside_the_desk(by_themselves, rest)
        self._walk_ins()
        self._rotations()
        self._network_returns()
        self._check_outs()
        self._close()

    def _before(self) -> None:
        hub = self._opened.station.desk.hub
        total = self._practice.hub.mobilize.counts()["signups"]
        self._hands.until(lambda: hub.status().roster["signups"] == total, "the whole roster")
        self._hands.until(lambda: hub.roster_read_at() is not None, "the end of the pull")
        self.at(-20, "the roster is in; the card on Today says what is missing")
        self._hands.press("Ctrl+1")
        self._hands.picture("today before the doors")
        self._sign_in()
        self._hands.press("Ctrl+1")
        self._hands.picture("today, the host is on duty")
        self.at(0, "the doors open, on two blocks and a split")
        shift = self._opened.room.shift if self._opened.room else None
        if shift is None:
            raise NotSeen("tonight's shift")
        self._floor = OnTheFloor(self._hands, self._opened.station.desk, shift)
        self._floor.plan_evening()
        floor = self._opened.station.desk.floor
        self._hands.until(lambda: floor.session(shift.timeslot_id) is not None, "open doors")

    def _sign_in(self) -> None:
        """The host sets a PIN on the Hub page and signs in with it."""
        hands, leaders = self._hands, self._opened.station.desk.leaders
        hands.press("Ctrl+6")
        hands.picture("hub")
        hands.tab_to("Edit Ruth Kim")
        hands.press("Enter")
        hands.tab_to("PIN")
        hands.press("Enter")
        for _ in range(2):
            hands.type(PIN)
            hands.press("Enter")
        hands.until(leaders.any_pin, "a PIN")
        hands.press("Ctrl+D")
        hands.type("rk")
        hands.press("Enter")
        hands.type(PIN)
        hands.picture("the host signs in")
        hands.press("Enter")
        hands.until(lambda: bool(leaders.duty()), "somebody on duty")
        self.by_hand.steps.append("      the host sets a PIN and signs in with it")

    def _arrivals(self, people: Sequence[SignUp]) -> None:
        self._hands.press("Ctrl+2")
        for number, one in enumerate(people):
            if number % 3 == 0:
                self._forward()
            if number == 0:
                self._find(one)
                self._hands.picture("desk, somebody found")
            self._checked_in(one)
        self.by_hand.steps.append(f"      {len(people)} people check in by name and Enter")
        self._hands.picture("desk, the last one is in")

    def _who_uses_the_kiosk(self) -> tuple[list[SignUp], list[SignUp]]:
        """Answer who comes first, checked in by the host, and who checks themselves in later."""
        tonight = self._practice.hub.mobilize.attendances_of(self._practice.hub.tonight)
        later = self.coming[len(self.coming) // 3 + 1 :]
        by_themselves = can_show_who_they_are(later, tonight)[:MOST]
        return [one for one in self.coming if one not in later], by_themselves

    def _kiosk_beside_the_desk(
        self, by_themselves: Sequence[SignUp], rest: Sequence[SignUp]
    ) -> None:
        """People check themselves in on one screen while the host checks in on the other."""
        kiosk = AtTheKiosk(self._hands, self._opened.station.desk, self._window)
        self._hands.press("Ctrl+2")
        kiosk.hand_over()
        at_the_desk = list(rest)
        for one in by_themselves:
            kiosk.comes(one, partial(self._seen, one, Standing.HERE))
            self.by_hand.here.add(_who(one))
            kiosk.back_to_host()
            if at_the_desk:
                self._checked_in(at_the_desk.pop())
        kiosk.wave()
        newcomer = ("Pat", "Rivera", "pat.rivera@example.com", "9375550178", "45405")
        kiosk.newcomer(newcomer, partial(self._until_walked_in, "Pat Rivera", newcomer[2]))
        self.by_hand.created += 1
        self.by_hand.by_themselves = len(by_themselves) + 1
        kiosk.take_back("rk", PIN)
        self.by_hand.steps.append(
            f"      {len(by_themselves)} people and a newcomer check themselves in at the kiosk, "
            f"{len(rest) - len(at_the_desk)} at the desk meanwhile"
        )
        self._arrivals(at_the_desk)

    def _checked_in(self, one: SignUp) -> None:
        self._find(one)
        self._hands.press("Enter")
        self._seen(one, Standing.HERE)
        self.by_hand.here.add(_who(one))

    def _odd_ones(self) -> None:
        """The double press, the undo, the cancelled one and the one of another shift."""
        again = self.coming[0]
        self._find(again)
        self._hands.press("Enter")
        self._hands.picture("desk, a double press")
        self._hands.press("Esc")
        self.by_hand.steps.append("      a double press says: already here")
        wrong_one = self.coming[len(self.coming) // 2]
        self._find(wrong_one)
        self._hands.press("Enter")
        self._seen(wrong_one, Standing.HERE)
        self._hands.press("Ctrl+Z")
        self._seen(wrong_one, Standing.EXPECTED)
        self.by_hand.undone += 1
        self.by_hand.steps.append("      a check-in of the wrong person is taken back")
        self._hands.press("Esc")
        for one in self.cancelled:
            self._find(one)
            self._hands.press("Enter")
            self._seen(one, Standing.EXPECTED)
            self._hands.picture("desk, a cancelled sign-up")
            self._hands.press("Ctrl+Enter")
            self._seen(one, Standing.HERE)
            self.by_hand.here.add(_who(one))
            self.by_hand.steps.append("      somebody who had cancelled comes, and is let in")
        for one in self.later:
            self._find(one)
            self._hands.picture("desk, another shift")
            self._hands.press("Enter")
            self._seen(one, Standing.HERE)
            self.by_hand.here.add(_who(one))
            self.by_hand.moved.add(_who(one))
            self.by_hand.created += 1
            self.by_hand.steps.append("      somebody of the later shift takes this one")

    def _walk_ins(self) -> None:
        """Two whole ones, one with a name only, and one who shares an e-mail."""
        shared = self.expected[0].person.email_address
        newcomers = (
            ("Katherine", "Brandt", "kat.brandt@example.com", "9375550177", "45402"),
            ("Imani", "Oyelaran", "imani.o@example.com", "", "45403"),
            ("Rosa", "Delgado", "", "", ""),
            ("Chip", "Voss", shared, "", "45404"),
        )
        for number, (first, last, email, phone, zip_code) in enumerate(newcomers):
            self._forward()
            self._hands.press("Ctrl+N")
            for text in (first, last, email, phone, zip_code):
                self._hands.clear()
                self._hands.type(text)
                self._hands.press("Tab")
            if number == 0:
                self._hands.picture("walk-in")
            self._hands.press("Enter")
            self._until_walked_in(f"{first} {last}", email)
            if email and email != shared:
                self.by_hand.created += 1
            else:
                self.by_hand.held += 1
        self.by_hand.steps.append(f"      {len(newcomers)} walk-ins, two of them need a leader")
        self._hands.picture("desk with the network away")

    def _until_walked_in(self, name: str, email: str) -> None:
        wanted = len(self.by_hand.walk_ins) + 1
        self._hands.until(partial(self._walked_in, wanted), f"walk-in {wanted}")
        self.by_hand.here.add(f"{email}|{name}")
        self.by_hand.walk_ins.add(f"{email}|{name}")

    def _network_goes(self) -> None:
        self.at(20, "the network is lost; nobody at the desk notices")
        self._practice.server.offline()
        self._opened.worker.try_now()

    def _rotations(self) -> None:
        """The room moves on at its time, one takes a break, and the last part is a split."""
        assert self._floor is not None
        self.at(SECOND_BLOCK - 10, "everybody who is here is briefed")
        self._floor.brief()
        self.at(SECOND_BLOCK, "the second block begins: everyone moves on")
        self._floor.move_on()
        self.at(SECOND_BLOCK + 10, "somebody takes a break and comes back to their seat")
        self._floor.take_a_break(lambda minutes: self.at(SECOND_BLOCK + 10 + minutes, "back"))
        self.at(SPLIT, "the split begins: each goes where they have called least")
        self._floor.split()
        self.by_hand.moves = self._floor.moves

    def _walked_in(self, wanted: int) -> bool:
        return self._opened.station.desk.hub.status().attendance["walk_ins"] == wanted

    def _network_returns(self) -> None:
        self.at(98, "Sync says what waits while the network is away")
        self._hands.press("Ctrl+5")
        self._hands.picture("sync with the network away")
        self.at(100, "the network is back; what waited goes by itself")
        self._practice.server.online()
        self._hands.tab_to("Try now")
        self._hands.press("Space")
        server, deliveries = self._practice.hub, self._opened.station.desk.deliveries
        wanted = self.on_mobilize + self.by_hand.created
        self._hands.until(
            lambda: len(server.mobilize.attendances_of(server.tonight)) == wanted,
            "every walk-in's sign-up on Mobilize, once",
        )
        self._hands.until(
            lambda: not any(deliveries.counts()[s] for s in ("waiting", "sending", "sent")),
            "nothing waiting any more",
        )
        self._hands.picture("sync, the worksheet")

    def _check_outs(self) -> None:
        self.at(110, "people leave with their own count of calls and conversations")
        self._hands.press("Ctrl+2")
        leaving = [one for one in self.coming if _who(one) in self.by_hand.here]
        for number, one in enumerate(leaving):
            self._find(one)
            self._hands.press("Ctrl+O")
            self._hands.type(str(self._dice.randint(20, 70)))
            self._hands.press("Tab")
            self._hands.type(str(self._dice.randint(2, 12)))
            if number == 0:
                self._hands.picture("desk, on the way out")
            self._hands.press("Enter")
            self._seen(one, Standing.LEFT)
            self.by_hand.here.discard(_who(one))
            self.by_hand.left.add(_who(one))
        self.by_hand.steps.append(f"      {len(leaving)} people leave")

    def _close(self) -> None:
        """The leader's word on who did not come, the dashboard by hand, and reading it back."""
        self.at(125, "a leader notes who did not come")
        self._hands.press("Ctrl+5")
        missing = len(self.expected) - len(self.coming)
        if missing:
            self._hands.tab_to("Note who did not come")
            self._hands.press("Space")
            self._hands.tab_to("All")
            self._hands.press("Space")
            self._hands.picture("who did not come")
            self._hands.tab_to("Note")
            self._hands.press("Space")
            self._hands.press("Enter")
            hub = self._opened.station.desk.hub
            self._hands.until(
                lambda: hub.status().attendance["no_show"] == missing, "the leader's word"
            )
            self.by_hand.no_show = missing
        self.at(130, "somebody sets the statuses in Mobilize's dashboard, ticking each here")
        chosen = self._to_choose()
        self._hands.press("Ctrl+1", "Ctrl+5")
        # Ticked before they are set: the worker may read back at any moment, and what it has
        # verified is no longer there to be ticked.
        self._hands.press("Home")
        for _ in chosen:
            self._hands.press("Space")
        self.by_hand.ticked = len(chosen)
        deliveries = self._opened.station.desk.deliveries
        self._hands.until(
            lambda: all(line.ticked_at for line in deliveries.lines([State.WORKSHEET])),
            "every line ticked",
        )
        self._hands.picture("sync, ticked and not yet verified")
        for signup, answer in chosen:
            self._practice.hub.mobilize.set_status(signup.attendance.id, answer)
        self.at(135, "HubDesk reads back: verified is only what it read")
        self._hands.tab_to("Try now")
        self._hands.press("Space")
        self._hands.until(lambda: not deliveries.counts()["worksheet"], "every line read back")
        # The worker tells of it a moment after it is in the file.
        shown = self._window.stack.currentWidget()
        assert isinstance(shown, SyncPage)
        self._hands.until(lambda: not shown.to_set.model.rowCount(), "the page without them")
        self._hands.picture("sync, verified")

    def _to_choose(self) -> list[tuple[SignUp, DashboardStatus]]:
        """List what the worksheet says to choose in the dashboard; one person's answer differs."""
        came, chosen = self.by_hand.here | self.by_hand.left, []
        for one in self._practice.hub.mobilize.attendances_of(self._practice.hub.tonight):
            if one.timeslot.id != self._practice.hub.first_shift:
                if _who(one) in self.by_hand.moved:
                    chosen.append((one, DashboardStatus.CANCELLED))
            elif _who(one) in came:
                answer = DashboardStatus.COMPLETED
                if not self.by_hand.conflict and one.person.user_id == self._disagrees():
                    answer = DashboardStatus.NO_SHOW
                    self.by_hand.conflict = 1
                chosen.append((one, answer))
            elif one.shown is not DashboardStatus.CANCELLED and self.by_hand.no_show:
                chosen.append((one, DashboardStatus.NO_SHOW))
        return chosen

    def _disagrees(self) -> int:
        return self.coming[-1].person.user_id

    def _find(self, one: SignUp) -> None:
        """Type a name as a host would; where namesakes remain, the e-mail."""
        self._hands.press("Esc", "Esc")
        name = f"{one.person.family_name} {one.person.given_name}"
        for text in (name, one.person.email_address, f"{one.person.email_address} {name}"):
            here = QApplication.focusWidget()
            if isinstance(here, QLineEdit) and here.text():
                self._hands.clear()
            self._hands.type(text)
            shift = self._opened.room.shift if self._opened.room else None
            hits = self._opened.station.desk.finder.find(text, shift)
            if hits and _same(hits[0].contact, one):
                return
        raise NotSeen("one person for a name and an e-mail")

    def _seen(self, one: SignUp, standing: Standing) -> None:
        """Wait until HubDesk says where the person stands."""
        finder = self._opened.station.desk.finder
        shift = self._opened.room.shift if self._opened.room else None
        name = f"{one.person.given_name} {one.person.family_name}"

        def stands() -> bool:
            for hit in finder.find(f"{one.person.email_address} {name}", shift):
                if _same(hit.contact, one) and hit.signup is not None:
                    mark = hit.signup.mark
                    return (mark.standing if mark else Standing.EXPECTED) is standing
            return False

        self._hands.until(stands, f"somebody {standing.value}")


def _who(one: SignUp) -> str:
    return f"{one.person.email_address}|{one.person.given_name} {one.person.family_name}"


def _same(contact: object, one: SignUp) -> bool:
    name = f"{one.person.given_name} {one.person.family_name}"
    return getattr(contact, "full_name", "") == name and (
        getattr(contact, "email", "") == one.person.email_address
    )
