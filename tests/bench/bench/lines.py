"""What is measured: the lines of the table."""
import contextlib
from pathlib import Path

from . import figures, place
from .programs import Curl, Ferry, NodeClient, Profiles, Rclone
from .results import Result, Series, interleave
from .servers import FAR, SlowLine, Sink, TusServer
from .workloads import Workloads

PLAIN_PORT, TLS_PORT, TUS_PORT = 9000, 9443, 9080
CHUNK = 6 * 1024 * 1024


class Bench:
    def __init__(self, options, root, say):
        self.options = options
        self.say = say
        self.root = Path(root)
        self.scratch = self.root / '.dev' / 'bench'
        self.programs = self.root / 'build' / 'release' / 'tests' / 'bench'
        self.ferry_program = self.root / 'build' / 'release' / 'ferry'
        self.scripts = self.scratch / 'npm'
        self.workloads = Workloads(options.quick)
        self.results = []
        self.discarded = []
        self.figures = []
        self.profiles = None
        self.certificate = None

    def prepare(self):
        place.set_up_loopback()
        self.certificate = place.trust_own_certificate(self.scratch / 'certificates')
        if self.options.peers_only:
            return
        self.profiles = Profiles(self.scratch / 'profiles', self.ferry_program)
        unchecked = {'verify': 'no', 'sha256': 'no'}
        plain = f'http://127.0.0.1:{PLAIN_PORT}/ferry/{{path}}'
        tls = f'https://127.0.0.1:{TLS_PORT}/ferry/{{path}}'
        far = f'http://{FAR}:9000/ferry/{{path}}'
        self.profiles.add('unchecked', 'http', url=plain, **unchecked)
        self.profiles.add('checked', 'http', url=plain)
        self.profiles.add('tls-unchecked', 'http', url=tls, **unchecked)
        self.profiles.add('tls-checked', 'http', url=tls)
        self.profiles.add('far', 'http', url=far, **unchecked)
        self.profiles.add('far-new', 'http', url=far, **unchecked, **{'header.Connection': 'close'})
        tus = {'url': f'http://127.0.0.1:{TUS_PORT}/files', 'chunk-mib': 6}
        self.profiles.add('tus-unchecked', 'tus', **tus, sha256='no')
        self.profiles.add('tus-checked', 'tus', **tus)

    def clean_up(self):
        self.workloads.remove()
        if self.profiles:
            self.profiles.remove()

    # Programs

    def ferry(self, destination, jobs, name='Ferry'):
        if self.options.peers_only:
            return []
        return [Ferry(name, self.ferry_program, self.profiles, destination, jobs)]

    def ferry_twice(self, jobs, prefix=''):
        """As curl works, without a check; and as Ferry works when nobody asks for less."""
        return (self.ferry(f'{prefix}unchecked', jobs)
                + self.ferry(f'{prefix}checked', jobs, 'Ferry, hashed and verified'))

    def curl(self, parallel):
        return Curl(self.scratch, parallel)

    def storage(self, concurrency):
        return NodeClient('supabase-js (storage-js)', self.scripts / 'storageclient.mjs', '',
                          concurrency)

    def tus_client(self, concurrency, chunk, name='tus-js-client'):
        return NodeClient(name, self.scripts / 'tusclient.mjs', '/files', concurrency, str(chunk))

    @staticmethod
    def goals(least, ours=('Ferry',)):
        return {(own, peer.name): ratio for own in ours for peer, ratio in least.items()}

    # Lines

    def compare(self, key, title, server, workload, programs, unit='MB/s', goals=None, rounds=None):
        result = Result(key, title, unit,
                        workload.count if unit == 'files/s' else workload.bytes / 1e6,
                        workload.bytes / 1e9,
                        [Series(p.name, isinstance(p, Ferry)) for p in programs], goals or {})
        self.say(f'\n{title}')
        interleave(result, server, workload, programs, rounds or self.options.rounds, self.say)
        self.discarded += result.discarded
        self.results.append(result)
        return result

    @contextlib.contextmanager
    def sink(self, certificate=None):
        port = TLS_PORT if certificate else PLAIN_PORT
        server = Sink(self.programs / 'bench_sink', port, certificate=certificate)
        try:
            yield server
        finally:
            server.stop()

    @contextlib.contextmanager
    def slow_line(self, loss):
        line = SlowLine(self.programs, loss)
        try:
            yield line
        finally:
            line.stop()

    def large(self):
        work = self.workloads.one_large()
        with self.sink() as server:
            self.compare('large', f'{work.title}, plain HTTP', server, work,
                         self.ferry_twice(5) + [self.curl(1), Rclone(5)])

    def medium(self):
        work = self.workloads.five_medium()
        curl, rclone, storage = self.curl(5), Rclone(5), self.storage(5)
        tus = self.tus_client(5, 0, 'tus-js-client, one PATCH a file')
        with self.sink() as server:
            self.compare('medium', f'{work.title}, plain HTTP', server, work,
                         self.ferry_twice(5) + [curl, rclone, tus, storage],
                         goals=self.goals({curl: 0.7, rclone: 1, tus: 1, storage: 1}))

    def small(self):
        work = self.workloads.many_small()
        curl = self.curl(5)
        with self.sink() as server:
            self.compare('small', f'{work.title}, plain HTTP', server, work,
                         self.ferry_twice(5) + [curl, Rclone(5), self.storage(5)],
                         goals=self.goals({curl: 0.5}))

    def tiny(self):
        work = self.workloads.many_tiny()
        curl = self.curl(5)
        with self.sink() as server:
            self.compare('tiny', f'{work.title}, plain HTTP', server, work,
                         self.ferry_twice(5) + [curl, Rclone(5), self.storage(5)],
                         unit='files/s', goals=self.goals({curl: 0.4}))

    def tls(self):
        w = self.workloads
        with self.sink(self.certificate) as server:
            for work, parallel, unit in ((w.one_large(), 1, 'MB/s'), (w.five_medium(), 5, 'MB/s'),
                                         (w.many_small(), 5, 'MB/s'), (w.many_tiny(), 5, 'files/s')):
                self.compare('tls', f'{work.title}, TLS', server, work,
                             self.ferry_twice(5, 'tls-') + [self.curl(parallel), Rclone(5)], unit)

    def tus(self):
        work = self.workloads.two_medium()
        peer = self.tus_client(5, CHUNK)
        server = TusServer(self.scripts, TUS_PORT, self.workloads.folder / 'tus-server')
        try:
            self.compare('tus', f'{work.title}, tus in 6 MiB chunks, the tus project\'s server', server,
                         work, self.ferry_twice(5, 'tus-') + [peer], goals=self.goals({peer: 1}))
        finally:
            server.stop()

    def line(self):
        with self.slow_line(0) as line:
            for work, unit in ((self.workloads.line_small(), 'files/s'),
                               (self.workloads.line_large(), 'MB/s')):
                self.on_line('line', f'{work.title}, 50 ms and 100 Mbit/s', line, work, unit)

    def loss(self):
        with self.slow_line(1) as line:
            work = self.workloads.line_small()
            self.on_line('loss', f'{work.title}, 50 ms, 100 Mbit/s and 1 % loss', line, work, 'files/s')

    def on_line(self, key, title, line, work, unit):
        curl, rclone = self.curl(16), Rclone(16)
        ours = (self.ferry('far', 0, 'Ferry, automatic')
                + self.ferry('far', 16, 'Ferry, --jobs 16'))
        goals = self.goals({curl: 1, rclone: 1}, [f.name for f in ours])
        result = self.compare(key, title, line, work, ours + [curl, rclone], unit, goals)
        if key == 'line':
            whole = 100e6 / 8 / work.size if unit == 'files/s' else 12.5
            shares = [f'{s.name} {s.figure(result.speed).middle / whole:.0%}'
                      for s in result.series if s.runs]
            result.notes.append(f'Share of the line: {", ".join(shares)} (goal of Ferry: 90 %).')

    def claims(self):
        """The seed's own claims: what new connections and one at a time cost."""
        work = self.workloads.line_few()
        programs = (self.ferry('far-new', 1, 'Ferry, one at a time, new connections')
                    + self.ferry('far', 1, 'Ferry, one at a time, pooled')
                    + self.ferry('far', 16, 'Ferry, 16 at a time'))
        if not programs:
            return
        with self.slow_line(0) as line:
            result = self.compare('claims', f'{work.title}, 50 ms and 100 Mbit/s: the seed\'s claims',
                                  line, work, programs, 'files/s')
        new, pooled, concurrent = result.series
        for what, one, other in (('Pooled ÷ new connections', pooled, new),
                                 ('16 at a time ÷ one at a time, pooled', concurrent, pooled),
                                 ('16 at a time ÷ one at a time on new connections', concurrent, new)):
            ratio = one.ratio_to(other, result.speed)
            if ratio:
                result.notes.append(f'{what}: {ratio.text("{:.1f}")}.')

    # Figures

    def busy(self):
        if not self.options.peers_only:
            figures.busy(self)

    def window(self):
        if not self.options.peers_only:
            figures.window(self)

    def hash(self):
        figures.hash_speed(self)

    def conclude(self):
        """Memory, from the lines that were measured anyway; growth is over an upload of one byte."""
        if any(s.ours and s.runs for r in self.results if r.key in figures.MEMORY_LINES for s in r.series):
            with self.sink() as server:
                byte = self.workloads.get('byte', 'one small file', 1, 8)
                idle = self.ferry('unchecked', 5)[0].upload(server, byte).anonymous
            self.figures += figures.memory(self.results, idle)
