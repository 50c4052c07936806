"""The practice Mobilize's API: the calls, refusals and shapes of the public reference."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from email.utils import format_datetime
from typing import Final, TypeVar

from hubdesk.practice.enums import APPROVAL_STATUSES, ENUMS, VISIBILITIES
from hubdesk.practice.filters import event_filter, since, timeslot_filter
from hubdesk.practice.limits import Limits, Pace
from hubdesk.practice.messages import Refusal, Request, Response, reply_json
from hubdesk.practice.mobilize import PracticeMobilize
from hubdesk.practice.paging import Asked
from hubdesk.practice.records import Event, Records
from hubdesk.practice.signup import read_sign_up
from hubdesk.practice.wire import Wire

# Any of these sends a list to Mobilize's search, which stops at so many whatever it counts.
SEARCHED: Final = ("zipcode", "max_dist", "exclude_full", "tag_id")
RESULTS_LIMITED_TO: Final = 1000

_Record = TypeVar("_Record")
_ORG: Final = r"/v1/organizations/(?P<org>[^/]+)"
_Call = Callable[["PracticeApi", Request, Mapping[str, str]], Response]


class PracticeApi:
    """Answers requests out of the state, for whoever shows the right key.

    `may_create` is the restricted grant to create sign-ups, which can be taken away at any time.
    `tick` counts seconds for the pace.
    """

    def __init__(
        self,
        mobilize: PracticeMobilize,
        key: str,
        *,
        limits: Limits,
        may_create: bool,
        tick: Callable[[], float],
    ) -> None:
        self.may_create = may_create
        self._mobilize = mobilize
        self._key = key
        self._pace = Pace(limits, tick)

    def answer(self, request: Request) -> Response:
        """The response to any request, refusals among them."""
        try:
            self._keep_pace(request)
            return self._call(request)
        except Refusal as refusal:
            return refusal.response

    def _keep_pace(self, request: Request) -> None:
        if self._pace.allows(request.origin, writing=request.method not in ("GET", "HEAD")):
            return
        wait = self._pace.limits.retry_after
        headers = {}
        if wait == "date":
            again = self._mobilize.now() + timedelta(seconds=1)
            headers = {"Retry-After": format_datetime(again, usegmt=True)}
        elif wait is not None:
            headers = {"Retry-After": str(wait)}
        raise Refusal(429, {"detail": ["Request was throttled."]}, headers)

    def _call(self, request: Request) -> Response:
        known = False
        for method, pattern, call in _CALLS:
            match = re.fullmatch(pattern, request.path)
            if match is None:
                continue
            known = True
            if method == request.method:
                return call(self, request, match.groupdict())
        if known:
            raise Refusal(405, {"detail": [f'Method "{request.method}" not allowed.']})
        raise _not_found()

    # Who is asking.

    def _has_key(self, request: Request) -> bool:
        given = request.headers.get("authorization")
        if given is None:
            return False
        scheme, _, token = given.partition(" ")
        if scheme != "Bearer" or not hmac.compare_digest(token.encode(), self._key.encode()):
            raise Refusal(403, {"detail": ["Invalid API key."]})
        return True

    def _require_key(self, request: Request) -> None:
        if not self._has_key(request):
            raise Refusal(403, {"detail": ["Authentication credentials were not provided."]})

    def _require_organization(self, parts: Mapping[str, str]) -> None:
        if parts["org"] != str(self._mobilize.organization.id):
            raise _not_found()

    def _wire(self, request: Request, records: Records) -> Wire:
        return Wire(records, request.site, privileged=self._has_key(request))

    # The calls.

    def _enums(self, _request: Request, _parts: Mapping[str, str]) -> Response:
        return reply_json(200, {"data": ENUMS})

    def _organizations(self, request: Request, _parts: Mapping[str, str]) -> Response:
        asked, records = self._asked(request), self._mobilize.records()
        wire = self._wire(request, records)
        fresh = since(asked)
        mine = {one.id: one for one in (records.organization,) if fresh(one.modified)}
        return _page(request, asked, mine, wire.organization)

    def _promoted(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        self._require_organization(parts)
        wire = self._wire(request, self._mobilize.records())
        return _page(request, self._asked(request), {}, wire.organization)

    def _events(self, request: Request, parts: Mapping[str, str]) -> Response:
        asked, records = self._asked(request), self._mobilize.records()
        wire = self._wire(request, records)
        self._require_organization(parts)
        visible = self._visibilities(request, asked)
        approved = asked.values("approval_status", APPROVAL_STATUSES) or ["APPROVED"]
        if set(approved) != {"APPROVED"}:
            self._require_key(request)
        wanted, in_time = event_filter(asked, records), timeslot_filter(asked, wire)
        found: dict[int, Event] = {}
        for event in records.events.values():
            if event.visibility not in visible or event.approval_status not in approved:
                continue
            shown = in_time(event)
            if wanted(event) and (shown.timeslots or not event.timeslots):
                found[event.id] = shown
        return _page(request, asked, found, lambda event: wire.event(event, event.timeslots))

    def _event(self, request: Request, parts: Mapping[str, str]) -> Response:
        records = self._mobilize.records()
        wire = self._wire(request, records)
        if "org" in parts:
            self._require_organization(parts)
        event = records.events.get(int(parts["event"]))
        in_public = "org" not in parts or not self._has_key(request)
        if event is None or (in_public and event.visibility == "PRIVATE"):
            raise _not_found()
        return reply_json(200, {"data": wire.event(event, event.timeslots)})

    def _deleted(self, request: Request, parts: Mapping[str, str]) -> Response:
        asked, records = self._asked(request), self._mobilize.records()
        wire = self._wire(request, records)
        self._require_organization(parts)
        visible = set(asked.values("visibility", VISIBILITIES) or ["PUBLIC"])
        if not self._has_key(request):
            visible.discard("PRIVATE")
        fresh = since(asked)
        gone = {
            event.id: event
            for event in records.deleted.values()
            if event.visibility in visible and fresh(event.deleted)
        }
        return _page(request, asked, gone, wire.deleted)

    def _event_attendances(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        self._require_organization(parts)
        asked, records = self._asked(request), self._mobilize.records()
        event_id = int(parts["event"])
        if event_id not in records.events:
            raise _not_found()
        mine = {key: one for key, one in records.attendances.items() if one.event_id == event_id}
        return _page(request, asked, mine, self._wire(request, records).attendance)

    def _attendances(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        self._require_organization(parts)
        asked, records = self._asked(request), self._mobilize.records()
        fresh = since(asked)
        changed = {key: one for key, one in records.attendances.items() if fresh(one.modified)}
        return _page(request, asked, changed, self._wire(request, records).attendance)

    def _attendance(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        self._require_organization(parts)
        records = self._mobilize.records()
        found = records.attendances.get(int(parts["attendance"]))
        if found is None:
            raise _not_found()
        return reply_json(200, {"data": self._wire(request, records).attendance(found)})

    def _people(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        self._require_organization(parts)
        asked, records = self._asked(request), self._mobilize.records()
        fresh = since(asked)
        changed = {key: one for key, one in records.people.items() if fresh(one.modified)}
        return _page(request, asked, changed, self._wire(request, records).person)

    def _create(self, request: Request, parts: Mapping[str, str]) -> Response:
        self._require_key(request)
        if not self.may_create:
            raise Refusal(403, {"detail": ["You do not have permission to perform this action."]})
        if parts["org"] != str(self._mobilize.organization.id):
            raise Refusal(400, {"organization_id": ["Organization does not exist."]})
        event = self._mobilize.records().events.get(int(parts["event"]))
        if event is None:
            raise Refusal(400, {"event_id": ["Event does not exist."]})
        new = read_sign_up(request.body, event)
        try:
            made = self._mobilize.sign_up(event.id, new)
        except LookupError:
            raise Refusal(400, {"event_id": ["Event has changed."]}) from None
        wire = self._wire(request, self._mobilize.records())
        data = [wire.attendance(sign_up.attendance) for sign_up in made]
        return reply_json(201, {"data": data, "error": None})

    def _asked(self, request: Request) -> Asked:
        return Asked.read(request, self._mobilize.now())

    def _visibilities(self, request: Request, asked: Asked) -> Sequence[str]:
        visible = asked.values("visibility", VISIBILITIES) or ["PUBLIC"]
        if "PRIVATE" in visible:
            self._require_key(request)
        return visible


def _page(
    request: Request,
    asked: Asked,
    found: Mapping[int, _Record],
    write: Callable[[_Record], dict[str, object]],
) -> Response:
    """One page of what was found, by rising id, with links to the pages beside it."""
    ids = list(found)
    searched = any(name in asked.filters for name in SEARCHED)
    if searched:
        ids = ids[:RESULTS_LIMITED_TO]
    start, stop = asked.span(ids)
    link = f"{request.site}{request.path}?cursor="
    content: dict[str, object] = {
        "count": len(found),
        "next": link + asked.cursor(after=ids[stop - 1]) if start < stop < len(ids) else None,
        "previous": link + asked.cursor(before=ids[start]) if 0 < start < stop else None,
        "data": [write(found[each]) for each in ids[start:stop]],
        "metadata": {"practice": True},
    }
    if searched:
        content["results_limited_to"] = RESULTS_LIMITED_TO
    return reply_json(200, content)


def _not_found() -> Refusal:
    return Refusal(404, {"detail": ["Not found."]})


_CALLS: Final[tuple[tuple[str, str, _Call], ...]] = (
    ("GET", r"/v1/enums", PracticeApi._enums),
    ("GET", r"/v1/organizations", PracticeApi._organizations),
    ("GET", _ORG + r"/promoted_organizations", PracticeApi._promoted),
    ("GET", _ORG + r"/events", PracticeApi._events),
    ("GET", _ORG + r"/events/deleted", PracticeApi._deleted),
    ("GET", _ORG + r"/events/(?P<event>[0-9]{1,18})", PracticeApi._event),
    ("GET", r"/v1/events/(?P<event>[0-9]{1,18})", PracticeApi._event),
    ("GET", _ORG + r"/events/(?P<event>[0-9]{1,18})/attendances", PracticeApi._event_attendances),
    ("POST", _ORG + r"/events/(?P<event>[0-9]{1,18})/attendances", PracticeApi._create),
    ("GET", _ORG + r"/attendances", PracticeApi._attendances),
    ("GET", _ORG + r"/attendances/(?P<attendance>[0-9]{1,18})", PracticeApi._attendance),
    ("GET", _ORG + r"/people", PracticeApi._people),
)
