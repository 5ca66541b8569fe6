#!/usr/bin/env python3
"""The same files dropped twice: the second time no byte of them is sent; a file that changed by one byte is.

Needs Node.js, and no other test server. FERRY_TEST_FILES changes the 10,000.
"""

import json
import os
import shutil
import sys
import time

from ferrybox import Box, expect
from filesstandin import StandIn

FILES = int(os.environ.get("FERRY_TEST_FILES", "10000"))


def write_files(folder):
    folder.mkdir()
    size = 0
    for i in range(FILES):
        path = folder / f"note {i}.txt"
        path.write_text(f"note number {i}, and the same as nobody's\n" * 5)
        size += path.stat().st_size
    return size


def upload(box, *words):
    begun = time.monotonic()
    events, status = box.run("upload", "--json", "--to", "files", *words, timeout=800)
    expect(status == 0, f"the upload ended with {status}")
    return [event for event in events if event["event"] == "finished"], time.monotonic() - begun


def states(ended):
    return {state: sum(event["state"] == state for event in ended) for state in ("done", "skipped", "failed")}


def main():
    if shutil.which("node") is None:
        print("Node.js is needed")
        sys.exit(77)
    with StandIn() as service, Box() as box:
        status = service.add_to(box, "openai", "files", **{"same-bytes": "yes"})
        expect(status == 0, f"the destination was refused with {status}")
        folder = box.folder / "notes"
        size = write_files(folder)

        ended, took = upload(box, folder)
        expect(states(ended) == {"done": FILES, "skipped": 0, "failed": 0}, f"at first: {states(ended)}")
        expect(service.stored("openai")["bodyBytes"] == size, "not every byte was sent once")

        again, took_again = upload(box, folder)
        sent = service.stored("openai")["bodyBytes"] - size
        expect(states(again) == {"done": 0, "skipped": FILES, "failed": 0}, f"again: {states(again)}")
        expect(sent == 0, f"{sent} bytes were sent again")
        expect(all(event["remote_id"] and event["earlier_at"] for event in again), "an id or a time is missing")
        print(f"{FILES} files: {took:.0f} s and {size} bytes, then {took_again:.0f} s and {sent} bytes")

        changed = folder / "note 7.txt"
        text = changed.read_text()
        changed.write_text(text.replace("number 7", "number 8", 1))
        third, _ = upload(box, folder)
        sent = service.stored("openai")["bodyBytes"] - size
        expect(sent == changed.stat().st_size, f"{sent} bytes were sent for a change of one byte")
        expect([event["path"] for event in third if event["state"] == "done"] == [str(changed)], "another file was sent")

        before = service.stored("openai")["bodyBytes"]
        anyway, _ = upload(box, "--even-if-there", changed)
        expect(states(anyway)["done"] == 1, f"upload anyway: {states(anyway)}")
        expect(service.stored("openai")["bodyBytes"] == before + changed.stat().st_size, "it was not sent anyway")

        said = box.raw("upload", "--profile", box.folder / "profile", "--to", "files", folder / "note 1.txt").stdout
        expect("same file, uploaded from here on" in said, f"it says: {said}")
        rows = box.raw("history", "--json", "--profile", box.folder / "profile").stdout.splitlines()
        expect(all(json.loads(row)["remote_id"] for row in rows), "a row of the history has no id")


main()
