# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authlib's authorization server on Flask and SQLAlchemy, as its manual puts it together, with SQLite. For gunicorn:
`authlib_server:app`; `python3 authlib_server.py` makes the data. BENCH_JOURNAL and BENCH_SYNCHRONOUS are SQLite's
pragmas: the measured peer is durable (WAL, FULL), as Gatehouse is."""

import json
import os
import time

from authlib.common.security import generate_token
from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
from authlib.integrations.sqla_oauth2 import (
    OAuth2AuthorizationCodeMixin, OAuth2ClientMixin, OAuth2TokenMixin, create_bearer_token_validator,
    create_query_client_func, create_query_token_func, create_revocation_endpoint, create_save_token_func)
from authlib.jose import JsonWebKey, jwt
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc7662 import IntrospectionEndpoint
from authlib.oidc.core import UserInfo
from authlib.oidc.core.grants import OpenIDCode
from flask import Flask, jsonify, redirect, request, session
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event
from sqlalchemy.pool import QueuePool
from werkzeug.security import check_password_hash, generate_password_hash

FIXTURE = json.load(open("fixture.json", encoding="utf-8"))
ISSUER = FIXTURE["base"]
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

app = Flask(__name__)
app.config.update(
    SECRET_KEY="bench", SQLALCHEMY_DATABASE_URI="sqlite:///" + os.path.abspath("authlib.sqlite"),
    SQLALCHEMY_TRACK_MODIFICATIONS=False, OAUTH2_REFRESH_TOKEN_GENERATOR=True,
    OAUTH2_ACCESS_TOKEN_GENERATOR="authlib_server.access_token",
    SQLALCHEMY_ENGINE_OPTIONS={"connect_args": {"timeout": 30, "check_same_thread": False},
                               "poolclass": QueuePool, "pool_size": 8})
db = SQLAlchemy(app)
with open("keys.json", encoding="utf-8") as file:
    KEYS = {name: JsonWebKey.import_key(value) for name, value in json.load(file).items()}


def access_token(client, grant_type, user, scope):  # noqa: ARG001 - Authlib names the arguments
    algorithm = client.client_metadata.get("signed")
    if not algorithm:
        return generate_token(42)
    now = int(time.time())
    claims = {"iss": ISSUER, "sub": str(user.id) if user else client.client_id, "client_id": client.client_id,
              "aud": ISSUER, "scope": scope, "iat": now, "exp": now + 3600, "jti": generate_token(22)}
    return jwt.encode({"alg": algorithm, "typ": "at+jwt", "kid": algorithm}, claims, KEYS[algorithm]).decode()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(40), unique=True)
    password_hash = db.Column(db.String(200))

    def get_user_id(self):
        return self.id


class Consent(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)
    client_id = db.Column(db.String(48))
    __table_args__ = (db.UniqueConstraint("user_id", "client_id"),)


class Client(db.Model, OAuth2ClientMixin):
    id = db.Column(db.Integer, primary_key=True)


class Code(db.Model, OAuth2AuthorizationCodeMixin):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)


class Token(db.Model, OAuth2TokenMixin):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)

    def is_refresh_token_active(self):
        return not self.is_revoked()


def save(row):
    db.session.add(row)
    db.session.commit()
    return row


def person(username, password):
    user = User.query.filter_by(username=username).first()
    return user if user and check_password_hash(user.password_hash, password) else None


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic", "none"]

    def save_authorization_code(self, code, request):
        return save(Code(code=code, client_id=request.client.client_id, redirect_uri=request.redirect_uri,
                         scope=request.scope, user_id=request.user.id, nonce=request.data.get("nonce"),
                         code_challenge=request.data.get("code_challenge"),
                         code_challenge_method=request.data.get("code_challenge_method")))

    def query_authorization_code(self, code, client):
        found = Code.query.filter_by(code=code, client_id=client.client_id).first()
        return found if found and not found.is_expired() else None

    def delete_authorization_code(self, code):
        db.session.delete(code)
        db.session.commit()

    def authenticate_user(self, code):
        return db.session.get(User, code.user_id)


class IdToken(OpenIDCode):
    def exists_nonce(self, nonce, request):
        return False

    def get_jwt_config(self, grant):
        return {"key": KEYS["RS256"], "alg": "RS256", "iss": ISSUER, "exp": 3600}

    def generate_user_info(self, user, scope):
        return UserInfo(sub=str(user.id), name=user.username)


class PasswordGrant(grants.ResourceOwnerPasswordCredentialsGrant):
    def authenticate_user(self, username, password):
        return person(username, password)


class RefreshGrant(grants.RefreshTokenGrant):
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        found = Token.query.filter_by(refresh_token=refresh_token).first()
        return found if found and found.is_refresh_token_active() else None

    def authenticate_user(self, credential):
        return db.session.get(User, credential.user_id)

    def revoke_old_credential(self, credential):
        credential.access_token_revoked_at = credential.refresh_token_revoked_at = int(time.time())
        save(credential)


class Introspection(IntrospectionEndpoint):
    def query_token(self, token, hint):
        return create_query_token_func(db.session, Token)(token, hint)

    def check_permission(self, token, client, request):
        return client.client_id in (token.client_id, "bench-resource")

    def introspect_token(self, token):
        return {"active": not token.is_revoked(), "client_id": token.client_id, "scope": token.get_scope(),
                "iss": ISSUER, "exp": token.issued_at + token.expires_in, "iat": token.issued_at}


class Validator(create_bearer_token_validator(db.session, Token)):
    def token_revoked(self, token):
        return token.is_revoked()


server = AuthorizationServer(app, query_client=create_query_client_func(db.session, Client),
                             save_token=create_save_token_func(db.session, Token))
server.register_grant(CodeGrant, [CodeChallenge(required=True), IdToken(require_nonce=False)])
for grant in (grants.ClientCredentialsGrant, PasswordGrant, RefreshGrant):
    server.register_grant(grant)
server.register_endpoint(create_revocation_endpoint(db.session, Token))
server.register_endpoint(Introspection)
require_oauth = ResourceProtector()
require_oauth.register_token_validator(Validator())


@app.post("/login")
def login():
    user = person(request.form.get("username"), request.form.get("password", ""))
    if not user:
        return "wrong", 401
    session["id"] = user.id
    return "signed in"


@app.get("/oauth/authorize")
def authorize():
    user = db.session.get(User, session["id"]) if session.get("id") else None
    if not user:
        return redirect("/login")
    asked = server.get_consent_grant(end_user=user)
    if not Consent.query.filter_by(user_id=user.id, client_id=asked.client.client_id).first():
        return "consent is missing", 403
    return server.create_authorization_response(grant_user=user)


@app.post("/oauth/token")
def token():
    return server.create_token_response()


@app.post("/oauth/revoke")
def revoke():
    return server.create_endpoint_response("revocation")


@app.post("/oauth/introspect")
def introspect():
    return server.create_endpoint_response("introspection")


@app.get("/oauth/userinfo")
@require_oauth("profile")
def userinfo():
    user = db.session.get(User, current_token.user_id)
    return jsonify(sub=str(user.id), name=user.username)


@app.get("/.well-known/openid-configuration")
def discovery():
    return jsonify(issuer=ISSUER, jwks_uri=ISSUER + "/oauth/jwks", response_types_supported=["code"],
                   **{name + "_endpoint": f"{ISSUER}/oauth/{path}" for name, path in (
                       ("authorization", "authorize"), ("token", "token"), ("revocation", "revoke"),
                       ("introspection", "introspect"), ("userinfo", "userinfo"))})


@app.get("/oauth/jwks")
def jwks():
    return jsonify(keys=[key.as_dict(is_private=False, alg=name, use="sig") for name, key in KEYS.items()])


def pragmas(connection, _record):
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=" + os.environ.get("BENCH_JOURNAL", "wal"))
    cursor.execute("PRAGMA synchronous=" + os.environ.get("BENCH_SYNCHRONOUS", "full"))


with app.app_context():
    event.listen(db.engine, "connect", pragmas)


def seed():
    db.create_all()
    for given in FIXTURE["clients"]:
        client = Client(client_id=given["client_id"], client_secret=given.get("client_secret", ""),
                        client_id_issued_at=int(time.time()))
        client.set_client_metadata({key: given[key] for key in (
            "redirect_uris", "grant_types", "response_types", "scope", "token_endpoint_auth_method")}
            | {"signed": given.get("access_token_signing_alg")})
        db.session.add(client)
    for number, given in enumerate(FIXTURE["users"], 1):
        db.session.add(User(id=number, username=given["username"],
                            password_hash=generate_password_hash(given["password"])))
        db.session.add(Consent(user_id=number, client_id="bench-opaque"))
    db.session.commit()


if __name__ == "__main__":
    with app.app_context():
        seed()
