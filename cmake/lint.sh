#!/usr/bin/env bash
# `./dev lint`: formatting, clang-tidy, the house rules that no tool knows, shell scripts.
# --quick: everything but clang-tidy. --since COMMIT: clang-tidy only for what changed since.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0
quick=no
since=
case ${1:-} in
    --quick) quick=yes ;;
    --since) since=$2 ;;
esac

# report TITLE < FINDINGS: any line is a failure.
report() {
    local findings
    findings=$(cat)
    [ -n "$findings" ] || return 0
    printf '\n%s\n%s\n' "$1" "$findings"
    failed=1
}

sources() { git ls-files "$@" | grep -E '\.(cpp|h)$'; }

# search PATTERN FOLDER…: lines of C++ that match; whole-line comments do not count.
search() {
    local pattern=$1
    shift
    sources "$@" | xargs -r grep -nE "$pattern" | grep -vE '^[^:]+:[0-9]+: *(//|\*)'
}

shell_scripts() {
    git ls-files | while read -r file; do
        if [ -f "$file" ] && head -c 64 "$file" | head -n 1 | grep -qaE '^#!.*\b(ba)?sh\b'; then
            printf '%s\n' "$file"
        fi
    done
}

format_findings() {
    sources core ui app tests | xargs -r clang-format --dry-run -Werror 2>&1 | sed -n 's/: error:.*//p' |
        cut -d : -f 1 | sort | uniq -c
}

long_files() { sources core ui app | xargs -r wc -l | awk '$2 != "total" && $1 > 450 { print $1, $2 }'; }

# X_Y.cpp beside X.cpp: a file that was cut off for its length. Its part wants a name of its own, or to go back.
cut_files() {
    sources core ui app | grep '_[^/]*\.cpp$' | while read -r file; do
        local whole=${file%/*}/
        whole+=$(basename "$file" | cut -d _ -f 1).cpp
        [ ! -f "$whole" ] || printf '%s beside %s\n' "$file" "$whole"
    done
}

# What clang-tidy reads: everything but the tests, or what changed since $since, a header by its source file.
tidy_files() {
    if [ -z "$since" ]; then
        sources core ui app | grep '\.cpp$'
    else
        git diff --name-only --diff-filter=d "$since" -- core ui app | sed 's/\.h$/.cpp/' | sort -u | while read -r file; do
            if [[ $file == *.cpp && -f $file ]]; then printf '%s\n' "$file"; fi
        done
    fi
}

tidy_findings() {
    local log=build/tidy/clang-tidy.log
    [ -f build/tidy/build.ninja ] || cmake --preset tidy >/dev/null
    if ! tidy_files |
        xargs -r run-clang-tidy -quiet -p build/tidy -j "$(nproc)" >"$log" 2>&1; then
        grep -E '(warning|error):' "$log" | sort -u || tail -n 20 "$log"
    fi
}

report 'Not formatted (clang-format -i FILE):' < <(format_findings)
report 'Singletons:' < <(search '\binstance\(\)' core ui | grep -vE '\bQ[A-Z]\w*::instance')
# QSqlQuery has an exec(), too.
report 'Nested event loops:' < <(search 'QEventLoop|processEvents|(\.|->)exec\(\)' core ui | grep -v '^core/store/')
report 'User words in core (they belong to ui):' < <(search '\btr\(' core)
report 'sender():' < <(search '\bsender\(\)' core ui app)
report 'core must not see a window:' < <(search '#include [<"](ui/|QWidget|QtWidgets|QtGui|QApplication|QMessageBox)' core)
report 'store must not see who keeps things in it:' < <(search '#include "(accounts|transfers|sync)/' core/store)
report "Disconnects that cut Qt's own connections:" < <(search '[rR]eply->disconnect\(\)' core)
report 'Tests that sleep:' < <(search 'QTest::qWait\([0-9]{3,}|QThread::m?sleep' tests | grep -v '^tests/gui/shots.cpp')
report 'Unfinished:' < <(search '\b(TODO|FIXME|XXX)\b' core ui app tests)
report 'Files over 450 lines:' < <(long_files)
report 'Files named after another with a suffix:' < <(cut_files)
report 'Shell scripts:' < <(shell_scripts | xargs -r shellcheck -x)
[ $quick = yes ] || report 'clang-tidy:' < <(tidy_findings)

[ $failed = 0 ] || exit 1
echo "lint: nothing to mend"
