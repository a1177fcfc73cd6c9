"""The journal: every change captured, sealed, chained, foldable and undoable."""
