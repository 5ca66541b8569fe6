"""What a screen reader does with a window, in this process: for tests that run under Debian's own Python (`on_desktop`).

Nothing is kept from call to call: each asks the window how it is now.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time

PYTHON = "/usr/bin/python3"  # it has pyatspi, which others have not
HERE = pathlib.Path(__file__).resolve().parent


def on_desktop(script, *programs):
    """None inside a desktop of its own; outside, the exit status of the same script run in one; 77: something is missing."""
    if "DESKTOP_WORK" in os.environ:
        return None
    for program in programs:
        if shutil.which(program) is None:
            print(f"skipped: {program} is not installed")
            return 77
    if subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode != 0:
        print("skipped: python3-pyatspi is not installed")
        return 77
    return subprocess.run([str(HERE / "with-desktop.sh"), PYTHON, script], check=False).returncode


def until(condition, words, seconds=30):
    """What the condition gives as soon as it is something; `words` may be a function that says how it stands."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            print(f"FAILED: {words() if callable(words) else words}")
            sys.exit(1)
        time.sleep(0.1)
    return found


class Reader:
    """Reads one application of the accessibility bus, and does what its things offer. No key, no pointer."""

    def __init__(self, application):
        from desktop import atspi  # it needs Debian's Python

        self._pyatspi = atspi.pyatspi
        self._has_focus = atspi.has_focus
        self._root = atspi.application(application)
        self._pyatspi.Atspi.set_timeout(20_000, 60_000)  # a busy computer is no fault of the window's
        self._root.set_cache_mask(self._pyatspi.Atspi.Cache.NONE)
        self._lists = {}

    def has(self, node, state):
        try:
            return node is not None and node.getState().contains(getattr(self._pyatspi, f"STATE_{state.upper()}"))
        except Exception:  # it has just gone
            return False

    def role(self, node):
        try:
            return node.getRoleName()
        except Exception:
            return ""

    def children(self, node):
        try:
            return [child for index in range(min(node.childCount, 500)) if (child := node.getChildAtIndex(index))]
        except Exception:
            return []

    def shown(self, inside=None):
        """Everything on the screen, from the top."""
        for child in self.children(inside or self._root):
            if self.has(child, "showing"):
                yield child
                yield from self.shown(child)

    def name(self, node):
        try:
            return node.name
        except Exception:
            return ""

    def look(self, name, role=None, inside=None):
        """What is shown by that whole name, or None."""
        return next((node for node in self.shown(inside) if self.name(node) == name
                     and (role is None or self.role(node) == role)), None)

    def find(self, name, role=None, inside=None, seconds=30):
        return until(lambda: self.look(name, role, inside), lambda: f"no {role or 'thing'} {name!r}; {self.all_names()}",
                     seconds)

    def sees(self, part, seconds=30):
        """Waits until a name that is shown holds these words; the whole name."""
        return until(lambda: next((name for name in self.names() if part in name), None),
                     lambda: f"{part!r} did not appear; {self.all_names()}", seconds)

    def names(self, inside=None):
        return [name for node in self.shown(inside) if (name := self.name(node))]

    def all_names(self):
        return f"there is {self.names()}"

    def gone(self, name, role=None):
        until(lambda: self.look(name, role) is None, f"{name!r} does not go")

    def dialog(self, name):
        """A window of that name beside the main one, once it is there."""
        return until(lambda: self._dialog(name), lambda: f"no dialog {name!r}; {self.all_names()}")

    def closed(self, name):
        until(lambda: self._dialog(name) is None, f"the dialog {name!r} stays open")

    def _dialog(self, name):
        return next((window for window in self.children(self._root) if self.name(window) == name
                     and self.role(window) in ("dialog", "alert") and self.has(window, "showing")), None)

    def actions(self, node):
        action = node.queryAction()
        return [action.getName(index) for index in range(action.nActions)]

    def act(self, node, *names):
        """The first of these that it offers."""
        offered = self.actions(node)
        name = next((each for each in names if each in offered), None)
        if name is None or not node.queryAction().doAction(offered.index(name)):
            print(f"FAILED: {self.name(node)!r} offers {offered}, and not {names}")
            sys.exit(1)

    def press(self, name, role="push button", inside=None):
        node = self.find(name, role, inside)
        until(lambda: self.has(node, "enabled"), f"{name!r} cannot be pressed")
        self.act(node, "Press", "Toggle")

    def write(self, name, text, inside=None):
        field = self.find(name, "text", inside)
        field.queryEditableText().setTextContents(text)
        until(lambda: self.text(field) == text, lambda: f"{name!r} says {self.text(field)!r}, not {text!r}")

    def text(self, node):
        return node.queryText().getText(0, -1)

    def focused(self):
        return next((node for node in self.shown() if self._is_focused(node)), None)

    def _is_focused(self, node):
        try:
            return self._has_focus(node) and self.role(node) != "filler"
        except Exception:
            return False

    def pane(self, node):
        """The name of the nearest thing around it that has one, or of itself."""
        while self.role(node) != "application":
            if self.role(node) in ("frame", "list", "dialog") and self.name(node):
                return self.name(node)
            node = node.parent
        return ""

    def rows(self, name="Uploads"):
        """The rows of a list, as they are read out, from the top."""
        return [self.name(row) for row in self._rows(name)]

    def row(self, start, name="Uploads"):
        """The row whose sentence begins so."""
        return until(lambda: next((row for row in self._rows(name) if self.name(row).startswith(start)), None),
                     lambda: f"no row {start!r}; there is {self.rows(name)}")

    def _rows(self, name):
        if not self.has(self._lists.get(name), "showing"):
            self._lists[name] = self.look(name, "list")
        return self.children(self._lists[name]) if self._lists[name] else []

    def middle(self, node):
        box = node.queryComponent().getExtents(self._pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def height(self, node):
        return node.queryComponent().getExtents(self._pyatspi.DESKTOP_COORDS).height

    def menus(self):
        """Every action of the menu bar, whether it is shown or not: {"File/Quit": entry}."""
        found = {}

        def gather(menu, path):
            for entry in self.children(menu):
                if self.role(entry) == "popup menu":
                    gather(entry, path)
                elif self.role(entry) == "menu item":
                    here = [*path, self.name(entry).replace("&", "")]
                    if self.children(entry):
                        gather(entry, here)
                    else:
                        found["/".join(here)] = entry

        def bars(node):
            for child in self.children(node):
                if self.role(child) == "menu bar":
                    gather(child, [])
                elif self.role(child) == "frame":
                    bars(child)

        bars(self._root)
        return found
