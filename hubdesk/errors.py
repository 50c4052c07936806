"""What can go wrong in a way HubDesk knows: a code with its values, made into words at the edges.

A `Problem` never carries a sentence from deep inside: the window and the command line each turn
its code and values into "what happened, what is safe, what to do". Anything else that is raised
is a bug and is shown as one.
"""

from __future__ import annotations


class Problem(Exception):  # noqa: N818 - a problem is what the host has; "error" is our word
    """A known trouble: `code` names the sentence, `values` fill its blanks.

    Values hold no name, e-mail, phone or key, so that a Problem may be logged as it is.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        inside = ", ".join(f"{key}={value}" for key, value in self.values.items())
        return f"{self.code}({inside})"
