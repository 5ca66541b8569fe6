#!/usr/bin/env python3
"""What is installed beside the program: launcher, icons, metainfo, entries for the menus of file managers.

Installed into a folder by CMake's own rules and read there with the tools of the specifications. The launcher must not
make Ferry the default application of anything, and offer nothing that the program does not do.
"""

import configparser
import gzip
import os
import pathlib
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile

from ferrybox import FERRY, Box, expect

BUILD = pathlib.Path(FERRY).resolve().parent
SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]


def run(*words, **options):
    done = subprocess.run([*map(str, words)], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
                          check=False, **options)
    return done.stdout.strip(), done.returncode


def clean(*words):
    """The tool has nothing to say."""
    output, status = run(*words)
    expect(status == 0, f"{' '.join(map(str, words))}:\n{output}")
    return output


def entries(path):
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser


def launcher_is_valid(share, name):
    launcher = share / f"applications/{name}.desktop"
    expect(clean("desktop-file-validate", launcher) == "", "desktop-file-validate has something to say")
    expect(clean("desktop-file-validate", share / f"Thunar/sendto/{name}.desktop") == "", "Thunar's entry is not valid")
    return entries(launcher)


def is_nobodys_default(share, launcher, name):
    expect("MimeType" not in launcher["Desktop Entry"], "the launcher names types, and may become their default")
    clean("update-desktop-database", share / "applications")
    cache = (share / "applications/mimeinfo.cache").read_text()
    expect(name not in cache, f"Ferry opens types by itself: {cache}")
    lists = [path for path in share.rglob("*mimeapps.list")]
    expect(not lists, f"defaults are installed: {lists}")


def metainfo_is_valid(share, name):
    metainfo = share / f"metainfo/{name}.metainfo.xml"
    words = clean("appstreamcli", "validate", "--pedantic", "--no-net", metainfo)
    # It ends with 0 for remarks of the lower levels, too, and counts them in its last line.
    expect(not re.search(r"^(E|W|I|P):|(errors|warnings|infos|pedantic): \d", words, re.MULTILINE), words)
    version = run(FERRY, "--version")[0].split()[-1]
    expect(f'<release version="{version}"' in metainfo.read_text(), f"version {version} is no release of the metainfo")


def icons_have_their_sizes(share, name):
    hicolor = share / "icons/hicolor"
    for size in SIZES:
        head = (hicolor / f"{size}x{size}/apps/{name}.png").read_bytes()[:24]
        expect(struct.unpack(">II", head[16:24]) == (size, size), f"the icon of {size} pixels has another size")
    for svg in (hicolor / f"scalable/apps/{name}.svg", hicolor / f"symbolic/apps/{name}-symbolic.svg"):
        expect("<svg" in svg.read_text(), f"{svg} is no SVG")


def everything_shows_that_icon(share, name):
    texts = [path for folder in ("applications", "kio", "file-manager", "Thunar", "nemo", "nautilus-python",
                                 "caja-python") for path in (share / folder).rglob("*") if path.is_file()]
    texts = [path for path in texts if path.name != "mimeinfo.cache"]
    expect(len(texts) == 7, f"other entries than expected: {texts}")
    for path in texts:
        words = path.read_text()
        expect("@" not in words, f"{path}: something was not filled in")
        expect(re.search(rf"^(Icon(-Name)?=|.*icon=\"){name}\b", words, re.MULTILINE), f"{path} has another icon")
        if path.suffix == ".py":
            compile(words, path, "exec")
        else:
            expect(re.search(r"^Exec=ferry %[FU]$", words, re.MULTILINE), f"{path} does not hand files to Ferry")


def actions_are_known(launcher, box):
    """Each is carried out by a window. Here is none, and no display for one; a word that is unknown is refused."""
    main = launcher["Desktop Entry"]
    actions = main["Actions"].strip(";").split(";")
    sections = {section.removeprefix("Desktop Action ") for section in launcher.sections()} - {"Desktop Entry"}
    expect(set(actions) == sections, f"{actions} are named, {sections} are there")
    box.environment.pop("QT_QPA_PLATFORM", None)
    profile = ["--profile", box.folder / "profile"]
    for action in actions:
        program, *words = shlex.split(launcher[f"Desktop Action {action}"]["Exec"])
        expect(program == "ferry", f"{action} starts {program}")
        done = box.raw(*words, *profile)
        expect(done.returncode == 1 and "window is not open" in done.stderr, f"{action}: {done}")
    done = box.raw("--action", "dance", *profile)
    expect(done.returncode == 2 and "add-files" in done.stderr, f"an unknown action: {done}")


PRESSED = """
import subprocess, sys, types
# Stand-ins of the file manager's own classes, so that the extension is pressed without one.
class Provider: pass
class Item:
    def __init__(self, name, label, tip, icon): self.label = label
    def connect(self, signal, function, *words): self.press = lambda: function(self, *words)
class File:
    def __init__(self, path): self.path = path
    def get_location(self): return self
    def get_path(self): return self.path
files = types.SimpleNamespace(MenuProvider=Provider, MenuItem=Item)
gobject = types.SimpleNamespace(GObject=type("GObject", (), {}))
repository = types.ModuleType("gi.repository")
repository.GObject, repository.%(manager)s = gobject, files
sys.modules.update({"gi": types.ModuleType("gi"), "gi.repository": repository})
started = []
subprocess.Popen = lambda words, **options: started.append(words)
space = {}
exec(open(sys.argv[1]).read(), space)
extension = space["UploadWithFerry"]()
assert extension.get_file_items([]) == [] and extension.get_file_items("window", [File("/a"), File(None)]) == []
(item,) = extension.get_file_items("window", [File("/a b"), File("/-c")])
item.press()
assert item.label == "Upload with Ferry" and started == [["ferry", "--", "/a b", "/-c"]], started
"""


def extensions_hand_over_what_is_here(share):
    """And offer nothing for what lies elsewhere. Each names its own file manager and no other: see CMakeLists.txt there."""
    for folder, manager in (("nautilus-python", "Nautilus"), ("caja-python", "Caja")):
        clean(sys.executable, "-c", PRESSED % {"manager": manager}, share / folder / "extensions/upload_with_ferry.py")


def manual_says_what_the_program_says(prefix):
    page = gzip.decompress((prefix / "share/man/man1/ferry.1.gz").read_bytes()).decode()
    expect("ferry \\-\\-action add\\-files" in page and "Exit status" in page, "the manual page lacks the help")


def main():
    for tool in ("cmake", "desktop-file-validate", "update-desktop-database", "appstreamcli"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed")
            return 77
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder, Box() as box:
        prefix = pathlib.Path(folder) / "prefix"
        clean("cmake", "--install", BUILD, "--prefix", prefix)
        share = prefix / "share"
        (launcher,) = (share / "applications").iterdir()
        name = launcher.stem
        expect(os.access(prefix / "bin/ferry", os.X_OK), "the program is not installed")
        expect(run(prefix / "bin/ferry", "--version")[0] == run(FERRY, "--version")[0], "it does not run from there")
        launcher = launcher_is_valid(share, name)
        is_nobodys_default(share, launcher, name)
        metainfo_is_valid(share, name)
        icons_have_their_sizes(share, name)
        everything_shows_that_icon(share, name)
        extensions_hand_over_what_is_here(share)
        actions_are_known(launcher, box)
        manual_says_what_the_program_says(prefix)
    print("passed")
    return 0


sys.exit(main())
