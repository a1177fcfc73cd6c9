"""The reference data is complete and fits together."""

import pytest

from models.fields import datasets, reference

DATASETS = [
    *("competences", "competence_groups", "legal_forms", "size_classes", "meeting_types"),
    *("pipeline_stages", "introduction_stages", "institutions", "chambers", "nuts", "regions"),
    *("funding_programmes", "municipalities", "counties", "wz2008", "wz2025"),
]


def test_every_accessor_reads_its_file() -> None:
    assert len(reference.competences()) == 59
    assert sum(entry.starter for entry in reference.competences().values()) == 42
    assert reference.competences()["DA01"].synonyms == ("KI", "AI")
    assert len(reference.legal_forms()) == 38
    assert len(reference.meeting_types()) == 12
    assert not reference.meeting_types()["notiz"].counts_as_contact
    assert reference.pipeline_stages()["abgelehnt"].terminal
    assert not reference.introduction_stages()["vorschlag"].terminal
    assert reference.institutions()["UNI-SI"].town == "Siegen"
    assert reference.funding_programmes()["ZIM"].status == "open"
    assert len(reference.municipalities()) == 60
    assert reference.counties()["05913"] == "Dortmund"
    assert len(reference.counties()) == 6


@pytest.mark.parametrize(
    ("employees", "code"),
    [(0, "micro"), (9, "micro"), (10, "small"), (249, "medium"), (499, "midcap"), (999, "mid1000"),
     (1000, "large"), (10**6, "large"), (None, None), (-1, None)],
)  # fmt: skip
def test_size_classes_meet_without_gap(employees: int | None, code: str | None) -> None:
    assert reference.size_class_of(employees) == code


def test_every_county_has_both_chambers() -> None:
    for county in reference.counties():
        assert [chamber.kind for chamber in reference.chambers_of(county)] == ["IHK", "HWK"]
    assert reference.chambers_of("05914") == ()


def squeezed(text: str) -> str:
    """The editions write "a. n. g." and "a.n.g."."""
    return text.casefold().replace(" ", "").replace(".", "")


@pytest.mark.parametrize("dataset", DATASETS)
def test_every_code_has_a_label_and_every_label_finds_a_code(dataset: str) -> None:
    for code, label in datasets.labels(dataset).items():
        assert code
        assert label.de
        assert label.en
        assert datasets.code_of(dataset, code) == code
        found = datasets.code_of(dataset, label.de)
        assert found is not None
        again = datasets.labels(dataset)[found].de
        assert squeezed(again) == squeezed(label.de)


def test_labels_and_codes_by_language() -> None:
    assert reference.label("regions", "other", "de") == "Andere Region"
    assert reference.label("meeting_types", "besuch", "en") == "Company visit"
    assert reference.label("meeting_types", "unbekannt", "en") == "unbekannt"
    assert reference.code_of("legal_forms", "Aktiengesellschaft") == "AG"
    assert reference.code_of("legal_forms", "g.m.b.h.") == "GmbH"
    assert reference.code_of("meeting_types", "irgendwas") is None
    with pytest.raises(KeyError):
        datasets.labels("nothing")


def test_the_data_has_a_version() -> None:
    assert len(reference.version()) == 10
    assert reference.version().startswith("20")
