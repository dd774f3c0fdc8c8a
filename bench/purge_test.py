#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A million expired tokens are removed while 32 connections ask for new ones: what that does to the latency, and how
large the write-ahead log gets. Ends when the last expired row is gone.

    GATEHOUSE_PROGRAM=build/release/bin/gatehouse bench/purge_test.py [--rows 1000000] [--slice 5]
"""

import argparse
import os
import pathlib
import sqlite3
import sys
import tempfile
import threading
import time

import load
import servers
import workloads

LONGEST_P99 = 30.0  # milliseconds
LARGEST_LOG = 64.0  # MiB
PATIENCE = 600  # seconds


class Expired(servers.Gatehouse):
    """Starts with tokens that ended an hour ago."""
    lifetime = -7200 - 86400


class LogSize(threading.Thread):
    """The largest the write-ahead log has been."""

    def __init__(self, workspace):
        super().__init__(daemon=True)
        self.file, self.largest, self.ended = pathlib.Path(f"{workspace}-wal"), 0.0, threading.Event()

    def run(self):
        while not self.ended.wait(0.02):
            if self.file.exists():
                self.largest = max(self.largest, self.file.stat().st_size / 2**20)


def expired_rows(workspace):
    with sqlite3.connect(f"file:{workspace}?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM access_tokens WHERE expires_at < ?", (time.time(),)).fetchone()[0]


def watch(server, folder, options):
    """Slices of load until all is purged, and one more; the worst p99 and the largest log."""
    workspace = folder / "bench.gatehouse"
    log = LogSize(workspace)
    log.start()
    work = workloads.Workloads(server, folder, options.slice, 32).describe("W1")
    os.sync()  # what filled the table is on the disk: only the purge is measured
    worst, before, began = 0.0, expired_rows(workspace), time.monotonic()
    while time.monotonic() < began + PATIENCE:
        figures = load.measure(server, work, folder, options.slice, 32)
        after = expired_rows(workspace)
        print(f"{time.monotonic() - began:5.0f} s  {figures.rate:8,.0f}/s  p99 {figures.p99:6.2f} ms  "
              f"purged {before - after:8,}  left {after:9,}  log {log.largest:5.1f} MiB  faults {figures.faults}",
              flush=True)
        worst = max(worst, figures.p99)
        if before == 0:
            break
        before = after
    log.ended.set()
    return worst, log.largest, before


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--slice", type=int, default=5, help="seconds of each measurement")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    if Expired.missing():
        print(Expired.missing())
        return 77
    Expired.rows = options.rows
    with tempfile.TemporaryDirectory() as name:
        with Expired(pathlib.Path(name), options.workers) as server:
            worst, log, left = watch(server, pathlib.Path(name), options)
    print(f"worst p99 {worst:.2f} ms (at most {LONGEST_P99}), log {log:.1f} MiB (at most {LARGEST_LOG}), {left} rows left")
    return 0 if worst <= LONGEST_P99 and log <= LARGEST_LOG and not left else 1


if __name__ == "__main__":
    sys.exit(main())
