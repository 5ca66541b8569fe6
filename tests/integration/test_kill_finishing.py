#!/usr/bin/env python3
"""A person's machine dies while the server makes an object of the bytes that it has: all sent, nothing there yet.

The next run asks where the upload stopped and hears "at the end". It is done when the object is seen, not before.
"""

import json
import os
import time

from ferrybox import Box, expect, need_stack, sha256, stored
from ferrystack import ask

HELD = 3  # seconds between the last byte and the object


def test(method, what, body=None):
    return ask(method, f"/test/{what}", body=body).json


def main():
    need_stack()
    folder = f"finish-{os.getpid()}-{time.time_ns()}"
    moment = f"FINISH {os.environ['FERRY_STACK_BUCKET']}/{folder}/large.bin"
    test("POST", "faults", {"request": moment, "delay": HELD * 1000})
    with Box() as box:
        source = box.folder / "large.bin"
        source.write_bytes(os.urandom(13_000_000))
        box.add_supabase("stack", os.environ["FERRY_STACK_URL"], folder)

        process = box.start("upload", "--to", "stack", source)
        while moment not in test("GET", "requests"):
            expect(process.poll() is None, f"it was over with {process.returncode}")
            time.sleep(0.01)
        process.kill()
        process.communicate()
        expect(not stored(folder), "the object was there before the kill: the server did not wait")

        lines, status = box.run("resume", "--json")
        files = stored(folder)
        expect(status == 0, f"the resume ended with {status}: {lines}")
        expect(list(files) == ["large.bin"], f"stored when it said done: {list(files)}")
        expect(sha256(files["large.bin"]) == sha256(source), "the stored file differs")
        finished = [line for line in lines if line["event"] == "finished"]
        expect([line.get("verified") for line in finished] == ["size"], f"it said {json.dumps(finished)}")
        rows = [row for row in box.history() if row["path"] == str(source)]
        expect([row["state"] for row in rows] == ["done"], f"the history tells: {rows}")
        expect(test("GET", "requests")[moment] == 1, "it was uploaded twice")


main()
