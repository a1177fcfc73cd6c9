"""An introduction as it is shown: both sides and their consents, what was sent, what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader, Row
from models.errors import Refused
from models.language import tr
from models.services.introduction_steps import Step, may_become, stage_name
from models.services.introductions import SIDES, consents_given, is_ended
from models.services.naming import titles_of


@dataclass(frozen=True, slots=True)
class Side:
    """The seeker or the provider; `consent` is open, given, refused or empty, with its ISO day."""

    side: str
    organisation: int
    name: str
    region: str
    consent: str
    decided_on: str | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A one-pager that went out: about whom, to whom, on which ISO day."""

    about: int
    recipient: int | None
    day: str


@dataclass(frozen=True, slots=True)
class IntroductionView:
    """Everything about an introduction; days are ISO dates, ids without a record are None."""

    id: int
    stage: str
    stage_name: str
    seeker: Side
    provider: Side
    need: int | None
    need_title: str
    offer: int | None
    offer_title: str
    project: int | None
    project_title: str
    responsible: str
    suggested_on: str | None
    introduced_on: str | None
    first_talk_on: str | None
    outcome_on: str | None
    outcome: str
    reason: str
    sent: tuple[Sent, ...]
    steps: tuple[Step, ...]
    agreed: bool
    ended: bool

    @property
    def sides(self) -> tuple[Side, Side]:
        """Seeker and provider."""
        return self.seeker, self.provider

    def step(self, stage: str) -> Step | None:
        """The step to a stage; None when it is past or does not follow."""
        return next((one for one in self.steps if one.stage == stage), None)


def introduction_view(reader: Reader, record: int) -> IntroductionView:
    """An introduction with everything linked to it; raises `Refused` when it is gone."""
    row = reader.get("introduction", record)
    if row is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    links = ("seeker", "provider", "need", "offer", "project", "responsible")
    titles = titles_of(reader, [_id(row, key) for key in links])
    seeker, provider = (_side(reader, row, side, titles) for side in SIDES)

    def title(key: str) -> str:
        return titles.get(_id(row, key) or 0, "")

    return IntroductionView(
        id=record,
        stage=str(row["stage"]),
        stage_name=stage_name(str(row["stage"])),
        seeker=seeker,
        provider=provider,
        need=_id(row, "need"),
        need_title=title("need"),
        offer=_id(row, "offer"),
        offer_title=title("offer"),
        project=_id(row, "project"),
        project_title=title("project"),
        responsible=title("responsible"),
        suggested_on=_text(row, "suggested_on"),
        introduced_on=_text(row, "introduced_on"),
        first_talk_on=_text(row, "first_talk_on"),
        outcome_on=_text(row, "outcome_on"),
        outcome=str(row["outcome"] or ""),
        reason=str(row["reason"] or ""),
        sent=_sent(reader, record),
        steps=may_become(reader, record),
        agreed=consents_given(row),
        ended=is_ended(row),
    )


def _side(reader: Reader, row: Row, side: str, titles: dict[int, str]) -> Side:
    organisation = _id(row, side) or 0
    region = reader.value("SELECT region FROM organisation WHERE id = ?", (organisation,))
    return Side(
        side,
        organisation,
        titles.get(organisation, ""),
        str(region or ""),
        str(row[f"{side}_consent"] or ""),
        _text(row, f"{side}_consent_on"),
    )


def _sent(reader: Reader, record: int) -> tuple[Sent, ...]:
    rows = reader.rows(
        "SELECT about, recipient, made_on FROM disclosure "
        "WHERE introduction = ? AND kind = 'onepager' ORDER BY made_on, id",
        (record,),
    )
    return tuple(Sent(*row) for row in rows)


def _id(row: Row, key: str) -> int | None:
    value = row[key]
    return value if isinstance(value, int) else None


def _text(row: Row, key: str) -> str | None:
    return str(row[key]) if row[key] else None
