#!/usr/bin/env python3
"""crowd.py: a queue of 100,000 files (or FERRY_CROWD) in the real window under Xvfb, driven and timed from outside.

./dev bench --only crowd runs it with the release build; by itself it takes FERRY_BINARY. 77: a program it needs is missing.

Another process asks the window over the accessibility bus every 5 ms how it is, which its GUI thread answers: how long
an answer takes is how long the window stood still. Prints one JSON line for each thing that was done. "worked" is how
long the GUI thread itself worked during an answer: where other work has the processors, it waits for its turn besides.
"""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))

from desktop.pointer import xdotool
from desktop.reader import Reader, on_desktop, until
from ferrybox import FERRY, Box, expect

PAUSE = 0.005
PATIENCE = 60_000  # milliseconds; the bus's own is less than a second
OPEN = "state < 8"  # core/queue/transferstate.h


def ask_again_and_again(process, file):
    """Writes when it asked, how long the answer took and how long the GUI thread worked, in seconds, line by line."""
    from desktop import atspi  # it needs Debian's Python
    atspi.pyatspi.Atspi.set_timeout(PATIENCE, PATIENCE)
    window = atspi.application("ferry")
    window.set_cache_mask(atspi.pyatspi.Atspi.Cache.NONE)
    frame = window.getChildAtIndex(0)
    schedule = pathlib.Path(f"/proc/{process}/schedstat")  # of its first thread
    worked = lambda: int(schedule.read_text(encoding="ascii").split()[0]) / 1e9
    with open(file, "w", buffering=1, encoding="ascii") as lines:
        while True:
            before, asked = worked(), time.monotonic()
            frame.get_child_count()
            lines.write(f"{asked} {time.monotonic() - asked} {worked() - before}\n")
            time.sleep(PAUSE)


def memory(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    field = lambda name: int(status.split(name + ":")[1].split()[0]) // 1024
    return {"mb": field("VmRSS"), "peak_mb": field("VmHWM")}


class Timing:
    """The process that asks; a context, at whose end it is ended."""

    def __init__(self, window, folder):
        self._window = window
        self._file = folder / "answers"
        self._file.touch()
        self._asking = subprocess.Popen([sys.executable, __file__, str(window.pid), str(self._file)])

    def __enter__(self):
        until(lambda: len(self._answers()) > 20, "nothing answers")
        return self

    def __exit__(self, *error):
        self._asking.kill()
        self._asking.wait()

    def _answers(self):
        lines = self._file.read_text(encoding="ascii").splitlines()[:-1]
        return [tuple(map(float, line.split())) for line in lines]

    def of(self, what, work):
        """Does it, and half a second for what follows from it; its peak of memory is its own (proc(5), clear_refs)."""
        time.sleep(0.5)
        pathlib.Path(f"/proc/{self._window.pid}/clear_refs").write_text("5", encoding="ascii")
        begun = time.monotonic()
        work()
        done = time.monotonic()
        time.sleep(0.5)
        until(lambda: self._answers()[-1][0] > done + 0.5, "it answers no more")
        answers = [answer for answer in self._answers() if begun <= answer[0] + answer[1] and answer[0] <= done + 0.5]
        took, worked = (sorted(answer[which] * 1000 for answer in answers) for which in (1, 2))
        share = lambda sorted_ones, part: round(sorted_ones[int((len(answers) - 1) * part)], 1)
        print(json.dumps({"what": what, "seconds": round(done - begun, 2), "answers": len(answers),
                          "p50_ms": share(took, 0.5), "p99_ms": share(took, 0.99), "max_ms": share(took, 1),
                          "worked_p99_ms": share(worked, 0.99), "worked_max_ms": share(worked, 1),
                          **memory(self._window)}), flush=True)


def make_files(folder, number):
    for part in range(number // 1000):
        below = folder / f"part {part:03}"
        below.mkdir(parents=True)
        for file in range(1000):
            (below / f"file {part * 1000 + file:06}.txt").write_bytes(b"x")


class Crowd:
    """One window and what is done with it. Its lists are not looked into: that takes longer than all that is measured."""

    def __init__(self, box, number):
        self.number = number
        self._database = f"file:{box.folder}/profile/ferry.db?mode=ro"
        self.rows = None
        self.reader = Reader("ferry")
        self.reader._pyatspi.Atspi.set_timeout(PATIENCE, PATIENCE)
        self.menus = self.reader.menus()

    def count(self, condition="1"):
        database = sqlite3.connect(self._database, uri=True)
        try:
            return database.execute(f"SELECT count(*) FROM transfers WHERE {condition}").fetchone()[0]
        finally:
            database.close()

    def counts(self, number, condition, seconds=300):
        until(lambda: self.count(condition) == number,
              lambda: f"{self.count(condition)} instead of {number} are {condition}", seconds)

    def around(self, inside=None):
        for child in self.reader.children(inside or self.reader._root):
            if self.reader.has(child, "showing"):
                yield child
                if self.reader.role(child) != "list":
                    yield from self.around(child)

    def find(self, role, name):
        """What is shown with this in its name."""
        return until(lambda: next((node for node in self.around() if self.reader.role(node) == role
                                   and name in self.reader.name(node)), None), f"no {role} {name!r}")

    def choose(self, path):
        until(lambda: self.reader.has(self.menus[path], "enabled"), f"{path} stays grey")
        self.reader.act(self.menus[path], "Press")

    def keys(self, *names):
        for name in names:
            xdotool("key", name)
            time.sleep(0.02)

    def has_rows(self, number):
        until(lambda: self.rows.childCount == number, lambda: f"{self.rows.childCount} rows instead of {number}")

    # What is timed.

    def open_group(self):
        self.keys("Home", "Right")
        self.has_rows(self.number + 1)

    def scroll(self):
        self.keys("Home", *["Next"] * 60, "End", *["Prior"] * 30, "Home")

    def filter(self):
        field = self.find("text", "Filter")
        for text, rows in (("file 0012", 101), ("file 00123", 11), ("", self.number + 1)):
            field.queryEditableText().setTextContents(text)
            self.has_rows(rows)
            time.sleep(0.3)

    def sort(self):
        for name in ("Name", "Size", "Order of upload"):
            self.choose(next(path for path in self.menus if path.startswith("View/") and path.endswith("/" + name)))
            time.sleep(0.5)

    def select_all(self):
        self.choose("Edit/Select all")
        time.sleep(0.5)

    def cancel(self):
        self.choose("Upload/Cancel, or take off the list")
        self.reader.act(self.find("push button", f"Cancel {self.number:,} files"), "Press")
        self.counts(0, OPEN)

    def undo(self):
        # It is offered for seconds, and the disk may take longer.
        self.choose("Edit/Undo" if self.reader.has(self.menus["Edit/Undo"], "enabled") else "Upload/Retry")
        self.counts(self.number, OPEN)

    def all(self, timing, add):
        timing.of("nothing", lambda: time.sleep(3))
        timing.of("queued", add)
        self.rows = self.find("list", "Uploads")
        self.rows.queryComponent().grabFocus()
        timing.of("group opened", self.open_group)
        timing.of("scrolled", self.scroll)
        timing.of("filtered", self.filter)
        timing.of("sorted", self.sort)
        timing.of("all selected", self.select_all)
        timing.of("all cancelled", self.cancel)
        timing.of("undone", self.undo)


def main():
    if len(sys.argv) > 1:
        ask_again_and_again(*sys.argv[1:])
    status = on_desktop(__file__, "Xvfb", "openbox", "xdotool")
    if status is not None:
        sys.exit(status)
    number = int(os.environ.get("FERRY_CROWD", "100000"))
    with Box() as box:
        environment = {**box.environment, "DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        profile = ["--profile", box.folder / "profile"]
        make_files(box.folder / "crowd", number)
        box.run("destinations", "add", "there", "--kind", "folder", "--set", f"path={box.folder / 'there'}")

        def tell(*words):
            done = box.raw(*words, env=environment)
            expect(done.returncode == 0, f"the window did not take it: {done}")

        window = subprocess.Popen([FERRY, *profile], env=environment)
        try:
            crowd = Crowd(box, number)
            tell("--action", "pause", *profile)

            def add():
                tell("upload", *profile, "--to", "there", box.folder / "crowd")
                crowd.counts(number, OPEN)

            with Timing(window, box.folder) as timing:
                crowd.all(timing, add)
        finally:
            window.terminate()
            window.wait(30)
        begun = time.monotonic()
        window = subprocess.Popen([FERRY, *profile], env=environment)
        try:
            Crowd(box, number).find("check box", f"All, {number:,}")
            print(json.dumps({"what": "opened again", "seconds": round(time.monotonic() - begun, 2), **memory(window)}))
        finally:
            window.terminate()
            window.wait(30)


main()
