"""A one-pager made ready to be looked at: page, picture, and what the gate says about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.clock import today
from models.database.reader import Reader
from models.documents.collect import Wish, collect
from models.documents.gate import GateRule, Rule, gate, is_open
from models.documents.making import make_onepager, onepager_pdf
from models.documents.onepager import SECTION_TITLES, OnePager, Variant
from models.documents.preview import PageImage, page_image
from models.journal.store import Store
from models.language import mark, tr
from models.services.disclosures import record_onepager
from models.services.naming import title_of
from models.services.outcome import Done

VARIANTS = {
    Variant.NAMED: mark("With name"),
    Variant.ANONYMOUS: mark("Anonymous"),
    Variant.EVENT: mark("For an event"),
}
RULE_NAMES = {
    Rule.RELEASE: mark("Release"),
    Rule.INFORMED: mark("Information duty"),
    Rule.CONFIDENTIAL: mark("Confidentiality"),
    Rule.CURRENT: mark("Up to date"),
    Rule.FITS: mark("One page"),
    Rule.ANONYMOUS: mark("Anonymity"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list of checks: what, whether it holds, and why or what to do."""

    name: str
    ok: bool
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """Which page for whom: `introduction` is what it is sent for."""

    organisation: int
    wish: Wish
    introduction: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it would be sent, its PDF as it would be printed, and all checks."""

    order: Order
    onepager: OnePager
    pdf: bytes
    checks: tuple[Check, ...]
    notes: tuple[str, ...]
    file_name: str

    @property
    def may_go(self) -> bool:
        """Whether nothing stands in the way."""
        return all(check.ok for check in self.checks)


def made(reader: Reader, order: Order) -> Sheet:
    """Make a page from the records as they stand; raises `Refused`."""
    collected = collect(reader, order.organisation, order.wish)
    rules = gate(collected.onepager, collected.facts)
    checks = (_addressed(reader, order.wish), *(_check(rule) for rule in rules))
    ready = is_open(rules) and checks[0].ok
    pdf, result = onepager_pdf(collected.onepager, draft=not ready)
    notes = []
    if result.shortened:
        titles = ", ".join(tr(SECTION_TITLES[section]) for section in result.shortened)
        notes.append(tr("Shortened to fit: {sections}.", sections=titles))
    if result.left_out:
        notes.append(tr("Left out: {what}.", what=", ".join(result.left_out)))
    name = _file_name(reader, order)
    return Sheet(order, collected.onepager, pdf, checks, tuple(notes), name)


def painted(pdf: bytes, dpi: float) -> PageImage:
    """The picture of a page."""
    return page_image(pdf, dpi)


def saved(store: Store, sheet: Sheet, path: Path, draft: bool) -> Done:
    """Write the page to a file and, unless it is a draft, note who received it."""
    make_onepager(sheet.onepager, path, draft)
    if draft:
        return Done(tr("The draft was saved as “{name}”.", name=path.name))
    wish = sheet.order.wish
    with store.reading() as reader:
        event = title_of(reader, wish.event) if wish.variant is Variant.EVENT else ""
    answer = record_onepager(
        store,
        sheet.order.organisation,
        recipient=wish.recipient,
        recipient_text=event or None,
        introduction=sheet.order.introduction,
        variant=wish.variant.value,
        file=path.name,
    )
    words = tr("Saved as “{name}”. {noted}", name=path.name, noted=answer.message)
    return Done(words, answer.record, answer.label, answer.tx)


def _addressed(reader: Reader, wish: Wish) -> Check:
    """Whether it is known who gets the page: that is what has to be noted."""
    name = tr("Recipient")
    if wish.variant is Variant.EVENT:
        if wish.event is None:
            return Check(name, False, tr("Choose the event the page is for."))
        return Check(
            name, True, tr("For everyone at “{event}”.", event=title_of(reader, wish.event))
        )
    if wish.recipient is None:
        return Check(name, False, tr("Choose who gets the page."))
    return Check(name, True, tr("For {name}.", name=title_of(reader, wish.recipient)))


def _check(rule: GateRule) -> Check:
    return Check(tr(RULE_NAMES[rule.rule]), rule.ok, rule.text)


def _file_name(reader: Reader, order: Order) -> str:
    """A name that says nothing about anybody; the digits tell one organisation from another."""
    digits = reader.uuid_of(order.organisation)[-6:]
    wish = order.wish
    return f"one-pager-{digits}-{wish.variant.value}-{wish.language}-{today().isoformat()}.pdf"
