# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oauthlib's OAuth 1.0 server with its own limits of length: RSA-SHA1, protocol parameters in the query."""

import serving  # first: it says when Flask is missing
import flask

try:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from oauthlib.oauth1 import RequestValidator, SIGNATURE_RSA_SHA1, WebApplicationServer
    from oauthlib.oauth1.rfc5849.errors import OAuth1Error
except ImportError as missing:
    serving.skip(missing)

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PRIVATE_KEY = KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                serialization.NoEncryption()).decode()
PUBLIC_KEY = KEY.public_key().public_bytes(serialization.Encoding.PEM,
                                           serialization.PublicFormat.SubjectPublicKeyInfo).decode()


class Validator(RequestValidator):
    """Its lengths of keys, tokens and nonces (20 to 30) are oauthlib's defaults, on purpose."""

    enforce_ssl = False
    allowed_signature_methods = [SIGNATURE_RSA_SHA1]
    dummy_client = dummy_request_token = dummy_access_token = "nobody-nobody-nobody-no"

    def __init__(self, callback):
        super().__init__()
        self.callback = callback
        self.temporary, self.tokens, self.nonces = {}, {}, set()

    def get_rsa_key(self, client_key, request):
        return PUBLIC_KEY

    def validate_client_key(self, client_key, request):
        return client_key == serving.CLIENT_ID

    def validate_timestamp_and_nonce(self, client_key, timestamp, nonce, request, request_token=None,
                                     access_token=None):
        stamp = (client_key, timestamp, nonce, request_token, access_token)
        seen = stamp in self.nonces
        self.nonces.add(stamp)
        return not seen

    def validate_redirect_uri(self, client_key, redirect_uri, request):
        return redirect_uri == self.callback

    def get_redirect_uri(self, token, request):
        return self.callback

    def get_default_realms(self, client_key, request):
        return []

    def get_realms(self, token, request):
        return []

    def check_realms(self, realms):
        return not realms

    def validate_requested_realms(self, client_key, realms, request):
        return not realms

    def validate_realms(self, client_key, token, request, uri=None, realms=None):
        return not realms

    def save_request_token(self, token, request):
        self.temporary[token["oauth_token"]] = {"secret": token["oauth_token_secret"]}

    def validate_request_token(self, client_key, token, request):
        return token in self.temporary

    verify_request_token = lambda self, token, request: token in self.temporary

    def save_verifier(self, token, verifier, request):
        self.temporary[token]["verifier"] = verifier["oauth_verifier"]

    def validate_verifier(self, client_key, token, verifier, request):
        return token in self.temporary and self.temporary[token].get("verifier") == verifier

    def invalidate_request_token(self, client_key, request_token, request):
        del self.temporary[request_token]

    def save_access_token(self, token, request):
        self.tokens[token["oauth_token"]] = token["oauth_token_secret"]
        serving.happened("issued", secrets=[token["oauth_token"], token["oauth_token_secret"]])

    def validate_access_token(self, client_key, token, request):
        return token in self.tokens


class OAuthlibOAuth1(serving.Provider):
    def __init__(self):
        super().__init__(__name__)
        self.validator = Validator(self.callback)
        self.server = WebApplicationServer(self.validator)
        self.add_routes()

    def add_routes(self):
        @self.app.route("/initiate", methods=["POST"])
        def initiate():
            return serving.answered(self.server.create_request_token_response(*serving.received()))

        @self.app.route("/authorize", methods=["GET", "POST"])
        def authorize():
            if serving.asked():
                return serving.answered(self.server.create_authorization_response(serving.received()[0]))
            self.server.get_realms_and_credentials(serving.received()[0])
            return serving.CONSENT

        @self.app.route("/token", methods=["POST"])
        def token():
            return serving.answered(self.server.create_access_token_response(*serving.received()))

        @self.app.route("/me")
        def me():
            is_valid, _ = self.server.validate_protected_resource_request(*serving.received())
            if not is_valid:
                return flask.jsonify(error="not allowed"), 401
            serving.happened("api")
            return flask.jsonify(user={"id": 31, "name": "Jane of oauthlib 1", "login": "jane-oauthlib-1"})

        @self.app.errorhandler(OAuth1Error)
        def refused(error):
            return error.urlencoded, error.status_code

    def forget(self):
        self.validator.tokens.clear()

    def configuration(self):
        return {"client_id": serving.CLIENT_ID, "client_secret": PRIVATE_KEY,
                "request_token_url": self.base + "/initiate",
                "client_kwargs": {"signature_method": "RSA-SHA1", "signature_type": "QUERY"},
                "profile_mapping": {"subject": "user.id", "name": "user.name", "username": "user.login"}}


OAuthlibOAuth1().run(secrets=[PRIVATE_KEY.splitlines()[3]])
