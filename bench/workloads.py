# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workloads W1 to W9, each as a description for workload.lua, the same for every server."""

import base64
import hashlib
import itertools
import json
import secrets
import urllib.parse

import load

FORM = "application/x-www-form-urlencoded"
TITLES = {
    "W1": "client credentials, opaque",
    "W2rs": "client credentials, JWT RS256",
    "W2es": "client credentials, JWT ES256",
    "W3": "introspection",
    "W4": "refresh with rotation",
    "W5": "code + PKCE, full flows",
    "W6": "userinfo",
    "W7": "discovery and JWKS",
    "W8": "password",
    "W9": "revocation",
}


class Workloads:
    """Descriptions for one server. What needs tokens first asks the server for them."""

    def __init__(self, server, folder, seconds, connections):
        self._server, self._folder = server, folder
        self._seconds, self._connections = seconds, connections
        self._files = itertools.count()

    def describe(self, name):
        """The description, or None where the server does not offer it."""
        return {"W1": self._credentials, "W2rs": self._credentials, "W2es": self._credentials,
                "W3": self._introspection, "W4": self._refresh, "W5": self._flow, "W6": self._userinfo,
                "W7": self._documents, "W8": self._password, "W9": self._revocation}[name](name)

    def _file(self, lines):
        path = self._folder / f"pool-{next(self._files)}"
        path.write_text("".join(line + "\n" for line in lines))
        return str(path)

    @staticmethod
    def _headers(authorization):
        headers = {"Content-Type": FORM}
        return headers | {"Authorization": authorization} if authorization else headers

    def _credentials(self, name, **more):
        asked = self._server.credentials(name)
        if not asked:
            return None
        body, authorization, path = asked
        return {"mode": "same", "expect": '"access_token"', "requests": [
            {"method": "POST", "path": path, "headers": self._headers(authorization), "body": body}]} | more

    def _tokens(self, seconds):
        """Access tokens by client credentials, as many as come in that time."""
        path = self._folder / f"tokens-{next(self._files)}"
        kind = "W1" if self._server.credentials("W1") else "W2rs"
        load.wrk(self._server, self._credentials(kind, record=str(path)), self._folder, seconds, self._connections)
        return path.read_text().splitlines()

    def _introspection(self, _):
        if not self._server.introspect:
            return None
        pool = self._tokens(1)[:500]
        assert len(pool) > 20, "hardly any tokens to introspect"
        return {"mode": "pool", "pool": self._file(pool), "expect": '"active"' + self._server.colon + "true", "request": {
            "method": "POST", "path": self._server.introspect, "prefix": "token=",
            "headers": self._headers(self._server.resource_server)}}

    def _refresh(self, _):
        first = self._server.user_tokens(
            3 * self._connections, "refresh_token", "profile offline_access")
        body, authorization = self._server.refresh_form()
        return {"mode": "chain", "pool": self._file(first), "expect": '"refresh_token"', "request": {
            "method": "POST", "path": self._server.token, "prefix": body + "&refresh_token=",
            "headers": self._headers(authorization)}}

    def _flow(self, _):
        pairs = []
        for _ in range(512):
            verifier = secrets.token_urlsafe(32)
            digest = hashlib.sha256(verifier.encode()).digest()
            pairs.append(verifier + " " + base64.urlsafe_b64encode(digest).decode().rstrip("="))
        body, authorization = self._server.code_form()
        return {"mode": "flow", "pairs": self._file(pairs), "expect": '"access_token"',
                "cookies": self._file(self._server.cookies(self._connections)), "token": self._server.token,
                "authorize": self._server.authorize_path(), "body": body, "headers": self._headers(authorization)}

    def _userinfo(self, _):
        return {"mode": "pool", "bearer": True, "pool": self._file(self._server.user_tokens(16, "access_token")),
                "expect": '"sub"', "request": {"method": "GET", "path": self._server.userinfo}}

    def _documents(self, _):
        return {"mode": "same", "expect": "{", "requests": [
            {"method": "GET", "path": path, "headers": {}} for path in (self._server.discovery, self._server.jwks)]}

    def _password(self, _):
        asked = self._server.password_form()
        if not asked:
            return None
        body, authorization = asked
        return {"mode": "same", "expect": '"access_token"', "requests": [
            {"method": "POST", "path": self._server.token, "headers": self._headers(authorization),
             "body": body + "&" + urllib.parse.urlencode({"username": user, "password": self._server.password})}
            for user in self._server.users]}

    def _revocation(self, _):
        if not self._server.revoke:
            return None
        kind = "W1" if self._server.credentials("W1") else "W2rs"
        return {"mode": "once", "pool": self._file(self._tokens(self._seconds)), "expect": "", "request": {
            "method": "POST", "path": self._server.revoke, "prefix": "token=",
            "headers": self._headers(self._server.credentials(kind)[1])}}


def summary(figures):
    """One line for a person."""
    text = f"{figures.rate:10,.0f}/s  p50 {figures.p50:7.2f} ms  p99 {figures.p99:7.2f} ms  cpu {figures.cpu:6.1f} s  " \
           f"{figures.resident:6.1f} MB"
    return text + (f"  {figures.faults} faults: {figures.sample}" if figures.faults else "")


def as_json(figures):
    return json.loads(json.dumps(vars(figures)))
