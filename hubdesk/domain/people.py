"""Volunteers' names and contact details: how they are folded for search and tidied for sending."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from hubdesk.errors import Problem

_APOSTROPHES = frozenset("'`´‘’‛′‵ʹʻʼʽ＇")
_LETTERS_WITHOUT_MARKS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "ł": "l",
        "ŋ": "n",
        "ø": "o",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "e",
    }
)
"""Letters that Unicode does not take apart (ß becomes ss by case folding)."""

_EMAIL_SIGNS = frozenset("@._")
"""What the search index keeps inside one word, so that an e-mail is one word."""

_TYPED = re.compile(r"(?P<email>\S*@\S*)|(?P<number>(?<!\w)\+?\(?[0-9][0-9().\s-]{7,22}[0-9]\b)")
_LONGEST_QUERY = 200

LONGEST_NAME = 100
"""Characters of a first or a last name that is certain to fit into Mobilize."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who a person is: names as written, e-mail in lower case, phone as E.164, ZIP as 5 or 5-4.

    Empty text stands for "not given".
    """

    given_name: str
    family_name: str = ""
    email: str = ""
    phone: str = ""
    zip_code: str = ""

    @property
    def full_name(self) -> str:
        """The name as it is said: given name first."""
        return f"{self.given_name} {self.family_name}".strip()


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """Fold one character: a letter without marks in lower case, a space, or nothing."""
    if character in _APOSTROPHES:
        return ""
    plain = unicodedata.normalize("NFKD", character).casefold()
    folded = ""
    for part in unicodedata.normalize("NFKD", plain):
        category = unicodedata.category(part)
        if part in _APOSTROPHES or category[0] == "M" or category == "Cf":
            continue
        folded += part.translate(_LETTERS_WITHOUT_MARKS) if category[0] in "LN" else " "
    return folded


def fold(text: str) -> str:
    """Reduce a name to what a host means by it, for comparing: José = jose, O'Brien = obrien.

    Marks and apostrophes go, hyphens and other punctuation become one space. Folding a folded
    text changes nothing.
    """
    return " ".join("".join(map(_fold_character, text)).split())


def folded_letters(text: str) -> Iterator[tuple[str, int]]:
    """Yield each folded character with the index in `text` it came from, spaces among them."""
    for index, character in enumerate(text):
        for letter in _fold_character(character):
            yield letter, index


def _fold_email(text: str) -> list[str]:
    """Fold an e-mail or a part of one into index words, keeping `@`, `.` and `_` inside them."""
    return "".join(c if c in _EMAIL_SIGNS else _fold_character(c) for c in text).split()


def _name_words(name: str) -> Iterator[str]:
    """Yield every word a name may be typed as: O'Brien gives obrien, o, brien."""
    yield from fold(name).split()
    yield from fold("".join(" " if c in _APOSTROPHES else c for c in name)).split()
    for written in name.split():
        yield "".join(fold(written).split())
    yield "".join(fold(name).split())


def search_text(contact: Contact) -> str:
    """Make the one text a person is found by, for an index that keeps `@._` inside words.

    Names both ways (o brien and obrien, smith jones and smithjones), the e-mail whole and its
    local part in words, the phone as its last 10, 7 and 4 digits, the ZIP. No word twice.
    """
    digits = "".join(c for c in contact.phone if c in "0123456789")
    words: list[str] = [
        *_name_words(contact.given_name),
        *_name_words(contact.family_name),
        *_fold_email(contact.email),
        *fold(contact.email.partition("@")[0]).split(),
        *(digits[-length:] for length in (10, 7, 4)),
        *fold(contact.zip_code).split(),
    ]
    return " ".join(dict.fromkeys(filter(None, words)))


def query_words(text: str) -> tuple[str, ...]:
    """Split what a host typed into folded words, each to be found as the start of an index word.

    Words hold letters, digits and, in an e-mail, `@._`: whatever was typed, quoting them is
    enough for the index. A full phone number becomes its last ten digits; punctuation alone
    gives nothing.
    """
    text = text[:_LONGEST_QUERY]
    words: list[str] = []
    end = 0
    for typed in _TYPED.finditer(text):
        words += fold(text[end : typed.start()]).split()
        words += _number_words(typed["number"]) if typed["number"] else _email_words(typed["email"])
        end = typed.end()
    words += fold(text[end:]).split()
    return tuple(dict.fromkeys(words))


def _email_words(typed: str) -> Iterable[str]:
    words = (word.lstrip("@.").rstrip("@._") for word in _fold_email(typed))
    return [word for word in words if any(map(str.isalnum, word))]


def _number_words(typed: str) -> Iterable[str]:
    """Give a full phone number as one word; fewer or more digits stay the words they were.

    The parts of a number still being typed are found one by one, so nothing is lost by waiting.
    """
    digits = "".join(c for c in typed if c in "0123456789")
    full = len(digits) == 10 or (len(digits) == 11 and digits[0] == "1")
    if full or (typed[0] == "+" and len(digits) > 10):
        return [digits[-10:]]
    return fold(typed.removeprefix("+1")).split()


def tidy_email(text: str) -> str | None:
    """Give an e-mail in lower case, or None where it is none.

    Names no mail can reach (`.test`, `.invalid`, `.local`) are none: Mobilize would refuse them.
    """
    try:
        checked = validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    return checked.normalized.lower()


def tidy_phone(text: str, region: str = "US") -> str | None:
    """Give a phone number as E.164, or None where it cannot be one.

    Only the length is judged, so that the 555-01xx numbers kept for practice pass. One digit
    repeated ("0000000000") is a form filled in by force, not a phone.
    """
    try:
        # A spreadsheet that took the column for numbers leaves ".0" behind.
        number = phonenumbers.parse(text.strip().removesuffix(".0"), region)
    except phonenumbers.NumberParseException:
        return None
    # A local number is "possible" too, but without its area code nobody can be sent a message.
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    if len(set(str(number.national_number))) == 1:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def tidy_zip(text: str, *, pad: bool = True) -> str | None:
    """Give a ZIP as five digits or ZIP+4, or None where it is none.

    `pad` puts back the zeros a spreadsheet ate; a form leaves it off, where four digits are a slip.
    """
    written = re.fullmatch(r"([0-9]{3,5})(?:\s*-\s*|\s+)([0-9]{4})", text.strip())
    if written:
        first, last = written.groups()
    else:
        digits = text.strip().removesuffix(".0")
        if re.fullmatch(r"[0-9]{3,5}|[0-9]{7,9}", digits) is None:
            return None
        first, last = (digits, "") if len(digits) <= 5 else (digits[:-4], digits[-4:])
    if len(first) < 5 and not pad:
        return None
    return first.zfill(5) + (f"-{last}" if last else "")


def checked_contact(contact: Contact) -> Contact:
    """Answer the contact tidied as Mobilize takes it: what it would refuse is refused at the form.

    Problem("walk_in_needs_name") or name_too_long, or one that names the field: email_invalid,
    phone_invalid, zip_code_invalid.
    """
    given, family = _one_line(contact.given_name), _one_line(contact.family_name)
    if not given or not family:
        raise Problem("walk_in_needs_name")
    if max(len(given), len(family)) > LONGEST_NAME:
        raise Problem("name_too_long", limit=LONGEST_NAME)
    tidy = {}
    for name, text, clean in (
        ("email", contact.email, _strict_email),
        ("phone", contact.phone, tidy_phone),
        ("zip_code", contact.zip_code, _strict_zip),
    ):
        tidy[name] = clean(text) if text.strip() else ""
        if tidy[name] is None:
            raise Problem(f"{name}_invalid")
    return Contact(given, family, **{name: value or "" for name, value in tidy.items()})


def _one_line(name: str) -> str:
    """A name as one line: a line break pasted with it would reach Mobilize as it is."""
    return " ".join("".join(" " if _is_control(one) else one for one in name).split())


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc"


def _strict_email(text: str) -> str | None:
    """An e-mail as Mobilize takes it: what stands before the @ in plain letters."""
    tidy = tidy_email(text)
    return tidy if tidy and tidy.rpartition("@")[0].isascii() else None


def _strict_zip(text: str) -> str | None:
    """A ZIP as a person types it: no zeros are made up."""
    return tidy_zip(text, pad=False)


def masked_email(email: str) -> str:
    """Show enough of an e-mail to know it by, and no more: `maria.a…@example.org`."""
    local, at, domain = email.rpartition("@")
    return f"{local[: min(7, (len(local) + 1) // 2)]}…@{domain}" if at else ""


def last_four(phone: str) -> str:
    """Give the last four digits of a phone, which is what people say at a desk; "" without."""
    return "".join(c for c in phone if c in "0123456789")[-4:]


def said_phone(text: str) -> str:
    """Write a phone as people say it where it is said at home: `(202) 555-0147`; else as it is."""
    if not text.startswith("+"):
        return text
    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return text
    home = number.country_code == 1
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if home else style.INTERNATIONAL)


def initials(name: str) -> str:
    """Give the first letters of the first and the last word of a name, in capitals."""
    firsts = [letter for word in name.split() if (letter := _first_letter(word))]
    return "".join([*firsts[:1], *firsts[1:][-1:]])


def short_name(contact: Contact) -> str:
    """Name a person as others in the room may see it: `Ana K.`"""
    letter = _first_letter(contact.family_name)
    return f"{contact.given_name} {letter}.".strip() if letter else contact.given_name


def _first_letter(word: str) -> str:
    return next((c.upper() for c in word if c.isalnum()), "")
