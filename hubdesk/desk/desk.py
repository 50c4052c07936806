"""The desk: its parts, built once on one store, one clock and one stream of changes."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.clock import Clock
from hubdesk.desk.agenda import Agenda
from hubdesk.desk.attendance import Attendance
from hubdesk.desk.briefings import Briefings
from hubdesk.desk.calling import Calling
from hubdesk.desk.context import Context, Listener
from hubdesk.desk.deliveries import Deliveries
from hubdesk.desk.equipment import Equipment
from hubdesk.desk.events import Events
from hubdesk.desk.finder import Finder
from hubdesk.desk.floor import Floor
from hubdesk.desk.hub import Hub
from hubdesk.desk.leaders import Leaders
from hubdesk.desk.pins import Pins
from hubdesk.desk.readiness import Readiness
from hubdesk.desk.report import Reports
from hubdesk.desk.roster import RosterIn
from hubdesk.desk.rotation import Rotations
from hubdesk.desk.waves import Waves
from hubdesk.store.engine import Store


class Desk:
    """Everything a window or a command can do, by its parts.

    `agenda`, `attendance`, `briefings`, `calling`, `deliveries`, `equipment`, `events`,
    `finder`, `floor`, `hub`, `leaders`, `readiness`, `reports`, `roster`, `rotations`, `waves`.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        by_key: Callable[[], bool] = lambda: False,
        wake: Callable[[], None] = lambda: None,
        pins: Pins | None = None,
    ) -> None:
        """Build the desk. `by_key`: has the hub a key; `wake` is called when a delivery waits.

        `pins` is what a PIN's hash costs (None: the usual).
        """
        self.context = Context(store, clock, by_key, wake)
        self.attendance = Attendance(self.context)
        self.calling = Calling(self.context)
        self.deliveries = Deliveries(self.context)
        self.events = Events(self.context)
        self.equipment = Equipment(self.context)
        self.finder = Finder(self.context)
        self.floor = Floor(self.context)
        self.hub = Hub(self.context)
        self.leaders = Leaders(self.context, pins)
        self.readiness = Readiness(self.context)
        self.reports = Reports(self.context)
        self.roster = RosterIn(self.context)
        self.rotations = Rotations(self.context)
        self.agenda = Agenda(self.context, self.rotations)
        self.briefings = Briefings(self.context)
        self.waves = Waves(self.context, self.attendance)

    @property
    def clock(self) -> Clock:
        """The one clock."""
        return self.context.clock

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call the answer to stop."""
        self.context.listeners.append(listener)

        def stop() -> None:
            self.context.listeners.remove(listener)

        return stop
