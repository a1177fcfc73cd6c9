"""Reading what `exec` acknowledged."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.conftest import Ended


def acknowledged(ended: Ended) -> list[dict[str, Any]]:
    """The lines that were answered, in their order."""
    return [json.loads(line) for line in ended.out.splitlines()]


def made(ended: Ended) -> str:
    """The id of the one record that was made; the command must have succeeded."""
    assert ended.code == 0, ended.err
    return str(acknowledged(ended)[-1]["id"])


def one_sentence(ended: Ended, code: int) -> str:
    """The sentence a command ended with: on standard error, nothing else anywhere."""
    assert (ended.code, ended.out) == (code, ""), ended
    text = ended.err.strip()
    assert "\n" not in text, text
    assert "Traceback" not in text
    assert text.endswith((".", "?")), text
    return text
