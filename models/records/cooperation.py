"""Introductions, joint projects, their partners, pipelines and stages."""

from models.fields.field import Choice, Field, Kind, RecordType
from models.language import mark

CURRENCIES = (
    Choice("EUR", mark("Euro")),
    Choice("USD", mark("US dollar")),
    Choice("GBP", mark("Pound")),
)
DECISIONS = (
    Choice("open", mark("Asked")),
    Choice("given", mark("Consent given")),
    Choice("refused", mark("Consent refused")),
)
ROLES = (
    Choice("lead", mark("Lead partner")),
    Choice("partner", mark("Project partner")),
    Choice("associated", mark("Associated partner")),
    Choice("subcontractor", mark("Subcontractor")),
    Choice("funder", mark("Funding body")),
)


def _money(first: int, key: str, label: str) -> tuple[Field, Field]:
    return (
        Field(first, key, label, Kind.MONEY, group=key, listed=True),
        Field(first + 1, f"{key}_currency", mark("Currency"), Kind.CHOICE, CURRENCIES, group=key),
    )


INTRODUCTION = RecordType(
    12,
    "introduction",
    mark("Introduction"),
    mark("Introductions"),
    (
        Field(1, "need", mark("Need"), Kind.LINK, links=("need",), listed=True, searched=True),
        Field(2, "offer", mark("Offer"), Kind.LINK, links=("offer",), listed=True, searched=True),
        Field(
            3,
            "seeker",
            mark("Seeker"),
            Kind.LINK,
            links=("organisation",),
            required=True,
            listed=True,
            searched=True,
        ),
        Field(
            4,
            "provider",
            mark("Provider"),
            Kind.LINK,
            links=("organisation",),
            required=True,
            listed=True,
            searched=True,
        ),
        Field(
            5,
            "stage",
            mark("Stage"),
            Kind.CODE,
            dataset="introduction_stages",
            required=True,
            listed=True,
            indexed=True,
        ),
        Field(
            6,
            "seeker_consent",
            mark("Consent of the seeker"),
            Kind.CHOICE,
            DECISIONS,
            group="seeker_decision",
            listed=True,
        ),
        Field(
            7, "seeker_consent_on", mark("Seeker decided on"), Kind.DATE, group="seeker_decision"
        ),
        Field(
            8,
            "provider_consent",
            mark("Consent of the provider"),
            Kind.CHOICE,
            DECISIONS,
            group="provider_decision",
            listed=True,
        ),
        Field(
            9,
            "provider_consent_on",
            mark("Provider decided on"),
            Kind.DATE,
            group="provider_decision",
        ),
        Field(10, "suggested_on", mark("Suggested on"), Kind.DATE, listed=True),
        Field(11, "introduced_on", mark("Introduced on"), Kind.DATE, listed=True),
        Field(12, "first_talk_on", mark("First talk on"), Kind.DATE),
        Field(13, "outcome", mark("Outcome"), Kind.LONG_TEXT, searched=True),
        Field(14, "outcome_on", mark("Outcome on"), Kind.DATE),
        Field(15, "reason", mark("Reason"), Kind.LONG_TEXT, searched=True),
        Field(16, "project", mark("Project"), Kind.LINK, links=("project",)),
        Field(17, "responsible", mark("Responsible"), Kind.LINK, links=("staff",), listed=True),
    ),
    title=(),
    sort="suggested_on",
)

PROJECT = RecordType(
    13,
    "project",
    mark("Project"),
    mark("Projects"),
    (
        Field(1, "title", mark("Title"), required=True, listed=True, searched=True),
        Field(2, "acronym", mark("Acronym"), listed=True, searched=True),
        Field(3, "description", mark("Description"), Kind.LONG_TEXT, searched=True),
        Field(4, "pipeline", mark("Pipeline"), Kind.LINK, links=("pipeline",), group="position"),
        Field(
            5, "stage", mark("Stage"), Kind.LINK, links=("stage",), group="position", listed=True
        ),
        Field(
            6, "stage_since", mark("In this stage since"), Kind.DATE, group="position", listed=True
        ),
        Field(7, "responsible", mark("Responsible"), Kind.LINK, links=("staff",), listed=True),
        Field(
            8,
            "programme",
            mark("Funding programme"),
            Kind.CODE,
            dataset="funding_programmes",
            listed=True,
        ),
        Field(9, "call", mark("Call")),
        Field(10, "starts_on", mark("From"), Kind.DATE, group="period"),
        Field(11, "ends_on", mark("To"), Kind.DATE, group="period"),
        Field(12, "next_step", mark("Next step"), searched=True),
        *_money(13, "total", mark("Total cost")),
        Field(15, "total_source", mark("Source of the total")),
        Field(16, "total_date", mark("Total as of"), Kind.DATE),
        Field(
            17, "introduction", mark("From the introduction"), Kind.LINK, links=("introduction",)
        ),
        Field(18, "end_reason", mark("Reason for the end"), Kind.LONG_TEXT),
        Field(19, "stars", mark("REGIONALE stars"), Kind.INTEGER, group="stars"),
        Field(20, "stars_on", mark("Stars given on"), Kind.DATE, group="stars"),
    ),
    title=("title",),
    sort="title",
)

PROJECT_PARTNER = RecordType(
    14,
    "project_partner",
    mark("Project partner"),
    mark("Project partners"),
    (
        Field(1, "project", mark("Project"), Kind.LINK, links=("project",), required=True),
        Field(
            2,
            "organisation",
            mark("Organisation"),
            Kind.LINK,
            links=("organisation",),
            required=True,
        ),
        Field(3, "role", mark("Role"), Kind.CHOICE, ROLES, listed=True),
        *_money(4, "cost", mark("Cost")),
        *_money(6, "grant", mark("Grant")),
        Field(8, "application_number", mark("Application number")),
        Field(9, "amounts_source", mark("Source of the amounts")),
        Field(10, "amounts_date", mark("Amounts as of"), Kind.DATE),
        Field(11, "contact", mark("Contact person"), Kind.LINK, links=("person",)),
    ),
    title=(),
)

DEADLINE = RecordType(
    31,
    "deadline",
    mark("Deadline"),
    mark("Deadlines"),
    (
        Field(1, "project", mark("Project"), Kind.LINK, links=("project",), required=True),
        Field(2, "title", mark("What"), required=True, listed=True, searched=True),
        Field(3, "due_on", mark("Due"), Kind.DATE, required=True, listed=True, indexed=True),
        Field(4, "done_on", mark("Done on"), Kind.DATE),
    ),
    title=("title",),
    sort="due_on",
)

PIPELINE = RecordType(
    15,
    "pipeline",
    mark("Pipeline"),
    mark("Pipelines"),
    (
        Field(1, "code", mark("Code"), Kind.CODE, required=True),
        Field(2, "name", mark("Name"), required=True, listed=True),
        Field(3, "name_en", mark("Name (English)"), listed=True),
        Field(4, "position", mark("Position"), Kind.INTEGER),
    ),
    ends=("code",),
    sort="position",
    shared=True,
)

STAGE = RecordType(
    16,
    "stage",
    mark("Stage"),
    mark("Stages"),
    (
        Field(1, "code", mark("Code"), Kind.CODE, required=True),
        Field(2, "pipeline", mark("Pipeline"), Kind.LINK, links=("pipeline",), required=True),
        Field(3, "name", mark("Name"), required=True, listed=True),
        Field(4, "name_en", mark("Name (English)")),
        Field(5, "position", mark("Position"), Kind.INTEGER, listed=True),
        Field(6, "terminal", mark("End state"), Kind.FLAG),
        Field(7, "criterion", mark("Exit criterion"), Kind.LONG_TEXT),
        Field(8, "stuck_after", mark("Stuck after (days)"), Kind.INTEGER),
    ),
    ends=("pipeline", "code"),
    sort="position",
    shared=True,
)

TYPES = (INTRODUCTION, PROJECT, PROJECT_PARTNER, DEADLINE, PIPELINE, STAGE)
