"""Cells of a spreadsheet into records that are there: which cell for whom, old and new, written."""

from models.exchange.pasting.block import Block, block_of
from models.exchange.pasting.guessing import Places, guess_places, offered_fields
from models.exchange.pasting.planning import Cell, PastePlan, Row, Target, plan_paste
from models.exchange.pasting.writing import paste

__all__ = ["Block", "Cell", "PastePlan", "Places", "Row", "Target", "block_of", "guess_places",
           "offered_fields", "paste", "plan_paste"]  # fmt: skip
