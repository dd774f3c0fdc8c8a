# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""requests-oauthlib, the client of much older Python software, uses the running program."""

import os
import sys
import unittest
import urllib.parse

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # the test server speaks plain HTTP on the loopback
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"  # narrowed scopes are no error

try:
    from oauthlib.oauth2 import (BackendApplicationClient, LegacyApplicationClient, OAuth2Error,
                                 WebApplicationClient)
    from requests_oauthlib import OAuth2Session
except ImportError:
    print("skipped: python3-requests-oauthlib is missing")
    sys.exit(77)
from requests.auth import HTTPBasicAuth

from gatehouse_server import CALLBACK, PASSWORD, SECRETS, USERNAME, GatehouseServer
from html_forms import Person


class RequestsOAuthlibTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer())
        cls.token_url = cls.server.base + "/oauth/token"

    def session(self, client):
        return OAuth2Session(client=client, redirect_uri=CALLBACK, scope=["profile", "email", "offline_access"])

    def basic(self, client):
        return HTTPBasicAuth(client, SECRETS[client])

    def note(self, token):
        self.server.issued |= {token["access_token"], token.get("refresh_token")}
        return token

    def profile(self, session):
        """What the demo API says to the token that the library sends by itself."""
        return session.get(self.server.base + "/api/me")

    def signed_in(self):
        client = WebApplicationClient("web")
        session = self.session(client)
        verifier = client.create_code_verifier(64)
        url, state = session.authorization_url(self.server.base + "/oauth/authorize",
                                               code_challenge=client.create_code_challenge(verifier, "S256"),
                                               code_challenge_method="S256")
        called = Person().authorize(url)
        self.assertEqual(dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(called).query))["state"], state)
        token = session.fetch_token(self.token_url, authorization_response=called, auth=self.basic("web"),
                                    code_verifier=verifier)
        return session, self.note(token)

    def test_code_with_pkce(self):
        session, token = self.signed_in()
        self.assertEqual(token["token_type"].lower(), "bearer")
        self.assertEqual(self.profile(session).json()["username"], USERNAME)

    def test_refreshing(self):
        session, first = self.signed_in()
        second = self.note(session.refresh_token(self.token_url, refresh_token=first["refresh_token"],
                                                 auth=self.basic("web")))
        self.assertNotEqual(second["access_token"], first["access_token"])
        self.assertNotEqual(second["refresh_token"], first["refresh_token"])
        self.assertEqual(self.profile(session).json()["username"], USERNAME)

    def test_user_name_and_password(self):
        session = self.session(LegacyApplicationClient("password"))
        self.note(session.fetch_token(self.token_url, username=USERNAME, password=PASSWORD,
                                      auth=self.basic("password")))
        self.assertEqual(self.profile(session).json(), {"email": "alice@example.org", "username": USERNAME})

    def test_a_wrong_password_is_an_invalid_grant(self):
        session = self.session(LegacyApplicationClient("password"))
        with self.assertRaises(OAuth2Error) as refused:
            session.fetch_token(self.token_url, username=USERNAME, password="wrong", auth=self.basic("password"))
        self.assertEqual(refused.exception.error, "invalid_grant")

    def test_client_credentials(self):
        session = OAuth2Session(client=BackendApplicationClient("machine", scope=["reports"]))
        token = self.note(session.fetch_token(self.token_url, auth=self.basic("machine")))
        self.assertEqual(token["scope"], ["reports"])
        self.assertNotIn("refresh_token", token)

    def test_a_wrong_secret_is_an_invalid_client(self):
        session = OAuth2Session(client=BackendApplicationClient("machine"))
        with self.assertRaises(OAuth2Error) as refused:
            session.fetch_token(self.token_url, auth=HTTPBasicAuth("machine", "wrong"))
        self.assertEqual(refused.exception.error, "invalid_client")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
