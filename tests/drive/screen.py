# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees on the screen: things by role and name, through the accessibility interface.

It is only read here. What acts on the program are the keys and the mouse in hands.py.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.set_timeout(20000, 30000)


class Stuck(Exception):
    """A person could not go on here."""


def until(holds, what, seconds=30):
    """Waits for what `holds` gives when it is true; says `what` was awaited when it never is."""
    end = time.monotonic() + seconds
    while True:
        found = holds()
        if found:
            return found
        if time.monotonic() > end:
            raise Stuck(f"{seconds} s passed without {what}")
        time.sleep(0.1)


class Thing:
    """Something on the screen. What has gone in the meantime is nameless and not shown."""

    def __init__(self, accessible):
        self.accessible = accessible

    def _ask(self, question, otherwise):
        try:
            answer = question(self.accessible)
        except GLib.Error:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def name(self):
        return self._ask(lambda it: it.get_name(), "").replace("\u00a0", " ").replace("\u202f", " ")

    @property
    def role(self):
        return self._ask(lambda it: it.get_role_name(), "")

    def has(self, state):
        return self._ask(lambda it: it.get_state_set().contains(getattr(Atspi.StateType, state)), False)

    @property
    def is_shown(self):
        return self.has("SHOWING")

    @property
    def is_enabled(self):
        return self.has("ENABLED")

    @property
    def has_focus(self):
        return self.has("FOCUSED")

    @property
    def text(self):
        def whole(it):
            return Atspi.Text.get_text(it, 0, Atspi.Text.get_character_count(it))

        return self._ask(whole, "")

    @property
    def box(self):
        """x, y, width, height on the screen."""
        area = self._ask(lambda it: it.get_extents(Atspi.CoordType.SCREEN), None)
        return (area.x, area.y, area.width, area.height) if area else (0, 0, 0, 0)

    @property
    def centre(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    @property
    def parent(self):
        above = self._ask(lambda it: it.get_parent(), None)
        return Thing(above) if above else None

    @property
    def children(self):
        count = self._ask(lambda it: it.get_child_count(), 0)
        found = (self._ask(lambda it, at=at: it.get_child_at_index(at), None) for at in range(count))
        return [Thing(child) for child in found if child]

    @property
    def view(self):
        """What can be seen of the part that it is in: left, top, right, bottom."""
        around = []
        above = self.parent
        while above is not None and above.role not in ("application", "desktop frame", ""):
            around.append(above.box)
            above = above.parent
        seen = (0, 0, 100000, 100000)
        # What lies inside of what is scrolled away has gone with it.
        for x, y, width, height in reversed(around):
            part = max(seen[0], x), max(seen[1], y), min(seen[2], x + width), min(seen[3], y + height)
            if part[0] >= part[2] or part[1] >= part[3]:
                break
            seen = part
        return seen

    def fits(self, role, name, holds):
        """Whether it has this role, or one of them, and this name or one that `holds`."""
        if role and self.role not in ((role,) if isinstance(role, str) else role):
            return False
        return (name is None or self.name == name) and (holds is None or holds(self.name))

    @property
    def label(self):
        """What the label says that belongs to it; a choice is named by what is chosen."""

        def labels(it):
            asked = [r for r in it.get_relation_set() if r.get_relation_type() == Atspi.RelationType.LABELLED_BY]
            return [r.get_target(at).get_name() for r in asked for at in range(r.get_n_targets())]

        return " ".join(self._ask(labels, []))

    def all(self, role=None, name=None, holds=None, hidden=False):
        """Everything inside that fits, nearest first."""
        found = []
        level = [self]
        while level:
            below = []
            for thing in level:
                for child in thing.children:
                    if not hidden and not child.is_shown:
                        continue
                    below.append(child)
                    if child.fits(role, name, holds):
                        found.append(child)
            level = below
        return found

    def tree(self, depth=0):
        """All that is shown, as lines of text: for those who write drives."""
        lines = [f"{'  ' * depth}{self.role} | {self.name} | {self.box}{' *' if self.has_focus else ''}"]
        for child in self.children:
            if child.is_shown:
                lines += child.tree(depth + 1)
        return lines


class Screen:
    """The windows of one process."""

    def __init__(self, process):
        self.process = process
        self.told = None  # what was last told to have the keyboard
        # Menus that pop up belong to no window; that one of their entries is marked is all there is to know.
        self._ear = Atspi.EventListener.new(self._hear)
        self._ear.register("object:state-changed:focused")

    def _hear(self, event):
        if event.detail1:
            self.told = Thing(event.source)

    def _listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def menu(self):
        """The menu that has popped up, or None."""
        self._listen()
        if self.told is None or not self.told.is_shown or "menu item" not in self.told.role:
            return None
        above = self.told.parent
        return above if above is not None and above.role == "popup menu" and above.is_shown else None

    def windows(self):
        if self.process.poll() is not None:
            raise Stuck(f"the program is gone (it ended with {self.process.returncode})")
        desktop = Thing(Atspi.get_desktop(0))
        own = [it for it in desktop.children if it._ask(lambda a: a.get_process_id(), 0) == self.process.pid]
        for program in own:
            # What was seen before is not what there is now.
            program._ask(lambda a: a.set_cache_mask(Atspi.Cache.NONE), None)
        return [window for it in own for window in it.children if window.is_shown]

    def all(self, role=None, name=None, holds=None):
        found = []
        for window in reversed(self.windows()):
            if window.fits(role, name, holds):
                found.append(window)
            found += window.all(role, name, holds)
        return found

    def find(self, role=None, name=None, holds=None, within=None, seconds=30, enabled=False):
        def look():
            for thing in (within or self).all(role, name, holds):
                if not enabled or thing.is_enabled:
                    return thing
            return None

        return until(look, f"{role or 'anything'} “{name or 'that is looked for'}” on the screen", seconds)

    def settle(self):
        """Until the program has dealt with what it was sent: it answers in the order in which it is asked."""
        time.sleep(0.05)
        for _ in range(2):
            for window in self.windows():
                window.name  # pylint: disable=pointless-statement
        time.sleep(0.05)

    def focus(self):
        """What has the keyboard, or None."""
        held = [thing for window in self.windows() for thing in window.all() if thing.has_focus]
        # The current item of a list says so even when the keyboard is elsewhere.
        items = ("list item", "table cell", "tree item", "page tab")
        real = [thing for thing in held if thing.role not in items or thing.parent.has_focus]
        return real[-1] if real else None


def picture(path):
    subprocess.run(["import", "-window", "root", str(path)], check=False, capture_output=True)
