#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords and their neighbours: what argon2id alone manages on this machine, what the password grant manages of it, and
how introspection and client credentials fare on eight connections, alone and while 32 others ask for passwords.

    GATEHOUSE_PROGRAM=build/release/bin/gatehouse bench/neighbours.py [--seconds 10] [--workers 2]
"""

import argparse
import ctypes
import pathlib
import sys
import tempfile
import threading
import time

import load
import servers
import workloads

PASSWORDS, NEIGHBOURS = 32, 8  # connections
PASSWORD_THREADS = 8  # the most that the server has
SMALLEST_SHARE = 0.9  # of what argon2id alone manages


class Argon2:
    """libsodium as the server uses it: 19 MiB, two passes."""

    def __init__(self):
        self.library = ctypes.CDLL("libsodium.so.23")
        self.library.sodium_init()
        self.hash, self.word = ctypes.create_string_buffer(128), b"correct horse battery staple"
        assert self.library.crypto_pwhash_str(self.hash, self.word, ctypes.c_ulonglong(len(self.word)),
                                              ctypes.c_ulonglong(2), ctypes.c_size_t(19456 * 1024)) == 0

    def rate(self, threads, seconds):
        """Verifications a second; ctypes lets go of Python's lock meanwhile."""
        counts, ending = [0] * threads, time.monotonic() + seconds

        def verify(number):
            while time.monotonic() < ending:
                assert self.library.crypto_pwhash_str_verify(self.hash, self.word, ctypes.c_ulonglong(len(self.word))) == 0
                counts[number] += 1
        running = [threading.Thread(target=verify, args=(number,)) for number in range(threads)]
        for one in running:
            one.start()
        for one in running:
            one.join()
        return sum(counts) / seconds


def folder_for(parent, name):
    """wrk reads its description from a folder, so every run beside another one needs its own."""
    path = parent / name
    path.mkdir(exist_ok=True)
    return path


def beside(server, parent, quiet, seconds):
    """The figures of `quiet` on a few connections while others ask for passwords, and those of the passwords."""
    passwords = workloads.Workloads(server, parent, seconds, PASSWORDS).describe("W8")
    found = {}

    def ask():
        found["W8"] = load.measure(server, passwords, folder_for(parent, "passwords"), seconds + 2, PASSWORDS)
    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(1)  # the queue of passwords is full by then; what is measured begins and ends within it
    figures = load.measure(server, quiet, folder_for(parent, "neighbours"), seconds, NEIGHBOURS)
    asking.join()
    return figures, found["W8"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    if servers.Gatehouse.missing():
        print(servers.Gatehouse.missing())
        return 77
    argon2, threads = Argon2(), min(options.workers, PASSWORD_THREADS)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with servers.Gatehouse(folder, options.workers) as server:
            wanted = workloads.Workloads(server, folder, options.seconds, NEIGHBOURS)
            before = argon2.rate(threads, options.seconds / 2)
            alone = load.measure(server, workloads.Workloads(server, folder, options.seconds, PASSWORDS).describe("W8"),
                                 folder, options.seconds, PASSWORDS)
            own = (before + argon2.rate(threads, options.seconds / 2)) / 2
            print(f"argon2id itself {own:8,.1f}/s on {threads} threads")
            print(f"W8    {workloads.summary(alone)}, {alone.rate / own:.0%} of that", flush=True)
            for kind in ("W3", "W1"):
                quiet = wanted.describe(kind)
                print(f"{kind} alone            {workloads.summary(load.measure(server, quiet, folder, options.seconds, NEIGHBOURS))}")
                figures, passwords = beside(server, folder, quiet, options.seconds)
                print(f"{kind} beside passwords {workloads.summary(figures)}\n   the passwords    "
                      f"{workloads.summary(passwords)}", flush=True)
    return 0 if alone.rate >= SMALLEST_SHARE * own else 1


if __name__ == "__main__":
    sys.exit(main())
