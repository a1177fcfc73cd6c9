"""What records are called, or were called when they were still there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from models.database.reader import Reader, Value
from models.fields.field import Kind, RecordType
from models.journal.fold import fold
from models.journal.versions import versions_of
from models.records.registry import BY_NUMBER
from models.services.naming import title_of_row, titles_of


class LastTitles:
    """Names of records, also of those that are gone, as they were last called."""

    def __init__(self, reader: Reader, records: Iterable[int]) -> None:
        """Read the names of the living among some records; others follow when they are asked."""
        self._reader = reader
        self.living = titles_of(reader, records)
        self._gone: dict[int, str] = {}

    def of(self, record: int) -> str:
        """The name of a record, as it was last called when it is gone."""
        if record in self.living:
            return self.living[record]
        if record not in self._gone:
            self._gone[record] = ""  # whoever links to itself is asked once
            self._gone[record] = self._last_title(record)
        return self._gone[record]

    def of_uuid(self, uuid: str) -> str:
        """The name of a record that a link points to."""
        record = self._reader.id_of(uuid)
        if record is None:
            return ""
        if record not in self.living:
            self.living.update(titles_of(self._reader, [record]))
        return self.of(record)

    def _last_title(self, record: int) -> str:
        for _, number, versions in versions_of(self._reader, [record]):
            kind = BY_NUMBER.get(number)
            folded = fold(kind, versions) if kind else None
            if kind and folded:
                values = {field.key: folded.values.get(field.number) for field in kind.fields}
                return title_of_row(kind.key, values) if kind.title else self._ends(kind, values)
        return ""

    def _ends(self, kind: RecordType, values: Mapping[str, Value]) -> str:
        """What joins two records is called by them."""
        links = [values[field.key] for field in kind.fields if field.kind is Kind.LINK]
        names = (self.of_uuid(str(link)) for link in links if link)
        return " – ".join(filter(None, names))
