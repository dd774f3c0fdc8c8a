# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifty redemptions of one code at the same moment: one wins, and its tokens die with the discovered reuse."""

import base64
import collections
import hashlib
import http.client
import json
import secrets
import threading
import unittest
import urllib.parse

from gatehouse_server import CALLBACK, SECRETS, GatehouseServer
from html_forms import Person

ATTEMPTS = 50


def basic(client):
    return "Basic " + base64.b64encode(f"{client}:{SECRETS[client]}".encode()).decode()


def post(connection, path, client, **fields):
    connection.request("POST", path, urllib.parse.urlencode(fields),
                       {"Content-Type": "application/x-www-form-urlencoded", "Authorization": basic(client)})
    response = connection.getresponse()
    return response.status, json.loads(response.read())


class ParallelRedemptionTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer(workers=2))

    def code(self, verifier):
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        called = Person().authorize(self.server.base + "/oauth/authorize?" + urllib.parse.urlencode({
            "response_type": "code", "client_id": "web", "redirect_uri": CALLBACK, "scope": "openid offline_access",
            "state": "s", "code_challenge": challenge, "code_challenge_method": "S256"}))
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(called).query))["code"]

    def test_one_code_gives_one_token(self):
        verifier = secrets.token_urlsafe(48)
        code = self.code(verifier)
        answers = []
        barrier = threading.Barrier(ATTEMPTS)

        def redeem():
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
            connection.connect()
            barrier.wait()
            answers.append(post(connection, "/oauth/token", "web", grant_type="authorization_code", code=code,
                                redirect_uri=CALLBACK, code_verifier=verifier))

        threads = [threading.Thread(target=redeem) for _ in range(ATTEMPTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        kinds = collections.Counter((status, body.get("error")) for status, body in answers)
        self.assertEqual(kinds, {(200, None): 1, (400, "invalid_grant"): ATTEMPTS - 1})
        token = next(body for status, body in answers if status == 200)["access_token"]
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        self.assertEqual(post(connection, "/oauth/introspect", "inspector", token=token), (200, {"active": False}))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
