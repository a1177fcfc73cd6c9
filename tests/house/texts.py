"""Finds the texts the program shows: what is marked by `tr`, `ntr` and `mark` in the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

REPOSITORY = Path(__file__).parent.parent.parent
PACKAGES = ("models", "desktop")

AREAS = {
    "models/fields": "fields",
    "models/records": "records",
    "models/database": "database",
    "models/database/columns": "finding",
    "models/database/filter_sql": "finding",
    "models/database/filter_text": "finding",
    "models/database/filter_tokens": "finding",
    "models/database/filter_values": "finding",
    "models/database/filter_words": "finding",
    "models/database/filters": "finding",
    "models/journal": "journal",
    "models/services": "services",
    "models/services/duplicates": "finding",
    "models/services/matching": "finding",
    "models/exchange": "exchange",
    "models/exchange/importing": "importing",
    "models/exchange/returning": "returning",
    "models/exchange/pasting": "pasting",
    "desktop/dialogs/pasting": "pasting",
    "models/commands/returning": "returning",
    "desktop/pages/importing/returning": "returning",
    "models/exchange/calendars": "calendars",
    "models/exchange/reading/calendars": "calendars",
    "models/exchange/reading/meetings": "calendars",
    "models/exchange/signatures": "signatures",
    "desktop/records/forms/from_text": "signatures",
    "desktop/records/forms/filling": "signatures",
    "desktop/pages/importing/calendar_source": "calendars",
    "desktop/pages/importing/calendar_view": "calendars",
    "desktop/pages/importing/calendar_work": "calendars",
    "models/documents": "documents",
    "models/sync": "sync",
    "models/sync/hub": "hub",
    "models/commands/exchange_cards": "sync",
    "models/commands/packages": "sync",
    "models/commands/conflicts": "sync",
    "models/privacy": "privacy",
    "models/cli": "cli",
    "models/commands": "cli",
    "models/commands/hub": "hub",
    "models": "models",
    "desktop/records": "desktop_records",
    "desktop/pages/today": "desktop_today",
    "desktop/pages/meetings": "desktop_meetings",
    "desktop/pages/projects": "desktop_projects",
    "desktop/records/forms/project_form": "desktop_projects",
    "desktop/records/forms/market_form": "desktop_introductions",
    "desktop/forms/competences": "desktop_introductions",
    "desktop/pages/importing": "desktop_importing",
    "desktop/pages/introductions": "desktop_introductions",
    "desktop/dialogs/onepager": "desktop_onepager",
    "desktop/dialogs/exporting": "desktop_exporting",
    "desktop/pages/conflicts": "conflicts",
    "desktop/actions/letters": "conflicts",
    "desktop/pages/duplicates": "duplicates",
    "models/services/duplicates/comparing": "duplicates",
    "desktop/records/conflict_chip": "conflicts",
    "desktop/forms/conflict_badge": "conflicts",
    "desktop/forms/overtaken": "conflicts",
    "desktop/records/overtaken": "conflicts",
    "desktop/exchanging": "desktop_exchange",
    "desktop/records/publishing": "desktop_exchange",
    "desktop/pages/exchange": "desktop_exchange",
    "models/sync/overview": "desktop_exchange",
    "models/sync/places": "desktop_exchange",
    "desktop/demo": "demo",
    "desktop": "desktop",
}
"""Which file of translations the texts of a package belong in; the longest match counts."""

_MARKED_ELSEWHERE = ast.Name | ast.Attribute | ast.Subscript | ast.Call


@dataclass(frozen=True, slots=True)
class Text:
    """One marked text; `plural` is the second form of a text that counts."""

    source: str
    plural: str | None
    area: str
    place: str


@dataclass(frozen=True, slots=True)
class Found:
    """The texts of some sources, and the calls that nobody could translate or fill."""

    texts: tuple[Text, ...]
    problems: tuple[str, ...]


@cache
def texts_of_the_program() -> Found:
    """All texts of both packages."""
    texts: list[Text] = []
    problems: list[str] = []
    for package in PACKAGES:
        for path in sorted((REPOSITORY / package).rglob("*.py")):
            found = texts_in(path.read_text("utf-8"), path.relative_to(REPOSITORY).as_posix())
            texts += found.texts
            problems += found.problems
    return Found(tuple(texts), tuple(problems))


def texts_in(source: str, path: str) -> Found:
    """The texts in one source file; `path` is relative to the repository."""
    texts: list[Text] = []
    problems: list[str] = []
    for call in _marking_calls(ast.parse(source)):
        place = f"{path}:{call.lineno}"
        name = _name(call.func)
        plural = _literal(call.args[1]) if name == "ntr" and len(call.args) > 1 else None
        for argument in _choices(call.args[0]):
            literal = _literal(argument)
            if literal is not None:
                texts.append(Text(literal, plural, area_of(path), place))
                problems += _unfilled(call, literal, plural, place)
            elif name != "tr" or not isinstance(argument, _MARKED_ELSEWHERE):
                problems.append(f"{place}: {name} needs a text that is written out")
        if name == "ntr" and plural is None and _literal(call.args[0]) is not None:
            problems.append(f"{place}: the plural needs a text that is written out")
    return Found(tuple(texts), tuple(problems))


def area_of(path: str) -> str:
    """The area a source file belongs to, by the longest prefix."""
    matching = [
        prefix for prefix in AREAS if path == f"{prefix}.py" or path.startswith(f"{prefix}/")
    ]
    return AREAS[max(matching, key=len)]


def placeholders(text: str) -> frozenset[str]:
    """The names in braces; raises ValueError for a lone brace."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _marking_calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in {"tr", "ntr", "mark"}:
            yield node


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    # `language.tr(…)`; but `self.tr` would be Qt's, and `pytest.mark(…)` is none of ours.
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id == "language" else ""
    return ""


def _choices(argument: ast.expr) -> list[ast.expr]:
    """Both sides of `a if … else b`, or the argument itself."""
    if isinstance(argument, ast.IfExp):
        return _choices(argument.body) + _choices(argument.orelse)
    return [argument]


def _literal(argument: ast.expr) -> str | None:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None


def _unfilled(call: ast.Call, source: str, plural: str | None, place: str) -> list[str]:
    """Placeholders without a value, and values without a placeholder."""
    name = _name(call.func)
    given = {keyword.arg for keyword in call.keywords if keyword.arg != "language"}
    if name == "mark" or None in given:
        return []
    if name == "tr" and not given and not placeholders(source):
        return []
    wanted = placeholders(source) | placeholders(plural or "")
    if name == "ntr":
        wanted |= {"n"}
        given |= {"n"}
    if wanted == given:
        return []
    return [f"{place}: placeholders {sorted(wanted)}, values {sorted(filter(None, given))}"]
