"""What went wrong, for a tired host: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hubdesk.errors import Problem

PROBLEMS: dict[str, tuple[str, str]] = {
    "address_malformed": (
        "That is not a web address.",
        "Enter it as https://api.mobilize.us/v1, with no name or key in it.",
    ),
    "address_not_https": (
        "{host} would be reached without encryption, so HubDesk does not use it.",
        "Use an address that begins with https.",
    ),
    "agenda_minutes": (
        "An item of the evening lasts from 1 to {limit} minutes. Nothing was changed.",
        "Enter the minutes as a whole number.",
    ),
    "agenda_none": (
        "This evening has no agenda yet. Nothing was changed.",
        "Take the model evening on the Agenda page, or with: hubdesk agenda template",
    ),
    "agenda_over": (
        "The last item of the evening is done. Nothing was changed.",
        "Add an item if the evening goes on.",
    ),
    "agenda_title": (
        "That is longer than {limit} letters. Nothing was changed.",
        "Say it in a few words; the rest belongs on paper.",
    ),
    "agenda_unknown": (
        "There is no item {number} in this agenda. Nothing was changed.",
        "Use a number that hubdesk agenda shows.",
    ),
    "call_words": (
        "That is longer than {limit} letters. Nothing was changed.",
        "Say it in fewer words.",
    ),
    "csv_binary": (
        "This file is not a text file. Nothing was changed.",
        "Export the sign-ups from Mobilize as CSV and choose that file.",
    ),
    "csv_cell_too_long": (
        "Line {line} has one cell of more than {limit} characters. Nothing was changed.",
        "Export the file again; this one is damaged.",
    ),
    "csv_cut_off": (
        "The file ends inside a quoted cell that begins on line {line}. Nothing was changed.",
        "Export or download it again; part of it is missing.",
    ),
    "csv_empty": (
        "This file is empty. Nothing was changed.",
        "Export the sign-ups again and choose the new file.",
    ),
    "csv_html": (
        "This is a saved web page, not the export. Nothing was changed.",
        "In Mobilize choose Export (or Download CSV) and use the file it gives.",
    ),
    "csv_is_spreadsheet": (
        "This is a spreadsheet file. Nothing was changed.",
        "Open it and save it as CSV, then choose the CSV.",
    ),
    "csv_no_header": (
        "No column of this file names a person. Nothing was changed.",
        "The first line must have columns such as First name, Last name and Email.",
    ),
    "csv_no_timeslot": (
        "None of the {rows} rows says when its shift starts. Nothing was changed.",
        "Export with the Timeslot start column, or name an event that has one shift only.",
    ),
    "csv_too_large": (
        "This file has {megabytes} MB, far more than a roster. Nothing was changed.",
        "Export one event's sign-ups.",
    ),
    "csv_too_many_columns": (
        "Line {line} has more than {limit} columns. Nothing was changed.",
        "Export the sign-ups again; this is no roster.",
    ),
    "csv_too_many_rows": (
        "This file has more than {limit} rows, far more than a roster. Nothing was changed.",
        "Export one event's sign-ups.",
    ),
    "csv_unreadable": (
        "The letters of this file cannot be read. Nothing was changed.",
        "Save it as CSV UTF-8 and choose it again.",
    ),
    "data_not_of_staging": (
        "This data folder already has a roster or a shift, so it is kept away from Mobilize's "
        "staging server. Nothing was changed.",
        "Try things out in a folder of its own: set HUBDESK_HOME to an empty one.",
    ),
    "data_of_staging": (
        "This data folder was filled for Mobilize's staging server, so it is kept away from the "
        "real Mobilize. Nothing was changed.",
        "For the real thing use another folder: set HUBDESK_HOME, or leave it out.",
    ),
    "dialer_day": (
        "That is not a day. Nothing was changed.",
        "Write it as 2026-10-20, or leave it empty for any day.",
    ),
    "dialer_hours": (
        "Calling hours go from one time to a later one of the same day. Nothing was changed.",
        "Write both as 09:00 and 21:00 on the voters' clock, or leave both empty.",
    ),
    "dialer_link_not_https": (
        "A dialer's link must begin with https. Nothing was changed.",
        "Paste the whole link as the DNC or the campaign sent it.",
    ),
    "dialer_min_callers": (
        "The fewest callers cannot be below zero. Nothing was changed.",
        "Enter 0 or more.",
    ),
    "dialer_too_many_callers": (
        "No room holds that many callers. Nothing was changed.",
        "Enter how many it needs at once.",
    ),
    "dialer_name_taken": (
        "Another dialer has this name already. Nothing was changed.",
        "Choose another name, or edit that one.",
    ),
    "dialer_needs_name": ("A dialer needs a name. Nothing was changed.", "Enter one."),
    "dialer_unknown": (
        "There is no dialer of that name.",
        "See the names with: hubdesk dialer list",
    ),
    "disk_failed": (
        "The disk did not take this, so it was not saved. Everything before it is safe.",
        "See that the disk is plugged in and may be written to, then try again. "
        "The data is in {folder}.",
    ),
    "disk_full": (
        "The disk is full, so this was not saved. Everything before it is safe.",
        "Free some room, then try again. The data is in {folder}.",
    ),
    "doors_need_dnc": (
        "There is no Scale to Win link for tonight, and the DNC's dialer stays in the rotation.",
        "Paste tonight's link, or type why this evening goes without it. "
        "People can be checked in meanwhile.",
    ),
    "email_invalid": (
        "That is not an e-mail address. Nothing was saved.",
        "Look for a missing @ or dot, or leave it empty.",
    ),
    "equipment_count": (
        "So many cannot be added at once. Nothing was changed.",
        "Add from 1 to {limit} at a time.",
    ),
    "equipment_is_out": (
        "{label} is with somebody. Nothing was changed.",
        "Take it back first, then retire it.",
    ),
    "equipment_label_needed": (
        "A thing to lend needs a label. Nothing was changed.",
        "Give it what is written on it, such as Headset 4.",
    ),
    "equipment_label_taken": (
        "There is a {label} already, or there was one. Nothing was changed.",
        "Choose another label: each is one thing's for good.",
    ),
    "equipment_lent": (
        "{label} is lent already. Nothing was changed.",
        "Lend another one, or take it back from whoever has it.",
    ),
    "equipment_none_free": (
        "Nothing of that kind ({kind}) is free. Nothing was changed.",
        "Take one back first, or add it to the hub's equipment.",
    ),
    "equipment_not_here": (
        "Things are lent to people who are here. Nothing was lent.",
        "Check them in first.",
    ),
    "equipment_not_out": (
        "Nobody has {label}. Nothing was changed.",
        "See who has what with: hubdesk equipment list --out",
    ),
    "equipment_not_theirs": (
        "{label} is not with them. Nothing was changed, and they are not checked out.",
        "See who has what with: hubdesk equipment list --out",
    ),
    "equipment_too_long": (
        "That is longer than {limit} letters. Nothing was changed.",
        "Say it in a few words.",
    ),
    "equipment_unknown": (
        "The hub has no equipment by that label. Nothing was changed.",
        "See what there is with: hubdesk equipment list",
    ),
    "event_unknown": (
        "There is no event with that id here.",
        "Use the number in the event's Mobilize address.",
    ),
    "file_not_found": ("There is no file {file}.", "Check its name and place."),
    "file_unreadable": ("{file} cannot be read.", "Check that you may open it, then try again."),
    "file_not_written": (
        "{file} could not be written. Nothing else was changed.",
        "Choose a folder you may write to.",
    ),
    "here_elsewhere": (
        "They are here on another shift now, so this check-out stays. Nothing was changed.",
        "Take the check-in on the other shift back first, or check them out of it.",
    ),
    "home_unusable": (
        "The data folder {folder} cannot be used.",
        "Check that it is a folder you may write to, or set HUBDESK_HOME to another.",
    ),
    "key_malformed": (
        "That is not an API key.",
        "Paste the key alone, on one line, as Mobilize gave it.",
    ),
    "key_missing": (
        "HubDesk has no Mobilize key and address for this.",
        "Most hubs have none: import the CSV instead. With a key, set it on the Hub page or in "
        "HUBDESK_MOBILIZE_KEY and HUBDESK_MOBILIZE_ORG.",
    ),
    "key_refused": (
        "{happened} Nothing was changed and nothing is lost.",
        "{todo}",
    ),
    "key_record_unreadable": (
        "The file key.json in {folder} cannot be read.",
        "Do not delete the folder. Copy it somewhere safe and ask for help.",
    ),
    "keyring_key_missing": (
        "This computer's keyring no longer has the key of {folder}.",
        "Log in as the user who made it, or unlock the keyring; HubDesk has not changed the data.",
    ),
    "letters_unreadable": (
        "What was typed holds letters that are no UTF-8. Nothing was changed.",
        "Type it again; copying it from somewhere else may have spoilt it.",
    ),
    "initials_malformed": (
        "Initials have one to four letters or digits. Nothing was changed.",
        "Type them as RK, or leave them empty: HubDesk makes them of the name.",
    ),
    "initials_needed": (
        "Whoever signs in types their initials and their PIN. Nothing was changed.",
        "Type them as in: hubdesk duty sign-in RK",
    ),
    "initials_taken": (
        "Another leader has the initials {initials}. Nothing was changed.",
        "Add a letter, so that everybody's are their own.",
    ),
    "kiosk_asked_too_late": (
        "This visit is over. Nothing was changed.",
        "Begin again with your name.",
    ),
    "kiosk_no_shift": (
        "There is no phone bank to check in for. Nothing was changed.",
        "Ask the host.",
    ),
    "kiosk_not_proven": (
        "The kiosk does not know who this is yet. Nothing was changed.",
        "Begin again with your name, or ask the host.",
    ),
    "leader_unknown": (
        "There is no such leader. Nothing was changed.",
        "See the leaders with: hubdesk leader list",
    ),
    "leader_name_long": (
        "A leader's name has at most {limit} characters. Nothing was changed.",
        "Shorten it.",
    ),
    "leader_needs_name": ("A leader needs a name. Nothing was changed.", "Enter one."),
    "login_too_long": (
        "That is longer than any phone number or login. Nothing was changed.",
        "Write what they typed into the dialer, at most {limit} characters.",
    ),
    "module_needs_name": ("A training module needs a name. Nothing was changed.", "Enter one."),
    "name_too_long": (
        "A name has more than {limit} characters, which Mobilize would not take. "
        "Nothing was saved.",
        "Shorten it.",
    ),
    "no_keyring": (
        "This computer has no keyring to keep the data's key in.",
        "Set HUBDESK_PASSPHRASE, or start the window and type a passphrase.",
    ),
    "nobody_on_duty": (
        "Nobody is on duty, so nobody can sign off. Nothing was changed.",
        "Sign in with: hubdesk duty sign-in INITIALS",
    ),
    "no_printer": (
        "This laptop has no printer.",
        "Save the worksheet as PDF and print it elsewhere.",
    ),
    "no_timeslot": (
        "There is no such shift in the roster.",
        "See the shifts with: hubdesk events. Without any, import the CSV or pull with a key.",
    ),
    "not_checked_in": (
        "This person is not checked in, so there is nothing to check out. Nothing was changed.",
        "Check them in first, or see where they stand with: hubdesk search",
    ),
    "not_connected": (
        "{happened} Nothing is lost; what waits is kept.",
        "{todo}",
    ),
    "not_finished": (
        "{happened} Nothing is lost; what waits is kept.",
        "{todo}",
    ),
    "not_here": (
        "Only people who are here can be put on a dialer. Nobody was moved.",
        "Check them in first.",
    ),
    "no_dialer": (
        "The hub has no dialer yet. Nobody was moved.",
        "Add one on the Hub page, or with: hubdesk dialer add",
    ),
    "rotation_share": (
        "The DNC's dialer would have {given} of the evening; this hub keeps {share} for it. "
        "Nothing was changed.",
        "Give it more, or say a leader's reason, which is kept.",
    ),
    "block_times": (
        "Two blocks begin at the same time, or one begins when the shift is over. "
        "Nothing was changed.",
        "Give every block a time of its own, before the end of the shift.",
    ),
    "block_empty": (
        "A block has nobody calling. Nothing was changed.",
        "Name at least one dialer for it, with a share or a number above 0.",
    ),
    "block_part": (
        "“{text}” is not a part of the room. Nothing was changed.",
        "Type a share such as 60 %, or how many callers, such as 12.",
    ),
    "block_unreadable": (
        "“{text}” is not a block of an evening. Nothing was changed.",
        "Begin with its time and name its dialers, such as: 19:10 Scale to Win 60%, ThruTalk 40%",
    ),
    "on_break": (
        "They are on a break already, or keep a seat. Nothing was changed.",
        "Let them come back first: hubdesk break WHO --back",
    ),
    "not_on_break": (
        "They are not on a break. Nothing was changed.",
        "See where they are: hubdesk floor",
    ),
    "floater_self": (
        "Nobody can keep their own seat. Nothing was changed.",
        "Name somebody else, or nobody.",
    ),
    "rotation_length": (
        "A rotation lasts {least} to {most} minutes. Nothing was changed.",
        "The model evening's is 45.",
    ),
    "seat_long": (
        "Where somebody sits has room for {most} letters. Nothing was changed.",
        "Say it shorter, like: table 2.",
    ),
    "not_found": ("Nobody was found.", "Try fewer letters, or add them as a walk-in."),
    "nothing_to_decide": (
        "There is nothing to decide about {name}. Nothing was changed.",
        "See where everybody stands: hubdesk sync",
    ),
    "not_on_dialer": (
        "They are on no dialer now. Nothing was changed.",
        "Put them on one first.",
    ),
    "not_printed": (
        "The printer did not take it. Your ticks are safe.",
        "Try again, or save it as PDF and print that.",
    ),
    "not_signed_up": (
        "This person has no sign-up yet. Nothing was changed.",
        "Check them in first.",
    ),
    "nothing_to_undo": (
        "There is nothing to take back for this person. Nothing was changed.",
        "See where they stand with: hubdesk search",
    ),
    "org_malformed": (
        "The Mobilize organization is a number.",
        "It stands in the address of your Mobilize dashboard.",
    ),
    "passphrase_wrong": (
        "That is not the passphrase of this data folder.",
        "Try again; the data is safe. Nobody can open it without the passphrase.",
    ),
    "phone_invalid": (
        "That is not a phone number. Nothing was saved.",
        "Enter ten digits, or leave it empty.",
    ),
    "pin_differs": (
        "Those two PINs were not the same. Nothing was changed.",
        "Type the new PIN twice.",
    ),
    "pin_malformed": (
        "A PIN has four to eight digits. Nothing was changed.",
        "Choose one that you can type in the dark and nobody would guess.",
    ),
    "pin_wait": (
        "Too many tries that did not fit. Nothing was changed, and checking in goes on.",
        "Wait {seconds} s before the next one.",
    ),
    "pin_wrong": (
        "These initials and this PIN do not belong together. Nothing was changed.",
        "Try again. Whoever forgot their PIN sets a new one on the Hub page.",
    ),
    "port_refused": (
        "Port {port} may not be used here.",
        "Choose one above 1023, or leave --port out.",
    ),
    "port_taken": ("Port {port} is in use.", "Choose another, or leave --port out."),
    "practice_not_loopback": (
        "Practice people never leave this laptop, so {host} was not asked.",
        "Start HubDesk without --practice for the real thing.",
    ),
    "signup_unknown": ("That sign-up is not in the roster.", "Search for the person again."),
    "stint_needs_reason": (
        "A correction is kept with its reason. Nothing was changed.",
        "A word is enough: forgot to move them, wrong dialer.",
    ),
    "stint_not_here": (
        "They were not here all of that time. Nothing was changed.",
        "Choose times between their arrival and when they left; the history has both.",
    ),
    "stint_on_break": (
        "They were on a break then. Nothing was changed.",
        "Let the stint end where the break began, or begin where it ended.",
    ),
    "stint_overlaps": (
        "They would have been on two dialers at once. Nothing was changed.",
        "Correct the stint before or after it first, or choose other times.",
    ),
    "stint_reopened": (
        "That stint has ended. Nothing was changed.",
        "Put them on the dialer again instead: that begins a new stint.",
    ),
    "stint_retired": (
        "That stint was corrected already. Nothing was changed.",
        "Correct the one that stands in its place.",
    ),
    "stint_same": ("That is what it says already. Nothing was changed.", "Say what was otherwise."),
    "stint_time_unread": (
        "“{typed}” is no time of day. Nothing was changed.",
        "Write it on the shift's clock, as 18:20.",
    ),
    "stint_times": (
        "A stint ends after it began, and not in the future. Nothing was changed.",
        "Write both times on the shift's clock, as 18:20.",
    ),
    "stint_unknown": (
        "There is no such stint.",
        "See a person's stints with: hubdesk stints WHO",
    ),
    "stopped": (
        "Stopped before it was done. What was saved before is safe.",
        "Start it again when you are ready.",
    ),
    "store_busy": (
        "The data is in use for writing by something else. Nothing was changed.",
        "Wait a moment and press again.",
    ),
    "store_in_use": (
        "{holder} (process {pid}) has been using this data folder since {since}.",
        "Use that one, or close it first. Looking things up works beside it.",
    ),
    "store_newer": (
        "This data was written by a newer HubDesk. It was left untouched.",
        "Install the newer HubDesk and open it again.",
    ),
    "store_unreadable": (
        "The data file in {folder} cannot be read.",
        "Do not delete it. Copy the folder somewhere safe and ask for help.",
    ),
    "store_wrong_key": (
        "The data in {folder} is locked with another key.",
        "Open it as the user who made it; HubDesk has not changed it.",
    ),
    "tally_too_large": (
        "Nobody makes that many calls in an evening. Nothing was changed.",
        "Enter the caller's own count.",
    ),
    "tally_negative": ("Counts cannot be below zero. Nothing was changed.", "Enter 0 or more."),
    "unexpected": (
        "Something went wrong that HubDesk does not know. What was saved before is safe.",
        "Try again; if it happens twice, the log in {folder} helps whoever helps you.",
    ),
    "virtual_event": (
        "This event meets online: Mobilize keeps its attendance by itself.",
        "Choose an in-person shift.",
    ),
    "virtual_signup": (
        "They signed up for an event that meets online, where Mobilize keeps attendance by itself. "
        "Nothing was changed.",
        "If they stand at the desk, add --confirm to check them in as a walk-in.",
    ),
    "walk_in_needs_name": (
        "A first and a last name are needed to get in. Nothing was saved.",
        "Enter both; everything else can wait.",
    ),
    "wave_not_double": (
        "This is not about two who may be one. Nothing was changed.",
        "Say that it is seen to: hubdesk waves settle ID",
    ),
    "wave_not_here": (
        "They are not here any more by the name they typed. Nothing was changed.",
        "Check the other one in at the desk, then say that it is seen to.",
    ),
    "wave_unknown": (
        "There is no such wave. Nothing was changed.",
        "See them with: hubdesk waves",
    ),
    "zip_code_invalid": (
        "ZIP codes have five digits. Nothing was saved.",
        "Correct it, or leave it empty.",
    ),
    "zone_unknown": (
        "{zone} is not a time zone.",
        "Use a name such as America/New_York.",
    ),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A problem in words: one sentence of what happened (and what is safe), one of what to do."""

    what: str
    todo: str


def said(problem: Problem, translate: Callable[[str], str] = str) -> Said:
    """Put a problem into words; a code without a sentence is told as unexpected."""
    what, todo = PROBLEMS.get(problem.code) or PROBLEMS["unexpected"]
    values = {"folder": "the data folder"} | problem.values
    return Said(translate(what).format(**values), translate(todo).format(**values))
