"""What goes to a partner who sends it back: fields, and nothing that is kept beside them."""

from __future__ import annotations

import openpyxl

from models.exchange.exporting.selection import select
from models.exchange.returning.sending import export_for
from models.services.tags import tag
from tests.exchange.returning.lists import Post


def test_tags_and_competences_do_not_go_to_a_partner(post: Post) -> None:
    with post.store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispielwerke"})
    tag(post.store, [works], "Zäher Partner")
    with post.store.reading() as reader:
        selection = select(reader, "organisation", language="de", records=[works])
        assert "Schlagwörter" in selection.headers()
    path = post.folder / "list.xlsx"
    export_for(post.store, selection, path, "IHK Beispiel")
    book = openpyxl.load_workbook(path)
    cells = [cell.value for sheet in book for row in sheet for cell in row]
    assert "Beispielwerke" in cells
    assert not {"Zäher Partner", "Schlagwörter", "Kompetenzen"} & set(cells)
    assert post.plan(path).cells == ()
