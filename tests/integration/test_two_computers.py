#!/usr/bin/env python3
"""A laptop and a studio computer of one person, with the stack between them.

What is uploaded on one is in the other's history within seconds, live or by the next poll; 200 uploads on each
without a network, and when it is back all three histories are equal by hash. FERRY_TEST_UPLOADS changes the 200.
"""

import os
import tempfile

from computers import Computer, Owner, Watch, Wire, agree, until
from ferrybox import expect, need_stack

UPLOADS = int(os.environ.get("FERRY_TEST_UPLOADS", "200"))
LIVE = 5  # seconds
POLL = 3


def hears_of(listener, speaker, seconds, how):
    """Uploads on one; how long the other takes to have them in its history, counted from the end of the upload."""
    paths = speaker.files(3)
    speaker.run("upload", *paths)
    _, took = until(lambda: all(listener.has(path) for path in paths), f"{listener.name} hears of {speaker.name}", seconds)
    print(f"{speaker.name} → {listener.name}, {how}: {took:.2f} s")


def live(laptop, studio):
    with Watch(laptop) as one, Watch(studio) as other:
        until(lambda: one.status.get("live") and other.status.get("live"), "both are live")
        for _ in range(3):
            hears_of(studio, laptop, LIVE, "live")
            hears_of(laptop, studio, LIVE, "live")


def window(laptop, studio):
    """The window instead of the terminal: the files are handed over to it."""
    shown = laptop.start()
    try:
        until(lambda: list(laptop.runtime.glob("ferry-*.sock")), "the window is there")
        with Watch(studio) as other:
            until(lambda: other.status.get("live"), "the studio is live")
            hears_of(studio, laptop, LIVE + 5, "from a window that uploads first")
            hears_of(laptop, studio, LIVE, "into a window")
    finally:
        shown.terminate()
        shown.communicate(timeout=20)


def polling(laptop, studio):
    with Watch(laptop, "--no-realtime", "--every", POLL), Watch(studio, "--no-realtime", "--every", POLL) as other:
        until(lambda: other.status.get("phase") == "up-to-date", "the studio has begun")
        hears_of(studio, laptop, POLL + 2, "by polling")
        hears_of(laptop, studio, POLL + 2, "by polling")
        expect(not other.status["live"], "it says that it is live")


def offline(person, laptop, studio, wire):
    wire.unplug()
    for computer in (laptop, studio):
        said = computer.run("upload", *computer.files(UPLOADS))
        expect("not synced yet" in said, f"it does not say what waits: {said[-300:]}")
        expect(computer.waiting() == UPLOADS, f"{computer.waiting()} wait")
    said = laptop.run("sync", status=1)
    expect(f"{UPLOADS} changes wait" in said, f"it says: {said}")
    wire.plug()
    for computer in (laptop, studio, laptop):
        computer.run("sync")
    print(f"{UPLOADS} uploads offline on each: {len(person.rows())} rows, equal by hash {agree(person, [laptop, studio])}")


def main():
    need_stack()
    person = Owner()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder, Wire() as wire:
        laptop, studio = Computer(folder, "laptop"), Computer(folder, "studio")
        early = laptop.files(2)
        laptop.run("upload", *early)  # before there is an account
        for computer in (laptop, studio):
            computer.sign_in(person, wire.url)
        laptop.run("sync", "--claim")
        studio.run("sync")
        expect(all(studio.has(path) for path in early), "the claimed uploads are not in the studio")
        live(laptop, studio)
        polling(laptop, studio)
        window(laptop, studio)
        for computer in (laptop, studio, laptop):
            computer.run("sync")
        agree(person, [laptop, studio])
        offline(person, laptop, studio, wire)
        told = studio.run("history", early[0].name)
        expect("laptop" in told, f"the history does not say where it was uploaded: {told}")


main()
