#!/usr/bin/env python3
"""`ferry ask` about files while a window has the profile open: the window uploads them, the terminal asks.

Where it cannot (its uploads are paused, it is closed meanwhile) the terminal says so, and does not wait for it.
"""

import json
import pathlib
import sqlite3
import subprocess

from answeringservice import Service
from computers import until
from ferrybox import FERRY, Box, expect

ANSWERED, NOT_UPLOADED = 0, 3


class Window:
    def __init__(self, box):
        self._box = box

    def __enter__(self):
        runtime = pathlib.Path(self._box.environment["XDG_RUNTIME_DIR"])
        self.process = subprocess.Popen([FERRY, "--profile", str(self._box.folder / "profile")],
                                        env=self._box.environment, stdin=subprocess.DEVNULL)
        until(lambda: list(runtime.glob("ferry-*.sock")), "the window is not there", 60)
        return self

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=60)

    def __exit__(self, *error):
        self.close()


def report(box, text):
    path = box.folder / "report.pdf"
    path.write_bytes(b"%PDF-1.7\n" + text.encode() + bytes(70000))
    return path


def ended(process):
    output, _ = process.communicate(timeout=120)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    ends = [event for event in events if event["event"] == "ended"]
    expect(len(ends) == 1, f"it ended {len(ends)} times: {output}")
    return ends[0], process.returncode


def pause_before_start(box):
    """As the window that was closed while all was paused left it."""
    database = sqlite3.connect(box.folder / "profile" / "ferry.db")
    with database:
        database.execute("INSERT INTO holds (destination, reason) VALUES (0, 1)")
    database.close()


with Box() as box:
    service = Service()
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen", FERRY_SECRET="")
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    _, status = box.run("destinations", "add", "asked", "--kind", "openai", "--set", f"url={service.url()}")
    expect(status == 0, f"the destination was refused with {status}")

    with Window(box) as window:
        end, status = ended(box.start("ask", "What is in it?", report(box, "one"), "--to", "asked", "--json"))
        expect(status == ANSWERED and end["answer"] == "I see file-1.", f"{status}: {end}")

        service.hangs.set()
        service.got.clear()
        process = box.start("ask", "And in this?", report(box, "two"), "--to", "asked", "--json")
        expect(service.got.wait(60), "the window did not upload it")
        window.close()
        end, status = ended(process)
        expect(status == NOT_UPLOADED and "was closed before that" in end["error"], f"{status}: {end}")
        expect(end["file"] == "report.pdf", f"{end}")

    pause_before_start(box)
    with Window(box) as window:
        end, status = ended(box.start("ask", "And now?", report(box, "three"), "--to", "asked", "--json"))
        expect(status == NOT_UPLOADED and "Uploads are paused." in end["error"], f"{status}: {end}")
    expect(len(service.files) == 1, f"{service.files}")
print("passed")
