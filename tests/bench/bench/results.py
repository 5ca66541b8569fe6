"""One line of the bench: rounds of A B A B, and what they come to."""
from dataclasses import dataclass, field
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
        values = [value(run) for run in self.runs.values()]
        return Figure(values) if values else None

    def ratio_to(self, other, workload_value):
        """Round by round: what disturbed one has mostly disturbed the other."""
        rounds = self.runs.keys() & other.runs.keys()
        ratios = [workload_value(self.runs[r]) / workload_value(other.runs[r]) for r in sorted(rounds)]
        return Figure(ratios) if ratios else None


@dataclass
class Result:
    key: str
    title: str
    unit: str  # 'MB/s' or 'files/s'
    amount: float  # in `unit` × seconds
    gigabytes: float
    series: list
    goals: dict = field(default_factory=dict)  # (our name, peer's name): the least ratio wanted
    discarded: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def speed(self, run: Run):
        return self.amount / run.seconds

    def cpu(self, run: Run):
        return run.cpu / self.gigabytes


def interleave(result, server, workload, programs, rounds, say):
    """Runs each program once in every round, and checks after each that all arrived, once."""
    for number in range(1, rounds + 1):
        for program, series in zip(programs, result.series):
            server.reset()
            run = program.upload(server, workload)
            complaint = run.error or server.complaint(workload)
            if complaint:
                result.discarded.append(f'{result.title}, {program.name}, round {number}: {complaint}')
                say(f'  {number}/{rounds} {program.name:<34} discarded: {complaint}')
                continue
            series.runs[number] = run
            say(f'  {number}/{rounds} {program.name:<34} {result.speed(run):8.0f} {result.unit:<8}'
                f'{result.cpu(run):6.2f} CPU s/GB {run.peak:7.1f} MB {run.anonymous:7.1f} MB anonymous')
