"""The ids of actions that stand in more than one place."""

BACKUP, OPEN, RESTORE, CODE = "file.backup", "file.open", "file.restore", "file.code"
