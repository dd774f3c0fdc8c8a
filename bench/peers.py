# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers people would use instead, each with the clients, people and scopes of Gatehouse's own run. A peer that is
not installed is left out and says so; nothing is downloaded."""

import http.cookiejar
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import urllib.parse
import urllib.request

from servers import CALLBACK, FORM, HERE, PASSWORD, SECRET, SCOPES, Server, basic, registry

PEERS = HERE / "peers"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def openssl(*arguments):
    return subprocess.run(["openssl", *arguments], capture_output=True, check=True, text=True).stdout


def public_client():
    return {"client_id": "bench-public", "redirect_uris": [CALLBACK], "response_types": ["code"], "scope": SCOPES,
            "grant_types": ["authorization_code", "refresh_token"], "token_endpoint_auth_method": "none"}


class FixturePeer(Server):
    """Reads fixture.json and keys.json in its folder."""

    def write_fixture(self):
        document = registry()
        document["clients"].append(public_client())
        (self.folder / "fixture.json").write_text(json.dumps(document | {"base": self.base}))

    def write_keys(self):
        script = """const { generateKeyPairSync } = require("node:crypto");
            const jwk = (kind, options) => generateKeyPairSync(kind, options).privateKey.export({ format: "jwk" });
            console.log(JSON.stringify({ RS256: jwk("rsa", { modulusLength: 2048 }),
                                         ES256: jwk("ec", { namedCurve: "P-256" }) }));"""
        made = subprocess.run(["node", "-e", script], capture_output=True, check=True, text=True)
        (self.folder / "keys.json").write_text(made.stdout)

    def start(self):
        if not (self.folder / "fixture.json").exists():
            self.write_fixture()
            self.write_keys()
            self.seed()
        super().start()

    def seed(self):
        pass


class Authlib(FixturePeer):
    name = "authlib"
    colon = ": "
    code_client = "bench-opaque"
    python = "/usr/bin/python3"

    @classmethod
    def missing(cls):
        asked = subprocess.run([cls.python, "-c", "import authlib, flask_sqlalchemy, gunicorn"], capture_output=True,
                               check=False)
        return None if asked.returncode == 0 else "needs python3-authlib, python3-flask-sqlalchemy and gunicorn"

    def environment(self):
        return {"PYTHONPATH": str(PEERS), "PYTHONDONTWRITEBYTECODE": "1"}

    def seed(self):
        subprocess.run([self.python, str(PEERS / "authlib_server.py")], cwd=self.folder, check=True,
                       env=os.environ | self.environment(), stderr=subprocess.DEVNULL)

    def command(self):
        return [self.python, "-m", "gunicorn", "-w", str(self.workers), "-k", "gthread", "--threads", "4",
                "--reuse-port", "-b", f"127.0.0.1:{self.port}", "--log-level", "warning", "authlib_server:app"]

    def code_form(self):
        return super().code_form()[0], basic(self.code_client)

    def sign_in(self, user):
        status, _, headers = self.call("POST", "/login", urllib.parse.urlencode(
            {"username": user, "password": PASSWORD}), FORM)
        assert status == 200, status
        return headers["Set-Cookie"].partition(";")[0]


class OidcProvider(FixturePeer):
    name = "oidc-provider"

    @classmethod
    def missing(cls):
        if not shutil.which("node"):
            return "needs nodejs"
        found = (PEERS / "node_modules" / "oidc-provider").exists()
        return None if found else "needs `npm ci` in bench/peers"

    def command(self):
        return ["node", str(PEERS / "oidc_provider.mjs")]

    def environment(self):
        return {"NODE_ENV": "production"}

    def credentials(self, workload):
        kind = {"W1": "opaque", "W2rs": "RS256", "W2es": "ES256"}[workload]
        return f"grant_type=client_credentials&scope=api.read&resource=urn:bench:{kind}", basic("bench-opaque"), \
            self.token

    def password_form(self):
        return None

    def refresh_form(self):
        return "grant_type=refresh_token&client_id=bench-public", None

    def user_tokens(self, count, member, scope="openid profile"):
        """It has no password grant: by the code flow. The cookies are for the bare flow."""
        found = []
        for number in range(count):
            cookie = self.sign_in(self.users[number % len(self.users)])
            verifier_path = self.authorize_path() + "&state=1&code_challenge=" + CHALLENGE
            _, _, headers = self.call("GET", verifier_path, None, {"Cookie": cookie})
            code = urllib.parse.parse_qs(urllib.parse.urlsplit(headers["Location"]).query)["code"][0]
            status, answer, _ = self.call("POST", self.token, self.code_form()[0] + "&" + urllib.parse.urlencode(
                {"code": code, "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}), FORM)
            assert status == 200, answer[:300]
            found.append(json.loads(answer)[member])
        return found

    def sign_in(self, user):
        jar = {}

        def step(method, path, body=None):
            cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in jar.items())}
            _, _, headers = self.call(method, path, body, FORM | cookie)
            for line in headers.get_all("Set-Cookie", []):
                name, _, value = line.partition(";")[0].partition("=")
                jar[name] = value
            return headers["Location"]

        def path_of(location):
            return urllib.parse.urlsplit(location).path
        form = path_of(step("GET", self.authorize_path() + "&state=1&code_challenge=" + CHALLENGE))
        resumed = path_of(step("POST", form, urllib.parse.urlencode({"username": user, "password": PASSWORD})))
        called = step("GET", resumed)
        assert "code=" in called, called
        return "; ".join(f"{name}={value}" for name, value in jar.items() if name.startswith("_session") and value)


class MockServer(FixturePeer):
    name = "oauth2-mock-server"
    durable = False
    code_client = "bench-public"
    token, introspect, revoke = "/token", "/introspect", "/revoke"
    userinfo, authorize, jwks = "/userinfo", "/authorize", "/jwks"

    @classmethod
    def missing(cls):
        found = (PEERS / "node_modules" / "oauth2-mock-server").exists()
        return OidcProvider.missing() if not found else None

    def command(self):
        return ["node", str(PEERS / "mock_server.mjs")]

    def credentials(self, workload):
        return super().credentials(workload) if workload == "W2rs" else None

    def sign_in(self, user):
        return "none=1"


class Glewlwyd(Server):
    """Its tokens are JWTs in every case; clients and people come through its own API and, the many, by SQL."""
    name = "glewlwyd"
    token, introspect, revoke = "/api/rs/token", "/api/rs/introspect", "/api/rs/revoke"
    userinfo, authorize, jwks = "/api/rs/userinfo", "/api/rs/auth", "/api/rs/jwks"
    discovery = "/api/rs/.well-known/openid-configuration"

    @classmethod
    def missing(cls):
        return None if shutil.which("glewlwyd") else "needs the Debian package glewlwyd"

    def command(self):
        return ["glewlwyd", "-c", str(self.folder / "glewlwyd.conf")]

    def start(self):
        if not (self.folder / "glewlwyd.db").exists():
            schema = subprocess.run(["zcat", "/usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz"],
                                    capture_output=True, check=True, text=True).stdout
            with sqlite3.connect(self.folder / "glewlwyd.db") as database:
                database.executescript(schema)
            self.configure()
            discovery, type(self).discovery = self.discovery, "/config"
            super().start()
            type(self).discovery = discovery
            Setup(self).run()
        else:
            super().start()

    def configure(self):
        changed = {
            "port": str(self.port), "#bind_address": '"127.0.0.1"', "#external_url": f'"{self.base}/"',
            "log_file": f'"{self.folder}/glewlwyd.log"', "log_level": '"ERROR"'}
        lines = []
        for line in pathlib.Path("/etc/glewlwyd/glewlwyd.conf").read_text(encoding="utf-8").splitlines():
            name = line.partition("=")[0].strip()
            if line.startswith("@include"):
                line = f'database = {{ type="sqlite3" path="{self.folder}/glewlwyd.db" }};'
            elif name in changed:
                line = f"{name.lstrip('#')}={changed[name]}"
            lines.append(line)
        (self.folder / "glewlwyd.conf").write_text("\n".join(lines) + "\n")

    def credentials(self, workload):
        if workload == "W1":
            return None
        path = self.token if workload == "W2rs" else self.token.replace("/rs/", "/es/")
        return "grant_type=client_credentials&scope=api.read", basic("bench-opaque"), path

    def authorize_path(self):
        return super().authorize_path() + "&g_continue"

    def sign_in(self, user):
        status, answer, headers = self.call("POST", "/api/auth/", json.dumps(
            {"username": user, "password": PASSWORD}), {"Content-Type": "application/json"})
        assert status == 200, answer[:200]
        return "; ".join(line.partition(";")[0] for line in headers.get_all("Set-Cookie"))


class Setup:
    """Fills a fresh Glewlwyd."""

    def __init__(self, server):
        self._server = server
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def call(self, path, body):
        request = urllib.request.Request(self._server.base + "/api" + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        with self._opener.open(request, timeout=20) as answer:
            assert answer.status == 200, answer.status

    def run(self):
        self.call("/auth/", {"username": "admin", "password": "password"})
        scopes = [scope for scope in SCOPES.split() if scope != "offline_access"]
        for scope in scopes[1:]:
            self.call("/scope/", {"name": scope, "display_name": scope, "description": scope,
                                  "password_required": True, "scheme": {}})
        self.plugin("rs", "rsa", scopes, openssl("genrsa", "2048"))
        self.plugin("es", "ecdsa", scopes, openssl("genpkey", "-algorithm", "EC", "-pkeyopt",
                                                   "ec_paramgen_curve:P-256"))
        self.client("bench-opaque", SECRET, ["client_credentials", "code", "refresh_token", "password"], scopes)
        self.client("bench-resource", SECRET, ["client_credentials"], scopes)
        self.client("bench-public", None, ["code", "refresh_token"], scopes)
        first = self._server.users[0]
        self.call("/user/?source=database", {"username": first, "name": first, "email": first + "@example.com",
                                             "enabled": True, "password": PASSWORD, "scope": scopes})
        self.copy_person(scopes)

    def plugin(self, name, kind, scopes, key):
        public = subprocess.run(["openssl", "pkey", "-pubout"], input=key, capture_output=True, check=True,
                                text=True).stdout
        grants = {f"auth-type-{grant}-enabled": True
                  for grant in ("code", "token", "id-token", "password", "client", "refresh")}
        self.call("/mod/plugin/", {"module": "oidc", "name": name, "display_name": name, "enabled": True, "parameters": {
            "iss": f"{self._server.base}/api/{name}", "jwt-type": kind, "jwt-key-size": "256", "key": key,
            "cert": public, "access-token-duration": 3600, "refresh-token-duration": 1209600, "code-duration": 600,
            "refresh-token-rolling": True, "refresh-token-one-use": "always", "allow-non-oidc": True,
            "auth-type-implicit-enabled": False, "introspection-revocation-allowed": True,
            "introspection-revocation-allow-target-client": True, "introspection-revocation-auth-scope": ["api.read"],
            "pkce-allowed": True, "pkce-method-plain-allowed": False, "pkce-required-public-client": True,
            "jwks-show": True, "subject-type": "public", "name-claim": "mandatory", "email-claim": "mandatory",
            "scope-claim": "no", "allowed-scope": scopes} | grants})

    def client(self, name, secret, types, scopes):
        secured = {"password": secret, "token_endpoint_auth_method": ["client_secret_basic"]} if secret \
            else {"token_endpoint_auth_method": ["none"]}
        self.call("/client/?source=database", {
            "client_id": name, "name": name, "confidential": bool(secret), "enabled": True, "scope": scopes,
            "redirect_uri": [CALLBACK], "authorization_type": types} | secured)

    def copy_person(self, scopes):
        """All people have the same password, so its hash can be copied."""
        with sqlite3.connect(self._server.folder / "glewlwyd.db", timeout=20) as database:
            first = database.execute("SELECT gu_id FROM g_user WHERE gu_username = ?",
                                     (self._server.users[0],)).fetchone()[0]
            hashed = database.execute("SELECT guw_password FROM g_user_password WHERE gu_id = ?",
                                      (first,)).fetchone()[0]
            granted = [row[0] for row in database.execute(
                "SELECT gus_id FROM g_user_scope_user WHERE gu_id = ?", (first,))]
            known = dict(database.execute("SELECT gs_name, gs_id FROM g_scope"))
            for name in self._server.users:
                if name != self._server.users[0]:
                    row = database.execute("INSERT INTO g_user (gu_username, gu_name, gu_email, gu_enabled)"
                                           " VALUES (?, ?, ?, 1)", (name, name, name + "@example.com")).lastrowid
                    database.execute("INSERT INTO g_user_password (gu_id, guw_password) VALUES (?, ?)", (row, hashed))
                    database.executemany("INSERT INTO g_user_scope_user (gu_id, gus_id) VALUES (?, ?)",
                                         [(row, scope) for scope in granted])
                database.executemany(
                    "INSERT INTO g_client_user_scope (gs_id, gcus_username, gcus_client_id) VALUES (?, ?, ?)",
                    [(known[scope], name, "bench-public") for scope in scopes])


ALL = {kind.name: kind for kind in (Authlib, Glewlwyd, OidcProvider, MockServer)}
