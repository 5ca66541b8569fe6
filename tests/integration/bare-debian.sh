#!/usr/bin/env bash
# Rehearses a newcomer's first minutes in a bare Debian 12: git clone, ./dev run FILES…, ./dev test, and looks at
# what came of it. Needs root and debootstrap; takes its time, so it is no part of CI.
#   tests/integration/bare-debian.sh [FOLDER]     (default .dev/bare; left there for a look, removed at the next run)
# With FERRY_SHARE_CCACHE=1 it compiles with this machine's cache, the clone lying where the original does.
# shellcheck disable=SC2016 # what inside() is given in single quotes is for the shell inside
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bare=${1:-$root/.dev/bare}
clone=/root/ferry
[ -z "${FERRY_SHARE_CCACHE:-}" ] || clone=$root
# shellcheck source=tests/integration/chroot.sh
source "$root/tests/integration/chroot.sh"
in_clone() { inside "$1" CLONE="$clone"; }

say "A bare Debian 12 in $bare"
make_bare
if [ -n "${FERRY_SHARE_CCACHE:-}" ]; then
    mkdir -p "$bare/root/.cache/ccache"
    mount --bind "$(ccache -k cache_dir)" "$bare/root/.cache/ccache"
    [ ! -d ~/.config/ccache ] || { mkdir -p "$bare/root/.config" && cp -r ~/.config/ccache "$bare/root/.config/"; }
fi
git clone -q --bare "$root" "$bare/root/ferry.git"

say "git clone"
in_clone 'export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update && apt-get -qq install -y --no-install-recommends git >/dev/null 2>&1
    mkdir -p ${CLONE%/*} && git clone -q ~/ferry.git $CLONE'

say "./dev run FILES…"
in_clone 'cd && mkdir -p files/folder
    head -c 20000000 /dev/urandom >files/large.bin
    printf hello >"files/two words.txt"
    : >files/empty
    printf inner >"files/folder/été.txt"
    cd $CLONE && ./dev run ~/files/*'

say "What came of it"
in_clone 'cd
    diff -r files Ferry && echo "~/Ferry is byte-identical"
    $CLONE/build/release/ferry history --json | tee history.json
    for name in large.bin "two words.txt" empty été.txt; do grep -qF "$name" history.json; done
    echo "and all four are in the history"'

say "./dev test"
# A test that is skipped here misses something that ./dev test should have installed.
in_clone 'cd $CLONE && ./dev test | tee ~/test.log
    ! grep -F "***Skipped" ~/test.log || { echo "bare-debian: tests were skipped" >&2; exit 1; }'

say "The test servers as an ordinary user without sudo, now that everything is installed"
in_clone 'useradd -m ann && cp -r ~/ferry.git /home/ann/ && chown -R ann /home/ann
    su ann -c "cd && git clone -q ferry.git ferry && cd ferry && ./dev stack start | cut -c 1-60 && ./dev stack stop"'

say "Done"
