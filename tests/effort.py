"""How hard random tests try: modest in every run, long under `make soak`, briefly on mutants."""

import os

from hypothesis import Phase, settings

SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
# On a mutant the first failure is enough: a smaller example is of no interest.
_PHASES = [Phase.generate] if "ON_A_MUTANT" in os.environ else list(Phase)


def effort(usual: int, soak: int) -> int:
    """A number of examples or steps."""
    return soak if SOAK else usual


def trying(usual: int, soak: int) -> settings:
    """The settings of a random test with so many examples."""
    return settings(max_examples=effort(usual, soak), phases=_PHASES)
