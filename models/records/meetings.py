"""Meetings, events, who was there, next steps and notes."""

from models.fields.field import Choice, Field, Kind, RecordType
from models.language import mark

ANYTHING = (
    "organisation",
    "person",
    "need",
    "offer",
    "meeting",
    "event",
    "introduction",
    "project",
)
TASK_STATUS = (
    Choice("open", mark("Open")),
    Choice("done", mark("Done")),
    Choice("dropped", mark("Dropped")),
)
ATTENDANCE_STATUS = (
    Choice("invited", mark("Invited")),
    Choice("accepted", mark("Accepted")),
    Choice("attended", mark("Attended")),
    Choice("absent", mark("Absent")),
)

MEETING = RecordType(
    8,
    "meeting",
    mark("Meeting"),
    mark("Meetings"),
    (
        Field(
            1,
            "title",
            mark("Subject"),
            required=True,
            listed=True,
            searched=True,
            aliases=("Betreff", "Thema", "Subject"),
        ),
        Field(2, "kind", mark("Kind"), Kind.CODE, dataset="meeting_types", listed=True),
        Field(
            3,
            "starts_at",
            mark("Begins"),
            Kind.MOMENT,
            group="period",
            listed=True,
            indexed=True,
            aliases=("Beginn", "Datum", "Start Date"),
        ),
        Field(4, "ends_at", mark("Ends"), Kind.MOMENT, group="period", aliases=("Ende",)),
        Field(5, "place", mark("Place"), listed=True, searched=True, aliases=("Ort", "Location")),
        Field(
            6,
            "organisation",
            mark("Organisation"),
            Kind.LINK,
            links=("organisation",),
            listed=True,
            searched=True,
        ),
        Field(7, "event", mark("Event"), Kind.LINK, links=("event",)),
        Field(
            8, "notes", mark("Notes"), Kind.LONG_TEXT, searched=True, aliases=("Notizen", "Bericht")
        ),
        Field(
            9,
            "decisions",
            mark("Decisions"),
            Kind.LONG_TEXT,
            searched=True,
            aliases=("Beschlüsse", "Ergebnis"),
        ),
        Field(10, "held_by", mark("Held by"), Kind.LINK, links=("staff",), listed=True),
        Field(11, "no_next_step", mark("No next step needed"), Kind.FLAG),
        Field(12, "project", mark("Project"), Kind.LINK, links=("project",)),
        Field(13, "introduction", mark("Introduction"), Kind.LINK, links=("introduction",)),
        Field(14, "external_uid", mark("Calendar id"), hidden=True),
        Field(15, "cancelled", mark("Cancelled"), Kind.FLAG),
    ),
    title=("title",),
    sort="starts_at",
)

EVENT = RecordType(
    9,
    "event",
    mark("Event"),
    mark("Events"),
    (
        Field(1, "name", mark("Name"), required=True, listed=True, searched=True),
        Field(2, "starts_on", mark("From"), Kind.DATE, group="period", listed=True, indexed=True),
        Field(3, "ends_on", mark("To"), Kind.DATE, group="period", listed=True),
        Field(4, "place", mark("Place"), listed=True, searched=True),
        Field(5, "organiser", mark("Organiser"), Kind.LINK, links=("organisation",)),
        Field(6, "website", mark("Website"), Kind.URL),
        Field(7, "notes", mark("Notes"), Kind.LONG_TEXT, searched=True),
    ),
    sort="starts_on",
)

ATTENDANCE = RecordType(
    10,
    "attendance",
    mark("Attendance"),
    mark("Attendances"),
    (
        Field(
            1, "at", mark("Meeting or event"), Kind.LINK, links=("meeting", "event"), required=True
        ),
        Field(
            2,
            "who",
            mark("Participant"),
            Kind.LINK,
            links=("person", "organisation", "staff"),
            required=True,
        ),
        Field(3, "status", mark("Status"), Kind.CHOICE, ATTENDANCE_STATUS),
    ),
    ends=("at", "who"),
    title=(),
)

TASK = RecordType(
    11,
    "task",
    mark("Task"),
    mark("Tasks"),
    (
        Field(1, "title", mark("Next step"), required=True, listed=True, searched=True),
        Field(2, "due_on", mark("Due"), Kind.DATE, listed=True, indexed=True),
        Field(3, "assignee", mark("Who"), Kind.LINK, links=("staff",), listed=True),
        Field(4, "about", mark("About"), Kind.LINK, links=ANYTHING, listed=True),
        Field(5, "status", mark("Status"), Kind.CHOICE, TASK_STATUS, listed=True, indexed=True),
        Field(6, "done_on", mark("Done on"), Kind.DATE),
        Field(7, "notes", mark("Notes"), Kind.LONG_TEXT, searched=True),
    ),
    title=("title",),
    sort="due_on",
)

NOTE = RecordType(
    22,
    "note",
    mark("Note"),
    mark("Notes"),
    (
        Field(1, "about", mark("About"), Kind.LINK, links=ANYTHING, required=True),
        Field(2, "text", mark("Text"), Kind.LONG_TEXT, required=True, searched=True, personal=True),
        Field(3, "written_on", mark("Written on"), Kind.DATE, listed=True),
        Field(4, "author", mark("Author"), Kind.LINK, links=("staff",), listed=True),
    ),
    title=("text",),
    sort="written_on",
)

TYPES = (MEETING, EVENT, ATTENDANCE, TASK, NOTE)
