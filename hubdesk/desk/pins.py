"""What is kept of a leader's PIN: an Argon2 hash, slow to try and different for equal PINs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pins:
    """Hashes and compares PINs at a cost: rounds, KiB of memory, lanes.

    The cost is OWASP's smallest for Argon2id (about 30 ms): the file is encrypted, so that the
    hash only guards against whoever already reads it. Tests take less.
    """

    time: int = 2
    memory: int = 19_456
    lanes: int = 1

    def hashed(self, pin: str) -> str:
        """Answer what to keep of a PIN: hash, salt and cost in one text."""
        # Imported here: it costs start-up time, and most evenings ask for a PIN once.
        from argon2 import PasswordHasher

        return PasswordHasher(self.time, self.memory, self.lanes).hash(pin)

    def matches(self, kept: str, pin: str) -> bool:
        """Whether a PIN is the one kept; what is kept may have another cost. False for "" kept."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher(self.time, self.memory, self.lanes).verify(kept, pin)
        except (VerificationError, InvalidHashError):
            return False
