#!/usr/bin/env python3
"""The destinations in the sidebar, from outside: put in order by a real pointer, by the keys and by a screen reader's
actions, made the default, and dropped on from a file manager. 77: a program that it needs is missing.
"""
import contextlib
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

from ferrybox import FERRY, SOURCE, Box, expect

DESKTOP = SOURCE / "tests/integration/desktop"


def atspi(*words):
    done = subprocess.run(["/usr/bin/python3", str(DESKTOP / "atspi.py"), *words], text=True, capture_output=True,
                          timeout=60, check=False)
    expect(done.returncode == 0, f"atspi {words}: {done.stderr.strip()[-300:]}")
    return done.stdout.strip()


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], check=True, text=True, capture_output=True).stdout


def middle(application, name):
    x, y, width, height = map(int, atspi("where", application, name).split())
    return x + width // 2, y + height // 2


def drag(start, end):
    """In small steps, for the threshold, then over the target, where it rests."""
    xdotool("mousemove", *start)
    time.sleep(0.2)
    xdotool("mousedown", 1)
    for step in range(1, 26):
        xdotool("mousemove", start[0] + (end[0] - start[0]) * step // 25, start[1] + (end[1] - start[1]) * step // 25)
        time.sleep(0.03)
    time.sleep(0.4)
    xdotool("mousemove", end[0] + 1, end[1] + 1)
    time.sleep(0.4)
    if "FERRY_SHOT" in os.environ:
        subprocess.run(["import", "-window", "root", os.environ["FERRY_SHOT"]], check=False)
    xdotool("mouseup", 1)


def until(holds, words):
    end = time.monotonic() + 15
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.2)
    expect(False, words)


def main():
    if "DESKTOP_WORK" not in os.environ:
        return subprocess.run([str(DESKTOP / "with-desktop.sh"), sys.executable, __file__], check=False).returncode
    with Box() as box:
        source = box.folder / "source"
        source.mkdir()
        (source / "notes.md").write_text("hello")
        for name in ("alpha", "beta", "gamma", "delta"):
            box.run("destinations", "add", name, "--kind", "folder", "--set", f"path={box.folder / name}")
        box.run("destinations", "add", "both", "--kind", "route", "--set", "to=gamma,delta")
        # What "both" leads to is not all there any more: no command does that.
        with contextlib.closing(sqlite3.connect(box.folder / "profile/ferry.db")) as database, database:
            database.execute("DELETE FROM destinations WHERE name = 'delta'")

        def order():
            lines, _ = box.run("destinations", "list", "--json")
            return [line["name"] for line in lines]

        manager = subprocess.Popen(["pcmanfm-qt", "--profile", "lxqt", str(source)])
        window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")])
        try:
            atspi("wait", "ferry", "Drop files", "30")
            own = xdotool("search", "--sync", "--onlyvisible", "--pid", window.pid).split()[0]
            xdotool("windowsize", own, 920, 800, "windowmove", own, 670, 20)
            theirs = xdotool("search", "--sync", "--onlyvisible", "--pid", manager.pid).split()[-1]
            xdotool("windowsize", theirs, 640, 600, "windowmove", theirs, 5, 20)
            time.sleep(1)

            drag(middle("ferry", "gamma, folder, ready"), middle("ferry", "This computer, folder, ready"))
            until(lambda: order()[0] == "gamma", "the pointer moved nothing")
            xdotool("key", "alt+Down")  # whoever was moved has the focus
            until(lambda: order()[1] == "gamma", "the keys moved nothing")
            atspi("act", "ferry", "beta, folder, ready", "Move up")
            until(lambda: order().index("beta") == 2, "the screen reader moved nothing")
            atspi("act", "ferry", "beta, folder, ready", "Make default")
            atspi("wait", "ferry", "beta, folder, ready, default", "10")

            def drop_on(name):
                drag(middle("pcmanfm-qt", "notes.md"), middle("ferry", name))

            drop_on("alpha, folder, ready")
            until((box.folder / "alpha" / "notes.md").exists, "what was dropped on alpha is not there")
            both = next(n for n in atspi("names", "ferry").splitlines() if n.startswith("both,"))
            drop_on(both)
            time.sleep(2)
            there = sorted(str(p.parent.name) for p in pathlib.Path(box.folder).rglob("notes.md"))
            expect(there == ["alpha", "source"], f"what could go nowhere went to {there}")
            print("the sidebar's destinations were moved, made the default and dropped on")
        finally:
            window.terminate()
            window.wait(10)
            manager.terminate()
            manager.wait(10)
    return 0


sys.exit(main())
