# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What more than one drive does and looks at."""

import pathlib
import subprocess
import time

from program import same
from screen import Stuck, until

menu_item = ("menu item", "check menu item", "radio menu item", "menu")

# A list as a form gives it: French headers, semicolons, accents.
startups_csv = [
    "Nom;Accroche;Présentation;Courriel;Téléphone;Ville;Mode d'ouverture;Durée;Groupe max;Fauteuil",
    "Œuf à la coque;Des minuteurs qui écoutent;Un minuteur pour ceux qui n'aiment pas les écrans.;"
    "oeuf@example.org;05 36 49 91 01;Toulouse;visite à heure fixe;45 min;12;oui",
    "Grêle & Foudre;La météo des petits jardins;Prévenir avant que ça ne tombe.;"
    "grele@example.org;536499102;Labège;sur inscription;1h;10;non",
    "Ça roule;Des vélos qui se prêtent;Un cadenas, une clé, un voisin.;"
    "ca-roule@example.org;05 36 49 91 03;Toulouse;portes ouvertes;30 min;8;oui",
]
imported = ["Œuf à la coque", "Grêle & Foudre", "Ça roule"]


def write_list(drive):
    path = drive.program.documents / "jeunes-pousses.csv"
    path.write_text("\n".join(startups_csv) + "\n", "utf-8")
    return path


def bring_into_view(drive, thing):
    """With the wheel, as everybody scrolls."""
    for _ in range(60):
        left, top, right, bottom = thing.view
        x, y, _, height = thing.box
        if top <= y and y + height <= bottom or height > bottom - top:
            return
        drive.mouse.wheel(((left + right) // 2, (top + bottom) // 2), down=y + height > bottom)
        drive.screen.settle()
    raise Stuck(f"“{thing.name}” does not come into view")


def click(drive, thing, **how):
    bring_into_view(drive, thing)
    drive.mouse.click(in_sight(thing), **how)
    drive.screen.settle()


def in_sight(thing):
    """The middle of what can be seen of it."""
    left, top, right, bottom = thing.view
    return in_both(thing.box, (left, top, right - left, bottom - top))


def in_both(one, other):
    """The middle of what two boxes share."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return (left + right) // 2, (top + bottom) // 2


def choose(drive, *entries):
    """Through the menus, with the mouse."""
    for entry in entries:
        item = drive.screen.find(menu_item, entry)
        drive.screen.settle()
        drive.mouse.move(item.centre)
        time.sleep(0.3)
        drive.mouse.click(item.centre)
        drive.screen.settle()


def choose_in(drive, where, box, wanted):
    """From a list that drops down, with the mouse."""
    holds = wanted if callable(wanted) else lambda name: name == wanted
    def labelled():
        return next((c for c in where.all("combo box") if box in (c.label, c.name)), None)

    choice = until(labelled, f"a choice “{box}”")
    click(drive, choice)
    until(lambda: choice.has("EXPANDED"), f"the open choice “{box}”")
    time.sleep(0.6)  # a list that has just dropped down takes no click yet
    item = until(lambda: offered(choice, holds), f"what is wanted among the choices of “{box}”")
    popup = choice.all("list", hidden=True)[0]
    visible = popup.box
    last = choice.all("list item", hidden=True)[-1].box
    if last[1] + last[3] > visible[1] + visible[3] and len(choice.all("list item", hidden=True)) < 8:
        drive.blame(f"the list that drops down for “{box}” cuts its last choice")
    drive.mouse.move(in_both(item.box, popup.box))
    time.sleep(0.6)  # it may scroll under the mouse
    drive.mouse.click(in_both(item.box, popup.box))
    until(lambda: not choice.has("EXPANDED"), f"the closed choice “{box}”")


def offered(choice, holds):
    items = choice.all(("list item", "menu item"), holds=holds, hidden=True)
    return next((item for item in items if item.box[3] > 0), None)


def go_to(drive, page):
    pages = drive.screen.find(name="Pages")
    click(drive, drive.screen.find(("push button", "toggle button", "radio button", "check box"), page, within=pages))


def main_window(drive, seconds=30):
    return drive.screen.find("frame", holds=lambda name: ".festival —" in name, seconds=seconds)


def tool_button(drive, name):
    bar = drive.screen.find("tool bar", "Outils")
    return drive.screen.find(("push button", "button", "toggle button"), name, within=bar)


def pressed_until_over(drive, button, chord):
    """Presses `chord` until the button that does the same can no longer be pressed."""
    for count in range(400):
        if not tool_button(drive, button).is_enabled:
            return count
        drive.keyboard.press(chord)
        drive.screen.settle()
    raise Stuck(f"“{button}” never comes to an end")


def undo_all(drive):
    return pressed_until_over(drive, "Annuler", "ctrl+z")


def redo_all(drive):
    return pressed_until_over(drive, "Rétablir", "ctrl+shift+z")


def undo_and_redo(drive, file, sample):
    """Back to the sample and forth again. What the file holds, the start-ups of the list among it."""
    changed = drive.program.dump(file)
    names = {startup["name"] for startup in changed["startups"]}
    if not names.issuperset(imported):
        raise Stuck("the start-ups of the list are not in the festival")
    steps = undo_all(drive)
    same(drive.program.dump(file), sample, "after undoing everything")
    drive.keep_picture("undone")
    redo_all(drive)
    same(drive.program.dump(file), changed, "after redoing everything")
    drive.note(f"{steps} steps")
    return changed


def await_steps(drive, file, count, what, seconds=20):
    """The file has the step before it is shown; what is waited for is that the keys and the mouse have come in."""
    until(lambda: len(drive.program.steps(file)) >= count, f"“{what}” in the history of the file", seconds)


def titles_on(dump, day=None):
    """The titles of all sessions that the public can find on paper."""
    return [
        session["title"]
        for session in dump["sessions"]
        if session["room"] and session["span"] and session["status"] == "confirmed" and day in (None, session["day"])
        and session["kind"] != "blocker"
    ]


def words_of_pdf(path):
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return letters(text)


def letters(text):
    """Without spaces, hyphens and signs: paper breaks lines, and sets apostrophes of its own."""
    return "".join(sign for sign in text if sign.isalnum())


def check_poster(path, dump, placed):
    """The poster is there, and has what was scheduled, what was placed and is confirmed among it."""
    confirmed = {session["title"] for session in dump["sessions"] if session["status"] == "confirmed"}
    path = pathlib.Path(path)
    if not path.read_bytes().startswith(b"%PDF"):
        raise Stuck(f"{path.name} is no PDF")
    words = words_of_pdf(path)
    scheduled = titles_on(dump)
    for title in placed:
        if title in confirmed and title not in scheduled:
            raise Stuck(f"“{title}” is not scheduled")
    missing = [title for title in scheduled if letters(title) not in words]
    if missing:
        raise Stuck(f"not on the poster: {', '.join(missing)}")


def close_window(drive):
    drive.keyboard.press("ctrl+q")
    drive.program.wait()


def walk_to(drive, chord, arrived, most=40):
    """Presses `chord` until what has the keyboard is what is wanted, as somebody who looks does."""
    seen = []
    for _ in range(most):
        held = drive.screen.focus()
        if held is not None and arrived(held):
            return held
        seen.append(held.name if held is not None else "nothing")
        drive.keyboard.press(chord)
        drive.screen.settle()
    raise Stuck(f"{chord} does not lead there; it led to: {', '.join(dict.fromkeys(seen))}")


def export_shown(drive):
    """The document on the page Print, into the folder that is offered; its path."""
    before = set(drive.program.documents.glob("*.pdf"))
    click(drive, drive.screen.find("push button", "Exporter ce document en PDF…", enabled=True))
    dialog = drive.screen.find(("dialog", "file chooser"), "Exporter ce document")
    click(drive, drive.screen.find("push button", holds=lambda n: n in ("Enregistrer", "Save"), within=dialog))
    return exported(drive, before)


def exported(drive, before):
    new = until(lambda: set(drive.program.documents.glob("*.pdf")) - before, "a PDF beside the festival", 60)
    drive.screen.find(holds=lambda name: "exportée" in name)
    if drive.screen.find("push button", holds=lambda name: name.startswith("Rechercher ou lancer")).has_focus:
        drive.blame("after an export the keyboard is in the search field, not where it was")
    return new.pop()


def write_long_list(drive, rows=400):
    """Long enough that importing it takes a while."""
    path = drive.program.documents / "longue-liste.csv"
    lines = ["Nom;Accroche;Présentation;Courriel;Ville"]
    for row in range(rows):
        about = "Une idée de plus;Une présentation assez longue."
        lines.append(f"Pousse numéro {row};{about};p{row}@example.org;Toulouse")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
