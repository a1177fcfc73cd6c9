"""Matching: which offers fit a need across both regions, why, and what stands against it."""
