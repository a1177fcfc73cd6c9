"""Everything that stands in the window, put together once the window is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.actions.action import VIEW, Action
from desktop.collection import Collector
from desktop.desk import Catalogue
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.style.theme import scheme_named, theme
from desktop.window.frame import Frame
from desktop.window.shell import MainWindow
from models.language import mark, use_language


class Program(QObject):
    """Owns what lives as long as the program: jobs, translations, the frame."""

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
        self.frame = self._furnish()

    def close(self) -> None:
        """End threads and give Python's garbage collection back."""
        self.jobs.close()
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
        old = self.frame
        self.frame = self._furnish()
        old.deleteLater()

    def _furnish(self) -> Frame:
        frame = Frame(
            self._window, self.jobs, self.settings, self._catalogue.pages, self._catalogue.records
        )
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
        self._window.takeCentralWidget()
        self._window.setCentralWidget(frame)
        frame.begin()
        return frame

    def _speak(self, language: str) -> None:
        use_language(language)
        self._app.removeTranslator(self._qt_texts)
        country = QLocale.Country.Germany if language == "de" else QLocale.Country.UnitedKingdom
        spoken = QLocale.Language.German if language == "de" else QLocale.Language.English
        QLocale.setDefault(QLocale(spoken, country))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_texts.load(f"qtbase_{language}", folder):
            self._app.installTranslator(self._qt_texts)
