# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authlib's OAuth 1.0 server: HMAC-SHA1 in the Authorization header."""

import serving  # first: it says when Flask is missing
import flask

try:
    from authlib.integrations.flask_oauth1 import AuthorizationServer, ResourceProtector, current_credential
    from authlib.oauth1 import ClientMixin, TemporaryCredentialMixin, TokenCredentialMixin
except ImportError as missing:
    serving.skip(missing)

SECRET = "authlib-oauth1-secret-5b1e77"


class Record(dict, ClientMixin, TemporaryCredentialMixin, TokenCredentialMixin):
    """A client, a temporary credential and a token, all by the same names."""

    def get_client_secret(self):
        return self["secret"]

    def get_rsa_public_key(self):
        return None

    def get_default_redirect_uri(self):
        return None

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
        return self["user_id"]


class AuthlibOAuth1(serving.Provider):
    def __init__(self):
        super().__init__(__name__)
        self.client = Record(client_id=serving.CLIENT_ID, secret=SECRET)
        self.temporary, self.tokens, self.nonces = {}, {}, set()
        self.app.config["OAUTH1_SUPPORTED_SIGNATURE_METHODS"] = ["HMAC-SHA1"]
        self.server = AuthorizationServer(self.app, query_client=self.find)
        for hook, function in (
                ("exists_nonce", self.exists_nonce), ("create_temporary_credential", self.create_temporary),
                ("get_temporary_credential", lambda token: self.temporary.get(token)),
                ("create_authorization_verifier", self.create_verifier),
                ("create_token_credential", self.create_token),
                ("delete_temporary_credential", lambda token: self.temporary.pop(token))):
            self.server.register_hook(hook, function)
        self.add_routes()

    def add_routes(self):
        protect = ResourceProtector(self.app, query_client=self.find, exists_nonce=self.exists_nonce,
                                    query_token=lambda client_id, token: self.tokens.get(token))

        @self.app.route("/initiate", methods=["POST"])
        def initiate():
            return self.server.create_temporary_credentials_response()

        @self.app.route("/authorize", methods=["GET", "POST"])
        def authorize():
            if serving.asked():
                return self.server.create_authorization_response(grant_user=Record(user_id=17))
            self.server.check_authorization_request()
            return serving.CONSENT

        @self.app.route("/token", methods=["POST"])
        def token():
            return self.server.create_token_response()

        @self.app.route("/me")
        @protect()
        def me():
            serving.happened("api")
            return flask.jsonify(id_str=str(current_credential.get_user_id()), name="Jane of Authlib 1",
                                 screen_name="jane-authlib-1")

    def find(self, client_id):
        return self.client if client_id == serving.CLIENT_ID else None

    def exists_nonce(self, *what):
        seen = what in self.nonces
        self.nonces.add(what)
        return seen

    def create_temporary(self, token, client_id, redirect_uri):
        record = Record(token=token["oauth_token"], secret=token["oauth_token_secret"], client_id=client_id,
                        callback=redirect_uri)
        assert redirect_uri == self.callback, redirect_uri
        self.temporary[record["token"]] = record
        return record

    def create_verifier(self, credential, grant_user, verifier):
        credential["verifier"], credential["user_id"] = verifier, grant_user["user_id"]
        return verifier

    def create_token(self, token, temporary):
        record = Record(token=token["oauth_token"], secret=token["oauth_token_secret"],
                        client_id=serving.CLIENT_ID, user_id=temporary["user_id"])
        self.tokens[record["token"]] = record
        serving.happened("issued", secrets=[record["token"], record["secret"]])
        return record

    def forget(self):
        self.tokens.clear()

    def configuration(self):
        return {"client_id": serving.CLIENT_ID, "client_secret": SECRET,
                "request_token_url": self.base + "/initiate",
                "profile_mapping": {"subject": "id_str", "name": "name", "username": "screen_name"}}


AuthlibOAuth1().run(secrets=[SECRET])
