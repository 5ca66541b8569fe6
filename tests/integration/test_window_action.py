#!/usr/bin/env python3
"""What a launcher's menu has an open window do, from any terminal: pause everything, and go on.

While all is paused, what is handed over waits. Without a window nothing is paused or resumed behind somebody's back.
"""

import pathlib
import subprocess
import time

from ferrybox import FERRY, Box, expect


def until(condition, words):
    end = time.monotonic() + 60
    while not condition():
        expect(time.monotonic() < end, words)
        time.sleep(0.1)


def act(box, *words):
    return box.raw("--profile", box.folder / "profile", "--action", *words)


def story(box, place):
    photo = box.folder / "photo.jpg"
    photo.write_text("light")
    done = act(box, "pause")
    expect(done.returncode == 0 and "All uploads are paused." in done.stderr, f"pause: {done}")
    _, status = box.run("upload", photo)
    expect(status == 0, f"the window did not take it: {status}")
    done = act(box, "show-history")
    expect(done.returncode == 0, f"show-history: {done}")
    expect(not list(place.glob("*")), "it was uploaded while everything was paused")
    done = act(box, "resume")
    expect(done.returncode == 0 and "go on" in done.stderr, f"resume: {done}")
    until(lambda: (place / "photo.jpg").exists(), "it does not go on")
    expect((place / "photo.jpg").read_text() == "light", "it is another file")


with Box() as box:
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime))
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    box.environment.pop("QT_QPA_PLATFORM", None)
    place = box.folder / "place"
    place.mkdir()
    _, status = box.run("destinations", "add", "place", "--kind", "folder", "--set", f"path={place}")
    expect(status == 0, f"the destination was refused with {status}")

    done = act(box, "pause")
    expect(done.returncode == 1 and "not open" in done.stderr, f"without a window: {done}")
    done = act(box, "pause", "upload")
    expect(done.returncode == 2, f"with a command: {done}")

    window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile"), "--to", "place"],
                              env=dict(box.environment, QT_QPA_PLATFORM="offscreen"), stdin=subprocess.DEVNULL)
    try:
        until(lambda: list(pathlib.Path(runtime).glob("ferry-*.sock")), "the window is not there")
        story(box, place)
    finally:
        window.terminate()
        window.wait(timeout=60)
print("passed")
