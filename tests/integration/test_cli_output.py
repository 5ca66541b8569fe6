#!/usr/bin/env python3
"""Output that is lost is an error, and output that is read obeys nobody but Ferry."""

import json
import os

from ferrybox import Box, expect

ODD = "a\x1b[31m\x07b\tc\nd\u009b2J\u202eg.txt"


def lost_output(box, source):
    """Where nothing can be written, nobody is told that all is well."""
    commands = (["history"], ["history", "--json"], ["destinations", "list"], ["destinations", "list", "--json"],
                ["--version"], ["--help"], ["sync", "--setup-script"], ["upload", "--to", "out", source],
                ["upload", "--json", "--to", "out", source], ["destinations", "check", "out"])
    for words in commands:
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = box.raw(*words, "--profile", box.folder / "profile", stdout=full)
        expect(done.returncode == 1, f"{words} >/dev/full ended with {done.returncode}")
        expect("output could be written" in done.stderr, f"{words} >/dev/full said {done.stderr!r}")


def closed_output(box):
    done = box.raw("destinations", "list", "--profile", box.folder / "profile", stdout=None, preexec_fn=lambda: os.close(1))
    expect(done.returncode == 1, f"with its output closed it ended with {done.returncode}")


def is_harmless(text, what):
    for character in text:
        code = ord(character)
        harmless = character == "\n" or (code >= 0x20 and not 0x7f <= code <= 0x9f and code != 0x202e)
        expect(harmless, f"{what} sends {code:#x} to the terminal: {text!r}")


def odd_names(box, source):
    profile = ["--profile", box.folder / "profile"]
    place = box.folder / "out\x1b[2J"
    done = box.raw("destinations", "add", "odd\x1b[31m", "--kind", "folder", "--set", f"path={place}", *profile)
    expect(done.returncode == 0, done.stderr)
    gone = box.folder / f"gone {ODD}"
    for json_option in ([], ["--json"]):
        for words in (["upload", "--on-conflict", "keep-both", "--to", "odd\x1b[31m", source, gone], ["history"],
                      ["destinations", "list"], ["destinations", "check", "odd\x1b[31m"]):
            done = box.raw(*words, *json_option, *profile)
            is_harmless(done.stdout + done.stderr, f"{words[:2]} {json_option}")
    done = box.raw("upload", "--on-conflict", "keep-both", "--to", "odd\x1b[31m", source, *profile)
    expect("\\x1b[31m\\x07b\\tc\\nd\\u{9b}2J\\u{202e}g.txt" in done.stdout, f"the name is not shown: {done.stdout!r}")
    done = box.raw("history", "--json", *profile)
    paths = [json.loads(line)["path"] for line in done.stdout.splitlines()]
    expect(str(source) in paths, f"JSON does not carry the name as it is: {paths}")


def main():
    with Box() as box:
        source = box.folder / ODD
        source.write_text("words")
        done = box.raw("destinations", "add", "out", "--kind", "folder", "--set", f"path={box.folder / 'out'}",
                       "--profile", box.folder / "profile")
        expect(done.returncode == 0, done.stderr)
        done = box.raw("upload", "--to", "out", source, "--profile", box.folder / "profile")
        expect(done.returncode == 0, done.stderr)
        lost_output(box, source)
        closed_output(box)
        odd_names(box, source)


if __name__ == "__main__":
    main()
