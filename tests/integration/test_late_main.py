#!/usr/bin/env python3
"""Short uploads on a busy machine: none ends with 0 and without its file.

Many at a time, each with a profile of its own; then with a main thread that is late after each of its waits, so that
the queue's words reach it in heaps. FERRY_TEST_SHORT says how many of the first kind there are.
"""

import concurrent.futures
import os

from ferrybox import Box, expect

SHORT = int(os.environ.get("FERRY_TEST_SHORT", "24"))
LATE = os.environ["FERRY_LATE_MAIN"]  # the library
LATENESS = (0, 20_000, 120_000, 250_000, 500_000)  # microseconds


def upload(number, **environment):
    """What was wrong with it; nothing when all was well."""
    with Box() as box:
        box.environment.update(XDG_RUNTIME_DIR=str(box.folder), **environment)
        source = box.folder / "note.txt"
        source.write_text(f"words of {number}")
        process = box.start("upload", source)
        output, _ = process.communicate(timeout=120)
        stored = box.folder / "Ferry" / "note.txt"
        if process.returncode != 0:
            return f"ended with {process.returncode}: {output}"
        return None if stored.exists() and stored.read_text() == f"words of {number}" else "ended with 0, and stored nothing"


def main():
    with concurrent.futures.ThreadPoolExecutor(max_workers=12) as pool:
        wrong = [fault for fault in pool.map(upload, range(SHORT)) if fault]
    expect(not wrong, f"{len(wrong)} of {SHORT}: {wrong[:1]}")
    with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
        runs = [(late, number) for late in LATENESS for number in range(4)]
        faults = pool.map(lambda run: upload(run[1], LD_PRELOAD=LATE, FERRY_LATE_US=str(run[0])), runs)
        wrong = [(run, fault) for run, fault in zip(runs, faults) if fault]
    expect(not wrong, f"{len(wrong)} of {len(runs)}: {wrong[:1]}")
    print(f"{SHORT} short ones and {len(runs)} with a late main thread: each stored its file")


main()
