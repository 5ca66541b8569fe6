#!/usr/bin/env python3
"""Upload with Ferry, pressed in the menus of real file managers, and what the launcher's own menu does.

Ferry is installed by CMake's rules into a folder that stands in for /usr, and the file managers find it as they would
there. The first press opens the window, the others reach the one that is open. Names are hostile, but files all the same.
77: a program it needs is missing. File managers that are not installed are named and left out.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time

from desktop.person import Person
from ferrybox import FERRY, SOURCE, expect, sha256

DESKTOP = SOURCE / "tests/integration/desktop"
NAMES = ["annual report ü#%.txt", 'a" --profile x "b.txt', "it's $HOME `id`.txt", "back\\slash; & %f.txt", "-dash.txt"]
# How to open one on a folder, and the keys that lead from the opened menu to the entry, and press it.
MANAGERS = {
    "pcmanfm-qt": (["--profile", "lxqt"], ["Up", "Up", "Up", "Return"]),
    "thunar": ([], ["s", "Up", "Return"]),  # Send To
    "dolphin": ([], ["u"]),
    "nemo": ([], ["Down", "Down", "Return"]),
    "caja": (["--no-desktop"], ["Up", "Up", "Return"]),
}
BINDING_OF_CAJA = "usr/lib/*/caja/extensions-2.0/libcaja-python.so"


def until(condition, words, seconds=60):
    end = time.monotonic() + seconds
    while not (found := condition()):
        expect(time.monotonic() < end, words)
        time.sleep(0.2)
    return found


def xdotool(*words):
    done = subprocess.run(["xdotool", *map(str, words)], text=True, capture_output=True, check=False)
    return done.stdout.split()


def install(prefix):
    subprocess.run(["cmake", "--install", str(pathlib.Path(FERRY).resolve().parent), "--prefix", str(prefix)], check=True,
                   stdout=subprocess.DEVNULL)
    # A desktop's own: Caja's binding looks for its Python there, and another than the system's lacks what it needs.
    os.environ["PATH"] = f"{prefix}/bin:/usr/bin:/bin"
    os.environ["XDG_DATA_DIRS"] = f"{prefix}/share:/usr/share"
    # Its binding reads /usr/share and the user's folder, and no other.
    shutil.copytree(prefix / "share/caja-python", pathlib.Path(os.environ["XDG_DATA_HOME"], "caja-python"))


def is_here(manager):
    has_binding = manager != "caja" or any(pathlib.Path("/").glob(BINDING_OF_CAJA))
    return shutil.which(manager) is not None and has_binding


def make_files(manager):
    folder = pathlib.Path(os.environ["HOME"], f"from {manager}")
    folder.mkdir()
    for index, name in enumerate(NAMES):
        (folder / f"{manager} {name}" if name[0] != "-" else folder / f"-{manager}{name}").write_bytes(
            os.urandom(1000 + index))
    return folder


def arrived():
    place = pathlib.Path(os.environ["HOME"], "Ferry")
    return {sha256(path) for path in place.rglob("[!.]*") if path.is_file()} if place.exists() else set()


def window_of(process):
    return until(lambda: xdotool("search", "--onlyvisible", "--pid", process.pid), f"{process.args[0]} shows no window")[-1]


def press(manager):
    """Selects everything there, opens the menu by its key, and presses the entry."""
    options, keys = MANAGERS[manager]
    folder = make_files(manager)
    process = subprocess.Popen([manager, *options, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wanted = {sha256(path) for path in folder.iterdir()}
    try:
        window = window_of(process)
        xdotool("windowactivate", "--sync", window)
        time.sleep(3)  # until it has read the folder, of which it says nothing that could be waited for
        xdotool("key", "ctrl+a")
        time.sleep(0.7)
        xdotool("key", "Menu")
        time.sleep(1.2)
        for key in keys:
            xdotool("key", key)
            time.sleep(0.4)
        if "FERRY_TEST_SHOTS" in os.environ:
            subprocess.run(["scrot", "-o", f"{os.environ['FERRY_TEST_SHOTS']}/{manager}.png"], check=False)
        until(lambda: wanted <= arrived(), f"{manager}: {len(wanted - arrived())} of {len(wanted)} did not arrive")
    finally:
        process.terminate()
        process.wait(20)


def ferry(*words):
    done = subprocess.run(["ferry", *words], text=True, capture_output=True, timeout=60, check=False)
    expect(done.returncode == 0, f"ferry {' '.join(words)}: {done}")
    return done.stderr


def is_known_to_the_desktop():
    """By its class, which the launcher names, and with its icon in several sizes."""
    (window, *_) = until(lambda: xdotool("search", "--onlyvisible", "--class", "^ferry$"), "no window of class ferry")
    shown = subprocess.run(["xprop", "-id", window, "_NET_WM_ICON", "WM_CLASS"], text=True, capture_output=True,
                           check=True).stdout
    expect("Icon (16 x 16)" in shown or "_NET_WM_ICON(CARDINAL) =" in shown, f"the window has no icon: {shown[:300]}")
    return window


def launcher_menu(person):
    ferry("--action", "show-history")
    person.sees("Search history")
    person.sees("dash.txt")
    ferry("--action", "add-files")
    person.sees("Add files")
    person.key("Escape")


def main():
    for tool in ("cmake", "xprop", "pcmanfm-qt", "thunar"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed")
            return 77
    if "DESKTOP_WORK" not in os.environ:
        return subprocess.run([str(DESKTOP / "with-desktop.sh"), sys.executable, __file__], check=False).returncode
    install(pathlib.Path(os.environ["DESKTOP_WORK"]) / "prefix")
    person = Person("ferry")
    window = None
    try:
        for manager in MANAGERS:
            if not is_here(manager):
                print(f"{manager} is not installed here, or not what it needs, and was left out")
                continue
            press(manager)
            window = window or is_known_to_the_desktop()
            expect(len(xdotool("search", "--onlyvisible", "--class", "^ferry$")) == 1, "another window was opened")
            print(f"{manager}: all {len(NAMES)} files arrived")
        launcher_menu(person)
    finally:
        if window:
            (process,) = xdotool("getwindowpid", window)
            os.kill(int(process), 15)
    print("passed")
    return 0


sys.exit(main())
