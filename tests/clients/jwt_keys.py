# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and assertions of clients, made with Authlib."""

import secrets
import sys
import time

try:
    from authlib.jose import JsonWebKey, jwt
except ImportError:
    print("skipped: python3-authlib is missing")
    sys.exit(77)


def new_key(kind="EC", parameter="P-256"):
    # Authlib 1.2 drops leading zero bytes of coordinates, which RFC 7518 §6.2.1.2 forbids and we refuse.
    while True:
        key = JsonWebKey.generate_key(kind, parameter, options={"kid": secrets.token_hex(4)}, is_private=True)
        public = key.as_dict(is_private=False)
        if kind != "EC" or len(public["x"]) == len(public["y"]) == 43:
            return key


def jwk(key, **more):
    """The public half, as a client registers it."""
    return key.as_dict(is_private=False) | {"use": "sig"} | more


def assertion(key, client, audience, header=None, **claims):
    """A client assertion (RFC 7523 §2.2); a claim of None is left out."""
    now = int(time.time())
    content = {"iss": client, "sub": client, "aud": audience, "iat": now, "exp": now + 60,
               "jti": secrets.token_urlsafe(16)} | claims
    head = {"alg": "ES256", "kid": key.as_dict(is_private=False).get("kid")} | (header or {})
    content = {name: value for name, value in content.items() if value is not None}
    return jwt.encode(head, content, key).decode()
