"""The page Austausch: laptops, packages, drop folder, hub, cards."""
