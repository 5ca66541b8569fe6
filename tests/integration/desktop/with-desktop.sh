#!/usr/bin/env bash
# with-desktop.sh CMD…: runs CMD in a private X server, D-Bus session, window manager and scratch home, and ends only
# what it started. Its exit status is CMD's; 77 when a program it needs is missing.
set -u
if [ -z "${DESKTOP_WORK:-}" ]; then
    for program in Xvfb dbus-run-session openbox xdotool pcmanfm-qt; do
        command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
    done
    DESKTOP_WORK=$(mktemp -d "${TMPDIR:-/tmp}/ferry-desktop.XXXXXX")
    mkdir -m 700 "$DESKTOP_WORK/run"
    mkdir -p "$DESKTOP_WORK/home"
    # No keychain, whatever the computer has: it would ask for a password in a window of its own. Nor the search service
    # that Nautilus starts: it outlives the desktop.
    mkdir -p "$DESKTOP_WORK/home/.local/share/dbus-1/services"
    for name in org.freedesktop.secrets org.gnome.keyring org.freedesktop.Tracker3.Miner.Files; do
        printf '[D-BUS Service]\nName=%s\nExec=/bin/false\n' "$name" \
            >"$DESKTOP_WORK/home/.local/share/dbus-1/services/$name.service"
    done
    exec 7>"$DESKTOP_WORK/display"
    Xvfb -displayfd 7 -screen 0 1600x900x24 -nolisten tcp -noreset >"$DESKTOP_WORK/xvfb.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do [ -s "$DESKTOP_WORK/display" ] && break; sleep .05; done
    DISPLAY=:$(cat "$DESKTOP_WORK/display")
    export DESKTOP_WORK DISPLAY HOME=$DESKTOP_WORK/home XDG_RUNTIME_DIR=$DESKTOP_WORK/run
    # dbus-daemon takes the home from the password file: without XDG_DATA_HOME it would read the real user's services.
    export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
    export XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=X-Test QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER XDG_ACTIVATION_TOKEN DESKTOP_STARTUP_ID
    dbus-run-session -- "$0" "$@"
    status=$?
    kill "$server" 2>/dev/null
    wait "$server" 2>/dev/null
    rm -rf "$DESKTOP_WORK"
    exit $status
fi
openbox >"$DESKTOP_WORK/openbox.log" 2>&1 &
manager=$!
for _ in $(seq 60); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q window && break; sleep .05; done
# Before any program looks for it: one that starts while it comes up may not be heard of there.
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
    >"$DESKTOP_WORK/a11y.log" 2>&1
"$@"
status=$?
kill "$manager" 2>/dev/null
exit $status
