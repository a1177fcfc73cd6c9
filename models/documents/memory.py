"""Answers remembered while one page is laid out, and forgotten with it.

A text is measured again at each size and length that is tried; remembering pays only there, and
afterwards nobody's data should stay in memory for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")

_forgetters: list[Callable[[], None]] = []


def remembered(function: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """The function with its last 8,192 answers kept until `forget`; arguments must be hashable."""
    kept = lru_cache(maxsize=8192)(function)
    _forgetters.append(kept.cache_clear)
    return cast("Callable[Arguments, Answer]", kept)


def forget() -> None:
    """Drop every remembered answer."""
    for forgetter in _forgetters:
        forgetter()
