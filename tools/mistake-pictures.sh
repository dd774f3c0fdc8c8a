#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of the Traffic page for each of the classic mistakes of docs/explanations.md, made by real clients:
#   tools/mistake-pictures.sh [FOLDER]      (from a build: build/ci, or the folder GATEHOUSE_BUILD names)
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${GATEHOUSE_BUILD:-$root/build/ci}
pictures=${1:-$build/mistakes}
mkdir -p "$pictures"
pictures=$(cd "$pictures" && pwd)
rm -f "$pictures"/*.png "$pictures/mistakes.jsonl"

export GATEHOUSE_PROGRAM="$build/bin/mistake_pictures"
export GATEHOUSE_COMMAND_LINE="$build/bin/gatehouse"
export GATEHOUSE_PICTURES="$pictures" GATEHOUSE_MISTAKES="$pictures/mistakes.jsonl"
export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
cd "$root/tests/clients"
/usr/bin/python3 tst_classic_mistakes_python.py
node tst_classic_mistakes_node.mjs
node tst_classic_mistakes_browser.mjs
echo "$(find "$pictures" -name '*.png' | wc -l) pictures in $pictures"
