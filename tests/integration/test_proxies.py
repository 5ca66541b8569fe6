#!/usr/bin/env python3
"""Uploads through real proxies, tinyproxy and microsocks, as the environment names them: with a password, with a wrong one
and without one, in the clear and in TLS."""

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


def wait_for(port):
    for _ in range(200):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    expect(False, f"nothing listens at {port}")


def http_proxy(folder):
    port = free_port()
    config = folder / f"tinyproxy-{port}.conf"
    config.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nBasicAuth me secret\n"
                      f"PidFile \"{folder}/tinyproxy.pid\"\n")
    return port, subprocess.Popen(["tinyproxy", "-d", "-c", config], stdout=subprocess.DEVNULL)


def socks_proxy():
    port = free_port()
    return port, subprocess.Popen(["microsocks", "-i", "127.0.0.1", "-p", str(port), "-u", "me", "-P", "secret"],
                                  stderr=subprocess.DEVNULL)


def serve(folder, in_tls):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keeper)
    if in_tls:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=here",
                        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key", "-out", folder / "cert"],
                       check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert", folder / "key")
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


def main():
    missing = [program for program in ("tinyproxy", "microsocks", "openssl") if not shutil.which(program)]
    if missing:
        print(f"Not installed: {', '.join(missing)}")
        sys.exit(77)
    with Box() as box:
        plain, secure = serve(box.folder, False), serve(box.folder, True)
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
            for kind, address in (("web", f"http://{{}}127.0.0.1:{web}"), ("socks", f"socks5://{{}}127.0.0.1:{socks}")):
                for line in ("plain", "tls"):
                    variable = "all_proxy" if kind == "socks" else "https_proxy" if line == "tls" else "http_proxy"
                    name = f"{kind}-{line}"
                    ends, status, _ = upload(box, name, {variable: address.format("me:secret@")}, content)
                    expect(status == 0 and STORED.get("/" + name) == content, f"{name} did not arrive: {ends}")
                    for who, login in (("wrong", "me:wrong@"), ("none", "")):
                        ends, status, _ = upload(box, f"{name}-{who}", {variable: address.format(login)}, b"some content")
                        expect(status == 1 and "/" + f"{name}-{who}" not in STORED, f"{name}-{who} arrived")
                        # tinyproxy answers a wrong password as a server would, 401, where it sees the request itself.
                        kind = "SignInNeeded" if (name, who) == ("web-plain", "wrong") else "ProxyRejected"
                        expect(ends and ends[-1].get("kind") == kind, f"{name}-{who}: {ends}")
        finally:
            for process in processes:
                process.terminate()
                process.wait()
    print("Through each proxy with its password, and with no other")


main()
