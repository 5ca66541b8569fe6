"""What is measured: the lines of the table."""
import contextlib
from pathlib import Path

from . import figures, history, place
from .programs import Curl, Ferry, NodeClient, Profiles, Rclone
from .results import Line, Pair, Result, Series, interleave
from .servers import FAR, SlowLine, Sink, TusServer
from .workloads import MB, Workloads

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
        self.line_now = None  # the Line being measured
        self.profiles = None
        self.certificate = None

    def prepare(self):
        place.set_up_loopback()
        self.certificate = place.trust_own_certificate(self.scratch / 'certificates')
        if self.options.peers_only:
            return
        self.profiles = Profiles(self.scratch / 'profiles', self.ferry_program)
        unasked = {'verify': 'no', 'check-existing': 'no'}
        unchecked = {**unasked, 'sha256': 'no'}
        plain = f'http://127.0.0.1:{PLAIN_PORT}/ferry/{{path}}'
        tls = f'https://127.0.0.1:{TLS_PORT}/ferry/{{path}}'
        far = f'http://{FAR}:9000/ferry/{{path}}'
        far_tls = f'https://{FAR}:{TLS_PORT}/ferry/{{path}}'
        self.profiles.add('unchecked', 'http', url=plain, **unchecked)
        self.profiles.add('checked', 'http', url=plain)
        # The hash and nothing else, to one place and to three.
        self.profiles.add('hashed', 'http', url=plain, **unasked)
        for number in (1, 2, 3):
            at = plain.replace('{path}', f'{number}/{{path}}')
            self.profiles.add(f'alone-{number}', 'http', url=at, **unchecked)
            self.profiles.add(f'hashed-{number}', 'http', url=at, **unasked)
        for kind in ('alone', 'hashed'):
            self.profiles.add(f'{kind}-route', 'route', to=f'{kind}-1,{kind}-2,{kind}-3')
        self.profiles.add('tls-unchecked', 'http', url=tls, **unchecked)
        self.profiles.add('tls-checked', 'http', url=tls)
        self.profiles.add('far', 'http', url=far, **unchecked)
        self.profiles.add('far-tls', 'http', url=far_tls, **unchecked)
        self.profiles.add('far-new', 'http', url=far, **unchecked, **{'header.Connection': 'close'})
        tus = {'url': f'http://127.0.0.1:{TUS_PORT}/files', 'chunk-mib': 6}
        self.profiles.add('tus-unchecked', 'tus', **tus, sha256='no')
        self.profiles.add('tus-checked', 'tus', **tus)

    def clean_up(self):
        self.workloads.remove()
        if self.profiles:
            self.profiles.remove()

    # Programs

    def ferry(self, destination, jobs, name='Ferry', transport=''):
        if self.options.peers_only:
            return []
        return [Ferry(name, self.ferry_program, self.profiles, destination, jobs, transport)]

    def ferry_twice(self, jobs, prefix=''):
        """As curl works, without a check; and as Ferry works when nobody asks for less."""
        return (self.ferry(f'{prefix}unchecked', jobs)
                + self.ferry(f'{prefix}checked', jobs, 'Ferry, hashed and verified'))

    def ferry_thrice(self, jobs, prefix=''):
        """And without a check on Qt's own HTTP, which carries it where there is no libcurl."""
        return self.ferry_twice(jobs, prefix) + self.ferry(f'{prefix}unchecked', jobs, "Ferry on Qt's HTTP", 'qt')

    def curl(self, parallel):
        return Curl(self.scratch, parallel)

    def storage(self, concurrency):
        return NodeClient('supabase-js (storage-js)', self.scripts / 'storageclient.mjs', '',
                          concurrency)

    def tus_client(self, concurrency, chunk, name='tus-js-client'):
        return NodeClient(name, self.scripts / 'tusclient.mjs', '/files', concurrency, str(chunk))

    # Lines

    def measure_line(self, name, conditions):
        self.line_now = Line(conditions)
        getattr(self, f'line_{name}')()
        return self.line_now

    def compare(self, title, server, workload, programs, pairs, unit='MB/s'):
        result = Result(title, unit,
                        workload.count if unit == 'files/s' else workload.bytes / 1e6,
                        workload.bytes / 1e9,
                        [Series(p.name, isinstance(p, Ferry)) for p in programs], pairs)
        self.say(f'\n{title}')
        self.line_now.discarded += interleave(result, server, workload, programs, self.options.rounds,
                                              self.say)
        self.line_now.results.append(result)
        return result

    @staticmethod
    def pairs(ours, peers, goals=None):
        """Each of ours against each peer. `goals`, by peer, are for the first of ours."""
        goals = goals or {}
        return [Pair(own.name, peer.name, goals.get(peer, 0.0) if number == 0 else 0.0)
                for number, own in enumerate(ours) for peer in peers]

    @contextlib.contextmanager
    def sink(self, certificate=None):
        port = TLS_PORT if certificate else PLAIN_PORT
        server = Sink(self.programs / 'bench_sink', port, certificate=certificate)
        try:
            yield server
        finally:
            server.stop()

    @contextlib.contextmanager
    def slow_line(self, loss, milliseconds=50, mbit=100, certificate=None):
        line = SlowLine(self.programs, loss, milliseconds, mbit, certificate)
        try:
            yield line
        finally:
            line.stop()

    def line_large(self):
        work = self.workloads.one_large()
        ours, peers = self.ferry_thrice(5), [self.curl(1), Rclone(5)]
        with self.sink() as server:
            self.compare(f'{work.title}, plain HTTP', server, work, ours + peers,
                         self.pairs(ours, peers))
            self.add_memory(server)

    def line_medium(self):
        work = self.workloads.five_medium()
        curl, rclone, storage = self.curl(5), Rclone(5), self.storage(5)
        tus = self.tus_client(5, 0, 'tus-js-client, one PATCH a file')
        ours, peers = self.ferry_thrice(5), [curl, rclone, tus, storage]
        with self.sink() as server:
            self.compare(f'{work.title}, plain HTTP', server, work, ours + peers,
                         self.pairs(ours, peers, {curl: 1, rclone: 1, tus: 1, storage: 1}))
            self.add_memory(server)

    def line_small(self):
        work = self.workloads.many_small()
        curl, rclone = self.curl(5), Rclone(5)
        ours, peers = self.ferry_thrice(5), [curl, rclone, self.storage(5)]
        with self.sink() as server:
            self.compare(f'{work.title}, plain HTTP', server, work, ours + peers,
                         self.pairs(ours, peers, {curl: 1, rclone: 1}))

    def line_tiny(self):
        work = self.workloads.many_tiny()
        curl, rclone = self.curl(5), Rclone(5)
        ours, peers = self.ferry_thrice(5), [curl, rclone, self.storage(5)]
        with self.sink() as server:
            self.compare(f'{work.title}, plain HTTP', server, work, ours + peers,
                         self.pairs(ours, peers, {curl: 0.9, rclone: 1}), 'files/s')

    def line_tls(self):
        w = self.workloads
        with self.sink(self.certificate) as server:
            for work, parallel, goal, unit in (
                    (w.one_large(), 1, 0.95, 'MB/s'), (w.five_medium(), 5, 1, 'MB/s'),
                    (w.many_small(), 5, 1, 'MB/s'), (w.many_tiny(), 5, 0.9, 'files/s')):
                curl, rclone = self.curl(parallel), Rclone(5)
                ours, peers = self.ferry_thrice(5, 'tls-'), [curl, rclone]
                self.compare(f'{work.title}, TLS', server, work, ours + peers,
                             self.pairs(ours, peers, {curl: goal, rclone: 1}), unit)
                if unit == 'MB/s' and work.size > MB:
                    self.add_memory(server, 'tls-')

    def line_tus(self):
        work = self.workloads.two_medium()
        ours, peer = self.ferry_twice(5, 'tus-'), self.tus_client(5, CHUNK)
        server = TusServer(self.scripts, TUS_PORT, self.workloads.folder / 'tus-server')
        try:
            self.compare(f'{work.title}, tus in 6 MiB chunks, the tus project\'s server', server, work,
                         ours + [peer], self.pairs(ours, [peer], {peer: 1}))
        finally:
            server.stop()

    def line_line(self):
        with self.slow_line(0) as line:
            for work, unit in ((self.workloads.line_small(), 'files/s'),
                               (self.workloads.line_large(), 'MB/s')):
                self.on_line(line, work, unit)

    def line_loss(self):
        with self.slow_line(1) as line:
            self.on_line(line, self.workloads.line_small(), 'files/s', 'far', ' and 1 % loss')

    def line_tlsline(self):
        with self.slow_line(0, certificate=self.certificate) as line:
            for work, unit in ((self.workloads.line_small(), 'files/s'),
                               (self.workloads.line_large(), 'MB/s')):
                self.on_line(line, work, unit, 'far-tls', ', TLS', 0.92)

    def line_tlsloss(self):
        with self.slow_line(1, certificate=self.certificate) as line:
            self.on_line(line, self.workloads.line_small(), 'files/s', 'far-tls', ' and 1 % loss, TLS', against_curl=1.3)

    def line_tlsfast(self):
        """20 ms and 1 Gbit/s: what a good connection at home has today."""
        with self.slow_line(0, 20, 1000, self.certificate) as line:
            for work, unit in ((self.workloads.many_small(), 'MB/s'), (self.workloads.one_medium(), 'MB/s')):
                self.on_line(line, work, unit, 'far-tls', ', TLS')

    def on_line(self, line, work, unit, destination='far', more='', least_share=0.9, against_curl=1):
        curl, rclone = self.curl(16), Rclone(16)
        ours = (self.ferry(destination, 0, 'Ferry, automatic') + self.ferry(destination, 16, 'Ferry, 16 at a time')
                + self.ferry(destination, 16, "Ferry on Qt's HTTP, 16 at a time", 'qt'))
        result = self.compare(f'{work.title}, {line.title}{more}', line, work, ours + [curl, rclone],
                              self.pairs(ours, [curl, rclone], {curl: against_curl, rclone: 1}), unit)
        if 'loss' in more:
            return
        whole = line.bytes_per_second / (work.size if unit == 'files/s' else 1e6)
        for series in (s for s in result.series if s.runs):
            share = series.figure(result.speed).middle / whole
            self.line_now.figures.append(figures.row(
                f'Share of the line, {result.title}, {series.name}', f'{share:.0%}',
                *((f'at least {least_share:.0%}', share >= least_share) if series.ours else ('', None))))

    def line_claims(self):
        """The seed's own claims: what new connections and one at a time cost."""
        work = self.workloads.line_few()
        new = self.ferry('far-new', 1, 'Ferry, one at a time on new connections')
        pooled = self.ferry('far', 1, 'Ferry, one at a time, pooled')
        concurrent = self.ferry('far', 16, 'Ferry, 16 at a time')
        with self.slow_line(0) as line:
            self.compare(f'{work.title}, 50 ms and 100 Mbit/s', line, work, new + pooled + concurrent,
                         self.pairs(pooled, new) + self.pairs(concurrent, pooled + new), 'files/s')

    # Figures

    def line_busy(self):
        if not self.options.peers_only:
            figures.busy(self)

    def line_window(self):
        if not self.options.peers_only:
            figures.window(self)

    def line_crowd(self):
        if not self.options.peers_only:
            figures.crowd(self)

    def line_history(self):
        if not self.options.peers_only:
            history.sync(self)

    def line_hash(self):
        figures.hash_speed(self)
        self.compare_hashed(self.workloads.one_large(), '{}, the hash made while it is sent', 'unchecked', 'hashed')
        self.compare_hashed(self.workloads.five_medium(), '{}, the hash made while they are sent', 'unchecked', 'hashed')
        self.compare_hashed(self.workloads.five_medium().to_places(3), '{} to three places at once, hashed once each', 'alone-route',
                            'hashed-route')

    def compare_hashed(self, work, title, alone, hashed):
        programs = self.ferry(alone, 5, 'Ferry, upload alone') + self.ferry(hashed, 5, 'Ferry, hash and upload')
        if not programs:
            return
        with self.sink() as server:
            self.compare(title.format(work.title), server, work, programs,
                         [Pair('Ferry, hash and upload', 'Ferry, upload alone')])

    def add_memory(self, server, prefix=''):
        """Of the line just measured; growth is over an upload of one byte."""
        for program in self.ferry(f'{prefix}unchecked', 5):
            byte = self.workloads.get('byte', 'one small file', 1, 8)
            idle = program.upload(server, byte).anonymous
            self.line_now.figures += figures.memory(self.line_now.results[-1], idle)
