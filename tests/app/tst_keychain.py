# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sealing key and PostgreSQL passwords in a keychain: GNOME Keyring under a private D-Bus session, and no keychain at all."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

TOOL = str(pathlib.Path(__file__).parents[2] / "tools" / "start-postgresql.sh")
TOOLS = ("dbus-daemon", "gnome-keyring-daemon")


class PrivateKeyring:
    """A session bus and an unlocked keyring that nobody else sees; both end with it."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._ours = []

    def __enter__(self):
        home = self._folder / "home"
        runtime = self._folder / "runtime"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        address = f"unix:path={runtime}/bus"
        self.environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
                            "XDG_DATA_HOME": str(home / "data"), "XDG_CURRENT_DESKTOP": "GNOME",
                            "DBUS_SESSION_BUS_ADDRESS": address}
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address=1"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.environment)
        self._ours.append(bus)
        bus.stdout.readline()  # it listens
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   env=self.environment)
        self._ours.append(keyring)
        keyring.stdin.write(b"keyring-password\n")
        keyring.stdin.close()
        keyring.stdout.readline()  # GNOME_KEYRING_CONTROL: it is up and unlocked
        return self

    def __exit__(self, *_):
        for process in reversed(self._ours):
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=20)
            process.stdout.close()


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="gatehouse-")))
        self.workspace = self.folder / "work.gatehouse"
        self.key = self.folder / "work.gatehouse.key"

    def gatehouse(self, environment, *arguments):
        return subprocess.run([os.environ["GATEHOUSE_PROGRAM"], *arguments, "--workspace", str(self.workspace)],
                              env=environment, capture_output=True, text=True, timeout=90)

    def test_the_key_moves_into_the_keychain_and_back(self):
        with PrivateKeyring(self.folder) as keyring:
            run = lambda *arguments: self.gatehouse(keyring.environment, *arguments)
            self.assertEqual(run("key", "list").returncode, 0)
            text = self.key.read_text().strip()
            moved = run("key", "move", "keychain")
            self.assertEqual((moved.returncode, moved.stderr), (0, ""))
            self.assertFalse(self.key.exists())
            self.assertNotIn(text, moved.stdout + moved.stderr)
            opened = run("key", "list")
            self.assertEqual((opened.returncode, opened.stderr), (0, ""))
            # Somebody without that keychain cannot open it, and no new key is made.
            stranger = {**keyring.environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
            refused = self.gatehouse(stranger, "key", "list")
            self.assertEqual(refused.returncode, 3)
            self.assertIn("keychain", refused.stderr)
            self.assertFalse(self.key.exists())
            back = run("key", "move", "file")
            self.assertEqual((back.returncode, back.stderr), (0, ""))
            self.assertEqual(self.key.read_text().strip(), text)
            self.assertEqual(self.key.stat().st_mode & 0o777, 0o600)
            # Nothing is left in the keychain.
            self.assertNotEqual(run("key", "move", "file").returncode, 0)

    def test_without_a_keychain_the_key_stays_in_its_file(self):
        nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                   "XDG_RUNTIME_DIR": str(self.folder), "XDG_CURRENT_DESKTOP": "GNOME"}
        self.assertEqual(self.gatehouse(nowhere, "key", "list").returncode, 0)
        refused = self.gatehouse(nowhere, "key", "move", "keychain")
        self.assertEqual(refused.returncode, 1)
        self.assertTrue(refused.stderr.startswith("gatehouse: "), refused.stderr)
        self.assertTrue(self.key.exists())
        self.assertEqual(self.gatehouse(nowhere, "key", "list").returncode, 0)

    def test_a_wrong_place_is_named(self):
        refused = self.gatehouse(dict(os.environ), "key", "move", "drawer")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("'drawer'", refused.stderr)
        self.assertTrue(self.key.exists())


class PasswordTest(unittest.TestCase):
    """The password of a PostgreSQL workspace that the console opens: kept in the keychain, found there again."""

    PASSWORD = "through the looking-glass 1871"

    @classmethod
    def setUpClass(cls):
        cls.data = tempfile.mkdtemp(prefix="gatehouse-data-")
        cls.cluster = tempfile.mkdtemp(prefix="gatehouse-pg-")
        os.chmod(cls.cluster, 0o755)
        started = subprocess.run([TOOL, "start", cls.cluster], capture_output=True, text=True, timeout=90)
        if started.returncode:
            shutil.rmtree(cls.cluster, ignore_errors=True)
            raise unittest.SkipTest("no PostgreSQL server")
        cls.url = started.stdout.strip()
        cls.sql(f"CREATE ROLE carroll LOGIN PASSWORD '{cls.PASSWORD}'")
        cls.sql("CREATE DATABASE wonderland OWNER carroll")
        rules = pathlib.Path(cls.cluster, "data", "pg_hba.conf")
        rules.write_text("host wonderland all 127.0.0.1/32 scram-sha-256\n" + rules.read_text())
        cls.sql("SELECT pg_reload_conf()")

    @classmethod
    def tearDownClass(cls):
        subprocess.run([TOOL, "stop", cls.cluster], capture_output=True, timeout=60)
        shutil.rmtree(cls.cluster, ignore_errors=True)
        shutil.rmtree(cls.data, ignore_errors=True)

    @classmethod
    def sql(cls, text):
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", cls.url, "-c", text], check=True,
                       stdout=subprocess.DEVNULL, timeout=30)

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="gatehouse-")))
        self.answer = self.folder / "answer"
        self.workspace = self.url.replace("postgres@", "carroll@").rsplit("/", 1)[0] + "/wonderland"

    def environment(self, base):
        kept = {name: value for name, value in base.items() if name != "PGPASSWORD"}
        return {**kept, "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_DATA_HOME": self.data,  # the sealing key
                "SESSION_HOST_ANSWER": str(self.answer)}

    def host(self, environment, *arguments, password=""):
        return subprocess.run([os.environ["GATEHOUSE_SESSION_HOST"], *arguments], env=self.environment(environment),
                              input=password, capture_output=True, text=True, timeout=90)

    def told(self):
        """What a console that was launched says about opening its workspace."""
        end = time.monotonic() + 30
        while not self.answer.exists() and time.monotonic() < end:
            time.sleep(0.05)
        lines = self.answer.read_text().splitlines()
        self.answer.unlink()
        return lines

    def test_the_password_is_kept_in_the_keychain_and_found_there(self):
        with PrivateKeyring(self.folder) as keyring:
            launched = self.host(keyring.environment, "launch", self.workspace, password=self.PASSWORD)
            self.assertEqual((launched.returncode, launched.stderr), (0, ""))
            opened, source, command = self.told()
            self.assertEqual((opened, source), ("opened", "keychain"))
            self.assertNotIn("looking-glass", command)
            # Another day nobody types it any more.
            self.host(keyring.environment, "--workspace", self.workspace)
            self.assertEqual(self.told()[:2], ["opened", "keychain"])
            for file in self.folder.rglob("*"):
                if file.is_file():
                    self.assertNotIn(b"looking-glass", file.read_bytes(), file)
            # A keychain that does not know it is of no use.
            stranger = {**keyring.environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
            self.host(stranger, "--workspace", self.workspace)
            self.assertIn("password", self.told()[0])

    def test_without_a_keychain_only_the_new_process_gets_it(self):
        nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "XDG_CURRENT_DESKTOP": "GNOME"}
        launched = self.host(nowhere, "launch", self.workspace, password=self.PASSWORD)
        self.assertEqual(launched.returncode, 0, launched.stderr)
        opened, source, command = self.told()
        self.assertEqual((opened, source), ("opened", "environment"))
        self.assertNotIn("looking-glass", command)
        self.host(nowhere, "--workspace", self.workspace)
        self.assertIn("password", self.told()[0])

    def test_a_wrong_password_is_refused(self):
        with PrivateKeyring(self.folder) as keyring:
            self.host(keyring.environment, "launch", self.workspace, password="wrong")
            self.assertNotEqual(self.told()[0], "opened")


if __name__ == "__main__":
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print("skipped: not installed:", ", ".join(missing))
        sys.exit(77)
    unittest.main()
