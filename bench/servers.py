# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: how each server is started, where its endpoints are and what it is asked. Every server has the
same clients, people and scopes, listens on a free port of 127.0.0.1 and keeps its data in a folder that is thrown away."""

import base64
import concurrent.futures
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "clients"))

import html_forms  # noqa: E402

CALLBACK = "https://client.example.com/cb"
SECRET = "bench-secret-0123456789abcdef"
PASSWORD = "correct horse battery staple"
SCOPES = "openid profile email offline_access api.read"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def basic(client, secret=SECRET):
    return "Basic " + base64.b64encode(f"{client}:{secret}".encode()).decode()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One server on this machine; a context manager. Subclasses say what differs."""
    name = ""
    durable = True  # an answered token has reached the disk
    colon = ":"
    token, introspect, revoke = "/oauth/token", "/oauth/introspect", "/oauth/revoke"
    userinfo, authorize, jwks = "/oauth/userinfo", "/oauth/authorize", "/oauth/jwks"
    discovery = "/.well-known/openid-configuration"
    code_client = "bench-public"
    resource_server = basic("bench-resource")
    password = PASSWORD
    users = [f"user{number:04}" for number in range(1, 33)]

    def __init__(self, folder, workers):
        self.folder, self.workers = folder, workers
        self.port, self.process, self.start_seconds = 0, None, 0.0

    @classmethod
    def missing(cls):
        """What is not installed, or None."""
        return None

    def command(self):
        raise NotImplementedError

    def environment(self):
        return {}

    def prepare(self):
        """After the first start: data that only a running server takes."""

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self):
        return self.process.pid

    def __enter__(self):
        self.port = free_port()
        self.start()
        self.prepare()
        return self

    def start(self):
        """Starts it and waits for the first answer."""
        with (self.folder / "log").open("ab") as log:
            began = time.monotonic()
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log, cwd=self.folder,
                                            env=os.environ | self.environment(), start_new_session=True)
        while time.monotonic() < began + 60:
            try:
                if self.call("GET", self.discovery)[0] == 200:
                    self.start_seconds = time.monotonic() - began
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.002)
        raise RuntimeError(f"{self.name} does not answer: {(self.folder / 'log').read_text()[-800:]}")

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(15)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()

    def __exit__(self, *_):
        self.stop()

    def call(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers
        finally:
            connection.close()

    # What each workload asks: form body and Authorization header.
    def credentials(self, workload):
        client = {"W1": "bench-opaque", "W2rs": "bench-rs256", "W2es": "bench-es256"}[workload]
        return "grant_type=client_credentials&scope=api.read", basic(client), self.token

    def password_form(self):
        return "grant_type=password&scope=openid%20profile", basic("bench-opaque")

    def refresh_form(self):
        return "grant_type=refresh_token", basic("bench-opaque")

    def code_form(self):
        return f"grant_type=authorization_code&client_id={self.code_client}&redirect_uri=" \
            + urllib.parse.quote(CALLBACK, safe=""), None

    def authorize_path(self):
        return self.authorize + "?" + urllib.parse.urlencode({
            "response_type": "code", "client_id": self.code_client, "redirect_uri": CALLBACK,
            "scope": "openid profile email api.read", "code_challenge_method": "S256", "nonce": "n-0S6WzA2Mj"})

    def cookies(self, count):
        """Cookie headers of people who are signed in and whose consent is remembered."""
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            return list(pool.map(self.sign_in, (self.users[i % len(self.users)] for i in range(count))))

    def sign_in(self, user):
        raise NotImplementedError

    def user_tokens(self, count, member, scope="openid profile"):
        """Tokens of people, by the password grant."""
        body, authorization = self.password_form()
        body = body.replace("openid%20profile", urllib.parse.quote(scope))

        def ask(number):
            form = body + "&" + urllib.parse.urlencode({
                "username": self.users[number % len(self.users)], "password": self.password})
            status, answer, _ = self.call("POST", self.token, form, FORM | {"Authorization": authorization})
            assert status == 200, (status, answer[:300])
            return json.loads(answer)[member]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            return list(pool.map(ask, range(count)))


class Gatehouse(Server):
    name = "gatehouse"
    rows = 0  # access tokens that are there before the first measured one
    lifetime = 7200  # seconds until the first of them ends
    postgresql = None  # a URL instead of the SQLite file
    observed = False  # somebody reads the trace of every request meanwhile
    reader = None
    program = os.path.abspath(
        os.environ.get("GATEHOUSE_PROGRAM", HERE.parent / "build" / "release" / "bin" / "gatehouse"))

    @classmethod
    def missing(cls):
        return None if pathlib.Path(cls.program).exists() else f"no {cls.program}: build the preset release first"

    def command(self):
        command = [self.program, "serve", "--workspace", self.workspace(), "--listen", f"127.0.0.1:{self.port}",
                   "--workers", str(self.workers)]
        if not (self.folder / "registry.json").exists():
            (self.folder / "registry.json").write_text(json.dumps(registry()))
            command += ["--import", str(self.folder / "registry.json")]
        return command

    def prepare(self):
        # The figure is of a start on a workspace that is there.
        self.stop()
        if self.rows:
            self.fill()
        self.start()
        if self.observed:
            self.reader = subprocess.Popen(
                [self.program, "trace", "--follow", "--json", "--workspace", self.workspace()],
                stdout=subprocess.DEVNULL, env=os.environ | self.environment())

    def workspace(self):
        return self.postgresql or str(self.folder / "bench.gatehouse")

    def stop(self):
        super().stop()
        if self.reader:
            self.reader.wait(15)  # ends with its server
            self.reader = None

    def environment(self):
        return {"GATEHOUSE_KEY": "A" * 43} if self.postgresql else {}

    def fill(self):
        """Tokens of one client, written as no server would: in one transaction."""
        assert not self.postgresql, "rows are for SQLite"
        with sqlite3.connect(self.folder / "bench.gatehouse") as database:
            database.execute("PRAGMA synchronous = OFF")
            client = database.execute("SELECT id FROM clients WHERE client_id = 'bench-opaque'").fetchone()[0]
            database.execute("""
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO access_tokens (secret_hash, client_row, grant_type, scope, issued_at, expires_at)
                SELECT randomblob(32), ?, 'client_credentials', 'api.read', ?, ? + i % 86400 FROM n""",
                             (self.rows, client, int(time.time()), int(time.time()) + self.lifetime))
        with sqlite3.connect(self.folder / "bench.gatehouse") as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # Consent to a public client is never remembered, so the flow is that of a confidential one.
    code_client = "bench-opaque"

    def code_form(self):
        return super().code_form()[0], basic(self.code_client)

    def sign_in(self, user):
        person = html_forms.Person(user, PASSWORD, callback=CALLBACK, remember=True)
        person.authorize(self.base + self.authorize_path() + "&state=1&code_challenge="
                         "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in person.session.cookies)


def registry():
    """Gatehouse's registry document of the common clients and people."""
    def client(name, **more):
        return {"client_id": name, "client_secret": SECRET, "client_name": name, "redirect_uris": [CALLBACK],
                "grant_types": ["client_credentials", "authorization_code", "refresh_token", "password"],
                "response_types": ["code"], "scope": SCOPES,
                "token_endpoint_auth_method": "client_secret_basic"} | more
    jwt = {"access_token_format": "jwt"}
    return {
        "gatehouse": 1, "scopes": [{"name": "api.read", "description": {"en": "Read"}}],
        "clients": [
            client("bench-opaque"), client("bench-rs256", access_token_signing_alg="RS256", **jwt),
            client("bench-es256", access_token_signing_alg="ES256", **jwt),
            client("bench-resource", grant_types=[], response_types=[], redirect_uris=[], may_introspect=True)],
        "users": [{"username": user, "password": PASSWORD, "email": f"{user}@example.com", "email_verified": True,
                   "name": user} for user in Server.users]}
