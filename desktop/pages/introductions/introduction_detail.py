"""An introduction as its steps: what is done, what comes next, and why something cannot be yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.introductions.consents import ConsentCard
from desktop.pages.introductions.day_field import DayField
from desktop.pages.introductions.deeds import (
    asking,
    introducing,
    negotiating,
    reopening,
    talking,
)
from desktop.pages.introductions.ending import EndForm, ProjectForm
from desktop.pages.introductions.step_box import DONE, LATER, NOW, Actions, StepBox
from desktop.records.deeds import Wish
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner
from desktop.widgets.text import hairline, label
from models.errors import HandschlagError, Refused
from models.fields.dates import show_date
from models.language import tr
from models.services.introduction_view import IntroductionView, Side
from models.services.rules import INTRODUCED

TALKED = INTRODUCED[1:]
DISCUSSED = INTRODUCED[2:]


class IntroductionDetail(ScrollColumn):
    """`wished` with what was decided, `opened` with type and id, `onepager_asked` with two sides:
    the organisation it is about and the one that gets it.
    """

    wished = Signal(object)
    opened = Signal(str, int)
    onepager_asked = Signal(int, int)

    def __init__(self, view: IntroductionView, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self._forms: list[EndForm] = []
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self.column.setSpacing(ROOM)
        self._add_head()
        self.column.addWidget(self._problem)
        self.column.addSpacing(GAP)
        for step in (
            self._suggested(),
            self._consents(),
            self._introduced(),
            self._talk(),
            self._discussion(),
            self._outcome(),
        ):
            self.column.addWidget(step)
        self.column.addStretch(1)

    def show_failure(self, failure: HandschlagError) -> None:
        """Say what was refused, beside its field where there is one."""
        if not any(form.show_failure(failure) for form in self._forms):
            self._problem.say(failure.sentence, "red")
            self._problem.show()
            self.ensureWidgetVisible(self._problem)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done next, otherwise on the outcome."""
        boxes = self.findChildren(StepBox)
        for box in [*(one for one in boxes if one.state == NOW), boxes[-1]]:
            for button in box.findChildren(Button):
                leads_away = isinstance(button, ElidedButton)
                if button.isEnabled() and not button.isHidden() and not leads_away:
                    button.setFocus()
                    return

    def _add_head(self) -> None:
        view = self.view
        title = f"{view.seeker.name} → {view.provider.name}"
        self.column.addWidget(label(title, self, size="title", wrap=True))
        box = QWidget(self)
        flow = FlowLayout(box, SPACE)
        tone = "green" if view.stage in ("vereinbart", "projekt") else "accent"
        flow.addWidget(Badge(view.stage_name, "elsewhere" if view.ended else tone, box))
        if {"swf", "do"} == {view.seeker.region, view.provider.region}:
            flow.addWidget(Badge(tr("Cross-regional"), "accent", box))
        if view.responsible:
            words = tr("Responsible: {name}", name=view.responsible)
            flow.addWidget(label(words, box, size="small", tone="muted"))
        self.column.addWidget(box)
        for key, name, record, words in (
            ("need", tr("Need"), view.need, view.need_title),
            ("offer", tr("Offer"), view.offer, view.offer_title),
        ):
            if record:
                button = ElidedButton(f"{name}: {words}", self, symbol=key)
                button.clicked.connect(partial(self._open, key, record))
                self.column.addWidget(button)

    def _suggested(self) -> StepBox:
        view = self.view
        box = StepBox(tr("Suggested"), DONE, self, day=_day(view.suggested_on))
        if view.reason and (not view.ended or view.stage in INTRODUCED):
            box.add(label(view.reason, box, wrap=True))
        return box

    def _consents(self) -> StepBox:
        view = self.view
        state = DONE if view.agreed else LATER if view.ended else NOW
        box = StepBox(tr("Both sides agree"), state, self)
        if not view.ended and any(not side.consent for side in view.sides):
            ask = Button(tr("Both sides have been asked"), box, symbol="send")
            ask.clicked.connect(partial(self._wish, asking(view.id)))
            box.add(Actions(box, ask))
        for side in view.sides:
            card = ConsentCard(view, side, box)
            card.wished.connect(self._wish)
            card.opened.connect(partial(self._open, "organisation"))
            box.add(card)
        return box

    def _introduced(self) -> StepBox:
        view = self.view
        done = view.introduced_on is not None
        possible = view.agreed and not view.ended and not done
        state = DONE if done else NOW if possible else LATER
        box = StepBox(tr("Introduced"), state, self, day=_day(view.introduced_on))
        self._add_onepagers(box)
        if not done and not view.ended:
            day = DayField(tr("Introduced on"), box)
            go = Button(tr("Record introduction"), box, role="primary" if possible else "")
            go.setEnabled(possible)
            go.clicked.connect(partial(self._on, day, introducing))
            box.add(Actions(box, day, go))
            step = view.step("vorgestellt")
            if not possible:
                box.say_why_not(step.why_not if step and step.why_not else tr("Not possible yet."))
        return box

    def _add_onepagers(self, box: StepBox) -> None:
        for about, other in (self.view.sides, self.view.sides[::-1]):
            row = QHBoxLayout()
            row.setSpacing(SPACE)
            row.addWidget(label(self._sent(about, other), box, wrap=True), 1)
            if not self.view.ended:
                button = Button(tr("One-pager …"), box, symbol="pdf")
                name = tr("One-pager about {name} for {recipient}", name=about.name,
                          recipient=other.name)  # fmt: skip
                button.setAccessibleName(name)
                button.clicked.connect(
                    partial(self._ask_onepager, about.organisation, other.organisation)
                )
                row.addWidget(button)
            box.body.addLayout(row)

    def _sent(self, about: Side, other: Side) -> str:
        days = [
            one.day
            for one in self.view.sent
            if one.about == about.organisation and one.recipient == other.organisation
        ]
        names = {"name": about.name, "recipient": other.name}
        if not days:
            return tr("One-pager about {name} for {recipient}", **names)
        day = show_date(days[-1])
        return tr("One-pager about {name} went to {recipient} on {day}", day=day, **names)

    def _talk(self) -> StepBox:
        view = self.view
        done = view.first_talk_on is not None
        state = DONE if done else self._later("gespraech")
        box = StepBox(tr("First talk"), state, self, day=_day(view.first_talk_on))
        if not done and not view.ended and view.introduced_on:
            day = DayField(tr("First talk on"), box)
            go = Button(tr("Record first talk"), box, role="primary" if state == NOW else "")
            go.clicked.connect(partial(self._on, day, talking))
            box.add(Actions(box, day, go))
        return box

    def _discussion(self) -> StepBox:
        view = self.view
        done = view.stage in DISCUSSED
        box = StepBox(tr("In discussion"), DONE if done else LATER, self)
        if not done and not view.ended and view.introduced_on:
            go = Button(tr("They are working something out"), box)
            go.clicked.connect(partial(self._wish, negotiating(view.id)))
            box.add(Actions(box, go))
        return box

    def _outcome(self) -> StepBox:
        view = self.view
        state = DONE if view.ended else NOW if view.stage in TALKED else LATER
        day = _day(view.outcome_on) if view.ended else ""
        box = StepBox(tr("Outcome"), state, self, day=day, last=True)
        if view.ended:
            self._add_end(box)
            return box
        form = EndForm(view, box)
        form.wished.connect(self._wish)
        self._forms.append(form)
        if state == LATER:
            form.hide()
            early = Button(tr("End without a result …"), box, role="plain")
            early.clicked.connect(form.begin)
            early.clicked.connect(early.hide)
            box.add(Actions(box, early))
        box.add(form)
        self._add_project(box)
        return box

    def _add_end(self, box: StepBox) -> None:
        view = self.view
        well = view.stage in INTRODUCED
        words = ". ".join(filter(None, (view.stage_name, view.outcome if well else view.reason)))
        box.add(Banner(words, "green" if well else "blue", box))
        if view.project:
            opening = Button(tr("Open project"), box, symbol="project")
            opening.clicked.connect(partial(self._open, "project", view.project))
            box.add(Actions(box, opening))
            return
        if view.stage == "vereinbart":
            self._add_project(box)
        again = Button(tr("Take it up again"), box, role="plain")
        again.clicked.connect(partial(self._wish, reopening(view.id)))
        box.add(Actions(box, again))

    def _add_project(self, box: StepBox) -> None:
        step = self.view.step("projekt")
        if self.view.stage == "vereinbart" or (step is not None and step.allowed):
            box.add(hairline(box))
            form = ProjectForm(self.view, box)
            form.wished.connect(self._wish)
            box.add(form)
        elif step is not None:
            why = tr("A project needs the introduction first. {why}", why=step.why_not)
            box.say_why_not(why)

    def _later(self, stage: str) -> str:
        """Whether a stage comes next or later."""
        if self.view.ended or self.view.introduced_on is None:
            return LATER
        step = self.view.step(stage)
        return NOW if step is not None and step.allowed else LATER

    def _on(self, day: DayField, wish_of: object) -> None:
        try:
            chosen = day.day()
        except Refused as refusal:
            day.show_problem(refusal.sentence)
            return
        if callable(wish_of):
            self._wish(wish_of(self.view.id, chosen))

    def _wish(self, wish: Wish) -> None:
        self._problem.hide()
        self.wished.emit(wish)

    def _open(self, type_key: str, record: int) -> None:
        self.opened.emit(type_key, record)

    def _ask_onepager(self, about: int, recipient: int) -> None:
        self.onepager_asked.emit(about, recipient)


def _day(iso: str | None) -> str:
    return show_date(iso) if iso else ""
