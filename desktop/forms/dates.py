"""The editor of a date: typed, or picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.forms.lines import LineEditor
from desktop.forms.rules import Rules
from desktop.style.icons import icon
from desktop.style.theme import theme
from desktop.style.tokens import GAP
from desktop.widgets.buttons import IconButton
from models.errors import Refused
from models.fields.field import Field
from models.language import current_language, tr


class DateEditor(LineEditor):
    """Typed as one writes a date; Alt+↓ or the button opens the calendar."""

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(field, rules, parent)

    def _take(self) -> None:
        name = tr("Choose {field} from calendar", field=tr(self.field.label))
        self._button = IconButton("calendar", name, self, tone="muted")
        self._button.clicked.connect(self.pick)
        self.take_input(self.line, self._button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+↓ opens the calendar."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.pick()
        else:
            super().keyPressEvent(event)

    def pick(self) -> None:
        """Open the calendar at the date typed."""
        popup = CalendarPopup(self)
        try:
            popup.show_date(QDate.fromString(str(self.current() or ""), Qt.DateFormat.ISODate))
        except Refused:
            popup.show_date(QDate())
        popup.calendar.activated.connect(self._picked)
        popup.calendar.clicked.connect(self._picked)
        popup.calendar.activated.connect(popup.close)
        popup.calendar.clicked.connect(popup.close)
        popup.adjustSize()
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        popup.show()
        popup.calendar.setFocus()

    def _picked(self, date: QDate) -> None:
        self.line.setText(self.rules.text(self.field, date.toString(Qt.DateFormat.ISODate)))
        self.submit()
        self.line.setFocus()


class CalendarPopup(QFrame):
    """A calendar in the language of the program, weeks beginning on Monday."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Calendar"))
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(tr("Calendar"))
        language = QLocale.Language.German
        if current_language() != "de":
            language = QLocale.Language.English
        self.calendar.setLocale(QLocale(language, QLocale.Country.Germany))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setGridVisible(False)
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(self.calendar)

    def _dress(self) -> None:
        """Give Qt's calendar the colours, icons and names of the program."""
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(theme().tokens.muted))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, quiet)
        for name, symbol, words in (
            ("qt_calendar_prevmonth", "left", tr("Previous month")),
            ("qt_calendar_nextmonth", "right", tr("Next month")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(symbol))
                button.setAccessibleName(words)

    def show_date(self, date: QDate) -> None:
        """Begin at a date, today when there is none."""
        self.calendar.setSelectedDate(date if date.isValid() else QDate.currentDate())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
