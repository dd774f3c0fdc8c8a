# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the sign-in and consent pages as a person without JavaScript would: by their forms."""

import html.parser
import urllib.parse

import requests

from gatehouse_server import CALLBACK, PASSWORD, USERNAME


class _FormParser(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.forms.append({"action": values.get("action", ""), "method": values.get("method", "get").lower(),
                               "fields": {}, "buttons": []})
        elif self.forms and tag == "input" and "name" in values:
            if values.get("type", "text") in ("checkbox", "radio") and "checked" not in values:
                return
            self.forms[-1]["fields"][values["name"]] = values.get("value", "")
        elif self.forms and tag == "button" and "name" in values:
            self.forms[-1]["buttons"].append((values["name"], values.get("value", "")))


def forms(text):
    parser = _FormParser()
    parser.feed(text)
    return parser.forms


class Person:
    """A browser without scripts: cookies, redirects and forms."""

    def __init__(self, username=USERNAME, password=PASSWORD, decision="yes", callback=CALLBACK, remember=False):
        self.username, self.password, self.decision = username, password, decision
        self.callback, self.remember = callback, remember
        self.session = requests.Session()
        self.pages = []  # what was shown: "sign-in", "consent"

    def authorize(self, url):
        """Follows `url` until the client is called back; gives the address of that call. An answer that asks
        for neither sign-in nor consent ends the walk and is given instead."""
        response = self.session.get(url, allow_redirects=False)
        for _ in range(20):
            if response.is_redirect:
                target = urllib.parse.urljoin(response.url, response.headers["Location"])
                if target.startswith(self.callback):
                    return target
                response = self.session.get(target, allow_redirects=False)
                continue
            answer = self._answer(response)
            if answer is None:
                return response
            response = answer
        raise AssertionError("redirected in circles")

    def approve_device(self, url):
        """Signs in and decides at the device page, from the address that the device shows; the last page."""
        page = self.session.get(url)
        for _ in range(3):
            asked = "consent" in self.pages
            page = self._answer(page) or page
            if page.is_redirect:
                page = self.session.get(urllib.parse.urljoin(page.url, page.headers["Location"]))
            if asked or "consent" in self.pages:
                return page
        raise AssertionError(f"never asked: {page.status_code} {page.text[:2000]}")

    def _answer(self, page):
        for form in forms(page.text):
            if "username" in form["fields"] and "password" in form["fields"]:
                if self.pages.count("sign-in"):
                    return None  # asked again: the password was wrong
                self.pages.append("sign-in")
                return self._submit(page, form, {"username": self.username, "password": self.password})
            if ("confirm", self.decision) in form["buttons"]:
                self.pages.append("consent")
                remembering = {"remember": "yes"} if self.remember else {}
                return self._submit(page, form, {"confirm": self.decision} | remembering)
        return None

    def _submit(self, page, form, values):
        assert form["method"] == "post"
        response = self.session.post(urllib.parse.urljoin(page.url, form["action"]), data=form["fields"] | values,
                                     allow_redirects=False, headers={"Origin": _origin(page.url)})
        # RFC 9700 §4.12: 307 would send the password on to wherever it points.
        assert not response.is_redirect or response.status_code == 303, response.status_code
        return response


def _origin(url):
    parts = urllib.parse.urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
