"""Records as a person sees and changes them: panel, full page, forms for new ones."""
