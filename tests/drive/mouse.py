# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody new with a mouse: from the welcome window to the poster."""

from acts import (
    await_steps, check_poster, choose, click, close_window, export_shown, go_to, main_window,
    undo_and_redo, write_list,
)
from program import same
from screen import Stuck, until

made = ["Atelier de la souris", "Visite tracée à la main"]


def open_sample(drive):
    screen = drive.program.start()
    button = screen.find("push button", "Explorer l’exemple")
    drive.keep_picture("welcome")
    click(drive, button)
    main_window(drive)
    found = list(drive.program.documents.glob("*.festival"))
    if len(found) != 1:
        raise Stuck(f"after “Explorer l’exemple” there are {len(found)} festivals in the documents")
    drive.keep_picture("programme")
    return found[0]


def import_list(drive, file):
    path = write_list(drive)
    choose(drive, "Fichier", "Importer", "Start-up (CSV)…")
    wizard = drive.screen.find(("dialog", "frame"), holds=lambda name: name.startswith("Importer des start-up"))
    click(drive, drive.screen.find("push button", "Choisir…", within=wizard))
    dialog = drive.screen.find(("dialog", "file chooser"), "Choisir une liste de start-up")
    click(drive, drive.screen.find(("table cell", "list item"), path.name, within=dialog), times=2)
    for label in ("Suivant : colonnes", "Suivant : vérifier", "Suivant : résumé", "Importer (annulable)"):
        button = drive.screen.find("push button", label, enabled=True)
        drive.keep_picture("import-" + label.split()[-1].strip("()"))
        click(drive, button)
    await_steps(drive, file, 1, "the import")
    drive.screen.settle()
    drive.keep_picture("imported")


def column(drive, room):
    return drive.screen.find(("column header", "table column header"), holds=lambda name: name.startswith(room + ","))


def free_place(drive, room, length=60):
    """A place in the column of `room` with nothing on `length` pixels below it."""
    grid = drive.screen.find(name="Grille du programme")
    x = column(drive, room).centre[0]
    left, top, width, height = grid.box
    taken = [thing.box for thing in grid.all("list item")]
    for y in range(top + 150, top + height - length - 20, 15):
        clash = [b for b in taken if b[0] < x < b[0] + b[2] and b[1] < y + length and b[1] + b[3] > y - 4]
        if not clash:
            return (x, y)
    raise Stuck(f"there is no free place in the column of “{room}”")


def place_from_tray(drive, file, rooms):
    """Drags the first card onto a free place, room after room."""
    titles = []
    for room in rooms:
        tray = drive.screen.find(name="Séances à placer")
        card = drive.screen.find("list item", within=tray)
        title = card.name
        before = len(drive.program.steps(file))
        drive.mouse.hold(card.centre)
        drive.mouse.pull(card.centre, free_place(drive, room), 25)
        drive.keep_picture(f"dragged-{len(titles) + 1}")
        drive.mouse.drop()
        await_steps(drive, file, before + 1, f"dragging “{title}” into “{room}”")
        titles.append(title)
    return titles


def place_by_key(drive, file, count):
    titles = []
    for _ in range(count):
        tray = drive.screen.find(name="Séances à placer")
        card = drive.screen.find("list item", within=tray)
        titles.append(card.name)
        before = len(drive.program.steps(file))
        click(drive, card)
        drive.keyboard.press("shift+Return")
        await_steps(drive, file, before + 1, f"placing “{titles[-1]}” with Shift+Return")
    return titles


def create(drive, file):
    before = len(drive.program.steps(file))
    drive.mouse.click(free_place(drive, "Salle Atelier"), times=2)
    drive.screen.find(("text", "entry"), "Titre de la séance")
    drive.keyboard.type(made[0])
    drive.keyboard.press("Return")
    await_steps(drive, file, before + 1, "creating a session with a double click")
    start = free_place(drive, "Salle Canal", 100)
    drive.mouse.drag(start, (start[0], start[1] + 80))
    drive.screen.find(("text", "entry"), "Titre de la séance")
    drive.keyboard.type(made[1])
    drive.keyboard.press("Return")
    await_steps(drive, file, before + 2, "creating a session by dragging over the grid")


def fix_a_problem(drive, file):
    """The first problem in the panel that has a way out goes away with it."""
    panel = drive.screen.find("tree", "Problèmes")
    fixes = drive.screen.find("table column header", "Corriger", within=panel).box
    cells = [c for c in panel.all("table cell") if c.box[0] == fixes[0] and c.name not in ("", "Voir")]
    if not cells:
        raise Stuck("no problem in the panel offers a fix")
    sentences = drive.screen.find("table column header", "Problème", within=panel).box
    row = (sentences[0] + 40, cells[0].centre[1])
    before = len(drive.program.steps(file))
    drive.mouse.click(row)
    drive.screen.settle()
    drive.keyboard.press("alt+Return")
    first = until(drive.screen.menu, "a menu of fixes").children[0]
    label = first.name
    drive.keep_picture("ways-out")
    click(drive, first)
    await_steps(drive, file, before + 1, f"the fix “{label}”")


def export_poster(drive):
    go_to(drive, "Imprimer")
    tree = drive.screen.find(name="Documents à imprimer", role=("tree", "tree table", "table"))
    cells = ("tree item", "table cell")
    row = drive.screen.find(cells, holds=lambda name: name.startswith("Affiche du programme"), within=tree)
    click(drive, row)
    drive.screen.find(holds=lambda name: name == "Aperçu de « Affiche du programme »")
    path = export_shown(drive)
    drive.keep_picture("poster")
    return path


def drive(drive):
    sample = drive.program.dump(drive.program.sample())
    (drive.program.documents / "sample.festival").unlink()
    file = open_sample(drive)
    same(drive.program.dump(file), sample, "the sample as it is opened")
    import_list(drive, file)
    placed = place_from_tray(drive, file, ("Grande salle", "Salle Hers", "Grand plateau"))
    placed += place_by_key(drive, file, 2)
    create(drive, file)
    fix_a_problem(drive, file)
    changed = undo_and_redo(drive, file, sample)
    poster = export_poster(drive)
    same(drive.program.dump(file), changed, "after exporting")
    check_poster(poster, changed, placed)
    close_window(drive)
    same(drive.program.dump(file), changed, "after quitting")
