#!/usr/bin/env python3
"""`ferry ask` against the stand-ins of Kimi, GLM and OpenAI: files, uploads, texts, answers that stream, and its ends.

Needs Node.js, and no other test server.
"""

import json
import os
import random
import shutil
import signal
import sys

from ferrybox import Box, expect
from filesstandin import KEYS, StandIn

MEGA = 2**20
ANSWERED, NOT_UPLOADED, NOT_ASKED, TIMED_OUT, INTERRUPTED = 0, 3, 4, 5, 130


def write_pdf(path, size, answer, seed=1):
    """Like a PDF at its beginning, with a sentence to find, and incompressible after that."""
    rng = random.Random(seed)
    with open(path, "wb") as file:
        head = f"%PDF-1.7\nThe answer is {answer}.\n".encode()
        file.write(head)
        left = size - len(head)
        while left > 0:
            piece = rng.randbytes(min(left, MEGA))
            file.write(piece)
            left -= len(piece)
    return path


def ask(box, name, question, *words):
    """The events that it printed, its exit status, the most memory that it took in MB, and its output."""
    box.environment["FERRY_SECRET"] = KEYS[name]
    process = box.start("ask", question, "--to", name, "--json", *words)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return events, process.returncode, usage.ru_maxrss / 1024, output


def ended(events):
    ends = [event for event in events if event["event"] == "ended"]
    expect(len(ends) == 1, f"it ended {len(ends)} times: {events}")
    return ends[0]


def deltas(events):
    return "".join(event["text"] for event in events if event["event"] == "delta")


def a_large_pdf_is_asked_about_at_kimi(box, service):
    service.set("kimi", extractionSeconds=2, seed=3, pauseMs=5)
    pdf = write_pdf(box.folder / "thesis.pdf", 90 * MEGA, "forty-two")
    events, status, memory, output = ask(box, "kimi", "What is the answer?", pdf)
    expect(status == ANSWERED, f"it ended with {status}: {output}")
    end = ended(events)
    expect("forty-two" in end["answer"] and deltas(events) == end["answer"], f"{end}")
    expect(len([event for event in events if event["event"] == "delta"]) > 1, "the answer did not stream")
    expect(end["model"] == "kimi-k3" and end["question_tokens"] == 100, f"{end}")
    stored = service.stored("kimi")
    messages = stored["asked"][0]["messages"]
    expect([one["role"] for one in messages] == ["system", "user"], f"{[one['role'] for one in messages]}")
    expect(messages[1]["content"] == "What is the answer?", f"{messages[1]}")
    expect(end["files"][0]["remote_id"] == stored["files"][0]["id"], f"{end['files']}")
    expect(memory < 48, f"it took {memory:.0f} MB")
    print(f"90 MB to Kimi, asked about: {memory:.1f} MB of memory")
    service.set("kimi", extractionSeconds=0, pauseMs=0)


def the_same_bytes_go_once(box, service):
    before = service.stored("kimi")["bodyBytes"]
    copy = box.folder / "the same thesis.pdf"
    shutil.copy(box.folder / "thesis.pdf", copy)
    events, status, _, output = ask(box, "kimi", "And once more?", copy)
    expect(status == ANSWERED and "forty-two" in ended(events)["answer"], f"{output}")
    expect(service.stored("kimi")["bodyBytes"] == before, "the same bytes were sent again")


def a_pdf_is_asked_about_at_glm(box, service):
    service.set("glm", parseSeconds=2, reasoning="let me see", seed=5)
    pdf = write_pdf(box.folder / "report.pdf", 90 * MEGA, "nine")
    events, status, memory, output = ask(box, "glm", "What is the answer?", pdf)
    expect(status == ANSWERED and "nine" in ended(events)["answer"], f"it ended with {status}: {output}")
    expect(ended(events)["reasoning"] == "let me see", f"{ended(events)}")
    stored = service.stored("glm")
    expect([(task["tool"], task["type"], task["bytes"]) for task in stored["parsed"]] == [("lite", "PDF", 90 * MEGA)],
           f"{stored['parsed']}")
    expect(stored["files"] == [], "nothing has to be kept there")
    expect(memory < 48, f"it took {memory:.0f} MB")
    print(f"90 MB to GLM's parser, asked about: {memory:.1f} MB of memory")


def small_texts_stand_in_the_question(box, service):
    service.clear("openai")
    note = box.folder / "note.txt"
    note.write_text("The answer is in the note.\n")
    pdf = write_pdf(box.folder / "small.pdf", 100_000, "elsewhere")
    events, status, _, output = ask(box, "openai", "What is it?", note, pdf)
    expect(status == ANSWERED and "in the note" in ended(events)["answer"], f"{output}")
    stored = service.stored("openai")
    expect([file["name"] for file in stored["files"]] == ["small.pdf"], f"{stored['files']}")
    parts = stored["asked"][0]["messages"][-1]["content"]
    expect(parts[0]["file"]["file_id"] == stored["files"][0]["id"], f"{parts}")


def answers_survive_every_cut(box, service):
    """Thirty answers in pieces cut at any byte, with all three ends of lines."""
    service.clear("kimi")
    answer = "é漢😀 plain \\\"quoted\\\" \n\n" * 40
    for seed in range(1, 31):
        service.set("kimi", answer=answer, seed=seed, pieceChars=7)
        events, status, _, output = ask(box, "kimi", "Say it.", "--model", "kimi-k3")
        expect(status == ANSWERED and deltas(events) == answer, f"seed {seed}: {output[-500:]}")
    service.clear("kimi")


def what_was_cut_off_goes_on(box, service):
    service.clear("kimi")
    answer = "0123456789" * 30
    service.set("kimi", answer=answer, cutAfter=100)
    events, status, _, output = ask(box, "kimi", "Say it.")
    expect(status == ANSWERED and deltas(events) == answer, f"{output}")
    expect(len(service.stored("kimi")["asked"]) == 3, "it was not asked to go on twice")
    service.clear("kimi")
    service.set("kimi", answer="x" * 1000, cutAfter=100, cutAlways=True)
    events, status, _, output = ask(box, "kimi", "Say it.")
    expect(status == ANSWERED and ended(events)["finish"] == "length", f"{output}")
    expect(len(service.stored("kimi")["asked"]) == 4, "it goes on three times and no more")
    service.clear("kimi")


def each_end_is_its_own(box, service):
    service.clear("kimi")
    pdf = write_pdf(box.folder / "other.pdf", 1000, "none", seed=9)
    service.plan("kimi", "POST /files", count=50, status=429, body={"error": {
        "type": "exceeded_current_quota_error", "message": "Your account is suspended"}})
    events, status, _, output = ask(box, "kimi", "What?", pdf)
    expect(status == NOT_UPLOADED and ended(events)["state"] == "not-uploaded", f"{status}: {output}")
    expect(ended(events)["file"] == "other.pdf" and "nothing was asked" in ended(events)["error"], f"{ended(events)}")
    expect(service.stored("kimi")["asked"] == [], "it asked all the same")
    service.clear("kimi")

    _, status, _, output = ask(box, "kimi", "What?", box.folder / "there is no such file.pdf")
    expect(status == NOT_UPLOADED, f"{status}: {output}")

    events, status, _, output = ask(box, "kimi", "What?", "--model", "kimi-none")
    expect(status == NOT_ASKED and "no model “kimi-none”" in ended(events)["error"], f"{status}: {output}")

    service.plan("kimi", "POST /chat/completions", count=1, status=429, body={"error": {
        "type": "rate_limit_reached_error", "message": "please try again after 1 seconds"}})
    events, status, _, output = ask(box, "kimi", "What?")
    expect(status == ANSWERED, f"a wait of a second was not waited for: {output}")

    service.set("kimi", answer="half of it and no more", breakAfter=10)
    events, status, _, output = ask(box, "kimi", "What?")
    expect(status == NOT_ASKED and deltas(events) == "half of it", f"{status}: {output}")
    expect("broke off" in ended(events)["error"] or "lost" in ended(events)["error"], f"{ended(events)}")
    service.clear("kimi")

    service.set("glm", parseTrouble="the file is encrypted")
    events, status, _, output = ask(box, "glm", "What?", pdf)
    expect(status == NOT_UPLOADED and "encrypted" in ended(events)["error"], f"{status}: {output}")
    service.clear("glm")


def ctrl_c_stops_cleanly(box, service):
    service.set("kimi", answer="and so on " * 1000, pauseMs=20)
    box.environment["FERRY_SECRET"] = KEYS["kimi"]
    process = box.start("ask", "Say it.", "--to", "kimi", "--json")
    for line in process.stdout:
        if json.loads(line)["event"] == "delta":
            break
    process.send_signal(signal.SIGINT)
    rest = process.stdout.read()
    process.wait(timeout=30)
    expect(process.returncode == INTERRUPTED, f"it ended with {process.returncode}")
    expect(json.loads(rest.splitlines()[-1])["state"] == "stopped", f"{rest}")
    service.clear("kimi")


def the_answer_alone_goes_to_standard_output(box, service):
    service.set("kimi", answer="# Title\n\nwith \x1b[31mred\x1b[0m in it", reasoning="hm")
    box.environment["FERRY_SECRET"] = KEYS["kimi"]
    done = box.raw("ask", "--profile", box.folder / "profile", "Say it.", "--to", "kimi")
    expect(done.returncode == ANSWERED, f"{done}")
    expect(done.stdout == "# Title\n\nwith \\x1b[31mred\\x1b[0m in it\n", f"{done.stdout!r}")
    service.clear("kimi")


def questions_are_kept_and_found(box):
    lines, status = box.run("questions", "forty-two", "--json")
    expect(status == 0 and len(lines) == 2, f"{lines}")
    expect(lines[0]["question"] == "And once more?" and lines[0]["state"] == "answered", f"{lines[0]}")
    done = box.raw("questions", "--profile", box.folder / "profile", "thesis")
    expect(done.returncode == 0 and "> What is the answer?" in done.stdout and "`thesis.pdf`" in done.stdout, f"{done}")


def wrong_usage_is_said(box):
    for words in (["ask"], ["ask", "  ", "x.pdf"], ["ask", "What?", "--to", "nobody"], ["ask", "What?", "--to", "This computer"]):
        _, status = box.run(*words)
        expect(status == 2, f"{words} ended with {status}")


def main():
    if shutil.which("node") is None:
        print("Node.js is needed")
        sys.exit(77)
    with StandIn() as service, Box() as box:
        for name in ("kimi", "glm", "openai"):
            expect(service.add_to(box, name) == 0, "the destination was refused")
        wrong_usage_is_said(box)
        a_large_pdf_is_asked_about_at_kimi(box, service)
        the_same_bytes_go_once(box, service)
        questions_are_kept_and_found(box)
        a_pdf_is_asked_about_at_glm(box, service)
        small_texts_stand_in_the_question(box, service)
        answers_survive_every_cut(box, service)
        what_was_cut_off_goes_on(box, service)
        each_end_is_its_own(box, service)
        ctrl_c_stops_cleanly(box, service)
        the_answer_alone_goes_to_standard_output(box, service)


main()
