#!/usr/bin/env python3
"""Every action of the menu bar, from outside: it is chosen in the running window, and its effect is seen.

The list of actions is the window's own. One without a story here fails by its name, and so does a story whose action is
gone. Some are chosen by a real pointer in the open menus, the others as a screen reader does. What is uploaded goes to a
stand-in for a web server, which can wait and refuse. 77: a program it needs is missing.
"""

import os
import pathlib
import subprocess
import sys
import time
import urllib.request

from desktop.pointer import click, windows_of, xdotool
from desktop.reader import HERE, PYTHON, Reader, on_desktop, until
from ferrybox import FERRY, Box, expect
from putstandin import PutStandIn

STORIES = {}  # by the action's place in the menus, in the order in which they are told
POINTED = set()


def story(path, by="screen reader"):
    def keep(function):
        STORIES[path] = function
        if by == "pointer":
            POINTED.add(path)
        return function
    return keep


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], text=True, check=True, capture_output=True).stdout


class Work:
    """One window with two destinations at the stand-in, and what the stories do in it again and again."""

    def __init__(self, box, server, process):
        self.box = box
        self.server = server
        self.process = process
        self.reader = Reader("ferry")
        self.menus = self.reader.menus()
        self._sidebar = self.reader.find("Sidebar", "frame")
        self._number = 0

    def choose(self, path):
        """Chooses an action of the menu bar, once it can be chosen."""
        entry = self.menus[path]
        until(lambda: self.reader.has(entry, "enabled"), f"{path} stays grey; {self.reader.all_names()}")
        if path in POINTED:
            self._point(path)
        else:
            self.reader.act(entry, "Press")

    def _point(self, path):
        for name in path.split("/"):
            click(self.reader.middle(self.reader.find(name, "menu item")))
        self.reader.gone(path.split("/")[-1], "menu item")

    def upload(self, *sizes, to="place", names=()):
        """New files of these sizes, handed to the window; their paths."""
        files = []
        for index, size in enumerate(sizes):
            self._number += 1
            name = names[index] if names else f"file{self._number}.txt"
            folder = self.box.folder / f"source{self._number}"
            folder.mkdir()
            files.append(folder / name)
            files[-1].write_bytes(os.urandom(size))
        done = self.box.raw("upload", "--profile", self.box.folder / "profile", "--to", to, *files)
        expect(done.returncode == 0, f"the window did not take them: {done}")
        for file in files:
            self.reader.row(f"{file.name}, ")
        return files

    def order(self):
        return [row.split(",")[0] for row in self.reader.rows()]

    def ordered(self, *names):
        until(lambda: self.order() == list(names), lambda: f"not {names}; {self.reader.rows()}")

    def says(self, file, words):
        until(lambda: any(words in row for row in self.reader.rows() if row.startswith(f"{file.name}, ")),
              lambda: f"{file.name} does not say {words!r}; {self.reader.rows()}")

    def select(self, *files):
        for file in files:
            row = self.reader.row(f"{file.name}, ")
            if not self.reader.has(row, "selected"):
                self.reader.act(row, "Toggle")
            until(lambda row=row: self.reader.has(row, "selected"), f"{file.name} is not selected")

    def is_stored(self, file, to="place", name=None):
        return self.server.files.get(f"/{to}/{name or file.name}") == file.read_bytes()

    def arrives(self, file, **where):
        until(lambda: self.is_stored(file, **where), lambda: f"{file.name} does not arrive; {self.reader.rows()}")

    def dialog(self, name, button):
        """It opens, and is closed again by this button of its own."""
        opened = self.reader.dialog(name)
        self.reader.press(button, inside=opened)
        self.reader.closed(name)

    def page(self, name):
        """The page is there, and the sidebar says that it is."""
        self._marked(name)
        self.reader.find(name, "label")

    def _marked(self, name):
        is_marked = lambda: any(self.reader.has(entry, "checked") and self.reader.name(entry).split(",")[0] == name
                                for entry in self.reader.children(self._sidebar))
        until(is_marked, f"the sidebar is not at {name!r}")

    def show(self, page):
        self.reader.act(self.menus[f"View/{page}"], "Press")
        self._marked(page)

    def failed(self, *sizes):
        self.server.refuses = True
        files = self.upload(*sizes)
        for file in files:
            self.says(file, "Refused")
        self.server.refuses = False
        return files

    def waiting(self, *sizes, **words):
        """New files while all is paused: they wait, in this order."""
        done = self.box.raw("--profile", self.box.folder / "profile", "--action", "pause")
        expect(done.returncode == 0, f"it does not pause: {done}")
        return self.upload(*sizes, **words)

    def conflict(self):
        """A file that waits for an answer: another of its name is there."""
        self.server.files["/place/same.txt"] = b"the earlier one"
        (file,) = self.upload(700, names=["same.txt"])
        self.says(file, "Needs an answer")
        self.select(file)
        return file

    def clear(self):
        """Nothing on the list, nothing there, everything as at first."""
        self.server.release()
        self.server.refuses = False
        self.show("Uploads")
        for path in ("View/Sort by/Order of upload", "Queue/Resume all"):
            if self.reader.has(self.menus[path], "enabled"):
                self.reader.act(self.menus[path], "Press")
        end = time.monotonic() + 60
        while self.reader.rows():
            expect(time.monotonic() < end, f"the list does not get empty: {self.reader.rows()}")
            self.reader.act(self.menus["Edit/Select all"], "Press")
            self.reader.act(self.menus["Upload/Cancel, or take off the list"], "Press")
            time.sleep(0.2)
        self.server.files.clear()


@story("View/Menu bar")
def menu_bar(work, choose):
    expect(work.reader.look("File", "menu item") is None, "the menu bar is there at first")
    choose()
    work.reader.find("File", "menu item")
    choose()
    work.reader.gone("File", "menu item")
    choose()
    work.reader.find("File", "menu item")


@story("File/Add files…", by="pointer")
def add_files(work, choose):
    file = work.box.folder / "chosen ü#%.txt"
    file.write_text("chosen")
    choose()
    dialog = work.reader.dialog("Add files")
    work.reader.write("File name:", str(file), dialog)
    work.reader.press("Open", inside=dialog)
    work.says(file, "Done")
    expect(b"chosen" in work.server.files.values(), f"the server has {work.server.files}")


@story("File/Add folder…")
def add_folder(work, choose):
    folder = work.box.folder / "wedding"
    folder.mkdir()
    (folder / "one.txt").write_text("one")
    (folder / "two.txt").write_text("two")
    choose()
    dialog = work.reader.dialog("Add a folder")
    work.reader.write("Directory:", str(folder), dialog)
    work.reader.press("Choose", inside=dialog)
    work.reader.row("Folder wedding, Done")
    expect(work.server.files == {"/place/wedding/one.txt": b"one", "/place/wedding/two.txt": b"two"},
           f"the server has {work.server.files}")


@story("File/Paste files", by="pointer")
def paste(work, choose):
    file = work.box.folder / "copied.txt"
    file.write_text("copied")
    subprocess.run(["xclip", "-selection", "clipboard", "-t", "text/uri-list"], input=f"{file.as_uri()}\r\n", text=True,
                   check=True)
    choose()
    work.arrives(file)


@story("File/Export history…")
def export(work, choose):
    (file,) = work.upload(100)
    work.says(file, "Done")
    target = work.box.folder / "exported.csv"
    choose()
    dialog = work.reader.dialog("Export history")
    work.reader.write("File name:", str(target), dialog)
    work.reader.press("Save", inside=dialog)
    work.reader.sees("to “exported.csv”")
    expect(file.name in target.read_text(), f"it says {target.read_text()}")


@story("Edit/Undo", by="pointer")
def undo(work, choose):
    (file,) = work.upload(100)
    work.says(file, "Done")
    work.select(file)
    work.choose("Upload/Cancel, or take off the list")
    until(lambda: not work.reader.rows(), "it stays on the list")
    choose()
    work.says(file, "Done")


@story("Edit/Copy link or path", by="pointer")
def copy_link(work, choose):
    (file,) = work.upload(100)
    work.says(file, "Done")
    work.select(file)
    choose()
    work.reader.sees("Link copied")
    with urllib.request.urlopen(clipboard(), timeout=30) as reply:
        expect(reply.read() == file.read_bytes(), f"{clipboard()} is something else")


def link_as(style, wanted):
    @story(f"Edit/Copy link as/{style}", by="pointer" if style == "Markdown" else "screen reader")
    def copy(work, choose):
        (file,) = work.upload(100)
        work.says(file, "Done")
        work.select(file)
        choose()
        work.reader.sees("Copied")
        text = wanted.format(name=file.name, url=f"{work.server.url}/place/{file.name}")
        expect(clipboard() == text, f"{clipboard()!r} was copied, not {text!r}")


link_as("URL", "{url}")
link_as("Markdown", "[{name}]({url})")
link_as("HTML", '<a href="{url}">{name}</a>')
link_as("Name and URL", "{name}\n{url}")


@story("Edit/Open link in browser…")
def open_link(work, choose):
    """It asks first, with the address."""
    (file,) = work.upload(100)
    work.says(file, "Done")
    work.select(file)
    choose()
    shown = work.reader.names(work.reader.dialog("Open this address?"))
    address = f"{work.server.url}/place/{file.name}"
    expect(address in [name.replace("\u200b", "") for name in shown], f"it says {shown}")  # where it may break
    work.dialog("Open this address?", "Cancel")


@story("Edit/Show QR code", by="pointer")
def qr_code(work, choose):
    (file,) = work.upload(100)
    work.says(file, "Done")
    work.select(file)
    choose()
    work.reader.find(f"{work.server.url}/place/{file.name}", inside=work.reader.dialog("QR code"))
    work.dialog("QR code", "Close")


@story("Edit/Select all")
def select_all(work, choose):
    files = work.upload(100, 200, 300)
    choose()
    for file in files:
        row = work.reader.row(f"{file.name}, ")
        until(lambda row=row: work.reader.has(row, "selected"), f"{file.name} is not selected")


@story("Edit/Find", by="pointer")
def find(work, choose):
    one, other = work.upload(100, 100)
    choose()
    has_focus = lambda: (node := work.reader.focused()) and work.reader.name(node) == "Filter by name"
    until(has_focus, "the filter has not got the focus")
    xdotool("type", other.name)
    work.ordered(other.name)
    xdotool("key", "Escape")
    work.ordered(one.name, other.name)


@story("Edit/Accounts…", by="pointer")
def accounts(work, choose):
    choose()
    work.dialog("Accounts", "Close")


@story("Edit/History sync…")
def history_sync(work, choose):
    choose()
    work.dialog("History sync", "Close")


@story("Edit/Settings…", by="pointer")
def settings(work, choose):
    choose()
    work.dialog("Settings", "Close")


@story("Upload/Pause or resume", by="pointer")
def pause_or_resume(work, choose):
    work.server.hold()
    one, other = work.upload(100, 100)
    work.select(one)
    choose()
    work.says(one, "Paused")
    work.server.release()
    work.arrives(other)
    expect(not work.is_stored(one), "what is paused was stored")
    choose()
    work.says(one, "Done")
    work.arrives(one)


@story("Upload/Start now")
def start_now(work, choose):
    one, other = work.waiting(100, 100)
    work.select(other)
    choose()
    work.arrives(other)
    expect(not work.is_stored(one), "the other one was started, too")


@story("Upload/Try again", by="pointer")
def try_again(work, choose):
    one, other = work.failed(100, 100)
    work.select(other)
    choose()
    work.arrives(other)
    expect(not work.is_stored(one), "the other one was tried again, too")


@story("Upload/Cancel, or take off the list")
def cancel(work, choose):
    work.server.hold()
    one, other = work.upload(100, 100)
    work.select(one)
    choose()
    work.says(one, "Cancelled")
    choose()
    work.ordered(other.name)
    work.reader.sees("off the list")


@story("Upload/Replace what is there", by="pointer")
def replace(work, choose):
    file = work.conflict()
    choose()
    work.says(file, "Done")
    work.arrives(file)


@story("Upload/Keep both")
def keep_both(work, choose):
    file = work.conflict()
    choose()
    work.reader.sees("Done")
    expect(sorted(work.server.files.values()) == sorted([b"the earlier one", file.read_bytes()]),
           f"the server has {work.server.files.keys()}")


@story("Upload/Skip")
def skip(work, choose):
    file = work.conflict()
    choose()
    work.says(file, "Skipped")
    expect(list(work.server.files.values()) == [b"the earlier one"], "the one that was there has changed")


def answered(words, said, stays):
    """Of two that ask none is chosen, and both get the answer."""
    @story(f"Upload/For all that ask, and later ones/{words}")
    def answer(work, choose):
        work.server.files.update({"/place/same.txt": b"earlier", "/place/like.txt": b"earlier"})
        files = work.upload(700, 800, names=["same.txt", "like.txt"])
        for file in files:
            work.says(file, "Needs an answer")
        choose()
        until(lambda: sum(said in row for row in work.reader.rows()) == 2,
              lambda: f"{said!r} is not said of both; {work.reader.rows()}")
        kept = [content for content in work.server.files.values() if content == b"earlier"]
        expect(len(kept) == stays, f"the server has {work.server.files.keys()}")
        for file in files:
            expect((file.read_bytes() in work.server.files.values()) == (said == "Done"), f"{file.name} is there, or is not")


answered("Replace what is there", "Done", 0)
answered("Keep both", "Done", 2)
answered("Skip", "Skipped", 2)


@story("Upload/Show in folder")
def show_in_folder(work, choose):
    (file,) = work.upload(100)
    work.select(file)
    with subprocess.Popen([PYTHON, HERE / "filemanagerbus.py"], stdout=subprocess.PIPE, text=True) as manager:
        try:
            expect(manager.stdout.readline() == "ready\n", "the stand-in of a file manager does not come up")
            choose()
            shown = manager.stdout.readline().strip()
            expect(shown == file.as_uri(), f"{shown} is shown")
        finally:
            manager.terminate()


def moved(path, chosen, wanted, by="screen reader"):
    """One of four goes somewhere else on the list, and that is the order in which they go to the server."""
    @story(path, by)
    def move(work, choose):
        files = work.waiting(100, 100, 100, 100)
        work.select(files[chosen])
        choose()
        names = [files[index].name for index in wanted]
        work.ordered(*names)
        work.choose("Queue/Resume all")
        for file in files:
            work.arrives(file)
        expect(work.server.begun[-4:] == [f"/place/{name}" for name in names], f"they came as {work.server.begun[-4:]}")


moved("Upload/Move to top", 2, [2, 0, 1, 3], by="pointer")
moved("Upload/Move up", 2, [0, 2, 1, 3])
moved("Upload/Move down", 1, [0, 2, 1, 3])
moved("Upload/Move to bottom", 1, [0, 2, 3, 1])


@story("Queue/Pause all", by="pointer")
def pause_all(work, choose):
    work.server.hold()
    files = work.upload(100, 100)
    choose()
    for file in files:
        work.says(file, "Paused")
    work.server.release()
    (late,) = work.upload(100)
    work.says(late, "Paused")
    expect(not work.server.files, "something was stored while all is paused")


@story("Queue/Resume all", by="pointer")
def resume_all(work, choose):
    files = work.waiting(100, 100)
    choose()
    for file in files:
        work.arrives(file)


@story("Queue/Try all failed again")
def retry_all(work, choose):
    files = work.failed(100, 100)
    choose()
    for file in files:
        work.arrives(file)


@story("Queue/Take finished ones off the list")
def remove_finished(work, choose):
    (done,) = work.upload(100)
    work.says(done, "Done")
    work.server.hold()
    (open_one,) = work.upload(100)
    choose()
    work.ordered(open_one.name)


@story("Destination/Choose destination", by="pointer")
def choose_destination(work, choose):
    """The menu of the picker opens. Qt puts no popup of a button's into the tree: it is a window, and takes the keys."""
    choose()
    until(lambda: len(windows_of(work.process)) == 2, "no menu opens")
    xdotool("key", "Down", "Down", "Down", "Return")  # this computer, place, other
    work.reader.find("Destination: other")


@story("Destination/Edit this destination…")
def edit_destination(work, choose):
    choose()
    dialog = work.reader.dialog("Edit destination")
    for name, value in (("Name, required", "other"), ("URL, required", f"{work.server.url}/other/{{path}}")):
        field = work.reader.find(name, "text", dialog)
        until(lambda: work.reader.text(field) == value, lambda: f"{name} is {work.reader.text(field)!r}")
    work.dialog("Edit destination", "Cancel")


@story("Destination/Make this the default")
def make_default(work, choose):
    choose()
    work.reader.find("other, HTTP, ready, default")


@story("Destination/Add destination…", by="pointer")
def add_destination(work, choose):
    choose()
    dialog = work.reader.dialog("Add destination")
    work.reader.press("HTTP server", inside=dialog)
    work.reader.write("Name, required", "a third", dialog)
    work.reader.write("URL, required", f"{work.server.url}/third/{{path}}", dialog)
    work.reader.press("Save", inside=dialog)
    work.reader.find("Destination: a third")
    lines, _ = work.box.run("destinations", "--json")
    expect(any(line["name"] == "a third" for line in lines), f"it is not among {lines}")


def page(name, by="screen reader"):
    @story(f"View/{name}", by)
    def show(work, choose):
        if name == "Uploads":
            work.show("Statistics")
        choose()
        work.page(name)


page("Uploads")
page("History", by="pointer")
page("Ask")
page("Remote files", by="pointer")
page("Statistics")


@story("View/Details", by="pointer")
def details(work, choose):
    (file,) = work.upload(100)
    work.select(file)
    choose()
    work.reader.find(file.name, "label", work.reader.find("Details", "frame"))
    choose()
    work.reader.gone("Details", "frame")


@story("View/Compact rows")
def compact_rows(work, choose):
    (file,) = work.upload(100)
    height = lambda: work.reader.height(work.reader.row(f"{file.name}, "))
    roomy = height()
    choose()
    work.reader.find("Columns")
    until(lambda: height() <= roomy // 2, lambda: f"a row was {roomy} high, and is {height()}")
    choose()
    work.reader.gone("Columns")
    until(lambda: height() == roomy, lambda: f"a row was {roomy} high, and is {height()}")


@story("View/Thumbnails")
def thumbnails(work, choose):
    """They are there or not: the tick tells, since what is painted has no name."""
    menu = work.menus["View/Thumbnails"]
    at_first = work.reader.has(menu, "checked")
    for wanted in (not at_first, at_first):
        choose()
        until(lambda wanted=wanted: work.reader.has(menu, "checked") == wanted, "the tick stays as it is")


def column(name, by="screen reader"):
    """A column of the compact rows goes or comes, and at last it is as before."""
    @story(f"View/Columns/{name}", by)
    def show(work, choose):
        work.upload(100)
        work.choose("View/Compact rows")
        work.reader.find("Columns")
        head = lambda: work.reader.look(f"Sort by {name}") is not None
        before = head()
        choose()
        until(lambda: head() != before, f"the column {name} stays as it is")
        choose()
        until(lambda: head() == before, f"the column {name} does not come back")
        work.choose("View/Compact rows")


for each in ("Size", "State", "Destination", "Added", "Progress", "Speed", "Time left"):
    column(each, by="pointer" if each == "Speed" else "screen reader")


@story("View/Columns/Name")
def name_column(work, choose):
    """Always there: it cannot be chosen."""
    entry = work.menus["View/Columns/Name"]
    expect(work.reader.has(entry, "checked") and not work.reader.has(entry, "enabled"), "the name can be taken away")


@story("View/Columns/As usual")
def usual_columns(work, choose):
    work.upload(100)
    work.choose("View/Compact rows")
    work.reader.find("Sort by Size")
    work.choose("View/Columns/Size")
    work.reader.gone("Sort by Size")
    choose()
    work.reader.find("Sort by Size")
    work.choose("View/Compact rows")


def sorted_by(name, wanted, by="screen reader"):
    """Four rows: by name, size, state and destination each in an order of its own."""
    @story(f"View/Sort by/{name}", by)
    def sort(work, choose):
        files = work.waiting(300, 100, 200, names=["bee.txt", "dog.txt", "cat.txt"])
        files += work.waiting(400, to="other", names=["ant.txt"])
        work.select(files[1])
        work.choose("Upload/Pause or resume")
        if name == "Turned round":
            work.choose("View/Sort by/Name")
        elif name == "Order of upload":
            work.choose("View/Sort by/Name")
            work.ordered("ant.txt", "bee.txt", "cat.txt", "dog.txt")
        choose()
        work.ordered(*wanted)


sorted_by("Name", ["ant.txt", "bee.txt", "cat.txt", "dog.txt"], by="pointer")
sorted_by("Size", ["dog.txt", "cat.txt", "bee.txt", "ant.txt"])
sorted_by("State", ["bee.txt", "cat.txt", "ant.txt", "dog.txt"])
sorted_by("Destination", ["bee.txt", "dog.txt", "cat.txt", "ant.txt"])
sorted_by("Order of upload", ["bee.txt", "dog.txt", "cat.txt", "ant.txt"])
sorted_by("Turned round", ["dog.txt", "cat.txt", "bee.txt", "ant.txt"])


@story("View/Sort by/Added")
def sort_added(work, choose):
    (one,), (other,) = work.waiting(100), work.waiting(100)
    work.select(one)
    work.choose("Upload/Move to bottom")
    work.ordered(other.name, one.name)
    choose()
    work.ordered(one.name, other.name)


@story("View/Sort by/Progress")
def sort_progress(work, choose):
    one, other = work.waiting(100, 100)
    work.select(one)
    work.choose("Upload/Start now")
    work.says(one, "Done")
    work.ordered(one.name, other.name)
    choose()
    work.ordered(other.name, one.name)


def sorted_running(name):
    """Speeds change from moment to moment: the head of the column says by what the rows are sorted."""
    @story(f"View/Sort by/{name}")
    def sort(work, choose):
        work.upload(100)
        work.choose("View/Compact rows")
        work.reader.find("Columns")
        if work.reader.look(f"Sort by {name}") is None:
            work.choose(f"View/Columns/{name}")
        head = work.reader.find(f"Sort by {name}")
        expect(head.description == "", f"it is {head.description} before")
        choose()
        until(lambda: head.description.startswith("sorted"), lambda: f"the head says {head.description!r}")
        work.choose("View/Compact rows")


sorted_running("Speed")
sorted_running("Time left")


@story("View/Next pane")
def next_pane(work, choose):
    """Round the window once: each of the panes has the focus in its turn."""
    work.upload(100)
    panes = []
    for _ in range(6):
        choose()
        node = until(work.reader.focused, "nothing has the focus")
        panes.append(work.reader.pane(node))
    expect({"Sidebar", "Status", "Uploads"} <= set(panes), f"it went through {panes}")


@story("Help/Keyboard shortcuts", by="pointer")
def shortcuts(work, choose):
    choose()
    work.reader.find("Ctrl+Shift+O", "label", work.reader.dialog("Keyboard shortcuts"))
    work.dialog("Keyboard shortcuts", "Close")


@story("Help/About Ferry")
def about(work, choose):
    choose()
    work.dialog("About Ferry", "Close")


@story("File/Quit", by="pointer")
def quit_it(work, choose):
    choose()
    expect(work.process.wait(60) == 0, f"it ended with {work.process.returncode}")


def tell(work):
    """Each story of the actions that the window has; what remains is a fault of the window's or of this test's."""
    missing = work.menus.keys() - STORIES.keys()
    expect(not missing, f"no story tells what these do: {sorted(missing)}")
    gone = STORIES.keys() - work.menus.keys()
    expect(not gone, f"the window has not got these any more: {sorted(gone)}")
    for path, told in STORIES.items():
        began = time.monotonic()
        told(work, lambda path=path: work.choose(path))
        if work.process.poll() is None:
            work.clear()
        print(f"{path}: {'by the pointer, ' if path in POINTED else ''}{time.monotonic() - began:.1f} s", flush=True)


def widen(process):
    """As wide as the screen: columns of the compact rows that have no room give way."""
    window = until(lambda: windows_of(process), "it shows no window")[0]
    xdotool("windowsize", window, 1580, 760, "windowmove", window, 5, 25)


def main():
    outside = on_desktop(__file__, "xclip")
    if outside is not None:
        return outside
    with PutStandIn() as server, Box() as box:
        box.environment["DISPLAY"] = os.environ["DISPLAY"]
        for name in ("place", "other"):
            _, status = box.run("destinations", "add", name, "--kind", "http", "--set", "upload-limit=1",
                                "--set", f"url={server.url}/{name}/{{path}}")
            expect(status == 0, f"the destination was refused with {status}")
        profile = pathlib.Path(box.folder / "profile")
        window = subprocess.Popen([FERRY, "--profile", str(profile), "--to", "place"], stdin=subprocess.DEVNULL)
        try:
            work = Work(box, server, window)
            widen(window)
            tell(work)
        except SystemExit:
            if window.poll() is not None:
                print(f"Ferry had ended before, with {window.returncode}")
            raise
        finally:
            if window.poll() is None:
                window.terminate()
                window.wait(30)
    print(f"all {len(STORIES)} actions of the menus do what they say")
    return 0


sys.exit(main())
