# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as a process: one for each workspace, and what a killed one leaves behind is no obstacle."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.environ.get("GATEHOUSE_PROGRAM", "")
PATIENCE = 20


class ConsoleTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.home = pathlib.Path(self._folder.name)
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700)
        self.runtime = runtime
        self.environment = {**os.environ, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime),
                            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data"),
                            "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

    def start(self, workspace):
        console = subprocess.Popen([PROGRAM, "--workspace", str(self.home / workspace), "--listen", "127.0.0.1:0"],
                                   env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, console)
        return console

    @staticmethod
    def end(console):
        if console.poll() is None:
            console.kill()
        console.wait(PATIENCE)

    def wait_for_sockets(self, count):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if len(list(self.runtime.glob("gatehouse-*.socket"))) == count:
                return
            time.sleep(0.05)
        self.fail(f"no {count} consoles: {list(self.runtime.iterdir())}")

    def test_a_second_start_hands_over_and_ends(self):
        first = self.start("a.gatehouse")
        self.wait_for_sockets(1)
        second = self.start("a.gatehouse")
        self.assertEqual(second.wait(PATIENCE), 0)
        self.assertIsNone(first.poll())

    def test_another_workspace_has_a_console_of_its_own(self):
        first = self.start("a.gatehouse")
        second = self.start("b.gatehouse")
        self.wait_for_sockets(2)
        self.assertIsNone(first.poll())
        self.assertIsNone(second.poll())

    def test_a_killed_console_does_not_stand_in_the_way(self):
        first = self.start("a.gatehouse")
        self.wait_for_sockets(1)
        first.kill()
        first.wait(PATIENCE)
        second = self.start("a.gatehouse")
        time.sleep(1)
        self.assertIsNone(second.poll())
        third = self.start("a.gatehouse")
        self.assertEqual(third.wait(PATIENCE), 0)

    def test_nothing_of_it_can_be_opened_by_others(self):
        self.start("a.gatehouse")
        self.wait_for_sockets(1)
        for file in self.runtime.glob("gatehouse-*.socket"):
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)


if __name__ == "__main__":
    if not os.access(PROGRAM, os.X_OK):
        print("skipped: GATEHOUSE_PROGRAM is missing")
        sys.exit(77)
    unittest.main()
