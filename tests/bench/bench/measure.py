"""Runs one program and measures it from outside."""
import json
import os
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

POLL_SECONDS = 0.005


@dataclass
class Run:
    seconds: float
    cpu: float  # user and system, seconds
    peak: float  # resident memory, MB
    anonymous: float  # its private part, MB: pages of files are not counted
    error: str = ''
    output: str = ''

    def report(self):
        """The last line of output that is a JSON object."""
        for line in reversed(self.output.splitlines()):
            if line.startswith('{'):
                return json.loads(line)
        return {}


class MemoryWatch(threading.Thread):
    """Polls /proc: rusage's ru_maxrss would count our own memory, from before the exec."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid = pid
        self.peak = 0.0
        self.anonymous = 0.0
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.wait(POLL_SECONDS):
            try:
                with open(f'/proc/{self.pid}/status', encoding='ascii') as status:
                    fields = dict(line.split(':', 1) for line in status)
            except (OSError, ValueError):
                return
            if 'VmHWM' in fields:
                self.peak = max(self.peak, int(fields['VmHWM'].split()[0]) / 1024)
                self.anonymous = max(self.anonymous, int(fields['RssAnon'].split()[0]) / 1024)


def clean_environment(extra=None):
    """Nothing of the caller's: no proxies, certificate bundles or configuration files."""
    environment = {name: os.environ[name] for name in ('PATH', 'LANG') if name in os.environ}
    environment.update({
        'HOME': '/nonexistent',
        'RCLONE_CONFIG': '/dev/null',
        'QT_QPA_PLATFORM': 'offscreen',
        'NODE_EXTRA_CA_CERTS': '/etc/ssl/certs/ca-certificates.crt',
    })
    environment.update(extra or {})
    return environment


def measure(command, timeout=600, environment=None):
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        started = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                                   env=clean_environment(environment))
        watch = MemoryWatch(process.pid)
        watch.start()
        killer = threading.Timer(timeout, process.kill)
        killer.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
        killer.cancel()
        watch.stopped.set()
        watch.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        run = Run(seconds, usage.ru_utime + usage.ru_stime, watch.peak, watch.anonymous,
                  output=output.read().decode(errors='replace'))
        if process.returncode != 0:
            said = errors.read().decode(errors='replace').strip() or run.output.strip()
            run.error = f'exit {process.returncode}: {said[-300:]}'
    return run
