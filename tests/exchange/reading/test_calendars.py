"""Calendars of all programs are read: zones, whole days, repeats within bounds, bad entries."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.clock import fix_now
from models.errors import Refused
from models.exchange.reading import CalendarFile, Occurrence, limits, read_calendar
from models.exchange.reading.calendars.blocks import Block
from models.exchange.reading.calendars.entry import Entry, understand
from models.exchange.reading.calendars.repeats import Bad, lay_out
from models.exchange.reading.calendars.zones import Zones
from tests.exchange.calendars.invitations import VISIT, WEEKLY, calendar, changed
from tests.samples import sample

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def _in_november() -> None:
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))


def read(tmp_path: Path, text: str | bytes) -> CalendarFile:
    """What is read of a text."""
    path = tmp_path / "kalender.ics"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_calendar(path)


def only(tmp_path: Path, *lines: str) -> Occurrence:
    """The one date of a calendar with one entry."""
    (found,) = read(tmp_path, calendar(("UID:1", *lines))).occurrences
    return found


def understood(*lines: str) -> Entry:
    """An entry of these lines."""
    return understand(Block("VEVENT", 1, ["UID:1", *lines]), Zones())


def dates_or_sentence(entry: Entry) -> bool:
    """Whether a series is a bounded number of dates or says why not."""
    try:
        return len(lay_out(entry, TODAY)[0]) <= limits.SERIES_DATES
    except Bad as refusal:
        return bool(str(refusal))


def begins(entry: Entry) -> list[str]:
    """The beginnings of the dates of a series."""
    return [one.starts for one in lay_out(entry, TODAY)[0]]


@pytest.mark.parametrize(
    ("begins", "starts"),
    [
        ("DTSTART:20260701T100000", "2026-07-01T08:00:00Z"),
        ("DTSTART:20260701T100000Z", "2026-07-01T10:00:00Z"),
        ("DTSTART;TZID=Europe/Berlin:20261201T100000", "2026-12-01T09:00:00Z"),
        ("DTSTART;TZID=W. Europe Standard Time:20261201T100000", "2026-12-01T09:00:00Z"),
        ('DTSTART;TZID="Europe/London":20261201T100000', "2026-12-01T10:00:00Z"),
        ("DTSTART;TZID=/x.example/Europe/Warsaw:20261201T100000", "2026-12-01T09:00:00Z"),
        ("DTSTART;VALUE=DATE:20261201", "2026-11-30T23:00:00Z"),
        ("DTSTART;TZID=Europe/Berlin:20261025T023000", "2026-10-25T00:30:00Z"),
        ("DTSTART;TZID=Europe/Berlin:20260329T023000", "2026-03-29T01:30:00Z"),
    ],
)
def test_times_are_moments(tmp_path: Path, begins: str, starts: str) -> None:
    assert only(tmp_path, begins, "SUMMARY:x").starts == starts


def test_a_zone_described_in_the_file(tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Eigene Zone\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE"
    )
    event = ("UID:1", "DTSTART;TZID=Eigene Zone:20261201T100000")
    found = read(tmp_path, calendar(event, head=(zone,)))
    assert found.occurrences[0].starts == "2026-12-01T07:00:00Z"
    unknown = read(tmp_path, calendar(event))
    assert unknown.occurrences[0].starts == "2026-12-01T09:00:00Z"
    assert any("Eigene Zone" in note for note in unknown.notes)


@pytest.mark.parametrize(
    ("lines", "ends"),
    [
        (("DTSTART:20261201T100000Z", "DTEND:20261201T110000Z"), "2026-12-01T11:00:00Z"),
        (("DTSTART:20261201T100000Z", "DURATION:PT1H30M"), "2026-12-01T11:30:00Z"),
        (("DTSTART:20261201T100000Z",), ""),
        (("DTSTART;VALUE=DATE:20261201",), "2026-12-01T23:00:00Z"),
        (("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"), "2026-12-02T23:00:00Z"),
        (("DTSTART;TZID=Europe/Berlin:20261201T100000",
          "DTEND;TZID=Europe/London:20261201T100000"), "2026-12-01T10:00:00Z"),
    ],
)  # fmt: skip
def test_ends_in_every_spelling(tmp_path: Path, lines: tuple[str, ...], ends: str) -> None:
    assert only(tmp_path, *lines).ends == ends


def test_german_text_of_outlook_and_podio_and_google() -> None:
    outlook = read_calendar(sample("biweekly__issue115-1.ics")).occurrences[0]
    assert (outlook.starts, outlook.title, outlook.text) == (
        "2022-10-29T06:00:00Z",
        "29.10. 8-8:30",
        "",
    )
    podio = read_calendar(sample("icalendar__issue_350.ics")).occurrences[0]
    assert (podio.title, podio.place) == ('Termin 4353 und"so"', "online")
    assert podio.text.startswith('Toller Termin fürmal zu"gucken"')
    google = read_calendar(sample("node-ical__whole_day_moved_over_dst_change_berlin.ics"))
    days = [datetime.fromisoformat(one.starts).astimezone(BERLIN) for one in google.occurrences]
    assert [f"{day:%Y-%m-%d %H:%M}" for day in days] == [
        "2024-10-27 00:00",
        "2024-10-29 00:00",
        "2024-10-30 00:00",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_umlauts_survive(tmp_path: Path, encoding: str, line_end: str) -> None:
    text = calendar(changed(VISIT, summary="Grüße aus Büren – ß"))
    found = read(tmp_path, text.replace("\r\n", line_end).encode(encoding))
    assert found.occurrences[0].title == "Grüße aus Büren – ß"


def test_a_letter_folded_in_its_middle_and_html(tmp_path: Path) -> None:
    whole = calendar(changed(VISIT, description="<p>Erste&nbsp;Zeile</p><b>fett</b><br>zwei"))
    raw = whole.encode().replace("Käfer\r\n".encode(), b"K\xc3\r\n \xa4fer\r\n")
    (one,) = read(tmp_path, raw).occurrences
    assert one.title == "Besuch bei Käfer"
    assert one.text == "Erste Zeile\nfett\nzwei"


def test_who_is_invited(tmp_path: Path) -> None:
    room = "ATTENDEE;CUTYPE=ROOM;CN=Saal:mailto:saal@swf.example"
    no = "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Nein@kaefer.example"
    (one,) = read(tmp_path, calendar((*VISIT, room, no))).occurrences
    assert [(who.email, who.status) for who in one.attendees] == [
        ("eva.kaefer@kaefer.example", "accepted"),
        ("neu@kaefer.example", "invited"),
        ("nein@kaefer.example", "absent"),
        ("muster@swf.example", "accepted"),
    ]


def test_one_bad_entry_costs_no_other(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        calendar(
            VISIT,
            ("UID:2", "DTSTART:gestern", "SUMMARY:Unlesbar"),
            ("UID:3", "DTSTART:20261201T100000Z", "DTEND:20261201T090000Z"),
            ("UID:4", "DTSTART:99991231T100000Z"),
            ("no colon", "UID:5", "DTSTART:20261201T100000Z", ":::", "X;=:y"),
            ("UID:6", "DTSTART:20261201T100000Z", "RRULE:FREQ=SECONDLY"),
            ("UID:7", "DTSTART:20261201T100000Z", "RRULE:FREQ=DAILY;INTERVAL=0"),
            ("UID:8", "DTSTART:20261201T100000Z", "RRULE:murks"),
        ),
    )
    good = [one.uid for one in found.occurrences if not one.fault]
    assert good[:2] == ["besuch-1@example.org", "5"]
    assert {one.uid for one in found.occurrences if one.fault} >= {"2", "3", "4", "6", "7"}


def test_the_newest_version_in_a_file_counts(tmp_path: Path) -> None:
    newer = changed(VISIT, sequence="3", summary="Neu")
    for order in ((VISIT, newer), (newer, VISIT)):
        found = read(tmp_path, calendar(*order))
        assert [one.title for one in found.occurrences] == ["Neu"]
        assert found.notes == ("1 older version of an entry in the file was left out.",)


def test_series_keep_their_hour_over_summer_time_and_lose_exceptions(tmp_path: Path) -> None:
    series = (*WEEKLY, "EXDATE;TZID=Europe/Berlin:20261102T090000", "RDATE:20261224T080000Z")
    moved = ("UID:jour-fixe", "RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000",
             "DTSTART;TZID=Europe/Berlin:20261110T140000", "SUMMARY:Verlegt")  # fmt: skip
    found = read(tmp_path, calendar(series, moved)).occurrences
    assert [one.starts for one in found] == [
        "2026-10-19T07:00:00Z",
        "2026-10-26T08:00:00Z",
        "2026-11-10T13:00:00Z",
        "2026-11-16T08:00:00Z",
        "2026-11-23T08:00:00Z",
        "2026-11-30T08:00:00Z",
        "2026-12-07T08:00:00Z",
        "2026-12-24T08:00:00Z",
    ]


def test_a_series_without_end_is_bounded_and_that_is_said(tmp_path: Path) -> None:
    daily = ("UID:1", "DTSTART;TZID=Europe/Berlin:20150101T090000", "SUMMARY:Täglich",
             "RRULE:FREQ=DAILY")  # fmt: skip
    found = read(tmp_path, calendar(daily))
    assert len(found.occurrences) == limits.SERIES_DATES
    assert found.occurrences[0].starts[:10] == "2025-11-23"
    assert "Täglich" in found.notes[0]
    yearly = read(tmp_path, calendar((*daily[:3], "RRULE:FREQ=YEARLY")))
    assert [one.starts[:4] for one in yearly.occurrences] == ["2026", "2027"]


@given(
    first=st.dates(date(2025, 12, 1), date(2027, 6, 1)),
    hour=st.integers(4, 23),
    interval=st.integers(1, 5),
    count=st.integers(1, 60),
    weekly=st.booleans(),
)
def test_plain_repeats_equal_days_counted_by_hand(
    first: date, hour: int, interval: int, count: int, weekly: bool
) -> None:
    word, step = ("WEEKLY", 7) if weekly else ("DAILY", 1)
    entry = understood(
        f"DTSTART;TZID=Europe/Berlin:{first:%Y%m%d}T{hour:02d}0000",
        f"RRULE:FREQ={word};INTERVAL={interval};COUNT={count}",
    )
    days = [first + timedelta(days=step * interval * place) for place in range(count)]
    within = [day for day in days if (day - first).days <= limits.SERIES_DAYS]
    wanted = [
        datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN).astimezone(UTC)
        for day in within
    ]
    assert begins(entry) == [f"{one:%Y-%m-%dT%H:%M:%SZ}" for one in wanted]


@settings(max_examples=80)
@given(
    st.lists(
        st.sampled_from([
            "FREQ=DAILY", "FREQ=YEARLY", "FREQ=MONTHLY", "INTERVAL=0", "INTERVAL=-1", "COUNT=0",
            "COUNT=999999999", "UNTIL=x", "UNTIL=20300101", "BYDAY=5MO", "BYDAY=XX",
            "BYMONTHDAY=31", "BYMONTHDAY=99", "BYMONTH=2", "BYSETPOS=-1", "BYHOUR=1,2",
            "BYWEEKNO=53", "BYYEARDAY=366", "WKST=SU", "BYMONTHDAY=30", "RSCALE=HEBREW", "=",
        ]),
        max_size=6,
    )
)  # fmt: skip
def test_any_rule_is_dates_within_bounds_or_a_sentence(parts: list[str]) -> None:
    entry = understood("DTSTART:19700101T100000Z", f"RRULE:{';'.join(parts)}")
    began = time.perf_counter()
    assert not entry.repeats or dates_or_sentence(entry)
    assert time.perf_counter() - began < 5


def answer(tmp_path: Path, text: str) -> CalendarFile | str:
    try:
        return read(tmp_path, text)
    except Refused as refusal:
        return refusal.sentence


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\n" * 50_000,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "BEGIN:VALARM\n" * 50_000,
        "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n",
    ],
)
def test_calendars_without_meetings_are_one_sentence(tmp_path: Path, text: str) -> None:
    found = answer(tmp_path, text)
    if isinstance(found, CalendarFile):
        assert all(one.fault for one in found.occurrences)
    else:
        assert "\n" not in found


def test_hostile_calendars_take_no_time_and_no_memory(tmp_path: Path) -> None:
    long = "A" * 3_000_000
    folded = "\r\n ".join(["B" * 70] * 30_000)
    zone = "BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n" \
           "RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n" \
           "END:VTIMEZONE"  # fmt: skip
    dates = ",".join(["20261201T100000Z"] * 5_000)
    events = (
        changed(VISIT, summary=long, location=folded, description=folded),
        ("UID:2", "DTSTART;TZID=Z:20261201T100000", *["ATTENDEE:mailto:a@b.example"] * 5_000),
        ("UID:3", "DTSTART:19700101T100000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
         f"RDATE:{dates}"),
        ("UID:4\x00\x07", "DTSTART:20261201T100000Z", f"ATTACH;ENCODING=BASE64:{long}"),
    )  # fmt: skip
    began = time.perf_counter()
    found = answer(tmp_path, calendar(*events, head=(zone,)))
    assert time.perf_counter() - began < 20
    assert isinstance(found, CalendarFile)
    assert len(found.occurrences) <= 8
    assert all(len(one.text) <= 20_000 and len(one.title) <= 500 for one in found.occurrences)


def test_too_many_entries_are_one_sentence(tmp_path: Path) -> None:
    entry = "BEGIN:VEVENT\nUID:x\nDTSTART:20261201T100000Z\nEND:VEVENT\n"
    text = f"BEGIN:VCALENDAR\n{entry * (limits.EVENTS + 1)}END:VCALENDAR\n"
    assert "more than 20,000 entries" in str(answer(tmp_path, text))


@settings(max_examples=25)
@given(st.data())
def test_any_piece_of_a_calendar_is_entries_or_a_fault(data: st.DataObject) -> None:
    lines = [*VISIT, *WEEKLY[1:]]
    places = st.integers(0, len(lines) - 1)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(places)
        at = data.draw(st.integers(0, len(lines[place])))
        lines[place] = lines[place][:at] + data.draw(st.text(max_size=8)) + lines[place][at + 1 :]
    clean = [line.replace("\n", "").replace("\r", "") for line in lines]
    entry = understand(Block("VEVENT", 1, clean), Zones())
    assert entry.first.fault or entry.first.starts
