"""Two threads: order, answers on the UI thread, cancelling, generations, a clean end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.progress import Cancelled, Progress, Step
from models.errors import HandschlagError, Refused


def giving(value: object) -> Callable[[Progress], object]:
    return lambda progress: value


def writing(written: list[int], number: int, progress: Progress) -> None:
    written.append(number)


def test_answers_come_on_the_ui_thread_from_another(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[str, threading.Thread]] = []

    def told(name: str) -> None:
        seen.append((name, threading.current_thread()))

    jobs.write(lambda progress: threading.current_thread().name, done=told)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("writer")
    assert seen[0][1] is threading.main_thread()


def test_writes_keep_their_order(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[object] = []
    for number in range(50):
        jobs.write(giving(number), done=done.append)
    qtbot.waitUntil(lambda: jobs.idle)
    assert done == list(range(50))


def test_a_refusal_goes_to_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    refused: list[HandschlagError] = []

    def work(progress: Progress) -> None:
        raise Refused("Nein.", "name")

    jobs.write(work, refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].field == "name"


def test_a_bug_goes_to_the_one_place(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.read(work, refused=lambda failure: pytest.fail("not a refusal"))
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_the_writer_lives_on_after_a_bug(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[object] = []
    jobs.write(lambda progress: 1 / 0)
    jobs.write(giving("still here"), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["still here"]


def test_cancelling_stops_at_the_next_count(qtbot: QtBot, jobs: Jobs) -> None:
    ended: list[str] = []
    started = threading.Event()

    def work(progress: Progress) -> None:
        for count in range(10**9):
            progress(count, 10**9)
            started.set()

    job = jobs.write(work, cancelled=lambda: ended.append("cancelled"), done=ended.append)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]


def test_progress_counts_and_ends_at_the_total(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[Step] = []
    order: list[str] = []

    def work(progress: Progress) -> None:
        for count in range(1, 101):
            progress(count, 100)

    jobs.write(work, progressed=steps.append, done=lambda value: order.append("done"))
    qtbot.waitUntil(lambda: bool(order))
    assert (steps[-1].done, steps[-1].total) == (100, 100)
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_only_the_newest_question_is_answered(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[object] = []
    gate = threading.Event()

    def slow(progress: Progress) -> str:
        gate.wait(5)
        return "old"

    jobs.latest("search", slow, done=answers.append)
    jobs.latest("search", giving("newer"), done=answers.append)
    jobs.latest("search", giving("newest"), done=answers.append)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == ["newest"]


def test_a_new_question_interrupts_the_running_one(qtbot: QtBot) -> None:
    gate = threading.Event()
    jobs = Jobs(interrupt=gate.set)
    answers: list[object] = []
    running = threading.Event()

    def query(progress: Progress) -> str:
        running.set()
        if gate.wait(5):
            raise RuntimeError("interrupted, as a database says it")
        return "never interrupted"

    with qtbot.assertNotEmitted(jobs.failed):
        jobs.latest("search", query, done=answers.append)
        assert running.wait(5)
        jobs.latest("search", giving("new"), done=answers.append)
        qtbot.waitUntil(lambda: jobs.idle)
    assert answers == ["new"]
    jobs.close()
    jobs.deleteLater()


def test_other_questions_are_not_interrupted(qtbot: QtBot) -> None:
    interrupted: list[str] = []
    jobs = Jobs(interrupt=lambda: interrupted.append("interrupted"))
    answers: list[object] = []
    gate, running = threading.Event(), threading.Event()

    def query(progress: Progress) -> str:
        running.set()
        gate.wait(5)
        return "list"

    jobs.latest("list", query, done=answers.append)
    assert running.wait(5)
    jobs.latest("search", giving("search"), done=answers.append)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert (answers, interrupted) == (["list", "search"], [])
    jobs.close()
    jobs.deleteLater()


def test_an_answer_nobody_waits_for_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[object] = []
    owner = QObject()
    gate = threading.Event()

    def work(progress: Progress) -> str:
        gate.wait(5)
        return "late"

    jobs.read(work, owner=owner, done=answers.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == []


def test_closing_finishes_what_is_being_written(qtbot: QtBot) -> None:
    jobs = Jobs()
    written: list[int] = []
    for number in range(20):
        jobs.write(partial(writing, written, number))
    closed: list[str] = []
    jobs.close(lambda: closed.append("read"), lambda: closed.append("write"))
    assert written == list(range(20))
    assert sorted(closed) == ["read", "write"]
    assert not [t for t in threading.enumerate() if t.name.startswith(("writer", "reader"))]
    jobs.deleteLater()


def test_cancelled_work_says_so_at_once() -> None:
    progress = Progress(lambda step: None)
    progress(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress(2, 2)
