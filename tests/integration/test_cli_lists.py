#!/usr/bin/env python3
"""Files named in a list: by line or by NUL, from a file or standard input, and none of them is left out silently."""

import json

from ferrybox import Box, expect


def upload(box, number, *words, **options):
    """What arrived, the events, and the exit status."""
    target = box.folder / f"out{number}"
    profile = ["--profile", box.folder / f"profile{number}"]
    box.raw("destinations", "add", "out", "--kind", "folder", "--set", f"path={target}", *profile)
    done = box.raw("upload", "--json", "--to", "out", *words, *profile, cwd=box.folder / "in", **options)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    arrived = sorted(str(path.relative_to(target)) for path in target.rglob("*") if path.is_file())
    return arrived, [event for event in events if event["event"] == "finished"], done


def main():
    with Box() as box:
        here = box.folder / "in"
        (here / "sub").mkdir(parents=True)
        for name in ("a.txt", "b.txt", "sub/c.txt", "two\nlines.txt", " blanks .txt"):
            (here / name).write_text(name)
        everything = "a.txt\n\n./a.txt\nsub/../b.txt\n blanks .txt\n" + str(here / "sub/c.txt")
        wanted = [" blanks .txt", "a.txt", "b.txt", "c.txt"]
        (here / "list").write_text(everything)

        arrived, finished, done = upload(box, 1, "--files-from", "list")
        expect((arrived, len(finished), done.returncode) == (wanted, 4, 0), f"a list: {arrived} {done}")
        arrived, finished, done = upload(box, 2, "--files-from", "-", input=everything, stdin=None)
        expect((arrived, len(finished), done.returncode) == (wanted, 4, 0), f"standard input: {arrived} {done}")
        arrived, _, done = upload(box, 3, "-", input="a.txt\n", stdin=None)
        expect((arrived, done.returncode) == (["a.txt"], 0), f"a dash: {arrived} {done}")
        arrived, _, done = upload(box, 4, "--from0", "--files-from", "-", "b.txt", input="two\nlines.txt\0a.txt\0",
                                  stdin=None)
        expect((arrived, done.returncode) == (["a.txt", "b.txt", "two\nlines.txt"], 0), f"by NUL: {arrived} {done}")

        arrived, finished, done = upload(box, 5, "--files-from", "-", input="a.txt\ngone.txt\nb.txt\n", stdin=None)
        failed = [event for event in finished if event["state"] == "failed"]
        expect(arrived == ["a.txt", "b.txt"] and done.returncode == 1, f"one is missing: {arrived} {done}")
        expect(len(failed) == 1 and failed[0]["path"].endswith("/gone.txt") and failed[0]["kind"] == "SourceGone",
               f"the missing one is not told once: {finished}")

        _, _, done = upload(box, 6, "--files-from", "-", input="\n\n", stdin=None)
        expect(done.returncode == 1 and "no files" in done.stderr, f"an empty list: {done}")
        _, _, done = upload(box, 7, "--files-from", "not there")
        expect(done.returncode == 2 and "not there" in done.stderr, f"a missing list: {done}")


if __name__ == "__main__":
    main()
