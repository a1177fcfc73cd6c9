"""Words of choices that nobody knows: which there are, in how many rows, what they may mean.

What a person says goes into `Options.words` and is remembered with the columns of the supplier.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.database.reader import Reader
from models.exchange.importing.cells import SEVERAL_WORDS, competence_of, is_blank
from models.exchange.importing.columns import cell_text
from models.exchange.importing.plan import Plan
from models.exchange.importing.rewording import LISTS, pieces
from models.exchange.importing.targets import Target, all_targets
from models.exchange.reading import Cell
from models.fields import datasets
from models.fields.field import Kind
from models.language import tr

MOST = 200
"""Words of one column that are shown; a column with more holds no choices."""

EMPTY = ""
"""What a word means whose cell shall count as empty."""

_TITLED = frozenset(("wz2008", "wz2025"))


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word, in how many rows it stands, and what was said that it means (None: nothing)."""

    text: str
    rows: int
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """The unknown words of a column, the most frequent first, and what each may mean.

    `meanings` are pairs of what `Options.words` takes and what a person reads. `stays` is whether
    a word may also be left as it is. `more` words are not listed.
    """

    header: str
    target: Target
    words: tuple[Unknown, ...]
    meanings: tuple[tuple[str, str], ...]
    stays: bool = False
    more: int = 0

    @property
    def open(self) -> int:
        """How many words keep their rows from being imported."""
        return 0 if self.stays else sum(one.meaning is None for one in self.words) + self.more


def wordings(reader: Reader, plan: Plan) -> tuple[Wording, ...]:
    """The columns with words that the program does not know or that were explained."""
    refused = _refused(plan)
    found = []
    for place, column in enumerate(plan.mapping.columns):
        target = all_targets().get(column.target or "")
        if target is None or not (target.name in LISTS or _is_choice(target)):
            continue
        said = plan.options.words.get(column.header, {})
        if target.name in LISTS:
            counts = _in_lists(reader, target, (row[place] for row in plan.sheet.rows))
        else:
            counts = refused.get(place, Counter())
        if said:
            counts = counts | _explained(plan, place, target, said)
        if counts:
            common = sorted(counts.items(), key=lambda one: (-one[1], one[0].casefold()))
            words = tuple(Unknown(text, rows, said.get(text)) for text, rows in common[:MOST])
            meanings = _meanings(reader, target)
            found.append(
                Wording(column.header, target, words, meanings, target.name in LISTS,
                        max(0, len(common) - MOST))
            )  # fmt: skip
    return tuple(found)


def _is_choice(target: Target) -> bool:
    field = target.field
    if field is None:
        return False
    coded = field.kind is Kind.CODE and datasets.is_dataset(field.dataset)
    return coded or field.kind in (Kind.CHOICE, Kind.FLAG)


def _refused(plan: Plan) -> dict[int, Counter[str]]:
    """The words that could not be read, by column; forms of address are only remarked upon."""
    addressed = plan.mapping.place_of("person.salutation")
    cells: Counter[tuple[int, type, Cell]] = Counter()
    for issues in (plan.table.problems, plan.table.remarks):
        for row, of_row in issues.items():
            for issue in of_row:
                wanted = issues is plan.table.problems or issue.column == addressed
                if issue.column is not None and issue.value and wanted:
                    cell = plan.sheet.rows[row][issue.column]
                    cells[issue.column, cell.__class__, cell] += 1
    found: dict[int, Counter[str]] = {}
    for (column, _, cell), rows in cells.items():
        found.setdefault(column, Counter())[cell_text(cell)] += rows
    return found


def _in_lists(reader: Reader, target: Target, cells: Iterable[object]) -> Counter[str]:
    """The words that are no competences, or no tags yet."""
    counts: Counter[str] = Counter()
    for cell, rows in Counter(cell for cell in cells if isinstance(cell, str)).items():
        if not is_blank(cell):
            for word in dict.fromkeys(pieces(cell)):
                counts[word] += rows
    if target.name == "tags":
        known = {name.casefold() for name in _tags(reader)}
        return Counter({word: n for word, n in counts.items() if word.casefold() not in known})
    return Counter({word: n for word, n in counts.items()
                    if not any(map(competence_of, (word, *word.split("/"))))})  # fmt: skip


def _explained(plan: Plan, place: int, target: Target, said: Mapping[str, str]) -> Counter[str]:
    """The words of the column that were explained, which therefore are no problem any more."""
    several = target.name in LISTS
    cells = Counter((row[place].__class__, row[place]) for row in plan.sheet.rows)
    counts: Counter[str] = Counter()
    for (_, cell), rows in cells.items():
        for word in dict.fromkeys(pieces(cell)) if several else (cell_text(cell),):
            if word in said:
                counts[word] += rows
    return counts


def _meanings(reader: Reader, target: Target) -> tuple[tuple[str, str], ...]:
    field = target.field
    if target.name == "tags":
        return tuple((name, name) for name in _tags(reader))
    if target.name == "competences":
        return _labels("competences")
    if field is None or field.kind is Kind.FLAG:
        return ("1", tr("Yes")), ("0", tr("No"))
    if field.kind is Kind.CHOICE:
        return tuple((one.code, tr(one.label)) for one in field.choices)
    return _labels(field.dataset or "")


def _labels(dataset: str) -> tuple[tuple[str, str], ...]:
    named = ((code, datasets.label(dataset, code)) for code in datasets.labels(dataset))
    if dataset in _TITLED:
        return tuple((code, f"{code} {words}") for code, words in named)
    return tuple(named)


def _tags(reader: Reader) -> list[str]:
    """The names of tags that a cell may hold, in their order."""
    names = (name for (name,) in reader.rows("SELECT name FROM tag ORDER BY lower(name)"))
    return [name for name in names if not SEVERAL_WORDS.search(name)]
