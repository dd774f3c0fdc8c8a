# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same request sixteen times at the same moment, over connections that are open already."""

import base64
import collections
import hashlib
import http.client
import json
import secrets
import threading
import urllib.parse

from gatehouse_server import CALLBACK
from html_forms import Person, forms

PARALLEL = 16
FORM = "application/x-www-form-urlencoded"


def query(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))


def challenge(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.location = response.getheader("Location", "")
        body = response.read()
        is_json = response.getheader("Content-Type", "").startswith("application/json")
        self.json = json.loads(body) if is_json and body else {}
        self.text = body.decode(errors="replace")

    @property
    def kind(self):
        """What is counted: the status and the error of the OAuth specifications."""
        return self.status, self.json.get("error") or query(self.location).get("error")


class Runner:
    """Sixteen connections, each with a thread of its own that waits for the next round."""

    def __init__(self, port, count=PARALLEL):
        self._port = port
        self._start = threading.Barrier(count + 1)
        self._end = threading.Barrier(count + 1)
        self._request = None
        self._answers = [None] * count
        self._threads = [threading.Thread(target=self._run, args=(i,), daemon=True) for i in range(count)]
        for thread in self._threads:
            thread.start()

    def _run(self, index):
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        while True:
            self._start.wait()
            if self._request is None:
                return connection.close()
            try:
                self._answers[index] = self._send(connection)
            except (http.client.HTTPException, OSError) as failure:
                self._answers[index] = failure
                connection.close()
            self._end.wait()

    def _send(self, connection):
        method, path, body, headers = self._request
        if connection.sock is None:
            connection.connect()
        connection.request(method, path, body, headers)
        return Answer(connection.getresponse())

    def all_at_once(self, method, path, fields=None, headers=None):
        """Every connection sends the same request; their answers."""
        body = None if fields is None else urllib.parse.urlencode(fields)
        own = {} if fields is None else {"Content-Type": FORM}
        self._request = (method, path, body, own | (headers or {}))
        self._start.wait()
        self._end.wait()
        failures = [answer for answer in self._answers if isinstance(answer, Exception)]
        if failures:
            raise failures[0]
        return list(self._answers)

    def close(self):
        self._request = None
        self._start.wait()
        for thread in self._threads:
            thread.join()


def counted(answers):
    return collections.Counter(answer.kind for answer in answers)


class Flow:
    """What the rounds need of one server: a signed-in person, codes, tokens."""

    def __init__(self, server):
        self.server = server
        self.person = Person()

    def basic(self, client):
        joined = f"{client}:{self.server.secrets[client]}".encode()
        return {"Authorization": "Basic " + base64.b64encode(joined).decode()}

    def post(self, path, fields, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        connection.request("POST", path, urllib.parse.urlencode(fields),
                           {"Content-Type": FORM} | (headers or {}))
        answer = Answer(connection.getresponse())
        connection.close()
        return answer

    def parameters(self, client="web", **more):
        return {"response_type": "code", "client_id": client, "redirect_uri": CALLBACK, "state": "s",
                "scope": "openid offline_access"} | more

    def code(self):
        """A fresh code of the client "web", and the form that redeems it."""
        verifier = secrets.token_urlsafe(48)
        called = self.person.authorize(self.server.base + "/oauth/authorize?" + urllib.parse.urlencode(
            self.parameters(code_challenge=challenge(verifier), code_challenge_method="S256")))
        assert isinstance(called, str), f"no code: {called.status_code} {called.text[:2000]}"
        return {"grant_type": "authorization_code", "code": query(called)["code"], "redirect_uri": CALLBACK,
                "code_verifier": verifier}

    def is_active(self, token):
        return self.post("/oauth/introspect", {"token": token}, self.basic("inspector")).json["active"]

    def open_form(self, url, wanted):
        """Walks as the person to the page with the button or field `wanted`; its address, fields and cookies."""
        response = self.person.session.get(url, allow_redirects=False)
        for _ in range(10):
            if response.is_redirect:
                target = urllib.parse.urljoin(response.url, response.headers["Location"])
                response = self.person.session.get(target, allow_redirects=False)
                continue
            for form in forms(response.text):
                if wanted in form["fields"] or wanted in [name for name, _ in form["buttons"]]:
                    action = urllib.parse.urljoin(response.url, form["action"])
                    cookies = "; ".join(f"{c.name}={c.value}" for c in self.person.session.cookies)
                    return urllib.parse.urlsplit(action), form["fields"], cookies
            break
        raise AssertionError(f"no form with {wanted}: {response.status_code} {response.text[:2000]}")
