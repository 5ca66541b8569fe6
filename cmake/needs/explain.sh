#!/usr/bin/env bash
# Names what a build of Ferry lacks on a system without apt, and how to get it. Silent and successful
# when nothing is missing. explain.sh [build|run|test|lint]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
missing=()

need_command() { # COMMAND WHAT
    command -v "$1" >/dev/null || missing+=("$2")
}

need_command c++ "a C++20 compiler (GCC 12 or Clang 14, or newer)"
need_command cmake "CMake 3.25 or newer"
need_command ninja "Ninja"
if [ "${1:-build}" = test ]; then
    need_command node "Node.js 18 or newer, with npm"
    compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || need_command initdb "PostgreSQL's server"
fi
if [ ${#missing[@]} = 0 ]; then
    probe=$(mktemp -d)
    trap 'rm -rf "$probe"' EXIT
    while read -r package; do
        missing+=("the CMake package $package")
    done < <(cmake -S "$here" -B "$probe" 2>&1 | sed -n 's/^missing //p')
fi
[ ${#missing[@]} -gt 0 ] || exit 0

{
    echo "Ferry cannot be built yet. Missing here:"
    printf '  - %s\n' "${missing[@]}"
    cat <<'TEXT'
How to get them:
  Fedora    sudo dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qtwebsockets-devel \
                qtkeychain-qt6-devel expected-devel openssl-devel nodejs npm postgresql-server
  Arch      sudo pacman -S gcc cmake ninja qt6-base qt6-svg qt6-tools qt6-websockets qtkeychain-qt6 tl-expected openssl \
                nodejs npm postgresql
  openSUSE  sudo zypper install gcc-c++ cmake ninja qt6-base-devel qt6-svg-devel qt6-tools-devel qt6-websockets-devel \
                qtkeychain-qt6-devel tl-expected-devel libopenssl-devel nodejs npm postgresql-server
(Node.js and PostgreSQL are for the tests only.)
TEXT
} >&2
exit 1
