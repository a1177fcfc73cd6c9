"""Every sample is imported twice and taken back: nothing is lost, nothing comes twice."""

from __future__ import annotations

import pytest

from models.errors import Refused
from models.exchange.importing import Plan, apply_plan, guess_mapping, make_plan, open_list
from models.journal.store import Store
from models.journal.undo import undo
from tests.exchange.importing.tables import adds_up, digest
from tests.samples import sample

LISTS = {
    "beispiel-mitgliederliste.xlsx": (181, 180, 0, 1),
    "beispiel-outlook-export.csv": (60, 57, 3, 0),
    "atomic-crm__contacts.csv": (500, 500, 0, 0),
    "calamine__issue_174.xlsx": (1, 1, 0, 0),
    "tablib__founders.xlsx": (3, 3, 0, 0),
    "ExcelDataReader__Test_googlesourced.xlsx": (4, 0, 0, 4),
    "PhpSpreadsheet__NumberFormatTest.de.csv": (5, 0, 0, 5),
    "PhpSpreadsheet__issue.3255.xlsx": (14, 0, 0, 14),
    "PhpSpreadsheet__leading0.N0.ods": (3, 0, 0, 3),
    "PhpSpreadsheet__sep.csv": (2, 0, 0, 2),
    "calamine__date_1904.xlsx": (3, 0, 0, 3),
    "calamine__header-row.xlsx": (1, 0, 0, 1),
    "grist-core__mixed_dates.csv": (10, 0, 0, 10),
    "messytables__sparse_with_column_errors.csv": (2200, 0, 12, 2188),
    "messytables__weird_head_padding.csv": (76, 0, 0, 76),
    "meza__windows1252.csv": (2, 0, 0, 2),
    "xlrd__Formate.xls": (10, 0, 0, 10),
    "ez-vcard__John_Doe_ANDROID.vcf": (6, 0, 6, 0),
    "ez-vcard__John_Doe_GMAIL.vcf": (1, 1, 0, 0),
    "ez-vcard__John_Doe_IPHONE.vcf": (1, 1, 0, 0),
    "ez-vcard__John_Doe_MS_OUTLOOK.vcf": (1, 1, 0, 0),
}
"""Rows, new, problems, left out at the first import."""
REFUSED = (
    "ExcelDataReader__EmptyZipFile.xlsx", "poi__Simple.xlsb", "python-calamine__password.xlsx",
)  # fmt: skip


def _plan(store: Store, name: str) -> Plan:
    listed = open_list(sample(name))
    with store.reading() as reader:
        return make_plan(reader, listed.sheet, listed.mapping or guess_mapping(listed.sheet))


@pytest.mark.parametrize("name", LISTS)
def test_twice_and_back(store: Store, name: str) -> None:
    start = digest(store)
    first = _plan(store, name)
    counts = first.counts
    assert adds_up(first)
    assert (counts.rows, counts.new, counts.problems, counts.left_out) == LISTS[name]
    done = apply_plan(store, first)
    after = digest(store)
    second = _plan(store, name)
    assert adds_up(second)
    assert (second.counts.new, second.counts.updated) == (0, 0)
    assert apply_plan(store, second).batch is None
    assert digest(store) == after
    if done.batch is None:
        assert after == start
        return
    undone = undo(store, bytes.fromhex(done.batch))
    assert undone.kept == ()
    assert digest(store) == start
    again = apply_plan(store, _plan(store, name))
    assert again.counts == counts


@pytest.mark.parametrize("name", [*REFUSED, "biweekly__issue115-1.ics"])
def test_what_cannot_be_read_changes_nothing(store: Store, name: str) -> None:
    start = digest(store)
    with pytest.raises(Refused):
        _plan(store, name)
    assert digest(store) == start
