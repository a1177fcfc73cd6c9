"""The causal gate: a commit comes in after everything its writer had seen, or it waits.

Source: design page of the journal; causal delivery as in Bayou.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.journal.arrival import Arrived

Heads = dict[str, tuple[int, bytes]]


def ready(
    heads: Heads, waiting: Mapping[str, list[Arrived]], visible: Callable[[str], bool]
) -> list[Arrived]:
    """What can come in now, in order; `waiting` holds each stream's commits by sequence.

    `heads`, the last (sequence, hash) of each stream, is moved on. Streams that are not `visible`
    here, the private ones of the other agency, are not waited for. A commit whose hash before is
    not that of the head does not follow on it and waits for ever.
    """
    found: list[Arrived] = []
    places = dict.fromkeys(waiting, 0)
    moved = True
    while moved:
        moved = False
        for name, commits in waiting.items():
            while places[name] < len(commits):
                one = commits[places[name]]
                seq, before = heads.get(name, (0, b""))
                if one.commit.seq > seq:
                    follows = one.commit.seq == seq + 1 and one.prev == before
                    if not follows or not _seen(heads, one, visible):
                        break
                    heads[name] = (one.commit.seq, one.hash)
                    found.append(one)
                    moved = True
                places[name] += 1
    return found


def _seen(heads: Heads, one: Arrived, visible: Callable[[str], bool]) -> bool:
    return all(
        upto <= heads.get(name, (0, b""))[0] or not visible(name)
        for name, upto in one.vector.items()
    )
