"""Everything that stands in the window, put together once the window is on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions.action import VIEW, Action
from desktop.collection import Collector
from desktop.desk import Catalogue
from desktop.equipment import equip
from desktop.jobs import Jobs
from desktop.office import Office
from desktop.opening import Opened, Opening, Way, database_path, open_known
from desktop.settings import Settings
from desktop.style.theme import scheme_named, wear
from desktop.window.frame import Frame
from desktop.window.shell import MainWindow
from models.errors import HandschlagError
from models.language import mark, use_language

if TYPE_CHECKING:  # whoever has a database never needs it
    from desktop.welcome.reception import Reception

NOTED = "recovery code noted"


class Program(QObject):
    """Owns what lives as long as the program: jobs, translations, the frame."""

    furnished = Signal()

    def __init__(
        self, app: QApplication, window: MainWindow, settings: Settings, catalogue: Catalogue
    ) -> None:
        super().__init__(app)
        self._app, self._window = app, window
        self._catalogue = catalogue
        self.settings = settings
        self.jobs = self._begin_jobs()
        self._collector = Collector(self)
        self._qt_texts = QTranslator(self)
        self._speak(settings.language)
        wear(scheme_named(settings.text("scheme")), settings.scale)
        self._office: Office | None = None
        self._frame: Frame | None = None
        self._reception: Reception | None = None
        self._path = database_path(settings)
        self._opening: Opening | None = None

    def begin(self) -> None:
        """Open the database that was used last, or welcome who has none."""
        if self._path.exists():
            self._go(partial(open_known, self._path), self._path)
        else:
            self._receive().begin()

    @property
    def has_frame(self) -> bool:
        """Whether a database is open and its pages are in the window."""
        return self._frame is not None

    @property
    def frame(self) -> Frame:
        """What stands in the window; raises RuntimeError while no database is open."""
        if self._frame is None:
            raise RuntimeError("no database is open")
        return self._frame

    def close(self) -> None:
        """End threads, close the database, give Python's garbage collection back."""
        self._leave()
        self._collector.stop()
        self._app.removeTranslator(self._qt_texts)

    def report(self, failure: BaseException) -> None:
        """Show what went wrong, without data about people."""
        from desktop.dialogs.report import ReportDialog
        from desktop.reports import report

        ReportDialog(report(failure), self._window).open()

    def show_settings(self) -> None:
        """Open the settings."""
        from desktop.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.frame.desk, self._window)
        dialog.language_chosen.connect(self.change_language)
        dialog.open()

    def change_language(self, language: str) -> None:
        """Make everything in the window anew in another language."""
        self.frame.remember()
        self._speak(language)
        self._furnish()

    def open(self, way: Way, path: Path) -> None:
        """Leave the database and go the way to another one."""
        if self._frame is not None:
            self._frame.remember()
        self._leave()
        self.jobs = self._begin_jobs()
        self._go(way, path)

    def _begin_jobs(self) -> Jobs:
        jobs = Jobs(self)
        jobs.failed.connect(self.report)
        return jobs

    def _leave(self) -> None:
        if self._office is not None:
            self._office.close()
            self._office.deleteLater()
            self._office = None
        self.jobs.close(last_write=self._opening.drop if self._opening else None)

    def _go(self, way: Way, path: Path) -> None:
        self._path = path
        self._opening = Opening(way)
        self.jobs.write(self._opening.run, owner=self, done=self._opened, refused=self._refused)

    def _opened(self, opened: Opened) -> None:
        if self._opening is not None:
            self._opening.taken()
        if self._path != database_path(self.settings):
            self.settings.remember("database", str(self._path))
        self._office = Office(opened.access, self.jobs, self)
        self._office.failed.connect(self._lost)
        if opened.recovery_code:
            self.settings.remember(NOTED, False)
        if not self.settings.flag(NOTED, otherwise=True):
            self._receive().show_code(opened)
        else:
            self._furnish()

    def _noted(self) -> None:
        self.settings.remember(NOTED, True)
        self._furnish()

    def _refused(self, failure: HandschlagError) -> None:
        self._receive().tell(failure)

    def _lost(self, failure: HandschlagError) -> None:
        """The database could be read, but not opened for writing."""
        self._leave()
        self.jobs = self._begin_jobs()
        self._receive().show_problem(failure)

    def _receive(self) -> Reception:
        if self._reception is None:
            from desktop.welcome.reception import Reception

            self._frame = None
            self._reception = Reception(self._path, self._window)
            self._reception.wanted.connect(self._go)
            self._reception.noted.connect(self._noted)
            self._place(self._reception)
        return self._reception

    def _place(self, widget: QWidget) -> None:
        old = self._window.takeCentralWidget()
        self._window.setCentralWidget(widget)
        if old is not None:
            old.deleteLater()
        self.furnished.emit()

    def _furnish(self) -> None:
        if self._office is None:
            return
        self._reception = None
        frame = Frame(
            self._window,
            self._office,
            self.settings,
            self._catalogue.pages,
            self._catalogue.records,
        )
        self._frame = frame
        frame.desk.actions.add(
            Action(
                "view.settings",
                mark("Settings"),
                self.show_settings,
                VIEW,
                "settings",
                "Ctrl+,",
                words=mark("language theme text size"),
            )
        )
        keeping = equip(frame)
        keeping.wanted.connect(self.open)
        self._place(frame)
        frame.begin()

    def _speak(self, language: str) -> None:
        use_language(language)
        self._app.removeTranslator(self._qt_texts)
        country = QLocale.Country.Germany if language == "de" else QLocale.Country.UnitedKingdom
        spoken = QLocale.Language.German if language == "de" else QLocale.Language.English
        QLocale.setDefault(QLocale(spoken, country))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_texts.load(f"qtbase_{language}", folder):
            self._app.installTranslator(self._qt_texts)
