#!/usr/bin/env python3
"""Files that are handed over to the window that has the profile open.

They go where `ferry upload` says, with its answer to conflicts; what cannot be done is refused with the reason, and
nothing is uploaded to another place instead. What is in the queue already is answered at once. Of five windows that are
opened at the same moment, each with its files, one stays, and all of the files arrive.
"""

import pathlib
import socket
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
    """Those that are whole: a part gets its name at the end."""
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("[!.]*") if path.is_file()}


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


class Silence:
    """A server that takes connections and never says a word."""

    def __enter__(self):
        self._server = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port = self._server.getsockname()[1]
        return self

    def __exit__(self, *error):
        self._server.close()


def twice(box):
    """The first is under way for as long as nobody answers; the second time it is there already."""
    film = box.folder / "film.mkv"
    film.write_text("once")
    _, status = upload(box, "--to", "silence", film)
    expect(status == 0, f"the window did not take it: {status}")
    begun = time.monotonic()
    output, status = upload(box, "--to", "silence", film)
    expect(status == 0 and "already" in output, f"queued already: {status}, {output}")
    expect(time.monotonic() - begun < 20, "it waited for an answer")


def at_once(box, place):
    """Five windows with 200 files each."""
    handed = []
    for window in range(5):
        folder = box.folder / f"drop-{window}"
        folder.mkdir()
        for number in range(200):
            (folder / f"{window}-{number}.txt").write_text(f"{window} {number}")
        handed.append(sorted(folder.iterdir()))
    windows = [subprocess.Popen([FERRY, "--profile", str(box.folder / "profile"), *map(str, files)], env=box.environment,
                                stdin=subprocess.DEVNULL) for files in handed]
    try:
        names = {path.name for files in handed for path in files}
        until(lambda: names <= set(files_in(place)), "not all of 1,000 files arrived")
        until(lambda: sum(window.poll() is None for window in windows) == 1, "not one window stayed")
        ended = [window.returncode for window in windows if window.poll() is not None]
        expect(ended == [0] * 4, f"those that handed over ended with {ended}")
    finally:
        for window in windows:
            window.terminate()
        for window in windows:
            window.wait(timeout=60)


with Box() as box, Silence() as silence:
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen")
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    places = {name: box.folder / "places" / name for name in ("first", "second")}
    for name, place in places.items():
        place.mkdir(parents=True)
        _, status = box.run("destinations", "add", name, "--kind", "folder", "--set", f"path={place}")
        expect(status == 0, f"the destination was refused with {status}")
    box.environment["FERRY_SECRET"] = ""
    _, status = box.run("destinations", "add", "silence", "--kind", "http", "--set",
                        f"url=http://127.0.0.1:{silence.port}/{{name}}")
    expect(status == 0, f"the destination was refused with {status}")
    window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")],
                              env=box.environment, stdin=subprocess.DEVNULL)
    try:
        until(lambda: list(pathlib.Path(runtime).glob("ferry-*.sock")), "the window is not there")
        story(box, places)
        twice(box)
    finally:
        window.terminate()
        window.wait(timeout=60)
    # Where files go when nobody said where: the folder that Ferry made at its first start.
    at_once(box, pathlib.Path(box.environment["HOME"]) / "Ferry")
print("passed")
