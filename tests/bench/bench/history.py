"""The history of a busy year, synced for the first time: pushed from one computer, pulled by another."""
import contextlib
import os
import shlex
import subprocess
import sys
import uuid
from pathlib import Path

from .figures import row
from .measure import measure

ROWS = 100_000


@contextlib.contextmanager
def stack(bench):
    """The test servers, inside the bench's network."""
    program = bench.root / 'tests/servers/stack/stack'
    environment = dict(os.environ, FERRY_DEV_FOLDER=str(bench.scratch))
    subprocess.run([str(program), 'start'], env=environment, check=True, stdout=subprocess.DEVNULL)
    try:
        said = subprocess.run([str(program), 'env'], env=environment, check=True, capture_output=True, text=True).stdout
        for line in said.splitlines():
            name, _, value = line.removeprefix('export ').partition('=')
            os.environ[name] = ''.join(shlex.split(value))
        yield
    finally:
        subprocess.run([str(program), 'stop'], env=environment, check=False)


def fill(computer, rows):
    """Uploads of files with long names into many folders, as if they had been made here."""
    with computer.database(write=True) as database:
        place = uuid.uuid4().bytes
        database.execute("INSERT INTO places (id, uuid, name, kind) VALUES (1000, ?, 'Photos', 'supabase')", [place])
        database.executemany(
            """INSERT INTO history (id, name, remote_name, path, place, device, remote, link, bytes, sha256, verified,
                   outcome, failure, stored_bytes, attempts, started_at, finished_at, search)
               VALUES (?, ?, ?, ?, 1000, 1, ?, ?, ?, ?, 3, 1, '', ?, 1, ?, ?, ?)""",
            (entry(number) for number in range(rows)))
        database.execute("UPDATE meta SET value = value + ? WHERE key = 'history_total'", [rows])


def entry(number):
    name = f'DSC_{number:07}-wedding of the neighbours.NEF'
    folder = f'2026/{number // 500:03}'
    remote = f'media/{folder}/{name}'
    moment = 1_700_000_000_000 + number * 1000
    size = 20_000_000 + number
    ident = bytearray(uuid.uuid4().bytes)
    ident[0:6] = moment.to_bytes(6, 'big')
    ident[6] = 0x70 | ident[6] & 0x0f
    return (bytes(ident), name, f'{folder}/{name}', f'/home/me/Pictures/{folder}/{name}'.encode(), remote,
            f'https://example.supabase.co/storage/v1/object/public/{remote}', size, os.urandom(32), size, moment,
            moment + 900, f'/home/me/pictures/{folder}/{name}'.casefold())


def sync(bench):
    os.environ['FERRY_BINARY'] = str(bench.ferry_program)
    sys.path.insert(0, str(bench.root / 'tests/integration'))
    from computers import Computer, Owner, agree  # noqa: PLC0415 (the binary is chosen above)
    rows = ROWS // bench.workloads.scale
    places = Path(bench.profiles.folder) / 'computers'
    with stack(bench):
        for in_window in (False, True):
            person = Owner()
            kind = 'the window' if in_window else 'ferry sync'
            computers = []
            for what in ('push', 'pull'):
                computer = Computer(places, f'{what}-{kind.replace(" ", "-")}')
                computers.append(computer)
                if what == 'push':
                    fill(computer, rows)
                computer.sign_in(person)
                measure_one(bench, computer, f'{rows:,} rows, first {what}, {kind}', rows, in_window)
            computers[0].run('sync')
            agree(person, computers)


def measure_one(bench, computer, title, rows, in_window):
    if in_window:
        command = [str(bench.programs / 'bench_window'), str(computer.profile), '-', '5', 'sync']
    else:
        command = computer.words('sync', '--claim')
    run = measure(command, timeout=1200, environment={name: computer.environment[name]
                                                      for name in ('HOME', 'XDG_RUNTIME_DIR')})
    if run.error:
        bench.line_now.discarded.append(f'{title}: {run.error}')
        return
    report = run.report()
    seconds = report.get('seconds', run.seconds)
    figures = [row(f'{title}: rows a second', f'{rows / seconds:,.0f}'),
               row(f'{title}: peak memory', f'{run.peak:.0f} MB', 'under 150 MB', run.peak < 150)]
    if in_window:
        late = report['timerP99']
        figures.append(row(f'{title}: GUI thread late by (99 % of the time less)', f'{late:.1f} ms', 'under 16 ms', late < 16))
        figures.append(row(f'{title}: GUI thread late by at most', f'{report["timerMax"]:.0f} ms', 'under 100 ms',
                           report['timerMax'] < 100))
    bench.say('\n'.join('  '.join(figure) for figure in figures))
    bench.line_now.figures += figures
