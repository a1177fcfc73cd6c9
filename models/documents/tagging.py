"""Tagged PDF: the structure tree that screen readers follow (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

_PAGE_ATTRIBUTES = ("StructParents", "Tabs")


@cache
def _colour(value: str) -> HexColor:
    return HexColor(value)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas for one page whose content is marked and listed in a structure tree."""

    def begin(self, tag: str, spoken: str = "") -> None:
        """Start content of a role; `Artifact` is skipped by readers."""
        if tag == "Artifact":
            self.addLiteral("/Artifact BMC")
            return
        self._marked = [*getattr(self, "_marked", []), (tag, spoken)]
        self.addLiteral(f"/{tag} <</MCID {len(self._marked) - 1}>> BDC")

    def fill(self, colour: str) -> None:
        """Set the colour of texts and shapes, unless it is set already."""
        if colour != getattr(self, "_filled", None):
            self._filled = colour
            self.setFillColor(_colour(colour))

    def end(self) -> None:
        """End the content begun last."""
        self.addLiteral("EMC")

    def finish(self) -> None:
        """Close the page, attach the structure tree and write the document."""
        self.showPage()
        document = self._doc
        page = document.Pages[0]
        page.__NoDefault__ = [*page.__NoDefault__, *_PAGE_ATTRIBUTES]
        page.StructParents = 0
        page.Tabs = PDFName("S")

        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        whole = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName("Document")})
        root_reference, whole_reference = document.Reference(root), document.Reference(whole)
        elements = [
            self._element(number, tag, spoken, whole_reference, document.Reference(page))
            for number, (tag, spoken) in enumerate(getattr(self, "_marked", []))
        ]
        whole["P"] = root_reference
        whole["K"] = PDFArray(elements)
        root["K"] = PDFArray([whole_reference])
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray([0, PDFArray(elements)])})
        self.setCatalogEntry("StructTreeRoot", root)
        self.setCatalogEntry("MarkInfo", {"Marked": "true"})
        self.save()

    def _element(
        self,
        number: int,
        tag: str,
        spoken: str,
        parent: PDFObjectReference,
        page: PDFObjectReference,
    ) -> PDFObjectReference:
        entries = {
            "Type": PDFName("StructElem"),
            "S": PDFName(tag),
            "P": parent,
            "Pg": page,
            "K": str(number),
        }
        if spoken:
            entries["Alt"] = PDFString(spoken)
        return self._doc.Reference(PDFDictionary(entries))
