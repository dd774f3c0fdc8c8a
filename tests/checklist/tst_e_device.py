# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section E of the security checklist: the device grant (C069-C076)."""

from checklist import DEVICE_GRANT, EXTRA, Checklist, client, forms, main, random_part, requests, urllib
from parallel import Runner, counted

AMBIGUOUS = set("AEIOU01")  # vowels make words, 0 and 1 look like letters


class DeviceTest(Checklist):
    EXTRA = EXTRA | {"settings": {"device_poll_interval": 4}, "clients": EXTRA["clients"] + [
        client("radio", grants=[DEVICE_GRANT, "refresh_token"], secret=False, client_name="Kitchen radio"),
        client("screen", grants=[DEVICE_GRANT], secret=False)]}

    def begin(self, who="radio", scope="openid profile"):
        answer = self.post("/oauth/device", who, scope=scope)
        self.assertEqual(answer.status_code, 200, answer.text)
        self.server.issued.add(answer.json()["device_code"])
        return answer.json()

    def poll(self, device, who="radio"):
        return self.post("/oauth/token", who, grant_type=DEVICE_GRANT, device_code=device["device_code"])

    def page(self, device, person, complete=True):
        """The page on which the person decides."""
        url = device["verification_uri_complete" if complete else "verification_uri"]
        response = person.session.get(url)
        for _ in range(3):
            form = next((f for f in forms(response.text) if f["method"] == "post"), None)
            if not form or "password" not in form["fields"]:
                break
            response = person.session.post(urllib.parse.urljoin(response.url, form["action"]), headers={
                "Origin": self.base}, data=form["fields"] | {"username": person.username, "password": person.password})
        return response

    def question(self, device, person):
        page = self.page(device, person)
        form = next((f for f in forms(page.text) if any(n == "confirm" for n, _ in f["buttons"])), None)
        self.assertIsNotNone(form, page.text[:3000])
        return page, urllib.parse.urljoin(page.url, form["action"]), form["fields"]

    def decide(self, device, decision="yes", person=None):
        person = person or self.person()
        _, action, fields = self.question(device, person)
        answer = person.session.post(action, data=fields | {"confirm": decision}, headers={"Origin": self.base})
        self.assertLess(answer.status_code, 400, answer.text[:1000])
        return answer

    def test_C069_codes(self):
        device = self.begin()
        self.assertGreaterEqual(len(random_part(device["device_code"])) * 6, 128)
        letters = device["user_code"].replace("-", "")
        self.assertGreaterEqual(len(letters), 8)
        seen = set("".join(self.begin()["user_code"].replace("-", "") for _ in range(12)))
        self.assertFalse(seen & AMBIGUOUS, seen)
        self.assertNotIn(random_part(device["device_code"]), self.stored())
        spelled = " ".join(letters.lower()[:4]) + " - " + letters.lower()[4:]
        person = self.person()
        self.page(device, person)  # signs in
        page = person.session.get(device["verification_uri"], params={"user_code": spelled})
        self.assertIn("Kitchen radio", page.text)

    def test_C070_guessing_user_codes_is_stopped(self):
        with self.another_server():
            device = self.begin()
            person = self.person()
            self.page(device, person)
            statuses = []
            for i in range(12):
                page = person.session.get(device["verification_uri"])
                form = next((f for f in forms(page.text) if "user_code" in f["fields"]), None)
                if form is None:
                    statuses.append(page.status_code)
                    continue
                call = person.session.post if form["method"] == "post" else person.session.get
                content = {"data" if form["method"] == "post" else "params":
                           form["fields"] | {"user_code": f"BCDF-GH{'JKLMNPQRSTVW'[i]}{'WVTSRQPNMLKJ'[i]}"}}
                answer = call(urllib.parse.urljoin(page.url, form["action"]), headers={"Origin": self.base}, **content)
                statuses.append(answer.status_code)
            self.assertIn(429, statuses)

    def test_C071_polling(self):
        device = self.begin()
        self.assertRefused(self.poll(device), "authorization_pending")
        # Each worker remembers the last poll it saw; what it finds too fast is in the database for all.
        polls = [self.poll(device).json()["error"] for _ in range(self.WORKERS + 1)]
        self.assertIn("slow_down", polls)
        self.decide(device)
        # Too early still: the interval grew by five seconds, approval or not.
        early = self.poll(device)
        self.assertIn(early.json().get("error", "granted"), ("slow_down", "granted"))
        denied = self.begin()
        self.decide(denied, "no")
        self.assertRefused(self.poll(denied), "access_denied")
        used = self.begin()
        self.decide(used)
        self.assertEqual(self.poll(used).status_code, 200)
        self.assertRefused(self.poll(used), "invalid_grant")
        with self.another_server(device_code_lifetime=60, device_poll_interval=1):
            self.assertLessEqual(self.begin()["expires_in"], 60)

    def test_C072_bound_to_its_client(self):
        device = self.begin()
        self.decide(device)
        self.assertRefused(self.poll(device, "screen"), "invalid_grant")
        self.assertEqual(self.poll(device).status_code, 200)

    def test_C073_fifty_polls_at_once(self):
        device = self.begin()
        self.decide(device)
        crowd = Runner(self.server.port, 50)
        self.addCleanup(crowd.close)
        answers = crowd.all_at_once("POST", "/oauth/token", {
            "grant_type": DEVICE_GRANT, "device_code": device["device_code"], "client_id": "radio"})
        kinds = counted(answers)
        self.assertEqual(kinds[(200, None)], 1, kinds)
        self.assertEqual(kinds[(400, "invalid_grant")] + kinds[(400, "slow_down")], 49, kinds)
        self.server.issued |= {answer.json.get("access_token") for answer in answers}

    def test_C074_the_page_says_what_is_asked(self):
        device = self.begin()
        page, _, _ = self.question(device, self.person())
        self.assertIn("Kitchen radio", page.text)
        self.assertIn(device["user_code"], page.text)  # to be compared, although it came with the address
        text = page.text.lower()
        self.assertIn("device", text)
        self.assertTrue("sent you" in text or "message" in text or "did not start" in text, page.text[:3000])

    def test_C075_only_a_form_of_ours_approves(self):
        device = self.begin()
        person = self.person()
        page, action, fields = self.question(device, person)
        self.assertIn("frame-ancestors 'none'", page.headers["Content-Security-Policy"])
        person.session.get(action, params=fields | {"confirm": "yes"})
        self.assertRefused(self.poll(device), "authorization_pending")
        forged = person.session.post(action, data=fields | {"confirm": "yes", "csrf": "forged"},
                                     headers={"Origin": self.base})
        self.assertEqual(forged.status_code, 403)
        foreign = person.session.post(action, data=fields | {"confirm": "yes"},
                                      headers={"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"})
        self.assertEqual(foreign.status_code, 403)
        nobody = requests.post(action, data=fields | {"confirm": "yes"}, headers={"Origin": self.base})
        self.assertTrue(nobody.status_code in (400, 403) or 'name="password"' in nobody.text, nobody.text)
        self.assertIn(self.poll(device).json()["error"], ("authorization_pending", "slow_down"))

    def test_C076_short_lived_and_single_use(self):
        with self.another_server():
            self.assertLessEqual(self.begin()["expires_in"], 600)
        device = self.begin()
        person = self.person()
        self.decide(device, "no", person)
        again = self.page(device, person)
        self.assertFalse([f for f in forms(again.text) if any(n == "confirm" for n, _ in f["buttons"])])
        with self.another_server(device_code_lifetime=60, device_poll_interval=1) as server:
            gone = self.begin()
            self.assertLessEqual(gone["expires_in"], 60)
            server.issued.add(gone["device_code"])


if __name__ == "__main__":
    main()
