#!/usr/bin/env python3
"""What is typed by mistake is refused in one sentence, and never taken for something else."""

from ferrybox import Box, expect


def refused(box, status, *words, says="", **options):
    done = box.raw(*words, **options)
    where = " ".join(map(str, words))
    expect(done.returncode == status, f"ferry {where} ended with {done.returncode}: {done.stdout}{done.stderr}")
    expect(done.stderr.count("\n") == 1, f"ferry {where} did not say one sentence: {done.stderr!r}")
    expect(says in done.stderr, f"ferry {where} did not say “{says}”: {done.stderr!r}")


def empty_values(box, here):
    """The keys must not leave this folder because a variable was not set."""
    for words in (["upload", ""], ["upload", "--", ""], ["--to", "box", ""], ["upload", "--to", "", "key.txt"],
                  ["upload", "--to=", "key.txt"], ["upload", "--profile", "", "key.txt"], ["history", ""],
                  ["destinations", "add", "box", "--kind", "folder", "--set", "path="]):
        refused(box, 2, *words, says="empty", cwd=here)
    expect(not (box.folder / "Ferry").exists(), "something was uploaded")


def mistyped(box, here):
    refused(box, 2, "bogus", says="no command", cwd=here)
    refused(box, 2, "uplaod", "key.txt", says="ferry upload", cwd=here)
    refused(box, 2, "upload", "--limit", "0.0001", "key.txt", says="--limit", cwd=here)


def settings(box, here):
    profile = ["--profile", box.folder / "profile"]
    add = ["destinations", "add", "--kind", "http", *profile, "--set", "url=http://127.0.0.1:9/{name}"]
    refused(box, 2, *add, "one", "--set", "verify=maybe", says="neither yes nor no", cwd=here)
    refused(box, 2, *add, "one", "--set", "method=PUSH", says="PUT, POST", cwd=here)
    refused(box, 2, *add, "one", "--set", "ca=gone.pem", says="gone.pem", cwd=here)
    refused(box, 2, *add, "one", "--set", "ca=.", says="not a file", cwd=here)
    refused(box, 2, "accounts", "add", *profile, "--set", "url=https://x.example", "--set", "key=sb_publishable_x",
            "--set", "email=a@x.example", "--set", "ca=gone.pem", says="gone.pem", cwd=here)
    for number, word in enumerate(("yes", "true", "on", "1", "no", "False", "OFF", "0")):
        done = box.raw(*add, f"d{number}", "--set", f"verify={word}", cwd=here)
        expect(done.returncode == 0, f"verify={word} was refused: {done.stderr}")
    done = box.raw("destinations", "add", "near", "--kind", "folder", "--set", "path=copies", *profile, cwd=here)
    expect(done.returncode == 0, done.stderr)
    elsewhere = box.folder / "elsewhere"
    elsewhere.mkdir()
    done = box.raw("upload", "--to", "near", here / "key.txt", *profile, cwd=elsewhere)
    expect(done.returncode == 0, done.stderr)
    expect((here / "copies" / "key.txt").exists(), "path=copies was not seen from where it was set")


def spellings(box, here):
    """One file under three names is one item; a folder is itself under all of its names."""
    (here / "x").mkdir()
    profile = ["--profile", box.folder / "spellings"]
    target = box.folder / "out"
    box.raw("destinations", "add", "out", "--kind", "folder", "--set", f"path={target}", *profile)
    done = box.raw("upload", "--json", "--to", "out", "key.txt", "./key.txt", "x/../key.txt", *profile, cwd=here)
    expect(done.stdout.count('"event":"finished"') == 1, f"one file became several: {done.stdout}")
    for number, word in enumerate((".", "./", "x/..", here)):
        done = box.raw("upload", "--to", f"out/{number}", word, *profile, cwd=here)
        expect(done.returncode == 0, done.stderr)
        expect((target / str(number) / here.name / "key.txt").exists(), f"“{word}” did not work as its folder does")


def main():
    with Box() as box:
        here = box.folder / "here"
        here.mkdir()
        (here / "key.txt").write_text("secret")
        empty_values(box, here)
        mistyped(box, here)
        settings(box, here)
        spellings(box, here)


if __name__ == "__main__":
    main()
