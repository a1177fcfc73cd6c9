"""What a person meets before a database is open: the first start, a problem, a code, a backup."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.dialogs.files import ask_for_file
from desktop.opening import KeyMissing, Opened, Way, open_known, open_with_code, put_back
from desktop.welcome.backups import BackupCard
from desktop.welcome.card import Card
from desktop.welcome.code import CodeCard
from desktop.welcome.codeentry import CodeEntryCard
from desktop.welcome.creation import SUFFIX, CreationCard
from desktop.welcome.problem import ProblemCard
from models.database.keys import recovery_code
from models.errors import HandschlagError
from models.language import tr


class Reception(QWidget):
    """One card at a time; `wanted` with the way to an open database and the path it leads to."""

    wanted = Signal(object, object)
    noted = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome"))
        self._path = path
        self._failure: HandschlagError | None = None
        self._card: Card | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def begin(self) -> None:
        """Ask for what a new database needs."""
        card = CreationCard(self._path, self)
        card.wanted.connect(self._go)
        card.open_asked.connect(self._ask_for_file)
        card.restore_asked.connect(self._ask_for_backup)
        self._show(card)

    def tell(self, failure: HandschlagError) -> None:
        """Say why no database was opened, on the card that asked where there is one."""
        if isinstance(failure, KeyMissing):
            self._failure = failure
            self._ask_for_code(failure.file)
        elif self._card is None or isinstance(self._card, ProblemCard):
            self.show_problem(failure)
        else:
            self._card.setEnabled(True)
            self._card.tell(failure)

    def show_problem(self, failure: HandschlagError) -> None:
        """Say what stands in the way of the database, and offer what may help."""
        self._failure = failure
        card = ProblemCard(failure, str(self._path), self)
        card.again.connect(self._try_again)
        card.open_asked.connect(self._ask_for_file)
        card.restore_asked.connect(self._ask_for_backup)
        card.code_asked.connect(self._ask_for_code)
        card.new_asked.connect(self._ask_for_new)
        self._show(card)

    def show_code(self, opened: Opened) -> None:
        """Show the recovery code of a database."""
        code = opened.recovery_code or recovery_code(opened.access.key)
        card = CodeCard(code, opened.notice, opened.access.path, self)
        card.noted.connect(self.noted)
        self._show(card)

    def _back(self) -> None:
        if self._failure is not None:
            self.show_problem(self._failure)
        else:
            self.begin()

    def _try_again(self) -> None:
        self._go(partial(open_known, self._path), self._path)

    def _ask_for_new(self) -> None:
        self._path = free_name(self._path)
        self._failure = None
        self.begin()

    def _ask_for_code(self, file: Path | None = None) -> None:
        file = file or self._path
        if file == self._path:
            way = partial(open_with_code, file)
        else:
            way = partial(put_back, file, self._path)
        card = CodeEntryCard(file.name, way, self)
        card.wanted.connect(self._go)
        card.left.connect(self._back)
        self._show(card)

    def _ask_for_backup(self) -> None:
        card = BackupCard(self._path, self)
        card.wanted.connect(self._go)
        card.left.connect(self._back)
        self._show(card)

    def _ask_for_file(self) -> None:
        kinds = f"{tr('Handschlag database')} (*{SUFFIX});;{tr('All files')} (*)"
        ask_for_file(self, tr("Open a database"), self._path, kinds, self._open)

    def _open(self, file: str) -> None:
        self._path = Path(file)
        self._try_again()

    def _go(self, way: Way, path: Path | None = None) -> None:
        self._path = path or self._path
        if self._card is not None:
            self._card.setEnabled(False)
        self.wanted.emit(way, self._path)

    def _show(self, card: Card) -> None:
        old, self._card = self._card, card
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._layout.addWidget(card)
        card.show()
        card.take_focus()


def free_name(path: Path) -> Path:
    """A path beside this one at which no file lies."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
