#!/usr/bin/env python3
"""Files copied in real file managers and pasted into the window, files dragged from them, and a picture pasted.

Real windows, real keys and a real pointer. File managers that are not installed are named and left out. 77: a program it
needs is missing.
"""

import os
import shutil
import struct
import subprocess
import sys
import time
import urllib.parse
import zlib

from desktop.pointer import click, drag, windows_of, xdotool
from desktop.reader import Reader, on_desktop, until
from ferrybox import FERRY, Box, expect

# How to open a window on a folder, whatever is running already.
MANAGERS = {
    "pcmanfm-qt": ["--profile", "lxqt"],
    "thunar": [],
    "nemo": ["--no-desktop"],
    "caja": ["--no-desktop"],
    "nautilus": ["--new-window"],
    "dolphin": ["--new-window"],
}
QT = {"pcmanfm-qt", "dolphin"}  # they say over AT-SPI where an item is
NOTHING = (560, 480)  # among the items of a file manager's window, where none is
NAMES = ["one report ü#%.txt", "two & three.bin"]


def to_clipboard(data, kind):
    subprocess.run(["xclip", "-selection", "clipboard", "-t", kind], input=data, check=True)


def copied():
    """The names of the files that somebody has copied."""
    done = subprocess.run(["timeout", "5", "xclip", "-selection", "clipboard", "-t", "text/uri-list", "-o"], text=True,
                          errors="replace", capture_output=True, check=False)
    return sorted(urllib.parse.unquote(line.strip()).split("/")[-1] for line in done.stdout.splitlines()
                  if line.startswith("file://"))


def picture(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + os.urandom(3 * width) for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def window_of(process):
    return until(lambda: windows_of(process), f"{process.args[0]} shows no window", 60)[-1]


def place(window, x, y, width, height):
    xdotool("windowsize", window, width, height, "windowmove", window, x, y)


class Work:
    def __init__(self, box, process, reader):
        self.reader = reader
        self.box = box
        self.place = box.folder / "place"
        self.window = window_of(process)
        place(self.window, 690, 20, 880, 700)

    def activate(self):
        xdotool("windowactivate", self.window)
        frame = self.reader.find("Ferry", "frame")
        until(lambda: self.reader.has(frame, "active"), "Ferry's window does not come to the front")

    def arrived(self):
        return {path.name: path.read_bytes() for path in self.place.glob("[!.]*")}

    def arrives(self, folder, how):
        wanted = {path.name: path.read_bytes() for path in folder.iterdir()}
        until(lambda: self.arrived() == wanted, lambda: f"{how}: {list(self.arrived())} arrived; {self.reader.rows()}")
        for path in self.place.glob("[!.]*"):
            path.unlink()


def copy_all(window):
    """Ctrl+A and Ctrl+C until they have an effect: file managers do not say when they have read a folder."""
    def is_copied():
        xdotool("windowactivate", window)
        time.sleep(0.3)
        click(NOTHING)  # Nautilus has its keys elsewhere at first
        xdotool("key", "ctrl+a", "sleep", 0.3, "key", "ctrl+c", "sleep", 0.5)
        return copied() == sorted(NAMES)
    until(is_copied, lambda: f"it copies {copied()}", 45)


def item_of_qt(manager):
    """On its name: without a theme of icons Dolphin shows nothing above it, and a drag there selects."""
    reader = Reader(manager)
    node = reader.find(NAMES[0])
    x, y = reader.middle(node)
    return x, y + reader.height(node) // 2 - 12 if manager == "dolphin" else y


def item():
    """A point of a GTK file manager's window with an item of its below: Ctrl and a click there, and Ctrl+C, copy a file."""
    for y in (175, 205, 145, 240, 290):
        for x in (255, 360, 290, 200, 120):
            to_clipboard(b"nothing", "UTF8_STRING")
            click(NOTHING)
            xdotool("sleep", 0.1, "mousemove", x, y, "keydown", "ctrl", "click", 1, "keyup", "ctrl")
            xdotool("sleep", 0.4, "key", "ctrl+c", "sleep", 0.5)
            if len(copied()) == 1:
                return x, y
    return expect(False, "there is no item in the file manager")


def from_manager(work, manager):
    folder = work.box.folder / f"from {manager}"
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_bytes(os.urandom(50_000))
    # GTK 4 draws with OpenGL, which Xvfb has only by half: Nautilus would not get to reading the folder.
    process = subprocess.Popen([manager, *MANAGERS[manager], str(folder)], env=dict(os.environ, GSK_RENDERER="cairo"),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = window_of(process)
        place(window, 5, 20, 660, 600)
        copy_all(window)
        work.activate()
        xdotool("key", "ctrl+v")
        work.arrives(folder, f"copied in {manager}")
        xdotool("windowactivate", window)
        time.sleep(0.5)
        start = item_of_qt(manager) if manager in QT else item()
        xdotool("key", "ctrl+a", "sleep", 0.5)
        drag(start, (1250, 450))
        work.arrives(folder, f"dragged from {manager}")
    finally:
        process.terminate()
        process.wait(20)


def from_clipboard(work):
    to_clipboard(picture(37, 23), "image/png")
    work.activate()
    xdotool("key", "ctrl+v")
    (name,) = until(work.arrived, "the picture does not arrive")
    expect(name.startswith("Pasted image ") and name.endswith(".png"), f"it is called {name}")
    work.reader.row(f"{name}, Done")
    stored = work.place / name
    expect(struct.unpack(">II", stored.read_bytes()[16:24]) == (37, 23), "it is another picture")
    stored.unlink()


def main():
    outside = on_desktop(__file__, "xclip")
    if outside is not None:
        return outside
    with Box() as box:
        _, status = box.run("destinations", "add", "place", "--kind", "folder", "--set", f"path={box.folder / 'place'}")
        expect(status == 0, f"the destination was refused with {status}")
        ferry = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile"), "--to", "place"],
                                 stdin=subprocess.DEVNULL)
        try:
            work = Work(box, ferry, Reader("ferry"))
            from_clipboard(work)
            print("a picture: pasted", flush=True)
            for manager in MANAGERS:
                if shutil.which(manager) is None:
                    print(f"{manager}: not installed here, and left out")
                    continue
                from_manager(work, manager)
                print(f"{manager}: copied and pasted, and dragged", flush=True)
        finally:
            ferry.terminate()
            ferry.wait(30)
    return 0


sys.exit(main())
