"""The headless front end: the services of the window for scripts, support and tests."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from models.clock import fix_now
from models.commands.answer import print_answer
from models.commands.arguments import read_arguments
from models.commands.faults import describe, keep_fault
from models.database.identity import seed_ids
from models.errors import Environment, HandschlagError
from models.language import current_language, tr, use_language

DONE, REFUSED, USAGE, ENVIRONMENT = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; the exit code is that of the contract (0, 1, 2 or 3)."""
    if getattr(sys, "frozen", False):
        from models.exchange.reading.worker import serve_if_asked

        serve_if_asked()
    language = current_language()
    try:
        return _guarded(sys.argv[1:] if arguments is None else list(arguments))
    finally:
        use_language(language)
        fix_now(None)
        seed_ids(None)


def _guarded(arguments: list[str]) -> int:
    try:
        return _run(arguments)
    except HandschlagError as failure:
        print(failure.sentence, file=sys.stderr)
        return ENVIRONMENT if isinstance(failure, Environment) else REFUSED
    except KeyboardInterrupt:
        print(tr("Stopped. What was confirmed before is saved."), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # Nobody reads any more: let the interpreter's last flush go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ENVIRONMENT
    except OSError as failure:
        print(describe(failure), file=sys.stderr)
        return ENVIRONMENT
    except Exception as failure:
        place = keep_fault(failure)
        print(
            tr("Something unexpected happened; nothing more was changed. Please send {path} to "
               "the people who look after the program.", path=place),
            file=sys.stderr,
        )  # fmt: skip
        return ENVIRONMENT


def _run(arguments: list[str]) -> int:
    try:
        options = read_arguments(arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else USAGE
    answer = options.run(options)
    if answer is None:
        return DONE
    print_answer(answer, as_json=options.json)
    return DONE if answer.good else REFUSED


if __name__ == "__main__":
    sys.exit(main())
