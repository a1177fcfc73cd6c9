"""The hybrid logical clock: milliseconds and a counter in one integer, never running backwards.

Source: Kulkarni et al., Logical Physical Clocks (2014). It orders only concurrent values.
"""

from datetime import UTC, datetime

from models.clock import now

_COUNTER_BITS = 16


def next_clock(last: int) -> int:
    """A clock value after `last` and not before the present moment."""
    present = int(now().timestamp() * 1000) << _COUNTER_BITS
    return max(present, last + 1)


def clock_moment(clock: int) -> datetime:
    """The moment of a clock value, in UTC."""
    return datetime.fromtimestamp((clock >> _COUNTER_BITS) / 1000, UTC)
