# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authlib, an OAuth and OpenID Connect client that nobody here wrote, uses the running program."""

import os
import unittest
import urllib.parse

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the test server speaks plain HTTP on the loopback

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.jose import JsonWebKey, JsonWebToken
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata
from authlib.oidc.core import CodeIDToken
from authlib.oidc.discovery import OpenIDProviderMetadata

from gatehouse_server import CALLBACK, SECRETS, GatehouseServer, postgresql_workspace
from html_forms import Person

SCOPE = "openid profile email offline_access"


def query(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))


class AuthlibTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        on_postgresql = os.environ.get("GATEHOUSE_TEST_STORE") == "postgresql"
        workspace = cls.enterClassContext(postgresql_workspace()) if on_postgresql else None
        cls.server = cls.enterClassContext(GatehouseServer(workspace))
        cls.metadata = requests.get(cls.server.issuer + "/.well-known/openid-configuration").json()

    def session(self, client="web", method="client_secret_basic", scope=SCOPE):
        return OAuth2Session(client, SECRETS.get(client), scope=scope, redirect_uri=CALLBACK,
                             token_endpoint_auth_method=method, code_challenge_method="S256")

    def callback(self, session, person=None, **parameters):
        """Signs in and consents; gives the address the client is called back with, and verifier and nonce."""
        verifier, nonce = generate_token(48), generate_token(20)
        url, state = session.create_authorization_url(
            self.metadata["authorization_endpoint"], code_verifier=verifier, nonce=nonce, **parameters)
        called = (person or Person()).authorize(url)
        self.assertIsInstance(called, str, getattr(called, "text", ""))
        self.assertEqual(query(called)["state"], state)
        self.assertEqual(query(called)["iss"], self.server.issuer)  # RFC 9207
        return called, verifier, nonce

    def tokens(self, session, **parameters):
        called, verifier, nonce = self.callback(session, **parameters)
        token = session.fetch_token(self.metadata["token_endpoint"], authorization_response=called,
                                    code_verifier=verifier)
        self.server.issued |= {token["access_token"], token.get("refresh_token"), query(called)["code"]}
        return token, nonce

    def introspect(self, token):
        inspector = self.session("inspector", scope=None)
        return inspector.introspect_token(self.metadata["introspection_endpoint"], token=token).json()

    def userinfo(self, token):
        return requests.get(self.metadata["userinfo_endpoint"], headers={"Authorization": f"Bearer {token}"})

    def test_discovery_documents_are_valid(self):
        OpenIDProviderMetadata(self.metadata).validate()
        oauth = requests.get(self.server.issuer + "/.well-known/oauth-authorization-server").json()
        AuthorizationServerMetadata(oauth).validate()
        for document in (self.metadata, oauth):
            self.assertEqual(document["issuer"], self.server.issuer)
            self.assertEqual(document["code_challenge_methods_supported"], ["S256"])
            self.assertTrue(document["authorization_response_iss_parameter_supported"])
            self.assertNotIn("none", document.get("id_token_signing_alg_values_supported", []))

    def check_id_token(self, token, nonce, client, algorithm):
        keys = JsonWebKey.import_key_set(requests.get(self.metadata["jwks_uri"]).json())
        claims = JsonWebToken([algorithm]).decode(
            token["id_token"], keys, claims_cls=CodeIDToken,
            claims_options={"iss": {"essential": True, "value": self.server.issuer},
                            "aud": {"essential": True, "value": client}, "exp": {"essential": True}},
            claims_params={"nonce": nonce, "client_id": client, "access_token": token["access_token"]})
        claims.validate()
        return claims

    def test_code_with_pkce_gives_tokens_and_a_valid_id_token(self):
        for client, method, algorithm in (("web", "client_secret_basic", "RS256"),
                                          ("post", "client_secret_post", "ES256")):
            with self.subTest(client=client):
                token, nonce = self.tokens(self.session(client, method))
                self.assertEqual(token["token_type"].lower(), "bearer")
                claims = self.check_id_token(token, nonce, client, algorithm)
                profile = self.userinfo(token["access_token"]).json()
                self.assertEqual(profile["sub"], claims["sub"])
                self.assertEqual(profile["name"], "Alice Liddell")
                self.assertEqual(profile["email"], "alice@example.org")

    def test_a_public_client_needs_no_secret_but_pkce(self):
        token, _ = self.tokens(self.session("phone", "none", "openid profile"))
        self.assertEqual(self.userinfo(token["access_token"]).status_code, 200)
        plain = OAuth2Session("phone", scope="openid", redirect_uri=CALLBACK)
        url, _ = plain.create_authorization_url(self.metadata["authorization_endpoint"])
        self.assertEqual(query(Person().authorize(url))["error"], "invalid_request")

    def test_refreshing_rotates_the_refresh_token(self):
        session = self.session()
        first, _ = self.tokens(session)
        second = session.refresh_token(self.metadata["token_endpoint"], refresh_token=first["refresh_token"])
        self.server.issued |= {second["access_token"], second["refresh_token"]}
        self.assertNotEqual(second["refresh_token"], first["refresh_token"])
        self.assertEqual(self.userinfo(second["access_token"]).status_code, 200)
        self.assertFalse(self.introspect(first["refresh_token"])["active"])
        # The answer may have been lost: asked again at once, the same successor comes.
        again = session.refresh_token(self.metadata["token_endpoint"], refresh_token=first["refresh_token"])
        self.assertEqual(again["refresh_token"], second["refresh_token"])

    def test_a_revoked_token_is_dead_everywhere(self):
        session = self.session()
        token, _ = self.tokens(session)
        self.assertTrue(self.introspect(token["access_token"])["active"])
        answer = session.revoke_token(self.metadata["revocation_endpoint"], token=token["refresh_token"],
                                      token_type_hint="refresh_token")
        self.assertEqual(answer.status_code, 200)
        self.assertFalse(self.introspect(token["refresh_token"])["active"])
        self.assertFalse(self.introspect(token["access_token"])["active"])
        self.assertEqual(self.userinfo(token["access_token"]).status_code, 401)
        with self.assertRaises(OAuthError) as refused:
            session.refresh_token(self.metadata["token_endpoint"], refresh_token=token["refresh_token"])
        self.assertEqual(refused.exception.error, "invalid_grant")

    def test_a_code_serves_once_and_its_second_use_kills_the_tokens(self):
        session = self.session()
        called, verifier, _ = self.callback(session)
        token = session.fetch_token(self.metadata["token_endpoint"], authorization_response=called,
                                    code_verifier=verifier)
        with self.assertRaises(OAuthError) as refused:
            session.fetch_token(self.metadata["token_endpoint"], authorization_response=called,
                                code_verifier=verifier)
        self.assertEqual(refused.exception.error, "invalid_grant")
        self.assertFalse(self.introspect(token["access_token"])["active"])

    def test_a_wrong_verifier_does_not_burn_the_code(self):
        session = self.session()
        called, verifier, _ = self.callback(session)
        with self.assertRaises(OAuthError) as refused:
            session.fetch_token(self.metadata["token_endpoint"], authorization_response=called,
                                code_verifier=generate_token(48))
        self.assertEqual(refused.exception.error, "invalid_grant")
        self.assertIn("access_token", session.fetch_token(
            self.metadata["token_endpoint"], authorization_response=called, code_verifier=verifier))

    def test_denying_gives_access_denied(self):
        called, _, _ = self.callback(self.session(), Person(decision="no"), prompt="consent")
        self.assertEqual(query(called)["error"], "access_denied")
        self.assertNotIn("code", query(called))

    def test_a_wrong_password_asks_again_and_tells_nothing(self):
        texts = []
        for username in ("alice", "nobody"):
            url, _ = self.session().create_authorization_url(
                self.metadata["authorization_endpoint"], code_verifier=generate_token(48))
            answer = Person(username, "wrong").authorize(url)
            self.assertIsInstance(answer, requests.Response)
            texts.append((answer.status_code, username in answer.text))
        self.assertEqual(texts[0], texts[1])

    def test_an_unknown_client_is_told_to_the_person_not_redirected(self):
        url, _ = OAuth2Session("nobody", scope="openid", redirect_uri=CALLBACK).create_authorization_url(
            self.metadata["authorization_endpoint"], code_verifier=generate_token(48))
        answer = Person().authorize(url)
        self.assertIsInstance(answer, requests.Response)
        self.assertEqual(answer.status_code, 400)

    def test_client_credentials(self):
        session = self.session("machine", scope="reports")
        token = session.fetch_token(self.metadata["token_endpoint"], grant_type="client_credentials")
        self.assertNotIn("refresh_token", token)
        seen = self.introspect(token["access_token"])
        self.assertEqual((seen["active"], seen["client_id"], seen["scope"]), (True, "machine", "reports"))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
