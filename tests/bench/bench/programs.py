"""How each program is asked to upload a workload, as well as it can."""
import shutil
import uuid
from pathlib import Path

from .measure import measure


class Curl:
    """Without `Expect: 100-continue`, which would cost it a round trip for each file over 1 MB."""

    def __init__(self, scratch, parallel):
        self.name = f'curl -Z, {parallel} at a time' if parallel > 1 else 'curl -T'
        self.scratch = Path(scratch)
        self.parallel = parallel

    def upload(self, server, workload):
        lines = ['silent', 'show-error', 'fail', 'header = "Expect:"']
        if self.parallel > 1:
            lines += ['parallel', f'parallel-max = {self.parallel}']
        for file in workload.files:
            lines += [f'upload-file = "{file}"', f'url = "{server.url}/curl/{file.name}"']
        config = self.scratch / 'curl.config'
        config.write_text('\n'.join(lines))
        return measure(['curl', '--disable', '--config', str(config)])


class Rclone:
    """Small files go by its S3 client, one request each: its WebDAV client holds itself back to about
    31 files a second. Large ones go by WebDAV, where it need not hash them first."""

    def __init__(self, transfers):
        self.name = f'rclone, {transfers} at a time'
        self.transfers = transfers

    def upload(self, server, workload):
        common = ['--transfers', str(self.transfers), '--no-traverse', '--no-check-dest',
                  '--ignore-checksum', '--retries', '1', '--quiet']
        if workload.size >= 10_000_000:
            return measure(['rclone', 'copy', str(workload.folder), ':webdav:up', '--webdav-url',
                            server.url, *common])
        return measure(['rclone', 'copy', str(workload.folder), ':s3:bench', '--s3-provider', 'Other',
                        '--s3-endpoint', server.url, '--s3-access-key-id', 'bench',
                        '--s3-secret-access-key', 'bench', '--s3-no-check-bucket', '--s3-no-head',
                        *common])


class NodeClient:
    """A JavaScript library; it reports its own time, so that the start of Node is not counted."""

    def __init__(self, name, script, path, concurrency, *options):
        self.name = name
        self.script = script
        self.path = path
        self.concurrency = concurrency
        self.options = options

    def upload(self, server, workload):
        run = measure(['node', str(self.script), server.url + self.path, str(self.concurrency),
                       *self.options, *workload.arguments])
        run.seconds = run.report().get('seconds', run.seconds)
        return run


class Ferry:
    """The command line with a new profile on disk: queue and history are written as always. Its start
    and end are counted. With `transport='qt'`, carried by Qt's own HTTP instead of libcurl."""

    def __init__(self, name, program, profiles, destination, jobs, transport=''):
        self.name = name
        self.environment = {'FERRY_TRANSPORT': transport} if transport else {}
        self.program = str(program)
        self.profiles = profiles
        self.destination = destination
        self.jobs = jobs

    def upload(self, server, workload):
        profile = self.profiles.fresh()
        return measure([self.program, '--profile', str(profile), 'upload', '--to', self.destination,
                        '--jobs', str(self.jobs), '--json', *workload.arguments], environment=self.environment)


class Profiles:
    """A profile with the bench's destinations, made once and copied for each run."""

    def __init__(self, folder, program):
        self.folder = Path(folder)
        self.program = str(program)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.template = self.folder / 'template'

    def add(self, name, kind, **settings):
        if kind == 'http':
            settings.setdefault('check-existing', 'no')  # the others do not look first either
        options = [word for key, value in settings.items() for word in ('--set', f'{key}={value}')]
        run = measure([self.program, '--profile', str(self.template), 'destinations', 'add', name,
                       '--kind', kind, *options], timeout=60)
        if run.error:
            raise RuntimeError(f'ferry destinations add {name}: {run.error}')

    def fresh(self):
        for old in self.folder.glob('run-*'):
            shutil.rmtree(old)
        profile = self.folder / f'run-{uuid.uuid4().hex[:8]}'
        shutil.copytree(self.template, profile)
        return profile

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
