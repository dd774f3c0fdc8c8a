# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Classic mistakes, made by Authlib and by curl against the running program: `gatehouse explain NUMBER` names each one,
with what was expected and what came."""

import json
import os
import subprocess
import time
import unittest

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the test server speaks plain HTTP on the loopback

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from classic_mistakes import Explained, number_in, query
from gatehouse_server import CALLBACK, SECRETS, GatehouseServer
from html_forms import Person

REGISTERED = "https://app.example/cb"
APP = {"client_id": "app", "client_name": "App", "client_secret": "app-secret-91b7e0a2c5d8f364",
       "redirect_uris": [REGISTERED, "http://localhost/dev"], "grant_types": ["authorization_code"],
       "response_types": ["code"], "scope": "openid profile", "token_endpoint_auth_method": "client_secret_basic"}
SWITCHED_OFF = {**APP, "client_id": "retired", "client_name": "Retired", "client_secret": "retired-4c2e8fa60b19d735",
                "grant_types": ["client_credentials"], "response_types": [], "redirect_uris": [], "enabled": False}
# The answer of a lost refresh is given again within this window; here a second use is a reuse at once.
SETTINGS = {"error_pages": True, "refresh_retry_window": 0}


class ClassicMistakesTest(Explained, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        extra = {"settings": SETTINGS, "clients": [APP, SWITCHED_OFF]}
        cls.server = cls.enterClassContext(GatehouseServer(extra=extra, keeps_trace=True))
        cls.metadata = requests.get(cls.server.issuer + "/.well-known/openid-configuration").json()
        cls.token_url = cls.metadata["token_endpoint"]

    def session(self, client="web", secret=None, method="client_secret_basic", scope="openid profile offline_access",
                redirect_uri=CALLBACK, pkce="S256"):
        """An Authlib client that remembers the number of the last request that was refused."""
        session = OAuth2Session(client, secret or self.server.secrets.get(client), scope=scope,
                                redirect_uri=redirect_uri, token_endpoint_auth_method=method,
                                code_challenge_method=pkce)
        session.hooks["response"].append(lambda answer, **_: setattr(session, "number",
                                                                     answer.headers.get("X-Request-Id")))
        return session

    def page_number(self, session, **parameters):
        """Opens the authorization request; the number on the page it stops at."""
        parameters.setdefault("code_verifier", generate_token(48))
        url, _ = session.create_authorization_url(self.metadata["authorization_endpoint"], **parameters)
        answer = Person().authorize(url)
        self.assertIsInstance(answer, requests.Response, answer)
        self.assertIn(answer.headers["X-Request-Id"], answer.text)
        return number_in(answer.text)

    def redirect_number(self, session, **parameters):
        """Opens the authorization request; the number in the error_uri that the client is called back with."""
        url, _ = session.create_authorization_url(self.metadata["authorization_endpoint"], **parameters)
        called = query(Person().authorize(url))
        self.assertIn("error", called)
        return number_in(called["error_uri"])

    def called_back(self, session):
        """Signs in; the address the client is called with, and the verifier of it."""
        verifier = generate_token(48)
        url, _ = session.create_authorization_url(self.metadata["authorization_endpoint"], code_verifier=verifier)
        return Person().authorize(url), verifier

    def refused(self, session, called, verifier, **changes):
        """Redeems the code, which is refused; the number of that request."""
        with self.assertRaises(OAuthError):
            session.fetch_token(self.token_url, authorization_response=called, code_verifier=verifier, **changes)
        return session.number

    # At the authorization endpoint

    def test_redirect_uri_with_a_slash_too_many(self):
        number = self.page_number(self.session("app", redirect_uri=REGISTERED + "/"))
        self.assert_explained(number, "redirect_uri.trailing_slash", REGISTERED, REGISTERED + "/")

    def test_redirect_uri_http_behind_a_proxy(self):
        got = "http://app.example/cb"
        number = self.page_number(self.session("app", redirect_uri=got))
        self.assert_explained(number, "redirect_uri.scheme", REGISTERED, got)

    def test_redirect_uri_127_0_0_1_for_localhost(self):
        got = "http://127.0.0.1/dev"
        number = self.page_number(self.session("app", redirect_uri=got))
        self.assert_explained(number, "redirect_uri.loopback_name", "http://localhost/dev", got)

    def test_redirect_uri_default_path_of_a_library(self):
        got = "https://app.example/callback"
        number = self.page_number(self.session("app", redirect_uri=got))
        self.assert_explained(number, "redirect_uri.path", REGISTERED, got)

    def test_client_id_of_another_environment(self):
        number = self.page_number(self.session("web-staging", "x"))
        self.assert_explained(number, "client.unknown", "", "web-staging")

    def test_no_pkce(self):
        number = self.redirect_number(self.session(pkce=None))
        self.assert_explained(number, "pkce.required", "code_challenge, code_challenge_method=S256", "")

    def test_scope_never_allowed(self):
        number = self.redirect_number(self.session(scope="openid profile admin"), code_verifier=generate_token(48))
        self.assert_explained(number, "scope.not_allowed", "openid profile email offline_access reports",
                              "openid profile admin")

    # At the token endpoint

    def test_wrong_secret(self):
        session = self.session("machine", "machine-secret-of-last-year", scope="reports")
        with self.assertRaises(OAuthError):
            session.fetch_token(self.token_url, grant_type="client_credentials")
        self.assert_explained(session.number, "client_auth.wrong_secret")

    def test_secret_in_the_body(self):
        session = self.session("machine", method="client_secret_post", scope="reports")
        with self.assertRaises(OAuthError):
            session.fetch_token(self.token_url, grant_type="client_credentials")
        self.assert_explained(session.number, "client_auth.wrong_method", "client_secret_basic", "client_secret_post")

    def test_client_switched_off(self):
        session = self.session("retired", scope="")
        with self.assertRaises(OAuthError):
            session.fetch_token(self.token_url, grant_type="client_credentials")
        self.assert_explained(session.number, "client.disabled")

    def test_redirect_uri_built_anew_for_the_code(self):
        session = self.session()
        called, verifier = self.called_back(session)
        got = CALLBACK.replace("127.0.0.1", "localhost")
        session.redirect_uri = got
        self.assert_explained(self.refused(session, called, verifier), "code.redirect_uri", CALLBACK, got)

    def test_verifier_of_another_tab(self):
        session = self.session()
        called, verifier = self.called_back(session)
        other = generate_token(48)
        self.assert_explained(self.refused(session, called, other), "code.verifier",
                              create_s256_code_challenge(verifier), create_s256_code_challenge(other))

    def test_code_used_twice(self):
        session = self.session()
        called, verifier = self.called_back(session)
        session.fetch_token(self.token_url, authorization_response=called, code_verifier=verifier)
        self.assert_explained(self.refused(session, called, verifier), "code.used")

    def test_code_that_came_late(self):
        self.server.command("settings", "set", "--set", "authorization_code_lifetime=1")
        time.sleep(0.2)  # workers look again within 100 ms
        session = self.session()
        called, verifier = self.called_back(session)
        time.sleep(2.1)  # that time passes is what is tested
        self.server.command("settings", "set", "--set", "authorization_code_lifetime=60")
        number = self.refused(session, called, verifier)
        age = self.server.explain(number)["got"]
        self.assertRegex(age, r"^after [2-9] s$")
        self.assert_explained(number, "code.expired", "within 1 s", age)

    def test_old_refresh_token(self):
        session = self.session()
        called, verifier = self.called_back(session)
        first = session.fetch_token(self.token_url, authorization_response=called, code_verifier=verifier)
        session.refresh_token(self.token_url, refresh_token=first["refresh_token"])
        with self.assertRaises(OAuthError):
            session.refresh_token(self.token_url, refresh_token=first["refresh_token"])
        self.assert_explained(session.number, "refresh.reused")

    # At a protected resource

    def test_access_token_that_has_expired(self):
        self.server.command("client", "set", "web", "--token-expires-in", '{"authorization_code": 1}')
        time.sleep(0.2)
        session = self.session()
        called, verifier = self.called_back(session)
        session.fetch_token(self.token_url, authorization_response=called, code_verifier=verifier)
        time.sleep(2.1)
        headers = {"Authorization": "Bearer " + session.token["access_token"]}
        answer = requests.get(self.metadata["userinfo_endpoint"], headers=headers)
        self.server.command("client", "set", "web", "--token-expires-in", "{}")
        self.assertEqual(answer.status_code, 401)
        self.assert_explained(answer.headers["X-Request-Id"], "token.expired", said=["s ago"])

    def test_scope_openid_forgotten(self):
        session = self.session("phone", method="none", scope="profile")
        called, verifier = self.called_back(session)
        session.fetch_token(self.token_url, authorization_response=called, code_verifier=verifier)
        answer = session.get(self.metadata["userinfo_endpoint"])
        self.assertEqual(answer.status_code, 403)
        self.assert_explained(session.number, "token.scope", "openid", "profile")

    # With curl

    def curl(self, *arguments):
        """The number in the error_uri of what curl is told."""
        done = subprocess.run(["curl", "--silent", "--show-error", "--max-time", "30", *arguments], check=True,
                              capture_output=True, text=True)
        return number_in(json.loads(done.stdout)["error_uri"])

    def test_secret_sent_twice(self):
        number = self.curl("--user", f"machine:{SECRETS['machine']}", "--data", "grant_type=client_credentials",
                           "--data", f"client_id=machine&client_secret={SECRETS['machine']}", self.token_url)
        self.assert_explained(number, "client_auth.two_methods",
                              said=["an Authorization header and client_secret in the body"])


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
