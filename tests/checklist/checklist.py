# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the numbered checks share: a running server with a registry made for them, and a person with a browser.

GATEHOUSE_TEST_STORE=postgresql takes the other store; without a PostgreSQL server the tests are skipped."""

import base64
import contextlib
import json
import os
import pathlib
import re
import secrets
import socket
import sqlite3
import subprocess
import sys
import time
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))

import requests  # noqa: E402

from gatehouse_server import CALLBACK, GatehouseServer, postgresql_workspace, program  # noqa: E402
from html_forms import Person, forms  # noqa: E402
from parallel import challenge  # noqa: E402

PKCE = "code_verifier-that-is-fixed-so-that-requests-compare-1234"
APP = "https://app.example/Call/back?keep=1&x=2"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
DESCRIPTION = re.compile(r"^[\x20\x21\x23-\x5b\x5d-\x7e]*$")  # RFC 6749 appendix A.8


def client(name, grants=("authorization_code", "refresh_token"), secret=True, **more):
    """An entry of the registry document, ready for the authorization code unless told otherwise."""
    entry = {"client_id": name, "client_name": name, "grant_types": list(grants), "response_types": [],
             "scope": "openid profile email offline_access reports"}
    if "authorization_code" in grants:
        entry |= {"redirect_uris": [CALLBACK], "response_types": ["code"]}
    entry["token_endpoint_auth_method"] = "client_secret_basic" if secret else "none"
    if secret:
        entry["client_secret"] = f"{name}-secret-" + secrets.token_hex(12)
    return entry | more


EXTRA = {
    "clients": [
        client("app", redirect_uris=[APP], response_types=["code"]),
        client("dotted", redirect_uris=["https://foo.example/cb"]),
        client("native", secret=False, redirect_uris=["http://127.0.0.1/cb?a=1", "http://[::1]/cb"]),
        client("local", secret=False, redirect_uris=["http://localhost:4711/cb"]),
        client("two", redirect_uris=[CALLBACK, "https://two.example/cb"]),
        client("one", scope="profile email reports"),
        client("other"),
        client("open", require_consent=False),
        client("api", grants=[], may_introspect=True, scope="", audiences=[]),
        client("foreign", access_token_format="jwt", audiences=["https://elsewhere.example/"]),
        client("signed", access_token_format="jwt"),
        client("odd:name", grants=["client_credentials"], client_secret="p+q %3A%:~" + "s" * 24),
        client("spa", secret=False, allowed_origins=["https://spa.example"]),
        client("legacy", require_pkce=False),
    ],
    "users": [
        {"username": "bob", "password": "the-builder-can-fix-it-1999", "email": "bob@example.org"},
        {"username": "carol", "password": "carols-christmas-1843-stave", "email": "carol@example.org"},
    ],
}


def random_part(value):
    """Of a token, code or secret of ours: what cannot be guessed, without prefix and row."""
    return value.split("_", 2)[-1]


def query(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))


def origin(url):
    parts = urllib.parse.urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


class Checklist(unittest.TestCase):
    """One server for a whole file of checks; each check leaves it usable for the next."""

    EXTRA = EXTRA
    WORKERS = 2

    @classmethod
    def setUpClass(cls):
        cls.on_postgresql = os.environ.get("GATEHOUSE_TEST_STORE") == "postgresql"
        workspace = cls.enterClassContext(postgresql_workspace()) if cls.on_postgresql else None
        cls.server = cls.enterClassContext(GatehouseServer(workspace, workers=cls.WORKERS, extra=cls.EXTRA))
        cls.base = cls.server.base
        cls.metadata = requests.get(cls.base + "/.well-known/openid-configuration").json()

    @contextlib.contextmanager
    def another_server(self, workers=1, **settings):
        """Inside, everything here speaks to a server of its own with these settings."""
        with contextlib.ExitStack() as stack:
            workspace = stack.enter_context(postgresql_workspace()) if self.on_postgresql else None
            server = stack.enter_context(GatehouseServer(
                workspace, workers=workers, extra=self.EXTRA | {"settings": settings}))
            # The class's own are found again once these are gone.
            self.server, self.base = server, server.base
            stack.callback(lambda: self.__dict__.pop("server"))
            stack.callback(lambda: self.__dict__.pop("base"))
            yield server

    # -- authorization endpoint

    def parameters(self, client="web", **changes):
        """A good authorization request with `changes`; None takes a parameter away."""
        good = {"response_type": "code", "client_id": client, "redirect_uri": CALLBACK, "state": "st",
                "scope": "openid profile", "code_challenge": challenge(PKCE), "code_challenge_method": "S256"}
        return {name: value for name, value in (good | changes).items() if value is not None}

    def authorize(self, client="web", *, session=None, more="", **changes):
        """The first answer to an authorization request; nobody is signed in unless `session` is."""
        url = self.base + "/oauth/authorize?" + urllib.parse.urlencode(self.parameters(client, **changes)) + more
        return (session or requests).get(url, allow_redirects=False)

    def assertPage(self, response, status=400):
        self.assertEqual(response.status_code, status, response.text[:500])
        self.assertNotIn("Location", response.headers)
        self.assertTrue(response.headers["Content-Type"].startswith("text/html"))

    def assertGoesOn(self, response):
        """Not refused: the sign-in page, here or by a redirect within the server."""
        if response.status_code == 200:
            self.assertIn('name="password"', response.text)
            return
        self.assertIn(response.status_code, (302, 303), response.text[:500])
        target = urllib.parse.urljoin(self.base, response.headers["Location"])
        self.assertEqual(origin(target), self.base, target)

    def assertTold(self, response, error, target=CALLBACK):
        """The client is told `error` at its redirect URI."""
        self.assertIn(response.status_code, (302, 303), response.text[:500])
        location = response.headers["Location"]
        self.assertTrue(location.startswith(target), location)
        self.assertEqual(query(location).get("error"), error, location)
        self.assertRegex(query(location).get("error_description", ""), DESCRIPTION)
        return query(location)

    def person(self, username="alice", decision="yes"):
        password = next(u["password"] for u in self.EXTRA["users"] + [
            {"username": "alice", "password": "down-the-rabbit-hole-1865"}] if u["username"] == username)
        return Person(username, password, decision)

    def called(self, client="web", person=None, **changes):
        """The parameters with which the client is called back after sign-in and consent."""
        url = self.base + "/oauth/authorize?" + urllib.parse.urlencode(self.parameters(client, **changes))
        target = (person or self.person()).authorize(url)
        self.assertIsInstance(target, str, getattr(target, "text", "")[:2000])
        return query(target)

    def code(self, client="web", person=None, **changes):
        called = self.called(client, person, **changes)
        self.assertIn("code", called)
        return called["code"]

    # -- token endpoint and its kin

    def auth(self, client):
        """Basic credentials, or nothing for a public client."""
        secret = self.server.secrets.get(client)
        if not secret:
            return {}
        joined = urllib.parse.quote_plus(client) + ":" + urllib.parse.quote_plus(secret)
        return {"Authorization": "Basic " + base64.b64encode(joined.encode()).decode()}

    def post(self, path, client=None, headers=None, **fields):
        form = {name: value for name, value in fields.items() if value is not None}
        if client and client not in self.server.secrets:
            form.setdefault("client_id", client)
        own = self.auth(client) if client else {}
        response = requests.post(self.base + path, data=form, headers=own | (headers or {}), allow_redirects=False)
        if response.headers.get("Content-Type", "").startswith("application/json"):
            body = response.json()
            self.server.issued |= {body.get(n) for n in ("access_token", "refresh_token", "id_token")}
            if "error" in body:
                self.assertRegex(body.get("error_description", ""), DESCRIPTION)
        return response

    def redeem(self, code, client="web", **changes):
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": PKCE}
        return self.post("/oauth/token", client, **(form | changes))

    def tokens(self, client="web", person=None, **changes):
        changes.setdefault("scope", "openid profile email offline_access")
        response = self.redeem(self.code(client, person, **changes), client)
        self.assertEqual(response.status_code, 200, response.text)
        return response.json()

    def refresh(self, token, client="web", **more):
        return self.post("/oauth/token", client, grant_type="refresh_token", refresh_token=token, **more)

    def assertRefused(self, response, error, status=400):
        self.assertEqual((response.status_code, response.json().get("error")), (status, error), response.text)
        self.assertNotIn("access_token", response.json())

    def introspect(self, token, client="inspector"):
        return self.post("/oauth/introspect", client, token=token).json()

    def is_active(self, token):
        return self.introspect(token)["active"]

    def assertDiesSoon(self, token):
        """Not active within the second that the checklist gives; the server promises a tenth of it."""
        end = time.monotonic() + 1
        while self.is_active(token):
            self.assertLess(time.monotonic(), end, "still active after a second")

    def userinfo(self, token, **more):
        return requests.get(self.base + "/oauth/userinfo", headers={"Authorization": f"Bearer {token}"}, **more)

    # -- the operator, and what lies on the disk

    def command(self, *arguments):
        """An operator's command; every worker knows of it within the tenth of a second that is promised."""
        done = self.server.command(*arguments)
        time.sleep(0.15)
        return done

    def enable(self, noun, name):
        self.command(noun, "set", name, "--enabled", "true")

    def import_refused(self, document):
        """Whether the command line refuses a registry document; what it says."""
        file = self.server.folder / "refused.json"
        file.write_text(json.dumps({"gatehouse": 1} | document))
        try:
            self.command("import", str(file))
        except subprocess.CalledProcessError as failure:
            return failure.stderr
        return None

    def stored(self):
        """Everything in the database as one text."""
        if not self.on_postgresql:
            with contextlib.closing(sqlite3.connect(f"file:{self.server.workspace}?mode=ro", uri=True)) as database:
                return "\n".join(database.iterdump())
        return subprocess.run(["pg_dump", "--inserts", self.server.workspace], check=True, capture_output=True,
                              text=True, timeout=60).stdout

    # -- raw bytes

    def raw(self, data, wait=5):
        """What the server answers to these bytes until it closes or is silent."""
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=wait) as connection:
            connection.sendall(data)
            answer = b""
            with contextlib.suppress(TimeoutError, ConnectionResetError):
                while part := connection.recv(65536):
                    answer += part
            return answer


def main():
    program()
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open


__all__ = ["APP", "ASSERTION_TYPE", "CALLBACK", "Checklist", "DESCRIPTION", "DEVICE_GRANT", "EXTRA", "JWT_BEARER",
           "PKCE", "Person", "challenge", "client", "forms", "main", "origin", "query",
           "random_part", "requests", "urllib"]
