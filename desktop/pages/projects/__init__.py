"""Joint projects: board and list over the same filter, and the way through the stages."""
