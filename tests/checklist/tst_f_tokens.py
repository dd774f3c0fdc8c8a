# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section F of the security checklist: tokens, introspection, revocation, userinfo (C077-C091)."""

import base64
import hashlib
import hmac
import json
import time

from checklist import EXTRA, Checklist, client, main, requests


def decoded(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def encoded(value):
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


class TokenTest(Checklist):
    EXTRA = EXTRA | {"clients": EXTRA["clients"] + [
        client("resource", grants=[], scope="", may_introspect=True),
        client("elsewhere", audiences=["https://elsewhere.example/"]),
        client("doomed"),
    ]}

    def test_C077_introspection_wants_to_know_who_asks(self):
        token = self.tokens()["access_token"]
        self.assertEqual(requests.post(self.base + "/oauth/introspect", {"token": token}).status_code, 401)
        wrong = requests.post(self.base + "/oauth/introspect", {"token": token}, auth=("inspector", "wrong"))
        self.assertRefused(wrong, "invalid_client", 401)

    def test_C078_what_is_not_active_is_only_that(self):
        tokens = self.tokens()
        revoked = tokens["access_token"]
        self.post("/oauth/revoke", "web", token=revoked)
        shapes = set()
        for token in (revoked, "unknown", tokens["access_token"][:-1] + "!", "gha_1_" + "A" * 43, "x" * 60_000,
                      "a.b.c", "\0", "é", tokens["id_token"]):
            answer = self.post("/oauth/introspect", "inspector", token=token)
            if answer.status_code == 200:
                shapes.add(answer.text)
            else:
                self.assertEqual((token, answer.status_code), ("\0", 400))  # no form at all
        self.assertEqual(shapes, {'{"active":false}'})
        huge = self.post("/oauth/introspect", "inspector", token="x" * 1024 * 1024)
        self.assertEqual(huge.status_code, 413)

    def test_C079_only_what_is_meant_for_the_asker(self):
        foreign = self.tokens("elsewhere", scope="openid profile")["access_token"]
        self.assertEqual(self.introspect(foreign, "resource"), {"active": False})
        own = self.tokens("phone", scope="openid profile")["access_token"]
        answer = requests.post(self.base + "/oauth/introspect", {"token": own, "client_id": "phone"})
        self.assertIn(answer.status_code, (400, 401, 403))

    def test_C080_types_of_the_members(self):
        tokens = self.tokens()
        seen = self.introspect(tokens["access_token"])
        self.assertIs(seen["active"], True)
        for name in ("exp", "iat"):
            self.assertIsInstance(seen[name], int)
        for name in ("scope", "client_id", "sub", "iss", "token_type", "aud"):
            self.assertTrue(seen[name], name)
        self.assertEqual((seen["iss"], seen["client_id"]), (self.server.issuer, "web"))
        self.assertGreater(seen["exp"], time.time())

    def test_C081_revocation(self):
        self.assertEqual(self.post("/oauth/revoke", "web", token="unknown").status_code, 200)
        tokens = self.tokens()
        self.post("/oauth/revoke", "other", token=tokens["access_token"])
        self.post("/oauth/revoke", "other", token=tokens["refresh_token"])
        self.assertTrue(self.is_active(tokens["access_token"]))
        self.assertEqual(self.post("/oauth/revoke", "web", token=tokens["refresh_token"]).status_code, 200)
        self.assertFalse(self.is_active(tokens["access_token"]))
        tokens = self.tokens()
        for hint in ("access_token", "refresh_token", "nonsense"):
            answer = self.post("/oauth/revoke", "web", token=tokens["access_token"], token_type_hint=hint)
            self.assertEqual(answer.status_code, 200)
        began = time.monotonic()
        self.assertFalse(self.is_active(tokens["access_token"]))
        self.assertEqual(self.userinfo(tokens["access_token"]).status_code, 401)
        self.assertLess(time.monotonic() - began, 1)

    def test_C083_disabled_means_dead_within_a_second(self):
        tokens = self.tokens("doomed", self.person("bob"))
        for noun, name in (("client", "doomed"), ("user", "bob")):
            self.command(noun, "set", name, "--enabled", "false")
            self.assertDiesSoon(tokens["access_token"])
            self.assertEqual(self.userinfo(tokens["access_token"]).status_code, 401)
            self.enable(noun, name)
            tokens = self.tokens("doomed", self.person("bob"))

    def test_C084_userinfo(self):
        tokens = self.tokens()
        token = tokens["access_token"]
        url = self.base + "/oauth/userinfo"
        sub = decoded(tokens["id_token"].split(".")[1])["sub"]
        self.assertEqual(self.userinfo(token).json()["sub"], sub)
        self.assertIn(requests.get(url, params={"access_token": token}).status_code, (400, 401))
        body = requests.post(url, {"access_token": token})
        self.assertEqual(body.status_code, 200)
        both = requests.post(url, {"access_token": token}, headers={"Authorization": f"Bearer {token}"})
        self.assertEqual(both.status_code, 400)
        bare = requests.get(url)
        self.assertEqual(bare.status_code, 401)
        self.assertTrue(bare.headers["WWW-Authenticate"].startswith("Bearer"))
        self.assertNotIn("error=", bare.headers["WWW-Authenticate"])
        wrong = self.userinfo("gha_1_wrong")
        self.assertEqual(wrong.status_code, 401)
        self.assertIn('error="invalid_token"', wrong.headers["WWW-Authenticate"])
        machine = self.post("/oauth/token", "machine", grant_type="client_credentials").json()["access_token"]
        answer = self.userinfo(machine)
        self.assertEqual(answer.status_code, 403)
        self.assertIn('error="insufficient_scope"', answer.headers["WWW-Authenticate"])

    def test_C085_an_id_token_is_no_access_token(self):
        tokens = self.tokens("signed", scope="openid profile")
        self.assertEqual(self.userinfo(tokens["id_token"]).status_code, 401)
        self.assertFalse(self.is_active(tokens["id_token"]))
        self.assertTrue(self.is_active(tokens["access_token"]))
        answer = self.authorize(prompt="none", id_token_hint=tokens["access_token"])
        self.assertIn(dict(p.split("=") for p in answer.headers["Location"].split("?")[1].rstrip("#").split("&"))["error"],
                      ("invalid_request", "login_required"))

    def test_C086_jwt_access_tokens(self):
        token = self.tokens("signed", scope="openid profile")["access_token"]
        header, claims = (decoded(part) for part in token.split(".")[:2])
        self.assertEqual(header["typ"], "at+jwt")
        for name in ("iss", "exp", "aud", "sub", "client_id", "iat", "jti"):
            self.assertTrue(claims[name], name)
        self.assertEqual((claims["iss"], claims["client_id"]), (self.server.issuer, "signed"))

    def hinted(self, token):
        """What the authorization endpoint says to an id_token_hint."""
        answer = self.authorize(prompt="none", id_token_hint=token)
        self.assertIn(answer.status_code, (302, 303, 400, 414, 431), answer.text[:300])
        return answer.headers.get("Location", "")

    def test_C087_forged_signatures(self):
        good = self.tokens(scope="openid profile")["id_token"]
        self.assertIn("login_required", self.hinted(good))
        head, body, signature = good.split(".")
        keys = requests.get(self.metadata["jwks_uri"]).json()["keys"]
        kid = decoded(head)["kid"]
        key = next(k for k in keys if k["kid"] == kid)
        forged = {f"none spelled {a}": f'{encoded({"alg": a})}.{body}.' for a in ("none", "None", "NONE", "nOnE", "")}
        for name, secret in (("modulus", key.get("n", "").encode()), ("JWK", json.dumps(key).encode()), ("empty", b"")):
            start = f'{encoded({"alg": "HS256", "kid": kid})}.{body}'
            forged["HS256 with " + name] = start + "." + encoded(
                hmac.new(secret, start.encode(), hashlib.sha256).digest())
        twice, infinite = encoded(b'{"alg":"RS256","alg":"none"}'), encoded(b'{"exp":1e400}')
        injected = encoded({"alg": "RS256", "kid": "x' OR '1'='1"})
        somebody = encoded(decoded(body) | {"sub": "somebody"})
        forged |= {
            "no signature": f"{head}.{body}.", "two parts": f"{head}.{body}", "four parts": good + ".x",
            "changed body": f"{head}.{somebody}.{signature}",
            "ES256 of zeros": f'{encoded({"alg": "ES256", "kid": kid})}.{body}.{encoded(bytes(64))}',
            "ES256 too long": f'{encoded({"alg": "ES256", "kid": kid})}.{body}.{encoded(b"x" * 4096)}',
            "kid is a path": f'{encoded({"alg": "RS256", "kid": "../../../dev/null"})}.{body}.{signature}',
            "kid is SQL": f"{injected}.{body}.{signature}",
            "alg twice": f"{twice}.{body}.{signature}",
            "infinite exp": f"{head}.{infinite}.{signature}",
            "exp is text": f'{head}.{encoded({"exp": "4000000000"})}.{signature}',
            "deep": f'{encoded(b"[" * 5000)}.{body}.{signature}',
            "stranger's key": f'{encoded(decoded(head) | {"jwk": {"kty": "oct", "k": "AAAA"}})}.{body}.{signature}',
        }
        for name, token in forged.items():
            with self.subTest(name):
                self.assertIn("error=invalid_request", self.hinted(token))
        # A JWT access token goes through the same reader.
        access = self.tokens("signed", scope="openid profile")["access_token"].split(".")
        for name, token in (("none", f'{encoded({"alg": "none", "typ": "at+jwt"})}.{access[1]}.'),
                            ("no signature", f"{access[0]}.{access[1]}."),
                            ("other claims", f"{access[0]}.{somebody}.{access[2]}")):
            with self.subTest("access token: " + name):
                self.assertEqual(self.userinfo(token).status_code, 401)
                self.assertFalse(self.is_active(token))

    def test_C089_sub_is_stable_and_never_used_again(self):
        def sub(**more):
            return decoded(self.tokens(scope="openid", **more)["id_token"].split(".")[1])["sub"]

        before = sub()
        self.command("key", "rotate")
        self.assertEqual(sub(), before)
        self.server.stop()
        self.server.start()
        self.assertEqual(sub(), before)
        carol = sub(person=self.person("carol"))
        self.command("user", "remove", "carol")
        self.server.stop()
        self.server.start()  # imports the registry again, and with it somebody of the same name
        self.assertNotEqual(sub(person=self.person("carol")), carol)

    def test_C090_the_audience(self):
        claims = decoded(self.tokens(scope="openid")["id_token"].split(".")[1])
        self.assertIn(claims["aud"], ("web", ["web"]))
        foreign = decoded(self.tokens("foreign", scope="openid profile")["access_token"].split(".")[1])
        self.assertIn("https://elsewhere.example/", foreign["aud"])
        answer = self.authorize(more="&resource=https%3A%2F%2Fnot-allowed.example%2F")
        if "error=" in answer.headers.get("Location", ""):
            self.assertTold(answer, "invalid_target")
        else:  # RFC 8707 is not offered: the parameter is unknown and changes nothing
            self.assertGoesOn(answer)

    def test_C091_keys(self):
        before = {key["kid"] for key in requests.get(self.metadata["jwks_uri"]).json()["keys"]}
        old = self.tokens("signed", scope="openid profile")["access_token"]
        self.command("key", "rotate")
        answer = requests.get(self.metadata["jwks_uri"])
        after = {key["kid"] for key in answer.json()["keys"]}
        self.assertTrue(before < after, (before, after))
        self.assertEqual(self.userinfo(old).status_code, 200)
        for key in answer.json()["keys"]:
            self.assertFalse(set(key) & {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
            self.assertTrue(key["kid"])
        stored = self.stored()
        self.assertNotIn("PRIVATE KEY", stored)

    def test_C091_without_its_key_a_workspace_is_refused(self):
        if self.on_postgresql:
            self.skipTest("the key of a PostgreSQL workspace comes from the environment")
        key = next(self.server.folder.glob("*.key"))
        self.server.stop()
        kept = key.read_bytes()
        key.unlink()
        try:
            with self.assertRaises(AssertionError):
                self.server.start()
            self.assertFalse(key.exists())
        finally:
            key.write_bytes(kept)
            key.chmod(0o600)
            self.server.start()


if __name__ == "__main__":
    main()
