# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section A of the security checklist: authorization requests and redirect URIs (C001-C030)."""

from checklist import APP, CALLBACK, Checklist, client, forms, main, query, requests, urllib


class AuthorizationRequestTest(Checklist):
    def test_C001_unknown_client_is_a_page(self):
        self.assertPage(self.authorize("nobody"))

    def test_C002_unregistered_redirect_uri_is_a_page(self):
        self.assertPage(self.authorize(redirect_uri="https://evil.example/"))

    def test_C003_redirect_uris_are_compared_exactly(self):
        self.assertGoesOn(self.authorize("app", redirect_uri=APP))
        for other in ("https://app.example/call/back?keep=1&x=2", "https://APP.example/Call/back?keep=1&x=2",
                      "https://app.example/Call/back/?keep=1&x=2", "https://app.example/Call/./back?keep=1&x=2",
                      "https://app.example/Call%2Fback?keep=1&x=2", "https://app.example:443/Call/back?keep=1&x=2",
                      "https://app.example/Call/back", "https://app.example/Call/back?keep=1&x=2&y=3",
                      "https://app.example/Call/back?x=2&keep=1", "HTTPS://app.example/Call/back?keep=1&x=2",
                      "https://app.example/Call/back?keep=1&x=2#", "https://app.example/Call/x/../back?keep=1&x=2",
                      APP + " ", " " + APP):
            with self.subTest(redirect_uri=other):
                self.assertPage(self.authorize("app", redirect_uri=other))

    def test_C004_host_tricks_are_refused(self):
        good = "app.example"
        for trick in (f"https://{good}@evil.example/Call/back", f"https://{good}@evil@{good}/Call/back",
                      f"https://{good}.evil.example/Call/back", f"https://evil.example#{good}/Call/back",
                      f"https://evil.example\\{good}/Call/back", f"https:\\\\{good}/Call/back",
                      f"https://{good}\t/Call/back?keep=1&x=2", f"https://{good}\n/Call/back?keep=1&x=2",
                      "https://xn--pp-eka.example/Call/back", f"https:/{good}/Call/back?keep=1&x=2",
                      f"https:{good}/Call/back?keep=1&x=2", f"//{good}/Call/back?keep=1&x=2",
                      f"https://{good}%00.evil.example/", f"https://evil.example?{good}/Call/back"):
            with self.subTest(redirect_uri=trick):
                self.assertPage(self.authorize("app", redirect_uri=trick))

    def test_C005_a_dot_is_a_dot(self):
        self.assertGoesOn(self.authorize("dotted", redirect_uri="https://foo.example/cb"))
        for other in ("https://fooXexample/cb", "https://sub.foo.example/cb", "https://foo.example/cb2"):
            self.assertPage(self.authorize("dotted", redirect_uri=other))
        refused = self.import_refused({"clients": [client("wild", redirect_uris=["https://*.foo.example/cb"])]})
        self.assertIn("redirect_uris[0]", refused)

    def test_C006_loopback_with_any_port(self):
        for port in ("", ":1", ":51234", ":65535"):
            self.assertGoesOn(self.authorize("native", redirect_uri=f"http://127.0.0.1{port}/cb?a=1"))
            self.assertGoesOn(self.authorize("native", redirect_uri=f"http://[::1]{port}/cb"))
        for other in ("http://127.0.0.1:1/cb", "http://127.0.0.1:1/cb?a=2", "http://127.0.0.1:1/cb/?a=1",
                      "http://127.0.0.1:70000/cb?a=1", "http://127.0.0.1:/cb?a=1", "http://localhost:1/cb?a=1",
                      "https://127.0.0.1:1/cb?a=1", "http://127.0.0.1.evil.example/cb?a=1",
                      "http://127.0.0.1:1@evil.example/cb?a=1", "http://127.0.0.2:1/cb?a=1"):
            with self.subTest(redirect_uri=other):
                self.assertPage(self.authorize("native", redirect_uri=other))
        self.assertGoesOn(self.authorize("local", redirect_uri="http://localhost:4711/cb"))
        self.assertPage(self.authorize("local", redirect_uri="http://localhost:4712/cb"))

    def refusal_of(self, uri, **more):
        return self.import_refused({"clients": [client("refused", redirect_uris=[uri], **more)]})

    def test_C007_dangerous_schemes_are_not_registered(self):
        for uri in ("javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
                    "java\nscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,x", "vbscript:x",
                    "file:///etc/passwd", "blob:https://a.example/1", "myapp:/cb", "javascript://%0aalert(1)",
                    "JAVASCRIPT:https://app.example"):
            with self.subTest(uri=uri):
                self.assertIn("redirect_uris[0]", self.refusal_of(uri) or "")
        self.assertIsNone(self.import_refused({"clients": [client("mobile", redirect_uris=["org.example.app:/cb"])]}))
        self.assertGoesOn(self.authorize("mobile", redirect_uri="org.example.app:/cb"))
        self.assertPage(self.authorize("mobile", redirect_uri="org.example.app:/other"))

    def test_C008_a_fragment_is_not_registered(self):
        for uri in ("https://app.example/cb#", "https://app.example/cb#part"):
            self.assertIn("fragment", self.refusal_of(uri))

    def test_C009_plain_http_stays_on_this_machine(self):
        self.assertIn("http", self.refusal_of("http://app.example/cb"))
        self.assertIsNone(self.import_refused({"clients": [
            client("developer", redirect_uris=["http://app.example/cb"], allow_insecure_http=True)]}))

    def test_C010_a_missing_redirect_uri(self):
        self.assertPage(self.authorize("two", redirect_uri=None, scope="profile"))
        self.assertPage(self.authorize("one", redirect_uri=None, scope="openid"))
        self.assertGoesOn(self.authorize("one", redirect_uri=None, scope="profile"))

    def test_C011_a_repeated_parameter_is_refused(self):
        for name, again in (("client_id", "app"), ("redirect_uri", "https://evil.example/")):
            with self.subTest(name=name):
                self.assertPage(self.authorize(more="&" + urllib.parse.urlencode({name: again})))
        for name in ("response_type", "scope", "nonce", "code_challenge", "code_challenge_method", "prompt", "state",
                     "max_age", "ui_locales"):
            with self.subTest(name=name):
                more = "&" + urllib.parse.urlencode([(name, "login"), (name, "x")])
                self.assertTold(self.authorize(more=more), "invalid_request")

    def test_C012_unknown_parameters_are_ignored_and_empty_ones_absent(self):
        self.assertGoesOn(self.authorize(more="&shoe_size=43&prompt=&max_age=&nonce="))
        told = self.assertTold(self.authorize(state=None, more="&state=", prompt="none"), "login_required")
        self.assertNotIn("state", told)

    def test_C013_response_types(self):
        for changes, errors in (({"response_type": "fortune"}, ["unsupported_response_type"]),
                                ({"response_type": None}, ["invalid_request", "unsupported_response_type"]),
                                ({"response_type": "token"}, ["unauthorized_client", "unsupported_response_type"])):
            with self.subTest(**changes):
                answer = self.authorize(**changes)
                location = answer.headers["Location"].replace("#", "?")
                self.assertTrue(location.startswith(CALLBACK))
                self.assertIn(query(location)["error"], errors)
                self.assertPage(self.authorize(**changes, redirect_uri="https://evil.example/"))

    def test_C014_no_error_goes_to_an_unregistered_address(self):
        for changes in ({"prompt": "none"}, {"scope": "nonsense"}, {"code_challenge": "short"},
                        {"request": "eyJhbGciOiJub25lIn0.e30."}, {"request_uri": "https://evil.example/r"},
                        {"response_type": "x"}, {"code_challenge_method": "plain"}, {"max_age": "-1"}):
            with self.subTest(**changes):
                self.assertPage(self.authorize(redirect_uri="https://evil.example/", **changes))

    def test_C015_no_scope_beyond_the_client(self):
        answer = self.authorize(scope="openid admin")
        if "error=" in answer.headers.get("Location", ""):
            self.assertTold(answer, "invalid_scope")
            return
        tokens = self.redeem(self.code(scope="openid admin")).json()
        self.assertEqual(tokens["scope"], "openid")

    def test_C016_state_comes_back_as_it_was(self):
        printable = "".join(chr(c) for c in range(0x20, 0x7f))
        for state in ("x" * 384, printable, "grüße-€-日本-😀", "a+b c%20d%2Bé&=?#"):
            with self.subTest(state=state):
                answer = self.authorize(prompt="none", state=state)
                self.assertEqual(self.assertTold(answer, "login_required")["state"], state)
        long = self.authorize(state="x" * 4000)
        self.assertTold(long, "invalid_request")
        self.assertEqual(self.called(state=printable)["state"], printable)

    def test_C017_no_line_break_reaches_a_header(self):
        for evil in ("%0d%0aSet-Cookie:%20a=b", "%0aX-A:%20b", "%00", "%0d%0a%0d%0a<script>"):
            for name in ("state", "scope", "nonce", "redirect_uri", "client_id", "ui_locales", "login_hint", "prompt"):
                with self.subTest(name=name, evil=evil):
                    path = "/oauth/authorize?" + urllib.parse.urlencode(self.parameters(**{name: None}))
                    head = self.raw(f"GET {path}&{name}=x{evil} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                                    .encode()).split(b"\r\n\r\n")[0].lower()
                    self.assertTrue(head.startswith(b"http/1.1 "))
                    self.assertNotIn(b"\nset-cookie: a=b", head)
                    self.assertNotIn(b"\nx-a:", head)

    def test_C018_get_and_post_alone(self):
        self.assertGoesOn(requests.post(self.base + "/oauth/authorize", data=self.parameters(), allow_redirects=False))
        for method in ("PUT", "DELETE", "PATCH", "HEAD"):
            with self.subTest(method=method):
                answer = requests.request(method, self.base + "/oauth/authorize", params=self.parameters(),
                                          allow_redirects=False)
                self.assertEqual(answer.status_code, 405)
                self.assertEqual({m.strip() for m in answer.headers["Allow"].split(",")} - {"OPTIONS"},
                                 {"GET", "POST"})

    def test_C019_the_issuer_stands_in_every_answer(self):
        self.assertEqual(self.called()["iss"], self.server.issuer)
        self.assertEqual(self.assertTold(self.authorize(prompt="none"), "login_required")["iss"], self.server.issuer)
        self.assertIs(self.metadata["authorization_response_iss_parameter_supported"], True)
        self.assertEqual(self.metadata["issuer"], self.server.issuer)

    def test_C020_passwords_are_answered_with_303(self):
        person = self.person()
        statuses = []
        plain = person.session.post
        person.session.post = lambda *a, **k: (lambda r: statuses.append(r.status_code) or r)(plain(*a, **k))
        self.called(person=person)
        self.assertEqual(person.pages, ["sign-in", "consent"])
        self.assertEqual(set(statuses), {303})

    def test_C021_the_answer_joins_an_existing_query(self):
        url = self.authorize("app", redirect_uri=APP, prompt="none").headers["Location"]
        self.assertTrue(url.startswith(APP + "&"), url)
        self.assertEqual(query(url)["keep"], "1")
        self.assertEqual(url.count("?"), 1)
        self.assertTrue(url.endswith("#"))  # a fragment of the request is not carried on to the client

    def test_C022_cross_origin_reading(self):
        foreign, own = {"Origin": "https://evil.example"}, {"Origin": "https://spa.example"}
        header = "Access-Control-Allow-Origin"
        for origin in (foreign, own):
            answer = requests.get(self.base + "/oauth/authorize", params=self.parameters(), headers=origin,
                                  allow_redirects=False)
            self.assertNotIn(header, answer.headers)
            for path in ("/oauth/jwks", "/.well-known/openid-configuration"):
                self.assertEqual(requests.get(self.base + path, headers=origin).headers[header], "*")
        for path in ("/oauth/token", "/oauth/userinfo", "/oauth/revoke"):
            self.assertEqual(requests.post(self.base + path, headers=own).headers.get(header), "https://spa.example")
            self.assertNotIn(header, requests.post(self.base + path, headers=foreign).headers)
            self.assertNotIn("Access-Control-Allow-Credentials", requests.post(self.base + path, headers=own).headers)

    def test_C023_response_modes(self):
        self.assertTold(self.authorize(response_mode="telepathy"), "invalid_request")
        answer = self.authorize("browser", response_type="token", response_mode="query", code_challenge=None,
                                code_challenge_method=None)
        self.assertIn("error=invalid_request", answer.headers["Location"])

    def test_C024_form_post_escapes_every_value(self):
        state = "\"><script>alert(1)</script>&'"
        page = self.authorize(prompt="none", response_mode="form_post", state=state)
        self.assertEqual(page.status_code, 200)
        self.assertNotIn("<script>alert", page.text)
        form = forms(page.text)[0]
        self.assertEqual((form["action"], form["method"]), (CALLBACK, "post"))
        self.assertEqual(form["fields"]["state"], state)
        self.assertEqual(form["fields"]["error"], "login_required")
        policy = page.headers["Content-Security-Policy"]
        self.assertRegex(policy, r"script-src 'sha256-[^']+'(;|$)")
        self.assertNotIn("unsafe", policy)
        self.assertNotRegex(page.text, r"\son[a-z]+\s*=")

    def test_C025_request_objects_are_refused_not_ignored(self):
        told = self.assertTold(self.authorize(request="eyJhbGciOiJub25lIn0.e30."), "request_not_supported")
        self.assertEqual(told["state"], "st")
        self.assertTold(self.authorize(request_uri="https://evil.example/r"), "request_uri_not_supported")

    def test_C026_prompt_none_never_shows_a_page(self):
        self.assertTold(self.authorize(prompt="none"), "login_required")
        person = self.person()
        self.called(person=person)
        answer = self.authorize("other", prompt="none", session=person.session)
        self.assertTold(answer, "consent_required")

    def test_C027_prompt_login_max_age_and_hint(self):
        person = self.person()
        self.called(person=person)
        tokens = self.tokens(person=person)
        for changes in ({"prompt": "login"}, {"max_age": "0"}):
            with self.subTest(**changes):
                again = self.person()
                again.session = person.session
                self.called(person=again, **changes)
                self.assertIn("sign-in", again.pages)
        relaxed = self.person()
        relaxed.session = person.session
        self.called(person=relaxed, max_age="10000")
        self.assertNotIn("sign-in", relaxed.pages)
        bob = self.person("bob")
        self.called(person=bob)
        answer = self.authorize(prompt="none", id_token_hint=tokens["id_token"], session=bob.session)
        self.assertTold(answer, "login_required")
        self.server.issued.add(tokens["id_token"])

    def test_C028_public_clients_always_ask(self):
        person = self.person()
        for _ in range(2):
            person.pages.clear()
            self.called("phone", person=person)
            self.assertIn("consent", person.pages)
        self.assertTold(self.authorize("phone", prompt="none", session=person.session), "consent_required")

    def test_C029_disabled_clients_and_users_get_nothing(self):
        # Confirmed in every grant: what was given dies, what is asked for is refused.
        tokens, code = self.tokens("two"), self.code("two")
        self.command("client", "set", "two", "--enabled", "false")
        self.assertDiesSoon(tokens["access_token"])
        self.assertPage(self.authorize("two"))
        self.assertRefused(self.redeem(code, "two"), "invalid_client", 401)
        self.assertRefused(self.refresh(tokens["refresh_token"], "two"), "invalid_client", 401)
        self.assertFalse(self.is_active(tokens["access_token"]))
        self.enable("client", "two")

        carol = self.person("carol")
        tokens, code = self.tokens(person=carol), self.code(person=carol)
        self.command("user", "set", "carol", "--enabled", "false")
        self.assertDiesSoon(tokens["access_token"])
        self.assertRefused(self.redeem(code), "invalid_grant")
        self.assertRefused(self.refresh(tokens["refresh_token"]), "invalid_grant")
        self.assertFalse(self.is_active(tokens["access_token"]))
        self.assertTold(self.authorize(prompt="none", session=carol.session), "login_required")
        self.enable("user", "carol")

    def test_C030_pushed_parameters_stay_on_the_server(self):
        hidden = "hidden-state-1b9d6bcd"
        pushed = self.post("/oauth/par", "web", **self.parameters(state=hidden, nonce="hidden-nonce-77aa"))
        self.assertEqual(pushed.status_code, 201, pushed.text)
        session = requests.Session()
        answer = session.get(self.base + "/oauth/authorize", allow_redirects=False, params={
            "client_id": "web", "request_uri": pushed.json()["request_uri"]})
        for _ in range(5):
            seen = str(answer.headers) + answer.url + str(session.cookies.get_dict())
            self.assertNotIn("hidden-", seen)
            if not answer.is_redirect:
                break
            answer = session.get(urllib.parse.urljoin(answer.url, answer.headers["Location"]), allow_redirects=False)
        self.assertEqual(answer.status_code, 200)
        self.assertNotIn("hidden-", self.server.log.read_text(errors="replace"))


if __name__ == "__main__":
    main()
