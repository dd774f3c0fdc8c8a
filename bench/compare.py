#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Gatehouse and, where they are installed, the servers people would use instead: the same workloads, the same
load generator, one after the other in one run on this machine. Downloads nothing; see README.md for the peers.

    bench/compare.py [--peers authlib,glewlwyd,…|none] [--workloads W1,W4] [--seconds 10] [--warm 3] [--json FILE]
"""

import argparse
import json
import pathlib
import sys
import tempfile

import load
import peers
import servers
import workloads


def measure_server(kind, options, folder):
    """{workload: Figures} and what it took to start and stand idle."""
    figures = {}
    with kind(folder, options.workers) as server:
        about = {"start": server.start_seconds, "idle": load.resident_megabytes(server.pid)}
        print(f"\n{server.name}: first answer {about['start'] * 1000:.0f} ms after the start, "
              f"{about['idle']:.1f} MB idle", flush=True)
        wanted = workloads.Workloads(server, folder, options.seconds, options.connections)
        for name in options.workloads:
            try:
                warm = wanted.describe(name)
                if warm is None:
                    print(f"  {name:5} {workloads.TITLES[name]:30} not offered", flush=True)
                    continue
                if options.warm:
                    load.wrk(server, warm, folder, options.warm, options.connections)
                # Pools that the warm-up used up are filled again.
                again = warm if warm["mode"] in ("same", "pool", "flow") else wanted.describe(name)
                figures[name] = load.measure(server, again, folder, options.seconds, options.connections)
                print(f"  {name:5} {workloads.TITLES[name]:30} {workloads.summary(figures[name])}", flush=True)
            except (AssertionError, OSError, RuntimeError) as fault:
                print(f"  {name:5} {workloads.TITLES[name]:30} failed: {fault}", flush=True)
        about["end"] = load.resident_megabytes(server.pid)
    return figures, about


def table(measured, names):
    """Rates, and in brackets how many times slower than Gatehouse."""
    columns = list(measured)
    lines = ["| Workload | " + " | ".join(columns) + " |", "| --- |" + " --- |" * len(columns)]
    for name in names:
        own = measured[columns[0]].get(name)
        cells = []
        for column in columns:
            figures = measured[column].get(name)
            if not figures or not figures.rate:
                cells.append("–")
            elif column == columns[0] or not own:
                cells.append(f"**{figures.rate:,.0f}/s**, p99 {figures.p99:.1f} ms")
            else:
                cells.append(f"{figures.rate:,.0f}/s ({own.rate / figures.rate:.1f} ×)")
        lines.append(f"| {name} {workloads.TITLES[name]} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", default=",".join(peers.ALL), help="which, or none")
    parser.add_argument("--workloads", default=",".join(workloads.TITLES))
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--warm", type=int, default=3)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rows", type=int, default=0, help="access tokens that are in Gatehouse's database before")
    parser.add_argument("--postgresql", help="URL of an empty database for Gatehouse, instead of an SQLite file")
    parser.add_argument("--trace", action="store_true", help="somebody follows the trace of Gatehouse's requests meanwhile")
    parser.add_argument("--json", help="a file for every figure")
    options = parser.parse_args()
    options.workloads = options.workloads.split(",")
    unknown = [name for name in options.workloads if name not in workloads.TITLES]
    if unknown:
        parser.error(f"no such workload: {', '.join(unknown)}")
    servers.Gatehouse.rows, servers.Gatehouse.postgresql = options.rows, options.postgresql
    servers.Gatehouse.observed = options.trace
    chosen = [servers.Gatehouse]
    for name in [] if options.peers == "none" else options.peers.split(","):
        if name not in peers.ALL:
            parser.error(f"no such peer: {name}; there are {', '.join(peers.ALL)}")
        chosen.append(peers.ALL[name])

    measured, about = {}, {}
    for kind in chosen:
        missing = kind.missing()
        if missing:
            print(f"\n{kind.name}: left out, {missing}", file=sys.stderr if kind is servers.Gatehouse else sys.stdout)
            if kind is servers.Gatehouse:
                return 1
            continue
        with tempfile.TemporaryDirectory(prefix="gatehouse-bench-") as folder:
            measured[kind.name], about[kind.name] = measure_server(kind, options, pathlib.Path(folder))
    print("\n" + table(measured, options.workloads))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(
            {name: {"about": about[name], "workloads": {key: workloads.as_json(value) for key, value in found.items()}}
             for name, found in measured.items()}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
