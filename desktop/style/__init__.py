"""The look: tokens, palette, style sheet and icons."""
