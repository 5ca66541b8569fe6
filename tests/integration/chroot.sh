# shellcheck shell=bash
# A bare Debian 12 in the folder $bare, for the rehearsals that source this. Needs root and debootstrap.
: "${bare:?the folder of the bare system}"

[ "$(id -u)" = 0 ] || { echo "$0: needs root, for debootstrap and chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "$0: needs debootstrap" >&2; exit 1; }

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
# inside COMMANDS [NAME=VALUE…]
inside() {
    chroot "$bare" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        NODE_EXTRA_CA_CERTS=/etc/host-authorities.crt \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "${@:2}" \
        bash -euo pipefail -c "$1" </dev/null
}

# Made anew, and left there for a look.
make_bare() {
    release_mounts
    rm -rf --one-file-system "$bare"
    trap release_mounts EXIT
    mkdir -p "${bare%/*}"
    debootstrap --variant=minbase bookworm "$bare" >"$bare.log" 2>&1 || { tail "$bare.log"; exit 1; }
    mount -t proc proc "$bare/proc"
    mount --bind /dev "$bare/dev"
    mount --make-private "$bare/dev"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$bare/dev/pts" # terminals, as any system has them
    share_network
}
