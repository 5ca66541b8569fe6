#!/usr/bin/env python3
"""A person's machine dies again and again during one large upload: kill -9 at random moments, then go on.

The file arrives whole, each death costs one chunk at most, and the history tells of one upload.
FERRY_TEST_KILLS and FERRY_TEST_MEGABYTES make it as long as one likes; FERRY_TEST_SEED repeats a run.
"""

import os
import random
import subprocess
import time

from ferrybox import Box, Line, expect, need_stack, sha256, stored

KILLS = int(os.environ.get("FERRY_TEST_KILLS", "6"))
MEGABYTES = int(os.environ.get("FERRY_TEST_MEGABYTES", "48"))
SEED = int(os.environ.get("FERRY_TEST_SEED", str(random.randrange(10**6))))
CHUNK = 6 * 1024 * 1024
LONGEST = 0.6  # seconds between two kills
BURST = 0.2  # seconds' worth of the limit that each start has at once (core/net/throttle.cpp)
SECONDS = (LONGEST + BURST) * KILLS + 4  # for the whole file, by the limit: no kill comes too late


def main():
    need_stack()
    print(f"seed {SEED}")
    moments = random.Random(SEED)
    folder = f"kill-{os.getpid()}-{time.time_ns()}"
    size = MEGABYTES * 1_000_000
    limit = int(size / SECONDS)
    with Box() as box, Line() as line:
        source = box.folder / "large.bin"
        source.write_bytes(os.urandom(size))
        box.add_supabase("stack", line.url, folder)

        upload = ["--limit", limit, "--json"]
        process = box.start("upload", "--to", "stack", *upload, source)
        process.stdout.readline()  # something is stored: the item is on disk
        for kill in range(KILLS):
            try:
                process.wait(timeout=moments.uniform(0, LONGEST))
                expect(False, f"it was over before kill {kill + 1}, with {process.returncode}")
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
            process = box.start("resume", *upload)
        process.communicate(timeout=300)
        expect(process.returncode == 0, f"the last resume ended with {process.returncode}")
        lines, status = box.run("resume", "--json")
        expect(status == 1, f"a resume with nothing to do ended with {status}: {lines}")

        files = stored(folder)
        expect(list(files) == ["large.bin"], f"stored: {list(files)}")
        expect(sha256(files["large.bin"]) == sha256(source), "the stored file differs")
        rows = [row for row in box.history() if row["path"] == str(source)]
        expect([row["state"] for row in rows] == ["done"], f"the history tells: {rows}")

        sent = line.end()["bytesUp"]
        most = size + KILLS * CHUNK + 1_000_000  # headers and the questions in between
        expect(sent <= most, f"{sent} bytes were sent, {most} at most")
        print(f"{KILLS} kills, {MEGABYTES} MB, {(sent - size) / 1e6:.1f} MB sent twice: whole, and told once")


main()
