#!/usr/bin/env python3
"""`ferry ask --to` an automatic destination: the first service is asked, and the next where that has no balance."""

import json

from answeringservice import Service
from ferrybox import Box, expect


def asked(box, *words):
    """The events, the exit status and all that it said."""
    process = box.start("ask", "What is in it?", box.folder / "report.pdf", "--json", *words)
    output, _ = process.communicate(timeout=120)
    return [json.loads(line) for line in output.splitlines() if line.startswith("{")], process.returncode, output


with Box() as box:
    first, second = Service(), Service()
    box.environment["FERRY_SECRET"] = ""
    (box.folder / "report.pdf").write_bytes(b"%PDF-1.7\n" + bytes(70000))
    for name, service in (("first", first), ("second", second)):
        _, status = box.run("destinations", "add", name, "--kind", "openai", "--set", f"url={service.url()}")
        expect(status == 0, f"{name} was refused with {status}")
    for name, fallback in (("either", "yes"), ("stubborn", "no")):
        _, status = box.run("destinations", "add", name, "--kind", "automatic", "--set", "to=first,second", "--set",
                            f"fallback={fallback}")
        expect(status == 0, f"{name} was refused with {status}")

    events, status, said = asked(box, "--to", "either")
    expect(status == 0 and events[-1]["destination"] == "first", f"{status}: {said}")

    # A file that is named twice is one.
    events, status, said = asked(box, "--to", "either", box.folder / "report.pdf")
    expect(status == 0 and len(events[-1]["files"]) == 1 and events[-1]["answer"] == "I see file-2.", f"{status}: {said}")

    first.has_no_balance.set()
    events, status, said = asked(box, "--to", "either")
    passed = [event for event in events if event["event"] == "passed_over"]
    expect(status == 0 and events[-1]["destination"] == "second", f"{status}: {said}")
    expect(events[-1]["answer"] == "I see file-1.", f"{events[-1]}")
    expect(len(passed) == 1 and passed[0]["destination"] == "first" and passed[0]["next"] == "second", f"{passed}")
    expect("balance" in passed[0]["error"], f"{passed}")
    expect(sum(event["event"] == "ended" for event in events) == 1, f"{said}")

    events, status, said = asked(box, "--to", "stubborn")
    expect(status == 3 and events[-1]["destination"] == "first", f"{status}: {said}")
    expect("constraint" not in said and "could not be written" not in said, f"it was not kept: {said}")

    second.has_no_balance.set()
    _, status, said = asked(box, "--to", "either")
    expect(status == 3 and said.count('"passed_over"') == 1, f"{status}: {said}")
print("passed")
