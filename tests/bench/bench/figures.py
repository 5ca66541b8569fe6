"""Single figures: hash, busy GUI thread, memory."""
import json
import os
import subprocess
import sys
from pathlib import Path

from .measure import measure
from .results import Figure, Pair
from .workloads import MB


def row(what, measured, goal='', met=None):
    return what, measured, goal, {True: 'met', False: '**missed**', None: ''}[met]


def memory(result, idle):
    for series in (s for s in result.series if s.ours and s.runs):
        peak = series.figure(lambda run: run.peak)
        growth = series.figure(lambda run: run.anonymous - idle)
        yield row(f'Peak memory, {result.title}, {series.name}', peak.text() + ' MB', 'under 48 MB',
                  max(peak.values) < 48)
        yield row(f'Anonymous growth, {result.title}, {series.name}', growth.text('{:.1f}') + ' MB',
                  'under 8 MB', max(growth.values) < 8)
        if series.name == 'Ferry' and len(result.series) > 4:
            cpu = series.figure(result.cpu)
            yield row(f'CPU seconds per GB, {result.title}', cpu.text('{:.2f}'), 'at most 1.0',
                      cpu.middle <= 1.0)


def hash_speed(bench):
    work = bench.workloads.get('hash', '512 MB', 1, 512 * MB)
    readings = []
    for _ in range(bench.options.rounds):
        run = measure([str(bench.programs / 'bench_hashspeed'), str(work.files[0])])
        if run.error:
            bench.line_now.discarded.append(f'hash: {run.error}')
            continue
        readings.append(run.report()['megabytesPerSecond'])
    if readings:
        figure = Figure(readings)
        bench.line_now.figures.append(row('SHA-256 of a file in the page cache', figure.text() + ' MB/s',
                                 'at least 1,100 MB/s', figure.middle >= 1100))


class BusyWindow:
    """bench_busygui: the engine as the window uses it, its thread free or kept busy."""

    def __init__(self, bench, business, name):
        self.bench = bench
        self.business = business
        self.name = name

    def upload(self, _server, workload):
        run = measure([str(self.bench.programs / 'bench_busygui'), str(self.bench.profiles.fresh()),
                       'unchecked', '5', self.business, *workload.arguments])
        run.seconds = run.report().get('seconds', run.seconds)
        return run


def busy(bench):
    work = bench.workloads.five_medium()
    free, blocked, computing, beside = (BusyWindow(bench, 'free', 'GUI thread free'),
                                        BusyWindow(bench, 'asleep', 'GUI thread blocked 30 of 33 ms'),
                                        BusyWindow(bench, 'spinning', 'GUI thread computing 30 of 33 ms'),
                                        BusyWindow(bench, 'beside', 'another thread computing 30 of 33 ms'))
    with bench.sink() as server:
        bench.compare(f'{work.title}, from the window\'s engine', server, work, [free, blocked, computing, beside],
                      [Pair(blocked.name, free.name, 0.85), Pair(computing.name, free.name, 0.85),
                       Pair(computing.name, beside.name, 0.85)])


class Window:
    """bench_window: the whole window, offscreen, as its user sees it."""

    name = 'Ferry\'s window, 16 at a time'

    def __init__(self, bench):
        self.bench = bench
        self.lateness = []

    def upload(self, _server, workload):
        run = measure([str(self.bench.programs / 'bench_window'), str(self.bench.profiles.fresh()),
                       'unchecked', '16', 'upload', *workload.arguments])
        if not run.error:
            report = run.report()
            run.seconds = report['seconds']
            self.lateness.append((report['timerP99'], report['timerMax']))
        return run


def window(bench):
    for work in (bench.workloads.many_small(), bench.workloads.many_tiny()):
        program = Window(bench)
        with bench.sink() as server:
            bench.compare(f'{work.title}, in the window', server, work, [program], [])
        if program.lateness:
            p99, worst = (Figure(list(values)) for values in zip(*program.lateness))
            bench.line_now.figures.append(row(f'GUI thread late by (99 % of the time less), {work.title}',
                                     p99.text('{:.1f}') + ' ms', 'under 16 ms', p99.middle < 16))
            bench.line_now.figures.append(row(f'GUI thread late by at most, {work.title}',
                                     worst.text("{:.0f}") + " ms", "under 100 ms", worst.middle < 100))
    long_answer(bench)
    long_queue(bench)


def long_answer(bench):
    """bench_ask: the Ask page while an answer streams."""
    runs = [measure([str(bench.programs / 'bench_ask')]) for _ in range(3)]
    good = [run.report()['timerP99'] for run in runs if not run.error]
    if not good:
        bench.line_now.discarded.append(f'an answer of 100 kB: {runs[0].error}')
        return
    p99 = Figure(good)
    bench.line_now.figures.append(row('GUI thread late by (99 % of the time less), an answer of 100 kB streams',
                             p99.text('{:.1f}') + ' ms', 'under 16 ms', p99.middle < 16))


def long_queue(bench):
    count = 100_000 // bench.workloads.scale
    work = bench.workloads.get('queue', f'{count:,} files', count, 8)
    run = measure([str(bench.programs / 'bench_window'), str(bench.profiles.fresh()), 'unchecked', '5',
                   'queue', str(work.folder)])
    if run.error or run.report()['items'] != count:
        bench.line_now.discarded.append(f'window with {count:,} files: {run.error or run.output}')
        return
    bench.line_now.figures.append(row(f'Peak memory of the window with {count:,} files queued',
                             f'{run.peak:.0f} MB', 'under 220 MB', run.peak < 220))


def crowd(bench):
    """crowd.py: what a person does with a long queue in the real window, under Xvfb."""
    count = 100_000 // bench.workloads.scale
    program = Path(__file__).resolve().parents[1] / 'crowd.py'
    environment = {**os.environ, 'FERRY_BINARY': str(bench.ferry_program), 'FERRY_CROWD': str(count)}
    run = subprocess.run([sys.executable, str(program)], env=environment, stdout=subprocess.PIPE, text=True)
    bench.say(run.stdout)
    lines = run.stdout.splitlines()
    steps = [json.loads(line) for line in lines if line.startswith('{')]
    if run.returncode != 0:
        bench.line_now.discarded.append(f'the window with {count:,} files: {lines[-1] if lines else run.returncode}')
    title = f'The window with {count:,} files'
    for step in (step for step in steps if 'p99_ms' in step):
        p99, worst = step['p99_ms'], step['max_ms']
        bench.line_now.figures.append(row(f'{title}, {step["what"]}: stands still 99 % of the time less than, at most',
                                          f'{p99:.1f}, {worst:.0f} ms', 'under 16 ms, under 100 ms',
                                          p99 < 16 and worst < 100))
    if steps:
        peak = max(step['peak_mb'] for step in steps)
        bench.line_now.figures.append(row(f'{title}: peak of its memory', f'{peak} MB', 'under 180 MB', peak < 180))
