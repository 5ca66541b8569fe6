#!/usr/bin/env python3
"""At a terminal a secret is asked for unseen, and Ctrl+C at the question leaves the terminal as it was."""

import fcntl
import os
import pty
import select
import signal
import subprocess
import termios
import time

from computers import Owner
from ferrybox import FERRY, Box, expect, need_stack
from ferrystack import stack


def echoes(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


class Terminal:
    """A Ferry that signs the person in and asks for the password; `seen` is all that stood on its terminal."""

    def __init__(self, box, person):
        self.master, self.slave = pty.openpty()
        self.seen = b""
        words = [FERRY, "accounts", "add", "--set", f"url={stack('URL')}", "--set", f"key={stack('KEY')}",
                 "--set", f"email={person.email}", "--plain-tokens", "--profile", str(box.folder / "profile")]
        environment = {name: value for name, value in box.environment.items() if name != "FERRY_SECRET"}
        self.process = subprocess.Popen(words, env=environment, stdin=self.slave, stdout=self.slave,
                                        stderr=self.slave, preexec_fn=self.own)

    def own(self):
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that Ctrl+C is a signal

    def until(self, condition, words):
        end = time.monotonic() + 60
        while not condition():
            expect(time.monotonic() < end, f"{words}; seen: {self.seen}")
            if select.select([self.master], [], [], 0.05)[0]:
                self.seen += os.read(self.master, 65536)

    def type(self, data):
        os.write(self.master, data)

    def ended(self):
        self.until(lambda: self.process.poll() is not None, "it does not end")
        return self.process.returncode


def asked(box, person):
    terminal = Terminal(box, person)
    terminal.until(lambda: not echoes(terminal.slave), "it does not ask unseen")
    return terminal


def main():
    need_stack()
    person = Owner()
    with Box() as box:
        terminal = asked(box, person)
        terminal.type(b"\x03")
        expect(terminal.ended() == -signal.SIGINT, f"Ctrl+C ends it with {terminal.process.returncode}")
        expect(echoes(terminal.slave), "after Ctrl+C the terminal shows nothing that is typed")

        terminal = asked(box, person)
        terminal.type(person.password.encode() + b"\n")
        expect(terminal.ended() == 0, f"the sign-in ends with {terminal.process.returncode}: {terminal.seen}")
        expect(echoes(terminal.slave), "after the answer the terminal shows nothing that is typed")
        expect(person.password.encode() not in terminal.seen, "the password was shown")


main()
