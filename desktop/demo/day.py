"""The main job from a partner's list to an introduction, by the services that the window uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from models.clock import now, today
from models.database.filters import Condition, Op
from models.database.reader import Reader
from models.database.search import search
from models.documents.collect import Wish, collect
from models.documents.gate import gate
from models.documents.making import make_onepager
from models.errors import Refused
from models.exchange.exporting.export import export
from models.exchange.exporting.selection import select
from models.exchange.importing import apply_plan, guess_mapping, make_plan, open_list
from models.journal.history import history
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import redo, undo
from models.journal.verify import verify
from models.language import current_language, ntr, tr
from models.services import contacts, introductions, meetings, needs, projects, tasks
from models.services.contacts import Employment
from models.services.matching.ranking import match_need
from models.services.meetings import NextStep


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: what was done, and the file it made."""

    text: str
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class _Pair:
    seeker: int
    provider: int
    need: int
    offer: int


def spend_day(store: Store, partner_list: Path, folder: Path) -> list[Line]:
    """Walk through the main job; the lines say what happened and where the files lie."""
    lines = [*_import(store, partner_list)]
    with store.reading() as reader:
        lines.append(_find(reader))
    pair = _need_and_offer(store)
    lines += _introduce(store, pair, folder)
    lines += _meet_and_plan(store, pair)
    lines.append(_export(store, folder))
    lines.append(_take_back(store))
    with store.reading() as reader:
        findings = [one for one in verify(reader) if one.serious]
        count = len(history(reader, limit=1_000))
    sound = tr("sound") if not findings else tr("damaged")
    lines.append(
        Line(tr("{count} steps stand in the history; the database is {state}.",
                count=count, state=sound))
    )  # fmt: skip
    return lines


def _import(store: Store, file: Path) -> list[Line]:
    sheet = open_list(file).sheet
    lines = []
    for _ in range(2):
        with store.reading() as reader:
            plan = make_plan(reader, sheet, guess_mapping(sheet))
        apply_plan(store, plan)
        counts = plan.counts
        lines.append(
            Line(
                tr(
                    "Imported {file}: {rows} rows, {new} new, {unchanged} unchanged, {doubt} to "
                    "decide, {problems} problems, {left_out} left out.",
                    file=file.name, rows=counts.rows, new=counts.new, unchanged=counts.unchanged,
                    doubt=counts.duplicates, problems=counts.problems, left_out=counts.left_out,
                )
            )
        )  # fmt: skip
    return lines


def _find(reader: Reader) -> Line:
    name = str(reader.value("SELECT last_name FROM person WHERE length(last_name) > 6 ORDER BY id"))
    typed = name[:3] + name[4:]
    hits = search(reader, typed, ["person"], limit=3)
    found = ", ".join(hit.title for hit in hits)
    return Line(tr("Typed “{typed}” with an error and found: {found}.", typed=typed, found=found))


def _need_and_offer(store: Store) -> _Pair:
    with store.reading() as reader:
        row = reader.first(
            "SELECT o.id, p.id FROM organisation o JOIN person p ON p.organisation = o.id "
            "WHERE o.region = 'swf' ORDER BY o.id LIMIT 1"
        )
        if row is None:
            raise Refused(tr("The list holds no person of an organisation in Südwestfalen."))
        seeker, contact = row
        competence = {
            code: one for code, one in reader.rows("SELECT code, id FROM competence")
        }  # fmt: skip
    year = (today() + timedelta(days=365)).isoformat()
    released = {"released_named": year, "valid_until": year, "status": "open",
                "confirmed_on": today().isoformat()}  # fmt: skip
    contacts.edit_person(store, contact, {"informed_on": today().isoformat()})
    need = needs.add_need(
        store,
        {
            "organisation": seeker, "contact": contact, "maturity": "concept",
            "title": "Bildverarbeitung zur Prüfung von Oberflächen", "cooperation": "pilot",
            "description": "Kratzer und Poren sollen nach dem Schleifen erkannt werden, "
            "zwölf Teile in der Minute.",
            "cross_regional": 1, **released,
        },
        {competence["DA04"]: "basic", competence["DA02"]: "basic"},
    ).record or 0  # fmt: skip
    provider = contacts.add_organisation(
        store,
        {
            "name": "Ruhrblick Bildsysteme GmbH", "kind": "startup", "postcode": "44227",
            "town": "Dortmund", "street": "Beispielweg 4", "employees": "24", "founded": "2019",
            "website": "https://www.ruhrblick.example", "phone": "0231 555010-0",
            "wz2008": "62.01",
            "description": "Kamerasysteme mit lernender Auswertung für die Qualitätsprüfung.",
        },
    ).record or 0  # fmt: skip
    person = contacts.add_person(
        store,
        {
            "salutation": "mrs", "title": "Dr.", "first_name": "Ayşe", "last_name": "Bağcı",
            "email": "a.bagci@ruhrblick.example", "phone": "0231 555010-17",
            "informed_on": today().isoformat(), "source": "Messegespräch",
        },
        employer=Employment(provider, function="Leitung Entwicklung"),
    ).record or 0  # fmt: skip
    offer = needs.add_offer(
        store,
        {
            "organisation": provider, "contact": person, "maturity": "market",
            "title": "Kamerasysteme mit lernender Bildverarbeitung", "cooperation": "pilot",
            "description": "Oberflächenprüfung im Takt der Linie, in vier Wochen als Pilot.",
            **released,
        },
        {competence["DA04"]: "leading", competence["DA02"]: "expert"},
    ).record or 0  # fmt: skip
    _add_second_offer(store, competence, released)
    return _Pair(seeker, provider, need, offer)


def _add_second_offer(store: Store, competence: dict[str, int], released: dict[str, str]) -> None:
    institute = contacts.add_organisation(
        store,
        {
            "name": "Beispielinstitut für Lernende Systeme", "kind": "research",
            "postcode": "44227", "town": "Dortmund", "website": "https://www.bils.example",
        },
    ).record  # fmt: skip
    needs.add_offer(
        store,
        {
            "organisation": institute, "maturity": "prototype", "cooperation": "research",
            "title": "Maschinelles Lernen für die Prüfung von Bauteilen",
            "description": "Verfahren, die aus wenigen Bildern von Fehlern lernen.", **released,
        },
        {competence["DA02"]: "leading"},
    )  # fmt: skip


def _introduce(store: Store, pair: _Pair, folder: Path) -> list[Line]:
    with store.reading() as reader:
        match = match_need(reader, pair.need, 1)[0]
    reasons = "; ".join(one.text for one in match.reasons[:3])
    lines = [Line(tr("Best match: {score} of 100 ({reasons}).", score=round(match.score),
                     reasons=reasons))]  # fmt: skip
    made = introductions.suggest(store, need=pair.need, offer=pair.offer).record or 0
    introductions.ask_consents(store, made)
    for side in ("seeker", "provider"):
        introductions.decide_consent(store, made, side, "given")
    target = folder / "onepager.pdf"
    with store.reading() as reader:
        wish = Wish(language=current_language(), recipient=pair.seeker, need=None)
        page = collect(reader, pair.provider, wish)
    closed = [rule.text for rule in gate(page.onepager, page.facts) if not rule.ok]
    make_onepager(page.onepager, target, draft=bool(closed))
    introductions.introduce(store, made, onepagers=[pair.provider])
    words = tr("Introduced both sides with their consent; one-pager:")
    lines.append(Line(words if not closed else f"{words} {'; '.join(closed)}", target))
    project = projects.make_project(store, made).record
    lines.append(Line(tr("Made a joint project of it, number {number}.", number=project)))
    return lines


def _meet_and_plan(store: Store, pair: _Pair) -> list[Line]:
    done = meetings.add_meeting(
        store,
        {
            "title": tr("Visit to the test cell"), "kind": "besuch", "organisation": pair.seeker,
            "starts_at": f"{now() - timedelta(hours=3):%Y-%m-%dT%H:%M:%SZ}",
            "decisions": "Vier Wochen Pilot an einer Linie.",
        },
        next_step=NextStep(tr("Send the draft of the pilot agreement"),
                           (today() + timedelta(days=7)).isoformat()),
    )  # fmt: skip
    meetings.add_meeting(
        store,
        {
            "title": tr("Kick-off of the pilot"), "kind": "besuch", "organisation": pair.provider,
            "starts_at": f"{now() + timedelta(days=2):%Y-%m-%dT09:00:00Z}",
        },
    )  # fmt: skip
    tasks.add_task(
        store,
        {"title": tr("Call about the pilot"), "due_on": today().isoformat(), "about": pair.seeker},
    )
    return [Line(tr("Recorded a meeting with its next step. {message}", message=done.message))]


def _export(store: Store, folder: Path) -> Line:
    target = folder / "organisationen.xlsx"
    with store.reading() as reader:
        selection = select(
            reader, "organisation", language=current_language(),
            filter=Condition("region", Op.IS, "swf"),
        )  # fmt: skip
        done = export(store, reader, selection, target)
    return Line(ntr("Exported {n} organisation:", "Exported {n} organisations:", done.rows), target)


def _take_back(store: Store) -> Line:
    with store.reading() as reader:
        before = state_digest(reader)
    taken = [undo(store).label for _ in range(3)]
    for _ in taken:
        redo(store)
    with store.reading() as reader:
        same = state_digest(reader) == before
    words = ", ".join(f"“{label}”" for label in taken)
    if not same:
        raise AssertionError("undo and redo did not come back to the same state")
    return Line(tr("Undid and redid {steps}: the data are the same again.", steps=words))
