#!/usr/bin/env python3
"""What the laptop has uploaded to Kimi the studio does not send again: it knows of it by the synced history alone.

The stack runs the stand-in of Kimi beside that of Supabase.
"""

import json
import os
import tempfile
import urllib.request

from computers import Computer, Owner
from ferrybox import expect, need_stack
from ferrystack import stack

FILES = int(os.environ.get("FERRY_TEST_FILES", "200"))
KEY = "sk-kimi-stand-in"


def files_of_kimi(method="GET"):
    request = urllib.request.Request(f"{stack('TEST')}/files?of=kimi", method=method)
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read())


def add_kimi(computer):
    computer.environment["FERRY_SECRET"] = KEY
    computer.run("destinations", "add", "kimi", "--kind", "kimi", "--set", f"url={stack('KIMI')}")


def main():
    need_stack()
    person = Owner()
    files_of_kimi("DELETE")  # it keeps a thousand
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        laptop, studio = Computer(folder, "laptop"), Computer(folder, "studio-computer")
        for computer in (laptop, studio):
            computer.sign_in(person)
            add_kimi(computer)
        paths = laptop.files(FILES)
        laptop.run("upload", "--to", "kimi", *paths)
        laptop.run("sync")
        rows = list(person.rows().values())
        expect(len(rows) == FILES, f"{len(rows)} rows are in the project")
        before = files_of_kimi()["bodyBytes"]

        studio.run("sync")
        copies = []
        for path in paths:
            copy = studio.home / f"copy of {path.name}"
            copy.write_bytes(path.read_bytes())
            copies.append(copy)
        changed = copies[3]
        changed.write_bytes(changed.read_bytes()[:-1] + b"!")
        said = studio.run("upload", "--to", "kimi", *copies)
        sent = files_of_kimi()["bodyBytes"] - before
        expect(sent == changed.stat().st_size, f"{sent} bytes were sent: {said[-500:]}")
        expect(said.count("same file, uploaded from ") == FILES - 1, f"it says: {said[-500:]}")
        expect("uploaded from here" not in said, f"it takes the laptop's uploads for its own: {said[-500:]}")
        told = [json.loads(line) for line in studio.run("history", "--json").splitlines()]
        theirs = {row["sha256"]: row["remote_id"] for row in told if not row["here"]}
        ours = [row for row in told if row["here"] and row["state"] == "skipped"]
        expect(len(ours) == FILES - 1, f"{len(ours)} were skipped")
        expect(all(row["remote_id"] == theirs[row["sha256"]] for row in ours), "the ids are not the laptop's")
        print(f"{FILES} files from a second computer: {sent} bytes sent, for the one that changed")


main()
