"""`package`: exchange by file, written for one laptop, read by it; or by a folder of such files."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened
from models.errors import Refused
from models.fields.text import quoted
from models.journal.peers import peers
from models.journal.receiving import Receipt
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.sync.card import check_card, read_card
from models.sync.folder import sync_folder
from models.sync.package import Written, look_into, read_package, write_package


def add(commands: Commands) -> None:
    """Add this command with its parts."""
    parser = add_command(commands, "package", tr("exchange with other laptops by file"), _write)
    parts: Commands = parser.add_subparsers(
        title=tr("Commands"), metavar=tr("COMMAND"), required=True, dest="part"
    )
    part = add_command(parts, "write", tr("write what another laptop lacks"), _write)
    part.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("where the package goes"))
    part.add_argument("--for", dest="recipient", required=True, metavar=tr("CARD"),
                      help=tr("for whom: a card, or the name or id of a laptop"))  # fmt: skip
    part = add_command(parts, "read", tr("take in what another laptop wrote"), _read)
    part.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("the package"))
    part.add_argument("--dry-run", action="store_true", help=tr("only tell what would happen"))
    part = add_command(parts, "sync", tr("exchange with all by a common folder"), _sync)
    part.add_argument("folder", type=Path, metavar=tr("FOLDER"), help=tr("the common folder"))


def _write(options: Options) -> Answer:
    with opened(options) as store:
        written = write_package(store, options.file, _laptop(store, options.recipient))
    count = ntr("{n} change", "{n} changes", written.commits)
    line = tr("{count} for “{label}” written to {path}.",
              count=count, label=written.label, path=written.file)  # fmt: skip
    return Answer(_written(written), [line])


def _read(options: Options) -> Answer:
    with opened(options) as store:
        if options.dry_run:
            return _preview(store, options.file)
        receipt = read_package(store, options.file)
    return Answer(_received(receipt), _said(receipt))


def _sync(options: Options) -> Answer:
    with opened(options) as store:
        report = sync_folder(store, options.folder)
    for name, sentence in report.skipped:
        print(f"{name}: {sentence}", file=sys.stderr)
    document = {
        "read": [{"file": name, **_received(receipt)} for name, receipt in report.read],
        "written": [_written(one) for one in report.written],
        "skipped": [{"file": name, "text": sentence} for name, sentence in report.skipped],
    }
    lines = [line for _, receipt in report.read for line in _said(receipt)]
    read = ntr("{n} package read", "{n} packages read", len(report.read))
    written = ntr("{n} package written", "{n} packages written", len(report.written))
    return Answer(document, [*lines, f"{read}, {written}."])


def _preview(store: Store, file: Path) -> Answer:
    summary = look_into(store, file)
    document = {
        "sender": str(UUID(bytes=summary.sender)),
        "label": summary.label,
        "agency": summary.agency,
        "commits": summary.commits,
        "records": summary.records,
        "held": summary.held,
        "newer": summary.newer,
    }
    count = ntr("{n} new change", "{n} new changes", summary.commits)
    lines = [tr("{count} from “{label}”.", count=count, label=summary.label)]
    lines += [f"  {tr(BY_KEY[key].plural)}: {n}" for key, n in summary.records.items()]
    return Answer(document, [*lines, tr("Nothing was written.")])


def _laptop(store: Store, text: str) -> bytes:
    """The laptop that a card, a name or an id means; raises `Refused`."""
    path = Path(text)
    if path.exists():
        card = read_card(path)
        check_card(store, card)
        return card.uuid
    with store.reading() as reader:
        known = peers(reader)
    wanted = text.replace("-", "").lower()
    found = [one for one in known if one.uuid.hex() == wanted] or [
        one for one in known if one.label == text
    ]
    if len(found) == 1:
        return found[0].uuid
    if found:
        raise Refused(tr("Several laptops are called “{name}”. Name its card.", name=quoted(text)))
    raise Refused(
        tr("“{name}” is neither a card nor a laptop that is known here.", name=quoted(text))
    )


def _written(written: Written) -> dict[str, object]:
    return {
        "file": str(written.file.absolute()),
        "for": str(UUID(bytes=written.recipient)),
        "commits": written.commits,
        "changes": written.changes,
        "bytes": written.bytes,
    }


def _received(receipt: Receipt) -> dict[str, object]:
    return {
        "commits": receipt.commits,
        "applied": receipt.applied,
        "held": receipt.held,
        "conflicts": receipt.conflicts,
        "digest_equal": receipt.digest_equal,
        "notices": list(receipt.notices),
    }


def _said(receipt: Receipt) -> list[str]:
    for notice in receipt.notices:
        print(notice, file=sys.stderr)
    lines = [ntr("{n} change taken over", "{n} changes taken over", receipt.applied)]
    if receipt.held:
        lines.append(ntr("{n} change waits for others", "{n} changes wait for others",
                         receipt.held))  # fmt: skip
    if receipt.conflicts:
        lines.append(ntr("{n} conflict to decide", "{n} conflicts to decide", receipt.conflicts))
    if receipt.digest_equal is False:
        lines.append(tr("The contents differ although both know the same. Run “rebuild”."))
    return lines
