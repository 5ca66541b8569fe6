"""Source files, in memory, so that no disk is measured."""
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

MB = 1_000_000


@dataclass
class Workload:
    title: str
    folder: Path
    count: int
    size: int
    places: int = 1  # each file arrives so often, on a route

    @property
    def bytes(self):
        return self.count * self.size * self.places

    @property
    def arrivals(self):
        return self.count * self.places

    @property
    def files(self):
        return [self.folder / f'f{i:05}.bin' for i in range(self.count)]

    def to_places(self, places):
        return replace(self, places=places)

    @property
    def arguments(self):
        """As a person names them: a few files one by one, many as their folder."""
        return [str(f) for f in self.files] if self.count <= 5 else [str(self.folder)]

    def make(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        block = os.urandom(min(self.size, 8 * MB))
        for number, file in enumerate(self.files):
            if file.exists() and file.stat().st_size == self.size:
                continue
            with open(file, 'wb') as out:
                out.write(f'{number:08}'.encode())
                left = self.size - 8
                while left > 0:
                    left -= out.write(block[:left])


class Workloads:
    """Made when first asked for, removed at the end."""

    def __init__(self, quick):
        self.folder = Path('/dev/shm') / f'ferry-bench-{os.getpid()}'
        self.scale = 5 if quick else 1
        self.made = {}

    def get(self, name, title, count, size):
        if name not in self.made:
            workload = Workload(title, self.folder / name, count, size)
            workload.make()
            self.made[name] = workload
        return self.made[name]

    def one_large(self):
        size = 2000 * MB // self.scale
        return self.get('large', f'1 × {size / 1e9:g} GB', 1, size)

    def five_medium(self):
        size = 500 * MB // self.scale
        return self.get('medium', f'5 × {size // MB} MB', 5, size)

    def one_medium(self):
        size = 200 * MB // self.scale
        return self.get('one', f'1 × {size // MB} MB', 1, size)

    def two_medium(self):
        five = self.five_medium()
        return Workload(f'2 × {five.size // MB} MB', five.folder, 2, five.size)

    def many_small(self):
        count = 1000 // self.scale
        return self.get('small', f'{count:,} × 1 MB', count, MB)

    def many_tiny(self):
        count = 10_000 // self.scale
        return self.get('tiny', f'{count:,} × 10 KB', count, 10_000)

    def line_small(self):
        count = 600 // self.scale
        return self.get('line', f'{count} × 100 KB', count, 100_000)

    def line_few(self):
        return self.get('few', '50 × 100 KB', 50, 100_000)

    def line_large(self):
        size = 20 * MB // self.scale
        return self.get('line20', f'5 × {size // MB} MB', 5, size)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
