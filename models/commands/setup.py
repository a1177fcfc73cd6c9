"""`init` and `sample`: a new database, and realistic data that nobody is hurt by."""

from __future__ import annotations

import sys
import uuid

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import opened
from models.language import ntr, number, tr
from models.records.governance import AGENCIES
from models.services.sample import fill_with_samples
from models.services.setup import create_store


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "init", tr("set up a new database"), _init)
    codes = [choice.code for choice in AGENCIES]
    parser.add_argument("--agency", choices=codes, required=True, help=tr("whose database it is"))
    parser.add_argument("--staff", required=True, metavar=tr("NAME"), help=tr("who works with it"))
    parser = add_command(commands, "sample", tr("fill in invented data"), _sample)
    add = parser.add_argument
    add("--organisations", type=whole_number, default=200, metavar="N",
        help=tr("how many organisations"))  # fmt: skip
    add("--people", type=whole_number, default=600, metavar="N", help=tr("how many people"))


def _init(options: Options) -> Answer:
    made = create_store(options.database, options.agency, options.staff, key_file=options.key_file)
    try:
        replica = str(uuid.UUID(bytes=made.store.identity.replica[1]))
    finally:
        made.store.close()
    if made.notice:
        print(made.notice, file=sys.stderr)
    code = tr("Recovery code (print it and keep it safe): {code}", code=made.recovery_code)
    if options.json:
        # A document may be logged or stored; the code must not end up there by itself.
        print(code, file=sys.stderr)
    document = {
        "database": str(options.database.absolute()),
        "replica": replica,
        "agency": options.agency,
    }
    return Answer(document, [tr("{path} is ready.", path=options.database), code])


def _sample(options: Options) -> Answer:
    seed = getattr(options, "seed", None) or "handschlag"
    with opened(options) as store:
        counts = fill_with_samples(store, options.organisations, options.people, seed)
    total = sum(counts.values())
    lines = [f"{number(count):>9}  {key}" for key, count in sorted(counts.items())]
    lines.append(ntr("{n} record added.", "{n} records added.", total))
    return Answer({"records": total, "types": counts, "seed": seed}, lines)
