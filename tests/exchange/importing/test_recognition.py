"""Who a row is about: surely the same, surely new, or a question for a person."""

from __future__ import annotations

from models.exchange.importing import (
    Decision,
    Options,
    Plan,
    Policy,
    Status,
    decide,
    planned_row,
)
from models.journal.store import Store
from tests.exchange.importing.tables import (
    adds_up,
    contacts,
    digest,
    imported,
    jobs,
    numbers_with,
    organisations,
    people,
    planned,
    table,
    tags,
)

HEADERS = ("Vorname", "Nachname", "E-Mail", "Telefon", "Firma", "PLZ", "Funktion")
JANA = ("Jana", "Weiß", "j.weiss@trilux.example", "02932 301-1", "Trilux GmbH", "59759", "Einkauf")


def _statuses(plan: Plan) -> list[Status]:
    assert adds_up(plan)
    return plan.statuses


def test_by_email_whatever_the_spelling(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    again = ("J.", "Weiss", "J.WEISS@trilux.example", None, "TRILUX GMBH", None, None)
    plan = planned(store, table(HEADERS, again))
    assert _statuses(plan) == [Status.UNCHANGED]


def test_an_email_of_somebody_else_is_a_question(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    other = ("Otto", "Kranz", "j.weiss@trilux.example", None, "Trilux GmbH", "59759", None)
    plan = planned(store, table(HEADERS, other))
    assert _statuses(plan) == [Status.DUPLICATE]
    with store.reading() as reader:
        row = planned_row(reader, plan, 0)
        assert [one.title for one in row.candidates] == ["Jana Weiß"]
        against = planned_row(reader, plan, 0, against=row.candidates[0].record)
    assert ("person.last_name", "Weiß", "Kranz") in [
        (cell.target, cell.old, cell.new) for cell in against.cells
    ]
    shared = ("Otto", "Kranz", "info@trilux.example", None, "Trilux GmbH", "59759", None)
    imported(store, table(HEADERS, shared))
    third = ("Ina", "Pohl", "info@trilux.example", None, "Trilux GmbH", "59759", None)
    assert _statuses(planned(store, table(HEADERS, third))) == [Status.NEW]


def test_by_phone_and_name_or_by_name_and_employer(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    by_phone = ("Jana", "Weiss", None, "+49 2932 3011", None, None, None)
    assert _statuses(planned(store, table(HEADERS, by_phone))) == [Status.UNCHANGED]
    by_firm = ("Jana", "Weiss", None, None, "Trilux GmbH", None, "Leitung")
    plan = planned(store, table(HEADERS, by_firm))
    assert _statuses(plan) == [Status.UPDATE]
    assert plan.work.affiliations[0][1] == {"function": ("Einkauf", "Leitung")}


def test_a_name_alone_is_a_question_unless_all_else_differs(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    bare = ("Jana", "Weiß", None, None, None, None, None)
    assert _statuses(planned(store, table(HEADERS, bare))) == [Status.DUPLICATE]
    other = ("Jana", "Weiß", "jw@other.example", None, "Andere Werke AG", "44135", None)
    assert _statuses(planned(store, table(HEADERS, other))) == [Status.NEW]


def test_nearly_the_same_name_at_the_same_firm_is_a_question(store: Store) -> None:
    meier = ("Annegret", "Meier", None, None, "Trilux GmbH", "59759", None)
    imported(store, table(HEADERS, meier))
    meyer = ("Annegret", "Meyer", None, None, "Trilux GmbH", "59759", None)
    plan = planned(store, table(HEADERS, meyer))
    assert _statuses(plan) == [Status.DUPLICATE]
    assert plan.doubts[0].records
    firm = ("Bernd", "Kuhn", None, None, "Trillux GmbH", "59759", None)
    plan = planned(store, table(HEADERS, firm))
    assert _statuses(plan) == [Status.DUPLICATE]
    assert "nearly the same" in plan.reasons[0]


def test_duplicates_inside_the_file(store: Store) -> None:
    rows = (JANA, JANA, (*JANA[:2], None, *JANA[3:]), (*JANA[:6], "Vertrieb"))
    plan = planned(store, table(HEADERS, *rows))
    assert _statuses(plan) == [
        Status.NEW,
        Status.LEFT_OUT,
        Status.LEFT_OUT,
        Status.DUPLICATE,
    ]
    assert plan.reasons[1] == "Repeats row 2."
    assert plan.reasons[3] == "The same person as in row 2, with other details."
    imported(store, table(HEADERS, *rows))
    assert planned(store, table(HEADERS, *rows)).counts.unchanged == 1
    assert len(people(store)) == 1


def test_two_legal_forms_are_two_firms_and_none_is_no_evidence(store: Store) -> None:
    rows = (
        ("Trilux GmbH", "59759"),
        ("Trilux AG", "59759"),
        ("Hess GmbH & Co. KG Möhnetechnik", "59494"),
        ("Möhne Guss", "59494"),
        ("Moehne Guss GmbH", None),
    )
    plan = planned(store, table(("Firma", "PLZ"), *rows))
    assert _statuses(plan) == [Status.NEW, Status.NEW, Status.NEW, Status.LEFT_OUT, Status.NEW] or (
        _statuses(plan) == [Status.NEW, Status.NEW, Status.NEW, Status.NEW, Status.LEFT_OUT]
    )
    imported(store, table(("Firma", "PLZ"), *rows))
    assert len(organisations(store)) == 4
    bare = planned(store, table(("Firma",), ("Trilux",)))
    assert _statuses(bare) == [Status.DUPLICATE]
    assert len(bare.doubts[0].records) == 2


def test_a_firm_at_another_place_is_a_question(store: Store) -> None:
    imported(store, table(("Firma", "PLZ", "Ort"), ("Trilux GmbH", "59759", "Arnsberg")))
    sheet = table(("Firma", "PLZ", "Ort"), ("Trilux GmbH", "44135", "Dortmund"))
    plan = planned(store, sheet)
    assert _statuses(plan) == [Status.DUPLICATE]
    known = plan.doubts[0].records[0]
    with store.reading() as reader:
        same = decide(reader, plan, {2: Decision("same", known)})
        new = decide(reader, plan, {2: Decision("new")})
        out = decide(reader, plan, {2: Decision("leave_out")})
        undecided = decide(reader, out, {2: None})
    assert _statuses(same) == [Status.UPDATE]
    assert same.work.firms[0]["postcode"] == ("59759", "44135")
    assert _statuses(new) == [Status.NEW]
    assert _statuses(out) == [Status.LEFT_OUT]
    assert _statuses(undecided) == [Status.DUPLICATE]


def test_a_decision_about_a_person(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    bare = ("Jana", "Weiß", "neu@trilux.example", None, None, None, None)
    plan = planned(store, table(HEADERS, bare))
    known = plan.doubts[0].records[0]
    with store.reading() as reader:
        same = decide(reader, plan, {2: Decision("same", known)})
        new = decide(reader, plan, {2: Decision("new")})
    assert same.work.rows[0] == {"email": ("j.weiss@trilux.example", "neu@trilux.example")}
    assert _statuses(new) == [Status.NEW]


def test_policies_say_what_happens_to_known_records(store: Store) -> None:
    imported(store, table(HEADERS, (*JANA[:3], None, *JANA[4:])))
    more = (*JANA[:3], "02932 301-2", *JANA[4:6], "Leitung")
    sheet = table(HEADERS, more, ("Kim", "Voss", None, None, "Neu AG", "57462", None))
    update = planned(store, sheet)
    assert _statuses(update) == [Status.UPDATE, Status.NEW]
    assert update.work.rows[0] == {"phone": (None, "02932 301-2")}
    assert update.work.affiliations[0][1] == {"function": ("Einkauf", "Leitung")}
    fill = planned(store, sheet, None, Options(Policy.FILL))
    assert _statuses(fill) == [Status.UPDATE, Status.NEW]
    assert (fill.work.rows[0], fill.work.affiliations) == ({"phone": (None, "02932 301-2")}, {})
    new = planned(store, sheet, None, Options(Policy.NEW))
    assert _statuses(new) == [Status.LEFT_OUT, Status.NEW]


def test_a_blank_never_clears_and_spelling_never_changes(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    before = digest(store)
    rows = table(HEADERS, ("JANA", "WEISS", JANA[2], "+49 (0)2932 / 3011", "trilux gmbh", None, ""))
    assert imported(store, rows).batch is None
    assert digest(store) == before


def test_another_employer_is_added_and_the_old_one_stays(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    moved = ("Jana", "Weiß", "j.weiss@trilux.example", None, "Neue Werke AG", "44135", "Leitung")
    plan = planned(store, table(HEADERS, moved))
    assert _statuses(plan) == [Status.UPDATE]
    imported(store, table(HEADERS, moved))
    assert jobs(store) == [
        ("Weiß", "Neue Werke AG", "Leitung"),
        ("Weiß", "Trilux GmbH", "Einkauf"),
    ]
    assert people(store)["Jana Weiß"]["function"] == "Einkauf"


def test_restricted_people_are_left_alone(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    with store.change("x") as change:
        change.update_many("person", ("restricted",), [(1, people(store)["Jana Weiß"]["id"])])
    plan = planned(store, table(HEADERS, (*JANA[:3], "02932 999999", *JANA[4:])))
    assert _statuses(plan) == [Status.LEFT_OUT]
    assert "restricted" in plan.reasons[0]


def test_lists_in_one_cell_become_further_contacts(store: Store) -> None:
    headers = ("Name", "Firma", "E-Mail", "Telefon", "Fax", "Tags", "Notizen", "Funktion")
    row = (
        "Weiß, Dr. Jana", "Trilux GmbH", "a@trilux.example; b@trilux.example",
        "02932 3011 / 0171 2542204", "02932 30199", "KI, Messe", "ruft zurück", "Einkauf",
    )  # fmt: skip
    imported(store, table(headers, row))
    assert contacts(store) == [
        ("email", "b@trilux.example"),
        ("fax", "02932 30199"),
        ("mobile", "0171 2542204"),
    ]
    assert tags(store) == [("KI", 1), ("Messe", 1)]
    assert imported(store, table(headers, row)).batch is None
    more = (*row[:5], "KI; Neu", "ruft zurück", "Einkauf")
    assert imported(store, table(headers, more)).counts.updated == 1
    assert tags(store) == [("KI", 1), ("Messe", 1), ("Neu", 1)]


def test_rows_without_a_person_are_about_the_organisation(store: Store) -> None:
    headers = ("Firma", "Ansprechpartner", "Telefon", "PLZ")
    rows = (
        ("Trilux GmbH", None, "02932 301-0", "59759"),
        ("Trilux GmbH", "Jana Weiß", "02932 301-7", "59759"),
        (None, "Kim Voß", None, None),
        (None, None, "02932 301-9", None),
        (None, None, None, None),
    )
    plan = planned(store, table(headers, *rows))
    assert _statuses(plan) == [
        Status.NEW,
        Status.NEW,
        Status.NEW,
        Status.PROBLEM,
        Status.LEFT_OUT,
    ]
    imported(store, table(headers, *rows))
    assert organisations(store)["Trilux GmbH"]["phone"] == "02932 301-0"
    assert people(store)["Jana Weiß"]["phone"] == "02932 301-7"
    assert "phone" not in people(store)["Kim Voß"]


def test_parents_and_staff_are_linked_by_name(store: Store) -> None:
    headers = ("Firma", "Konzern", "Zuständig")
    rows = (("Trilux Werk GmbH", "Trilux SE", "Kim Yıldız"), ("Trilux SE", None, "Niemand"))
    plan = planned(store, table(headers, *rows))
    assert "Nobody here is called" in plan.table.remarks[1][0].message
    imported(store, table(headers, *rows))
    found = organisations(store)
    assert found["Trilux Werk GmbH"]["parent"] == found["Trilux SE"]["id"]
    assert found["Trilux Werk GmbH"]["responsible"]
    assert imported(store, table(headers, *rows)).batch is None


def test_foreign_postcodes_need_their_country(store: Store) -> None:
    headers = ("Firma", "PLZ", "Ort", "Land")
    rows = (
        ("Wien AG", 1010, "Wien", "Österreich"),
        ("Dresden AG", 1067, "Dresden", None),
        ("Paris SA", "75001", "Paris", "Frankreich"),
        ("Amt", "123", "Irgendwo", None),
    )
    plan = planned(store, table(headers, *rows))
    assert _statuses(plan) == [Status.NEW, Status.NEW, Status.NEW, Status.PROBLEM]
    imported(store, table(headers, *rows))
    found = organisations(store)
    assert [found[name]["postcode"] for name in ("Wien AG", "Dresden AG", "Paris SA")] == [
        "A-1010",
        "01067",
        "F-75001",
    ]
    assert numbers_with(plan, Status.PROBLEM) == [5]


def test_needs_and_meetings_with_their_organisations(store: Store) -> None:
    needs = table(
        ("Bedarf", "Firma", "PLZ", "Reifegrad", "Gültig bis", "Kompetenzen"),
        ("Bildverarbeitung", "Trilux GmbH", "59759", "Idee", "31.12.2026", "Bildverarbeitung"),
        ("Roboter", "Trilux GmbH", "59759", "Konzept", "31.02.2027", "Robotik"),
        ("Ohne Firma", None, None, None, None, None),
    )
    plan = planned(store, needs)
    assert _statuses(plan) == [Status.NEW, Status.PROBLEM, Status.PROBLEM]
    imported(store, needs)
    with store.reading() as reader:
        (need,) = reader.find("need")
        assert need["organisation"] == organisations(store)["Trilux GmbH"]["id"]
        assert (need["maturity"], need["valid_until"], need["status"]) == (
            "idea",
            "2026-12-31",
            "open",
        )
        assert reader.value("SELECT count(*) FROM competence_link") == 1
    assert imported(store, needs).batch is None
    meetings = table(("Betreff", "Beginn", "Firma"), ("Besuch", "22.11.2026 10:00", "Trilux GmbH"))
    assert imported(store, meetings).counts.new == 1
    assert imported(store, meetings).batch is None


def test_two_rows_about_one_organisation_that_contradict(store: Store) -> None:
    headers = ("Firma", "PLZ", "Telefon")
    rows = (("Trilux GmbH", "59759", "02932 301-0"), ("Trilux GmbH", "59759", "02932 999-0"))
    plan = planned(store, table(headers, *rows))
    assert _statuses(plan) == [Status.NEW, Status.DUPLICATE]
    with store.reading() as reader:
        both = decide(reader, plan, {3: Decision("new")})
    assert _statuses(both) == [Status.NEW, Status.NEW]
    imported(store, table(headers, *rows))
    assert organisations(store)["Trilux GmbH"]["phone"] == "02932 301-0"


def test_two_rows_cannot_both_be_the_same_person(store: Store) -> None:
    imported(store, table(HEADERS, JANA))
    known = people(store)["Jana Weiß"]["id"]
    rows = [
        ("Jana", "Weiß", None, None, None, None, None),
        ("J.", "Weiß", None, None, None, "", ""),
    ]
    decisions = {2: Decision("same", known), 3: Decision("same", known)}
    plan = planned(store, table(HEADERS, *rows), None, Options(decisions=decisions))
    assert _statuses(plan) == [Status.UNCHANGED, Status.DUPLICATE]
