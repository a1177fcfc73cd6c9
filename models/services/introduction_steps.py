"""What may become of an introduction now: the next steps, and why one is not possible yet."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader, Row
from models.errors import Refused
from models.fields.reference import introduction_stages
from models.language import current_language, tr
from models.services.introductions import ENDS, SIDES, consents_given, is_ended
from models.services.rules import INTRODUCED


@dataclass(frozen=True, slots=True)
class Step:
    """A stage an introduction may take next; `why_not` is empty when it may."""

    stage: str
    label: str
    why_not: str = ""

    @property
    def allowed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.why_not


def may_become(reader: Reader, record: int) -> tuple[Step, ...]:
    """The stages that come next, in order, then the ends; none when it has ended."""
    row = reader.get("introduction", record)
    if row is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    if is_ended(row):
        return ()
    here = introduction_stages()[str(row["stage"])].order
    return tuple(
        Step(code, stage_name(code), _why_not(row, code))
        for code, stage in introduction_stages().items()
        if stage.order > here and (stage.order <= here + 2 or code in ENDS or code == "projekt")
    )


def stage_name(code: str) -> str:
    """The name of a stage of introductions in the language of the program."""
    stage = introduction_stages().get(code)
    if stage is None:
        return code
    return stage.name_de if current_language() == "de" else stage.name_en


def _why_not(row: Row, code: str) -> str:
    if code not in INTRODUCED:
        return ""
    if not consents_given(row):
        missing = [side for side in SIDES if row[f"{side}_consent"] != "given"]
        if len(missing) == 2:
            return tr("Neither side has agreed yet.")
        if missing == ["seeker"]:
            return tr("The seeker has not agreed yet.")
        return tr("The provider has not agreed yet.")
    if code != "vorgestellt" and row["stage"] not in INTRODUCED:
        return tr("The two have not been introduced yet.")
    return ""
