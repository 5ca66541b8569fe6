"""A real pointer: XTEST's, by xdotool."""

import subprocess
import time


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def click(place):
    """Moves there in two steps, as a hand does: what is under it hears that it comes."""
    xdotool("mousemove", place[0] - 2, place[1] - 1)
    time.sleep(0.05)
    xdotool("mousemove", *place)
    time.sleep(0.05)
    xdotool("click", 1)
