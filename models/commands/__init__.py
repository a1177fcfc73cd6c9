"""The commands of the headless front end, one file a group."""
