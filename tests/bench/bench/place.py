"""A private corner of the machine: own network, own mounts, so that nothing outside disturbs the
measurement, is disturbed by it, or has to be cleaned up after it."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

INSIDE = 'FERRY_BENCH_INSIDE'


def is_inside():
    return os.environ.get(INSIDE) == 'yes'


def enter():
    """Starts this program again in namespaces of its own. Does not return."""
    command = ['unshare', '--mount', '--net', '--propagation', 'private']
    if os.geteuid() != 0:
        command += ['--map-root-user']
    probe = subprocess.run(command + ['true'], capture_output=True, text=True)
    if probe.returncode != 0:
        sys.exit(f'bench: this system gives no private network namespace: {probe.stderr.strip()}')
    os.environ[INSIDE] = 'yes'
    os.execvp('unshare', command + [sys.executable] + sys.argv)


def ip(*arguments, of=None, required=True):
    command = ['ip', *arguments]
    if of:
        command = ['nsenter', '--target', str(of), '--net', *command]
    subprocess.run(command, check=required, capture_output=True)


def set_up_loopback():
    """Ethernet's packet size, and cubic as on a Debian desktop: both change what Nagle's algorithm
    costs."""
    ip('link', 'set', 'lo', 'mtu', '1500')
    ip('link', 'set', 'lo', 'up')
    ip('route', 'replace', 'local', '127.0.0.0/8', 'dev', 'lo', 'table', 'local', 'src', '127.0.0.1',
       'congctl', 'cubic', required=False)


def trust_own_certificate(folder):
    """Makes a certificate for 127.0.0.1 and the far end of a slow line, the only one that this corner trusts, so that each
    program checks it as it would check any other. Returns certificate and key."""
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    trusted = folder / 'trusted'
    trusted.mkdir(parents=True)
    certificate, key = folder / 'certificate.pem', folder / 'key.pem'
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt',
                    'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=bench',
                    '-addext', 'subjectAltName=IP:127.0.0.1,IP:10.77.0.2', '-keyout', key, '-out', certificate],
                   check=True, capture_output=True)
    shutil.copy(certificate, trusted / 'ca-certificates.crt')
    shutil.copy(certificate, trusted / 'bench.pem')
    subprocess.run(['openssl', 'rehash', trusted], check=True, capture_output=True)
    subprocess.run(['mount', '--bind', trusted, '/etc/ssl/certs'], check=True)
    return certificate, key
