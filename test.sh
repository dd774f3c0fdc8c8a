#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the answer of every test: installs what is missing, builds everything, runs CTest against a
# PostgreSQL cluster of its own.
# Usage: ./test.sh [--asan | --tsan] [options of ctest]
set -euo pipefail
cd "$(dirname "$0")"

preset=ci
case ${1:-} in
--asan | --tsan) preset=${1#--}; shift ;;
-h | --help) sed -n '4,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac

tools/install-packages.sh
# npm writes the hidden lock file last: as long as it is newer, what is installed is what the lock file says.
clients=tests/clients
if [ ! "$clients/node_modules/.package-lock.json" -nt "$clients/package-lock.json" ]; then
    npm ci --prefix "$clients" --no-audit --no-fund --loglevel=error
fi
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset"

# A second test suite runs on PostgreSQL; where there is none, its tests say that they were skipped.
cluster=$(mktemp -d)
stop() {
    tools/start-postgresql.sh stop "$cluster" 2>/dev/null || rm -rf "$cluster"
}
trap stop EXIT
if url=$(tools/start-postgresql.sh start "$cluster"); then
    export GATEHOUSE_TEST_POSTGRESQL=$url
else
    echo "PostgreSQL could not be started; its tests are skipped." >&2
fi

export TSAN_OPTIONS="suppressions=$PWD/tools/tsan-suppressions.txt ${TSAN_OPTIONS:-}"
ctest --preset "$preset" -j2 "$@"
