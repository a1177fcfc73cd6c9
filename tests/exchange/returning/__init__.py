"""Lists that go to a partner and come back."""
