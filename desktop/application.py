"""The composition root: one way to start, painting first and importing later."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.actions.action import VIEW, Action
from desktop.collection import Collector
from desktop.desk import PageEntry, RecordEntry
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.style.theme import theme
from desktop.window.frame import MainWindow
from models.language import mark, use_language


class Application(QObject):
    """Owns what lives as long as the program: settings, jobs, translations, the window."""

    def __init__(
        self,
        app: QApplication,
        pages: Sequence[PageEntry],
        records: Sequence[RecordEntry] = (),
    ) -> None:
        super().__init__(app)
        self._app, self._pages, self._records = app, pages, records
        self.settings = Settings(parent=self)
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.report)
        self._qt_texts = QTranslator(self)
        self._collector = Collector(self)
        self.window: MainWindow
        self._speak(self.settings.language)
        theme().apply(self.settings.scheme, self.settings.scale)
        self._open_window()

    def close(self) -> None:
        """End threads and give Python's garbage collection back."""
        self.jobs.close()
        self._collector.stop()

    def report(self, failure: BaseException) -> None:
        """Show what went wrong, without data about people."""
        from desktop.dialogs.report import ReportDialog
        from desktop.reports import report

        ReportDialog(report(failure), self.window).open()

    def report_uncaught(
        self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None
    ) -> None:
        """What Python calls for an exception in a slot."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
        else:
            self.report(failure)

    def _open_window(self) -> None:
        self.window = MainWindow(self.jobs, self.settings, self._pages, self._records)
        self.window.desk.actions.add(
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
        self.window.show()
        # After the first paint: pages import what they need.
        QTimer.singleShot(0, self.window.begin)

    def show_settings(self) -> None:
        """Open the settings."""
        from desktop.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.settings, self.window)
        dialog.language_chosen.connect(self.change_language)
        dialog.open()

    def change_language(self, language: str) -> None:
        """Make the window anew in another language."""
        self._speak(language)
        old = self.window
        self._open_window()
        old.close()
        old.deleteLater()

    def _speak(self, language: str) -> None:
        use_language(language)
        self._app.removeTranslator(self._qt_texts)
        country = QLocale.Country.Germany if language == "de" else QLocale.Country.UnitedKingdom
        spoken = QLocale.Language.German if language == "de" else QLocale.Language.English
        QLocale.setDefault(QLocale(spoken, country))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_texts.load(f"qtbase_{language}", folder):
            self._app.installTranslator(self._qt_texts)


def main() -> int:
    """Open the window; returns the exit code."""
    app = QApplication(sys.argv)
    app.setApplicationName("Handschlag")
    app.setDesktopFileName("handschlag")
    application = Application(app, ())
    sys.excepthook = application.report_uncaught
    code = app.exec()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
