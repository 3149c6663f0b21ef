# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same as with the mouse, without one: from the welcome window to the poster."""

from acts import (
    await_steps, check_poster, close_window, exported, main_window, undo_and_redo, walk_to, write_list,
)
from program import same
from screen import Stuck, until

made = "Atelier du clavier"  # letters that every layout has


def open_sample(drive):
    screen = drive.program.start()
    screen.find("push button", "Explorer l’exemple")
    walk_to(drive, "Tab", lambda thing: thing.name == "Explorer l’exemple")
    drive.keyboard.press("Return")
    try:
        main_window(drive, 4)
    except Stuck:
        drive.blame("Return does nothing on “Explorer l’exemple”, which has the keyboard; Space does")
        drive.keyboard.press("space")
        main_window(drive)
    return until(lambda: next(iter(drive.program.documents.glob("*.festival")), None), "a festival in the documents")


def import_list(drive, file):
    path = write_list(drive)
    drive.keyboard.press("ctrl+i")
    drive.screen.find(("dialog", "frame"), holds=lambda name: name.startswith("Importer des start-up"))
    drive.keyboard.type(str(path))
    drive.keyboard.press("Return")
    for step in range(2, 5):
        button = f"Suivant : {('colonnes', 'vérifier', 'résumé')[step - 2]}"
        drive.screen.find("push button", button, enabled=True)
        drive.keyboard.press("alt+s")
        drive.screen.find(holds=lambda name, step=step: f"étape {step} sur 4" in name)
    drive.screen.find("push button", "Importer (annulable)", enabled=True)
    drive.keyboard.press("Return")
    await_steps(drive, file, 1, "the import")


def place(drive, file, count):
    """Cards of the tray, each where the program finds the first room."""
    titles = []
    drive.keyboard.press("ctrl+1")
    walk_to(drive, "F6", lambda thing: tray(drive).has_focus)
    for _ in range(count):
        until(lambda: tray(drive).has_focus, "the keyboard in the tray")
        before = len(drive.program.steps(file))
        title = until(lambda: marked_card(drive), "a card that is marked")
        drive.keyboard.press("shift+Return")
        try:
            await_steps(drive, file, before + 1, "", 3)
        except Stuck:
            drive.blame("Shift+Return does nothing on a card of the tray that has the keyboard, until Space chooses it")
            drive.keyboard.press("space", "shift+Return")
        await_steps(drive, file, before + 1, f"placing “{title}” with Shift+Return")
        titles.append(title)
        drive.screen.settle()
    return titles


def tray(drive):
    return drive.screen.find("list", "Séances à placer")


def marked_card(drive):
    marked = [card.name for card in tray(drive).children if card.has_focus]
    return marked[0] if marked else None


def create(drive, file):
    before = len(drive.program.steps(file))
    walk_to(drive, "F6", lambda thing: drive.screen.find("list", "Grille du programme").has_focus)
    drive.keyboard.press("ctrl+Down", "ctrl+Down", "ctrl+Right")
    drive.keyboard.press("n")
    drive.screen.find(("text", "entry"), "Titre de la séance")
    drive.keyboard.type(made)
    drive.keyboard.press("Return")
    await_steps(drive, file, before + 1, "creating a session with N")
    for chord, what in (("alt+Down", "later"), ("alt+Right", "in the next room"), ("alt+shift+Down", "longer")):
        old = session_named(drive, file, made)
        drive.keyboard.press(chord)
        until(lambda old=old: session_named(drive, file, made) != old, f"the session {what} after {chord}")
        drive.keyboard.rest()
    drive.keyboard.press("1", "4", "3", "0", "Return")
    until(lambda: session_named(drive, file, made)["span"].startswith("14:30"), "the session at 14:30 after typing it")


def session_named(drive, file, title):
    return next(session for session in drive.program.dump(file)["sessions"] if session["title"] == title)


def fix_a_problem(drive, file):
    """Goes from problem to problem until one has a way out."""
    for _ in range(40):
        drive.keyboard.press("F8")
        drive.screen.settle()
        drive.keyboard.rest()
        drive.keyboard.press("alt+Return")
        try:
            menu = until(drive.screen.menu, "a menu of fixes", 5)
        except Stuck:
            drive.note("Alt+Return was pressed twice")
            drive.keyboard.press("alt+Return")
            menu = until(drive.screen.menu, "a menu of fixes")
        first = menu.children[0].name
        if "nouveau problème" in first:
            before = len(drive.program.steps(file))
            drive.keep_picture("ways-out")
            drive.keyboard.press("Return")
            await_steps(drive, file, before + 1, f"the fix “{first}”")
            return
        drive.keyboard.press("Escape")
        drive.screen.settle()
    raise Stuck("no problem out of 40 offers a fix")


def export_poster(drive):
    drive.keyboard.press("ctrl+5")
    row = "Affiche du programme"
    drive.keyboard.press("Home")
    walk_to(drive, "Down", lambda thing: thing.name.startswith(row))
    drive.screen.find(holds=lambda name: name == f"Aperçu de « {row} »")
    before = set(drive.program.documents.glob("*.pdf"))
    drive.keyboard.press("ctrl+e")
    drive.screen.find(("dialog", "file chooser"), "Exporter ce document")
    drive.keyboard.press("Return")
    return exported(drive, before)


def drive(drive):
    reference = drive.program.sample()
    sample = drive.program.dump(reference)
    reference.unlink()
    file = open_sample(drive)
    import_list(drive, file)
    placed = place(drive, file, 5)
    create(drive, file)
    fix_a_problem(drive, file)
    changed = undo_and_redo(drive, file, sample)
    poster = export_poster(drive)
    same(drive.program.dump(file), changed, "after exporting")
    check_poster(poster, changed, [*placed, made])
    close_window(drive)
    same(drive.program.dump(file), changed, "after quitting")
