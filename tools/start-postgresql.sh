#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away PostgreSQL cluster for the tests, from the distribution's package.
#   tools/start-postgresql.sh [start] DIR   makes the cluster in DIR (which may not exist yet) on a free port of
#                                           127.0.0.1, starts it and prints its URL: for GATEHOUSE_TEST_POSTGRESQL
#   tools/start-postgresql.sh stop DIR      stops it and removes DIR
# Everybody on this machine may use it without a password, so it listens on loopback only and holds nothing but tests.
# It does not sync to disk: it need not survive the machine, and tests make many databases.
# Exit code 77: there is no PostgreSQL server here.
set -eu

fail() { echo "start-postgresql: $2" >&2; exit "$1"; }

case "${1:-}" in
    start | stop) command=$1; shift ;;
    *) command=start ;;
esac
[ $# -eq 1 ] && [ -n "$1" ] || fail 2 "usage: start-postgresql.sh [start|stop] DIR"
dir=$1

# The newest installed version; Debian keeps the server's programs out of PATH.
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "${bin:-}/initdb" ] || fail 77 "no PostgreSQL server is installed (package postgresql)"

# The server refuses to run as root.
if [ "$(id -u)" -eq 0 ]; then
    as_owner() { (cd / && runuser -u postgres -- "$@"); }
else
    as_owner() { "$@"; }
fi

if [ "$command" = stop ]; then
    [ -f "$dir/data/PG_VERSION" ] || fail 1 "no cluster in $dir"
    as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$dir/data" "$dir/server.log"
    rmdir "$dir"
    exit 0
fi

[ ! -e "$dir/data" ] || fail 1 "$dir holds a cluster already"
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
[ "$(id -u)" -ne 0 ] || chown postgres "$dir"
as_owner "$bin/initdb" -D "$dir/data" -U postgres --auth=trust --encoding=UTF8 --no-locale >/dev/null \
    || fail 1 "initdb failed; can the user postgres reach $dir?"

# Somebody else may take the port between the look and the start: then another one is tried.
for attempt in 1 2 3 4 5 6 7 8; do
    port=$(awk -v seed="$$$attempt" 'BEGIN { srand(seed + systime()); print 20000 + int(rand() * 12000) }')
    if as_owner "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 30 \
        -o "-p $port -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=''" start >/dev/null 2>&1; then
        echo "postgresql://postgres@127.0.0.1:$port/postgres"
        exit 0
    fi
done
cat "$dir/server.log" >&2
fail 1 "the cluster does not start"
