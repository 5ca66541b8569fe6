#!/usr/bin/env python3
"""Two people without a mouse add a server in the empty window, upload a file to it, and get its link: one by keys alone,
and one by what a screen reader can do alone, with no key at all.

Real window, real X events; what it says is read over AT-SPI. The place is a stand-in for a web server, from which each
copied link is fetched. FERRY_TEST_SHOTS=folder takes a picture of each step. 77: a program it needs is missing.
"""

import contextlib
import os
import subprocess
import sys
import urllib.request

from desktop.person import Person
from desktop.pointer import windows_of
from desktop.reader import Reader, on_desktop, until
from ferrybox import FERRY, Box, expect
from putstandin import PutStandIn


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], text=True, check=True, capture_output=True).stdout


def copy_as_file_manager(file):
    subprocess.run(["xclip", "-selection", "clipboard", "-t", "text/uri-list"], input=f"{file.as_uri()}\r\n", text=True,
                   check=True)


def leads_to(link, file):
    with urllib.request.urlopen(link, timeout=30) as reply:
        expect(reply.read() == file.read_bytes(), f"{link} is not {file.name}")


@contextlib.contextmanager
def window():
    """The window of a first start, what reads it, and two files; it must end by itself."""
    with Box() as box:
        files = []
        for name in ("annual report #%.txt", "photo ü.bin"):
            files.append(box.folder / name)
            files[-1].write_bytes(os.urandom(70_000))
        process = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")], stdin=subprocess.DEVNULL)
        try:
            reader = Reader("ferry")
            reader.find("Drop files or folders here", "label")
            yield process, reader, files
            expect(process.wait(30) == 0, f"it ended with {process.returncode}")
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait(30)


def has_focus(reader, name):
    """A person types once the focus is where it should be."""
    until(lambda: (node := reader.focused()) and name == reader.name(node),
          lambda: f"{name!r} has not got the focus, but {reader.focused() and reader.name(reader.focused())!r}")


def by_keyboard(server):
    person = Person("ferry")
    with window() as (process, reader, (report, photo)):
        person.shot("empty")
        person.key("ctrl+d")
        until(lambda: len(windows_of(process)) == 2, "no menu of destinations opens")
        person.shot("destinations")
        person.key("Up", "Return")  # its last entry
        reader.dialog("Add destination")
        has_focus(reader, "This computer")
        person.key("Down", "Down", "Down")
        has_focus(reader, "HTTP server")
        person.key("space")
        has_focus(reader, "Name, required")
        person.key("ctrl+a")
        person.type("web")
        person.key("Tab")
        has_focus(reader, "URL, required")
        person.type(f"{server.url}/{{path}}")
        person.shot("server")
        person.key("Return")
        reader.find("Destination: web")
        person.key("ctrl+o")
        reader.dialog("Add files")
        has_focus(reader, "File name:")
        person.type(str(report))
        person.key("Return")
        reader.row(f"{report.name}, Done")
        person.shot("uploaded")
        has_focus(reader, "Uploads")
        person.key("Down")
        until(lambda: reader.has(reader.row(report.name), "selected"), "Down does not choose the row")
        person.key("ctrl+c")
        reader.sees("Link copied")
        person.shot("copied")
        leads_to(clipboard(), report)

        copy_as_file_manager(photo)
        person.key("ctrl+v")
        reader.row(f"{photo.name}, Done")
        person.key("ctrl+a", "ctrl+c")
        reader.sees("2 links copied")
        links = clipboard().split("\n")
        expect(len(links) == 2, f"two links: {links}")
        leads_to(links[0], report)
        leads_to(links[1], photo)
        person.key("ctrl+q")


def by_screen_reader(server):
    with window() as (_, reader, (report, _)):
        reader.act(reader.menus()["Destination/Add destination…"], "Press")
        dialog = reader.dialog("Add destination")
        reader.press("HTTP server", inside=dialog)
        reader.write("Name, required", "web", dialog)
        reader.write("URL, required", f"{server.url}/{{path}}", dialog)
        reader.press("Save", inside=dialog)
        reader.find("Destination: web")
        reader.press("Choose files…")
        dialog = reader.dialog("Add files")
        reader.write("File name:", str(report), dialog)
        reader.press("Open", inside=dialog)
        reader.act(reader.row(f"{report.name}, Done"), "Copy link")
        reader.sees("Link copied")
        leads_to(clipboard(), report)
        reader.act(reader.menus()["File/Quit"], "Press")


def main():
    outside = on_desktop(__file__, "xclip")
    if outside is not None:
        return outside
    for way in (by_keyboard, by_screen_reader):
        with PutStandIn() as server:
            way(server)
        print(f"{way.__name__.replace('_', ' ')}: from the empty window to the copied link", flush=True)
    return 0


sys.exit(main())
