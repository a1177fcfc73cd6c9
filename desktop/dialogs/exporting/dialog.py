"""The window of an export; the file is written beside the window, with a count and Cancel."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk
from desktop.dialogs.exporting.columns import ColumnList
from desktop.dialogs.exporting.formats import Format, formats_for
from desktop.dialogs.files import ask_where_to_save
from desktop.jobs import Job
from desktop.progress import Progress, Step
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, VAST
from desktop.widgets.dialog import Dialog
from desktop.widgets.running import RunningWork
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from desktop.widgets.toast import Message
from models.clock import today
from models.database.columns import find_column
from models.errors import HandschlagError
from models.exchange.exporting.beside import columns_beside
from models.exchange.exporting.cards import VERSIONS
from models.exchange.exporting.export import Exported, export, holds_people
from models.exchange.exporting.selection import Selection, select
from models.exchange.returning.sending import ENDINGS, Sent, export_for
from models.journal.store import Store
from models.language import current_language, ntr, tr
from models.records.registry import record_type

FOLDER_KEY = "export/folder"


@dataclass(frozen=True, slots=True)
class Listed:
    """What is to go out: records of a type in their order, the columns shown, the filter in words.

    `name` is what the list is called.
    """

    type: str
    name: str
    records: Sequence[int]
    columns: Sequence[str]
    filter_words: str = ""


class ExportDialog(Dialog):
    """`written` with what was exported."""

    written = Signal(object)

    def __init__(self, desk: Desk, listed: Listed, parent: QWidget | None) -> None:
        super().__init__(tr("Export: {name}", name=listed.name), parent, closes=tr("Cancel"))
        self._desk, self._listed = desk, listed
        self._job: Job | None = None
        self._formats = formats_for(listed.type)
        self._columns = ColumnList(listed.type, listed.columns, self)
        self._kinds = QButtonGroup(self)
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self._running = RunningWork(self)
        self._running.hide()
        self._running.cancel_requested.connect(self._stop)
        words = ntr("{n} record", "{n} records", len(listed.records))
        if listed.filter_words:
            words = f"{words} · {listed.filter_words}"
        self.body.addWidget(label(words, self, tone="muted", wrap=True))
        self.body.addLayout(self._lay_out(), 1)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._running)
        self._save = self.add_button(tr("Save …"))
        self._save.clicked.connect(self._ask)
        self._kinds.idClicked.connect(self._fit)
        self._columns.changed.connect(self._fit)
        self.fit(theme().pixels(720), theme().pixels(560))
        self._fit()
        if first := self._kinds.checkedButton():
            first.setFocus()
        desk.office.read(
            lambda reader, _: columns_beside(reader, listed.type),
            owner=self,
            done=self._columns.offer,
        )

    def reject(self) -> None:
        """Stop what is being written before closing."""
        self._stop()
        super().reject()

    def _lay_out(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(label(tr("Format"), self, size="small", tone="muted"))
        for place, one in enumerate(self._formats):
            button = QRadioButton(f"{tr(one.name)} ({one.ending})", self)
            button.setAccessibleDescription(tr(one.hint))
            button.setToolTip(tr(one.hint))
            button.setChecked(place == 0)
            self._kinds.addButton(button, place)
            left.addWidget(button)
        self._hint = label("", self, size="small", tone="muted", wrap=True)
        left.addWidget(self._hint)
        left.addSpacing(ROOM)
        left.addWidget(self._way_back())
        left.addWidget(self._questions())
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(VAST)
        row.addLayout(left, 1)
        row.addWidget(self._columns, 1)
        return row

    def _way_back(self) -> QWidget:
        """Whether a partner edits the list and sends it back."""
        self._back = QWidget(self)
        column = QVBoxLayout(self._back)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._returns = QCheckBox(tr("For a partner who edits it and sends it back"), self._back)
        self._returns.toggled.connect(self._fit)
        self._partner = QLineEdit(self._back)
        self._partner.setAccessibleName(tr("Name of the partner"))
        self._partner.setPlaceholderText(tr("Name of the partner"))
        self._about = label(
            tr("Each row gets a “Ref”. Drop the file on the window when it comes back: only what "
               "the partner changed is taken over."),
            self._back, size="small", tone="muted", wrap=True,
        )  # fmt: skip
        for widget in (self._returns, self._partner, self._about):
            column.addWidget(widget)
        return self._back

    def _comes_back(self) -> bool:
        return self._format().ending in ENDINGS and self._returns.isChecked()

    def _questions(self) -> QWidget:
        """For what and for whom, where people leave with the list."""
        self._people = QWidget(self)
        column = QVBoxLayout(self._people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        sentence = tr("This list holds personal data. What you enter is noted with the export.")
        column.addWidget(Banner(sentence, "amber", self._people))
        self._purpose, self._recipient = QLineEdit(self._people), QLineEdit(self._people)
        for words, line in (
            (tr("What for? (required)"), self._purpose),
            (tr("Who gets it?"), self._recipient),
        ):
            title = label(words, self._people, size="small", tone="muted")
            title.setBuddy(line)
            line.setAccessibleName(words)
            column.addSpacing(GAP)
            column.addWidget(title)
            column.addWidget(line)
            if line is self._recipient:
                self._recipient_title = title
        return self._people

    def _format(self) -> Format:
        return self._formats[max(self._kinds.checkedId(), 0)]

    def _fit(self) -> None:
        chosen = self._format()
        self._hint.setText(tr(chosen.hint))
        self._columns.setEnabled(chosen.columns)
        self._columns.only_fields(self._comes_back())
        self._people.setVisible(self._holds_people())
        self._back.setVisible(chosen.ending in ENDINGS)
        for widget in (self._partner, self._about):
            widget.setVisible(self._comes_back())
        for widget in (self._recipient, self._recipient_title):
            widget.setVisible(not self._comes_back())

    def _holds_people(self) -> bool:
        keys = self._columns.keys() if self._format().columns else []
        found = (find_column(self._listed.type, key) for key in keys)
        columns = tuple(one for one in found if one is not None)
        return holds_people(Selection(self._listed.type, columns, array("q"), "", "en"))

    def _ask(self) -> None:
        self._problem.hide()
        if self._format().columns and not self._columns.keys():
            self._say(tr("Choose at least one column."))
            return
        if self._holds_people() and not self._purpose.text().strip():
            self._say(tr("Please enter what the list is for."))
            self._purpose.setFocus()
            return
        if self._comes_back() and not self._partner.text().strip():
            self._say(tr("Please enter whom the list is for."))
            self._partner.setFocus()
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._desk.settings.text(FOLDER_KEY) or QStandardPaths.writableLocation(documents)
        ending = self._format().ending
        name = f"{tr(record_type(self._listed.type).plural)}-{today().isoformat()}{ending}"
        kinds = f"{tr(self._format().name)} (*{ending})"
        ask_where_to_save(self, tr("Export"), Path(folder) / name, kinds, self._write)

    def _write(self, file: str) -> None:
        path = Path(file)
        self._desk.settings.remember(FOLDER_KEY, str(path.parent))
        listed, keys = self._listed, self._columns.keys() if self._format().columns else None
        purpose, recipient = self._purpose.text().strip(), self._recipient.text().strip()
        language, version = current_language(), self._format().card_version
        partner = self._partner.text().strip() if self._comes_back() else ""

        def work(store: Store, progress: Progress) -> Exported | Sent:
            with store.reading() as reader:
                chosen = select(
                    reader,
                    listed.type,
                    language=language,
                    columns=keys,
                    records=listed.records,
                    filter_words=listed.filter_words,
                )
                if partner:
                    return export_for(
                        store, chosen, path, partner, purpose=purpose, progress=progress
                    )
                return export(
                    store,
                    reader,
                    chosen,
                    path,
                    purpose=purpose,
                    recipient=recipient,
                    progress=progress,
                    card_version=version or VERSIONS[0],
                )

        self._save.setEnabled(False)
        self._running.begin(tr("Export"))
        self._running.show()
        self._job = self._desk.office.write(
            work,
            owner=self,
            done=self._done,
            refused=self._refuse,
            cancelled=partial(self._end, ""),
            progressed=self._step,
        )

    def _step(self, step: Step) -> None:
        self._running.show_step(step)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, exported: Exported | Sent) -> None:
        self._job = None
        words = ntr("{n} record saved as “{name}”.", "{n} records saved as “{name}”.",
                    exported.rows, name=exported.file.name)  # fmt: skip
        if exported.disclosure:
            words = f"{words} {tr('The export was noted.')}"
        self._desk.say(Message(words))
        self.written.emit(exported)
        self.accept()

    def _refuse(self, failure: HandschlagError) -> None:
        self._end(failure.sentence)

    def _end(self, sentence: str) -> None:
        self._job = None
        self._save.setEnabled(True)
        self._running.hide()
        if sentence:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._problem.say(sentence, "red")
        self._problem.show()
