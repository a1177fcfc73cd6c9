"""Over the preview: the file, the sums, and the choices that hold for the whole import."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.importing.supplier_line import SupplierLine
from desktop.pages.importing.words import POLICIES, sums
from desktop.pages.importing.work import Draft
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, WIDE
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import ElidedLabel, label
from models.exchange.importing import MAIN_TYPES, Plan, Policy
from models.language import tr
from models.records.registry import BY_KEY


class PreviewHead(QWidget):
    """Sheet, what a row is about, what happens to known records, and who sent the list."""

    sheet_changed = Signal(str)
    main_changed = Signal(str)
    policy_changed = Signal(object)
    supplier_changed = Signal(str)

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = draft.plan
        title = ElidedLabel(draft.path.name, self)
        title.setProperty("letters", "large")
        self._sums = label("", self, tone="muted", wrap=True)
        self._sheet = self._combo(tr("Sheet"), [(one, one) for one in self._sheets()])
        self._sheet.activated.connect(partial(self._choose, self._sheet, self.sheet_changed))
        self._sheet.setVisible(self._sheet.count() > 1)
        kinds = [(tr("A row is: {type}", type=tr(BY_KEY[key].label)), key) for key in MAIN_TYPES]
        self._main = self._combo(tr("What a row is about"), kinds)
        self._main.activated.connect(partial(self._choose, self._main, self.main_changed))
        policies = [(tr(words), policy.value) for policy, words in POLICIES.items()]
        self._policy = self._combo(tr("What happens to known records"), policies)
        self._policy.activated.connect(self._choose_policy)
        self._supplier = SupplierLine(tr("Who sent the list?"), 200, self)
        self._supplier.editingFinished.connect(self._name_supplier)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        layout.setSpacing(GAP)
        layout.addWidget(title)
        layout.addWidget(self._sums)
        layout.addSpacing(GAP)
        layout.addWidget(self._choices())

    def show_plan(self, plan: Plan) -> None:
        """Show the sums of a plan, and what it was made with."""
        self._plan = plan
        self._sums.setText(sums(plan.counts))
        self._sheet.setCurrentIndex(self._sheet.findData(plan.sheet.origin.sheet))
        self._main.setCurrentIndex(self._main.findData(plan.main))
        self._policy.setCurrentIndex(self._policy.findData(plan.options.policy.value))
        if not self._supplier.hasFocus():
            self._supplier.setText(plan.options.supplier)

    def _sheets(self) -> tuple[str, ...]:
        return self._plan.sheet.origin.sheets

    def _choices(self) -> QWidget:
        choices = QWidget(self)
        flow = FlowLayout(choices)
        for part in (self._sheet, self._main, self._policy, self._supplier):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        return choices

    def _combo(self, name: str, entries: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setMaximumWidth(theme().pixels(320))
        for text, data in entries:
            combo.addItem(text, data)
        return combo

    def _choose(self, combo: QComboBox, signal: SignalInstance, place: int) -> None:
        now = (self._plan.sheet.origin.sheet, self._plan.main)
        if combo.itemData(place) not in now:
            signal.emit(combo.itemData(place))

    def _choose_policy(self, place: int) -> None:
        policy = Policy(self._policy.itemData(place))
        if policy is not self._plan.options.policy:
            self.policy_changed.emit(policy)

    def _name_supplier(self) -> None:
        name = self._supplier.text().strip()
        if name != self._plan.options.supplier:
            self.supplier_changed.emit(name)
