"""A person brings a need and an offer together, step by step, and takes steps back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPlainTextEdit, QWidget

from desktop.dialogs.onepager.dialog import OnepagerDialog
from desktop.forms.competences import CompetencePicker
from desktop.pages.introductions.introduction_detail import IntroductionDetail
from desktop.pages.introductions.market_detail import MarketDetail
from desktop.pages.introductions.match_card import MatchCard
from desktop.pages.introductions.page import IntroductionsPage
from desktop.style.theme import theme
from desktop.widgets.buttons import Button
from models.clock import today
from models.database.reader import Reader
from models.journal.store import Store
from models.services.contacts import add_organisation, edit_person
from models.services.introductions import suggest
from models.services.market_view import ranked
from models.services.needs import add_need, add_offer
from models.services.taxonomy import all_competences, competences_named
from tests.desktop.records.person import ask, choose, drawer, fill, page_of, toast, value, write
from tests.documents.reading import page_count, page_text
from tests.robots import Robot, clipped, nameless

NEXT_YEAR = f"{today().year + 1}-12-31"


@pytest.fixture
def page(office_worker: Robot) -> IntroductionsPage:
    """The page with its first list filled."""
    page = page_of(office_worker, "introductions", IntroductionsPage)
    office_worker.wait(lambda: len(page.list.model.ids) > 0)
    office_worker.settle()
    return page


def pair(store: Store) -> tuple[int, int]:
    """A need in Olpe and an offer in Dortmund that fit, both released and confirmed."""
    with store.reading() as reader:
        vision = competences_named(all_competences(reader), "computer vision")[0].id
    known = {"checked_on": today().isoformat()}
    olpe = {**known, "name": "Stanzwerk Biggesee GmbH", "postcode": "57462", "town": "Olpe"}
    dortmund = {**known, "name": "Phönix Bildlabor GmbH", "postcode": "44137", "town": "Dortmund"}
    seeker, provider = add_organisation(store, olpe), add_organisation(store, dortmund)
    values = {
        "maturity": "pilot",
        "cooperation": "pilot",
        "valid_until": NEXT_YEAR,
        "status": "open",
        "released_named": NEXT_YEAR,
        "confirmed_on": today().isoformat(),
    }
    need = add_need(
        store,
        {**values, "organisation": seeker.record, "title": "Prüfung von Stanzteilen"},
        {vision: "applied"},
    )
    offer = add_offer(
        store,
        {**values, "organisation": provider.record, "title": "Bildverarbeitung für Stanzteile"},
        {vision: "expert"},
    )
    return need.record or 0, offer.record or 0


def texts(inside: QWidget) -> list[str]:
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible()]


def combo(name: str, inside: QWidget) -> QComboBox:
    """A box by its own name; what Qt says of one on Linux is the entry chosen."""
    return next(box for box in inside.findChildren(QComboBox) if box.accessibleName() == name)


def market(robot: Robot, page: IntroductionsPage, record: int, kind: str = "need") -> MarketDetail:
    """The detail of a need or an offer."""
    page.show_record(kind, record)
    robot.wait(lambda: isinstance(page.detail, MarketDetail) and page.detail.view.id == record)
    robot.settle()
    detail = page.detail
    assert isinstance(detail, MarketDetail)
    return detail


def steps(robot: Robot, page: IntroductionsPage, record: int) -> IntroductionDetail:
    """The detail of an introduction, as it is now."""
    if not isinstance(page.detail, IntroductionDetail) or page.detail.view.id != record:
        page.show_record("introduction", record)
    robot.wait(lambda: isinstance(page.detail, IntroductionDetail))
    robot.settle()
    detail = page.detail
    assert isinstance(detail, IntroductionDetail)
    assert detail.view.id == record
    return detail


def stage_of(robot: Robot, record: int) -> str:
    return str(value(robot, "SELECT stage FROM introduction WHERE id = ?", record))


def suggested(robot: Robot, page: IntroductionsPage) -> int:
    """An introduction that another part of the program has just suggested."""
    need, offer = write(robot, pair)
    record = write(robot, lambda store: suggest(store, need=need, offer=offer)).record or 0
    steps(robot, page, record)
    return record


def test_the_best_match_comes_first_with_its_reasons(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    need, offer = write(office_worker, pair)
    detail = market(office_worker, page, need)
    cards = detail.findChildren(MatchCard)
    assert cards[0].ranked.record == offer
    scores = [card.ranked.match.score for card in cards if not card.ranked.match.vetoes]
    assert scores == sorted(scores, reverse=True)
    assert f"{scores[0]} of 100 points" in cards[0].accessibleName()
    name = "How the score of “Bildverarbeitung für Stanzteile” comes about"
    office_worker.find(name, Button, cards[0]).click()
    said = texts(cards[0])
    parts = cards[0].ranked.match.contributions
    assert all(part.text in said for part in parts)
    assert sum(part.value for part in parts) == scores[0]
    assert ask(office_worker, lambda reader: ranked(reader, "offer", offer))[0].record == need


def test_what_must_not_be_suggested_says_why_and_has_no_button(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    record = suggested(office_worker, page)
    need = int(value(office_worker, "SELECT need FROM introduction WHERE id = ?", record))
    detail = market(office_worker, page, need)
    more = [one for one in detail.findChildren(Button) if one.text().strip().startswith("Show")]
    more[-1].click()
    vetoed = [card for card in detail.findChildren(MatchCard) if card.ranked.match.vetoes]
    assert vetoed
    for card in vetoed:
        assert all(veto.text in texts(card) for veto in card.ranked.match.vetoes)
        names = [button.accessibleName() for button in card.findChildren(Button)]
        assert not [name for name in names if name.startswith("Bring together")]


def test_from_the_match_to_the_talk_with_one_pager_and_back(
    office_worker: Robot, page: IntroductionsPage, tmp_path: Path
) -> None:
    need, _offer = write(office_worker, pair)
    card = market(office_worker, page, need).findChildren(MatchCard)[0]
    office_worker.find(
        "Bring together with “Bildverarbeitung für Stanzteile”", Button, card
    ).click()
    reason = card.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Competences on both sides" in reason
    office_worker.keys(Qt.Key.Key_Space)
    assert toast(office_worker).startswith("Introduction suggested")
    record = int(value(office_worker, "SELECT id FROM introduction WHERE need = ?", need))
    assert value(office_worker, "SELECT reason FROM introduction WHERE id = ?", record) == reason
    detail = steps(office_worker, page, record)

    record_it = office_worker.find("Record introduction", Button, detail)
    assert not record_it.isEnabled()
    assert "Neither side has agreed yet." in texts(detail)
    office_worker.press("Both sides have been asked")
    office_worker.settle()
    office_worker.press("Stanzwerk Biggesee GmbH agrees")
    office_worker.settle()
    detail = steps(office_worker, page, record)
    assert "The provider has not agreed yet." in texts(detail)
    assert not office_worker.find("Record introduction", Button, detail).isEnabled()
    office_worker.press("Phönix Bildlabor GmbH agrees")
    office_worker.settle()
    assert stage_of(office_worker, record) == "einwilligung"

    send_onepager(office_worker, page, record, tmp_path)
    office_worker.press("Record introduction")
    office_worker.settle()
    assert stage_of(office_worker, record) == "vorgestellt"
    office_worker.press("Record first talk")
    assert toast(office_worker) == "Saved."
    assert stage_of(office_worker, record) == "gespraech"
    for stage in ("vorgestellt", "einwilligung"):
        office_worker.frame.desk.actions.run("edit.undo")
        office_worker.settle()
        assert stage_of(office_worker, record) == stage
    assert "First talk" in texts(steps(office_worker, page, record))


def send_onepager(robot: Robot, page: IntroductionsPage, record: int, folder: Path) -> None:
    """Save the one-pager about the seeker for the provider, and see it noted."""
    name = "One-pager about Stanzwerk Biggesee GmbH for Phönix Bildlabor GmbH"
    robot.find(name, Button, steps(robot, page, record)).click()
    dialog = next(one for one in robot.window.findChildren(OnepagerDialog) if one.isVisible())
    robot.wait(lambda: dialog.sheet is not None)
    robot.settle()
    assert dialog.sheet is not None
    assert [check.text for check in dialog.sheet.checks if not check.ok] == []
    target = folder / "seite.pdf"
    save(robot, "Save as PDF …", target)
    robot.wait(lambda: "one-pager" in robot.frame.toast.sentence)
    assert page_count(target.read_bytes()) == 1
    text = page_text(target.read_bytes())
    assert "Stanzwerk Biggesee GmbH" in text
    assert "Phönix Bildlabor GmbH" in text
    robot.settle()
    assert any("went to Phönix Bildlabor GmbH on" in said for said in texts(page.detail))
    sent = "SELECT count(*) FROM disclosure WHERE introduction = ? AND kind = 'onepager'"
    assert value(robot, sent, record) == 1


def save(robot: Robot, button: str, target: Path) -> None:
    """Press a button that asks for a file, and name one."""
    robot.press(button)
    robot.wait(lambda: any(one.isVisible() for one in robot.window.findChildren(QFileDialog)))
    chooser = next(one for one in robot.window.findChildren(QFileDialog) if one.isVisible())
    chooser.setDirectory(str(target.parent))
    chooser.selectFile(target.name)
    chooser.accept()


def test_a_refused_consent_can_be_asked_again_and_ends_with_a_reason(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    record = suggested(office_worker, page)
    office_worker.press("Phönix Bildlabor GmbH declines")
    assert "Without this consent" in toast(office_worker)
    office_worker.press("Ask Phönix Bildlabor GmbH again")
    office_worker.settle()
    office_worker.press("Phönix Bildlabor GmbH declines")
    office_worker.settle()
    office_worker.press("End without a result …")
    detail = steps(office_worker, page, record)
    kind = combo("How did it end?", detail)
    assert [kind.itemData(place) for place in range(kind.count())] == [
        "kein_interesse", "keine_antwort", "zurueckgezogen"
    ]  # fmt: skip
    office_worker.press("End introduction")
    area = office_worker.find("Why did it come to nothing?", QPlainTextEdit, detail)
    office_worker.wait(lambda: bool(area.accessibleDescription()))
    assert stage_of(office_worker, record) == "einwilligung"
    area.setFocus()
    office_worker.type("Zurzeit keine Zeit")
    office_worker.press("End introduction")
    office_worker.settle()
    assert stage_of(office_worker, record) == "kein_interesse"
    assert "No interest. Zurzeit keine Zeit" in texts(steps(office_worker, page, record))
    office_worker.press("Take it up again")
    office_worker.settle()
    assert stage_of(office_worker, record) == "einwilligung"


def test_a_project_comes_out_of_it_and_can_be_taken_back(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    record = suggested(office_worker, page)
    assert any("A project needs the introduction first" in text for text in texts(page.detail))
    for name in ("Stanzwerk Biggesee GmbH agrees", "Phönix Bildlabor GmbH agrees",
                 "Record introduction", "Make project"):  # fmt: skip
        office_worker.press(name)
        office_worker.settle()
        steps(office_worker, page, record)
    assert toast(office_worker) == "“Prüfung von Stanzteilen” was added."
    partners = "SELECT count(*) FROM project_partner p JOIN introduction i ON i.project = p.project"
    assert value(office_worker, f"{partners} WHERE i.id = ?", record) == 2
    office_worker.press("Open project")
    assert office_worker.frame.stack.place is not None
    assert office_worker.frame.stack.place[0] == "project"
    office_worker.frame.desk.actions.run("edit.undo")
    office_worker.settle()
    assert stage_of(office_worker, record) == "vorgestellt"


def test_undo_of_a_suggestion_leaves_nothing(office_worker: Robot, page: IntroductionsPage) -> None:
    record = suggested(office_worker, page)
    office_worker.frame.desk.actions.run("edit.undo")
    office_worker.wait(lambda: not isinstance(page.detail, IntroductionDetail))
    assert value(office_worker, "SELECT count(*) FROM introduction WHERE id = ?", record) == 0


def test_a_new_need_is_made_with_competences_found_by_a_synonym(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    firm = value(office_worker, "SELECT name FROM organisation ORDER BY id")
    office_worker.press("New need")
    form = drawer(office_worker)
    office_worker.settle()
    fill(office_worker, "Title", "Texte übersetzen", form)
    choose(office_worker, "Seeker", str(firm), form)
    picker = form.findChild(CompetencePicker)
    assert isinstance(picker, CompetencePicker)
    picker.line.setFocus()
    office_worker.type("llm")
    office_worker.wait(picker.suggestions.isVisible)
    office_worker.keys(Qt.Key.Key_Return)
    levels = combo("Level of Generative AI and language models", picker)
    levels.setCurrentIndex(levels.findData("expert"))
    office_worker.press("Save")
    office_worker.settle()

    def made(reader: Reader) -> list[tuple[str, str]]:
        return reader.rows(
            "SELECT c.code, l.level FROM need n JOIN competence_link l ON l.owner = n.id "
            "JOIN competence c ON c.id = l.competence WHERE n.title = 'Texte übersetzen'"
        )

    assert ask(office_worker, made) == [("DA03", "expert")]


def test_a_contact_person_who_is_not_informed_keeps_the_page_in_the_house(
    office_worker: Robot, page: IntroductionsPage, tmp_path: Path
) -> None:
    need, _offer = write(office_worker, pair)
    person = int(value(office_worker, "SELECT id FROM person ORDER BY id"))

    def hide(store: Store) -> None:
        from models.services.needs import edit_need

        edit_person(store, person, {"informed_on": None})
        edit_need(store, need, {"contact": person})

    write(office_worker, hide)
    market(office_worker, page, need)
    office_worker.press("One-pager …")
    dialog = next(d for d in office_worker.window.findChildren(OnepagerDialog) if d.isVisible())
    office_worker.wait(lambda: dialog.sheet is not None)
    office_worker.settle()
    assert not office_worker.find("Save as PDF …", Button, dialog).isEnabled()
    assert any("must be informed first" in text for text in texts(dialog))
    before = value(office_worker, "SELECT count(*) FROM disclosure")
    save(office_worker, "Save draft …", tmp_path / "entwurf.pdf")
    office_worker.wait(lambda: "draft was saved" in office_worker.frame.toast.sentence)
    assert "DRAFT" in page_text((tmp_path / "entwurf.pdf").read_bytes())
    assert value(office_worker, "SELECT count(*) FROM disclosure") == before
    assert nameless(dialog) == []
    assert clipped(dialog) == []


def test_a_screen_reader_finds_a_name_everywhere_and_nothing_is_clipped(
    office_worker: Robot, page: IntroductionsPage
) -> None:
    market(office_worker, page, int(page.list.model.ids[0]))
    assert nameless(office_worker.window) == []
    assert clipped(page.detail) == []
    theme().apply(scale=2.0)
    office_worker.wait(lambda: clipped(page.detail) == [])
    suggested(office_worker, page)
    assert nameless(office_worker.window) == []
    assert clipped(page.detail) == []
