# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authlib's further grants against the running program: implicit, password, JWT bearer, device."""

import json
import os
import re
import time
import unittest
import urllib.parse

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the test server speaks plain HTTP on the loopback

import requests
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import AssertionSession, OAuth2Session

from gatehouse_server import CALLBACK, PASSWORD, SECRETS, USERNAME, GatehouseServer
from html_forms import Person, forms
from jwt_keys import jwk, new_key

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


class AuthlibGrantsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer())
        cls.metadata = requests.get(cls.server.issuer + "/.well-known/openid-configuration").json()
        cls.token_url = cls.metadata["token_endpoint"]

    def me(self, session):
        answer = session.get(self.server.base + "/api/me")
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()["username"]

    def note(self, token):
        self.server.issued |= {token["access_token"], token.get("refresh_token")}
        return token

    def test_password(self):
        session = OAuth2Session("password", SECRETS["password"], scope="profile email offline_access",
                                token_endpoint_auth_method="client_secret_basic")
        self.note(session.fetch_token(self.token_url, username=USERNAME, password=PASSWORD))
        self.assertEqual(self.me(session), USERNAME)
        old = session.token["refresh_token"]
        self.note(session.refresh_token(self.token_url))
        self.assertNotEqual(session.token["refresh_token"], old)
        with self.assertRaises(OAuthError) as refused:
            session.fetch_token(self.token_url, username=USERNAME, password="off with her head")
        self.assertEqual(refused.exception.error, "invalid_grant")

    def test_implicit(self):
        session = OAuth2Session("browser", scope="profile email", redirect_uri=CALLBACK)
        url, state = session.create_authorization_url(self.metadata["authorization_endpoint"], response_type="token")
        called = Person().authorize(url)
        self.assertEqual(dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(called).fragment))["state"], state)
        token = self.note(session.fetch_token(authorization_response=called))
        self.assertNotIn("refresh_token", token)
        self.assertEqual(self.me(session), USERNAME)

    def test_jwt_bearer(self):
        key = new_key()
        document = {"gatehouse": 1, "clients": [{
            "client_id": "speaker", "client_name": "Speaker", "jwks": {"keys": [jwk(key)]},
            "token_endpoint_auth_method": "private_key_jwt", "scope": "profile email", "response_types": [],
            "default_scopes": "profile", "grant_types": ["urn:ietf:params:oauth:grant-type:jwt-bearer"]}]}
        file = self.server.folder / "speaker.json"
        file.write_text(json.dumps(document))
        self.server.command("import", str(file))
        session = AssertionSession(token_endpoint=self.token_url, issuer="speaker", subject=USERNAME,
                                   audience=self.token_url, grant_type=AssertionSession.JWT_BEARER_GRANT_TYPE,
                                   claims={"jti": os.urandom(8).hex()},
                                   header={"alg": "ES256", "kid": key.as_dict()["kid"]}, key=key, scope="profile")
        self.assertEqual(self.me(session), USERNAME)

    def test_device(self):
        session = OAuth2Session("television", scope="profile email offline_access", token_endpoint_auth_method="none")
        asked = requests.post(self.metadata["device_authorization_endpoint"],
                              {"client_id": "television", "scope": "profile email offline_access"}).json()
        self.assertRegex(asked["user_code"], r"^[B-Z]{4}-[B-Z]{4}$")
        poll = lambda: session.fetch_token(self.token_url, grant_type=DEVICE, device_code=asked["device_code"])
        with self.assertRaises(OAuthError) as waiting:
            poll()
        self.assertEqual(waiting.exception.error, "authorization_pending")
        self.allow(asked["verification_uri_complete"])
        token = self.eventually(poll)
        self.note(token)
        self.assertEqual(self.me(session), USERNAME)

    def allow(self, address):
        """Signs in and presses Allow, as a person with a browser does."""
        browser = requests.Session()
        page = browser.get(address)
        for _ in range(4):
            form = next(f for f in forms(page.text) if f["method"] == "post")
            fields = dict(form["fields"])
            if "password" in fields:
                fields |= {"username": USERNAME, "password": PASSWORD}
            elif ("confirm", "yes") in form["buttons"]:
                fields["confirm"] = "yes"
            page = browser.post(urllib.parse.urljoin(page.url, form["action"]), fields)
            if re.search("is connected", page.text):
                return
        self.fail(page.text[:2000])

    def eventually(self, poll):
        """The server asks for five seconds between two polls and says slow_down to who is hasty."""
        for _ in range(4):
            time.sleep(5.2)  # the interval is the protocol's
            try:
                return poll()
            except OAuthError as error:
                self.assertIn(error.error, ("slow_down", "authorization_pending"))
        self.fail("no token")


if __name__ == "__main__":
    unittest.main()
