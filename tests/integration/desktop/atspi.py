#!/usr/bin/python3
"""Reads and presses a window over AT-SPI, as a screen reader does. Debian's own Python: it has pyatspi.

atspi.py where APPLICATION NAME        the rectangle of what is called NAME: x y width height
atspi.py press APPLICATION ROLE NAME   presses it
atspi.py act APPLICATION NAME ACTION   does one of the actions of what is called NAME
atspi.py wait APPLICATION TEXT SECS    until some name holds TEXT; prints that name
atspi.py sees APPLICATION TEXT SECS    the same, of what is on the screen
atspi.py names APPLICATION             every name, a line each
atspi.py focused APPLICATION           the name of what has the focus
"""
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import pyatspi


def application(name, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            try:
                child = desktop.getChildAtIndex(index)
                if child and child.name == name:
                    return child
            except Exception:  # an application that is just leaving
                pass
        time.sleep(0.1)
    sys.exit(f"no application {name!r} on the accessibility bus")


def walk(node):
    yield node
    try:
        count = min(node.childCount, 500)
    except Exception:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child)


def find(root, matches, seconds):
    end = time.monotonic() + seconds
    while True:
        for node in walk(root):
            try:
                if matches(node):
                    return node
            except Exception:
                continue
        if time.monotonic() > end:
            return None
        time.sleep(0.2)


def has_focus(node):
    # Qt says it of the current cell of every table, whichever has the keys: of a cell it holds where its table has them.
    state = node.getState()
    if not (state.contains(pyatspi.STATE_FOCUSED) and state.contains(pyatspi.STATE_SHOWING)):
        return False
    role = node.getRoleName()
    return role != "frame" and (role not in ("table cell", "list item", "tree item")
                                or node.parent.getState().contains(pyatspi.STATE_FOCUSED))


def main():
    command, name = sys.argv[1:3]
    root = application(name)
    if command == "where":
        node = find(root, lambda n: n.name == sys.argv[3], 20) or sys.exit(f"nothing is called {sys.argv[3]!r}")
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        print(box.x, box.y, box.width, box.height)
    elif command == "press":
        node = find(root, lambda n: n.getRoleName() == sys.argv[3] and n.name.replace("&", "") == sys.argv[4], 10)
        action = (node or sys.exit(f"no {sys.argv[3]} {sys.argv[4]!r}")).queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(next((names.index(n) for n in ("Press", "Toggle") if n in names), 0))
    elif command == "act":
        node = find(root, lambda n: n.name == sys.argv[3], 20) or sys.exit(f"nothing is called {sys.argv[3]!r}")
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        if sys.argv[4] not in names:
            sys.exit(f"{sys.argv[3]!r} offers {names}")
        action.doAction(names.index(sys.argv[4]))
    elif command == "wait":
        node = find(root, lambda n: sys.argv[3] in n.name, float(sys.argv[4]))
        print(node.name if node else sys.exit(f"{sys.argv[3]!r} did not appear"))
    elif command == "sees":
        node = find(root, lambda n: sys.argv[3] in n.name and n.getState().contains(pyatspi.STATE_SHOWING),
                    float(sys.argv[4]))
        print(node.name if node else sys.exit(f"{sys.argv[3]!r} did not appear"))
    elif command == "focused":
        node = find(root, has_focus, 2)
        print(node.name if node else sys.exit("nothing has the focus"))
    elif command == "names":
        print("\n".join(n.name for n in walk(root) if n.name))


if __name__ == "__main__":
    main()
