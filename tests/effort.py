"""How hard random tests try: modest in every run, long under `make soak`."""

import os

SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"


def effort(usual: int, soak: int) -> int:
    """A number of examples or steps."""
    return soak if SOAK else usual
