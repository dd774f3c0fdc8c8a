# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section D of the security checklist: refresh tokens (C060-C068)."""

import time

from checklist import EXTRA, Checklist, client, forms, main
from parallel import PARALLEL, Flow, Runner, counted


class RefreshTokenTest(Checklist):
    EXTRA = EXTRA | {"settings": {"refresh_retry_window": 0},
                     "clients": EXTRA["clients"] + [client("plain", scope="openid profile")]}

    def test_C060_bound_to_its_client(self):
        tokens = self.tokens()
        self.assertRefused(self.refresh(tokens["refresh_token"], "other"), "invalid_grant")
        self.assertRefused(self.refresh(tokens["refresh_token"], "phone"), "invalid_grant")
        self.assertEqual(self.refresh(tokens["refresh_token"]).status_code, 200)

    def test_C061_rotation_and_the_end_of_the_family(self):
        for who, scope in (("phone", "openid profile offline_access"), ("web", None)):
            with self.subTest(client=who):
                first = self.tokens(who, **({"scope": scope} if scope else {}))
                second = self.refresh(first["refresh_token"], who).json()
                self.assertNotEqual(second["refresh_token"], first["refresh_token"])
                self.assertRefused(self.refresh(first["refresh_token"], who), "invalid_grant")
                self.assertRefused(self.refresh(second["refresh_token"], who), "invalid_grant")
                self.assertFalse(self.is_active(second["access_token"]))

    def test_C062_fifty_at_once(self):
        crowd = Runner(self.server.port, 50)
        self.addCleanup(crowd.close)
        flow = Flow(self.server)
        form = {"grant_type": "refresh_token", "refresh_token": self.tokens()["refresh_token"]}
        answers = crowd.all_at_once("POST", "/oauth/token", form, flow.basic("web"))
        self.assertEqual(counted(answers), {(200, None): 1, (400, "invalid_grant"): 49})

    def test_C062_with_a_retry_window_all_get_the_same_successor(self):
        with self.another_server(workers=2, refresh_retry_window=10) as server:
            crowd = Runner(server.port, PARALLEL)
            form = {"grant_type": "refresh_token", "refresh_token": self.tokens()["refresh_token"]}
            answers = crowd.all_at_once("POST", "/oauth/token", form, Flow(server).basic("web"))
            crowd.close()
            self.assertEqual(counted(answers), {(200, None): PARALLEL})
            self.assertEqual(len({answer.json["refresh_token"] for answer in answers}), 1)
            server.issued |= {answer.json[n] for answer in answers for n in ("access_token", "refresh_token")}

    def test_C063_dead_after_a_restart(self):
        first = self.tokens()
        second = self.refresh(first["refresh_token"]).json()
        self.server.stop()
        self.server.start()
        self.assertRefused(self.refresh(first["refresh_token"]), "invalid_grant")
        self.assertRefused(self.refresh(second["refresh_token"]), "invalid_grant")

    def test_C063_a_restored_backup_brings_nothing_back(self):
        if self.on_postgresql:
            self.skipTest("backup and restore of a PostgreSQL workspace are the database's own tools")
        first = self.tokens()
        self.command("backup", str(self.server.folder / "kept.backup"))
        second = self.refresh(first["refresh_token"]).json()
        self.server.stop()
        self.command("restore", str(self.server.folder / "kept.backup"))
        self.server.start()
        for token in (first["refresh_token"], second["refresh_token"]):
            self.assertRefused(self.refresh(token), "invalid_grant")

    def test_C064_scope_only_narrows(self):
        first = self.tokens(scope="openid profile email offline_access")
        self.assertRefused(self.refresh(first["refresh_token"], scope="openid reports"), "invalid_scope")
        second = self.refresh(first["refresh_token"], scope="openid").json()
        self.assertEqual(second["scope"], "openid")
        third = self.refresh(second["refresh_token"]).json()
        self.assertEqual(set(third.get("scope", "").split()), {"openid", "profile", "email", "offline_access"})

    def test_C065_they_expire_absolutely_and_idle(self):
        with self.another_server(refresh_token_idle_lifetime=3, refresh_token_lifetime=6, refresh_retry_window=0):
            idle, used = self.tokens(), self.tokens()
            began = time.monotonic()
            time.sleep(1.6)
            used = self.refresh(used["refresh_token"]).json()
            time.sleep(1.6)
            self.assertRefused(self.refresh(idle["refresh_token"]), "invalid_grant")
            answer = self.refresh(used["refresh_token"])
            while answer.status_code == 200 and time.monotonic() - began < 10:
                time.sleep(0.7)
                answer = self.refresh(answer.json()["refresh_token"])
            self.assertRefused(answer, "invalid_grant")
            self.assertGreater(time.monotonic() - began, 4)

    def password_of(self, username, password):
        file = self.server.folder / "new.password"
        file.write_text(password)
        self.server.issued.add(password)
        self.command("user", "set-password", username, "--password-file", str(file))

    def test_C066_they_die_with_what_they_stand_on(self):
        def end_password():
            self.password_of("bob", "the-builder-has-a-new-one-2001")
            next(u for u in self.EXTRA["users"] if u["username"] == "bob")["password"] = (
                "the-builder-has-a-new-one-2001")

        ends = {
            "password": ("bob", "web", end_password, None),
            "user disabled": ("carol", "web", lambda: self.command("user", "set", "carol", "--enabled", "false"),
                              lambda: self.enable("user", "carol")),
            "client disabled": ("alice", "plain", lambda: self.command("client", "set", "plain", "--enabled", "false"),
                                lambda: self.enable("client", "plain")),
        }
        for name, (user, who, end, mend) in ends.items():
            with self.subTest(name):
                tokens = self.tokens(who, self.person(user), scope="openid profile")
                self.assertTrue(self.is_active(tokens["access_token"]))
                end()
                self.assertDiesSoon(tokens["access_token"])
                self.assertIn(self.refresh(tokens["refresh_token"], who).json()["error"],
                              ("invalid_grant", "invalid_client"))
                if mend:
                    mend()

    def test_C066_they_die_with_the_session(self):
        person = self.person()
        tokens = self.tokens("plain", person, scope="openid profile")
        page = person.session.get(self.base + "/logout")
        form = next(f for f in forms(page.text) if f["method"] == "post")
        done = person.session.post(self.base + "/logout", data=form["fields"] | dict(form["buttons"]),
                                   headers={"Origin": self.base})
        self.assertLess(done.status_code, 400)
        self.assertRefused(self.refresh(tokens["refresh_token"], "plain"), "invalid_grant")

    def test_C067_confidential_clients_prove_who_they_are(self):
        tokens = self.tokens()
        answer = self.post("/oauth/token", grant_type="refresh_token", refresh_token=tokens["refresh_token"],
                           client_id="web")
        self.assertRefused(answer, "invalid_client", 401)

    def test_C068_offline_access_only_with_consent(self):
        person = self.person()
        self.called("open", person=person)
        self.assertNotIn("consent", person.pages)  # this client needs none for the rest
        person.pages.clear()
        self.called("open", person=person, scope="openid offline_access", prompt="consent")
        self.assertIn("consent", person.pages)


if __name__ == "__main__":
    main()
