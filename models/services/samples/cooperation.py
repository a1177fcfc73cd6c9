"""Invented needs and offers, introductions in all stages, and projects with partners."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from models.database.reader import Value
from models.fields.reference import introduction_stages
from models.services.samples import texts
from models.services.samples.contacts import Made
from models.services.samples.firms import TRADES

Row = dict[str, Value]
_MATURITY = ("idea", "concept", "prototype", "pilot", "market")
_KINDS = ("order", "development", "research", "pilot", "training", "licence")
_LEVELS = ("basic", "applied", "expert", "leading")
_PROGRAMMES = ("ZIM", "EFREJTF", "KMUI", "HEU", "REG2025", None)


def market_rows(
    random: Random,
    count: int,
    firms: Sequence[Made],
    people: Mapping[int, list[int]],
    staff: int,
    day: date,
    offers: bool,
) -> Iterator[tuple[Row, str]]:
    """Rows of needs or offers, each with the code of its main competence."""
    likely = [firm for firm in firms if _fits(firm, offers)] or list(firms)
    for _ in range(count):
        firm = random.choice(likely if random.random() < 0.8 else firms)
        code, title, text = random.choice(texts.OFFERS if offers else texts.NEEDS)
        there = people.get(firm.id)
        status = random.choices(("open", "draft", "paused", "met"), (76, 8, 6, 10))[0]
        released = (day + timedelta(days=random.randint(-60, 400))).isoformat()
        row: Row = {
            "organisation": firm.id,
            "title": title,
            "description": text,
            "maturity": random.choice(_MATURITY),
            "cooperation": random.choice(_KINDS),
            "valid_until": (day + timedelta(days=random.randint(-40, 500))).isoformat(),
            "status": status,
            "contact": random.choice(there) if there else None,
            "confidential": 1 if random.random() < 0.06 else None,
            "released_named": released if random.random() < 0.6 else None,
            "released_anonymous": released,
            "source": random.choice(texts.SOURCES),
            "responsible": staff,
            "cross_regional": 1 if random.random() < 0.5 else None,
            "confirmed_on": (day - timedelta(days=random.randint(1, 450))).isoformat(),
        }
        yield row, code


def competence_rows(
    random: Random, owners: Sequence[tuple[int, Sequence[str]]], competences: Mapping[str, int]
) -> Iterator[Row]:
    """The competences each owner has by code, sometimes one more, each with a level."""
    codes = list(competences)
    for owner, own in owners:
        chosen = dict.fromkeys([*own, *([random.choice(codes)] if random.random() < 0.4 else [])])
        for code in chosen:
            if code in competences:
                yield {
                    "owner": owner,
                    "competence": competences[code],
                    "level": random.choice(_LEVELS),
                }


def trade_competences(firms: Sequence[Made]) -> list[tuple[int, Sequence[str]]]:
    """What the trade of each business makes it good at."""
    return [
        (firm.id, TRADES[firm.trade].competences)
        for firm in firms
        if firm.kind in ("company", "startup")
    ]


def introduction_rows(
    random: Random,
    count: int,
    needs: Sequence[tuple[int, int]],
    offers: Sequence[tuple[int, int]],
    staff: int,
    day: date,
) -> Iterator[Row]:
    """Introductions of need and offer (each with its organisation), over all stages in turn."""
    stages = [code for code in introduction_stages() if code != "projekt"]
    pairs: set[tuple[int, int]] = set()
    for place in range(count):
        need, seeker = random.choice(needs)
        offer, provider = random.choice(offers)
        if seeker == provider or (need, offer) in pairs:
            continue
        pairs.add((need, offer))
        stage = stages[place % len(stages)]
        yield {
            "need": need,
            "offer": offer,
            "seeker": seeker,
            "provider": provider,
            "stage": stage,
            "responsible": staff,
            **_steps(random, stage, day),
        }


def project_rows(
    random: Random,
    count: int,
    stages: Sequence[tuple[int, str]],
    pipeline: int,
    staff: int,
    day: date,
) -> Iterator[Row]:
    """Projects over all stages in turn; ended ones have their reason."""
    for place in range(count):
        stage, code = stages[place % len(stages)]
        since = day - timedelta(days=random.randint(1, 150))
        title = texts.PROJECTS[place % len(texts.PROJECTS)]
        lap = place // len(texts.PROJECTS)
        late = code in ("bewilligt", "umsetzung", "abgeschlossen")
        total = random.randint(80, 1500) * 1000 * 100
        yield {
            "title": f"{title} {lap + 1}" if lap else title,
            "acronym": "".join(word[0] for word in title.split()).upper() + str(lap + 1),
            "description": f"Gemeinsames Vorhaben: {title}.",
            "pipeline": pipeline,
            "stage": stage,
            "stage_since": since.isoformat(),
            "responsible": staff,
            "programme": random.choice(_PROGRAMMES),
            "starts_on": since.isoformat() if late else None,
            "ends_on": (since + timedelta(days=730)).isoformat() if late else None,
            "total": total,
            "total_currency": "EUR",
            "total_source": "Projektskizze",
            "total_date": since.isoformat(),
            "end_reason": _REASONS.get(code),
        }


def partner_rows(
    random: Random, projects: Sequence[int], firms: Sequence[Made], day: date
) -> Iterator[Row]:
    """Two to five partners of different organisations for each project, the first one leads."""
    for project in projects:
        chosen = random.sample(firms, min(len(firms), random.randint(2, 5)))
        for place, firm in enumerate(chosen):
            cost = random.randint(20, 400) * 1000 * 100
            yield {
                "project": project,
                "organisation": firm.id,
                "role": "lead" if place == 0 else random.choice(("partner", "associated")),
                "cost": cost,
                "cost_currency": "EUR",
                "grant": cost * random.choice((40, 50, 60)) // 100,
                "grant_currency": "EUR",
                "amounts_source": "Projektskizze",
                "amounts_date": (day - timedelta(days=random.randint(10, 300))).isoformat(),
            }


def deadline_rows(random: Random, projects: Sequence[int], day: date) -> Iterator[Row]:
    """One deadline for each project, some of them met."""
    for project in projects:
        due = day + timedelta(days=random.randint(-60, 90))
        met = due < day and random.random() < 0.8
        yield {
            "project": project,
            "title": random.choice(("Skizze einreichen", "Zwischennachweis", "Antrag einreichen")),
            "due_on": due.isoformat(),
            "done_on": due.isoformat() if met else None,
        }


def _fits(firm: Made, offers: bool) -> bool:
    if offers:
        return firm.kind in ("startup", "research", "university") or firm.trade in (13, 14, 15, 16)
    return firm.kind == "company" and firm.region == "swf"


def _steps(random: Random, stage: str, day: date) -> Row:
    """Consents and dates as they must be in this stage."""
    suggested = day - timedelta(days=random.randint(20, 500))
    days = [suggested + timedelta(days=gap) for gap in (7, 14, 21, 40, 90)]
    asked, agreed, introduced, talked, ended = (min(one, day).isoformat() for one in days)
    order = introduction_stages()[stage].order
    row: Row = {"suggested_on": suggested.isoformat()}
    if order >= 2:
        row |= {"seeker_consent": "open", "provider_consent": "open"}
    if 3 <= order < 90:
        row |= {"seeker_consent": "given", "seeker_consent_on": asked, "introduced_on": introduced}
        row |= {"provider_consent": "given", "provider_consent_on": agreed}
    if 4 <= order < 90:
        row["first_talk_on"] = talked
    if stage == "vereinbart":
        row |= {"outcome": "Pilot im zweiten Quartal vereinbart.", "outcome_on": ended}
    elif order >= 90:
        row |= {"reason": "Kein Bedarf mehr in diesem Jahr.", "outcome_on": ended}
        row |= {"seeker_consent": "refused", "seeker_consent_on": asked}
    return row


_REASONS = {
    "abgeschlossen": "Verwendungsnachweis anerkannt, Ergebnis veröffentlicht.",
    "abgelehnt": "Ablehnung durch den Fördergeber: Mittel erschöpft.",
    "verworfen": "Von uns nicht weiterverfolgt: Partner fehlt.",
    "ruhend": "Wartet auf den nächsten Aufruf.",
}
