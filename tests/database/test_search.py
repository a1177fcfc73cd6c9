"""The search finds what people mean, best first, whatever they type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.database.reader import Reader
from models.database.search import Hit, search, search_ids
from models.database.search_query import type_word
from models.journal.store import Store
from models.records.registry import BY_KEY
from tests.journal.stores import temporary_store


@dataclass(frozen=True, slots=True)
class World:
    """A few invented records by a name for each."""

    reader: Reader
    ids: dict[str, int]

    def found(self, text: str, **wanted: object) -> list[str]:
        names = {record: name for name, record in self.ids.items()}
        return [names.get(hit.id, hit.title) for hit in search(self.reader, text, **wanted)]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with temporary_store() as store:
        ids = _fill(store)
        with store.reading() as reader:
            yield World(reader, ids)


def _fill(store: Store) -> dict[str, int]:
    ids = {}
    with store.change("Added") as change:
        for key, values in {
            "trilux": {
                "name": "Beispiel-Leuchten GmbH & Co. KG",
                "phone": "02932 301-0",
                "email": "info@leuchten.example",
                "town": "Arnsberg",
                "kind": "company",
            },
            "leuchtturm": {"name": "Leuchtturm Beratung AG", "town": "Dortmund"},
            "mueller": {
                "name": "Müller Armaturen GmbH",
                "description": "Hersteller von Ventilen und Leuchten für Krananlagen. " * 3,
            },
            "ihk": {"name": "Kammer für Muster", "short_name": "IHK"},
            "leuchten": {"name": "Leuchten"},
        }.items():
            ids[key] = change.create("organisation", values)
        people: tuple[tuple[str, str, str, dict[str, str | int]], ...] = (
            ("jana", "Jana", "Weiß", {"email": "jana.weiss@leuchten.example",
                                      "phone": "0231 27487-03", "mobile": "0171 5550011"}),
            ("lukasz", "Łukasz", "Wiśniewski", {}),
            ("joerg", "Jörg", "Müller", {}),
            ("schneider", "Anna", "Schneider", {}),
            ("schreiner", "Anna", "Schreiner", {}),
            ("gesperrt", "Bodo", "Geheimrat", {"restricted": 1}),
        )  # fmt: skip
        for key, first, last, more in people:
            ids[key] = change.create("person", {"first_name": first, "last_name": last, **more})
        change.create(
            "affiliation",
            {"person": ids["jana"], "organisation": ids["trilux"], "function": "Leitung Einkauf"},
        )
        ids["need"] = change.create(
            "need", {"organisation": ids["mueller"], "title": "Bildverarbeitung für Oberflächen"}
        )
        ids["note"] = change.create(
            "note", {"about": ids["jana"], "text": "Sie sucht Partner für Wärmerückgewinnung."}
        )
        change.create("remark", {"about": ids["ihk"], "text": "Ruft selten zurück"})
        change.create(
            "contact_point", {"owner": ids["ihk"], "kind": "email", "value": "post@kammer.example"}
        )
        ids["weg"] = change.create("person", {"last_name": "Verschwunden"})
    with store.change("Deleted") as change:
        change.delete("person", [ids["weg"]])
    return ids


@pytest.mark.parametrize(
    "spelling", ["Müller", "mueller", "MULLER", "muller", "mül", "Muell", "mü", " müller  "]
)
def test_umlauts_may_be_written_in_every_way(world: World, spelling: str) -> None:
    assert {"mueller", "joerg"} <= set(world.found(spelling))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("weiß", "jana"), ("weiss", "jana"), ("Jana Weiß", "jana"), ("weiss jana", "jana"),
        ("jan wei", "jana"), ("lukasz", "lukasz"), ("wisniewski", "lukasz"),
        ("0231 27487", "jana"), ("+49 231 27487-03", "jana"), ("004923127487", "jana"),
        ("0231/2748703", "jana"), ("2748703", "jana"), ("5550011", "jana"), ("02932 301", "trilux"),
        ("jana.weiss@leuchten.example", "jana"), ("jana.weiss", "jana"),
        ("info@leuchten", "trilux"), ("post@kammer.example", "ihk"), ("ihk", "ihk"),
        ("leuchten", "leuchten"), ("leuchtturm", "leuchtturm"), ("beispiel leuchten", "trilux"),
        ("bildverarbeitung", "need"), ("waermerueck", "note"), ("selten zurück", "ihk"),
        ("einkauf jana", "jana"), ("kranan", "mueller"),
    ],
)  # fmt: skip
def test_the_best_hit_comes_first(world: World, text: str, first: str) -> None:
    assert world.found(text)[0] == first


def test_a_title_counts_more_than_a_text(world: World) -> None:
    found = world.found("leuchten", types=("organisation",))
    assert found == ["leuchten", "trilux", "mueller"]
    assert world.found("leucht", types=("organisation",))[-1] == "mueller"


def test_every_word_must_be_found(world: World) -> None:
    assert world.found("jana müller") == []
    assert world.found("müller ventil") == ["mueller"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Schnieder", "schneider"), ("Schneidre", "schneider"), ("Schniedr", "schneider"),
        ("Cchneider", "schneider"), ("Scheider", "schneider"), ("Schneiderr", "schneider"),
        ("Wisniewsky", "lukasz"), ("Mülelr", "joerg"), ("Armatruen", "mueller"),
        ("Anna Schrenier", "schreiner"), ("Bildverabeitung", "need"), ("chneider", "schneider"),
        ("xSchneider", "schneider"), ("Schnedi", "schneider"),
    ],
)  # fmt: skip
def test_typing_errors_are_forgiven(world: World, typed: str, meant: str) -> None:
    assert meant in world.found(typed)[:3]
    assert meant not in world.found(typed, fuzzy=False)


def test_what_is_right_is_not_corrected(world: World) -> None:
    assert world.found("Schneider")[0] == "schneider"
    assert world.found("xy") == []


def test_the_deleted_and_the_restricted_are_not_found(world: World) -> None:
    assert world.found("Verschwunden") == []
    assert world.found("Geheimrat") == []
    assert world.found("Geheimrta") == []
    assert world.found("Geheimrat", restricted=True) == ["gesperrt"]
    assert list(search_ids(world.reader, "Geheimrat", "person")) == []


def test_types_can_be_chosen(world: World) -> None:
    assert world.found("müller", types=("person",)) == ["joerg"]
    assert world.found("müller", types=()) == []
    assert list(search_ids(world.reader, "müller", "person")) == [world.ids["joerg"]]


def test_the_words_for_types_cannot_be_typed(world: World) -> None:
    person = BY_KEY["person"].number
    assert search_ids(world.reader, "weiß", "person")
    assert len(search_ids(world.reader, type_word(person), "person")) == 0
    assert search(world.reader, f"weiß {type_word(person)}") == search(world.reader, "weiß")


def test_hits_show_where_the_words_were_found(world: World) -> None:
    def hit(text: str) -> Hit:
        return search(world.reader, text)[0]

    jana = hit("jana")
    assert (jana.type, jana.title) == ("person", "Jana Weiß")
    assert jana.excerpt == "Leitung Einkauf · Beispiel-Leuchten GmbH & Co. KG"
    assert jana.spot is None
    for text, word in (
        ("ventilen", "Ventilen"),
        ("kranan", "Krananlagen"),
        ("jana einkauf", "Einkauf"),
        ("27487", "27487"),
    ):
        found = hit(text)
        assert found.spot is not None
        assert found.excerpt[slice(*found.spot)] == word
        assert len(found.excerpt) < 160


def test_the_search_knows_what_was_just_saved(store: Store) -> None:
    with store.reading() as reader:
        assert search(reader, "Zwölfgebirge") == []
        with store.change("Added") as change:
            person = change.create("person", {"last_name": "Zwölfgebirge"})
        assert [hit.id for hit in search(reader, "Zwölfgebirge")] == [person]
        assert [hit.id for hit in search(reader, "Zwölfgebrige")] == [person]
        with store.change("Edited") as change:
            change.update("person", person, {"last_name": "Elfenbeinturm"})
        assert search(reader, "Zwölfgebirge") == []
        assert search(reader, "Zwölfgebrige") == []
        assert [hit.id for hit in search(reader, "Elfenbientrum")] == [person]
        with store.change("Deleted") as change:
            change.delete("person", [person])
        assert search(reader, "Elfenbeinturm") == []


def test_a_list_holds_every_hit_not_only_the_best(store: Store) -> None:
    with store.change("Added") as change:
        many = change.create_many(
            "person",
            [{"last_name": f"Meyer{'n' * (number % 3)}", "email": f"m{number}@beispiel.example"}
             for number in range(1_500)],
        )  # fmt: skip
        exact = change.create("person", {"last_name": "Mey"})
    with store.reading() as reader:
        found = search_ids(reader, "mey", "person")
        assert sorted(found) == sorted([*many, exact])
        assert found[0] == exact
        assert len(search(reader, "mey")) == 50
        assert len(search(reader, "mey", limit=7)) == 7
        assert set(search_ids(reader, "beispiel", "person")) == set(many)
    with store.change("Restricted") as change:
        change.update_many("person", ("restricted",), [(1, person) for person in many[:300]])
    with store.reading() as reader:
        assert sorted(search_ids(reader, "mey", "person")) == sorted([*many[300:], exact])
        assert len(search_ids(reader, "mey", "person", restricted=True)) == 1_501


@given(text=st.text(max_size=80))
@example('"')
@example("NEAR(a b)")
@example("title:x OR *")
@example("-")
@example("a\0b")
@example("𝓜üller 👩‍🔧")
@example("ﬁ")
@example("x" * 10_000)
@example("a " * 5_000)
@example('"; DROP TABLE person; --')
@example("+49")
@example("()((")
@example("{title}: ^x")
@example("\ud800")
def test_anything_may_be_typed(world: World, text: str) -> None:
    hits = search(world.reader, text)
    assert len({hit.id for hit in hits}) == len(hits) <= 50
    for hit in hits:
        assert hit.spot is None or 0 <= hit.spot[0] < hit.spot[1] <= len(hit.excerpt)
    for kind in ("person", "organisation"):
        ids = list(search_ids(world.reader, text, kind))
        assert len(set(ids)) == len(ids)


def test_nothing_typed_finds_nothing(world: World) -> None:
    for text in ("", "   ", "\n", "…", "👍", "\0"):
        assert search(world.reader, text) == []
        assert len(search_ids(world.reader, text, "person")) == 0
