#!/usr/bin/env python3
"""The desktop starts Ferry by the session bus, hands it files, and presses the launcher's actions.

On a bus of the test's own, with the service file that is installed. Cold, the bus starts Ferry and the files arrive; warm,
the same process takes the rest. Names are hostile, one is not UTF-8, and what is not on this computer is left out.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

from ferrybox import FERRY, SOURCE, expect

LAUNCHER = ["/usr/bin/python3", str(SOURCE / "tests/integration/desktop/applicationbus.py")]


def until(condition, words, seconds=60):
    end = time.monotonic() + seconds
    while not (found := condition()):
        expect(time.monotonic() < end, words)
        time.sleep(0.1)
    return found


def launcher(name, *words):
    done = subprocess.run([*LAUNCHER, name, *words], text=True, capture_output=True, timeout=90, check=False)
    expect(done.returncode == 0, f"{words}: {done.stderr.strip()[-400:]}")
    return done.stdout.strip()


def uri(path):
    return "file://" + urllib.parse.quote(path)


def prepare(folder):
    """A home, the services in it, and no keychain, which would ask for a password in a window of its own."""
    prefix = folder / "prefix"
    subprocess.run(["cmake", "--install", str(pathlib.Path(FERRY).resolve().parent), "--prefix", str(prefix)], check=True,
                   stdout=subprocess.DEVNULL)
    services = folder / "home/.local/share/dbus-1/services"
    services.mkdir(parents=True)
    (folder / "run").mkdir(mode=0o700)
    for name in ("org.freedesktop.secrets", "org.gnome.keyring"):
        (services / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec=/bin/false\n")
    (service,) = (prefix / "share/dbus-1/services").iterdir()
    words = service.read_text()
    expect("/bin/ferry --gapplication-service" in words, f"the service file says {words}")
    here = "\n".join(f"Exec={prefix}/bin/ferry --gapplication-service" if line.startswith("Exec=") else line
                     for line in words.splitlines())
    (services / service.name).write_text(here + "\n")
    return dict(os.environ, HOME=str(folder / "home"), XDG_RUNTIME_DIR=str(folder / "run"), QT_QPA_PLATFORM="offscreen",
                XDG_DATA_HOME=str(folder / "home/.local/share"), FERRY_TEST_NAME=service.stem)


def story(name):
    home = pathlib.Path(os.environ["HOME"])
    place = home / "Ferry"
    source = os.fsencode(home) + b"/files"
    os.mkdir(source)
    names = [b"a b #%.txt", b'q" \'$(id)`.txt', b"caf\xe9.txt"]
    for part in names:
        pathlib.Path(os.fsdecode(source + b"/" + part)).write_bytes(part)
    expect(launcher(name, "pid") == "0", "it has the name already")

    launcher(name, "open", *(uri(source + b"/" + part) for part in names), "sftp://elsewhere/x.txt")
    first = int(launcher(name, "pid"))
    until(lambda: sorted(path.read_bytes() for path in place.glob("[!.]*")) == sorted(names), "not all files arrived")

    launcher(name, "action", "pause")
    late = source + b"/late.txt"
    pathlib.Path(os.fsdecode(late)).write_bytes(b"late")
    launcher(name, "open", uri(late))
    launcher(name, "activate")
    expect(not (place / "late.txt").exists(), "it was uploaded while everything was paused")
    launcher(name, "action", "resume")
    until(lambda: (place / "late.txt").exists(), "it does not go on")
    launcher(name, "action", "dance")  # a newer launcher's word: said in the window, and no harm

    # What the command line says reaches that same Ferry.
    done = subprocess.run([FERRY, "--action", "pause"], text=True, capture_output=True, timeout=60, check=False)
    expect(done.returncode == 0 and "paused" in done.stderr, f"the command line: {done}")
    expect(int(launcher(name, "pid")) == first, "another one was started")
    return first


def inside():
    name = os.environ["FERRY_TEST_NAME"]
    try:
        story(name)
    finally:
        pid = int(launcher(name, "pid"))
        if pid:
            os.kill(pid, signal.SIGTERM)
            until(lambda: launcher(name, "pid") == "0", "it does not end")
    print("passed")
    return 0


def main():
    if "FERRY_TEST_NAME" in os.environ:
        return inside()
    for tool in ("cmake", "dbus-run-session"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed")
            return 77
    if subprocess.run(["/usr/bin/python3", "-c", "from gi.repository import Gio"], capture_output=True,
                      check=False).returncode != 0:
        print("skipped: python3-gi is not installed")
        return 77
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        environment = prepare(pathlib.Path(folder))
        for variable in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            environment.pop(variable, None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__], env=environment,
                              check=False).returncode


sys.exit(main())
