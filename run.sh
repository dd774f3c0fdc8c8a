#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to a running Gatehouse: installs what is missing, builds, starts.
# Usage: ./run.sh [--headless] [options of gatehouse]
#   With a display: the console, its server started, with the demo registry.
#   --headless, or without a display: the server alone; it prints what to do next.
# GATEHOUSE_WORKSPACE or --workspace chooses another workspace than build/demo/demo.gatehouse.
set -euo pipefail
cd "$(dirname "$0")"

headless=no
options=()
for option in "$@"; do
    case $option in
    --headless) headless=yes ;;
    -h | --help) sed -n '4,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) options+=("$option") ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes

# Standard output belongs to the program: its one ready line.
{
    tools/install-packages.sh
    [ -f build/release/build.ninja ] || cmake --preset release
    cmake --build --preset release --target gatehouse
} >&2

mkdir -p build/demo
export GATEHOUSE_WORKSPACE="${GATEHOUSE_WORKSPACE:-$PWD/build/demo/demo.gatehouse}"
if [ "$headless" = yes ]; then
    exec build/release/bin/gatehouse serve --demo "${options[@]}"
fi
exec build/release/bin/gatehouse --demo "${options[@]}"
