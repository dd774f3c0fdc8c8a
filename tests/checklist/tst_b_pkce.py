# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section B of the security checklist: PKCE (C031-C038)."""

from checklist import PKCE, Checklist, challenge, main


class PkceTest(Checklist):
    def test_C031_a_public_client_needs_a_challenge(self):
        for client in ("phone", "web"):  # required of everybody unless the client's own switch lifts it
            self.assertTold(self.authorize(client, code_challenge=None, code_challenge_method=None), "invalid_request")

    def test_C032_s256_alone(self):
        for changes in ({"code_challenge_method": "plain"}, {"code_challenge_method": "S512"},
                        {"code_challenge_method": "s256"}, {"code_challenge": None},
                        {"code_challenge_method": None}):
            with self.subTest(**changes):
                self.assertTold(self.authorize(**changes), "invalid_request")
        self.assertTold(self.authorize("legacy", code_challenge=None), "invalid_request")

    def test_C033_length_and_characters(self):
        good = challenge(PKCE)
        for bad in (good[:-1], good[:-1] + "=", good[:-1] + "+", good[:-1] + "/", good[:-1] + "é",
                    "A" * 129, "A" * 42):
            with self.subTest(challenge=bad):
                self.assertTold(self.authorize(code_challenge=bad), "invalid_request")
        code = self.code()
        for bad in ("a" * 42, "a" * 129, PKCE[:-1] + " ", PKCE[:-1] + "é", PKCE[:-1] + "!"):
            with self.subTest(verifier=bad):
                self.assertIn(self.redeem(code, code_verifier=bad).json()["error"], ("invalid_grant", "invalid_request"))
        for length in (43, 128):
            verifier = "b" * length
            done = self.redeem(self.code(code_challenge=challenge(verifier)), code_verifier=verifier)
            self.assertEqual(done.status_code, 200)

    def test_C034_the_verifier_is_needed(self):
        code = self.code()
        for verifier in (None, "", "w" * 43, PKCE.swapcase()):
            with self.subTest(verifier=verifier):
                self.assertRefused(self.redeem(code, code_verifier=verifier), "invalid_grant")

    def test_C035_a_verifier_without_a_challenge(self):
        code = self.code("legacy", code_challenge=None, code_challenge_method=None, nonce="n")
        self.assertRefused(self.redeem(code, "legacy"), "invalid_grant")
        self.assertEqual(self.redeem(code, "legacy", code_verifier=None).status_code, 200)

    def test_C036_the_challenge_is_no_verifier(self):
        self.assertRefused(self.redeem(self.code(), code_verifier=challenge(PKCE)), "invalid_grant")

    def test_C037_a_wrong_verifier_burns_nothing(self):
        code = self.code()
        for _ in range(3):
            self.assertRefused(self.redeem(code, code_verifier="w" * 43), "invalid_grant")
        tokens = self.redeem(code).json()
        self.assertTrue(self.is_active(tokens["access_token"]))
        self.assertRefused(self.redeem(code, code_verifier="w" * 43), "invalid_grant")
        self.assertTrue(self.is_active(tokens["access_token"]))

    def test_C037_guessing_verifiers_is_slowed(self):
        with self.another_server():
            code = self.code("other")
            statuses = [self.redeem(code, "other", code_verifier="w" * 43).status_code for _ in range(40)]
            self.assertIn(429, statuses)

    def test_C038_metadata(self):
        self.assertEqual(self.metadata["code_challenge_methods_supported"], ["S256"])


if __name__ == "__main__":
    main()
