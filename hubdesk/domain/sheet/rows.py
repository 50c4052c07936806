"""One row of an exported sheet, made into a sign-up with its contact, event and timeslot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact, fold, tidy_email, tidy_phone, tidy_zip
from hubdesk.domain.roster import EventKind, IncomingEvent, IncomingSignUp, IncomingTimeslot
from hubdesk.domain.sheet.columns import Column, Field
from hubdesk.domain.sheet.csv import Row
from hubdesk.domain.sheet.remarks import RemarkCode, Remarks
from hubdesk.domain.sheet.values import (
    WrittenTime,
    read_server_id,
    read_status,
    read_time,
    split_name,
    zone_of,
)
from hubdesk.errors import Problem

_UNSPOKEN = {Field.ORGANIZATION}
"""Known, the same on every row, and of no use at the desk: neither kept nor a note."""


class _Cells:
    """One row parted into the fields HubDesk knows and notes under the headers as written."""

    def __init__(self) -> None:
        self.notes: dict[str, str] = {}
        self._texts: dict[Field, str] = {}
        self._headers: dict[Field, str] = {}

    def put(self, column: Column, text: str) -> None:
        """Take a cell in; of two columns for one field the first filled wins."""
        if column.field is None or self._texts.setdefault(column.field, text) != text:
            self.notes[column.header] = text
        else:
            self._headers.setdefault(column.field, column.header)

    def __getitem__(self, field: Field) -> str:
        """Give a field's text; "" where the row has none."""
        return self._texts.get(field, "")

    def keep_as_note(self, field: Field) -> None:
        """Keep what could not be read under its own header, so that nothing written is lost."""
        if field in self._texts:
            self.notes[self._headers[field]] = self._texts[field]


class RowReader:
    """Reads one row after another, remembering the events met and what was worth a remark.

    Its parts are those of `sheet.sign_ups`. Raises Problem zone_unknown.
    """

    def __init__(
        self,
        columns: tuple[Column, ...],
        zone: str,
        event: IncomingEvent | None,
        known_zones: Mapping[ServerId, str],
        timeslot: IncomingTimeslot | None,
    ) -> None:
        zone_of(zone)
        self._columns = columns
        self._tells_status = any(
            column.field in (Field.STATUS, Field.ATTENDED) for column in columns
        )
        self._zone = zone
        self._event = event
        self._known_zones = known_zones
        self._timeslot = timeslot
        self._events: dict[ServerId | str, IncomingEvent] = {}
        self.remarks = Remarks()

    def read(self, row: Row) -> IncomingSignUp | None:
        """Make one row a sign-up; None where it names nobody or has no timeslot."""
        cells = self._cells(row)
        contact = self._contact(cells, row.line)
        if contact is None:
            self.remarks.add(RemarkCode.NOBODY, row.line)
            return None
        event = self._event_of(cells, row.line)
        zone = self._zone_in(cells)
        timeslot = self._timeslot_of(cells, event, zone, row.line)
        if timeslot is None:
            self.remarks.add(RemarkCode.NO_TIMESLOT, row.line)
            return None
        status = read_status(cells[Field.STATUS], cells[Field.ATTENDED])
        for field in (Field.STATUS, Field.ATTENDED) if status.is_unknown else ():
            self.remarks.add(RemarkCode.STATUS_UNKNOWN, row.line)
            cells.keep_as_note(field)
        signed_up = read_time(cells[Field.SIGNED_UP_AT])
        return IncomingSignUp(
            event=event,
            timeslot=timeslot,
            contact=contact,
            status=status.status,
            attended=status.attended,
            server_id=read_server_id(cells[Field.SIGN_UP_ID]),
            user_id=read_server_id(cells[Field.USER_ID]),
            blocked=status.blocked,
            signed_up_at=signed_up.in_utc(zone or event.timezone) if signed_up else None,
            notes=cells.notes,
            told=self._tells_status,
        )

    def _cells(self, row: Row) -> _Cells:
        cells = _Cells()
        if len(row.cells) < len(self._columns):
            self.remarks.add(RemarkCode.SHORT_ROWS, row.line)
        for place, written in enumerate(row.cells):
            text = written.strip()
            known = place < len(self._columns)
            column = self._columns[place] if known else Column(f"#{place + 1}", None)
            if not text or column.field in _UNSPOKEN:
                continue
            if not known:
                self.remarks.add(RemarkCode.LONG_ROWS, row.line)
            cells.put(column, text)
        return cells

    def _contact(self, cells: _Cells, line: int) -> Contact | None:
        given = " ".join(cells[Field.GIVEN_NAME].split())
        family = " ".join(cells[Field.FAMILY_NAME].split())
        if not (given or family):
            given, family = split_name(cells[Field.FULL_NAME])
        if not (given or family or cells[Field.EMAIL]):
            return None
        tidied: dict[Field, str] = {}
        for field, tidy, trouble in (
            (Field.EMAIL, tidy_email, RemarkCode.EMAIL_UNREADABLE),
            (Field.PHONE, tidy_phone, RemarkCode.PHONE_UNREADABLE),
            (Field.ZIP, tidy_zip, RemarkCode.ZIP_UNREADABLE),
        ):
            written = cells[field]
            tidied[field] = tidy(written) or ""
            if written and not tidied[field]:
                self.remarks.add(trouble, line)
                cells.keep_as_note(field)
        zip_code = tidied[Field.ZIP]
        if zip_code and tidy_zip(cells[Field.ZIP], pad=False) is None:
            self.remarks.add(RemarkCode.ZIP_PADDED, line)
        if not (given or family):
            if not tidied[Field.EMAIL]:
                return None
            self.remarks.add(RemarkCode.NO_NAME, line)
        return Contact(given, family, tidied[Field.EMAIL], tidied[Field.PHONE], zip_code)

    def _event_of(self, cells: _Cells, line: int) -> IncomingEvent:
        """Find a row's event: by its id, else the one the host named, else by its name."""
        server_id = read_server_id(cells[Field.EVENT_ID])
        given = self._event
        if given and server_id in (None, given.server_id):
            return given
        title = " ".join(cells[Field.EVENT_NAME].split())
        if server_id is None and not title:
            self.remarks.add(RemarkCode.EVENT_UNNAMED, line)
        event_type = "_".join(fold(cells[Field.EVENT_TYPE]).upper().split())
        known = self._events.get(server_id or fold(title))
        event = known or IncomingEvent(
            server_id,
            title,
            self._known_zones.get(server_id, "") if server_id else "",
        )
        event = replace(
            event,
            title=event.title or title,
            timezone=event.timezone or self._zone_in(cells) or self._zone,
        )
        if event_type:
            kind = EventKind.VIRTUAL if "VIRTUAL" in event_type else EventKind.IN_PERSON
            event = replace(event, event_type=event_type, kind=kind)
        self._events[server_id or fold(title)] = event
        return event

    def _zone_in(self, cells: _Cells) -> str:
        """Give the zone a row states in a column of its own, where it is one; else ""."""
        written = cells[Field.TIMEZONE]
        try:
            return zone_of(written).key if written else ""
        except Problem:
            return ""

    def _timeslot_of(
        self,
        cells: _Cells,
        event: IncomingEvent,
        zone: str,
        line: int,
    ) -> IncomingTimeslot | None:
        written = cells[Field.START]
        start = read_time(written)
        if written and start is None:
            self.remarks.add(RemarkCode.START_UNREADABLE, line)
            cells.keep_as_note(Field.START)
        if start is None:
            if self._timeslot is not None:
                self.remarks.add(RemarkCode.TIMESLOT_ASSUMED, line)
            return self._timeslot
        if start.is_date_only:
            self.remarks.add(RemarkCode.DATE_ONLY, line)
        if not (start.has_offset or zone):
            self._remark_zone(event, line)
        zone = zone or event.timezone
        return IncomingTimeslot(
            server_id=read_server_id(cells[Field.TIMESLOT_ID]),
            starts_at=start.in_utc(zone),
            ends_at=_end(cells, start, zone),
        )

    def _remark_zone(self, event: IncomingEvent, line: int) -> None:
        of_event = event is self._event or event.server_id in self._known_zones
        code = RemarkCode.ZONE_OF_EVENT if of_event else RemarkCode.ZONE_ASSUMED
        self.remarks.add(code, line, zone=event.timezone)


def _end(cells: _Cells, start: WrittenTime, zone: str) -> datetime | None:
    """Give the end where it is written and lies after the start; a bare one is in `zone` too."""
    end = read_time(cells[Field.END])
    if end is None or end.is_date_only or end.in_utc(zone) <= start.in_utc(zone):
        return None
    return end.in_utc(zone)
