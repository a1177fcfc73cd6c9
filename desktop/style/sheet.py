"""The one style sheet, generated from the tokens."""

from __future__ import annotations

from collections.abc import Callable

from desktop.style.tokens import LARGE, RADIUS, SMALL, TITLE, Tokens, mix, ratio
from models.resources import resource

Points = Callable[[int], float]
Pixels = Callable[[int], int]


def sheet(tokens: Tokens, points: Points, pixels: Pixels) -> str:
    """The style sheet of the application for a scheme and a text scale."""
    parts = (_frame, _texts, _buttons, _editors, _views, _tabs, _menus, _scrollbars, _badges)
    return "\n".join(part(tokens, points, pixels) for part in parts)


def _frame(t: Tokens, points: Points, pixels: Pixels) -> str:
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QToolTip {{ background: {t.text}; color: {t.surface}; border: none; padding: 4px 8px; }}
QSplitter::handle {{ background: {t.hairline}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:focus, QSplitter::handle:hover {{ background: {t.accent}; }}
QScrollArea, QStackedWidget {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QFrame[role="surface"] {{ background: {t.surface}; border: none; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.hairline};
  border-radius: {RADIUS}px; }}
QFrame[role="card"]:focus {{ border: 2px solid {t.accent}; }}
QFrame[role="popup"] {{ background: {t.surface}; border: 1px solid {t.border};
  border-radius: {RADIUS}px; }}
QFrame[role="drop"] {{ background: {t.window}; border: 2px dashed {t.border};
  border-radius: {RADIUS}px; }}
QFrame[role="line"] {{ background: {t.hairline}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="upright"] {{ background: {t.hairline}; border: none; max-width: 1px; min-width: 1px; }}
QFrame[role="sidebar"] {{ background: {t.sidebar}; border: none; }}
QFrame[role="toast"] {{ background: {t.text}; border: none; border-radius: {RADIUS}px; }}
QFrame[role="toast"] QLabel {{ color: {t.surface}; }}
"""


def _texts(t: Tokens, points: Points, pixels: Pixels) -> str:
    tones = "".join(
        f'QLabel[tone="{tone}"] {{ color: {getattr(t, tone)}; }}\n'
        for tone in ("muted", "accent", "red", "amber", "green", "blue")
    )
    return f"""
QLabel {{ background: transparent; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QLabel[letters="small"] {{ font-size: {points(SMALL)}pt; }}
QLabel[letters="large"] {{ font-size: {points(LARGE)}pt; font-weight: 600; }}
QLabel[letters="title"] {{ font-size: {points(TITLE)}pt; font-weight: 600; }}
QLabel[weight="strong"] {{ font-weight: 600; }}
QLabel:disabled {{ color: {t.disabled}; }}
{tones}"""


def _buttons(t: Tokens, points: Points, pixels: Pixels) -> str:
    side = t.on_accent
    tick = "tick-light" if ratio("#FFFFFF", t.accent) > 4.5 else "tick-dark"
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
  border-radius: {RADIUS}px; padding: 5px 13px; min-height: {pixels(18)}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.selection}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 4px 12px; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.hairline}; }}
QPushButton::menu-indicator {{ width: 0px; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {side}; border-color: {t.accent};
  font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.hover}; border-color: {t.hover};
  color: {t.disabled}; }}
QPushButton[role="danger"] {{ color: {t.red}; border-color: {t.red}; }}
QPushButton[role="plain"] {{ background: transparent; border-color: transparent;
  color: {t.accent}; padding: 5px 9px; }}
QPushButton[role="plain"]:hover {{ background: {t.hover}; }}
QPushButton[role="plain"]:focus {{ border: 2px solid {t.accent}; padding: 4px 8px; }}
QPushButton[role="plain"]:disabled {{ color: {t.disabled}; }}
QPushButton[role="toast"] {{ background: transparent; border: 1px solid transparent;
  color: {t.on_accent if t.dark else mix(t.accent, t.surface, 0.62)}; font-weight: 600;
  padding: 4px 9px; }}
QPushButton[role="toast"]:focus {{ border: 2px solid {t.surface}; padding: 3px 8px; }}
QPushButton[role="toast"]:hover {{ background: {mix(t.text, t.surface, 0.15)}; }}
QPushButton[role="chip"] {{ background: {t.accent_soft}; border: 1px solid {t.accent_soft};
  color: {t.text}; border-radius: {pixels(16) // 2 + 4}px;
  padding: 3px 10px; min-height: {pixels(16)}px; }}
QPushButton[role="chip"]:hover {{ border-color: {t.accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {t.accent}; padding: 2px 9px; }}
QPushButton[role="nav"] {{ background: transparent; border: 2px solid transparent;
  text-align: left; padding: 4px 10px; color: {t.text}; min-height: {pixels(24)}px; }}
QPushButton[role="nav"]:hover {{ background: {t.hover}; }}
QPushButton[role="nav"]:checked {{ background: {t.accent_soft}; color: {t.accent};
  font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border-color: {t.accent}; }}
QPushButton[role="nav"][narrow="true"] {{ text-align: center; padding: 4px 0px; }}
QToolButton {{ background: transparent; color: {t.text}; border: 2px solid transparent;
  border-radius: {RADIUS}px; padding: 3px; }}
QToolButton:hover, QToolButton:checked {{ background: {t.hover}; }}
QToolButton:pressed {{ background: {t.selection}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.disabled}; }}
QToolButton::menu-indicator {{ image: none; width: 0px; }}
QFrame[role="toast"] QToolButton:focus {{ border-color: {t.surface}; }}
QFrame[role="toast"] QToolButton:hover {{ background: {mix(t.text, t.surface, 0.15)}; }}
QCheckBox, QRadioButton {{ spacing: 8px; border: 2px solid transparent;
  border-radius: {RADIUS}px; padding: 2px; background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QListView::indicator, QTableView::indicator {{ width: {pixels(14)}px;
  height: {pixels(14)}px; border: 1px solid {t.border}; border-radius: 3px;
  background: {t.surface}; }}
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {{
  background: {t.accent}; border-color: {t.accent}; image: url("{_drawing(tick)}"); }}
QRadioButton::indicator {{ width: {pixels(14)}px; height: {pixels(14)}px;
  border: 1px solid {t.border}; border-radius: {pixels(14) // 2 + 1}px;
  background: {t.surface}; }}
QRadioButton::indicator:checked {{ width: {pixels(14) - 8}px; height: {pixels(14) - 8}px;
  border: 5px solid {t.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {t.hairline}; }}
"""


def _editors(t: Tokens, points: Points, pixels: Pixels) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox"
    focus = boxes.replace(",", ":focus,") + ":focus"
    wrong = ", ".join(f'{box}[wrong="true"]' for box in boxes.split(", "))
    taken = wrong.replace("wrong", "taken")
    off = boxes.replace(",", ":disabled,") + ":disabled"
    quiet = ", ".join(f'{box}[role="quiet"]' for box in boxes.split(", "))
    return f"""
{boxes} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
  border-radius: {RADIUS}px; padding: 4px 8px; min-height: {pixels(20)}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
{focus} {{ border: 2px solid {t.accent}; padding: 3px 7px; }}
{taken} {{ background: {t.selection}; }}
{wrong} {{ border-color: {t.red}; }}
{off} {{ color: {t.disabled}; border-color: {t.hairline}; background: {t.window}; }}
{quiet} {{ border-color: transparent; background: transparent; }}
{quiet.replace(",", ":hover,")}:hover {{ border-color: {t.border}; background: {t.surface}; }}
{quiet.replace(",", ":focus,")}:focus {{ border: 2px solid {t.accent}; background: {t.surface}; }}
{quiet.replace("]", '][wrong="true"]')} {{ border-color: {t.red}; }}
QComboBox::drop-down {{ border: none; width: {pixels(22)}px; }}
QComboBox::down-arrow {{ image: url("{_drawing("arrow")}"); width: {pixels(14)}px;
  height: {pixels(14)}px; }}
QComboBox QAbstractItemView {{ border: 1px solid {t.border}; background: {t.surface};
  selection-background-color: {t.selection}; selection-color: {t.text}; outline: none; }}
QProgressBar {{ border: none; border-radius: 3px; background: {t.hover}; max-height: 6px;
  min-height: 6px; color: transparent; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.surface}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
"""


def _views(t: Tokens, points: Points, pixels: Pixels) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; color: {t.text}; border: none;
  selection-background-color: {t.selection}; selection-color: {t.text};
  gridline-color: {t.hairline}; outline: none; }}
QTableView[role="list"] {{ border-top: 2px solid transparent;
  border-bottom: 2px solid transparent; }}
QListView[role="popup"]::item {{ padding: 5px 8px; border-radius: 4px; }}
QListView[role="popup"]::item:selected {{ background: {t.selection}; color: {t.text}; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
  border-bottom: 1px solid {t.hairline}; padding: 5px 10px; font-size: {points(SMALL)}pt;
  font-weight: 600; }}
QHeaderView::section:hover {{ color: {t.text}; background: {t.hover}; }}
QTableView QLineEdit {{ border: 2px solid {t.accent}; border-radius: 3px; padding: 0px 5px;
  min-height: 0px; }}
QTableWidget::item {{ border-bottom: 1px solid {t.hairline}; padding: 0px 8px; }}
QTableWidget::item:selected {{ background: {t.selection}; color: {t.text}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
"""


def _tabs(t: Tokens, points: Points, pixels: Pixels) -> str:
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {t.hairline}; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; border: none;
  border-bottom: 2px solid transparent; padding: 6px 4px; margin: 0px 8px 0px 4px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.accent}; border-bottom-color: {t.accent}; }}
QTabBar[letters="large"]::tab {{ font-size: {points(LARGE)}pt; font-weight: 600;
  color: {t.text}; padding: 8px 4px; }}
QTabBar[letters="large"]::tab:selected {{ color: {t.accent}; }}
QTabBar:focus {{ border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:selected:focus {{ background: {t.accent_soft}; }}
"""


def _menus(t: Tokens, points: Points, pixels: Pixels) -> str:
    return f"""
QMenuBar {{ background: {t.window}; border-bottom: 1px solid {t.hairline}; }}
QMenuBar::item {{ padding: 5px 9px; background: transparent; color: {t.text}; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: 4px; color: {t.text}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {t.selection}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 4px 8px; }}
"""


def _scrollbars(t: Tokens, points: Points, pixels: Pixels) -> str:
    thumb = mix(t.border, t.surface, 0.35)
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {pixels(12)}px; }}
QScrollBar:horizontal {{ height: {pixels(12)}px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {pixels(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {pixels(32)}px; }}
QScrollBar::handle:hover {{ background: {t.border}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _badges(t: Tokens, points: Points, pixels: Pixels) -> str:
    kinds = {
        "southwest": (t.southwest, t.southwest_soft),
        "dortmund": (t.dortmund, t.dortmund_soft),
        "elsewhere": (t.elsewhere, t.elsewhere_soft),
        "red": (t.red, t.red_soft),
        "amber": (t.amber, t.amber_soft),
        "green": (t.green, t.green_soft),
        "blue": (t.blue, t.blue_soft),
        "accent": (t.accent, t.accent_soft),
    }
    rules = "".join(
        f'QLabel[badge="{name}"] {{ color: {colour}; background: {soft}; }}\n'
        f'QFrame[banner="{name}"] {{ background: {soft}; border: none;'
        f" border-radius: {RADIUS}px; }}\n"
        for name, (colour, soft) in kinds.items()
    )
    edge = f"border: 1px solid {t.text};" if t.name == "contrast" else ""
    return f"""
QLabel[badge] {{ border-radius: 4px; padding: 1px 6px; font-size: {points(SMALL)}pt;
  font-weight: 600; {edge} }}
{rules}"""


def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").as_posix()
