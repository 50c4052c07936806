"""The collector of sentences: what a window says is found wherever it is written."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    file = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "source",
    [
        "tr('Here')",
        "tr('Here' if late else 'There')",
        "A = {1: 'Here'}\ntr(A[x])",
        "A = (('key', 'Here'),)\ndef f():\n    return [tr(said) for _, said in A]",
        "def f(a):\n    said = 'Here'\n    tr(said)",
        "def f(said):\n    tr(said)\nf('Here')",
        "A = ('Here',)\nlist(map(tr, A))",
        "print('Not this', tr('Here').format(x='nor this'))",
    ],
)
def test_a_sentence_is_found_however_it_reaches_the_translation(
    tool: ModuleType, source: str
) -> None:
    tree = ast.parse(source)

    found = set(tool._Module(tree, "ui/x.py", {"ui/x.py": tool._constants(tree)}).sentences())

    assert found - {"There"} == {"Here"}


def test_fields_of_a_sentence_are_compared_whatever_their_order(tool: ModuleType) -> None:
    assert tool.fields("{a} of {b:,}") == tool.fields("de {b:,}, {a}")
    assert tool.fields("{a} of {b}") != tool.fields("{a} de {c}")


def test_every_sentence_is_said_in_every_language_and_the_windows_read_just_that(
    tool: ModuleType,
) -> None:
    found = tool.sentences()

    assert [told for code in tool.CODES for told in tool.wrong(code, found)] == []
