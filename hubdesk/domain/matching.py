"""Who may be whom: likely doubles, the order of search hits, namesakes, near names, highlights."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Protocol, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from hubdesk.domain.ids import PersonId
from hubdesk.domain.nicknames import also_called
from hubdesk.domain.people import Contact, fold, folded_letters, last_four, masked_email

_MOST_DOUBLES = 3
_LONG_NAME = 10
_LONG_WORD = 5
_SHORTEST_NEAR_WORD = 3


class HasContact(Protocol):
    """Anything of the hub that stands for one person: a search hit, a known person."""

    @property
    def contact(self) -> Contact:
        """Who they are."""
        ...


class Somebody(HasContact, Protocol):
    """A person known by id."""

    @property
    def id(self) -> PersonId:
        """The local id."""
        ...


Hit = TypeVar("Hit")


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person on the list, for comparing with somebody new."""

    id: PersonId
    contact: Contact


class DoubleReason(StrEnum):
    """Why somebody new may be on the list already, the surest first."""

    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    NICKNAME = "nickname"
    SWAPPED_NAMES = "swapped_names"
    ONE_LETTER_APART = "one_letter_apart"


_WEIGHT = {
    DoubleReason.SAME_EMAIL: 8,
    DoubleReason.SAME_NAME: 7,
    DoubleReason.SAME_PHONE: 6,
    DoubleReason.NICKNAME: 3,
    DoubleReason.SWAPPED_NAMES: 3,
    DoubleReason.ONE_LETTER_APART: 3,
}
"""An e-mail outweighs a phone, which families share; any two reasons outweigh most single ones."""


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody on the list who may be the new person, with every reason that holds."""

    person: PersonId
    contact: Contact
    reasons: tuple[DoubleReason, ...]

    @property
    def reason(self) -> DoubleReason:
        """The reason to show where there is room for one."""
        return self.reasons[0]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name folded for comparing: its two parts, and all of it without spaces."""

    given: str
    family: str
    joined: str

    @classmethod
    def of(cls, contact: Contact) -> _Name:
        given, family = fold(contact.given_name), fold(contact.family_name)
        return cls(given, family, f"{given}{family}".replace(" ", ""))


def likely_doubles(new: Contact, known: Iterable[Somebody]) -> tuple[Double, ...]:
    """Find up to three people on the list who may be the new one, the likeliest first."""
    name = _Name.of(new)
    found = [
        Double(person.id, person.contact, reasons)
        for person in known
        if (reasons := _reasons(new, name, person.contact))
    ]
    found.sort(
        key=lambda double: (
            -sum(_WEIGHT[reason] for reason in double.reasons),
            fold(double.contact.full_name),
        )
    )
    return tuple(found[:_MOST_DOUBLES])


def _reasons(new: Contact, name: _Name, contact: Contact) -> tuple[DoubleReason, ...]:
    reasons: list[DoubleReason] = []
    if new.email and new.email.lower() == contact.email.lower():
        reasons.append(DoubleReason.SAME_EMAIL)
    if new.phone and new.phone == contact.phone:
        reasons.append(DoubleReason.SAME_PHONE)
    by_name = _name_reason(name, _Name.of(contact))
    if by_name:
        reasons.append(by_name)
    return tuple(reasons)


def _name_reason(new: _Name, known: _Name) -> DoubleReason | None:
    if not new.joined:
        return None
    if new.joined == known.joined:
        return DoubleReason.SAME_NAME
    slips = OSA.distance(new.joined, known.joined, score_cutoff=2)
    # In a name of three or four letters one letter is too much of it to mean anything.
    if slips == 1 and len(new.joined) > 4:
        return DoubleReason.ONE_LETTER_APART
    if new.family and new.family == known.family and _one_is_short_for_other(new, known):
        return DoubleReason.NICKNAME
    if new.family and (new.given, new.family) == (known.family, known.given):
        return DoubleReason.SWAPPED_NAMES
    # Two slips are still a typing matter in a long name.
    is_near = slips == 2 and len(new.joined) > _LONG_NAME
    return DoubleReason.ONE_LETTER_APART if is_near else None


def _one_is_short_for_other(new: _Name, known: _Name) -> bool:
    first, second = new.given.partition(" ")[0], known.given.partition(" ")[0]
    return first != second and second in also_called(first)


def nearness(words: Sequence[str], given_name: str, family_name: str) -> tuple[int, str, str]:
    """Give a sort key for one hit: how well the words typed fit its name, then family, given name.

    Per word: 0 a whole name, 1 the start of the given or family name, 2 the start of another of
    its names, 3 found elsewhere (e-mail, phone, ZIP).
    """
    given, family, names, starts = _as_typed(given_name, family_name)
    fit = 0
    for word in words:
        if word in names:
            continue
        for start in starts:
            if start.startswith(word):
                fit += 1
                break
        else:
            fit += 2 if f" {word}" in f" {given} {family}" else 3
    return fit, family, given


@lru_cache(maxsize=2048)
def _as_typed(given_name: str, family_name: str) -> tuple[str, str, list[str], tuple[str, ...]]:
    """Fold a name once for every letter typed: its two parts, its words, and how it may begin."""
    given, family = fold(given_name), fold(family_name)
    # A name is also found written as one word, or in parts where it has an apostrophe.
    starts = (given, family, given.replace(" ", ""), family.replace(" ", ""))
    return given, family, f"{given} {family}".split(), tuple(dict.fromkeys(starts))


def rank(
    words: Sequence[str], candidates: Iterable[Hit], named: Callable[[Hit], tuple[str, str]]
) -> list[Hit]:
    """Put search hits in the order a host expects: names before e-mails, whole before begun.

    `named` tells a hit's given and family name.
    """
    return sorted(candidates, key=lambda hit: nearness(words, *named(hit)))


def spans(name: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Find which characters of a name, as written, the words typed match, for highlighting.

    Gives (start, length) in characters (Qt counts UTF-16 units: the same but for letters beyond
    the basic plane), in order, never overlapping. Accents, apostrophes and hyphens are passed over
    as they are in the search.
    """
    letters: list[str] = []
    places: list[int] = []
    starts: list[int] = []
    is_start = True
    for letter, index in folded_letters(name):
        if letter == " ":
            is_start = True
            continue
        # A letter after an apostrophe starts a word too: Brien is found in O'Brien.
        if is_start or (places and index > places[-1] + 1 and not _is_mark(name[index - 1])):
            starts.append(len(letters))
        letters.append(letter)
        places.append(index)
        is_start = False
    joined = "".join(letters)
    matched: set[int] = set()
    for word in filter(None, words):
        for start in starts:
            if joined.startswith(word, start):
                end = places[start + len(word) - 1] + 1
                while end < len(name) and _is_mark(name[end]):
                    end += 1
                matched.update(range(places[start], end))
    return _runs(sorted(matched))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"


def _runs(indexes: Iterable[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for index in indexes:
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return tuple(runs)


class TellingField(StrEnum):
    """What can tell namesakes apart at a glance."""

    EMAIL = "email"
    PHONE = "phone"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Telling:
    """The field that tells one namesake from the others, and its text as it is shown."""

    field: TellingField
    text: str


def telling_field(people: Iterable[Somebody]) -> Mapping[PersonId, Telling]:
    """Find for people who share a name the one field that differs among all of them.

    People without a namesake, and namesakes nothing tells apart, are not in the answer. What is
    shown must differ, not only what is kept: two e-mails may look the same once masked.
    """
    by_name: defaultdict[str, list[Somebody]] = defaultdict(list)
    for person in people:
        given, family, *_ = _as_typed(person.contact.given_name, person.contact.family_name)
        by_name[f"{given} {family}".strip()].append(person)
    told: dict[PersonId, Telling] = {}
    for namesakes in by_name.values():
        if len(namesakes) > 1:
            told.update(_telling(namesakes))
    return told


def _telling(namesakes: Sequence[Somebody]) -> Mapping[PersonId, Telling]:
    contacts = [person.contact for person in namesakes]
    shown = {
        TellingField.EMAIL: [masked_email(contact.email) for contact in contacts],
        TellingField.PHONE: [last_four(contact.phone) for contact in contacts],
        TellingField.ZIP: [contact.zip_code for contact in contacts],
    }
    # Most different texts first; among equals a field that everybody has.
    field = max(shown, key=lambda one: (len(set(shown[one])), len(list(filter(None, shown[one])))))
    if len(set(shown[field])) == 1:
        return {}
    return {
        person.id: Telling(field, text)
        for person, text in zip(namesakes, shown[field], strict=True)
    }


class Vocabulary:
    """The distinct names of the index, kept by their first letter, for finding near ones."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = frozenset(filter(None, words))
        by_initial: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            by_initial[word[0]].append(word)
        self._by_initial = dict(by_initial)

    def near(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Find names one slip away from the word typed (two above five letters), nearest first.

        A slip is a letter more, less, other, or two swapped; in the first letter, where people
        seldom slip, only that one. Words of one or two letters have no near ones.
        """
        if len(word) < _SHORTEST_NEAR_WORD:
            return ()
        near = process.extract(
            word,
            self._by_initial.get(word[0], ()),
            scorer=OSA.distance,
            score_cutoff=2 if len(word) > _LONG_WORD else 1,
            limit=None,
            processor=None,
        )
        slips = [(distance, False, other) for other, distance, _ in near if distance]
        slips += [(1, True, other) for other in self._with_another_initial(word)]
        return tuple(other for *_, other in sorted(slips)[:limit])

    def _with_another_initial(self, word: str) -> set[str]:
        rest = word[1:]
        written = {rest, rest[0] + word[0] + rest[1:]}
        for letter in self._by_initial:
            written |= {letter + rest, letter + word}
        return {one for one in written & self._words if one[0] != word[0]}


def same_person(a: Contact, b: Contact) -> bool:
    """Whether two entries of a roster are one person: same name, and the same e-mail in any case.

    Where either has no e-mail the phone decides; two that have neither are one by their name.
    """
    if fold(a.full_name) != fold(b.full_name):
        return False
    if a.email and b.email:
        return a.email.lower() == b.email.lower()
    if a.phone or b.phone:
        return a.phone == b.phone
    return not (a.email or b.email)
