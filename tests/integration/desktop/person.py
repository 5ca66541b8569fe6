"""What a person without a mouse does and sees: keys, the focus, what a screen reader reads out, pictures of the steps."""

import os
import pathlib
import subprocess
import time

from ferrybox import SOURCE, expect

ATSPI = ["/usr/bin/python3", str(SOURCE / "tests/integration/desktop/atspi.py")]


def atspi(*words, timeout=90):
    done = subprocess.run([*ATSPI, *map(str, words)], text=True, capture_output=True, timeout=timeout, check=False)
    return done.stdout.strip(), done.returncode, done.stderr.strip()[-400:]


class Person:
    """Works on one application of the accessibility bus by keyboard alone."""

    def __init__(self, application, shots=os.environ.get("FERRY_TEST_SHOTS")):
        self._application = application
        self._shots = pathlib.Path(shots) if shots else None
        self._number = 0

    def key(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def type(self, text):
        # Not by its arguments, which any process can read, if it is a password.
        subprocess.run(["xdotool", "type", "--delay", "4", "--file", "-"], input=text, text=True, check=True)

    def sees(self, text, seconds=30):
        """Waits until something is called so, and gives its whole name."""
        name, status, error = atspi("sees", self._application, text, seconds)
        if status != 0:
            names, _, _ = atspi("names", self._application)
            expect(False, f"{text!r} did not appear ({error}); there is:\n{names}")
        return name

    def focused(self):
        name, status, _ = atspi("focused", self._application)
        return name if status == 0 else ""

    def tab_to(self, name, most=40):
        """Presses Tab until the focus is on what is called so."""
        passed = []
        for _ in range(most):
            now = self.focused()
            if now.startswith(name):
                return
            passed.append(now)
            self.key("Tab")
            time.sleep(0.05)
        expect(False, f"Tab never came to {name!r}; it passed {passed}")

    def shot(self, step):
        if self._shots is None:
            return
        self._shots.mkdir(parents=True, exist_ok=True)
        self._number += 1
        time.sleep(0.3)  # what is being painted
        picture = self._shots / f"{self._number:02}-{step}.png"
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
