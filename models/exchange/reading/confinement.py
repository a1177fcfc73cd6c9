"""Takes from a process what it does not need: endless memory and time, writing files."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from models.exchange.reading.jobobject import confine_to_job


def confine(memory: int, seconds: float) -> None:
    """Bound this process for the rest of its life, in bytes and seconds of processor time."""
    if sys.platform == "win32":
        confine_to_job(memory)
    else:
        import resource

        limits = (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_CPU, int(seconds) + 5),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        )
        for what, most in limits:
            hard = resource.getrlimit(what)[1]
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            # macOS refuses to bound the address space; the other bounds remain.
            try:
                resource.setrlimit(what, (allowed, allowed))
            except (ValueError, OSError):
                continue
