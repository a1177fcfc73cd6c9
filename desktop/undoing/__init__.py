"""Taking changes back and bringing them back, everywhere in the same way."""
