# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oauthlib's OAuth 2.0 server: client_secret_post, PKCE, refresh tokens rotated, revocation."""

import serving  # first: it says when Flask is missing
import flask

try:
    from oauthlib.oauth2 import OAuth2Error, RequestValidator, Server
except ImportError as missing:
    serving.skip(missing)

SECRET = "oauthlib-oauth2-secret-41aa0e"


class Client:
    client_id = serving.CLIENT_ID


class Validator(RequestValidator):
    def __init__(self, callback):
        super().__init__()
        self.callback = callback
        self.codes, self.access, self.refresh = {}, set(), set()

    def validate_client_id(self, client_id, request, *args, **kwargs):
        return client_id == serving.CLIENT_ID

    def client_authentication_required(self, request, *args, **kwargs):
        return True

    def authenticate_client(self, request, *args, **kwargs):
        request.client = Client()
        return request.client_id == serving.CLIENT_ID and request.client_secret == SECRET

    def validate_redirect_uri(self, client_id, redirect_uri, request, *args, **kwargs):
        return redirect_uri == self.callback

    def confirm_redirect_uri(self, client_id, code, redirect_uri, client, request, *args, **kwargs):
        return redirect_uri == self.callback

    def validate_response_type(self, client_id, response_type, client, request, *args, **kwargs):
        return response_type == "code"

    def validate_grant_type(self, client_id, grant_type, client, request, *args, **kwargs):
        return grant_type in ("authorization_code", "refresh_token")

    def validate_scopes(self, client_id, scopes, client, request, *args, **kwargs):
        return scopes == ["read:me"]

    def get_original_scopes(self, refresh_token, request, *args, **kwargs):
        return ["read:me"]

    def is_pkce_required(self, client_id, request):
        return True

    def save_authorization_code(self, client_id, code, request, *args, **kwargs):
        self.codes[code["code"]] = {"challenge": request.code_challenge, "method": request.code_challenge_method,
                                    "scopes": request.scopes}

    def validate_code(self, client_id, code, client, request, *args, **kwargs):
        request.user, request.scopes = "jane", self.codes.get(code, {}).get("scopes")
        return code in self.codes

    def get_code_challenge(self, code, request):
        return self.codes[code]["challenge"]

    def get_code_challenge_method(self, code, request):
        return self.codes[code]["method"]

    def invalidate_authorization_code(self, client_id, code, request, *args, **kwargs):
        del self.codes[code]

    def save_bearer_token(self, token, request, *args, **kwargs):
        self.access, self.refresh = {token["access_token"]}, {token["refresh_token"]}
        serving.happened("issued", secrets=[token["access_token"], token["refresh_token"]])
        if request.grant_type == "refresh_token":
            serving.happened("refresh")
        return self.callback

    def validate_refresh_token(self, refresh_token, client, request, *args, **kwargs):
        request.user = "jane"
        return refresh_token in self.refresh

    def validate_bearer_token(self, token, scopes, request):
        return token in self.access

    def revoke_token(self, token, token_type_hint, request, *args, **kwargs):
        serving.happened("revoke", newest=token in self.access | self.refresh)
        self.access, self.refresh = set(), set()


class OAuthlibOAuth2(serving.Provider):
    def __init__(self):
        super().__init__(__name__)
        self.validator = Validator(self.callback)
        # What a code gives is stale to Gatehouse at once.
        self.server = Server(self.validator, token_expires_in=lambda request: (
            3600 if request.grant_type == "refresh_token" else 30))
        self.add_routes()

    def add_routes(self):
        @self.app.route("/authorize", methods=["GET", "POST"])
        def authorize():
            if serving.asked():
                return serving.answered(self.server.create_authorization_response(
                    serving.received()[0], scopes=["read:me"], credentials={"user": "jane"}))
            self.server.validate_authorization_request(serving.received()[0])
            return serving.CONSENT

        @self.app.route("/token", methods=["POST"])
        def token():
            return serving.answered(self.server.create_token_response(*serving.received()))

        @self.app.route("/revoke", methods=["POST"])
        def revoke():
            return serving.answered(self.server.create_revocation_response(*serving.received()))

        @self.app.route("/me")
        def me():
            is_valid, _ = self.server.verify_request(*serving.received(), scopes=["read:me"])
            if not is_valid:
                return flask.jsonify(error="invalid_token"), 401
            serving.happened("api")
            return flask.jsonify(uid="u-41", display="Jane of oauthlib 2", nick="jane-oauthlib-2")

        @self.app.errorhandler(OAuth2Error)
        def refused(error):
            return error.json, error.status_code

    def forget(self):
        self.validator.access, self.validator.refresh = set(), set()

    def configuration(self):
        return {"client_id": serving.CLIENT_ID, "client_secret": SECRET, "revoke_token_url": self.base + "/revoke",
                "client_kwargs": {"scope": "read:me", "token_endpoint_auth_method": "client_secret_post"},
                "code_challenge_method": "S256",
                "profile_mapping": {"subject": "uid", "name": "display", "username": "nick"}}


OAuthlibOAuth2().run(secrets=[SECRET])
