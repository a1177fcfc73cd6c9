"""Signals hold methods weakly: nobody connects to a method of what nothing else keeps.

PySide calls a method of an object that is gone never, or, where the object has slots, anything.
"""

from __future__ import annotations

import ast

import pytest

from tests.house.test_sources import trees


def loose(tree: ast.Module) -> list[int]:
    """Lines that connect a signal to a method of a dataclass or of what was just made."""
    values = {
        id(node)
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        and any("dataclass" in ast.unparse(one) for one in kind.decorator_list)
        for node in ast.walk(kind)
    }
    found = []
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr != "connect" or not node.args:
            continue
        method = node.args[0]
        if isinstance(method, ast.Attribute):
            of_value = id(node) in values and ast.unparse(method.value) == "self"
            if of_value or isinstance(method.value, ast.Call):
                found.append(node.lineno)
    return found


def test_signals_are_connected_to_what_lives() -> None:
    assert [f"{path}:{line}" for path, tree in trees("desktop") for line in loose(tree)] == []


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("button.clicked.connect(Opening(desk).run)", [1]),
        ("@dataclass\nclass Asking:\n def ask(self):\n  box.ok.connect(self.go)", [4]),
        ("@dataclass\nclass Asking:\n def ask(self):\n  box.ok.connect(partial(self.go))", []),
        ("class Page(QWidget):\n def ask(self):\n  box.ok.connect(self.go)", []),
    ],
)
def test_loose_connections_are_recognised(code: str, lines: list[int]) -> None:
    assert loose(ast.parse(code)) == lines
