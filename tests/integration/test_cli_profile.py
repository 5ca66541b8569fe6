#!/usr/bin/env python3
"""--profile takes a folder that is Ferry's, empty or new. Whatever else is there is said, and left as it was."""

import os

from ferrybox import Box, expect

COMMANDS = (["history"], ["destinations"], ["accounts"], ["sync"], ["upload", "{file}"], ["resume"])


def look(path):
    """What must not change: kind and mode of it and of all that lies in it."""
    found = [path, *sorted(path.rglob("*"))] if path.is_dir() and not path.is_symlink() else [path]
    return [(str(each), each.lstat().st_mode) for each in found]


def refuses(box, place, says):
    before = look(place)
    for command in COMMANDS:
        words = [word.format(file=box.folder / "note.txt") for word in command]
        done = box.raw(*words, "--profile", place)
        expect(done.returncode == 1, f"{words} in {place.name} ended with {done.returncode}")
        expect(done.stderr.count("\n") == 1, f"{words} in {place.name} did not say one sentence: {done.stderr!r}")
        expect(says in done.stderr, f"{words} in {place.name} did not say “{says}”: {done.stderr!r}")
        expect(look(place) == before, f"{words} changed {place.name}")


def strangers(box):
    shared = box.folder / "shared"
    shared.mkdir()
    (shared / "minutes.txt").write_text("of the last meeting")
    shared.chmod(0o2775)
    refuses(box, shared, "minutes.txt")
    file = box.folder / "file"
    file.write_text("not a folder")
    refuses(box, file, "is a file")
    pipe = box.folder / "pipe"
    os.mkfifo(pipe, 0o644)
    refuses(box, pipe, "is a pipe")
    dangling = box.folder / "dangling"
    dangling.symlink_to(box.folder / "nowhere")
    refuses(box, dangling, "leads nowhere")
    expect(not (box.folder / "nowhere").exists(), "something was made where the link leads")


def device(box):
    before = os.stat("/dev/null").st_mode
    done = box.raw("history", "--profile", "/dev/null")
    expect(done.returncode == 1 and "is a device" in done.stderr, f"/dev/null: {done.returncode} {done.stderr!r}")
    expect(os.stat("/dev/null").st_mode == before, "the device's mode was changed")


def history_makes_nothing(box):
    new = box.folder / "new"
    done = box.raw("history", "--profile", new)
    expect(done.returncode == 0 and done.stdout == "", f"an empty history: {done.returncode} {done.stderr!r}")
    expect(not new.exists(), "reading the history made a profile")


def empty_folder_keeps_its_mode(box):
    folder = box.folder / "empty"
    folder.mkdir()
    folder.chmod(0o755)
    for _ in range(2):
        done = box.raw("upload", box.folder / "note.txt", "--profile", folder)
        expect(done.returncode == 0, done.stderr)
        expect(folder.stat().st_mode & 0o777 == 0o755, f"its mode became {folder.stat().st_mode:o}")


def main():
    with Box() as box:
        (box.folder / "note.txt").write_text("a note")
        strangers(box)
        device(box)
        history_makes_nothing(box)
        empty_folder_keeps_its_mode(box)


if __name__ == "__main__":
    main()
