# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever serves once is shown sixteen times at the same moment, round after round: exactly one wins.

    tst_parallel_redemption.py [--rounds 30] [unittest's own arguments]

GATEHOUSE_TEST_STORE=postgresql takes the other store. bench/parallel_campaign.sh runs a thousand rounds of all on both.
"""

import os
import sys
import time
import unittest
import urllib.parse

from gatehouse_server import CALLBACK, PASSWORD, USERNAME, GatehouseServer, postgresql_workspace
from jwt_keys import assertion, jwk, new_key
from parallel import PARALLEL, Flow, Runner, counted

ROUNDS = 30
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SIGNER = new_key()
EXTRA = {
    "settings": {"refresh_retry_window": 0},
    "clients": [
        {"client_id": "trusted", "client_name": "Trusted", "client_secret": "trusted-secret-4f1e7b90c2d8a653",
         "redirect_uris": [CALLBACK], "grant_types": ["authorization_code"], "response_types": ["code"],
         "scope": "openid", "require_consent": False, "token_endpoint_auth_method": "client_secret_basic"},
    ],
}


def signer(number):
    """One for each round: fifteen refused assertions count as guesses against their client (C059)."""
    return {"client_id": f"signer{number}", "client_name": "Signer", "grant_types": ["client_credentials"],
            "response_types": [], "scope": "reports", "token_endpoint_auth_method": "private_key_jwt",
            "jwks": {"keys": [jwk(SIGNER)]}}


class ParallelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        on_postgresql = os.environ.get("GATEHOUSE_TEST_STORE") == "postgresql"
        workspace = cls.enterClassContext(postgresql_workspace()) if on_postgresql else None
        cls.server = cls.enterClassContext(GatehouseServer(workspace, workers=2, extra=EXTRA | {
            "clients": EXTRA["clients"] + [signer(number) for number in range(ROUNDS)]}))
        cls.flow = Flow(cls.server)
        cls.runner = Runner(cls.server.port)
        cls.addClassCleanup(cls.runner.close)

    def rounds(self, one_round, rounds=None):
        began = time.monotonic()
        for number in range(rounds or ROUNDS):
            try:
                one_round()
            except AssertionError as failure:
                raise AssertionError(f"round {number}: {failure}") from failure
        print(f"{rounds or ROUNDS} rounds of {PARALLEL}: {time.monotonic() - began:.1f} s", flush=True)

    def exactly_one(self, answers, winner, loser):
        self.assertEqual(counted(answers), {winner: 1, loser: len(answers) - 1})
        return next(answer for answer in answers if answer.kind == winner)

    def note(self, answer):
        self.server.issued |= {answer.json.get("access_token"), answer.json.get("refresh_token")}
        return answer

    def test_a_code(self):
        def one_round():
            answers = self.runner.all_at_once("POST", "/oauth/token", self.flow.code(), self.flow.basic("web"))
            won = self.note(self.exactly_one(answers, (200, None), (400, "invalid_grant")))
            # The second use was noticed: what the first one gave is dead (C040).
            self.assertFalse(self.flow.is_active(won.json["access_token"]))
        self.rounds(one_round)

    def test_fifty_redemptions_of_one_code(self):
        crowd = Runner(self.server.port, 50)
        self.addCleanup(crowd.close)
        answers = crowd.all_at_once("POST", "/oauth/token", self.flow.code(), self.flow.basic("web"))
        self.note(self.exactly_one(answers, (200, None), (400, "invalid_grant")))

    def test_a_refresh_token(self):
        def one_round():
            first = self.note(self.flow.post("/oauth/token", self.flow.code(), self.flow.basic("web")))
            form = {"grant_type": "refresh_token", "refresh_token": first.json["refresh_token"]}
            answers = self.runner.all_at_once("POST", "/oauth/token", form, self.flow.basic("web"))
            won = self.note(self.exactly_one(answers, (200, None), (400, "invalid_grant")))
            self.assertFalse(self.flow.is_active(won.json["access_token"]))  # reuse ends the family (C061)
        self.rounds(one_round)

    def test_a_device_code(self):
        def one_round():
            began = self.flow.post("/oauth/device", {"client_id": "television", "scope": "openid profile"})
            self.approve(began.json["verification_uri_complete"])
            form = {"grant_type": DEVICE_GRANT, "device_code": began.json["device_code"], "client_id": "television"}
            answers = self.runner.all_at_once("POST", "/oauth/token", form)
            self.note(self.exactly_one(answers, (200, None), (400, "invalid_grant")))
        self.rounds(one_round)

    def approve(self, url):
        address, fields, cookies = self.flow.open_form(url, "confirm")
        answer = self.flow.post(address.path, fields | {"confirm": "yes"}, self.browser(address, cookies))
        self.assertIn(answer.status, (200, 303), answer.text)

    def test_a_client_assertion(self):
        numbers = iter(range(ROUNDS))

        def one_round():
            form = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION_TYPE,
                    "client_assertion": assertion(SIGNER, f"signer{next(numbers)}", self.server.issuer)}
            self.server.issued.add(form["client_assertion"])
            answers = self.runner.all_at_once("POST", "/oauth/token", form)
            self.note(self.exactly_one(answers, (200, None), (401, "invalid_client")))
        self.rounds(one_round)

    def browser(self, address, cookies):
        return {"Cookie": cookies, "Origin": f"{address.scheme}://{address.netloc}"}

    def test_a_pushed_request(self):
        self.signed_in()
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.flow.person.session.cookies)

        def one_round():
            request = self.flow.parameters("trusted", scope="openid", code_challenge="E9Melhoa2OwvFrEMTJguCHaoeK1t8URW"
                                           "buGJSstw-cM", code_challenge_method="S256")
            pushed = self.flow.post("/oauth/par", request, self.flow.basic("trusted"))
            path = "/oauth/authorize?" + urllib.parse.urlencode(
                {"client_id": "trusted", "request_uri": pushed.json["request_uri"]})
            answers = self.runner.all_at_once("GET", path, None, {"Cookie": cookies})
            codes = {answer.location for answer in answers if "code=" in answer.location}
            self.assertEqual(len(codes), 1, counted(answers))
            self.assertEqual(counted(answers)[(400, None)], PARALLEL - 1)
        self.rounds(one_round)

    def signed_in(self):
        url = self.server.base + "/oauth/authorize?" + urllib.parse.urlencode(self.flow.parameters(
            "trusted", scope="openid", code_challenge="E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            code_challenge_method="S256"))
        self.assertIsInstance(self.flow.person.authorize(url), str)

    def consent_url(self):
        return self.server.base + "/oauth/authorize?" + urllib.parse.urlencode(self.flow.parameters(
            prompt="consent", code_challenge="E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            code_challenge_method="S256"))

    def test_a_consent(self):
        self.signed_in()

        def one_round():
            address, fields, cookies = self.flow.open_form(self.consent_url(), "confirm")
            answers = self.runner.all_at_once("POST", address.path, fields | {"confirm": "yes"},
                                              self.browser(address, cookies))
            self.assertEqual(len([a for a in answers if "code=" in a.location]), 1, counted(answers))
            self.assertEqual(counted(answers)[(400, None)], PARALLEL - 1)
        self.rounds(one_round)

    def test_a_sign_in_leads_to_one_place(self):
        """Sixteen right passwords for one pending request lead on to one place, and nothing breaks."""
        def one_round():
            fresh = Flow(self.server)
            address, fields, cookies = fresh.open_form(self.consent_url(), "password")
            answers = self.runner.all_at_once("POST", address.path, fields | {
                "username": USERNAME, "password": PASSWORD}, self.browser(address, cookies))
            self.assertTrue(all(answer.status < 500 for answer in answers), counted(answers))
            locations = {answer.location for answer in answers if answer.status == 303}
            self.assertLessEqual(len(locations), 1, counted(answers))
        # Each costs sixteen times argon2id.
        self.rounds(one_round, max(1, ROUNDS // 10))


if __name__ == "__main__":
    if "--rounds" in sys.argv:
        at = sys.argv.index("--rounds")
        ROUNDS = int(sys.argv[at + 1])
        del sys.argv[at:at + 2]
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
