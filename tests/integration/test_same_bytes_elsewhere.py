#!/usr/bin/env python3
"""What one computer of a person uploaded is not sent again from another that has its history by syncing.

The destination is each computer's own, with the same key. Needs Node.js and the stack. FERRY_TEST_FILES changes the 300.
"""

import json
import os
import shutil
import sys
import tempfile
import time

from computers import Computer, Owner
from ferrybox import expect, need_stack
from filesstandin import KEYS, StandIn

FILES = int(os.environ.get("FERRY_TEST_FILES", "300"))


def same_files(computer):
    folder = computer.folder / "notes"
    folder.mkdir()
    for i in range(FILES):
        (folder / f"note {i}.txt").write_text(f"note number {i}, the same everywhere\n" * 5)
    return folder


def upload(computer, folder):
    begun = time.monotonic()
    output = computer.run("upload", "--json", "--to", "files", folder, timeout=800)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return [event for event in events if event["event"] == "finished"], time.monotonic() - begun


def story(person, service, laptop, studio):
    for computer in (laptop, studio):
        computer.sign_in(person)
        computer.environment["FERRY_SECRET"] = KEYS["openai"]
        computer.run("destinations", "add", "files", "--kind", "openai", "--set", f"url={service.url('openai')}",
                     "--set", "same-bytes=yes")
    first, took = upload(laptop, same_files(laptop))
    expect(sum(event["state"] == "done" for event in first) == FILES, f"{len(first)} of {FILES} ended on the laptop")
    sent = service.stored("openai")["bodyBytes"]
    laptop.run("sync")
    studio.run("sync")

    folder = same_files(studio)
    second, took_again = upload(studio, folder)
    more = service.stored("openai")["bodyBytes"] - sent
    expect(sum(event["state"] == "skipped" for event in second) == FILES, f"not skipped: {second[:2]}")
    expect(more == 0, f"{more} bytes were sent again")
    expect(all(event["remote_id"] for event in second), "an id is missing")
    print(f"{FILES} files: {took:.0f} s and {sent} bytes on one computer, {took_again:.0f} s and {more} on the other")

    changed = folder / "note 7.txt"
    changed.write_text(changed.read_text().replace("number 7", "number 8", 1))
    upload(studio, folder)
    more = service.stored("openai")["bodyBytes"] - sent
    expect(more == changed.stat().st_size, f"{more} bytes were sent for a change of one byte")
    said = studio.run("upload", "--to", "files", folder / "note 1.txt")
    expect("same file, uploaded from laptop on" in said, f"it says: {said}")


def main():
    if shutil.which("node") is None:
        print("Node.js is needed")
        sys.exit(77)
    need_stack()
    person = Owner()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder, StandIn() as service:
        story(person, service, Computer(folder, "laptop"), Computer(folder, "studio"))


main()
