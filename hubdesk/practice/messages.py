"""What travels between a client and the practice Mobilize: a request, a response, or nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived: header names in lower case, `origin` the caller's address.

    `site` is the address the caller used, without a path: links in the answer begin with it.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    origin: str
    site: str


@dataclass(frozen=True, slots=True)
class Response:
    """One answer; a Content-Length given here is sent as it is, even if it is wrong."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drop:
    """Instead of a response: the connection is reset, whatever the request has already done.

    `sent` goes out before: the part of an answer that still came through.
    """

    sent: bytes = b""


class Refusal(Exception):  # noqa: N818 - Mobilize refuses a request; nothing is broken
    """A request Mobilize refuses: an HTTP status and, field by field, why."""

    def __init__(
        self, status: int, errors: Mapping[str, object], headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(status)
        self.status = status
        self.errors = errors
        self.headers = dict(headers or {})

    @property
    def response(self) -> Response:
        """The refusal as Mobilize words it: no data, and an error object."""
        return reply_json(self.status, {"data": None, "error": self.errors}, self.headers)


def reply_json(
    status: int, content: Mapping[str, object], headers: Mapping[str, str] | None = None
) -> Response:
    """A JSON answer."""
    body = json.dumps(content, ensure_ascii=False).encode()
    return Response(status, body, {"Content-Type": "application/json", **(headers or {})})
