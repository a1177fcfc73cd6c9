"""Everything that stands in the window, put together once the window is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions.action import VIEW, Action
from desktop.collection import Collector
from desktop.desk import Catalogue
from desktop.jobs import Jobs
from desktop.office import Office
from desktop.opening import Opening, database_path
from desktop.settings import Settings
from desktop.style.theme import scheme_named, theme
from desktop.widgets.empty import EmptyState
from desktop.window.frame import Frame
from desktop.window.shell import MainWindow
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import mark, use_language


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
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.report)
        self._collector = Collector(self)
        self._qt_texts = QTranslator(self)
        self._speak(settings.language)
        theme().apply(scheme_named(settings.text("scheme")), settings.scale)
        self._office: Office | None = None
        self._frame: Frame | None = None
        self._opening = Opening(self._open)
        self.jobs.write(
            self._opening.run, owner=self, done=self._opened, refused=self._show_problem
        )

    @property
    def frame(self) -> Frame:
        """What stands in the window; raises RuntimeError while no database is open."""
        if self._frame is None:
            raise RuntimeError("no database is open")
        return self._frame

    def close(self) -> None:
        """End threads, close the database, give Python's garbage collection back."""
        if self._office is not None:
            self._office.close()
        self.jobs.close(last_write=self._opening.drop)
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

        dialog = SettingsDialog(self.settings, self._window)
        dialog.language_chosen.connect(self.change_language)
        dialog.open()

    def change_language(self, language: str) -> None:
        """Make everything in the window anew in another language."""
        self.frame.remember()
        self._speak(language)
        if self._office is not None:
            self._furnish(self._office)

    def _open(self) -> Store:
        from models.services.setup import open_store

        return open_store(database_path(self.settings))

    def _opened(self, store: Store) -> None:
        self._opening.taken()
        self._office = Office(store, self.jobs, self)
        self._furnish(self._office)

    def _show_problem(self, failure: HandschlagError) -> None:
        self._place(EmptyState("warning", failure.sentence, parent=self._window))

    def _place(self, widget: QWidget) -> None:
        old = self._window.takeCentralWidget()
        self._window.setCentralWidget(widget)
        if old is not None:
            old.deleteLater()
        self.furnished.emit()

    def _furnish(self, office: Office) -> None:
        frame = Frame(
            self._window, office, self.settings, self._catalogue.pages, self._catalogue.records
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
