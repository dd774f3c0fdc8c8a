#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the release build on this machine with wrk: two workers, 32 connections, SQLite with synchronous=FULL.
# Usage: bench/run.sh [SECONDS]. No test: the numbers depend on the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
program=${GATEHOUSE_PROGRAM:-build/release/bin/gatehouse}
[ -x "$program" ] || { echo "Build it first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }

folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
server=
sed 's|CALLBACK|http://127.0.0.1:8765/callback|' tests/clients/registry.json > "$folder/registry.json"
QT_NO_GLIB=1 "$program" serve --workspace "$folder/bench.gatehouse" --listen 127.0.0.1:0 --workers 2 \
    --import "$folder/registry.json" > "$folder/ready" 2> "$folder/log" &
server=$!
for _ in $(seq 300); do [ -s "$folder/ready" ] && break; sleep 0.1; done
base=$(sed -n 's/^gatehouse: listening on \([^ ]*\).*/\1/p' "$folder/ready")
[ -n "$base" ] || { cat "$folder/log" >&2; exit 1; }

credentials() { # credentials CLIENT: for a Basic header
    python3 - "$1" <<'P'
import base64, json, sys
clients = json.load(open("tests/clients/registry.json"))["clients"]
secret = next(c["client_secret"] for c in clients if c["client_id"] == sys.argv[1])
print(base64.b64encode(f"{sys.argv[1]}:{secret}".encode()).decode())
P
}
resident() { awk '/^VmRSS/ { printf "%.1f MB", $2 / 1024 }' "/proc/$server/status"; }
BENCH_MACHINE=$(credentials machine)
BENCH_INSPECTOR=$(credentials inspector)
BENCH_TOKEN=$(curl -sf -H "Authorization: Basic $BENCH_MACHINE" -d grant_type=client_credentials "$base/oauth/token" |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')
export BENCH_MACHINE BENCH_INSPECTOR BENCH_TOKEN

echo "start: $(resident) resident"
for script in jwks introspect client_credentials; do
    wrk -t2 -c32 -d"${seconds}s" --latency -s "bench/$script.lua" "$base" > "$folder/wrk"
    printf '%-20s %10s/s   p50 %8s   p99 %8s   %s resident' "$script" \
        "$(awk '/^Requests\/sec/ { print $2 }' "$folder/wrk")" "$(awk '$1 == "50%" { print $2 }' "$folder/wrk")" \
        "$(awk '$1 == "99%" { print $2 }' "$folder/wrk")" "$(resident)"
    awk '/Non-2xx|Socket errors/ { printf "   %s", $0 } END { print "" }' "$folder/wrk"
done
