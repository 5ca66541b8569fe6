"""What the black-box tests share: a Ferry with a profile of its own, a line to the test servers, what they stored.

Each test is a program: exit status 0 passed, 77 skipped because the test servers do not run (./dev test starts them).
"""

import hashlib
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
FERRY = os.environ.get("FERRY_BINARY", str(SOURCE / "build/release/ferry"))


def need_stack():
    if "FERRY_STACK_URL" not in os.environ:
        print("The test servers do not run: ./dev stack start, then eval \"$(./dev stack env)\"")
        sys.exit(77)


def expect(condition, words):
    if not condition:
        print(f"FAILED: {words}")
        sys.exit(1)


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class OnTerminal:
    """Ferry with a terminal on which it can ask; a context, at whose end it is ended, however the test goes."""

    def __init__(self, command, environment):
        self._terminal, theirs = pty.openpty()
        self.process = subprocess.Popen(command, env=environment, stdin=theirs, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        os.close(theirs)
        self.output = ""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        os.close(self._terminal)

    def wait_for(self, words):
        while words not in self.output:
            piece = os.read(self.process.stdout.fileno(), 4096).decode(errors="replace")
            expect(piece, f"it ended without saying {words!r}: {self.output}")
            self.output += piece

    def answer(self, words):
        os.write(self._terminal, f"{words}\n".encode())

    def end(self):
        """Exit status, and all it said."""
        self.output += self.process.communicate(timeout=120)[0]
        return self.process.returncode, self.output


class Box:
    """A folder for one test with a Ferry whose profile and home lie in it; a context, gone at the end."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="ferry-test-")
        self.folder = pathlib.Path(self._folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder), LANGUAGE="en", FERRY_SECRET=os.environ.get("FERRY_STACK_KEY", ""))
        self.environment.pop("DISPLAY", None)
        return self

    def __exit__(self, *error):
        self._folder.cleanup()

    def _words(self, command, arguments):
        return [FERRY, command, "--profile", str(self.folder / "profile"), *map(str, arguments)]

    def start(self, command, *arguments):
        return subprocess.Popen(self._words(command, arguments), env=self.environment, text=True, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def run(self, command, *arguments, timeout=600):
        """The lines that it printed, as objects where they are JSON, and the exit status."""
        process = self.start(command, *arguments)
        output, _ = process.communicate(timeout=timeout)
        lines = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
        rest = [line for line in output.splitlines() if not line.startswith("{")]
        if rest:
            print("\n".join(rest))
        return lines, process.returncode

    def raw(self, *words, **options):
        """Ferry with these words and no others, what it prints kept apart: a CompletedProcess."""
        options = {"env": self.environment, "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE,
                   "stderr": subprocess.PIPE, "text": True, "timeout": 120, **options}
        return subprocess.run([FERRY, *map(str, words)], check=False, **options)

    def on_terminal(self, command, *arguments):
        return OnTerminal(self._words(command, arguments), self.environment)

    def add_supabase(self, name, url, folder):
        _, status = self.run("destinations", "add", name, "--kind", "supabase", "--set", f"url={url}",
                             "--set", f"bucket={os.environ['FERRY_STACK_BUCKET']}", "--set", f"folder={folder}")
        expect(status == 0, f"the destination was refused with {status}")

    def history(self):
        lines, status = self.run("history", "--json")
        expect(status == 0, f"history ended with {status}")
        return lines


class Line:
    """A proxy in front of the stack that counts and, if asked to, fails; a context."""

    def __init__(self, *options):
        host = os.environ["FERRY_STACK_URL"].removeprefix("http://")
        program = SOURCE / "tests/servers/faultproxy/faultproxy"
        self._process = subprocess.Popen(["node", program, "--to", host, *map(str, options)],
                                         stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{self._process.stdout.readline().strip()}"

    def __enter__(self):
        return self

    def end(self):
        """Ends it and says what it did."""
        self._process.send_signal(signal.SIGTERM)
        return json.loads(self._process.communicate(timeout=30)[0])

    def __exit__(self, *error):
        if self._process.poll() is None:
            self.end()


def stored(folder):
    """What the stack stored below a folder of the bucket: {name: path}."""
    place = pathlib.Path(os.environ["FERRY_STACK_DATA"], os.environ["FERRY_STACK_BUCKET"], folder)
    return {str(path.relative_to(place)): path for path in place.rglob("*") if path.is_file()}
