#!/usr/bin/env python3
"""Two computers upload different files to one name at the same moment: the Storage API says yes to both and keeps the
last one. Whatever the order, no file is lost without a word of it."""

import json
import sys
import urllib.parse
import uuid

from ferrybox import Box, expect, need_stack
from ferrystack import ask, stack

ROUNDS = 12
SIZES = {"standard": 20_000, "resumable": 6_400_000}


def stored(remote):
    """What the bucket holds where Ferry says that it put a file."""
    path = urllib.parse.quote(remote.split("/", 1)[1])
    reply = ask("GET", f"/storage/v1/object/{stack('BUCKET')}/{path}", token=stack("KEY"))
    return reply.body if reply.status == 200 else None


def overlap(key):
    """Both are asked whether they may, and wait; then both are written."""
    ask("POST", "/test/faults", body={"request": f"FINISH {stack('BUCKET')}/{key}", "count": 2, "delay": 250})


def ends(processes):
    """The last word on each file: one object for each process."""
    found = []
    for process in processes:
        output, _ = process.communicate(timeout=120)
        lines = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
        finished = [line for line in lines if line["event"] == "finished"]
        expect(len(finished) == 1, f"one end was expected: {output}")
        found.append({**finished[0], "status": process.returncode})
    return found


def race(boxes, place, folder, size, policy, number):
    """The two ends. Done is done: it is there, or whoever took its place has said so."""
    name = f"{number}.bin"
    contents = []
    for i, box in enumerate(boxes):
        contents.append(f"{number} of {i}: ".encode() + bytes([65 + i]) * size)
        (box.folder / name).write_bytes(contents[i])
    overlap(f"{folder}/{name}")
    ended = ends([box.start("upload", "--json", "--on-conflict", policy, "--to", place, box.folder / name)
                  for box in boxes])
    for i, end in enumerate(ended):
        expect((end["state"] == "done") == (end["status"] == 0), f"its exit status: {end}")
        if end["state"] != "done":
            expect(policy == "ask" and "name" in end["error"], f"its reason: {end}")
        elif stored(end["remote"]) != contents[i]:
            other = ended[1 - i]
            expect(other["state"] == "done" and other["remote"] == end["remote"] and other.get("replaced"),
                   f"round {number}: lost without a word: {ended}")
    return ended


def main():
    need_stack()
    with Box() as one, Box() as two:
        boxes = (one, two)
        counts = {}
        for route, size in SIZES.items():
            for policy in ("ask", "keep-both"):
                folder = f"race-{uuid.uuid4()}"
                place = f"{route} {policy}"
                for box in boxes:
                    box.add_supabase(place, stack("URL"), folder)
                for number in range(ROUNDS):
                    for end in race(boxes, place, folder, size, policy, number):
                        word = "replaced" if end.get("replaced") else end["state"]
                        counts[(route, policy, word)] = counts.get((route, policy, word), 0) + 1
        for what, count in sorted(counts.items()):
            print(*what, count)
        # The test is one only if uploads met.
        for route in SIZES:
            met = sum(count for (by, _, word), count in counts.items() if by == route and word in ("failed", "replaced"))
            expect(met > ROUNDS / 2, f"no two uploads met: {counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
