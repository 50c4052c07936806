"""Keeps HubDesk's other languages whole: `make translations`.

Qt's own collector finds `self.tr(...)` alone. HubDesk says `tr(...)`, passes that function on under
other names, and has most of its sentences in the catalogues of `hubdesk.words`; so the sentences
are collected here, and Qt's tools do the rest. A `.ts` file names no places and is sorted, so that
moving code changes nothing in it.

    python packaging/translations.py              bring every .ts and .qm up to date, and judge them
    python packaging/translations.py --check      judge alone, write nothing
    python packaging/translations.py --missing    print what is not translated yet, as JSON
    python packaging/translations.py --take FILE  fill in a JSON list of {"source", "translation"}
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = ("es",)
CONTEXT = "hubdesk"

SAYS = frozenset({"tr", "_tr", "say", "_say", "translate", "_translate"})
"""What the function that translates is called, here and there."""

NOT_SHOWN: dict[str, frozenset[str]] = {
    "words/calling.py": frozenset({"FIELDS"}),
    "words/dialers.py": frozenset({"_SENTENCE", "FACTS", "VOTERS_ZONES"}),
    "words/events.py": frozenset({"MEETS_ICONS"}),
    "words/languages.py": frozenset({"LANGUAGES"}),
    "words/outgoing.py": frozenset({"HEADER"}),
    "words/plain.py": frozenset({"_TURNS"}),
    "words/readiness.py": frozenset({"COMMANDS", "ADD_DNC", "PULL"}),
    "words/spreadsheet.py": frozenset({"_BEGINS_A_FORMULA", "_AS_IT_IS"}),
    "words/worksheet.py": frozenset({"HEADER"}),
}
"""The catalogues' constants that no window shows: commands, columns of a file, icons, fields."""

NEVER_SHOWN = frozenset(
    {
        "linux",
        "macos",
        "windows",
        "macOS",
        "Linux",
        "Windows",
        "https://",
        "look",
        "hubdesk",
        "gone",
        "same",
    }
)
"""Texts beside the sentences that are names, folders or kinds of notices."""

_A_WORD = re.compile(r"[^\W\d_]")
_A_KEY = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z]\w+/\w+|[a-z]+_")


def sentences(root: Path = ROOT) -> dict[str, str]:
    """Collect every sentence a window may show, with the file that says it first."""
    read = {
        file.relative_to(root / "hubdesk").as_posix(): ast.parse(file.read_text("utf-8"))
        for part in ("ui", "words")
        for file in sorted((root / "hubdesk" / part).rglob("*.py"))
        # The rehearsal plays an evening through English windows; the other only passes words on.
        if "rehearsal" not in file.parts and file.name != "language.py"
    }
    constants = {place: _constants(tree) for place, tree in read.items()}
    for file in (root / "hubdesk" / "domain").glob("*.py"):  # what a catalogue takes from there
        constants[f"domain/{file.name}"] = _constants(ast.parse(file.read_text("utf-8")))
    # Icons are named beside what is said; one without a hyphen may be a word as well.
    icons = {one.stem for one in (root / "resources" / "icons").glob("*-*.svg")}
    found: dict[str, str] = {}
    for place, tree in read.items():
        for words in _Module(tree, place, constants).sentences():
            letters = _A_WORD.search(re.sub(r"\{.*?\}", "", words))
            if letters and not _A_KEY.fullmatch(words) and words not in NEVER_SHOWN | icons:
                found.setdefault(words, place)
    return found


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Answer a module's own constants by name."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found


class _Module:
    """One module read for its sentences."""

    def __init__(
        self, tree: ast.Module, place: str, constants: dict[str, dict[str, ast.expr]]
    ) -> None:
        self._tree = tree
        self._place = place
        self._own = constants.get(place, {})
        self._constants = dict(self._own)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hubdesk."):
                place = (node.module or "").removeprefix("hubdesk.").replace(".", "/") + ".py"
                for alias in node.names:
                    if alias.name in constants.get(place, {}):
                        named = alias.asname or alias.name
                        self._constants[named] = constants[place][alias.name]
        self._given = _calls(tree)

    def sentences(self) -> Iterator[str]:
        """Answer what is said, and in a catalogue every constant that is not for a command."""
        if self._place.startswith("words/"):
            left_out = NOT_SHOWN.get(self._place, frozenset())
            for name, value in self._own.items():
                if name not in left_out and name != "__all__":
                    yield from _texts(value)
        yield from self._said(self._tree, None)

    def _said(self, inside: ast.AST, function: ast.FunctionDef | None) -> Iterator[str]:
        for node in ast.iter_child_nodes(inside):
            around = node if isinstance(node, ast.FunctionDef) else function
            if isinstance(node, ast.Call):
                if self._translates(node.func) and node.args:
                    yield from self._resolve(node.args[0], function, frozenset())
                if _name(node.func) == "map" and self._translates(node.args[0]):
                    yield from self._resolve(node.args[1], function, frozenset())
            yield from self._said(node, around)

    def _translates(self, called: ast.expr) -> bool:
        """Tell what translates from a page's own method that says something translated already."""
        plain = isinstance(called, ast.Name) or self._place.startswith("ui/kiosk/")
        return _name(called) in SAYS and (plain or not _name(called).endswith("say"))

    def _resolve(
        self, node: ast.expr, function: ast.FunctionDef | None, seen: frozenset[str]
    ) -> Iterator[str]:
        """Answer the texts an expression may be: itself, what a name was given, a constant's."""
        if isinstance(node, ast.IfExp):
            for branch in (node.body, node.orelse):
                yield from self._resolve(branch, function, seen)
            return
        if isinstance(node, ast.Subscript | ast.Attribute):
            yield from self._resolve(node.value, function, seen)
            return
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield from self._resolve(node.func.value, function, seen)
            for argument in node.args if _name(node.func) in {"reversed", "zip", "sorted"} else []:
                yield from self._resolve(argument, function, seen)
            return
        if not isinstance(node, ast.Name):
            yield from _texts(node)
            return
        name = node.id
        if name in seen:
            return
        seen |= {name}
        if function is not None:
            yield from self._bound(name, function, seen)
        if name in self._constants:
            yield from _texts(self._constants[name])

    def _bound(self, name: str, function: ast.FunctionDef, seen: frozenset[str]) -> Iterator[str]:
        """Answer the texts a function's own name may hold: assigned, looped over, or passed in."""
        for node in ast.walk(function):
            if isinstance(node, ast.Assign | ast.NamedExpr | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if node.value is not None and any(_binds(one, name) for one in targets):
                    yield from self._resolve(node.value, function, seen)
                    yield from _texts(node.value)
            elif isinstance(node, ast.For | ast.comprehension) and _binds(node.target, name):
                each = self._each(node.iter)
                for one in each:
                    yield from _unpacked(node.target, one, name)
                if not each:
                    yield from self._resolve(node.iter, function, seen)
        passed = [one.arg for one in (*function.args.args, *function.args.kwonlyargs)]
        if name not in passed:
            return
        defaults = function.args.defaults
        for argument, default in zip(function.args.args[::-1], defaults[::-1], strict=False):
            if argument.arg == name:
                yield from _texts(default)
        method = passed[:1] in (["self"], ["cls"])
        place = passed.index(name) - method
        for called in self._given.get(function.name, []):
            handed = [one.value for one in called.keywords if one.arg == name]
            if 0 <= place < len(called.args):
                handed.append(called.args[place])
            for one in handed:
                yield from self._resolve(one, None, seen)

    def _each(self, node: ast.expr) -> list[ast.expr]:
        """Answer what a loop over a constant goes through; [] for anything else."""
        if isinstance(node, ast.Name) and node.id in self._constants:
            return self._each(self._constants[node.id])
        if isinstance(node, ast.Tuple | ast.List):
            return node.elts
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
                given = self._constants.get(called.value.id)
                if isinstance(given, ast.Dict) and called.attr == "values":
                    return given.values
                if isinstance(given, ast.Dict) and called.attr == "items":
                    pairs = zip(given.keys, given.values, strict=True)
                    return [ast.Tuple([one or value, value]) for one, value in pairs]
            if _name(called) == "enumerate":
                return [ast.Tuple([ast.Constant(0), one]) for one in self._each(node.args[0])]
            if _name(called) == "zip":
                return [
                    ast.Tuple([self._at(every, place) for every in map(self._each, node.args)])
                    for place in range(max(len(self._each(one)) for one in node.args))
                ]
        return []

    @staticmethod
    def _at(each: list[ast.expr], place: int) -> ast.expr:
        return each[place] if place < len(each) else ast.Constant(0)


def _unpacked(target: ast.expr, given: ast.expr, name: str) -> Iterator[str]:
    """Answer the texts a loop's name is given, by its place among the others."""
    if isinstance(target, ast.Tuple) and isinstance(given, ast.Tuple):
        for one, its in zip(target.elts, given.elts, strict=False):
            yield from _unpacked(one, its, name)
    elif _binds(target, name):
        yield from _texts(given)


def _calls(tree: ast.Module) -> dict[str, list[ast.Call]]:
    """Answer a module's calls by the name of what is called; a class counts as its __init__."""
    calls: dict[str, list[ast.Call]] = {}
    classes = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            calls.setdefault("__init__" if name in classes else name, []).append(node)
    return calls


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.AST) -> Iterator[str]:
    """Answer every text in an expression that may be shown: no key, no field, no part of one."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    if isinstance(node, ast.JoinedStr | ast.Subscript | ast.Compare):
        return
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _texts(value)
        return
    groups = not isinstance(node, ast.Call) or _name(node.func) in {"tuple", "dict"}
    if isinstance(node, ast.Call) and not groups and not _name(node.func)[:1].isupper():
        return  # what a call is given is its own affair, unless it only groups
    for child in ast.iter_child_nodes(node):
        yield from _texts(child)


Entries = dict[str, str | None]
"""A language's sentences: source and translation, None while there is none."""


def read(code: str) -> Entries:
    """Read a language's .ts file; empty where there is none yet."""
    file = FOLDER / f"hubdesk_{code}.ts"
    if not file.exists():
        return {}
    entries: Entries = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None and translation.text
        entries[message.findtext("source", "")] = str(done) if done else None
    return entries


def write(code: str, entries: Entries, folder: Path = FOLDER) -> Path:
    """Write a language's .ts file in Qt's format, sorted, and answer where it is."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(entries):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = entries[source]
        if not entries[source]:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    file = folder / f"hubdesk_{code}.ts"
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return file


def release(file: Path, folder: Path) -> bytes:
    """Let Qt's lrelease make the .qm of a .ts in `folder`, and answer what is in it."""
    import PySide6

    made = folder / f"{file.stem}.qm"
    beside = Path(PySide6.__file__).parent
    tool = next(one for one in (beside / "lrelease", beside / "lrelease.exe") if one.exists())
    subprocess.run([str(tool), "-silent", "-nounfinished", str(file), "-qm", str(made)], check=True)
    return made.read_bytes()


def wrong(code: str, found: Iterable[str]) -> list[str]:
    """Answer what is wrong with a language, a sentence each: nothing where it is whole."""
    entries, sources = read(code), set(found)
    file = FOLDER / f"hubdesk_{code}.ts"
    told = [f"{code}: not in the file: {one!r}" for one in sorted(sources - set(entries))]
    told += [f"{code}: nobody says it any more: {one!r}" for one in sorted(set(entries) - sources)]
    for source, translation in sorted(entries.items()):
        if translation is None:
            told.append(f"{code}: not translated: {source!r}")
        elif fields(source) != fields(translation):
            told.append(f"{code}: other {{fields}} than {source!r}: {translation!r}")
    if file.exists():
        with tempfile.TemporaryDirectory() as folder:
            made = file.with_suffix(".qm")
            if not made.exists() or made.read_bytes() != release(file, Path(folder)):
                told.append(f"{code}: {made.name} is not made from {file.name}")
    return told


def fields(words: str) -> list[str]:
    """Answer what stands in braces in a sentence, sorted; braces that are none count as such."""
    try:
        return sorted({name for _, name, _, _ in Formatter().parse(words) if name is not None})
    except ValueError:
        return ["not a template"]


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked and answer the exit status: 1 where a language is not whole."""
    parser = argparse.ArgumentParser(description="Keep HubDesk's other languages whole.")
    parser.add_argument("--language", default="es", choices=CODES)
    parser.add_argument("--check", action="store_true", help="judge, write nothing")
    parser.add_argument("--missing", action="store_true", help="print what is missing as JSON")
    parser.add_argument("--take", type=Path, nargs="+", default=[], metavar="FILE")
    asked = parser.parse_args(arguments)
    found = sentences()
    if asked.missing:
        entries = read(asked.language)
        rows = [
            {"source": one, "where": found[one]} for one in sorted(found) if not entries.get(one)
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if asked.take:
        _take(asked.language, asked.take, found)
    told = []
    for code in CODES:
        if not asked.check:
            before = read(code)
            FOLDER.mkdir(parents=True, exist_ok=True)
            release(write(code, {one: before.get(one) for one in found}), FOLDER)
        told += wrong(code, found)
    for line in told:
        print(line)
    print(f"{len(found)} sentences, {len(told)} to mend.")
    return 1 if told else 0


def _take(code: str, files: Iterable[Path], found: dict[str, str]) -> None:
    """Fill in translations from JSON; what nobody says or what has other fields is named."""
    entries = read(code)
    for file in files:
        for row in json.loads(file.read_text("utf-8")):
            source, translation = row["source"], row.get("translation", "")
            if source not in found:
                print(f"{file.name}: nobody says {source!r}")
            elif translation and fields(source) != fields(translation):
                print(f"{file.name}: other {{fields}} than {source!r}: {translation!r}")
            elif translation:
                entries[source] = translation
    FOLDER.mkdir(parents=True, exist_ok=True)
    write(code, entries)


if __name__ == "__main__":
    sys.exit(main())
