# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An OpenID provider and an OAuth 1.0a server in one, which lies when it is told to. It has no pages: the test plays
the browser's part between /login/NAME and /authorize/NAME."""

import http.server
import json
import secrets
import threading
import time
import urllib.parse

from jwt_keys import jwk, new_key  # first: it says when Authlib is missing
from authlib.jose import jwt

KEY = new_key("RSA", 2048)


class Provider:
    def __init__(self):
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                length = int(self.headers.get("Content-Length", 0))
                provider.answer(self, self.rfile.read(length).decode())

            do_POST = do_GET

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        self.issued = set()  # secrets that went to Gatehouse
        self.authorizations = []  # Authorization headers that came
        self.reset()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def reset(self):
        """Honest again."""
        self.requests = []  # paths
        self.key, self.published = KEY, [KEY]
        self.nonce, self.claims, self.header = None, {}, {}
        self.metadata, self.token, self.whole = {}, {}, {}
        self.request_token = "&oauth_callback_confirmed=true"

    def asked(self, path):
        return self.requests.count(path)

    def answer(self, request, body):
        path = urllib.parse.urlsplit(request.path).path
        self.requests.append(path)
        self.authorizations.append(request.headers.get("Authorization", ""))
        status, kind, text = self.whole.get(path) or getattr(self, "at_" + path.strip("/").replace(
            "/", "_").replace(".", "_").replace("-", "_"), self.at_nowhere)(body)
        request.send_response(status)
        if 300 <= status < 400:
            request.send_header("Location", text)
            text = ""
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(text.encode())))
        request.end_headers()
        try:
            request.wfile.write(text.encode())
        except (BrokenPipeError, ConnectionResetError):
            pass  # it had read enough

    @staticmethod
    def json(value, status=200):
        return status, "application/json", json.dumps(value)

    def secret(self, kind):
        value = f"{kind}-{secrets.token_urlsafe(24)}"
        self.issued.add(value)
        return value

    def at_nowhere(self, _):
        return self.json({}, 404)

    def at__well_known_openid_configuration(self, _):
        return self.json({
            "issuer": self.base, "authorization_endpoint": self.base + "/authorize",
            "token_endpoint": self.base + "/token", "userinfo_endpoint": self.base + "/userinfo",
            "jwks_uri": self.base + "/jwks", "authorization_response_iss_parameter_supported": True,
            "code_challenge_methods_supported": ["S256"],
            "id_token_signing_alg_values_supported": ["RS256"]} | self.metadata)

    def at_jwks(self, _):
        return self.json({"keys": [jwk(key, alg="RS256") for key in self.published]})

    def person(self):
        return {"sub": "s-1", "name": "Jane Doe", "preferred_username": "jane", "email": "jane@example.org",
                "email_verified": True}

    def at_userinfo(self, _):
        return self.json(self.person())

    def id_token(self):
        now = int(time.time())
        content = {"iss": self.base, "aud": "our-id", "iat": now, "exp": now + 300, "nonce": self.nonce,
                   **self.person(), **self.claims}
        kid = self.key.as_dict(is_private=False)["kid"]
        return jwt.encode({"alg": "RS256", "kid": kid} | self.header,
                          {name: value for name, value in content.items() if value is not None}, self.key).decode()

    def at_token(self, _):
        answer = {"access_token": self.secret("access"), "refresh_token": self.secret("refresh"),
                  "token_type": "Bearer", "expires_in": 3600, "id_token": self.id_token()} | self.token
        return self.json({name: value for name, value in answer.items() if value is not None})

    def at_request_token(self, _):
        self.oauth_token = self.secret("temporary")
        return 200, "text/plain", f"oauth_token={self.oauth_token}&oauth_token_secret={self.secret('ts')}" + \
            self.request_token

    def at_access_token(self, _):
        return 200, "text/plain", f"oauth_token={self.secret('oauth1')}&oauth_token_secret={self.secret('os')}"
