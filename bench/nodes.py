#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several Gatehouse processes over one PostgreSQL database: the rate of one, then of all together, each with its own
load generator. Says what a second machine could add; on one machine all of them and the database share its cores.

    bench/nodes.py --postgresql URL [--nodes 2] [--workloads W1,W3,W4] [--seconds 10]
"""

import argparse
import concurrent.futures
import pathlib
import sys
import tempfile

import load
import servers
import workloads


def start(folder, number, options):
    """A node; the first of all fills the empty database with the registry."""
    folder = folder / str(number)
    folder.mkdir()
    if number:
        (folder / "registry.json").touch()
    node = servers.Gatehouse(folder, options.workers)
    node.postgresql = options.postgresql
    return node.__enter__()


def measure(nodes, name, options):
    """The figures of each node while all are asked at once."""
    share = max(1, options.connections // len(nodes))

    def one(node):
        work = workloads.Workloads(node, node.folder, options.seconds, share).describe(name)
        return load.measure(node, work, node.folder, options.seconds, share)
    with concurrent.futures.ThreadPoolExecutor(len(nodes)) as pool:
        return list(pool.map(one, nodes))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--postgresql", required=True, help="URL of an empty database")
    parser.add_argument("--nodes", type=int, default=2)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--connections", type=int, default=32, help="of all nodes together")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--workloads", default="W1,W3,W4")
    options = parser.parse_args()
    nodes = []
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        try:
            for number in range(options.nodes):
                nodes.append(start(pathlib.Path(name), number, options))
                for workload in options.workloads.split(","):
                    figures = measure(nodes, workload, options)
                    faults += sum(one.faults for one in figures)
                    print(f"{len(nodes)} nodes  {workload:4} {workloads.TITLES[workload]:30} "
                          f"{sum(one.rate for one in figures):8,.0f}/s  p99 {max(one.p99 for one in figures):6.2f} ms  "
                          f"faults {sum(one.faults for one in figures)}", flush=True)
        finally:
            for node in nodes:
                node.stop()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
