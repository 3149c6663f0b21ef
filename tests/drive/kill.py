# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plug is pulled in the middle of a drag, of an import, of going back to a version: nothing is lost.

KILL_SEED repeats the moments of an earlier run, KILL_TIMES says how often each.
"""

import os
import random
import shutil
import threading
import time

from acts import click, choose, main_window, write_long_list
from program import same
from screen import Stuck, until

most = {"drag": 1.2, "import": 0.5, "restore": 0.4}  # seconds from the beginning of the act to the latest moment


class Plug:
    """Kills the program after so many seconds."""

    def __init__(self, program, seconds):
        self.program = program
        self.timer = threading.Timer(seconds, program.process.kill)
        self.timer.start()

    def wait(self):
        self.timer.join()
        self.program.process.wait()


def drag_a_session(drive, plug):
    grid = drive.screen.find(name="Grille du programme")
    blocks = [b for b in grid.all("list item") if b.box[3] > 30 and b.box[1] > grid.box[1] + 70]
    start = random.choice(blocks).centre
    left, top, width, height = grid.box
    begun = plug()
    drive.mouse.hold(start)
    for _ in range(3):
        end = (random.randint(left + 80, left + width - 40), random.randint(top + 120, top + height - 60))
        drive.mouse.pull(start, end, 20)
        start = end
        drive.mouse.drop()
        drive.mouse.hold(start)
    drive.mouse.drop()
    return begun


def import_a_list(drive, plug):
    drive.keyboard.press("ctrl+i")
    drive.screen.find(("dialog", "frame"), holds=lambda name: name.startswith("Importer des start-up"))
    drive.keyboard.type(str(write_long_list(drive)))
    drive.keyboard.press("Return")
    for label in ("Suivant : colonnes", "Suivant : vérifier", "Suivant : résumé"):
        click(drive, drive.screen.find("push button", label, enabled=True))
    last = drive.screen.find("push button", "Importer (annulable)", enabled=True)
    place = last.centre
    begun = plug()
    drive.mouse.click(place)
    return begun


def restore_a_version(drive, plug):
    choose(drive, "Fichier", "Versions et historique…")
    back = drive.screen.find("push button", "Revenir à cette version (annulable)", enabled=True)
    place = back.centre
    begun = plug()
    drive.mouse.click(place)
    return begun


def save_a_version(drive, name):
    drive.keyboard.press("ctrl+s")
    dialog = drive.screen.find(("dialog", "frame"), "Enregistrer une version")
    drive.keyboard.press("ctrl+a")
    drive.keyboard.type(name)
    drive.keyboard.press("Return")
    until(lambda: not dialog.is_shown, "a version that is kept")


def change_something(drive, file):
    """A step that the window has shown as done: a session of the tray is placed, or a new one made."""
    before = len(drive.program.steps(file))
    drive.keyboard.press("ctrl+1")
    grid = drive.screen.find(name="Grille du programme")
    blocks = [b for b in grid.all("list item") if b.box[3] > 30 and b.box[1] > grid.box[1] + 70]
    click(drive, random.choice(blocks))
    drive.keyboard.press("l")
    until(lambda: len(drive.program.steps(file)) > before, "a step after locking a session")


def whole(drive, file, sample, before, acknowledged, what):
    """What must hold of a file that was torn out of the program's hands."""
    program = drive.program
    program.run("check", file, good=(0, 1))
    steps = program.steps(file)
    if [step["label"] for step in steps[: len(acknowledged)]] != [step["label"] for step in acknowledged]:
        raise Stuck(f"{what}: steps that were shown are gone from the history")
    after = program.dump(file)
    if len(steps) == len(acknowledged):
        same(after, before, f"{what}: the file without a new step")
    copy = program.documents / "copy.festival"
    for path in file.parent.glob(file.name + "*"):
        shutil.copy(path, str(path).replace(file.name, copy.name))
    if steps:
        program.run("undo", copy, "--steps", len(steps))
    same(program.dump(copy), sample, f"{what}: after undoing all that is in the history")
    if steps:
        program.run("redo", copy, "--steps", len(steps))
    same(program.dump(copy), after, f"{what}: after redoing it")
    for path in program.documents.glob("copy.festival*"):
        path.unlink()
    return len(steps) > len(acknowledged)


def torn(drive, kind, act, times):
    program = drive.program
    file = program.sample(kind)
    sample = program.dump(file)
    landed = 0
    for count in range(1, times + 1):
        program.start(file)
        main_window(drive)
        drive.screen.find(name="Grille du programme")
        if kind == "restore" and count == 1:
            save_a_version(drive, "Avant la coupure")
        change_something(drive, file)
        before, acknowledged = program.dump(file), program.steps(file)
        seconds = random.uniform(0, most[kind])
        plugs = []

        def plug(seconds=seconds, plugs=plugs):
            plugs.append(Plug(program, seconds))
            return plugs[0]

        act(drive, plug).wait()
        time.sleep(0.2)
        what = f"{kind} {count}, killed after {seconds:.3f} s"
        landed += whole(drive, file, sample, before, acknowledged, what)
        if kind == "import":
            again = program.steps(file)
            if len(again) > len(acknowledged):
                program.run("undo", file)
    program.start(file)
    main_window(drive)
    program.kill()
    drive.note(f"{kind}: {times} times, {landed} with the step whole in the file")


def drive(drive):
    seed = int(os.environ.get("KILL_SEED", time.time_ns() % 100000))
    drive.note(f"seed {seed}")
    random.seed(seed)
    times = int(os.environ.get("KILL_TIMES", 8))
    for kind, act in (("drag", drag_a_session), ("import", import_a_list), ("restore", restore_a_version)):
        torn(drive, kind, act, times)
