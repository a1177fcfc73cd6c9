"""Conflicts: what two people wrote into the same field while neither saw the other."""
