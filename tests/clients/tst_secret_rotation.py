# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A secret is rotated beside the running server: both work while they overlap, then only the new one; a client that
signs with its secret signs with either; the command line says when each was last used."""

import base64
import hashlib
import hmac
import http.client
import json
import secrets
import time
import unittest
import urllib.parse

from gatehouse_server import SECRETS, GatehouseServer

OVERLAP_SECONDS = 4
JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class SecretRotationTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer())

    def post(self, headers=None, **form):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        connection.request("POST", "/oauth/token", urllib.parse.urlencode(form),
                           {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})
        answer = connection.getresponse()
        self.server.issued.update(v for k, v in json.loads(answer.read()).items() if k.endswith("_token"))
        return answer.status

    def basic(self, secret):
        credentials = base64.b64encode(f"machine:{secret}".encode()).decode()
        return self.post({"Authorization": "Basic " + credentials}, grant_type="client_credentials")

    def assertion(self, client, secret):
        now = int(time.time())
        claims = {"iss": client, "sub": client, "aud": self.server.issuer, "exp": now + 60, "iat": now,
                  "jti": secrets.token_hex(16)}
        part = encoded(b'{"alg":"HS256"}') + "." + encoded(json.dumps(claims).encode())
        signature = hmac.new(secret.encode(), part.encode(), hashlib.sha256).digest()
        return part + "." + encoded(signature)

    def present(self, assertion):
        return self.post(grant_type="client_credentials", client_assertion_type=JWT_BEARER, client_assertion=assertion)

    def signed(self, client, secret):
        return self.present(self.assertion(client, secret))

    def rotate(self, client, *options):
        value = json.loads(self.server.command("client", "rotate-secret", client, "--json", *options).stdout)["client_secret"]
        self.server.issued.add(value)
        time.sleep(0.2)
        return value

    def test_both_secrets_work_while_they_overlap(self):
        old = SECRETS["machine"]
        new = self.rotate("machine", "--overlap", str(OVERLAP_SECONDS))
        ended = time.monotonic() + OVERLAP_SECONDS
        self.assertEqual((self.basic(old), self.basic(new)), (200, 200))
        time.sleep(max(0.0, ended - time.monotonic()) + 1.2)
        self.assertEqual((self.basic(old), self.basic(new)), (401, 200))
        newest = self.rotate("machine")
        self.assertEqual((self.basic(new), self.basic(newest)), (401, 200))

    def test_a_signing_client_signs_with_either(self):
        added = json.loads(self.server.command(
            "client", "add", "signer", "--json", "--grant-type", "client_credentials", "--token-endpoint-auth-method",
            "client_secret_jwt").stdout)
        old = added["client_secret"]
        self.server.issued.add(old)
        time.sleep(0.2)
        self.assertEqual(self.signed("signer", old), 200)
        new = self.rotate("signer", "--overlap", "60")
        self.assertEqual((self.signed("signer", old), self.signed("signer", new)), (200, 200))
        self.assertEqual(self.signed("signer", "x" * 40), 401)
        newest = self.rotate("signer")
        self.assertEqual((self.signed("signer", new), self.signed("signer", newest)), (401, 200))

        # C054: an assertion that was accepted is not accepted again, whatever happened to the server since.
        assertion = self.assertion("signer", newest)
        self.assertEqual((self.present(assertion), self.present(assertion)), (200, 401))
        self.server.kill()
        self.server.start()
        self.assertEqual((self.present(assertion), self.signed("signer", newest)), (401, 200))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
