#!/usr/bin/env python3
"""Uploads through real proxies, tinyproxy and microsocks, as the environment and the destination name them: with a password,
with a wrong one and without one, in the clear and in TLS; tinyproxy also behind TLS of its own, a wrapper of the test's."""

import contextlib
import http.server
import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time

from ferrybox import Box, expect, sha256

STORED = {}


class Keeper(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        STORED[self.path] = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_HEAD(self):
        self.send_response(200 if self.path in STORED else 404)
        self.send_header("Content-Length", str(len(STORED.get(self.path, b""))))
        self.end_headers()

    def log_message(self, *_):
        pass


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port, address="127.0.0.1"):
    for _ in range(200):
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as attempt:
            if attempt.connect_ex((address, port)) == 0:
                return
        time.sleep(0.05)
    expect(False, f"nothing listens at {port}")


def http_proxy(folder):
    port = free_port()
    config = folder / f"tinyproxy-{port}.conf"
    config.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nBasicAuth me secret\n"
                      f"PidFile \"{folder}/tinyproxy.pid\"\n")
    return port, subprocess.Popen(["tinyproxy", "-d", "-c", config], stdout=subprocess.DEVNULL)


def socks_proxy(address="127.0.0.1"):
    port = free_port()
    return port, subprocess.Popen(["microsocks", "-i", address, "-p", str(port), "-u", "me", "-P", "secret"],
                                  stderr=subprocess.DEVNULL)


def make_certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=here",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key", "-out", folder / "cert"],
                   check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert", folder / "key")
    return context


def tls_in_front(port, context):
    """A port where the proxy at the other is spoken to in TLS."""
    listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)

    def pump(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def take():
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                continue
            server = socket.create_connection(("127.0.0.1", port))
            threading.Thread(target=pump, args=(client, server), daemon=True).start()
            threading.Thread(target=pump, args=(server, client), daemon=True).start()
    threading.Thread(target=take, daemon=True).start()
    return listener.getsockname()[1]


def serve(context=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keeper)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def upload(box, name, proxy, content):
    file = box.folder / name
    file.write_bytes(content)
    for variable in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        box.environment.pop(variable, None)
        box.environment.pop(variable.upper(), None)
    box.environment.update(proxy)
    lines, status = box.run("upload", "--json", "--to", "tls" if "tls" in name else "plain", file)
    return [line for line in lines if line.get("event") == "finished"], status, sha256(file)


def own_proxy(box, web, plain):
    """The destination's own proxy, its password in the environment for want of a keychain."""
    _, status = box.run("destinations", "add", "own", "--kind", "http", "--set", f"url=http://127.0.0.1:{plain}/{{name}}",
                        "--set", f"proxy=http://me@127.0.0.1:{web}")
    expect(status == 0, f"adding own ended with {status}")
    file = box.folder / "own"
    file.write_bytes(b"some content")
    lines, status = box.run("upload", "--json", "--to", "own", file)
    ends = [line for line in lines if line.get("event") == "finished"]
    expect(status == 1 and ends[-1].get("kind") == "ProxyRejected", f"without its password: {ends}")
    # A named proxy is the way, whatever the environment excepts from its own.
    box.environment["no_proxy"] = "*"
    lines, status = box.run("upload", "--json", "--to", "own", file)
    ends = [line for line in lines if line.get("event") == "finished"]
    expect(status == 1 and ends[-1].get("kind") == "ProxyRejected", f"the named proxy was passed by: {ends}")
    del box.environment["no_proxy"]
    _, status = box.run("destinations", "add", "direct", "--kind", "http", "--set", "proxy=none", "--set",
                        f"url=http://127.0.0.1:{plain}/direct-{{name}}")
    box.environment["http_proxy"] = f"http://me:wrong@127.0.0.1:{web}"
    lines, status = box.run("upload", "--json", "--to", "direct", file)
    expect(status == 0 and STORED.get("/direct-own") == b"some content", f"“none” still took a proxy: {lines}")


def main():
    missing = [program for program in ("tinyproxy", "microsocks", "openssl") if not shutil.which(program)]
    if missing:
        print(f"Not installed: {', '.join(missing)}")
        sys.exit(77)
    with Box() as box:
        context = make_certificate(box.folder)
        plain, secure = serve(), serve(context)
        for name, url, more in (("plain", f"http://127.0.0.1:{plain}", []),
                                ("tls", f"https://127.0.0.1:{secure}", ["--set", f"ca={box.folder / 'cert'}"])):
            _, status = box.run("destinations", "add", name, "--kind", "http", "--set", f"url={url}/{{name}}", *more)
            expect(status == 0, f"adding {name} ended with {status}")
        processes = []
        try:
            web, process = http_proxy(box.folder)
            processes.append(process)
            socks, process = socks_proxy()
            processes.append(process)
            wait_for(web)
            wait_for(socks)
            content = os.urandom(3_000_000)
            proxies = [("web", f"http://{{}}127.0.0.1:{web}"), ("socks", f"socks5://{{}}127.0.0.1:{socks}")]
            on_qt = os.environ.get("FERRY_TRANSPORT") == "qt"
            if not on_qt:  # which knows no such proxies
                proxies.append(("webs", f"https://{{}}127.0.0.1:{tls_in_front(web, context)}"))
                with contextlib.suppress(OSError):  # where this computer has IPv6
                    socket.create_server(("::1", 0), family=socket.AF_INET6).close()
                    six, process = socks_proxy("::1")
                    processes.append(process)
                    wait_for(six, "::1")
                    proxies.append(("socks6", f"socks5://{{}}[::1]:{six}"))
            for kind, address in proxies:
                # Whom the proxy in TLS has its certificate from stands with the destination, as the server's does.
                for line in ("plain", "tls") if kind != "webs" else ("tls",):
                    variable = "all_proxy" if kind.startswith("socks") else "https_proxy" if line == "tls" else "http_proxy"
                    name = f"{kind}-{line}"
                    ends, status, _ = upload(box, name, {variable: address.format("me:secret@")}, content)
                    expect(status == 0 and STORED.get("/" + name) == content, f"{name} did not arrive: {ends}")
                    for who, login in (("wrong", "me:wrong@"), ("none", "")):
                        ends, status, _ = upload(box, f"{name}-{who}", {variable: address.format(login)}, b"some content")
                        expect(status == 1 and "/" + f"{name}-{who}" not in STORED, f"{name}-{who} arrived")
                        # Qt's own HTTP tells of an unforeseen answer to CONNECT as of a network that is not there.
                        expected = "Offline" if (on_qt, name, who) == (True, "web-tls", "wrong") else "ProxyRejected"
                        expect(ends and ends[-1].get("kind") == expected, f"{name}-{who}: {ends}")
            own_proxy(box, web, plain)
        finally:
            for process in processes:
                process.terminate()
                process.wait()
    print("Through each proxy with its password, and with no other")


main()
