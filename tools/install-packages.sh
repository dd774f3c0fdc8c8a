#!/usr/bin/env bash
# Installs what packages.txt names and this machine lacks. Silent and quick when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
while read -r name unless command _; do
    if [ "${unless:-}" = unless ] && command -v "$command" >/dev/null 2>&1; then continue; fi
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packages.txt)
[ "${#missing[@]}" -gt 0 ] || exit 0

echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "These packages are missing; run as root or install sudo." >&2; exit 1; }
    root=(sudo)
fi
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
