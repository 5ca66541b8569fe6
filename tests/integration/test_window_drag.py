#!/usr/bin/env python3
"""A person's way: three files and a folder dragged from a file manager onto the window reach the server's bucket.

Real window, real file manager, real X events: nothing here knows the inside of Ferry. 77: a program it needs is
missing, or the test servers do not run.
"""
import os
import pathlib
import subprocess
import sys
import time

from desktop.pointer import drag, xdotool
from ferrybox import FERRY, SOURCE, Box, expect, need_stack, sha256

DESKTOP = SOURCE / "tests/integration/desktop"
ATSPI = ["/usr/bin/python3", str(DESKTOP / "atspi.py")]


def atspi(*words, timeout=60):
    done = subprocess.run([*ATSPI, *words], text=True, capture_output=True, timeout=timeout)
    expect(done.returncode == 0, f"atspi {words}: {done.stderr.strip()[-300:]}")
    return done.stdout.strip()


def middle(rectangle):
    x, y, width, height = map(int, rectangle.split())
    return x + width // 2, y + height // 2


def make_files(folder):
    names = ["annual report ü#%.txt", "photo.bin", "notes.md"]
    for index, name in enumerate(names):
        (folder / name).write_bytes(os.urandom(100_000 * (index + 1)))
    (folder / "wedding").mkdir()
    (folder / "wedding" / "DSC_0001.NEF").write_bytes(os.urandom(7_000_000))  # above 6 MB: resumable
    (folder / "wedding" / "DSC_0002.NEF").write_bytes(os.urandom(50_000))
    return [*names, "wedding"]


def stored_hashes(folder):
    found = {}
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_file():
            found[sha256(path)] = path
    return found


def select_all_and_drag(names):
    """All of the folder's items, by the keyboard's Ctrl+A, taken at the first of them."""
    first = middle(atspi("where", "pcmanfm-qt", names[0]))
    xdotool("mousemove", *first, "click", 1)
    time.sleep(0.3)
    xdotool("key", "ctrl+a")
    time.sleep(0.3)
    drag(first, (1250, 450))


def main():
    if "DESKTOP_WORK" not in os.environ:
        need_stack()
        return subprocess.run([str(DESKTOP / "with-desktop.sh"), sys.executable, __file__], check=False).returncode
    with Box() as box:
        source = box.folder / "source"
        source.mkdir()
        names = make_files(source)
        box.add_supabase("bucket", os.environ["FERRY_STACK_URL"], f"drag-{os.getpid()}-{time.time_ns()}")
        profile = str(box.folder / "profile")
        manager = subprocess.Popen(["pcmanfm-qt", "--profile", "lxqt", str(source)])
        window = subprocess.Popen([FERRY, "--profile", profile, "--to", "bucket"])
        try:
            atspi("wait", "ferry", "Drop files", "30")
            ids = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(window.pid)], text=True,
                                 capture_output=True, check=True).stdout.split()
            xdotool("windowsize", ids[0], 900, 700, "windowmove", ids[0], 690, 20)
            files = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(manager.pid)],
                                   text=True, capture_output=True, check=True).stdout.split()
            xdotool("windowsize", files[-1], 660, 600, "windowmove", files[-1], 5, 20)
            time.sleep(1)
            select_all_and_drag(names)
            wanted = {sha256(p) for p in source.rglob("*") if p.is_file()}
            end = time.monotonic() + 60
            stored = {}
            while time.monotonic() < end and not wanted <= stored.keys():
                time.sleep(0.5)
                stored = stored_hashes(os.environ["FERRY_STACK_DATA"])
            expect(wanted <= stored.keys(), f"{len(wanted - stored.keys())} of {len(wanted)} files did not arrive")
            print(atspi("wait", "ferry", "Done", "20"))
        finally:
            window.terminate()
            window.wait(10)
            manager.terminate()
            manager.wait(10)
        lines, status = box.run("history", "annual", "--json")
        expect(status == 0 and len(lines) == 1 and lines[0]["state"] == "done", f"history by a part of a name: {lines}")
        lines, _ = box.run("history", "wedding", "--json")
        expect(len(lines) == 2, f"history by the folder's name: {lines}")
        print(f"{len(wanted)} dragged files stored with equal hashes, found in the history")
    return 0


sys.exit(main())
