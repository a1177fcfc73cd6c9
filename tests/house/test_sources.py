"""Rules of the style that linters do not know, read from the syntax trees of the sources."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.texts import PACKAGES, REPOSITORY

PLACES_THAT_CATCH_EVERYTHING = 3
"""The job runner, the top level, and the process that reads foreign files."""

WRITING = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|DROP|ALTER|CREATE)\s+[A-Za-z_{]", re.DOTALL)


def trees(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The syntax trees of the sources in some folders, with their names in the repository."""
    for folder in folders:
        for path in sorted((REPOSITORY / folder).rglob("*.py")):
            yield path.relative_to(REPOSITORY).as_posix(), ast.parse(path.read_text("utf-8"))


def swallows_everything(node: ast.AST) -> bool:
    """Whether this is an `except` for every exception that does not raise again."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    catches = ast.walk(node.type) if node.type else [ast.Name("Exception")]
    caught = {name.id for name in catches if isinstance(name, ast.Name)}
    broad = bool(caught & {"Exception", "BaseException"})
    raises = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
    return broad and not raises


def names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every name and attribute that is read, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno


def test_hardly_anything_catches_everything() -> None:
    places = [
        f"{path}:{node.lineno}"
        for path, tree in trees(*PACKAGES)
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and swallows_everything(node)
    ]
    assert len(places) <= PLACES_THAT_CATCH_EVERYTHING, places


def test_only_database_and_journal_write_sql() -> None:
    places = [
        f"{path}:{node.lineno}"
        for path, tree in trees(*PACKAGES)
        if not path.startswith(("models/database/", "models/journal/"))
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and WRITING.match(node.value)
    ]
    assert places == []


@pytest.mark.parametrize(
    ("folders", "forbidden"),
    [
        (("desktop", "tests"), "processEvents"),
        (("tests",), "sleep"),
        (("tests",), "MagicMock"),
    ],
)
def test_what_only_seems_to_help_is_not_used(folders: tuple[str, ...], forbidden: str) -> None:
    places = [
        f"{path}:{line}"
        for path, tree in trees(*folders)
        for name, line in names(tree)
        if name == forbidden
    ]
    assert places == []


@pytest.mark.parametrize(
    ("code", "swallows"),
    [
        ("except Exception: pass", True),
        ("except (ValueError, BaseException) as fault: report(fault)", True),
        ("except: pass", True),
        ("except BaseException:\n close()\n raise", False),
        ("except ValueError: pass", False),
    ],
)
def test_broad_handlers_are_recognised(code: str, swallows: bool) -> None:
    tree = ast.parse(f"try: go()\n{code}")
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    assert [swallows_everything(handler) for handler in handlers] == [swallows]
