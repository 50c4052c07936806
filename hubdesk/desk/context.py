"""What every part of the desk is given: the store, the clock, and whom to tell of a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hubdesk.clock import Clock
from hubdesk.domain.changes import Change, Kind
from hubdesk.store.engine import Store

Listener = Callable[[Change], None]


@dataclass(slots=True)
class Context:
    """The desk's surroundings. `by_key`: has the hub a key now; `wake`: the sync worker, if any."""

    store: Store
    clock: Clock
    by_key: Callable[[], bool] = lambda: False
    wake: Callable[[], None] = lambda: None
    listeners: list[Listener] = field(default_factory=list)

    def publish(self, *kinds: Kind, ids: frozenset[str] = frozenset(), by: str = "") -> None:
        """Tell everybody who listens, after the commit; wake the worker if it may have work."""
        change = Change(frozenset(kinds), ids, by)
        for listener in tuple(self.listeners):
            listener(change)
        if Kind.DELIVERY in change.kinds:
            self.wake()
