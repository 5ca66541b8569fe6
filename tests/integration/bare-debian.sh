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

[ "$(id -u)" = 0 ] || { echo "bare-debian: needs root, for debootstrap and chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "bare-debian: needs debootstrap" >&2; exit 1; }

say() { printf '\n##### %s (%d s)\n' "$*" "$SECONDS"; }

release_mounts() {
    local folder
    for folder in proc dev/pts dev root/.cache/ccache; do
        ! mountpoint -q "$bare/$folder" || umount -l "$bare/$folder"
    done
}

# The way of this machine to packages: sources of Debian itself, proxies, and the authorities it trusts.
share_network() {
    cp /etc/resolv.conf /etc/hosts "$bare/etc/"
    if [ -f /etc/apt/sources.list.d/debian.sources ]; then
        cp /etc/apt/sources.list.d/debian.sources "$bare/etc/apt/sources.list.d/"
        : >"$bare/etc/apt/sources.list"
    fi
    grep -lsriE 'proxy' /etc/apt/apt.conf.d | xargs -r cp -t "$bare/etc/apt/apt.conf.d" || true
    [ ! -f /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$bare/etc/host-authorities.crt"
}

# Inside, as on a console after the installation: no locale, no display, nobody to answer.
inside() {
    chroot "$bare" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        CLONE="$clone" NODE_EXTRA_CA_CERTS=/etc/host-authorities.crt \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        bash -euo pipefail -c "$1" </dev/null
}

release_mounts
rm -rf --one-file-system "$bare"
trap release_mounts EXIT

say "A bare Debian 12 in $bare"
mkdir -p "${bare%/*}"
debootstrap --variant=minbase bookworm "$bare" >"$bare.log" 2>&1 || { tail "$bare.log"; exit 1; }
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"
mount --make-private "$bare/dev"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$bare/dev/pts" # terminals, as any system has them
if [ -n "${FERRY_SHARE_CCACHE:-}" ]; then
    mkdir -p "$bare/root/.cache/ccache"
    mount --bind "$(ccache -k cache_dir)" "$bare/root/.cache/ccache"
    [ ! -d ~/.config/ccache ] || { mkdir -p "$bare/root/.config" && cp -r ~/.config/ccache "$bare/root/.config/"; }
fi
share_network
git clone -q --bare "$root" "$bare/root/ferry.git"

say "git clone"
inside 'export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update && apt-get -qq install -y --no-install-recommends git >/dev/null 2>&1
    mkdir -p ${CLONE%/*} && git clone -q ~/ferry.git $CLONE'

say "./dev run FILES…"
inside 'cd && mkdir -p files/folder
    head -c 20000000 /dev/urandom >files/large.bin
    printf hello >"files/two words.txt"
    : >files/empty
    printf inner >"files/folder/été.txt"
    cd $CLONE && ./dev run ~/files/*'

say "What came of it"
inside 'cd
    diff -r files Ferry && echo "~/Ferry is byte-identical"
    $CLONE/build/release/ferry history --json | tee history.json
    for name in large.bin "two words.txt" empty été.txt; do grep -qF "$name" history.json; done
    echo "and all four are in the history"'

say "./dev test"
# A test that is skipped here misses something that ./dev test should have installed.
inside 'cd $CLONE && ./dev test | tee ~/test.log
    ! grep -F "***Skipped" ~/test.log || { echo "bare-debian: tests were skipped" >&2; exit 1; }'

say "The test servers as an ordinary user without sudo, now that everything is installed"
inside 'useradd -m ann && cp -r ~/ferry.git /home/ann/ && chown -R ann /home/ann
    su ann -c "cd && git clone -q ferry.git ferry && cd ferry && ./dev stack start | cut -c 1-60 && ./dev stack stop"'

say "Done"
