"""vCards and calendars as other programs read them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
import vobject

from models.journal.store import Store
from tests.exchange.exporting.conftest import FORMULA, Export


def test_a_card_has_name_degree_employer_and_numbers(exported: Export, tmp_path: Path) -> None:
    exported("person", tmp_path / "out.vcf", sort=("last_name", False))
    becker, other = vobject.readComponents((tmp_path / "out.vcf").read_text("utf-8"))
    assert becker.fn.value == "Pauline Becker, M. Sc."
    assert (becker.n.value.prefix, becker.n.value.suffix) == ("", "M. Sc.")
    assert (other.fn.value, other.n.value.prefix) == ("Prof. Dr. Łukasz Zieliński", "Prof. Dr.")
    assert other.org.value == ["Öztürk & Šimek GmbH"]
    assert (other.adr.value.code, other.adr.value.city) == ("01067", "Dresden")
    assert (other.tel.value, other.tel.type_param) == ("0171 5550100", "CELL")
    assert other.title.value == FORMULA
    assert UUID(other.uid.value).version == 7


def test_cards_keep_the_order_of_the_list(exported: Export, tmp_path: Path) -> None:
    names = []
    for down in (False, True):
        exported("organisation", tmp_path / "out.vcf", sort=("name", down))
        cards = vobject.readComponents((tmp_path / "out.vcf").read_text("utf-8"))
        names.append([card.fn.value for card in cards])
    assert names[0] == names[1][::-1]
    assert len(names[0]) == 2


def test_a_meeting_is_an_event_without_its_notes(
    exported: Export, store: Store, tmp_path: Path
) -> None:
    exported("meeting", tmp_path / "out.ics")
    content = (tmp_path / "out.ics").read_text("utf-8")
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    berlin = ZoneInfo("Europe/Berlin")
    assert event.decoded("dtstart") == datetime(2026, 11, 24, 10, 0, tzinfo=berlin)
    assert event.decoded("dtend") == datetime(2026, 11, 24, 11, 30, tzinfo=berlin)
    assert (event["summary"], event["location"]) == ("Besuch", "Öztürk & Šimek GmbH")
    assert "vertraulich" not in content


def test_no_card_and_no_event_are_files_too(exported: Export, tmp_path: Path) -> None:
    assert exported("person", tmp_path / "out.vcf", "last_name = Niemand").rows == 0
    assert (tmp_path / "out.vcf").read_bytes() == b""
    assert exported("meeting", tmp_path / "out.ics", "title = Nichts").rows == 0
    empty = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert list(empty.walk("VEVENT")) == []
