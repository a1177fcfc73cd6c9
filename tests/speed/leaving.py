"""What leaves the program: workbooks and one-pagers."""

from __future__ import annotations

import io
from collections.abc import Iterator

import xlsxwriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from models.documents.fonts import Font, register
from models.documents.making import onepager_pdf
from models.exchange.exporting.selection import rows, select
from models.exchange.exporting.workbook import write_workbook
from tests.documents.examples import full
from tests.speed.figures import Figure, median_of, timed
from tests.speed.ground import Ground


def leaving(ground: Ground) -> Iterator[Figure]:
    """Figures of export and one-pager."""
    with ground.store.reading() as reader:
        selection = select(reader, "person", language="de")
        values = list(rows(reader, selection))
        target = ground.folder / "export.xlsx"
        ours = timed(lambda: write_workbook(reader, selection, target, "Bench"))
        plain = timed(lambda: _plain_workbook(values, str(ground.folder / "plain.xlsx")))
    yield Figure("export as workbook", ours, "ms", plain, "XlsxWriter constant memory", 1.5, True)
    page = full()
    yield Figure(
        "one-pager, warm", median_of(lambda: onepager_pdf(page)), "ms",
        median_of(_bare_page), "bare page, same fonts", 60,
    )  # fmt: skip


def _plain_workbook(values: list[tuple[str | int | None, ...]], path: str) -> None:
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    for line, row in enumerate(values):
        for place, value in enumerate(row):
            if value is not None:
                sheet.write(line, place, value)
    book.close()


def _bare_page() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    register()
    for place, font in enumerate(Font):
        canvas.setFont(font.value, 12)
        canvas.drawString(72, 700 - 20 * place, "Müller Š Ł ğ €")
    canvas.save()
    return stream.getvalue()
