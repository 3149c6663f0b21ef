# SPDX-FileCopyrightText: 2026 festival-planner contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse and the keyboard."""

import subprocess
import time

step = 0.012  # seconds between two events of the same gesture


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True)


class Keyboard:
    def layout(self, name):
        subprocess.run(["setxkbmap", name], check=True)
        time.sleep(0.3)

    def press(self, *chords):
        """Chords such as "ctrl+k"; a digit is the key that has it, with or without Shift."""
        for chord in chords:
            words = [self._key(word) for word in chord.split("+")]
            xdotool("key", "--clearmodifiers", "+".join(words))
            time.sleep(step)

    def rest(self):
        """A screen reader hears every key before the program does; under load that takes a moment."""
        time.sleep(0.4)

    def type(self, text):
        xdotool("type", "--clearmodifiers", "--delay", int(step * 1000), text)
        time.sleep(step)

    @staticmethod
    def _key(word):
        # The keys above the letters have the same codes whatever is printed on them.
        return str(19 if word == "0" else 9 + int(word)) if len(word) == 1 and word.isdigit() else word


class Mouse:
    def move(self, place):
        xdotool("mousemove", *place)
        time.sleep(step)

    def click(self, place, button=1, times=1):
        self.move(place)
        xdotool("click", "--repeat", times, "--delay", 60, button)
        time.sleep(step)

    def wheel(self, place, down):
        self.move(place)
        xdotool("click", 5 if down else 4)
        time.sleep(step)

    def hold(self, start):
        self.move(start)
        xdotool("mousedown", 1)
        time.sleep(0.05)

    def pull(self, start, end, steps=12):
        """The way of a hand with the button down."""
        for at in range(1, steps + 1):
            self.move([a + (b - a) * at // steps for a, b in zip(start, end)])

    def drop(self):
        time.sleep(0.1)
        xdotool("mouseup", 1)
        time.sleep(step)

    def drag(self, start, end, steps=12):
        self.hold(start)
        self.pull(start, end, steps)
        self.drop()
