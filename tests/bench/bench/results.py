"""One line of the bench: rounds of A B A B, and what they come to."""
from dataclasses import asdict, dataclass, field
from statistics import median

from .measure import Run


@dataclass
class Figure:
    """Median, minimum and maximum."""
    values: list

    @property
    def middle(self):
        return median(self.values)

    def text(self, form='{:.0f}'):
        low, high = form.format(min(self.values)), form.format(max(self.values))
        middle = form.format(self.middle)
        return middle if low == high else f'{middle} [{low}–{high}]'


@dataclass
class Series:
    """The runs of one program, by round. A discarded run leaves its round out."""
    name: str
    ours: bool
    runs: dict = field(default_factory=dict)

    def figure(self, value):
        return Figure([value(run) for run in self.runs.values()])


@dataclass
class Pair:
    """A ratio of the table: `one` ÷ `other`, and the least that is wanted of it, if any."""
    one: str
    other: str
    least: float = 0.0


@dataclass
class Result:
    title: str
    unit: str  # 'MB/s' or 'files/s'
    amount: float  # in `unit` × seconds
    gigabytes: float
    series: list
    pairs: list

    def speed(self, run: Run):
        return self.amount / run.seconds

    def cpu(self, run: Run):
        return run.cpu / self.gigabytes

    def named(self, name):
        return next(series for series in self.series if series.name == name)

    def ratio(self, pair):
        """Round by round: what disturbed one has mostly disturbed the other. None without runs."""
        one, other = self.named(pair.one).runs, self.named(pair.other).runs
        ratios = [self.speed(one[r]) / self.speed(other[r]) for r in sorted(one.keys() & other.keys())]
        return Figure(ratios) if ratios else None


@dataclass
class Line:
    """All that one line's measuring gave, as it is kept between runs of the bench."""
    conditions: str
    results: list = field(default_factory=list)
    figures: list = field(default_factory=list)  # rows: what, measured, goal, met
    discarded: list = field(default_factory=list)

    def to_json(self):
        return asdict(self)

    @staticmethod
    def from_json(data):
        for result in data['results']:
            result['pairs'] = [Pair(**pair) for pair in result['pairs']]
            for series in result['series']:
                series['runs'] = {int(r): Run(**run) for r, run in series['runs'].items()}
            result['series'] = [Series(**series) for series in result['series']]
        data['results'] = [Result(**result) for result in data['results']]
        return Line(**data)


def interleave(result, server, workload, programs, rounds, say):
    """Runs each program once in every round, and checks after each that all arrived, once. Returns
    what was discarded, and why."""
    discarded = []
    for number in range(1, rounds + 1):
        for program, series in zip(programs, result.series):
            server.reset()
            run = program.upload(server, workload)
            complaint = run.error or server.complaint(workload)
            if complaint:
                discarded.append(f'{result.title}, {program.name}, round {number}: {complaint}')
                say(f'  {number}/{rounds} {program.name:<34} discarded: {complaint}')
                continue
            run.output = ''
            series.runs[number] = run
            say(f'  {number}/{rounds} {program.name:<34} {result.speed(run):8.1f} {result.unit:<8}'
                f'{result.cpu(run):6.2f} CPU s/GB {run.peak:7.1f} MB {run.anonymous:7.1f} MB anonymous')
    return discarded
