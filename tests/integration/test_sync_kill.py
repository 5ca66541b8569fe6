#!/usr/bin/env python3
"""Twenty computers of one person upload and sync, and each dies again and again by kill -9 at a random moment.

Then quiet: every upload that was said to be done is in the history, and all databases and the server are equal.
FERRY_TEST_SECONDS (300 for the full show), FERRY_TEST_COMPUTERS; FERRY_TEST_SEED repeats the moments.
"""

import json
import os
import random
import subprocess
import tempfile
import threading
import time

from computers import Computer, Owner, agree
from ferrybox import expect, need_stack, stored

SECONDS = int(os.environ.get("FERRY_TEST_SECONDS", "20"))
COMPUTERS = int(os.environ.get("FERRY_TEST_COMPUTERS", "20"))
SEED = int(os.environ.get("FERRY_TEST_SEED", str(random.randrange(10**6))))


def ended_well(word, status, output):
    """A resume that finds nothing says so, and that is no success."""
    return status == 0 or (word == "resume" and status == 1 and "nothing to resume" in output)


class Life(threading.Thread):
    """One computer until the time is over."""

    def __init__(self, computer, number, end):
        super().__init__()
        self.computer = computer
        self.random = random.Random(SEED * 1000 + number)
        self.end = end
        self.kills = 0
        self.runs = 0
        self.done = set()  # names that a process said were done
        self.wrong = []

    def run(self):
        while time.monotonic() < self.end:
            self.one_process()

    def one_process(self):
        choice = self.random.random()
        if choice < 0.6:
            words = ["upload", "--json", *self.computer.files(self.random.randrange(1, 4))]
            if self.random.random() < 0.5:
                words += ["--to", "cloud"]
        elif choice < 0.75:
            words = ["resume", "--json"]
        else:
            words = ["sync", "--json"]
        process = self.computer.start(*words)
        self.runs += 1
        try:
            # Most die; some are given the time to end.
            output, _ = process.communicate(timeout=self.random.choice([self.random.uniform(0.02, 3), 30]))
            if not ended_well(words[0], process.returncode, output):
                self.wrong.append((words[0], process.returncode, output[-300:]))
        except subprocess.TimeoutExpired:
            process.kill()
            self.kills += 1
            output, _ = process.communicate()
        for line in output.splitlines():
            try:
                told = json.loads(line)
            except ValueError:
                continue  # cut in the middle, or no JSON
            if told.get("event") == "finished" and told.get("state") == "done":
                self.done.add(os.path.basename(told["path"]))


def main():
    need_stack()
    print(f"seed {SEED}")
    person = Owner()
    cloud = f"kill-{os.getpid()}-{time.time_ns()}"
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        computers = [Computer(folder, f"computer-{number:02}") for number in range(COMPUTERS)]
        for computer in computers:
            computer.sign_in(person)
            computer.run("destinations", "add", "cloud", "--kind", "supabase",
                         "--set", f"url={os.environ['FERRY_STACK_URL']}",
                         "--set", f"bucket={os.environ['FERRY_STACK_BUCKET']}",
                         "--set", f"folder={cloud}", "--secret-stdin", typed=os.environ["FERRY_STACK_KEY"] + "\n")
        end = time.monotonic() + SECONDS
        lives = [Life(computer, number, end) for number, computer in enumerate(computers)]
        for life in lives:
            life.start()
        for life in lives:
            life.join()
        runs, kills = sum(life.runs for life in lives), sum(life.kills for life in lives)
        print(f"{runs} processes, {kills} killed")
        wrong = [entry for life in lives for entry in life.wrong]
        expect(not wrong, f"{len(wrong)} ended badly: {wrong[:3]}")
        expect(kills > SECONDS, f"too few kills to prove anything: {kills}")

        # Quiet: what was begun is ended, then everybody hears of everything.
        for computer in computers:
            process = computer.start("resume")
            said, _ = process.communicate(timeout=300)
            expect(ended_well("resume", process.returncode, said),
                   f"{computer.name}: the last resume ended with {process.returncode}: {said}")
        # Twice: the first round tells what a kill kept from being told, the second hears what came after it.
        for computer in computers + computers:
            computer.run("sync")
        equal = agree(person, computers)

        rows = person.rows()
        names = {row["name"] for row in rows.values() if row["outcome"] == "done" and not row["gone"]}
        lost = {name for life in lives for name in life.done} - names
        expect(not lost, f"said to be done and not in the history: {sorted(lost)[:5]}")
        there = {os.path.basename(name) for name in stored(cloud)}
        claimed = {row["name"] for row in rows.values() if row["destination_kind"] == "supabase" and row["outcome"] == "done"}
        expect(claimed <= there, f"in the history and not in the bucket: {sorted(claimed - there)[:5]}")
        print(f"{len(rows)} rows on the server and in {COMPUTERS} databases, equal by hash {equal}")


main()
