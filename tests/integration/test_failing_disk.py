#!/usr/bin/env python3
"""A disk fails at one write, once or for good: every run ends by itself with what happened, or goes on.

Each call that changes a file of the profile fails in turn, during a first upload, a later one and a resume. A run that
says 0 has stored its files; whatever a run took on is uploaded by a healthy one afterwards; nobody is flooded with
words. FERRY_TEST_WRITES=60 tries each of the first 60 calls, else it is a choice of them.
"""

import collections
import concurrent.futures
import itertools
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

from ferrybox import FERRY, SOURCE, expect

DISK = os.environ.get("FERRY_FAILING_DISK", str(SOURCE / "build/dev/tests/libfailing_disk.so"))
WRITES = int(os.environ.get("FERRY_TEST_WRITES", "0"))
CALLS = range(1, WRITES + 1) if WRITES else (1, 4, 9, 16, 27)
ERRORS = {"EIO": 5, "ENOSPC": 28} if WRITES else {"EIO": 5}
LONGEST = 30  # seconds that a run may take
FILES = 3


class Person:
    """Somebody with a home, three files to upload and a disk; the folder goes with the caller's."""

    def __init__(self, folder):
        self.home = folder
        self.sources = [folder / f"holiday-{i}.jpg" for i in range(FILES)]

    def pack(self):
        self.home.mkdir(parents=True)
        for i, source in enumerate(self.sources):
            source.write_bytes(f"picture {i} ".encode() * 20_000)

    def ferry(self, command, *arguments, nth=0, error=0, for_good=False):
        """Exit status and words; None when it had to be killed."""
        environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home))
        environment.pop("DISPLAY", None)
        if nth:
            environment |= {"LD_PRELOAD": DISK, "FERRY_DISK_PATH": "/profile", "FERRY_DISK_NTH": str(nth),
                            "FERRY_DISK_ERRNO": str(error), "FERRY_DISK_FOR_GOOD": "1" if for_good else "0"}
        words = [FERRY, command, "--profile", str(self.home / "profile"), *map(str, arguments)]
        process = subprocess.Popen(words, env=environment, text=True, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            output, _ = process.communicate(timeout=LONGEST)
            return process.returncode, output
        except subprocess.TimeoutExpired:
            process.kill()
            return None, process.communicate()[0]

    def in_database(self, question):
        """The answers; the database is looked at in a copy, so that its files stay as they are."""
        with tempfile.TemporaryDirectory() as copy:
            for path in (self.home / "profile").glob("ferry.db*"):
                shutil.copy(path, copy)
            try:
                with sqlite3.connect(f"{copy}/ferry.db") as connection:
                    return [row[0] for row in connection.execute(question)]
            except sqlite3.Error:
                return []

    def move_from(self, template):
        """The profile knows its home by name."""
        database = self.home / "profile/ferry.db"
        if database.exists():
            connection = sqlite3.connect(database)
            with connection:
                connection.execute("UPDATE destinations SET settings = replace(settings, ?, ?)",
                                   (str(template), str(self.home)))
            connection.close()

    def unfinished(self):
        return len(self.in_database("SELECT id FROM transfers"))

    def done(self):
        """Stored, or found stored already by an upload that was cut off after its last byte."""
        rows = self.in_database("SELECT path FROM history WHERE outcome IN (1, 2) AND deleted_at IS NULL")
        return sorted(os.fsdecode(row) for row in rows)

    def is_stored(self, source):
        place = self.home / "Ferry" / source.name
        return place.exists() and place.read_bytes() == source.read_bytes()


def interrupted(template):
    """A profile whose process died with three files in the queue, none of them recorded as done."""
    for nth in itertools.count(1):
        person = Person(template)
        person.pack()
        status, _ = person.ferry("upload", *person.sources, nth=nth, error=0)
        expect(status == -signal.SIGKILL, "the process never lived to have three files in its queue")
        if person.unfinished() == FILES and not person.done():
            return
        shutil.rmtree(template)


def later(template):
    """A profile that has been used before."""
    person = Person(template)
    person.pack()
    status, words = person.ferry("destinations", "list")
    expect(status == 0, f"the first start ended with {status}: {words}")


def fault_of(person, command, nth, error, for_good):
    """What was wrong with one run on a failing disk, or nothing; and how long it took."""
    arguments = person.sources if command == "upload" else []
    began = time.monotonic()
    status, words = person.ferry(command, *arguments, nth=nth, error=error, for_good=for_good)
    took = time.monotonic() - began
    if status is None:
        return f"did not end: {words[-300:]}", took
    if status < 0:
        return f"died of signal {-status}: {words[-300:]}", took
    if status != 0 and not words.strip():
        return f"ended with {status} and no word", took
    repeated = collections.Counter(words.splitlines()).most_common(1)
    if repeated and repeated[0][1] > 2:
        return f"said {repeated[0]}", took
    if status == 0 and person.done() != sorted(map(str, person.sources)):
        return f"ended with 0, and the history has {person.done()}: {words[-300:]}", took

    taken = person.unfinished() + len(person.done())
    after, words = person.ferry("resume")
    done = person.done()
    if after != 0 and person.unfinished() > 0:
        return f"a healthy resume ended with {after}: {words[-300:]}", took
    if len(done) != len(set(done)) or len(done) < (FILES if command == "resume" else taken):
        return f"took on {taken}, and {done} were done", took
    if not all(person.is_stored(pathlib.Path(path)) for path in done):
        return "a file that counts as done is not there", took
    return "", took


def main():
    expect(os.path.exists(DISK), f"there is no {DISK}")
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        folder = pathlib.Path(folder)
        later(folder / "later")
        interrupted(folder / "interrupted")
        Person(folder / "first").pack()
        stories = [("first", "upload"), ("later", "upload"), ("interrupted", "resume")]

        def tell(case):
            (story, command), nth, error, for_good = case
            name = f"{story} {command}, call {nth}, {error}, {'for good' if for_good else 'once'}"
            home = folder / name.replace(" ", "-").replace(",", "")
            shutil.copytree(folder / story, home, symlinks=True)
            person = Person(home)
            person.move_from(folder / story)
            if story == "interrupted":  # a copy would be another file
                person.sources = [folder / story / source.name for source in person.sources]
            fault, took = fault_of(person, command, nth, ERRORS[error], for_good)
            shutil.rmtree(home)
            return name, fault, took

        cases = list(itertools.product(stories, CALLS, ERRORS, (False, True)))
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            told = list(pool.map(tell, cases))
        faults = [f"{name}: {fault}" for name, fault, _ in told if fault]
        print("\n".join(faults))
        print(f"{len(told) - len(faults)} of {len(told)} ended or healed, the longest after "
              f"{max(took for _, _, took in told):.1f} s")
        expect(not faults, f"{len(faults)} runs")


main()
