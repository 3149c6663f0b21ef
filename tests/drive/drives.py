# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs drives one after the other and tells in one line each how it went."""

import importlib
import os
import pathlib
import sys
import tempfile
import time
import traceback

from hands import Keyboard, Mouse
from program import Program
from screen import Stuck, picture

# The drives, and in which ways each is run.
drives = {
    "mouse": ("fr",),
    "keyboard": ("fr", "us"),
    "visits": ("fr",),
    "closure": ("fr",),
    "kill": ("fr",),
}


class Drive:
    """What a drive is given."""

    def __init__(self, name, layout, path, folder, pictures):
        self.name = name
        self.layout = layout
        self.program = Program(path, folder)
        self.keyboard = Keyboard()
        self.mouse = Mouse()
        self.pictures = pictures
        self.notes = []
        self.faults = []

    @property
    def screen(self):
        return self.program.screen

    def blame(self, text):
        """What is wrong with the program, but does not stop somebody who tries something else."""
        if text not in self.faults:
            self.faults.append(text)

    def note(self, text):
        self.notes.append(text)

    def keep_picture(self, what):
        if self.pictures:
            picture(self.pictures / f"{self.name}-{self.layout}-{what}.png")


def carry_out(name, layout, path, pictures):
    title = f"{name} ({layout})"
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="drive-") as folder:
        drive = Drive(name, layout, path, folder, pictures)
        drive.keyboard.layout(layout)
        failure = None
        try:
            importlib.import_module(name).drive(drive)
        except Stuck as stuck:
            failure = str(stuck)
            where = traceback.extract_tb(stuck.__traceback__)
            own = [frame for frame in where if pathlib.Path(frame.filename).name not in ("screen.py", "hands.py")]
            failure += f" (in {own[-1].name}, line {own[-1].lineno})"
        except Exception as error:  # pylint: disable=broad-except
            failure = f"{type(error).__name__}: {error}"
            traceback.print_exc()
        if failure:
            shots = pictures or pathlib.Path(tempfile.mkdtemp(prefix="drive-pictures-"))
            shot = shots / f"{name}-{layout}-went-wrong.png"
            picture(shot)
            failure += f"; picture: {shot}"
        drive.program.leave()
    failure = "; ".join([*drive.faults, *([failure] if failure else [])])
    seconds = time.monotonic() - begin
    told = f"went wrong: {failure}" if failure else "passed"
    notes = f"; {'; '.join(drive.notes)}" if drive.notes else ""
    print(f"{title}: {told}{notes} ({seconds:.0f} s)", flush=True)
    return not failure


def main(path, names):
    unknown = [name for name in names if name not in drives]
    if unknown:
        print(f"There is no drive {', '.join(unknown)}. There are: {', '.join(drives)}.")
        return 2
    kept = os.environ.get("DRIVE_PICTURES")
    pictures = pathlib.Path(kept) if kept else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    runs = [(name, layout) for name in names or drives for layout in drives[name]]
    passed = [carry_out(name, layout, path, pictures) for name, layout in runs]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
