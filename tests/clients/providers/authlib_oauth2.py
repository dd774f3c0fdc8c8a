# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authlib's OAuth 2.0 server: PKCE, rotated refresh tokens, revocation. What a code gives lives 30 seconds, which is
stale to Gatehouse at once; what a refresh gives lives an hour."""

import serving  # first: it says when Flask is missing
import time

import flask

try:
    from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
    from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin, grants
    from authlib.oauth2.rfc6750 import BearerTokenValidator
    from authlib.oauth2.rfc7009 import RevocationEndpoint
    from authlib.oauth2.rfc7636 import CodeChallenge
except ImportError as missing:
    serving.skip(missing)

SECRET = "authlib-oauth2-secret-9c02d1"
JANE = {"id": 23, "name": "Jane of Authlib 2", "login": "jane-authlib-2", "email": "jane@authlib.example"}


class Client(ClientMixin):
    def __init__(self, callback):
        self.callback = callback

    def get_client_id(self):
        return serving.CLIENT_ID

    def get_default_redirect_uri(self):
        return self.callback

    def get_allowed_scope(self, scope):
        return scope if scope == "profile" else ""

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri == self.callback

    def check_client_secret(self, client_secret):
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type in ("authorization_code", "refresh_token")


class Token(dict, TokenMixin):
    def check_client(self, client):
        return client.get_client_id() == serving.CLIENT_ID

    def get_scope(self):
        return self["scope"]

    def get_expires_in(self):
        return 3600  # Authlib gives it to what a refresh issues

    def is_expired(self):
        return time.time() > self["issued"] + self["expires_in"]

    def is_revoked(self):
        return self.get("revoked", False)


class Code(dict):
    """A code with what it was asked for."""

    def __getattr__(self, name):
        return self[name]

    def get_redirect_uri(self):
        return self["redirect_uri"]

    def get_scope(self):
        return self["scope"]


codes, tokens = {}, []


class CodeGrant(grants.AuthorizationCodeGrant):
    def save_authorization_code(self, code, request):
        codes[code] = Code(redirect_uri=request.redirect_uri, scope=request.scope,
                           code_challenge=request.data.get("code_challenge"),
                           code_challenge_method=request.data.get("code_challenge_method"))

    def query_authorization_code(self, code, client):
        return codes.pop(code, None)

    def delete_authorization_code(self, authorization_code):
        pass

    def authenticate_user(self, authorization_code):
        return JANE


class RotatingGrant(grants.RefreshTokenGrant):
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        for token in tokens:
            if token["refresh_token"] == refresh_token and not token.is_revoked():
                return token

    def authenticate_user(self, credential):
        return JANE

    def revoke_old_credential(self, credential):
        credential["revoked"] = True
        serving.happened("refresh")


class Revocation(RevocationEndpoint):
    def query_token(self, token_string, token_type_hint):
        for token in tokens:
            if token_string in (token["access_token"], token["refresh_token"]):
                return token

    def revoke_token(self, token, request):
        token["revoked"] = True
        serving.happened("revoke", newest=token is tokens[-1])


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return next((token for token in tokens if token["access_token"] == token_string), None)


class AuthlibOAuth2(serving.Provider):
    def __init__(self):
        super().__init__(__name__)
        self.app.config["OAUTH2_REFRESH_TOKEN_GENERATOR"] = True
        self.app.config["OAUTH2_TOKEN_EXPIRES_IN"] = {"authorization_code": 30}
        client = Client(self.callback)
        find = lambda client_id: client if client_id == serving.CLIENT_ID else None
        self.server = AuthorizationServer(self.app, query_client=find, save_token=self.save)
        self.server.register_grant(CodeGrant, [CodeChallenge(required=True)])
        self.server.register_grant(RotatingGrant)
        self.server.register_endpoint(Revocation)
        self.add_routes()

    def add_routes(self):
        protect = ResourceProtector()
        protect.register_token_validator(Validator())

        @self.app.route("/authorize", methods=["GET", "POST"])
        def authorize():
            if serving.asked():
                return self.server.create_authorization_response(grant_user=JANE)
            self.server.get_consent_grant(end_user=JANE)
            return serving.CONSENT

        @self.app.route("/token", methods=["POST"])
        def token():
            return self.server.create_token_response()

        @self.app.route("/revoke", methods=["POST"])
        def revoke():
            return self.server.create_endpoint_response(RevocationEndpoint.ENDPOINT_NAME)

        @self.app.route("/me")
        @protect("profile")
        def me():
            serving.happened("api", newest=current_token is tokens[-1])
            return flask.jsonify(JANE)

    def save(self, token, request):
        tokens.append(Token(token, issued=time.time()))
        serving.happened("issued", secrets=[token["access_token"], token["refresh_token"]])

    def forget(self):
        tokens.clear()

    def configuration(self):
        return {"client_id": serving.CLIENT_ID, "client_secret": SECRET, "revoke_token_url": self.base + "/revoke",
                "client_kwargs": {"scope": "profile"}, "code_challenge_method": "S256",
                "profile_mapping": {"subject": "id", "name": "name", "username": "login", "email": "email"}}


AuthlibOAuth2().run(secrets=[SECRET])
