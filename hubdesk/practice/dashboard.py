"""The practice dashboard: the pages on which a host learns to set who came, by hand."""

from __future__ import annotations

import re
from html import escape
from typing import Final
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

from hubdesk.practice.messages import Request, Response
from hubdesk.practice.mobilize import PracticeMobilize
from hubdesk.practice.records import DashboardStatus, Event, SignUp, Timeslot

TITLE: Final = "Practice Mobilize: nothing here is real"
WORDS: Final = {
    DashboardStatus.REGISTERED: "Registered",
    DashboardStatus.CONFIRMED: "Confirmed",
    DashboardStatus.COMPLETED: "Completed",
    DashboardStatus.NO_SHOW: "No Show",
    DashboardStatus.CANCELLED: "Cancelled",
}
_STYLE: Final = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1d2433;background:#f4f5f8}
header{background:#5b2a86;color:#fff;padding:.7rem 1.5rem;font-weight:600}
main{max-width:66rem;margin:1.5rem auto;padding:0 1.5rem}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.1rem;margin:1.6rem 0 .5rem}
a{color:#5b2a86}.quiet{color:#5d6678}
section,table{background:#fff;border:1px solid #dde0e8;border-radius:8px}
section{padding:1rem 1.2rem;margin:1rem 0}
table{width:100%;border-collapse:separate;border-spacing:0}
th,td{text-align:left;padding:.45rem .8rem;border-bottom:1px solid #eceef3;vertical-align:middle}
tr:last-child td{border-bottom:0}tr:target td{background:#f6effb}
td form{display:flex;gap:.3rem;justify-content:flex-end;flex-wrap:wrap}
button{font:inherit;font-size:.88rem;padding:.25rem .7rem;border:1px solid #c6cad6;cursor:pointer;
border-radius:999px;background:#fff;color:#1d2433}
button[aria-pressed=true]{background:#5b2a86;border-color:#5b2a86;color:#fff}
.new{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;align-items:end}
label{display:block;font-size:.88rem}input,select{font:inherit;width:100%;box-sizing:border-box;
padding:.35rem .5rem;border:1px solid #c6cad6;border-radius:6px;background:#fff}
.said{background:#fdecea;border:1px solid #e3a49d;border-radius:8px;padding:.6rem 1rem}
"""


class Dashboard:
    """Hand-written pages over the state; no key, since it is served on loopback only."""

    def __init__(self, mobilize: PracticeMobilize) -> None:
        self._mobilize = mobilize

    def answer(self, request: Request) -> Response:
        """Answer a page, or do what a form asks and lead back to its page."""
        path, form = request.path, _form(request)
        try:
            if request.method == "GET":
                if path in ("/", "/dashboard"):
                    return _page(self._events())
                if event := re.fullmatch(r"/dashboard/events/([0-9]{1,18})", path):
                    return _page(self._event(int(event[1])))
                if event := re.fullmatch(r"/dashboard/events/([0-9]{1,18})/export\.csv", path):
                    return self._export(int(event[1]))
            # A page from anywhere else has no business pressing these buttons.
            elif request.method == "POST" and request.headers.get("origin") in (None, request.site):
                if one := re.fullmatch(r"/dashboard/attendances/([0-9]{1,18})/status", path):
                    return self._set_status(int(one[1]), form)
                if event := re.fullmatch(r"/dashboard/events/([0-9]{1,18})/attendees", path):
                    return self._add(int(event[1]), form)
        except LookupError:
            pass
        return _page("<h1>There is no such page</h1><p><a href=/dashboard>All events</a></p>", 404)

    def _events(self) -> str:
        rows = []
        for event in sorted(self._mobilize.records().events.values(), key=_first_start):
            sign_ups = len(self._mobilize.attendances_of(event.id))
            first = _when(event, event.timeslots[0]) if event.timeslots else "no timeslot"
            kind = "Virtual" if event.is_virtual else "In person"
            rows.append(
                f"<tr><td><a href=/dashboard/events/{event.id}>{escape(event.title)}</a>"
                f"<td>{first}<td>{kind}, {event.visibility.lower()}<td>{sign_ups} sign-ups"
            )
        return (
            f"<h1>{escape(self._mobilize.organization.name)}</h1>"
            "<p class=quiet>A made-up hub to practise on. Choose an event to set who came.</p>"
            "<table><tr><th>Event<th>Begins<th>Kind<th>Sign-ups" + "".join(rows) + "</table>"
        )

    def _event(self, event_id: int, said: str = "") -> str:
        sign_ups = self._mobilize.attendances_of(event_id)
        event = self._mobilize.records().events[event_id]
        parts = [
            f"<p><a href=/dashboard>All events</a></p><h1>{escape(event.title)}</h1>",
            f"<p class=quiet>Shifts and Signups. Event {event_id}. "
            f"<a href=/dashboard/events/{event_id}/export.csv>Export CSV</a></p>",
            f"<p class=said role=alert>{escape(said)}</p>" if said else "",
        ]
        for slot in event.timeslots:
            mine = [each for each in sign_ups if each.timeslot.id == slot.id]
            parts.append(f"<h2>{_when(event, slot)}</h2>")
            if mine:
                parts += ["<table>", *map(_row, mine), "</table>"]
            else:
                parts.append("<p class=quiet>Nobody has signed up for this timeslot yet.</p>")
        return "".join(parts) + _new_attendee(event)

    def _export(self, event_id: int) -> Response:
        headers = {
            "Content-Type": "text/csv; charset=utf-8",
            "Content-Disposition": f'attachment; filename="practice-signups-{event_id}.csv"',
        }
        return Response(200, self._mobilize.export_csv(event_id).encode(), headers)

    def _set_status(self, attendance_id: int, form: dict[str, str]) -> Response:
        status = DashboardStatus.__members__[form.get("status", "")]
        self._mobilize.set_status(attendance_id, status)
        event_id = self._mobilize.records().attendances[attendance_id].event_id
        return _lead_to(f"/dashboard/events/{event_id}#a{attendance_id}")

    def _add(self, event_id: int, form: dict[str, str]) -> Response:
        timeslot = form.get("timeslot", "")
        names = ("first", "last", "email", "phone", "zip")
        first, last, email, phone, postal_code = (form.get(name, "") for name in names)
        try:
            made = self._mobilize.add_attendee(
                event_id, int(timeslot), first, last, email, phone, postal_code
            )
        except ValueError:
            said = "A new attendee needs a first name, a last name, an e-mail and a timeslot."
            return _page(self._event(event_id, said), 400)
        return _lead_to(f"/dashboard/events/{event_id}#a{made.attendance.id}")


def _row(sign_up: SignUp) -> str:
    person, number = sign_up.person, sign_up.attendance.id
    buttons = "".join(
        f'<button name=status value={status} aria-pressed="{_yes(sign_up.shown is status)}">'
        f"{WORDS[status]}</button>"
        for status in DashboardStatus
    )
    return (
        f"<tr id=a{number}><td>{escape(person.family_name)}, {escape(person.given_name)}"
        f"<td class=quiet>{escape(person.email_address)}"
        f"<td><form method=post action=/dashboard/attendances/{number}/status>{buttons}</form>"
    )


def _new_attendee(event: Event) -> str:
    slots = "".join(
        f"<option value={slot.id}>{_when(event, slot)}</option>" for slot in event.timeslots
    )
    return (
        "<section><h2>+ New attendee</h2>"
        f"<form class=new method=post action=/dashboard/events/{event.id}/attendees>"
        "<label>First name<input name=first required></label>"
        "<label>Last name<input name=last required></label>"
        "<label>E-mail<input name=email type=email required></label>"
        "<label>Phone (optional)<input name=phone type=tel></label>"
        "<label>ZIP (optional)<input name=zip></label>"
        f"<label>Timeslot<select name=timeslot>{slots}</select></label>"
        "<button>Add attendee</button></form></section>"
    )


def _page(content: str, status: int = 200) -> Response:
    text = (
        "<!doctype html><html lang=en><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width">'
        f"<title>{TITLE}</title><style>{_STYLE}</style><header>{TITLE}</header>"
        f"<main>{content}</main></html>"
    )
    return Response(status, text.encode(), {"Content-Type": "text/html; charset=utf-8"})


def _lead_to(place: str) -> Response:
    return Response(303, b"", {"Location": place})


def _form(request: Request) -> dict[str, str]:
    fields = parse_qs(request.body.decode("utf-8", "replace"))
    return {name: values[-1] for name, values in fields.items()}


def _when(event: Event, slot: Timeslot) -> str:
    zone = ZoneInfo(event.timezone)
    start, end = slot.start.astimezone(zone), slot.end.astimezone(zone)
    return f"{start:%a %b} {start.day}, {start:%H:%M} to {end:%H:%M} {end:%Z}"


def _first_start(event: Event) -> float:
    return min((slot.start.timestamp() for slot in event.timeslots), default=0.0)


def _yes(pressed: bool) -> str:
    return "true" if pressed else "false"
