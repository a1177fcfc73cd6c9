"""Lists that go to a partner and come back: what was changed there is merged, nothing else."""
