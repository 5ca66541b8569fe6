#!/usr/bin/env python3
"""The test servers are waited for on a machine that is slow to start them; servers that cannot start are not."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

from ferrybox import SOURCE, expect, need_stack

STACK = SOURCE / "tests/servers/stack/stack"


def stack(folder, word):
    environment = dict(os.environ, FERRY_DEV_FOLDER=str(folder), PATH=f"{folder}:{os.environ['PATH']}")
    return subprocess.run([str(STACK), word], env=environment, capture_output=True, text=True, timeout=120, check=False)


def program(path, *lines):
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)


def main():
    need_stack()  # its packages are installed
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # As between fork and exec: for a while the new process does not look like the servers.
        program(folder / "setsid", f"echo \"$@\" >{folder}/words", f"exec {folder}/slowly")
        program(folder / "slowly", "sleep 1", f"exec /usr/bin/setsid $(cat {folder}/words)")
        try:
            started = stack(folder, "start")
            expect(started.returncode == 0 and "FERRY_STACK_URL" in started.stdout, f"no servers: {started.stderr}")
        finally:
            stack(folder, "stop")

        program(folder / "node", "echo no such luck", "exit 1")
        begun = time.monotonic()
        failed = stack(folder, "start")
        expect(failed.returncode == 1 and "no such luck" in failed.stderr, f"no reason given: {failed.stderr}")
        expect(time.monotonic() - begun < 30, "it waited for what had ended")


if __name__ == "__main__":
    main()
