"""`onepager`: a page about an organisation as PDF, when the gate lets it through."""

from __future__ import annotations

from pathlib import Path

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import reading
from models.commands.rows import uuid_of
from models.database.reader import Reader
from models.documents.collect import Wish, collect
from models.documents.gate import GateRule, gate, is_open
from models.documents.making import make_onepager
from models.documents.onepager import SECTION_TITLES, Result, Variant
from models.errors import Refused
from models.journal.store import Store
from models.language import LANGUAGES, ntr, tr
from models.services.disclosures import record_onepager
from models.services.finding import record_named
from models.services.naming import title_of
from models.services.staff import current_staff


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "onepager", tr("a page about an organisation as PDF"), _onepager)
    add = parser.add_argument
    add("organisation", nargs="?", metavar=tr("ORGANISATION"), help=tr("its id, or type:name"))
    add("-o", "--output", type=Path, required=True, metavar=tr("FILE"),
        help=tr("the PDF; with --all the folder of the PDFs"))  # fmt: skip
    add("--for", dest="recipient", metavar=tr("ORGANISATION"), help=tr("who receives it"))
    add("--need", metavar=tr("NEED"), help=tr("the need it is about"))
    add("--event", metavar=tr("EVENT"), help=tr("the event it is made for"))
    add("--variant", choices=[variant.value for variant in Variant], default=Variant.NAMED.value,
        help=tr("with the name, without it, or for an event"))  # fmt: skip
    add("--page-language", choices=LANGUAGES, help=tr("language of the page"))
    add("--draft", action="store_true", help=tr("also when the gate is closed, marked as draft"))
    add("--all", action="store_true",
        help=tr("a page for every organisation that the gate lets through"))  # fmt: skip


def _onepager(options: Options) -> Answer:
    if options.all == bool(options.organisation):
        raise Refused(tr("Name one organisation, or ask for --all."))
    with reading(options) as (store, reader):
        wish = _wish(options, store, reader)
        if options.all:
            return _for_all(options, reader, wish)
        record = _organisation(reader, options.organisation)
        collected = collect(reader, record, wish)
        rules = gate(collected.onepager, collected.facts)
        if not is_open(rules) and not options.draft:
            reasons = " ".join(rule.text for rule in rules if not rule.ok)
            raise Refused(tr("The one-pager may not leave the house: {reasons}", reasons=reasons))
        result = make_onepager(collected.onepager, options.output, draft=options.draft)
        if wish.recipient is not None and not options.draft:
            record_onepager(
                store,
                record,
                recipient=wish.recipient,
                variant=wish.variant.value,
                file=options.output.name,
            )
    document = _document(options.output, result, rules)
    lines = [tr("One-pager written to {path}.", path=options.output)]
    if result.shortened:
        titles = ", ".join(tr(SECTION_TITLES[section]) for section in result.shortened)
        lines.append(tr("Shortened: {titles}", titles=titles))
    lines += [f"  {'✓' if rule.ok else '✗'} {rule.text}" for rule in rules]
    return Answer(document, lines)


def _for_all(options: Options, reader: Reader, wish: Wish) -> Answer:
    """A page for each organisation with something to show; those the gate stops are told."""
    written: list[dict[str, object]] = []
    stopped: list[dict[str, object]] = []
    options.output.mkdir(parents=True, exist_ok=True)
    rows = reader.rows(
        "SELECT DISTINCT organisation FROM (SELECT organisation FROM need WHERE status = 'open' "
        "UNION SELECT organisation FROM offer WHERE status = 'open') ORDER BY 1"
    )
    for (record,) in rows:
        if record == wish.recipient:
            continue
        collected = collect(reader, record, wish)
        rules = gate(collected.onepager, collected.facts)
        name = uuid_of(reader, record)
        if is_open(rules):
            file = options.output / f"{name}.pdf"
            result = make_onepager(collected.onepager, file)
            written.append({"id": name, **_document(file, result, rules)})
        else:
            stopped.append({"id": name, "title": title_of(reader, record), "gate": _rules(rules)})
    lines = [
        ntr("{n} one-pager written to {path}.", "{n} one-pagers written to {path}.",
            len(written), path=options.output),
        ntr("{n} was stopped by the gate.", "{n} were stopped by the gate.", len(stopped)),
    ]  # fmt: skip
    return Answer({"written": written, "stopped": stopped}, lines)


def _wish(options: Options, store: Store, reader: Reader) -> Wish:
    return Wish(
        Variant(options.variant),
        options.page_language or "",
        _organisation(reader, options.recipient) if options.recipient else None,
        record_named(reader, options.need) if options.need else None,
        record_named(reader, options.event) if options.event else None,
        current_staff(store, reader),
    )


def _organisation(reader: Reader, name: str) -> int:
    """An organisation by its id or name; its type need not be said."""
    bare = ":" not in name and reader.id_of(name) is None
    record = record_named(reader, f"organisation:{name}" if bare else name)
    kind = reader.type_of(record)
    if kind is None or kind.key != "organisation":
        raise Refused(tr("A one-pager is about an organisation."))
    return record


def _document(file: Path, result: Result, rules: tuple[GateRule, ...]) -> dict[str, object]:
    return {
        "file": str(file.absolute()),
        "pages": result.pages,
        "shortened": [section.value for section in result.shortened],
        "gate": _rules(rules),
    }


def _rules(rules: tuple[GateRule, ...]) -> list[dict[str, object]]:
    return [{"rule": rule.rule.value, "ok": rule.ok, "text": rule.text} for rule in rules]
