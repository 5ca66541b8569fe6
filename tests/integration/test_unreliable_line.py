#!/usr/bin/env python3
"""Many uploads over a line that resets, stalls and delays at random: none lost, none claimed falsely, none twice.

FERRY_TEST_UPLOADS says how many (1000 for the full show); FERRY_TEST_SEED repeats a run.
"""

import os
import random
import time

from ferrybox import Box, Line, expect, need_stack, sha256, stored

UPLOADS = int(os.environ.get("FERRY_TEST_UPLOADS", "120"))
SEED = int(os.environ.get("FERRY_TEST_SEED", "1"))


def make_files(folder):
    """Mostly small, one in forty large enough for a resumable upload."""
    sizes = random.Random(SEED)
    folder.mkdir()
    files = {}
    for number in range(UPLOADS):
        size = sizes.randrange(6_500_000, 9_000_000) if number % 40 == 7 else int(10 ** sizes.uniform(0, 5.3))
        path = folder / f"file-{number:04}.bin"
        path.write_bytes(sizes.randbytes(size))
        files[path.name] = path
    return files


def main():
    need_stack()
    folder = f"line-{os.getpid()}-{time.time_ns()}"
    faults = ["--seed", SEED, "--reset", 0.08, "--stall", 0.002, "--stall-for", 8000, "--delay", 20]
    with Box() as box, Line(*faults) as line:
        files = make_files(box.folder / "source")
        box.add_supabase("stack", line.url, folder)
        begun = time.monotonic()
        lines, status = box.run("upload", "--to", "stack", "--jobs", 16, "--json", *files.values(), timeout=1500)
        seconds = time.monotonic() - begun
        told = line.end()

        ends = {}
        for event in lines:
            if event["event"] == "finished":
                name = os.path.basename(event["path"])
                expect(name not in ends, f"{name} ended twice")
                ends[name] = event
        expect(set(ends) == set(files), f"never ended: {sorted(set(files) - set(ends))}")

        there = stored(folder)
        done = {name for name, event in ends.items() if event["state"] == "done"}
        for name in done:
            expect(name in there, f"{name} is said to be done and is not there")
            expect(sha256(there[name]) == sha256(files[name]), f"{name} is said to be done and differs")
        expect(set(there) <= set(files), f"stored under another name as well: {sorted(set(there) - set(files))}")
        helpless = {name: event["error"] for name, event in ends.items() if name not in done}
        expect(len(helpless) < max(1, UPLOADS / 100), f"need a person: {helpless}")
        expect(status == (1 if helpless else 0), f"the exit status was {status}")

        rows = [os.path.basename(row["path"]) for row in box.history() if row["state"] == "done"]
        expect(sorted(rows) == sorted(done), "the history and the uploads differ")
        expect(told["resets"] > UPLOADS / 50, f"the line was too good: {told}")
        print(f"{UPLOADS} uploads in {seconds:.0f} s through {told}: {len(done)} done, {len(helpless)} need a person")


main()
