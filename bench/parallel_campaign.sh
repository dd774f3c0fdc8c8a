#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A thousand rounds of sixteen at once for all that serves once, on both stores; ends by itself.
#   GATEHOUSE_PROGRAM=build/release/bin/gatehouse bench/parallel_campaign.sh [ROUNDS]
# PostgreSQL: started here unless GATEHOUSE_TEST_POSTGRESQL names a server.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
clients=$here/../tests/clients
rounds=${1:-1000}
GATEHOUSE_PROGRAM=$(realpath "$GATEHOUSE_PROGRAM")
export GATEHOUSE_PROGRAM PYTHONDONTWRITEBYTECODE=1

cluster=
if [ -z "${GATEHOUSE_TEST_POSTGRESQL:-}" ]; then
    cluster=$(mktemp -d)/cluster
    trap '"$here/../tools/start-postgresql.sh" stop "$cluster"; rmdir "$(dirname "$cluster")"' EXIT
    GATEHOUSE_TEST_POSTGRESQL=$("$here/../tools/start-postgresql.sh" start "$cluster")
    export GATEHOUSE_TEST_POSTGRESQL
fi
for store in sqlite postgresql; do
    echo "== $store, $rounds rounds"
    (cd "$clients" && GATEHOUSE_TEST_STORE=$store /usr/bin/python3 tst_parallel_redemption.py --rounds "$rounds")
done
