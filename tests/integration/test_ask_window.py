#!/usr/bin/env python3
"""`ferry ask` while a window has the profile open: the window uploads the file, the question is asked all the same.

Needs Node.js, and no other test server.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import time

from ferrybox import FERRY, Box, expect
from filesstandin import StandIn


def until(condition, words):
    end = time.monotonic() + 120
    while not condition():
        expect(time.monotonic() < end, words)
        time.sleep(0.1)


def ask(box, question, *words):
    """The events that it printed, and its exit status."""
    process = box.start("ask", question, "--to", "mine", "--json", *words)
    output, _ = process.communicate(timeout=120)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    expect(events and events[-1]["event"] == "ended", f"it did not end: {output}")
    return events[-1], process.returncode


def story(box, service):
    pdf = box.folder / "small.pdf"
    pdf.write_bytes(b"%PDF-1.7\nThe answer is nine.\n" + bytes(range(256)) * 400)
    end, status = ask(box, "What is it?", pdf)
    expect(status == 0, f"{status}: {end}")
    stored = service.stored("openai")
    expect([file["name"] for file in stored["files"]] == ["small.pdf"], f"{stored['files']}")
    expect(end["files"][0]["remote_id"] == stored["files"][0]["id"], f"{end}")
    expect([row["name"] for row in box.history()] == ["small.pdf"], "it is not in the history")

    service.plan("openai", "POST /files", count=50, status=400, body={"error": {"message": "The file is empty."}})
    other = box.folder / "other.pdf"
    other.write_bytes(pdf.read_bytes() + b"more")
    end, status = ask(box, "And that?", other)
    expect(status == 3 and end["file"] == "other.pdf", f"{status}: {end}")


if shutil.which("node") is None:
    print("Node.js is needed")
    sys.exit(77)
with StandIn() as stand_in, Box() as ferry_box:
    runtime = ferry_box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    ferry_box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen", FERRY_SECRET="")
    ferry_box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    stand_in.set("openai", keyless=True)
    _, added = ferry_box.run("destinations", "add", "mine", "--kind", "openai", "--set", f"url={stand_in.url('openai')}")
    expect(added == 0, f"the destination was refused with {added}")
    window = subprocess.Popen([FERRY, "--profile", str(ferry_box.folder / "profile")], env=ferry_box.environment,
                              stdin=subprocess.DEVNULL)
    try:
        until(lambda: list(pathlib.Path(runtime).glob("ferry-*.sock")), "the window is not there")
        story(ferry_box, stand_in)
    finally:
        window.terminate()
        window.wait(timeout=60)
print("passed")
