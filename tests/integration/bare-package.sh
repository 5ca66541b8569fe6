#!/usr/bin/env bash
# Rehearses the package in a bare Debian 12: apt installs it with what it names and no more, it runs in the terminal
# and with a window, and leaves nothing behind but its users' own files. Needs root and debootstrap; no part of CI.
#   tests/integration/bare-package.sh PACKAGE.deb [FOLDER]     (default .dev/bare; left there for a look)
# shellcheck disable=SC2016 # what inside() is given in single quotes is for the shell inside
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
package=${1:?which package?}
bare=${2:-$root/.dev/bare}
# shellcheck source=tests/integration/chroot.sh
source "$root/tests/integration/chroot.sh"

say "A bare Debian 12 in $bare"
make_bare
cp "$package" "$bare/root/ferry.deb"
inside 'apt-get -qq update; useradd -m ann'

say "apt install, without what is only recommended"
inside 'export DEBIAN_FRONTEND=noninteractive
    apt-get -qq install -y --no-install-recommends /root/ferry.deb >/root/install.log 2>&1 || { tail /root/install.log; exit 1; }
    dpkg-query -W -f "\${Package} \${Version} \${db:Status-Status}\n" ferry
    dpkg -L ferry >/root/files
    dpkg --verify ferry && echo "every file is as packed"
    grep -E "/bin/ferry\$|\.so\$" /root/files | xargs ldd >/root/libraries
    ! grep "not found" /root/libraries && echo "every library is there"'

say "In the terminal, as an ordinary user"
inside 'su ann -c "cd && ferry --version && printf hello >\"two words.txt\" && ferry upload \"two words.txt\" &&
    cmp \"two words.txt\" \"Ferry/two words.txt\" && ferry history --json | grep -q \"two words.txt\""
    echo "uploaded, and in the history"'

# A window without a screen; the second ferry hands its file to it.
say "With a window, without a screen"
inside 'su ann -c "cd && mkdir -m 700 run && export XDG_RUNTIME_DIR=\$HOME/run && printf second >second.txt
    QT_QPA_PLATFORM=offscreen ferry 2>window.log & window=\$!
    for i in \$(seq 100); do ls run/ferry-*.sock >/dev/null 2>&1 && break; sleep .1; done
    ferry upload second.txt; for i in \$(seq 100); do cmp -s second.txt Ferry/second.txt && break; sleep .1; done
    kill \$window; wait \$window; cmp second.txt Ferry/second.txt" && echo "the window took it"'

say "With a window on a screen"
inside 'export DEBIAN_FRONTEND=noninteractive
    apt-get -qq install -y --no-install-recommends xvfb xauth xdotool x11-utils >/dev/null 2>&1
    su ann -c "cd && export XDG_RUNTIME_DIR=\$HOME/run && xvfb-run -a sh -c \"ferry & window=\\\$!
        id=\\\$(xdotool search --sync --onlyvisible --class ^ferry\\\$ | head -n 1)
        xprop -id \\\$id WM_CLASS WM_NAME; kill \\\$window; wait \\\$window\""'

say "apt purge"
inside 'export DEBIAN_FRONTEND=noninteractive
    apt-get -qq purge -y ferry >/dev/null 2>&1
    left=0
    while read -r path; do
        [ -e "$path" ] && ! dpkg -S "$path" >/dev/null 2>&1 && { echo "left behind: $path"; left=1; }
    done </root/files
    ! command -v ferry
    ls /home/ann/.local/share/ferry/ferry.db # her history is hers
    [ $left = 0 ] && echo "nothing was left behind"'

say "Done"
