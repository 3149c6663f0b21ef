# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A class of 24 pupils with lunch: a group, an itinerary, both copies on paper."""

from acts import (
    choose_in, click, close_window, export_shown, go_to, letters, main_window, tool_button, undo_all, words_of_pdf,
)
from program import same
from screen import Stuck, until

group, teacher, phone = "Classe de CM2 de la rue Longue", "Odile Garric", "06 39 98 07 77"
entry = ("text", "entry")


def fill(drive, name, text, place=0):
    """Types into the field of that name."""
    fields = until(
        lambda: [field for field in drive.screen.all(entry, name) if field.has("EDITABLE")][place : place + 1],
        f"a field “{name}”",
    )
    click(drive, fields[0], times=3)
    if text:
        drive.keyboard.type(text)
    else:
        drive.keyboard.press("Delete")
    drive.keyboard.press("Tab")
    drive.screen.settle()


def make_group(drive, file):
    click(drive, drive.screen.find("push button", "Nouveau groupe"))
    name = drive.screen.find(entry, "Nom")
    until(lambda: name.has_focus, "the keyboard in the name of the new group")
    drive.keyboard.type(group)
    drive.keyboard.press("Tab")
    fill(drive, "Personnes", "24")
    fill(drive, "Déjeuner entre", "12h")
    fill(drive, "Fin", "14h")
    fill(drive, "Contact", teacher)
    fill(drive, "Téléphone", phone)
    for day, hours in (("jeudi", "9h30 - 16h30"), ("vendredi", ""), ("samedi", "")):
        field = drive.screen.find(entry, holds=lambda name, day=day: name.startswith(f"Sortie du {day}"))
        fill(drive, field.name, hours)
    if not drive.screen.find(entry, "Ajouter un souhait").has_focus:
        drive.blame("Tab leads from the last hours of a group out of the panel, not to the wishes below them")
    drive.keep_picture("group")
    made = next(g for g in drive.program.dump(file)["groups"] if g["name"] == group)
    wanted = {"size": 24, "lunch": "12:00/14:00", "hours": [{"day": "2014-06-12", "span": "09:30/16:30"}]}
    for key, value in wanted.items():
        if made[key] != value:
            raise Stuck(f"the group has {key} {made[key]!r}, not {value!r}")
    return made["id"]


def take_proposal(drive, button, picture):
    click(drive, tool_button(drive, button))
    answer = drive.screen.find(
        "push button", holds=lambda n: n in ("Prendre cette proposition", "Garder l’actuel"), seconds=90, enabled=True
    )
    take = [b for b in drive.screen.all("push button", "Prendre cette proposition") if b.is_enabled]
    drive.keep_picture(picture)
    click(drive, take[0] if take else answer)
    return bool(take)


def itinerary_of(drive, file, owner):
    found = [i for i in drive.program.dump(file)["itineraries"] if i["group"] == owner]
    return found[0] if found else None


def drag_a_stop(drive, file, owner):
    """The last stop to where the one before it stands."""
    before = itinerary_of(drive, file, owner)
    view = drive.screen.find(name="Étapes de l’itinéraire")
    rows = [row for row in view.all("list item") if row.box[3] > 0]
    stops = [row for row in rows if any(clock in row.name for clock in times_of(before))]
    if len(stops) < 2:
        raise Stuck(f"there are no two stops to drag; the rows are: {' | '.join(row.name for row in rows)}")
    target = stops[-2].box
    drive.mouse.drag(stops[-1].centre, (target[0] + target[2] // 2, target[1] + 4), 25)
    until(lambda: itinerary_of(drive, file, owner) != before, "a stop that is elsewhere after dragging it")
    drive.screen.settle()
    drive.keep_picture("dragged")


def times_of(itinerary):
    return [f"{int(stop['begin'][:2])} h" for stop in itinerary["stops"]]


def print_copies(drive):
    go_to(drive, "Imprimer")
    tree = drive.screen.find(name="Documents à imprimer", role=("tree", "tree table", "table"))
    cells = ("tree item", "table cell")
    click(drive, drive.screen.find(cells, holds=lambda name: name.startswith("Itinéraires"), within=tree))
    drive.screen.find(holds=lambda name: name == "Aperçu de « Itinéraires »")
    copies = []
    for edition in ("publique", "interne"):
        choose_in(drive, drive.screen, "Édition", lambda name, edition=edition: name.startswith(edition))
        path = export_shown(drive)
        drive.keep_picture(f"paper-{edition}")
        copies.append(words_of_pdf(path))
    return copies


def drive(drive):
    file = drive.program.sample("visites")
    sample = drive.program.dump(file)
    drive.program.start(file)
    main_window(drive)
    go_to(drive, "Itinéraires")
    drive.keep_picture("page")
    owner = make_group(drive, file)
    if not take_proposal(drive, "Planifier le groupe…", "planned"):
        raise Stuck("there is no proposal for the new group")
    made = until(lambda: itinerary_of(drive, file, owner), "an itinerary of the group")
    kinds = [stop["kind"] for stop in made["stops"]]
    if kinds.count("visit") < 2 or "lunch" not in kinds:
        raise Stuck(f"the itinerary has no two visits and a lunch: {kinds}")
    drag_a_stop(drive, file, owner)
    replanned = take_proposal(drive, "Replanifier le reste…", "replanned")
    drive.note("the rest was replanned" if replanned else "nothing better than the rest as it was")
    public, guide = print_copies(drive)
    for copy in (public, guide):
        if letters(group) not in copy:
            raise Stuck("the group is missing on a copy")
    number = letters(phone)
    if number in public or number not in guide:
        raise Stuck("the phone number is on the public copy, or not on the guide’s")
    drive.note(f"{undo_all(drive)} steps")
    same(drive.program.dump(file), sample, "after undoing everything")
    close_window(drive)
