# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gatehouse signs people in through providers that it did not write itself: a second Gatehouse over OpenID Connect,
and Authlib's OAuth 1.0 server in Flask, whose signature checks are theirs."""

import json
import os
import socket
import sys
import threading
import unittest
import urllib.parse

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

try:
    import flask
    from authlib.integrations.flask_oauth1 import AuthorizationServer, ResourceProtector, current_credential
    from authlib.oauth1 import ClientMixin, TemporaryCredentialMixin, TokenCredentialMixin
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)
import requests
from werkzeug.serving import make_server

from gatehouse_server import GatehouseServer, registry
from html_forms import Person, forms


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Record(dict, ClientMixin, TemporaryCredentialMixin, TokenCredentialMixin):
    def get_client_secret(self):
        return self["secret"]

    def get_rsa_public_key(self):
        return None

    def get_default_redirect_uri(self):
        return "http://127.0.0.1/unused"

    def get_client_id(self):
        return self["client_id"]

    def get_redirect_uri(self):
        return self["callback"]

    def check_verifier(self, verifier):
        return self["verifier"] == verifier

    def get_oauth_token(self):
        return self["token"]

    def get_oauth_token_secret(self):
        return self["secret"]

    def get_user_id(self):
        return self.get("user_id")


class OAuth1Provider:
    """Authlib's AuthorizationServer with everything in dictionaries. Its one user always agrees."""

    def __init__(self, port):
        self.client = Record(client_id="gatehouse", secret="oauth1-client-secret-5b1e")
        self.temporary, self.tokens, self.nonces = {}, {}, set()
        app = flask.Flask(__name__)
        app.config["OAUTH1_SUPPORTED_SIGNATURE_METHODS"] = ["HMAC-SHA1", "PLAINTEXT"]
        find = lambda client_id: self.client if client_id == "gatehouse" else None
        server = AuthorizationServer(app, query_client=find)
        server.register_hook("exists_nonce", self.exists_nonce)
        server.register_hook("create_temporary_credential", self.create_temporary)
        server.register_hook("get_temporary_credential", lambda token: self.temporary.get(token))
        server.register_hook("create_authorization_verifier", self.create_verifier)
        server.register_hook("create_token_credential", self.create_token)
        server.register_hook("delete_temporary_credential", lambda token: self.temporary.pop(token))
        protect = ResourceProtector(
            app, query_client=find, query_token=lambda client_id, token: self.tokens.get(token),
            exists_nonce=self.exists_nonce)

        @app.route("/initiate", methods=["POST"])
        def initiate():
            return server.create_temporary_credentials_response()

        @app.route("/authorize")
        def authorize():
            return server.create_authorization_response(grant_user=Record(user_id=1))

        @app.route("/token", methods=["POST"])
        def token():
            return server.create_token_response()

        @app.route("/me")
        @protect()
        def me():
            return flask.jsonify(id_str=str(current_credential.get_user_id()), name="Old Jane", screen_name="oldjane")

        self._server = make_server("127.0.0.1", port, app, threaded=True)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def exists_nonce(self, *what):
        seen = what in self.nonces
        self.nonces.add(what)
        return seen

    def create_temporary(self, token, client_id, redirect_uri):
        record = Record(token=token["oauth_token"], secret=token["oauth_token_secret"], client_id=client_id,
                        callback=redirect_uri)
        self.temporary[record["token"]] = record
        return record

    def create_verifier(self, credential, grant_user, verifier):
        credential["verifier"], credential["user_id"] = verifier, grant_user["user_id"]
        return verifier

    def create_token(self, token, temporary):
        record = Record(token=token["oauth_token"], secret=token["oauth_token_secret"], client_id="gatehouse",
                        user_id=temporary["user_id"])
        self.tokens[record["token"]] = record
        return record

    def stop(self):
        self._server.shutdown()


class UpstreamTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Cookies know no ports: the provider is called localhost, so that each keeps its own.
        cls.home_port, provider_port, oauth1_port = free_port(), free_port(), free_port()
        home = f"http://127.0.0.1:{cls.home_port}"
        os.environ["GATEHOUSE_ISSUER"] = f"http://localhost:{provider_port}"
        cls.provider = GatehouseServer()
        cls.provider.port = provider_port
        document = registry(home + "/authorize/second")
        (cls.provider.folder / "registry.json").write_text(json.dumps(document))
        try:
            cls.enterClassContext(cls.provider)
        finally:
            del os.environ["GATEHOUSE_ISSUER"]
        cls.old = OAuth1Provider(oauth1_port)
        cls.addClassCleanup(cls.old.stop)
        cls.home = GatehouseServer()
        cls.home.port = cls.home_port
        cls.home.issued |= {"oauth1-client-secret-5b1e"}
        document = registry() | {"providers": [
            {"name": "second", "preset": "oidc", "client_id": "web", "client_secret": "web-secret-8f2b61c0d9e74a35",
             "issuer": cls.provider.issuer, "allow_private_network": True, "label": "Second Gatehouse",
             "client_kwargs": {"scope": "openid profile email offline_access"}},
            {"name": "old", "client_id": "gatehouse", "client_secret": "oauth1-client-secret-5b1e",
             "request_token_url": f"http://127.0.0.1:{oauth1_port}/initiate",
             "authorize_url": f"http://127.0.0.1:{oauth1_port}/authorize",
             "access_token_url": f"http://127.0.0.1:{oauth1_port}/token",
             "api_base_url": f"http://127.0.0.1:{oauth1_port}/", "profile_url": "me",
             "allow_private_network": True,
             "profile_mapping": {"subject": "id_str", "name": "name", "username": "screen_name"}}]}
        (cls.home.folder / "registry.json").write_text(json.dumps(document))
        cls.enterClassContext(cls.home)

    def form(self, page, action):
        for form in forms(page.text):
            if ("action", action) in form["buttons"]:
                return form
        self.fail(f"no {action}: {page.status_code} {page.text[:2000]}")

    def decide(self, person, page, action, **values):
        form = self.form(page, action)
        return person.session.post(urllib.parse.urljoin(page.url, form["action"]),
                                   data=form["fields"] | {"action": action} | values)

    def test_signs_in_through_a_second_gatehouse(self):
        person = Person()
        self.assertIn("Second Gatehouse", person.session.get(self.home.base + "/login").text)
        page = person.authorize(self.home.base + "/login/second")
        self.assertEqual(page.status_code, 200)
        self.assertIn("Alice Liddell", page.text)
        self.assertEqual(person.pages, ["sign-in", "consent"])
        page = self.decide(person, page, "create", new_username="alice-from-afar")
        self.assertEqual(page.url, self.home.base + "/account")
        self.assertIn("Second Gatehouse", page.text)
        profile = person.session.get(self.home.base + "/profile/second")
        self.assertIn("alice@example.org", profile.text)
        # Again, with the account there is now.
        again = Person()
        done = again.authorize(self.home.base + "/login/second")
        self.assertEqual(done.url, self.home.base + "/account")
        listed = json.loads(self.home.command("user", "list", "--json").stdout)
        self.assertIn("alice-from-afar", json.dumps(listed))

    def test_signs_in_through_authlib_over_oauth1(self):
        person = Person()
        page = person.session.get(self.home.base + "/login/old")
        self.assertEqual(page.status_code, 200, page.text[:500])
        self.assertIn("Old Jane", page.text)
        page = self.decide(person, page, "create", new_username="oldjane")
        self.assertEqual(page.url, self.home.base + "/account")
        profile = person.session.get(self.home.base + "/profile/old")
        self.assertIn("Old Jane", profile.text)
        self.home.issued |= {secret for record in self.old.tokens.values() for secret in
                             (record["token"], record["secret"])}

    def test_reads_overrides_from_the_environment(self):
        os.environ["ACME_CLIENT_ID"], os.environ["ACME_PRESET"] = "acme-id", "github"
        try:
            with GatehouseServer() as server:
                answer = requests.get(server.base + "/login/acme", allow_redirects=False)
                self.assertTrue(answer.headers["Location"].startswith("https://github.com/login/oauth/authorize?"))
                self.assertIn("client_id=acme-id", answer.headers["Location"])
        finally:
            del os.environ["ACME_CLIENT_ID"], os.environ["ACME_PRESET"]


if __name__ == "__main__":
    unittest.main(verbosity=2)
