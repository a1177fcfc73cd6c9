"""The rules of the house that no other tool watches over."""

import json
import re
import statistics
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.house.texts import REPOSITORY

PAGE = 60
"""Lines of a page."""

LONGEST = 400
"""Lines of the longest source file."""


def files_of_the_repository(*patterns: str) -> list[Path]:
    """The files under version control, and those that are about to be."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns]
    names = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True).stdout
    paths = (REPOSITORY / name for name in names.decode().split("\0") if name)
    return sorted(path for path in set(paths) if path.is_file())


def texts_of_the_repository() -> dict[str, str]:
    """The text files by their names in the repository."""
    found = {}
    for path in files_of_the_repository():
        content = path.read_bytes()
        if b"\0" not in content:
            found[path.relative_to(REPOSITORY).as_posix()] = content.decode("utf-8", "replace")
    return found


def lines(path: Path) -> int:
    """The number of lines of a text file."""
    return len(path.read_text("utf-8").splitlines())


def test_no_source_file_is_too_long() -> None:
    sources = files_of_the_repository("*.py")
    assert [path.name for path in sources if lines(path) > LONGEST] == []
    assert statistics.median(lines(path) for path in sources if lines(path) > 1) <= 140


def test_modules_are_named_after_an_idea() -> None:
    empty = re.compile(r"(^|_)(utils?|helpers?|manager|base|mixed|misc|common)($|_)")
    assert [p.name for p in files_of_the_repository("*.py") if empty.search(p.stem)] == []


@pytest.mark.parametrize(
    "forbidden",
    [
        r"pypi\.org|pythonhosted|registry\.npmjs|deb\.debian",
        r"(extra-)?index[-_]url\s*[=:]|find-links\s*=|/simple/",
        r"(?<![\w.])/(work|root|home/[a-z]+|opt|Users/[a-z]+)/[\w.]",
    ],
)
def test_nothing_names_a_download_address_or_a_place_on_one_machine(forbidden: str) -> None:
    pattern = re.compile(forbidden)
    here = Path(__file__).relative_to(REPOSITORY).as_posix()
    found = [
        f"{name}: {match[0]}"
        for name, text in texts_of_the_repository().items()
        if name != here and (match := pattern.search(text))
    ]
    assert found == []


def test_every_dependency_is_pinned_with_the_digest_of_its_files() -> None:
    text = (REPOSITORY / "constraints.txt").read_text("utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line and not line.startswith("#")]
    wrong = [
        pin
        for pin in pins
        if not re.fullmatch(r"[\w.-]+==\S+( ; [^@]+?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+", pin)
    ]
    assert wrong == []
    pinned = {re.split("==", pin)[0] for pin in pins}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=!;\s]", name)[0].lower() for name in wanted}
    assert names - pinned == set()


def test_decisions_fit_on_a_page_and_have_numbers_of_their_own() -> None:
    decisions = files_of_the_repository("docs/decisions/*.md")
    numbers = [path.name[:4] for path in decisions]
    assert numbers
    assert all(number.isdigit() for number in numbers)
    assert len(numbers) == len(set(numbers))
    assert [path.name for path in decisions if lines(path) > PAGE] == []


def test_the_change_log_knows_the_version() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    changes = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    assert re.search(rf"^## {re.escape(project['version'])}\b", changes, re.MULTILINE)


def test_the_licence_is_the_one_named() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    assert (REPOSITORY / "LICENSE").read_text("utf-8").startswith("European Union Public Licence")


def test_every_dependency_of_the_program_is_in_the_notices() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    notices = (REPOSITORY / "resources" / "NOTICE.md").read_text("utf-8").lower()
    names = {re.split(r"[<>=!;\s]", name)[0].lower() for name in project["dependencies"]}
    assert [name for name in sorted(names) if f"| {name} |" not in notices] == []


def test_reference_data_has_no_gaps() -> None:
    folder = REPOSITORY / "resources" / "reference"
    sources = (folder / "SOURCES.md").read_text("utf-8")
    tables = sorted(path.stem for path in folder.glob("*.csv"))
    assert tables
    assert [name for name in tables if name not in sources] == []
    assert re.fullmatch(r"\d{4}-\d\d-\d\d\n", (folder / "VERSION").read_text("utf-8"))
    for name, features in (("counties", 6), ("municipalities", 60)):
        shapes = json.loads((folder / "geo" / f"{name}.geojson").read_text("utf-8"))
        assert len(shapes["features"]) == features
