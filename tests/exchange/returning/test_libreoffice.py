"""An unedited list that LibreOffice saved anew, in each of its formats, changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.exchange.returning.plan import Status
from tests.exchange.returning.lists import PEOPLE, Post
from tests.libreoffice import convert, needs_libreoffice


@needs_libreoffice
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls", "csv"])
def test_saved_by_libreoffice(post: Post, ending: str, tmp_path: Path) -> None:
    files = [post.send(name="organisations.xlsx"), post.send("person", PEOPLE, "people.xlsx")]
    before = post.values()
    target = tmp_path / "saved"
    convert(ending, target, *files, seconds=180)
    for name in ("organisations", "people"):
        merge, merged = post.merge(target / f"{name}.{ending}")
        assert (merge.cells, merge.problems, merge.brakes, merge.missing) == ((), (), (), ())
        assert merge.count(Status.UNCHANGED) == 40
        assert merged.batch is None
    assert post.values() == before
