#!/usr/bin/env python3
"""Files that are handed over to the window that has the profile open.

They go where `ferry upload` says, with its answer to conflicts; what cannot be done is refused with the reason, and
nothing is uploaded to another place instead.
"""

import pathlib
import subprocess
import time

from ferrybox import FERRY, Box, expect


def until(condition, words):
    end = time.monotonic() + 120
    while not condition():
        expect(time.monotonic() < end, words)
        time.sleep(0.1)


def upload(box, *words):
    """What it printed, and its exit status."""
    process = box.start("upload", *words)
    output, _ = process.communicate(timeout=120)
    return output, process.returncode


def files_in(folder):
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def story(box, places):
    photo = box.folder / "photo.jpg"
    photo.write_text("new")

    output, status = upload(box, "--to", "nowhere", photo)
    expect(status == 1 and "no destination “nowhere”" in output, f"an unknown destination: {status}, {output}")

    output, status = upload(box, "--to", "second/2026", photo)
    expect(status == 0 and "window is open" in output, f"the window did not take it: {status}, {output}")
    until(lambda: files_in(places["second"]) == {"2026/photo.jpg": "new"}, "it is not where it was sent")

    (places["first"] / "photo.jpg").write_text("old")
    _, status = upload(box, "--to", "first", "--on-conflict", "replace", photo)
    expect(status == 0, f"the window did not take it: {status}")
    until(lambda: files_in(places["first"]) == {"photo.jpg": "new"}, "it was not replaced")
    expect(files_in(places["second"]) == {"2026/photo.jpg": "new"}, "something else went elsewhere")


with Box() as box:
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen")
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    places = {name: box.folder / "places" / name for name in ("first", "second")}
    for name, place in places.items():
        place.mkdir(parents=True)
        _, status = box.run("destinations", "add", name, "--kind", "folder", "--set", f"path={place}")
        expect(status == 0, f"the destination was refused with {status}")
    window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")],
                              env=box.environment, stdin=subprocess.DEVNULL)
    try:
        until(lambda: list(pathlib.Path(runtime).glob("ferry-*.sock")), "the window is not there")
        story(box, places)
    finally:
        window.terminate()
        window.wait(timeout=60)
print("passed")
