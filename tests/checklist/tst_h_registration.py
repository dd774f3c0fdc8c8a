# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section H of the security checklist: registration, metadata, fetching (C107-C112)."""

from checklist import CALLBACK, EXTRA, Checklist, client, forms, main, query, random_part, requests, urllib
from jwt_keys import assertion, new_key

KEY = new_key()
GOOD = {"redirect_uris": ["https://new.example/cb"], "client_name": "New", "scope": "openid profile"}
HOSTILE = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "https://new.example/#f",
           "http://new.example/cb", "https://a@new.example/", "https://*.example/cb", "file:///etc/passwd")


class RegistrationTest(Checklist):
    EXTRA = EXTRA | {"clients": EXTRA["clients"] + [
        client("pictured", redirect_uris=[CALLBACK], logo_uri="https://pictures.example/logo.png",
               policy_uri="https://pictures.example/policy", tos_uri="https://pictures.example/terms"),
    ]}

    def registering(self, how):
        """A server that lets clients register themselves."""
        if '"registration"' not in self.command("settings", "show", "--json").stdout:
            self.skipTest("this program registers no clients by itself")
        return self.another_server(registration=how)

    def register(self, metadata, token=None):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = requests.post(self.base + "/oauth/register", json=metadata, headers=headers)
        if answer.headers.get("Content-Type", "").startswith("application/json"):
            body = answer.json()
            self.server.issued |= {body.get("client_secret"), body.get("registration_access_token")}
        return answer

    def test_C107_registration_is_off_unless_switched_on(self):
        self.assertNotIn("registration_endpoint", self.metadata)
        self.assertIn(self.register(GOOD).status_code, (403, 404))

    def test_C107_an_initial_access_token_is_needed(self):
        with self.registering("token"):
            for token in (None, "nonsense"):
                self.assertEqual(self.register(GOOD, token).status_code, 401)

    def test_C107_metadata_is_judged_as_everywhere(self):
        with self.registering("open"):
            for uri in HOSTILE:
                with self.subTest(uri=uri):
                    answer = self.register(GOOD | {"redirect_uris": [uri]})
                    self.assertRefused(answer, "invalid_redirect_uri")
            for wrong in ({"grant_types": ["password"]}, {"grant_types": ["client_credentials"]},
                          {"jwks_uri": "http://169.254.169.254/"}, {"logo_uri": "javascript:1"},
                          {"token_endpoint_auth_method": "magic"}, {"response_types": ["fortune"]}):
                with self.subTest(**wrong):
                    answer = self.register(GOOD | wrong)
                    self.assertRefused(answer, "invalid_client_metadata")
            for own in ({"may_introspect": True}, {"enabled": False}, {"owner": "alice"}, {"require_consent": False},
                        {"allow_insecure_http": True, "redirect_uris": ["http://new.example/cb"]}):
                with self.subTest(**own):
                    answer = self.register(GOOD | own)
                    if answer.status_code == 201:  # RFC 7591 §2: what is not known is ignored
                        self.assertFalse(set(own) - {"redirect_uris"} & set(answer.json()))
                    else:
                        self.assertEqual(answer.status_code, 400)

    def test_C107_an_update_is_judged_by_what_the_client_would_be(self):
        with self.registering("open"):
            made = self.register(GOOD).json()
            url, token = made["registration_client_uri"], made["registration_access_token"]
            for wrong in ({"redirect_uris": ["javascript:1"]}, {"grant_types": ["password"]}):
                answer = requests.put(url, json=GOOD | {"client_id": made["client_id"]} | wrong,
                                      headers={"Authorization": f"Bearer {token}"})
                self.assertEqual(answer.status_code, 400, answer.text)

    def test_C108_addresses_to_fetch_are_https(self):
        for uri in ("http://keys.example/jwks", "ftp://keys.example/", "file:///etc/passwd", "https://a@keys.example/"):
            refused = self.import_refused({"clients": [
                client("fetching", secret=False, token_endpoint_auth_method="private_key_jwt", jwks_uri=uri)]})
            self.assertIn("jwks_uri", refused or "", uri)

    def test_C108_nothing_inside_is_fetched(self):
        """Each address is one that no server should ask on behalf of a stranger."""
        for number, host in enumerate(("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "192.168.0.1", "172.16.0.1",
                                       "169.254.169.254", "[::ffff:127.0.0.1]", "2130706433", "0.0.0.0", "[fe80::1]",
                                       "[fd00::1]", "0x7f000001", "127.1", "224.0.0.1")):
            with self.subTest(host=host):
                name = f"fetching{number}"
                refused = self.import_refused({"clients": [
                    client(name, grants=["client_credentials"], secret=False, jwks_uri=f"https://{host}/jwks",
                           token_endpoint_auth_method="private_key_jwt")]})
                if refused is None:
                    answer = self.post("/oauth/token", grant_type="client_credentials",
                                       client_assertion_type="urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                       client_assertion=assertion(KEY, name, self.server.issuer))
                    self.assertRefused(answer, "invalid_client", 401)
                    self.assertLess(answer.elapsed.total_seconds(), 3)

    def test_C109_pictures_are_the_browsers_business(self):
        person = self.person()
        page = person.session.get(self.base + "/oauth/authorize", params=self.parameters("pictured"))
        self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
        form = next(f for f in forms(page.text) if "password" in f["fields"])
        page = person.session.post(urllib.parse.urljoin(page.url, form["action"]), headers={"Origin": self.base},
                                   data=form["fields"] | {"username": person.username, "password": person.password})
        self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
        self.assertIn("https://pictures.example/policy", page.text)
        self.assertIn("https://pictures.example/terms", page.text)
        for link in page.text.split("<a ")[1:]:
            if "pictures.example" in link:
                self.assertIn("noreferrer", link.split(">")[0])

    def test_C110_sector_identifiers_are_refused_while_subjects_are_public(self):
        self.assertEqual(self.metadata["subject_types_supported"], ["public"])
        refused = self.import_refused({"clients": [client("sector", sector_identifier_uri="https://s.example/x")]})
        self.assertIn("sector_identifier_uri", refused)

    def test_C111_registration_access_tokens(self):
        with self.registering("open"):
            first, second = self.register(GOOD).json(), self.register(GOOD).json()
            token = first["registration_access_token"]
            secret = random_part(token)
            self.assertGreaterEqual(len(secret) * 6, 128)
            self.assertNotIn(secret, self.stored())
            bearer = {"Authorization": f"Bearer {token}"}
            self.assertEqual(requests.get(first["registration_client_uri"], headers=bearer).status_code, 200)
            self.assertEqual(requests.get(second["registration_client_uri"], headers=bearer).status_code, 401)
            self.assertEqual(requests.get(first["registration_client_uri"]).status_code, 401)
            put = requests.put(first["registration_client_uri"], headers=bearer,
                               json=GOOD | {"client_id": first["client_id"], "client_name": "Renamed"})
            self.assertEqual(put.status_code, 200, put.text)
            self.server.issued.add(put.json()["registration_access_token"])
            self.assertNotEqual(put.json()["registration_access_token"], token)
            self.assertEqual(requests.get(first["registration_client_uri"], headers=bearer).status_code, 401)


class MetadataTest(Checklist):
    """C112: what the metadata lists works, and what it does not list is refused."""

    def test_C112_both_documents_agree(self):
        other = requests.get(self.base + "/.well-known/oauth-authorization-server").json()
        for name in set(other) & set(self.metadata):
            self.assertEqual(other[name], self.metadata[name], name)
        self.assertEqual(self.metadata["issuer"], self.server.issuer)

    def test_C112_every_endpoint_answers(self):
        for name, url in self.metadata.items():
            if name.endswith(("_endpoint", "_uri")) and isinstance(url, str):
                with self.subTest(name):
                    self.assertTrue(url.startswith(self.server.issuer + "/"))
                    self.assertNotIn(requests.get(url, allow_redirects=False).status_code, (404, 500, 501))

    def test_C112_grant_types(self):
        every = {"authorization_code", "refresh_token", "client_credentials", "password", "implicit",
                 "urn:ietf:params:oauth:grant-type:device_code", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                 "urn:ietf:params:oauth:grant-type:token-exchange", "urn:openid:params:grant-type:ciba"}
        listed = set(self.metadata["grant_types_supported"])
        for grant in every - {"implicit"}:
            with self.subTest(grant=grant):
                error = self.post("/oauth/token", "inspector", grant_type=grant).json().get("error")
                if grant in listed:
                    self.assertNotEqual(error, "unsupported_grant_type")
                else:
                    self.assertEqual(error, "unsupported_grant_type")

    def test_C112_response_types(self):
        every = {"code", "token", "id_token", "id_token token", "code token", "code id_token", "code id_token token",
                 "none", "fortune"}
        listed = set(self.metadata["response_types_supported"])
        for response_type in every:
            with self.subTest(response_type=response_type):
                told = self.authorize(response_type=response_type, nonce="n").headers.get("Location", "").replace(
                    "#", "?", 1)
                error = query(told).get("error")
                if response_type not in listed:
                    self.assertEqual(error, "unsupported_response_type")
                elif response_type == "code":
                    self.assertIsNone(error)
                else:  # this client has none of the others
                    self.assertEqual(error, "unauthorized_client")

    def test_C112_methods_and_algorithms(self):
        self.assertEqual(self.metadata["code_challenge_methods_supported"], ["S256"])
        self.assertTold(self.authorize(code_challenge_method="plain"), "invalid_request")
        for name in ("token_endpoint_auth_methods_supported", "revocation_endpoint_auth_methods_supported"):
            self.assertLessEqual(set(self.metadata[name]), {"client_secret_basic", "client_secret_post", "none",
                                                            "client_secret_jwt", "private_key_jwt"})
        algorithms = {key["alg"] for key in requests.get(self.metadata["jwks_uri"]).json()["keys"]}
        self.assertLessEqual(algorithms, set(self.metadata["id_token_signing_alg_values_supported"]))
        self.assertIn("RS256", self.metadata["id_token_signing_alg_values_supported"])
        self.assertNotIn("none", self.metadata["id_token_signing_alg_values_supported"])

    def test_C112_prompts_and_modes(self):
        modes = set(self.metadata.get("response_modes_supported", ["query", "fragment"]))
        for mode in ("query", "form_post", "jwt", "web_message"):
            answer = self.authorize(prompt="none", response_mode=mode)
            is_done = answer.status_code == 200 or "login_required" in answer.headers.get("Location", "")
            self.assertEqual(is_done, mode in modes, mode)
        for prompt in ("none", "login", "consent"):
            self.assertNotIn("error=invalid_request", self.authorize(prompt=prompt).headers.get("Location", ""))

    def test_C112_scopes_and_claims(self):
        self.assertIn("openid", self.metadata["scopes_supported"])
        tokens = self.tokens()
        seen = self.userinfo(tokens["access_token"]).json()
        self.assertLessEqual(set(seen), set(self.metadata["claims_supported"]))


if __name__ == "__main__":
    main()
