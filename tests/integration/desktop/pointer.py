"""A real pointer, XTEST's, and the windows it finds: by xdotool."""

import os
import subprocess
import time


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def windows_of(process):
    """Its windows on the screen, menus included."""
    done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], text=True,
                          capture_output=True, check=False)
    return done.stdout.split()


def click(place):
    """Moves there in two steps, as a hand does: what is under it hears that it comes."""
    xdotool("mousemove", place[0] - 2, place[1] - 1)
    time.sleep(0.05)
    xdotool("mousemove", *place)
    time.sleep(0.05)
    xdotool("click", 1)


def drag(start, end):
    """Press, cross the start threshold in small steps, glide, settle over the target, release: GTK and Qt both want it."""
    xdotool("mousemove", *start)
    time.sleep(0.2)
    xdotool("mousedown", 1)
    for step in (2, 4, 8, 12, 16):
        xdotool("mousemove", start[0] + step, start[1] + step // 2)
        time.sleep(0.03)
    for step in range(1, 21):
        xdotool("mousemove", start[0] + (end[0] - start[0]) * step // 20, start[1] + (end[1] - start[1]) * step // 20)
        time.sleep(0.02)
    time.sleep(0.4)
    xdotool("mousemove", end[0] + 1, end[1] + 1)
    time.sleep(0.4)
    if "FERRY_SHOT" in os.environ:
        subprocess.run(["import", "-window", "root", os.environ["FERRY_SHOT"]], check=False)
    xdotool("mouseup", 1)
