"""The pace Mobilize allows one address, counted over a sliding second."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Limits:
    """Requests a second from one address, None for no limit, and how a refusal says when again.

    `retry_after` is None for no such header, a number of seconds, or "date" for a date one
    second ahead: Mobilize promises none of them.
    """

    reads: int | None = 15
    writes: int | None = 5
    retry_after: int | Literal["date"] | None = None


class Pace:
    """Counts what each address asked within the last second; refused requests do not count."""

    def __init__(self, limits: Limits, tick: Callable[[], float]) -> None:
        self.limits = limits
        self._tick = tick
        self._lock = threading.Lock()
        self._asked: dict[tuple[str, bool], deque[float]] = {}

    def allows(self, origin: str, *, writing: bool) -> bool:
        """Whether this request may pass now; if it may, it is counted."""
        most = self.limits.writes if writing else self.limits.reads
        if most is None:
            return True
        with self._lock:
            now = self._tick()
            asked = self._asked.setdefault((origin, writing), deque())
            while asked and now - asked[0] >= 1:
                asked.popleft()
            if len(asked) >= most:
                return False
            asked.append(now)
            return True
