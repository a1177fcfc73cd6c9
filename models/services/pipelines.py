"""Pipelines and where a project begins in them."""

from __future__ import annotations

from models.database.reader import Reader
from models.errors import Refused
from models.language import tr


def first_pipeline(reader: Reader) -> int:
    """The pipeline that comes first; raises `Refused` when there is none."""
    found = reader.value("SELECT id FROM pipeline ORDER BY position IS NULL, position, id")
    if found is None:
        raise Refused(tr("There is no pipeline yet. Add one first."), "pipeline")
    return int(found)


def first_stage(reader: Reader, pipeline: object) -> int:
    """The stage a project begins in; raises `Refused` when the pipeline has none."""
    found = reader.value(
        "SELECT id FROM stage WHERE pipeline = ? ORDER BY position IS NULL, position, id",
        (pipeline,),
    )
    if found is None:
        raise Refused(tr("This pipeline has no stages yet."), "pipeline")
    return int(found)
