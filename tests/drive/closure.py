# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""“TIC Valley is closed on Friday morning”: who loses what, and one click that mends it."""

from acts import await_steps, choose, choose_in, click, close_window, go_to, main_window
from program import same
from screen import Stuck, until

venue, day = "TIC Valley", "2014-06-13"
guests = ["Famille Castelnau", "Marguerite Olive"]


def book(drive, file):
    """Two bookings in the morning, as the reception enters them."""
    program = drive.program
    venues = {v["id"]: v["name"] for v in program.dump(file)["venues"]}
    rooms = {r["id"] for r in program.dump(file)["rooms"] if venues[r["venue"]] == venue}
    sessions = {s["id"] for s in program.dump(file)["sessions"] if s["room"] in rooms}
    slots = [s for s in program.answer("slots", file, "--day", day)["slots"] if s["from"] < "12:30"]
    slots = [s for s in slots if s["slot"].split("@")[0] in sessions]
    if len(slots) < 2:
        raise Stuck(f"{venue} has no two slots on Friday morning")
    for name, slot in zip(guests, (slots[0], slots[-1])):
        program.run("book", file, "--slot", slot["slot"], "--name", name, "--seats", 2)


def visit_there(drive, file):
    """An itinerary that goes there in the morning, with the mouse: the sample has none."""
    go_to(drive, "Itinéraires")
    tours = drive.screen.find("tree", "Groupes et itinéraires")
    click(drive, drive.screen.find("table cell", holds=lambda name: "Un drone, un jeu" in name, within=tours))
    words = drive.screen.find(("text", "entry"), "Mots de la visite")
    click(drive, words)
    drive.keyboard.type("film")
    offers = drive.screen.find("table", "Visites possibles")
    offer = drive.screen.find("table cell", holds=lambda name: name.startswith("Entrez dans le film"), within=offers)
    before = len(drive.program.steps(file))
    click(drive, offer)
    drive.keyboard.press("i")
    await_steps(drive, file, before + 1, "adding “Entrez dans le film” to an itinerary")
    drive.keep_picture("added")


def touched_by(drive, file):
    """What the command line says of the same closure."""
    words = ("--venue", venue, "--day", day, "--from", "09:30", "--to", "13:00", "--dry-run")
    return drive.program.answer("close", file, *words)


def drive(drive):
    file = drive.program.sample("fermeture")
    book(drive, file)
    drive.program.start(file)
    main_window(drive)
    visit_there(drive, file)
    before = drive.program.dump(file)
    done = len(drive.program.steps(file))
    expected = touched_by(drive, file)
    if expected["lost"] != 2 or not expected["itineraries"]:
        raise Stuck("the closure does not touch what was prepared")
    choose(drive, "Programme", "Fermeture ou retard d’un lieu…")
    dialog = drive.screen.find(("dialog", "frame"), "Fermeture ou retard d’un lieu")
    choose_in(drive, dialog, "Lieu", venue)
    choose_in(drive, dialog, "Jour", lambda name: name.startswith("vendredi 13 juin"))
    repair = drive.screen.find("push button", "Fermer et adapter les visites", within=dialog, enabled=True)
    drive.keep_picture("touched")
    told = drive.screen.find(name="Qui est touché", within=dialog)
    lines = [cell.name for cell in told.all(("tree item", "table cell"), hidden=True)]
    for name in guests:
        if not any(name in line for line in lines):
            raise Stuck(f"the booking of {name} is not listed; listed are: {' | '.join(lines)}")
    for itinerary in expected["itineraries"]:
        if itinerary["name"] not in lines:
            raise Stuck(f"the itinerary “{itinerary['name']}” is not listed; listed are: {' | '.join(lines)}")
        below = lines[lines.index(itinerary["name"]) + 1 :]
        if not any("Entrez dans le film" in line and "fermé" in line for line in below):
            raise Stuck(f"what happens to “{itinerary['name']}” is not said; said is: {' | '.join(lines)}")
    drive.note(f"{len(lines)} cells in the list, {len(expected['itineraries'])} itineraries touched")
    click(drive, repair)
    await_steps(drive, file, done + 1, "closing the venue")
    drive.screen.settle()
    drive.keep_picture("mended")
    if len(drive.program.steps(file)) != done + 1:
        raise Stuck("closing and repairing took more than one step")
    after = drive.program.dump(file)
    if after["bookings"] == before["bookings"]:
        raise Stuck("no booking was moved")
    drive.keyboard.press("ctrl+z")
    until(lambda: len(drive.program.steps(file)) == done, "one step that is undone")
    same(drive.program.dump(file), before, "after undoing once")
    close_window(drive)
