"""Reading the command line: which command, and the options that every command has."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from models.clock import fix_now
from models.commands.answer import Answer
from models.database.identity import seed_ids
from models.language import LANGUAGES, mark, system_language, tr, use_language
from models.services.places import default_database

PROGRAM = "handschlag-cli"
COMMANDS = {
    "init": "setup",
    "sample": "setup",
    "backup": "care",
    "restore": "care",
    "verify": "care",
    "rebuild": "care",
    "selftest": "selftest",
    "list": "listing",
    "show": "show",
    "search": "looking",
    "today": "looking",
    "state": "looking",
    "journal": "past",
    "undo": "past",
    "redo": "past",
    "exec": "operations",
    "import": "exchanging",
    "export": "exchanging",
    "template": "templates",
    "merge": "returning",
    "onepager": "onepager",
    "duplicates": "duplicates",
    "merge-records": "duplicates",
    "not-duplicate": "duplicates",
    "match": "match",
    "card": "exchange_cards",
    "trust": "exchange_cards",
    "package": "packages",
    "hub": "hub",
    "conflicts": "conflicts",
    "resolve": "conflicts",
}
"""The module of each command; only that of the command asked for is imported."""
_WITH_VALUE = ("--database", "--now", "--language", "--key-file", "--seed")
# What argparse says, so that it can be said in German.
_OF_ARGPARSE = (
    mark("usage: "),
    mark("options"),
    mark("positional arguments"),
    mark("show this help message and exit"),
    mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"),
    mark("expected one argument"),
    mark("expected at least one argument"),
    mark("not allowed with argument %s"),
    mark("argument %(argument_name)s: %(message)s"),
    mark("invalid choice: %(value)r (choose from %(choices)s)"),
    mark("invalid %(type)s value: %(value)r"),
    mark("%(prog)s: error: %(message)s\n"),
    mark("ambiguous option: %(option)s could match %(matches)s"),
)


class Commands(Protocol):
    """Where a group of commands adds its own; argparse keeps the name of this type to itself."""

    def add_parser(
        self, name: str, *, help: str, description: str, allow_abbrev: bool
    ) -> argparse.ArgumentParser:
        """The parser of a new command."""


class Options(argparse.Namespace):
    """The options of every command, read; commands add their own."""

    run: Callable[[Options], Answer | None]
    database: Path
    json: bool
    key_file: Path | None


def read_arguments(arguments: Sequence[str]) -> Options:
    """The options of the command asked for; sets language, clock and seed of the run.

    Raises SystemExit with code 2, after a sentence on standard error, for wrong use.
    """
    use_language(_early(arguments, "--language") or system_language())
    with _translated():
        parser = _parser(_command(arguments))
        options = parser.parse_args(arguments, Options())
    if "seed" in options and options.seed is not None:
        seed_ids(options.seed)
    if "now" in options:
        fix_now(options.now)
    options.database = options.database if "database" in options else default_database()
    options.json = getattr(options, "json", False)
    options.key_file = getattr(options, "key_file", None)
    return options


def whole_number(text: str) -> int:
    """A number of things: 0 or more."""
    if text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    raise argparse.ArgumentTypeError(tr("“{value}” is not a number.", value=text[:40]))


def add_command(
    commands: Commands,
    name: str,
    words: str,
    run: Callable[[Options], Answer | None],
) -> argparse.ArgumentParser:
    """A command with the options that every command has, and its words of help."""
    parser = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    _add_common(parser)
    parser.set_defaults(run=run)
    return parser


def _parser(command: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        PROGRAM, description=tr("Handschlag without its window."), allow_abbrev=False
    )
    _add_common(parser)
    commands = parser.add_subparsers(
        title=tr("Commands"), metavar=tr("COMMAND"), required=True, dest="command"
    )
    modules = dict.fromkeys([COMMANDS[command]] if command else COMMANDS.values())
    for module in modules:
        importlib.import_module(f"models.commands.{module}").add(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    quiet = argparse.SUPPRESS
    file, moment = tr("FILE"), tr("MOMENT")
    add("--database", type=Path, default=quiet, metavar=file,
        help=tr("the database; the user’s own when open"))  # fmt: skip
    add("--key-file", type=Path, default=quiet, metavar=file,
        help=tr("the key lies in this file instead of the system’s keyring"))  # fmt: skip
    add("--json", action="store_true", default=quiet, help=tr("print one JSON document"))
    add("--now", type=_moment, default=quiet, metavar=moment,
        help=tr("hold the clock: 2026-11-22T10:00:00+01:00"))  # fmt: skip
    add("--language", choices=LANGUAGES, default=quiet, help=tr("language of the texts"))
    add("--seed", default=quiet, metavar=tr("SEED"),
        help=tr("make ids and samples reproducible"))  # fmt: skip


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("“{value}” is not a moment; write it like 2026-11-22T10:00:00+01:00.",
               value=text[:40])
        ) from None  # fmt: skip


def _command(arguments: Sequence[str]) -> str | None:
    """The command among the arguments, None when there is none or help is asked for first."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in _WITH_VALUE:
            skip = True
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None


def _early(arguments: Sequence[str], option: str) -> str | None:
    """The value of an option before anything else is read, so that texts are in its language."""
    for place, argument in enumerate(arguments):
        value = argument.removeprefix(f"{option}=") if argument != option else None
        if argument == option and place + 1 < len(arguments):
            value = arguments[place + 1]
        if value in LANGUAGES and (argument == option or argument.startswith(f"{option}=")):
            return value
    return None


@contextmanager
def _translated() -> Iterator[None]:
    """Let argparse speak the language of the program; it has no other door for that."""
    known = getattr(argparse, "_")  # noqa: B009 - not in the library's stubs
    setattr(argparse, "_", tr)  # noqa: B010
    try:
        yield
    finally:
        setattr(argparse, "_", known)  # noqa: B010
