#!/usr/bin/env python3
"""Without --to, uploads go to the default destination, or, where there is none, to the one chosen last."""

import contextlib
import sqlite3

from ferrybox import Box, expect


def keep(box, key, name):
    """As the window keeps which destination it is."""
    with contextlib.closing(sqlite3.connect(box.folder / "profile/ferry.db")) as database, database:
        database.execute("INSERT OR REPLACE INTO settings (key, value) SELECT ?, id FROM destinations WHERE name = ?",
                         (key, name))


def main():
    with Box() as box:
        for name in ("first", "last", "default"):
            _, status = box.run("destinations", "add", name, "--kind", "folder", "--set", f"path={box.folder / name}")
            expect(status == 0, f"{name} was not added: {status}")
        file = box.folder / "a.txt"

        def goes_to(name):
            file.write_text(name)
            _, status = box.run("upload", file)
            expect(status == 0 and (box.folder / name / "a.txt").exists(), f"it did not go to {name}")
            (box.folder / name / "a.txt").unlink()

        keep(box, "current_destination", "last")
        goes_to("last")
        keep(box, "default_destination", "default")
        goes_to("default")
        _, status = box.run("destinations", "remove", "default")
        expect(status == 0, f"it was not removed: {status}")
        goes_to("last")


if __name__ == "__main__":
    main()
