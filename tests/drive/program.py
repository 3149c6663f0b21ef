# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test: its command line, and a window with a home of its own."""

import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time

from screen import Screen, Stuck

IN_USE = 5  # What the command line ends with then.


class Program:
    """The program on a computer that nobody has used yet: no settings, no recent files."""

    def __init__(self, path, folder):
        self.path = path
        self.folder = pathlib.Path(folder)
        self.documents = self.folder / "home" / "Documents"
        self.documents.mkdir(parents=True)
        home = self.folder / "home"
        self.environment = dict(os.environ, HOME=str(home), LC_ALL="fr_FR.UTF-8")
        places = {"CONFIG": ".config", "DATA": ".local/share", "CACHE": ".cache", "STATE": ".local/state"}
        for name, place in places.items():
            self.environment[f"XDG_{name}_HOME"] = str(home / place)
        self.process = None
        self.screen = None

    # --- The command line

    def run(self, *words, good=(0,)):
        """Asks again, as the message says, while the window is just writing into the file."""
        command = [self.path, *map(str, words)]
        for _ in range(20):
            done = subprocess.run(
                command, env=self.environment, capture_output=True, text=True, timeout=120, check=False
            )
            if done.returncode != IN_USE or IN_USE in good:
                break
            time.sleep(0.3)
        if done.returncode not in good:
            said = (done.stderr or done.stdout).strip()
            raise Stuck(f"“{' '.join(map(str, words))}” ended with {done.returncode}: {said}")
        return done.stdout

    def answer(self, *words, good=(0, 1)):
        return json.loads(self.run(*words, "--json", good=good))

    def sample(self, name="sample"):
        path = self.documents / f"{name}.festival"
        self.run("new", path, "--sample")
        return path

    def dump(self, file):
        """The whole festival as the lossless JSON has it."""
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "dump.json"
            self.run("export", "json", "--from", file, "--out", out)
            return json.loads(out.read_text("utf-8"))

    def steps(self, file, state="done"):
        return [step for step in self.answer("history", file)["steps"] if step["state"] == state]

    # --- The window

    def start(self, *words):
        log = open(self.folder / "window.log", "ab")
        self.process = subprocess.Popen([self.path, *map(str, words)], env=self.environment, stdout=log, stderr=log)
        self.screen = Screen(self.process)
        return self.screen

    def kill(self):
        """Pulls the plug."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def wait(self, seconds=20):
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Stuck(f"the program did not end within {seconds} s") from None
        if code != 0:
            raise Stuck(f"the program ended with {code}")

    def leave(self):
        """Whatever happened, nothing of it stays behind."""
        if self.process and self.process.poll() is None:
            self.kill()


def differences(one, other, at=""):
    """Where two dumps differ, in words."""
    if type(one) is not type(other):
        return [f"{at}: {one!r} and {other!r}"]
    if isinstance(one, dict):
        keys = sorted(set(one) | set(other))
        return [line for key in keys for line in differences(one.get(key), other.get(key), f"{at}/{key}")]
    if isinstance(one, list):
        if len(one) != len(other):
            return [f"{at}: {len(one)} and {len(other)} of them"]
        pairs = enumerate(zip(one, other))
        return [line for place, (a, b) in pairs for line in differences(a, b, f"{at}/{place}")]
    return [] if one == other else [f"{at}: {one!r} and {other!r}"]


def same(one, other, what):
    found = differences(one, other)
    if found:
        raise Stuck(f"{what}: {len(found)} differences, the first: {'; '.join(found[:3])}")
