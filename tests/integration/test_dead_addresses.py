#!/usr/bin/env python3
"""Addresses behind which nobody answers any more, in a network of the test's own.

A host whose IPv6 address swallows everything and whose IPv4 address lives: the first byte arrives as if the first were not
there. A connection that was idle until a router on the way forgot it: the next upload takes another. 77 where this system
gives no network namespace or no TUN device.
"""

import fcntl
import http.server
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import threading
import time

from ferrybox import FERRY, Box, expect

INSIDE = "FERRY_TEST_INSIDE"
DEAD, HOST = "2001:db8::1", "both.test"
IDLE_SECONDS = 11  # longer than an idle connection is kept: longestIdle in core/net/curl/curlrequest.cpp


def enter():
    """Starts this program again in namespaces of its own. Does not return."""
    command = ["unshare", "--mount", "--net", "--propagation", "private"]
    if os.geteuid() != 0:
        command += ["--map-root-user"]
    probe = subprocess.run([*command, "test", "-w", "/dev/net/tun"], capture_output=True, text=True, check=False)
    if probe.returncode != 0:
        print(f"No private network here: {probe.stderr.strip()}")
        sys.exit(77)
    os.environ[INSIDE] = "yes"
    os.execvp("unshare", [*command, sys.executable, *sys.argv])


def ip(*words):
    subprocess.run(["ip", *map(str, words)], check=True)


def set_up(folder):
    """The device "void" takes every packet and answers none."""
    void = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC)
    tun_without_head = 0x1001
    fcntl.ioctl(void, 0x400454CA, struct.pack("16sH22x", b"void", tun_without_head))

    def swallow():
        while os.read(void, 65536):
            pass
    threading.Thread(target=swallow, daemon=True).start()
    ip("link", "set", "lo", "up")
    ip("link", "set", "void", "up")
    ip("-6", "address", "add", "2001:db8::2/64", "dev", "void", "nodad")
    ip("address", "add", "192.0.2.2/24", "dev", "void")
    hosts = folder / "hosts"
    hosts.write_text(f"127.0.0.1 localhost\n{DEAD} {HOST}\n127.0.0.1 {HOST}\n")
    subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], check=True)


class Keeper(http.server.BaseHTTPRequestHandler):
    """Notes when each file began to arrive, and from which port."""

    protocol_version = "HTTP/1.1"
    begun = {}
    ports = {}
    sizes = {}

    def do_PUT(self):
        self.begun[self.path] = time.monotonic()
        self.ports[self.path] = self.client_address[1]
        self.sizes[self.path] = len(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(201)

    def do_HEAD(self):
        self.answer(200 if self.path in self.sizes else 404, self.sizes.get(self.path, 0))

    def answer(self, status, length=0):
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *_):
        pass


def make(box, name):
    file = box.folder / name
    file.write_text(f"what {name} holds")
    return file


def dead_ipv6(box):
    begun = time.monotonic()
    lines, status = box.run("upload", "--json", "--to", "both", make(box, "first.txt"))
    expect(status == 0, f"it did not arrive: {lines}")
    took = Keeper.begun["/first.txt"] - begun
    # 30 s is what the system gives an address that does not answer; the start of the program counts, too.
    expect(took < 5, f"the first byte came after {took:.1f} s")
    return took


def forgotten(box):
    """The window stays, and its connection is idle until the router has forgotten it."""
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen")
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")], env=box.environment,
                              stdin=subprocess.DEVNULL)
    try:
        until(lambda: list(runtime.glob("ferry-*.sock")), "the window is not there")
        hand_over(box, "before.txt")
        port = Keeper.ports["/before.txt"]
        # Nothing of this connection reaches the server from now on, and nobody says so.
        ip("route", "add", "default", "dev", "void", "table", "77")
        ip("rule", "add", "sport", port, "lookup", "77", "priority", "1")
        ip("rule", "add", "lookup", "local", "priority", "2")
        ip("rule", "del", "lookup", "local", "priority", "0")
        time.sleep(IDLE_SECONDS)  # of the system's clock, by which libcurl tells the age
        took = hand_over(box, "after.txt")
        expect(Keeper.ports["/after.txt"] != port, "the control: the forgotten connection was not cut")
        expect(took < 3, f"the upload began after {took:.1f} s")
        return took
    finally:
        window.terminate()
        window.wait(timeout=60)


def hand_over(box, name):
    begun = time.monotonic()
    process = box.start("upload", "--to", "both", make(box, name))
    output, _ = process.communicate(timeout=60)
    expect(process.returncode == 0, f"the window did not take {name}: {output}")
    until(lambda: "/" + name in Keeper.sizes, f"{name} did not arrive")
    return Keeper.begun["/" + name] - begun


def until(condition, words):
    end = time.monotonic() + 60
    while not condition():
        expect(time.monotonic() < end, words)
        time.sleep(0.02)


def main():
    if INSIDE not in os.environ:
        enter()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder, Box() as box:
        set_up(pathlib.Path(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keeper)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        box.environment["FERRY_SECRET"] = ""
        for name in ("http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
            box.environment.pop(name, None)
        _, status = box.run("destinations", "add", "both", "--kind", "http", "--set",
                            f"url=http://{HOST}:{server.server_port}/{{name}}")
        expect(status == 0, f"the destination was refused with {status}")
        print(f"A dead IPv6 address: first byte after {dead_ipv6(box):.2f} s, with the start of the program")
        print(f"A forgotten connection: the next upload began after {forgotten(box):.2f} s")


main()
