"""A fault that somebody could build into the core, with the tests that must notice it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault in a file: what stands there, what it becomes, and which tests must fail."""

    name: str
    file: str
    search: str
    replace: str
    tests: tuple[str, ...]
