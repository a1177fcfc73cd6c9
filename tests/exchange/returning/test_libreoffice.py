"""An unedited list that LibreOffice saved anew, in each of its formats, changes nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from models.exchange.returning.plan import Status
from tests.exchange.returning.lists import PEOPLE, Post

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls", "csv"])
def test_saved_by_libreoffice(post: Post, ending: str, tmp_path: Path) -> None:
    files = [post.send(name="organisations.xlsx"), post.send("person", PEOPLE, "people.xlsx")]
    before = post.values()
    target = tmp_path / "saved"
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending,
         "--outdir", str(target), *map(str, files)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    for name in ("organisations", "people"):
        merge, merged = post.merge(target / f"{name}.{ending}")
        assert (merge.cells, merge.problems, merge.brakes, merge.missing) == ((), (), (), ())
        assert merge.count(Status.UNCHANGED) == 40
        assert merged.batch is None
    assert post.values() == before
