#!/usr/bin/env python3
"""Too few descriptors, too little memory: a sentence and an end, and with a little more the work."""

import resource
import sys

from ferrybox import Box, expect

MB = 1 << 20


def under(limits, box, *words):
    """Ferry under these limits; the interpreter's own are untouched."""
    def narrow():
        for which, value in limits.items():
            resource.setrlimit(which, (value, value))
    return box.raw(*words, "--profile", box.folder / "profile", preexec_fn=narrow, timeout=60)


def descriptors(box, files):
    for number in (8, 12, 16, 24, 32, 48, 64, 100, 255):
        done = under({resource.RLIMIT_NOFILE: number}, box, "upload", "--to", "out", *files)
        if done.returncode == 127 and "error while loading shared libraries" in done.stderr:
            continue  # the system's own words: Ferry had not begun
        expect(done.returncode == 1, f"{number} descriptors: ended with {done.returncode}, {done.stderr!r}")
        expect("open files" in done.stderr and str(number) in done.stderr, f"{number} descriptors: {done.stderr!r}")
    done = under({resource.RLIMIT_NOFILE: 256}, box, "upload", "--jobs", "64", "--on-conflict", "replace", "--to", "out",
                 *files)
    expect(done.returncode == 0, f"256 descriptors, 64 jobs: ended with {done.returncode}, {done.stderr!r}")


def memory(box, files):
    worked = 0
    for megabytes in (*range(40, 420, 20), 500, 700, 1000, 2000):
        done = under({resource.RLIMIT_AS: megabytes * MB}, box, "upload", "--on-conflict", "replace", "--to", "out",
                     *files)
        if done.returncode == 127:
            continue
        print(f"{megabytes} MB: {done.returncode} {done.stderr.strip()[:100]}")
        expect(done.returncode in (0, 1), f"{megabytes} MB: ended with {done.returncode}, {done.stderr!r}")
        expect(done.returncode == 0 or "memory" in done.stderr or "threads" in done.stderr, f"{megabytes} MB: it said {done.stderr!r}")
        worked += done.returncode == 0
    expect(worked > 0, "with all of these it was too little")


def main():
    with Box() as box:
        files = []
        for number in range(100):
            file = box.folder / f"{number}.txt"
            file.write_text("x" * number)
            files.append(file)
        done = box.raw("destinations", "add", "out", "--kind", "folder", "--set", f"path={box.folder / 'out'}",
                       "--profile", box.folder / "profile")
        expect(done.returncode == 0, done.stderr)
        descriptors(box, files)
        memory(box, files)


if __name__ == "__main__":
    sys.exit(main())
