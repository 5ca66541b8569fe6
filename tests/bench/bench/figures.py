"""Single figures: hash, busy GUI thread, memory."""
from .measure import measure
from .results import Figure
from .workloads import MB

MEMORY_LINES = ('large', 'medium')


def row(what, measured, goal, met):
    return what, measured, goal, 'met' if met else '**missed**'


def memory(results, idle):
    for result in (r for r in results if r.key in MEMORY_LINES):
        for series in (s for s in result.series if s.ours and s.runs):
            peak = series.figure(lambda run: run.peak)
            growth = series.figure(lambda run: run.anonymous - idle)
            yield row(f'Peak memory, {result.title}, {series.name}', peak.text() + ' MB',
                      'under 48 MB', max(peak.values) < 48)
            yield row(f'Anonymous growth, {result.title}, {series.name}', growth.text('{:.1f}') + ' MB',
                      'under 8 MB', max(growth.values) < 8)


def hash_speed(bench):
    work = bench.workloads.get('hash', '512 MB', 1, 512 * MB)
    readings = []
    for _ in range(bench.options.rounds):
        run = measure([str(bench.programs / 'bench_hashspeed'), str(work.files[0])])
        if run.error:
            bench.discarded.append(f'hash: {run.error}')
            continue
        readings.append(run.report()['megabytesPerSecond'])
    if readings:
        figure = Figure(readings)
        bench.figures.append(row('SHA-256 of a file in the page cache', figure.text() + ' MB/s',
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
    programs = [BusyWindow(bench, 'free', 'GUI thread free'),
                BusyWindow(bench, 'asleep', 'GUI thread blocked 30 of 33 ms'),
                BusyWindow(bench, 'spinning', 'GUI thread computing 30 of 33 ms')]
    with bench.sink() as server:
        result = bench.compare('busy', f'{work.title}, from the window\'s engine', server, work, programs)
    free, *others = result.series
    for series in others:
        share = series.ratio_to(free, result.speed)
        if share:
            bench.figures.append(row(f'Speed with the {series.name} ÷ with it free',
                                     share.text('{:.2f}'), 'at least 0.85', share.middle >= 0.85))
