"""Everything of Handschlag that is not a window; imports no Qt."""
