# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""curl gets a token, as the README tells people to, and the errors it can meet are those of the RFCs."""

import json
import subprocess
import unittest

from gatehouse_server import SECRETS, GatehouseServer


def curl(*arguments):
    """Status, headers in lower case, and body."""
    done = subprocess.run(["curl", "--silent", "--show-error", "--include", "--max-time", "30", *arguments],
                          check=True, capture_output=True, text=True)
    head, _, body = done.stdout.replace("\r\n", "\n").partition("\n\n")
    lines = head.split("\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    return int(lines[0].split()[1]), headers, body


class CurlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer())

    def token(self, user, *fields):
        data = [part for field in fields for part in ("--data", field)]
        return curl("--user", user, *data, self.server.base + "/oauth/token")

    def test_client_credentials_give_a_token(self):
        status, headers, body = self.token(f"machine:{SECRETS['machine']}", "grant_type=client_credentials",
                                           "scope=reports")
        self.assertEqual(status, 200)
        self.assertEqual(headers["cache-control"], "no-store")
        self.assertTrue(headers["content-type"].startswith("application/json"))
        token = json.loads(body)
        self.server.issued.add(token["access_token"])
        self.assertEqual((token["token_type"].lower(), token["scope"]), ("bearer", "reports"))
        self.assertGreater(token["expires_in"], 0)

    def test_a_wrong_secret_is_refused_with_a_challenge(self):
        status, headers, body = self.token("machine:wrong", "grant_type=client_credentials")
        self.assertEqual((status, json.loads(body)["error"]), (401, "invalid_client"))
        self.assertTrue(headers["www-authenticate"].startswith("basic"))

    def test_refusals_carry_the_codes_of_the_rfc(self):
        user = f"machine:{SECRETS['machine']}"
        for fields, error in (
                (["grant_type=urn:example:magic"], "unsupported_grant_type"),
                (["grant_type=refresh_token", "refresh_token=x"], "unauthorized_client"),
                (["scope=reports"], "invalid_request"),
                (["grant_type=client_credentials", "grant_type=client_credentials"], "invalid_request"),
                (["grant_type=client_credentials", "scope=openid"], "invalid_scope")):
            with self.subTest(fields=fields):
                status, _, body = self.token(user, *fields)
                self.assertEqual((status, json.loads(body)["error"]), (400, error))

    def test_two_ways_of_authentication_at_once_are_refused(self):
        status, _, body = self.token(f"machine:{SECRETS['machine']}", "grant_type=client_credentials",
                                     "client_id=machine", f"client_secret={SECRETS['machine']}")
        self.assertEqual((status, json.loads(body)["error"]), (400, "invalid_request"))

    def test_get_on_the_token_endpoint_names_the_right_method(self):
        status, headers, _ = curl(self.server.base + "/oauth/token")
        self.assertEqual(status, 405)
        self.assertIn("post", headers["allow"])

    def test_health_tells_that_the_database_answers(self):
        status, _, body = curl(self.server.base + "/health")
        self.assertEqual(status, 200)
        self.assertIsInstance(json.loads(body), dict)

    def test_a_body_that_is_too_large_is_refused(self):
        status, _, _ = self.token("machine:x", "a=" + "b" * 70_000)
        self.assertEqual(status, 413)


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
