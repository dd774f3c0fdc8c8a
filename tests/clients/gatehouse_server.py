# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the built program for a test and stops it again."""

import base64
import contextlib
import json
import os
import pathlib
import re
import secrets
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import secret_watch

HERE = pathlib.Path(__file__).resolve().parent
CALLBACK = "http://127.0.0.1:8765/callback"  # nobody listens there: the tests read the redirect themselves
READY = re.compile(r"^gatehouse: listening on (http://127\.0\.0\.1:(\d+)) issuer=(\S+)$")
USERNAME = "alice"
PASSWORD = "down-the-rabbit-hole-1865"


def program():
    """The program under test, or the end of the test with CTest's code for skipped."""
    path = os.environ.get("GATEHOUSE_PROGRAM", "")
    if not os.access(path, os.X_OK):
        print("skipped: GATEHOUSE_PROGRAM names no program")
        sys.exit(77)
    return path


def command_line():
    """What serves may be another program of the same behaviour (tests/ui/mistake_pictures_main.cpp)."""
    return os.environ.get("GATEHOUSE_COMMAND_LINE") or program()


def registry(callback=CALLBACK):
    return json.loads((HERE / "registry.json").read_text().replace("CALLBACK", callback))


def merged(document, extra):
    """`document` with the entries of `extra` added to its lists and settings."""
    for key, value in (extra or {}).items():
        document[key] = {**document.get(key, {}), **value} if isinstance(value, dict) else \
            document.get(key, []) + value
    return document


SECRETS = {c["client_id"]: c["client_secret"] for c in registry()["clients"] if "client_secret" in c}


@contextlib.contextmanager
def postgresql_workspace():
    """A database of its own in the cluster that test.sh started, gone afterwards. Without a cluster: skipped."""
    cluster = os.environ.get("GATEHOUSE_TEST_POSTGRESQL", "")
    if not cluster:
        print("skipped: GATEHOUSE_TEST_POSTGRESQL names no PostgreSQL server")
        sys.exit(77)
    name = "gatehouse_clients_" + secrets.token_hex(6)

    def sql(statement):
        subprocess.run(["psql", "--quiet", "--no-psqlrc", "--command", statement, cluster], check=True, timeout=60)

    sql(f"CREATE DATABASE {name}")
    try:
        yield cluster.rsplit("/", 1)[0] + "/" + name
    finally:
        sql(f"DROP DATABASE {name} WITH (FORCE)")


class GatehouseServer:
    """One server with a workspace of its own, its trace followed. Use as a context manager: leaving it checks a clean
    end, and that none of the secrets that went over the wire stands in log, trace, HAR export or database (security
    checklist C123)."""

    def __init__(self, workspace=None, workers=2, extra=None, keeps_trace=False, is_watched=True):
        self._folder = tempfile.TemporaryDirectory(prefix="gatehouse-")
        self.folder = pathlib.Path(self._folder.name)
        self.workspace = workspace or str(self.folder / "work.gatehouse")
        self.log = self.folder / "server.log"
        document = merged(registry(), extra)
        self.secrets = {c["client_id"]: c["client_secret"] for c in document["clients"] if "client_secret" in c}
        self.issued = {*(u["password"] for u in document["users"]), *self.secrets.values()}
        self.port = 0
        self._workers = workers
        self._process = None
        self._is_watched = is_watched  # False where speed is measured: only the log is looked through
        self._followers = []
        # A database elsewhere has no folder to keep its key and the socket of its trace in.
        self._environment = dict(os.environ, XDG_RUNTIME_DIR=str(self.folder), GATEHOUSE_KEY=base64.urlsafe_b64encode(
            secrets.token_bytes(32)).rstrip(b"=").decode()) if workspace else None
        (self.folder / "registry.json").write_text(json.dumps(document))
        if keeps_trace:
            self._keep_trace()

    def _keep_trace(self):
        """As the console's switch does it: the steps lie in the workspace, and are looked through with it."""
        self.command("import", str(self.folder / "registry.json"))
        with contextlib.closing(sqlite3.connect(self.workspace)) as database, database:
            database.execute("INSERT INTO trace_retention (what, seconds) VALUES ('steps', 3600)")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, *_):
        try:
            self.stop(check=kind is None)
            if kind is not None:
                print(self.log.read_text(errors="replace")[-4000:], file=sys.stderr)
        finally:
            self._folder.cleanup()

    def start(self):
        """Starts it, on the port of last time if there was one, and waits for the ready line."""
        command = [program(), "serve", "--workspace", self.workspace, "--listen", f"127.0.0.1:{self.port}",
                   "--workers", str(self._workers), "--import", str(self.folder / "registry.json")]
        began = time.monotonic()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log,
                                             env=self._environment)
        line = self._ready_line()
        self.start_seconds = time.monotonic() - began
        match = READY.match(line)
        if not match:
            self._process.kill()
            raise AssertionError(f"no ready line but {line!r}:\n{self.log.read_text(errors='replace')[-4000:]}")
        self.base, self.port, self.issuer = match[1], int(match[2]), match[3]
        if self._is_watched:
            secret_watch.watch(self.port)
            self._follow()

    def _follow(self):
        """`gatehouse trace` writes down what can be seen of every request, until the server ends."""
        arguments = [command_line(), "trace", "--follow", "--json", "--workspace", self.workspace]
        with (self.folder / "trace.json").open("ab") as trace:
            follower = subprocess.Popen(arguments, stdout=trace, stderr=subprocess.PIPE, env=self._environment)
        self._followers.append(follower)
        if not follower.stderr.readline().startswith(b"following"):
            self._process.kill()
            raise AssertionError("the trace cannot be followed")

    def _ready_line(self):
        # Sanitizers and a first start, which makes an RSA key, take their time.
        readable, _, _ = select.select([self._process.stdout], [], [], 60)
        return self._process.stdout.readline().decode().rstrip("\n") if readable else ""

    def stop(self, check=True):
        if not self._process or self._process.poll() is not None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            rest, _ = self._process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise AssertionError("the server did not stop within 30 seconds of SIGTERM") from None
        self._end_followers()
        if check:
            assert self._process.returncode == 0, f"exit code {self._process.returncode}"
            assert rest == b"", f"more than the ready line on standard output: {rest!r}"
            self.check_log()

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        self._end_followers()

    def _end_followers(self):
        for follower in self._followers:
            follower.communicate(timeout=30)
        self._followers.clear()

    @property
    def pid(self):
        return self._process.pid

    def check_log(self):
        secrets_seen = {secret.encode(): "noted by the test" for secret in self.issued if secret}
        secrets_seen |= secret_watch.secrets_in(secret_watch.passed(self.port))
        found = secret_watch.leaks(secrets_seen, self._remains())
        assert not found, "secrets leaked: " + ", ".join(found)

    def _remains(self):
        """What is left of the run, by the name of the place."""
        if not self._is_watched:
            return {"the log": self.log.read_bytes()}
        trace = (self.folder / "trace.json").read_bytes()
        remains = {"the log": self.log.read_bytes(), "the trace": trace, "the database": self._database()}
        to_har = os.environ.get("GATEHOUSE_TRACE_TO_HAR")
        if to_har:
            remains["the HAR export"] = subprocess.run([to_har], input=trace, check=True, timeout=60,
                                                       capture_output=True).stdout
        return remains

    def _database(self):
        if "://" in self.workspace:
            return subprocess.run(["pg_dump", "--data-only", self.workspace], check=True, timeout=60,
                                  capture_output=True).stdout
        files = [pathlib.Path(self.workspace + end) for end in ("", "-wal")]
        return b"".join(file.read_bytes() for file in files if file.exists())

    def explain(self, number):
        """What the running server says of the refused request of that number."""
        assert re.fullmatch("[0-9a-f]{16}", number or ""), f"no request number but {number!r}"
        return json.loads(self.command("explain", number, "--json").stdout)

    def command(self, *arguments):
        """Runs an administrative command beside the server, on the same workspace."""
        return subprocess.run([command_line(), *arguments, "--workspace", self.workspace], check=True, timeout=60,
                              capture_output=True, text=True, env=self._environment)
