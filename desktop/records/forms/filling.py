"""Fills the fields of a new person with what a text says, and marks them."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.progress import Progress
from desktop.records.forms.employer import EmployerEditor
from desktop.widgets.text import set_tone
from models.database.reader import Reader
from models.exchange.signatures import Signature, known_employer, read_signature
from models.language import tr
from models.services.naming import title_of

_JOB = ("function", "department")


@dataclass(frozen=True, slots=True)
class Found:
    """What a text says, and the employer that is there already: id and name."""

    signature: Signature
    employer: int | None
    employer_name: str


@dataclass(slots=True)
class Filling:
    """Fills empty fields, and those it has filled before; what somebody typed stays.

    `details` are the fields of a new employer with the name it was found by.
    """

    person: FactsView
    job: FactsView
    details: tuple[str, dict[str, str]] = ("", {})
    _filled: dict[str, str] = field(default_factory=dict)

    def fill(self, found: Found) -> list[str]:
        """The labels of the fields that the text has filled, in their order."""
        told = found.signature.person()
        labels = [self._put(self.person, key, told.get(key)) for key in self.person.keys]
        labels.append(self._employ(found))
        labels += [self._put(self.job, key, getattr(found.signature, key) or None) for key in _JOB]
        known = found.employer is not None
        self.details = ("", {}) if known else (
            found.signature.organisation, found.signature.firm()
        )  # fmt: skip
        return [label for label in labels if label]

    def _employ(self, found: Found) -> str:
        editor = self.job.editor("organisation")
        if found.employer is not None and isinstance(editor, EmployerEditor):
            editor.know(found.employer, found.employer_name)
            return self._put(self.job, "organisation", found.employer)
        return self._put(self.job, "organisation", found.signature.organisation or None)

    def _put(self, view: FactsView, key: str, value: Value) -> str:
        editor = view.editor(key)
        ours = self._filled.get(key)
        if editor.typed and editor.typed != ours:
            return ""
        if value is None and ours is None:
            return ""
        editor.show_value(value)
        self._mark(view, key, value is not None)
        return tr(editor.field.label) if value is not None else ""

    def _mark(self, view: FactsView, key: str, taken: bool) -> None:
        editor = view.editor(key)
        if taken:
            self._filled[key] = editor.typed
            editor.input.setAccessibleDescription(tr("Taken over from the text"))
        else:
            self._filled.pop(key, None)
            editor.input.setAccessibleDescription("")
        set_tone(editor.input, "taken", "true" if taken else "")


def find(text: str, reader: Reader, progress: Progress) -> Found:
    """What a text says, with the employer that is known; on the reader thread."""
    signature = read_signature(text)
    employer = known_employer(reader, signature)
    name = title_of(reader, employer) if employer is not None else ""
    return Found(signature, employer, name)
