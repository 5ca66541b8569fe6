"""The servers that uploads go to, and the slow line before one of them."""
import json
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

from . import place

NEAR, FAR = '10.77.0.1', '10.77.0.2'


def wait_for_port(address, port, process):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            socket.create_connection((address, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(f'no server came up at {address}:{port}')


class Sink:
    """bench_sink: counts what arrives and keeps nothing."""

    def __init__(self, program, port, address='127.0.0.1', certificate=None, inside=None):
        command = [str(program), '--port', str(port), '--address', address]
        if certificate:
            command += ['--certificate', str(certificate[0]), '--key', str(certificate[1])]
        if inside:
            command = ['nsenter', '--target', str(inside), '--net', *command]
        scheme = 'https' if certificate else 'http'
        self.url = f'{scheme}://{address}:{port}'
        self.process = subprocess.Popen(command)
        wait_for_port(address, port, self.process)

    def ask(self, path, method='GET'):
        request = urllib.request.Request(self.url + path, method=method)
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.read()

    def reset(self):
        self.ask('/reset', 'POST')

    def complaint(self, workload):
        """What is wrong with what arrived; empty when each file came once and whole."""
        counts = json.loads(self.ask('/stats'))
        if counts['objects'] != workload.arrivals or counts['objectBytes'] != workload.bytes:
            return (f"{counts['objects']} of {workload.arrivals} files and {counts['objectBytes']} of "
                    f"{workload.bytes} bytes arrived")
        if counts['duplicates']:
            return f"{counts['duplicates']} files were sent twice"
        return ''

    def stop(self):
        self.process.terminate()
        self.process.wait()


class TusServer:
    """The tus project's own server, on a folder in memory."""

    def __init__(self, scripts, port, folder):
        self.folder = Path(folder)
        self.reset()
        self.url = f'http://127.0.0.1:{port}'
        self.process = subprocess.Popen(['node', str(scripts / 'tusserver.mjs'), str(port), str(folder)])
        wait_for_port('127.0.0.1', port, self.process)

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def complaint(self, workload):
        sizes = [f.stat().st_size for f in self.folder.iterdir() if f.suffix != '.json']
        if sorted(sizes) != [workload.size] * workload.count:
            return f'{len(sizes)} files, {sum(sizes)} bytes arrived'
        return ''

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class SlowLine:
    """So many Mbit/s and milliseconds there and back, to a sink in a namespace of its own. A router's queue of the
    line's rate × its round trip, as large as a sender's window at full speed."""

    def __init__(self, programs, loss, milliseconds=50, mbit=100, certificate=None):
        self.title = f'{milliseconds} ms and {mbit / 1000:g} Gbit/s' if mbit >= 1000 else f'{milliseconds} ms and {mbit} Mbit/s'
        self.bytes_per_second = mbit * 1e6 / 8
        queue = int(self.bytes_per_second * milliseconds / 1000)
        self.holder = subprocess.Popen(['unshare', '--net', 'sleep', 'infinity'])
        self.wait_for_namespace()
        far = self.holder.pid
        self.link = subprocess.Popen([str(programs / 'bench_link'), str(far), str(milliseconds / 2), str(mbit), str(loss),
                                      str(queue)], stdout=subprocess.PIPE, text=True)
        if self.link.stdout.readline().strip() != 'ready':
            raise RuntimeError('the line did not come up')
        for device, address, of in (('near', NEAR, None), ('far', FAR, far)):
            place.ip('address', 'add', f'{address}/24', 'dev', device, of=of)
            place.ip('link', 'set', device, 'up', of=of)
            place.ip('route', 'change', '10.77.0.0/24', 'dev', device, 'proto', 'kernel', 'scope',
                     'link', 'src', address, 'congctl', 'cubic', of=of, required=False)
        self.sink = Sink(programs / 'bench_sink', 9443 if certificate else 9000, address=FAR, certificate=certificate,
                         inside=far)
        self.url = self.sink.url
        self.reset = self.sink.reset
        self.complaint = self.sink.complaint

    def wait_for_namespace(self):
        ours = Path('/proc/self/ns/net').readlink()
        deadline = time.monotonic() + 5
        while Path(f'/proc/{self.holder.pid}/ns/net').readlink() == ours:
            if time.monotonic() > deadline:
                raise RuntimeError('no second network namespace')
            time.sleep(0.01)

    def stop(self):
        self.sink.stop()
        for process in (self.link, self.holder):
            process.terminate()
            process.wait()
