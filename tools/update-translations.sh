#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues in step with the sources: new texts come in unfinished, vanished ones go. With a folder as
# argument it does so there (the test compares); default: translations.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=${1:-"$root/translations"}
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=lupdate
cd "$root"
# No line numbers: they would change with every edit of a source.
"$lupdate" -silent -locations none -no-obsolete -no-ui-lines -source-language en -I . lab models ui app -ts \
    "$target/gatehouse_ar.ts" "$target/gatehouse_de.ts" "$target/gatehouse_es.ts" "$target/gatehouse_fr.ts" \
    "$target/gatehouse_zh.ts"
