"""Windows over the window: settings, shortcuts, help, the report of a bug."""
