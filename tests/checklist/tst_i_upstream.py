# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section I of the security checklist, Gatehouse as a client of others (C113-C117), and C108 for what such a client
fetches. The same from inside, with many more lies: tests/server/upstream/tst_bad_provider, tst_hostile_provider."""

import base64
import contextlib
import json
import re
import sqlite3
import subprocess
import time

from checklist import EXTRA, Checklist, forms, main, query, requests, urllib
from jwt_keys import new_key
from upstream_provider import KEY, Provider

SECRET = "upstream-secret-71c0ffee29d84b35"
INSIDE = ("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "192.168.0.1", "172.16.0.1", "169.254.169.254",
          "[::ffff:127.0.0.1]", "2130706433", "0.0.0.0", "[fe80::1]", "[fd00::1]", "0x7f000001", "127.1", "224.0.0.1")
TABLES = ("provider_accounts", "provider_tokens", "browser_sessions")


class Upstream(Checklist):
    @classmethod
    def setUpClass(cls):
        cls.provider = Provider()
        cls.addClassCleanup(cls.provider.stop)
        openid = {"client_id": "our-id", "client_secret": SECRET, "issuer": cls.provider.base, "label": "Fake Co",
                  "allow_private_network": True, "client_kwargs": {"scope": "openid profile email"}}
        old = {"client_id": "our-id", "client_secret": SECRET, "label": "Old Co", "allow_private_network": True,
               "request_token_url": cls.provider.base + "/request_token",
               "authorize_url": cls.provider.base + "/authorize",
               "access_token_url": cls.provider.base + "/access_token", "api_base_url": cls.provider.base,
               "profile_url": "userinfo"}
        cls.EXTRA = EXTRA | {"providers": [
            {"name": "fake", **openid}, {"name": "other", **openid}, {"name": "old", **old},
            {"name": "near", **openid, "allow_private_network": False}]}
        super().setUpClass()
        cls.server.issued.add(SECRET)

    def setUp(self):
        # Metadata and keys are kept for a while: a server of its own sees those of now.
        self.provider.reset()

    def tearDown(self):
        self.server.issued |= self.provider.issued

    # -- the browser's part

    def start(self, session, name="fake"):
        """Sent to the provider; the parameters it is asked with."""
        answer = session.get(f"{self.base}/login/{name}", allow_redirects=False)
        self.assertEqual(answer.status_code, 303, answer.text[:300])
        asked = query(answer.headers["Location"])
        self.provider.nonce = asked.get("nonce")
        return asked

    def come_back(self, session, asked, name="fake", **changes):
        values = {"code": "code-1", "state": asked["state"], "iss": self.provider.base} | changes
        return session.get(f"{self.base}/authorize/{name}", allow_redirects=False,
                           params={key: value for key, value in values.items() if value is not None})

    def sign_in(self, session, name="fake"):
        return self.come_back(session, self.start(session, name), name)

    def decide(self, session, page, action, **values):
        form = next(f for f in forms(page.text) if ("action", action) in f["buttons"])
        return session.post(urllib.parse.urljoin(page.url, form["action"]), allow_redirects=False,
                            headers={"Origin": self.base}, data=form["fields"] | {"action": action} | values)

    def rows(self):
        """How many rows there are of what a sign-in leaves."""
        statement = " UNION ALL ".join(f"SELECT count(*) FROM {table}" for table in TABLES)
        if self.on_postgresql:
            return subprocess.run(["psql", "-AtqX", "-c", statement, self.server.workspace], check=True, timeout=60,
                                  capture_output=True, text=True).stdout.split()
        with contextlib.closing(sqlite3.connect(f"file:{self.server.workspace}?mode=ro", uri=True)) as database:
            return database.execute(statement).fetchall()

    def assertStoresNothing(self, work, status=502):
        before = self.rows()
        page = work(requests.Session())
        self.assertEqual(page.status_code, status, page.text[:300])
        self.assertIn("<h1", page.text)  # a page of ours that says so
        self.assertEqual(self.rows(), before)
        return page

    def signed_in(self, username):
        person = self.person(username)
        page = person.session.get(self.base + "/login")
        self.assertIsNotNone(person._answer(page))
        return person.session


class FetchingTest(Upstream):
    """C108: where the client goes, and how much it reads there."""

    def test_C108_discovery_stays_outside(self):
        self.assertStoresNothing(lambda s: s.get(self.base + "/login/near"))
        self.assertEqual(self.provider.requests, [])

    def test_C108_no_spelling_of_inside_is_asked(self):
        for number, host in enumerate(INSIDE):
            with self.subTest(host=host):
                name = f"inside{number}"
                refused = self.import_refused({"providers": [
                    {"name": name, "client_id": "x", "client_secret": SECRET, "issuer": f"https://{host}",
                     "client_kwargs": {"scope": "openid"}}]})
                if refused is None:
                    began = time.monotonic()
                    self.assertStoresNothing(lambda s: s.get(f"{self.base}/login/{name}", allow_redirects=False))
                    self.assertLess(time.monotonic() - began, 3)

    def test_C108_no_redirect_is_followed(self):
        for path in ("/token", "/userinfo"):
            with self.subTest(path):
                self.provider.reset()
                self.provider.whole[path] = (302, "application/json", self.provider.base + "/secret")
                self.assertStoresNothing(self.sign_in)
                self.assertEqual(self.provider.asked("/secret"), 0)

    def test_C108_no_more_than_64_kib_is_read(self):
        for path in ("/token", "/userinfo"):
            with self.subTest(path):
                self.provider.reset()
                self.provider.whole[path] = (200, "application/json", '{"a":"' + "x" * 65536 + '"}')
                self.assertStoresNothing(self.sign_in)


class StateTest(Upstream):
    """C113 and C114: an answer belongs to one request, one browser and one provider."""

    def assertRefusedAnswer(self, session, asked, name="fake", status=400, **changes):
        self.assertEqual(self.come_back(session, asked, name, **changes).status_code, status)
        self.assertEqual(self.provider.asked("/token"), 0)

    def test_C113_a_state_serves_once(self):
        session = requests.Session()
        asked = self.start(session)
        self.assertEqual(self.come_back(session, asked).status_code, 200)
        self.assertEqual(self.come_back(session, asked).status_code, 400)
        self.assertEqual(self.provider.asked("/token"), 1)

    def test_C113_a_state_is_of_its_browser(self):
        asked = self.start(requests.Session())
        stranger = requests.Session()
        self.assertRefusedAnswer(stranger, asked)
        self.start(stranger)  # with a session of their own, too
        self.assertRefusedAnswer(stranger, asked)

    def test_C113_a_state_is_of_its_provider(self):
        session = requests.Session()
        self.assertRefusedAnswer(session, self.start(session, "other"))

    def test_C113_a_state_cannot_be_made_up(self):
        session = requests.Session()
        asked = self.start(session)
        self.assertGreaterEqual(len(asked["state"]), 22)  # 128 bits
        for state in (None, "", "x", asked["state"][:-1], asked["state"] + "x"):
            self.assertRefusedAnswer(session, asked, state=state)

    def test_C114_each_provider_has_its_own_redirect_uri(self):
        seen = {name: self.start(requests.Session(), name)["redirect_uri"] for name in ("fake", "other")}
        self.assertEqual(seen, {name: f"{self.base}/authorize/{name}" for name in seen})

    def test_C114_iss_of_the_answer(self):
        for wrong in ("https://evil.example", None, "", self.provider.base + "/"):
            with self.subTest(iss=wrong):
                session = requests.Session()
                self.assertRefusedAnswer(session, self.start(session), status=502, iss=wrong)

    def test_C114_metadata_of_another_issuer(self):
        self.provider.metadata = {"issuer": "https://evil.example"}
        with self.another_server() as server:
            self.assertStoresNothing(lambda s: s.get(self.base + "/login/fake", allow_redirects=False))
            server.issued.add(SECRET)


class IdTokenTest(Upstream):
    """C115: nothing of an id_token is believed unless all of it is right."""

    def test_C115_claims(self):
        now = int(time.time())
        for wrong in ({"iss": "https://evil.example"}, {"iss": None}, {"aud": "somebody"}, {"aud": None},
                      {"aud": ["our-id", "other"]}, {"azp": "other"}, {"exp": now - 60}, {"exp": None},
                      {"iat": now + 86400}, {"nonce": "another"}, {"nonce": None}, {"sub": None},
                      {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}):
            with self.subTest(**wrong):
                self.provider.reset()
                self.provider.claims = wrong
                self.assertStoresNothing(self.sign_in)

    def test_C115_the_nonce_of_another_sign_in(self):
        def work(session):
            old = self.start(session)["nonce"]
            asked = self.start(session)
            self.provider.nonce = old
            return self.come_back(session, asked)
        self.assertStoresNothing(work)

    def test_C115_the_algorithm_is_pinned(self):
        def forged(head, signature=""):
            payload = self.provider.id_token().split(".")[1]
            return base64.urlsafe_b64encode(json.dumps(head).encode()).rstrip(b"=").decode() + f".{payload}.{signature}"

        def work(session):
            asked = self.start(session)
            self.provider.token = {"id_token": forged(head, signature)}
            return self.come_back(session, asked)
        for head, signature in (({"alg": "none"}, ""), ({"alg": "None"}, ""), ({"alg": "HS256"}, "AAAA"),
                                ({"alg": "RS256"}, "AAAA"), ({"alg": "RS512"}, "AAAA"), ({}, "")):
            with self.subTest(head=head):
                self.assertStoresNothing(work)
        self.provider.token = {"id_token": None}
        self.assertStoresNothing(self.sign_in)

    def test_C115_a_key_of_its_own_choice(self):
        stranger = new_key("RSA", 2048)
        self.provider.key = stranger
        self.assertStoresNothing(self.sign_in)
        # Nor with the name of a good one, nor with the key in the token.
        self.provider.header = {"kid": KEY.as_dict(is_private=False)["kid"]}
        self.assertStoresNothing(self.sign_in)
        self.provider.header |= {"jwk": stranger.as_dict(is_private=False)}
        self.assertStoresNothing(self.sign_in)

    def test_C115_an_unknown_kid_is_looked_for_once(self):
        # A server that has not seen the keys yet: elsewhere this file has used up the one look a minute.
        with self.another_server() as server:
            server.issued.add(SECRET)
            self.assertEqual(self.sign_in(requests.Session()).status_code, 200)
            fresh = new_key("RSA", 2048)
            self.provider.key, self.provider.published = fresh, [KEY, fresh]
            before = self.provider.asked("/jwks")
            self.sign_in(requests.Session())
            self.provider.key = new_key("RSA", 2048)
            for _ in range(5):
                self.assertStoresNothing(self.sign_in)
            self.assertLessEqual(self.provider.asked("/jwks") - before, 1)
            server.issued |= self.provider.issued


class LinkingTest(Upstream):
    """C116: an account gets a link only from the one who began it, who saw it and said so."""

    def begin_link(self, session):
        page = session.get(self.base + "/account")
        form = next(f for f in forms(page.text) if f["action"] == "/login/fake")
        go = session.post(self.base + "/login/fake", headers={"Origin": self.base},
                          data=form["fields"] | {"action": "link"})
        self.assertEqual(go.status_code, 200, go.text[:300])
        target = re.search(r'href="(' + re.escape(self.provider.base) + r'[^"]*)"', go.text)[1]
        asked = query(target.replace("&amp;", "&"))
        self.provider.nonce = asked["nonce"]
        return asked

    def test_C116_a_link_is_shown_and_confirmed(self):
        session = self.signed_in("bob")
        before = self.rows()
        page = self.come_back(session, self.begin_link(session))
        self.assertEqual(page.status_code, 200)
        self.assertIn("bob", page.text.lower())
        self.assertIn("Jane Doe", page.text)
        self.assertEqual(self.rows(), before)
        self.assertEqual(self.decide(session, page, "confirm", csrf="forged").status_code, 403)
        self.assertEqual(self.rows(), before)

    def test_C116_nobody_else_ends_what_somebody_began(self):
        mallory, carol = self.signed_in("bob"), self.signed_in("carol")
        asked = self.begin_link(mallory)
        before = self.rows()
        self.assertEqual(self.come_back(carol, asked).status_code, 400)  # another browser
        # The same browser with another person in it.
        for cookie in list(mallory.cookies):
            if "session" in cookie.name:
                mallory.cookies.set_cookie(next(c for c in carol.cookies if c.name == cookie.name))
        self.assertEqual(self.come_back(mallory, asked).status_code, 403)
        self.assertEqual(self.rows(), before)

    def test_C116_an_address_links_nobody(self):
        """The provider asserts bob's own address; he is asked for his password all the same."""
        with self.another_server() as server:
            server.issued.add(SECRET)
            self.provider.person = lambda: {"sub": "s-9", "name": "Not Bob", "email": "bob@example.org",
                                            "email_verified": True}
            try:
                before = self.rows()
                page = self.sign_in(requests.Session())
                self.assertEqual(page.status_code, 200)
                self.assertIn('name="password"', page.text)
                self.assertEqual(self.rows(), before)
            finally:
                del self.provider.person
            server.issued |= self.provider.issued


class TokensTest(Upstream):
    """C117: what providers gave us stays sealed; OAuth 1.0a as RFC 5849 has it (its vectors: tst_signature)."""

    def test_C117_tokens_are_sealed_and_masked(self):
        with self.another_server() as server:
            session = requests.Session()
            page = self.sign_in(session)
            self.assertEqual(self.decide(session, page, "create", new_username="jane").status_code, 303)
            self.assertEqual(session.get(self.base + "/profile/fake").status_code, 200)
            page = session.get(self.base + "/account")
            stored, exported = self.stored(), self.command("export", "-").stdout
            shown = self.command("provider", "show", "fake", "--json").stdout
            for secret in self.provider.issued | {SECRET}:
                for where in (stored, exported, shown, page.text, server.log.read_text()):
                    self.assertNotIn(secret, where)
                    self.assertNotIn(secret.encode().hex(), where)
            server.issued |= self.provider.issued | {SECRET}

    def test_C117_nonces_never_repeat(self):
        self.provider.authorizations.clear()
        for _ in range(20):
            self.start(requests.Session(), "old")
        stamps = [dict(re.findall(r'oauth_(nonce|timestamp)="([^"]+)"', header))
                  for header in self.provider.authorizations]
        self.assertEqual(len({stamp["nonce"] for stamp in stamps}), 20)
        for stamp in stamps:
            self.assertLess(abs(time.time() - int(stamp["timestamp"])), 60)

    def test_C117_the_callback_is_confirmed(self):
        for told in ("", "&oauth_callback_confirmed=false", "&oauth_callback_confirmed=true&oauth_token=x"):
            with self.subTest(told=told):
                self.provider.request_token = told
                self.assertStoresNothing(lambda s: s.get(self.base + "/login/old", allow_redirects=False))

    def test_C117_a_verifier_is_needed_and_a_token_serves_once(self):
        session = requests.Session()
        token = self.start(session, "old")["oauth_token"]
        url = f"{self.base}/authorize/old"
        self.assertEqual(requests.get(url, params={"oauth_token": token, "oauth_verifier": "v"}).status_code, 400)
        self.assertStoresNothing(lambda _: session.get(url, params={"oauth_token": token}))
        self.assertEqual(self.provider.asked("/access_token"), 0)
        token = self.start(session, "old")["oauth_token"]
        good = {"oauth_token": token, "oauth_verifier": "v"}
        self.assertEqual(session.get(url, params=good).status_code, 200)
        self.assertEqual(session.get(url, params=good).status_code, 400)


if __name__ == "__main__":
    main()
