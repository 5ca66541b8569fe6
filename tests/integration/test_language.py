#!/usr/bin/env python3
"""Ferry speaks the language that the system asks for, in the terminal too; what programs read stays as it is."""

import json

from ferrybox import Box, expect


def says(box, *words, **environment):
    done = box.raw(*words, env={**box.environment, "LC_ALL": "", "LC_MESSAGES": "", "LANG": "", **environment})
    return done.returncode, done.stdout, done.stderr


def speaks_what_the_system_asks_for(box):
    german = {"LANGUAGE": "de"}
    _, output, _ = says(box, "--help", **german)
    expect("ferry upload" in output and "--on-conflict" in output, "the help lost what is typed")
    expect("Dateien" in output and "history of uploads" not in output, f"the help is not in German: {output[:400]}")
    status, _, complaint = says(box, "upload", "--no-such-option", **german)
    expect(status == 2 and "--no-such-option" in complaint, f"{status}: {complaint}")
    expect("option" not in complaint.replace("--no-such-option", "").lower() or "kennt" in complaint or
           "keine" in complaint, f"a wrong word is not explained in German: {complaint}")
    _, arabic, _ = says(box, "--help", LANGUAGE="ar")
    expect(any("\u0600" <= letter <= "\u06ff" for letter in arabic), "the help is not in Arabic")


def asks_in_order(box):
    english = says(box, "--help", LANGUAGE="en")[1]
    expect(says(box, "--help", LANGUAGE="pt:xx")[1] == english, "a language that it has not is not English")
    expect(says(box, "--help", LANGUAGE="pt:de")[1] == says(box, "--help", LANGUAGE="de")[1], "the second wish is German")
    expect(says(box, "--help", LANGUAGE="", LANG="C.UTF-8")[1] == english, "the C locale is not English")
    expect(says(box, "--help", LANGUAGE="", LANG="de_AT.UTF-8")[1] == says(box, "--help", LANGUAGE="de")[1],
           "Austria does not hear German")


def programs_hear_what_they_always_did(box):
    (box.folder / "brief.txt").write_text("guten Tag")
    profile = box.folder / "profile"
    status, output, _ = says(box, "upload", "--profile", profile, "--json", box.folder / "brief.txt", LANGUAGE="de")
    lines = [json.loads(line) for line in output.splitlines()]
    expect(status == 0 and lines[-1]["event"] in ("finished", "synced", "end"), f"{status}: {lines}")
    finished = [line for line in lines if line["event"] == "finished"]
    expect(len(finished) == 1 and finished[0]["state"] == "done", f"{finished}")
    status, output, complaint = says(box, "upload", "--profile", profile, box.folder / "none.txt", LANGUAGE="de")
    complaint += output
    expect(status == 1 and "none.txt" in complaint and "There is" not in complaint, f"{status}: {complaint}")


def main():
    with Box() as box:
        speaks_what_the_system_asks_for(box)
        asks_in_order(box)
        programs_hear_what_they_always_did(box)


main()
