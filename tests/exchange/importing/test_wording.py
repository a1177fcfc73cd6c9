"""Words that the program does not know are counted, offered a meaning, and read as it was said."""

from __future__ import annotations

from models.exchange.importing import (
    Mapping,
    Options,
    Plan,
    Status,
    Wording,
    apply_plan,
    guess_mapping,
    profile_of,
    remember_profile,
    with_profile,
    wordings,
)
from models.exchange.reading import Sheet
from models.journal.store import Store
from models.language import use_language
from models.services.tags import all_tags
from tests.exchange.importing.tables import imported, planned, table

HEADERS = ("Firma", "Größenklasse", "Weltmarktführer", "Schlagworte", "Kompetenzen")
ROWS = (
    ("Werk A GmbH", "mittelgroß", "ja", "Kunde; Messe", "Laser; Zaubern"),
    ("Werk B GmbH", "mittelgroß", "vielleicht", "Messe", None),
    ("Werk C GmbH", "riesig", None, "k. A.", "Zaubern"),
    ("Werk D GmbH", "Kleines Unternehmen", 1, None, None),
)


def sheet() -> Sheet:
    return table(HEADERS, *ROWS)


def mapping() -> Mapping:
    chosen = guess_mapping(sheet(), "organisation")
    for header, target in zip(
        HEADERS, ("name", "size_class", "world_market_leader", "tags", "competences"), strict=True
    ):
        chosen = chosen.changed(header, f"organisation.{target}")
    return chosen


def asked(store: Store, plan: Plan) -> dict[str, Wording]:
    with store.reading() as reader:
        return {one.header: one for one in wordings(reader, plan)}


def words(wording: Wording) -> dict[str, int]:
    return {one.text: one.rows for one in wording.words}


def test_unknown_words_are_counted_the_most_frequent_first(store: Store) -> None:
    found = asked(store, planned(store, sheet(), mapping()))
    assert list(words(found["Größenklasse"]).items()) == [("mittelgroß", 2), ("riesig", 1)]
    assert words(found["Weltmarktführer"]) == {"vielleicht": 1}
    assert words(found["Schlagworte"]) == {"Messe": 2, "Kunde": 1}
    assert words(found["Kompetenzen"])["Zaubern"] == 2
    open_ones = {header: one.open for header, one in found.items()}
    assert open_ones == {"Größenklasse": 2, "Weltmarktführer": 1, "Schlagworte": 0,
                         "Kompetenzen": 0}  # fmt: skip


def test_a_word_may_mean_a_choice_a_tag_that_is_there_or_nothing(store: Store) -> None:
    use_language("de")
    found = asked(store, planned(store, sheet(), mapping()))
    assert ("medium", "Mittleres Unternehmen") in found["Größenklasse"].meanings
    assert found["Weltmarktführer"].meanings == (("1", "Ja"), ("0", "Nein"))
    said = Options(words={
        "Größenklasse": {"mittelgroß": "medium", "riesig": ""},
        "Weltmarktführer": {"vielleicht": "0"},
        "Schlagworte": {"Messe": "Messe 2026", "Kunde": ""},
        "Kompetenzen": {"Zaubern": ""},
    })  # fmt: skip
    plan = planned(store, sheet(), mapping(), said)
    assert plan.statuses == [Status.NEW] * 4
    table = plan.table
    assert table.get("organisation.size_class")[:3] == ["medium", "medium", None]
    assert table.get("organisation.world_market_leader") == [1, 0, None, 1]
    assert table.extras["organisation.tags"][:3] == [("Messe 2026",), ("Messe 2026",), None]
    again = asked(store, plan)
    assert words(again["Größenklasse"]) == {"mittelgroß": 2, "riesig": 1}
    assert [one.meaning for one in again["Größenklasse"].words] == ["medium", ""]
    assert sum(one.open for one in again.values()) == 0


def test_a_tag_that_is_there_is_known(store: Store) -> None:
    said = Options(words={"Größenklasse": {"mittelgroß": "", "riesig": ""},
                          "Weltmarktführer": {"vielleicht": ""}})  # fmt: skip
    apply_plan(store, planned(store, sheet(), mapping(), said))
    with store.reading() as reader:
        assert {"Messe", "Kunde"} <= {one.name for one in all_tags(reader)}
    found = asked(store, planned(store, table(("Firma", "Schlagworte"), ("Werk A GmbH", "messe"))))
    assert "Schlagworte" not in found


def test_forms_of_address_can_be_explained(store: Store) -> None:
    people = table(("Vorname", "Nachname", "Anrede"), ("Ayşe", "Öztürk", "Verehrte"),
                   ("Jörg", "Weiß", "Herr"))  # fmt: skip
    (found,) = asked(store, planned(store, people)).values()
    assert words(found) == {"Verehrte": 1}
    assert {code for code, _ in found.meanings} == {"mrs", "mr"}
    plan = planned(store, people, None, Options(words={"Anrede": {"Verehrte": "mrs"}}))
    assert plan.table.get("person.salutation") == ["mrs", "mr"]


def test_what_words_mean_is_known_of_the_next_list(store: Store) -> None:
    said = Options(supplier="IHK", words={"Größenklasse": {"mittelgroß": "medium", "riesig": ""}})
    remember_profile(planned(store, sheet(), mapping(), said))
    profile = profile_of("IHK")
    assert profile is not None
    plan = planned(store, sheet(), *with_profile(profile, sheet(), Options()))
    assert plan.table.get("organisation.size_class")[:3] == ["medium", "medium", None]
    # What was taken back must not come again.
    taken_back = Options(supplier="IHK", words={"Größenklasse": {}})
    remember_profile(planned(store, sheet(), mapping(), taken_back))
    profile = profile_of("IHK")
    assert profile is not None
    assert profile.words["Größenklasse"] == {}


def test_a_column_of_anything_is_cut_off(store: Store) -> None:
    rows = [(f"Werk {place} GmbH", f"Wort {place}") for place in range(500)]
    wild = table(("Firma", "Größenklasse"), *rows)
    chosen = guess_mapping(wild).changed("Größenklasse", "organisation.size_class")
    (found,) = asked(store, planned(store, wild, chosen)).values()
    assert (len(found.words), found.more, found.open) == (200, 300, 500)
    imported(store, wild, chosen)
