# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of classic mistakes share: where a client finds the request's number, and what is expected of the
explanation. The list with words is docs/explanations.md."""

import json
import os
import re
import urllib.parse


def number_in(text):
    """The number of a request as an error_uri names it or as a page shows it."""
    found = re.search(r"[?&]request=([0-9a-f]{16})", text) or re.search(r"\b([0-9a-f]{16})\b", text)
    return found[1] if found else None


def note(name, number, explanation):
    """For tools/mistake-pictures.sh: which request was which mistake."""
    path = os.environ.get("GATEHOUSE_MISTAKES")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"name": name, "number": number, "cause": explanation["cause"]}) + "\n")


def query(url):
    parts = urllib.parse.urlsplit(url)
    return dict(urllib.parse.parse_qsl(parts.query or parts.fragment))


class Explained:
    """Mixin of a unittest.TestCase with a `server`."""

    def assert_explained(self, number, cause, expected=None, got=None, said=()):
        """The explanation of the request `number` names `cause` and shows both sides; `said` must stand in it."""
        explanation = self.server.explain(number)
        note(self._testMethodName, number, explanation)
        self.assertEqual(explanation["cause"], cause, explanation.get("detail"))
        self.assertEqual((explanation.get("expected"), explanation.get("got")), (expected, got))
        self.assertTrue(explanation["causes"] and explanation["fixes"] and explanation["specification_url"])
        whole = " ".join([explanation["happened"], explanation.get("detail", "")])
        for word in said:
            self.assertIn(word, whole)
