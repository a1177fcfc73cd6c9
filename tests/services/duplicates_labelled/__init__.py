"""Invented German organisations and people, labelled with who is the same, and how a finder did."""
