#!/usr/bin/env python3
"""The files of translations/ know every sentence of the code, none of another time, and are complete: each placeholder,
mnemonic and plural form is there.

Needs Qt's lupdate.
"""

import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from ferrybox import SOURCE, expect

LUPDATE = os.environ.get("FERRY_LUPDATE") or shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ja": 1, "ar": 6}


def messages(file):
    """By context, source and comment: the translation's element."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or ""
            found[key] = message
    return found


def in_the_code(folder):
    file = os.path.join(folder, "now.ts")
    subprocess.run([LUPDATE, "-silent", "-I", ".", "-I", "core", "-no-obsolete", "-locations", "none",
                    "core", "ui", "app", "-ts", file], cwd=SOURCE, check=True)
    found = messages(file)
    os.remove(file)
    return found


def placeholders(text):
    return collections.Counter(re.findall(r"%[1-9n]|\{[a-z]+\}", text))


def mnemonics(text):
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


def faults(language, key, message):
    _, source, _ = key
    translation = message.find("translation")
    if translation.get("type") is not None:
        yield "is not translated"
        return
    is_plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
    if is_plural and len(forms) != FORMS[language]:
        yield f"has {len(forms)} forms"
    for form in forms:
        if source.strip() and not form.strip():
            yield "is empty"
        wanted, there = placeholders(source), placeholders(form)
        if is_plural:  # the form for one may say it without the number
            if any(place not in wanted for place in there) or sum(wanted.values()) - sum(there.values()) > 1:
                yield f"has other placeholders: {form}"
        elif wanted != there:
            yield f"has other placeholders: {form}"
        if mnemonics(source) != mnemonics(form):
            yield f"has other mnemonics: {form}"
        if source.count("\n") != form.count("\n"):
            yield f"has other lines: {form}"


def main():
    if not os.path.exists(LUPDATE):
        print("Qt's lupdate is needed")
        sys.exit(77)
    wrong = []
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        code = in_the_code(folder)
        plurals = {key for key, message in code.items() if message.get("numerus") == "yes"}
        expect(len(code) > 1500 and len(plurals) > 60, f"{len(code)} sentences, {len(plurals)} with plurals")
    for language in FORMS:
        kept = messages(SOURCE / f"translations/ferry_{language}.ts")
        wanted = plurals if language == "en" else set(code)
        wrong += [f"{language}: new: {key}" for key in wanted - set(kept)]
        wrong += [f"{language}: no longer said: {key}" for key in set(kept) - wanted]
        for key in wanted & set(kept):
            wrong += [f"{language}: {key} {fault}" for fault in faults(language, key, kept[key])]
    expect(not wrong, "./dev translate, then:\n" + "\n".join(sorted(wrong)))


main()
