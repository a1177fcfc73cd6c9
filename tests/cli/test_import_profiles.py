"""`import --profile`: columns as in the last list of a supplier."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def first(tmp_path: Path) -> Path:
    path = tmp_path / "eins.csv"
    path.write_text("Vorname;Nachname;E-Mail\nAyşe;Öztürk;ayse@werk.example\n", "utf-8")
    return path


def test_a_profile_is_made_by_the_first_list_and_used_by_the_next(
    run: Run, first: Path, tmp_path: Path
) -> None:
    nobody = run("import", first, "--profile", "IHK Hägen", "--dry-run", "--json")
    assert "IHK Hägen" in nobody.err
    assert "IHK Hägen" in run("import", first, "--profile", "IHK Hägen", "--json").err
    other = tmp_path / "zwei.csv"
    other.write_text("E-Mail;Nachname;Vorname\njoerg@werk.example;Weiß;Jörg\n", "utf-8")
    found = run("import", other, "--profile", "ihk hägen", "--json")
    assert found.err == ""
    assert found.document["new"] == 1
