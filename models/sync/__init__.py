"""Exchange between laptops: cards, packages, the drop folder, the hub."""
