"""The words of a PDF that Qt wrote, page by page: enough of the format for our own pages."""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> *Tj|\[(.*?)\] *TJ", re.DOTALL)
_HEX = re.compile(rb"<([0-9a-fA-F]+)>")


def pages(pdf: bytes) -> list[str]:
    """Give the words of every page, in the order they were written, without their spaces."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    fonts = {
        name: _letters(objects, objects[int(number)])
        for body in objects.values()
        for name, number in _FONT.findall(body)
    }
    found = []
    for body in objects.values():
        if re.search(rb"/Type\s*/Page\b", body):
            content = re.search(rb"/Contents (\d+) 0 R", body)
            assert content is not None
            found.append(_words(_unpacked(objects[int(content[1])]), fonts))
    return found


def _unpacked(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    assert stream is not None
    return zlib.decompress(stream[1]) if b"/FlateDecode" in body else stream[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """Read which letter each glyph of a font stands for."""
    reference = re.search(rb"/ToUnicode (\d+) 0 R", font)
    if reference is None:
        return {}
    table = _unpacked(objects[int(reference[1])])
    letters: dict[int, str] = {}
    for some in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, what in re.findall(
            rb"<(\w+)>\s*<(\w+)>\s*(<\w+>|\[.*?\])", some, re.DOTALL
        ):
            start = int(first, 16)
            codes = [bytes.fromhex(code.decode()) for code in _HEX.findall(what)]
            for at in range(start, int(last, 16) + 1):
                code = codes[at - start] if what.startswith(b"[") else codes[0]
                step = 0 if what.startswith(b"[") else at - start
                letters[at] = chr(int.from_bytes(code) + step) if len(code) == 2 else "?"
    for some in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, code in re.findall(rb"<(\w+)>\s*<(\w+)>", some):
            letters[int(glyph, 16)] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return letters


def _words(content: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    said, letters = [], dict[int, str]()
    for font, single, several in _SHOWN.findall(content):
        if font:
            letters = fonts[font]
            continue
        for run in [single] if single else _HEX.findall(several):
            glyphs = [int(run[at : at + 4], 16) for at in range(0, len(run), 4)]
            said.append("".join(letters.get(glyph, "") for glyph in glyphs))
    return "".join("".join(said).split())
