# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the providers of this folder share. A provider is a program: PROGRAM CALLBACK-URL. It listens on a free port
of 127.0.0.1, prints a line of JSON with the configuration that Gatehouse needs (`provider`) and the secrets it gave
out (`secrets`), then a line for everything that happens ({"event": …}). The line `forget` on standard input makes it
forget every token; the end of standard input, or LONGEST_LIFE, ends it."""

import json
import os
import signal
import sys
import threading

LONGEST_LIFE = 600  # seconds

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"



def skip(missing):
    print(json.dumps({"skipped": str(missing)}), flush=True)
    sys.exit(77)


try:
    import flask
    from werkzeug.serving import WSGIRequestHandler, make_server
except ImportError as absent:
    skip(absent)

CLIENT_ID = "gatehouseAtTheProvider42"  # oauthlib wants 20 to 30 letters and digits
CONSENT = """<!doctype html><link rel="icon" href="data:,"><title>Provider</title><h1>Let Gatehouse in?</h1>
<form method="post"><button name="allow" value="yes">Allow</button></form>"""


def happened(event, **more):
    print(json.dumps({"event": event, **more}), flush=True)


class QuietHandler(WSGIRequestHandler):
    def log(self, *_):
        pass


class Provider:
    """Subclasses add their routes to `self.app` and give `configuration()` and `forget()`."""

    def __init__(self, name):
        self.app = flask.Flask(name)
        self.callback = sys.argv[1]
        self._server = make_server("127.0.0.1", 0, self.app, threaded=True, request_handler=QuietHandler)
        # Cookies know no ports: a name of its own keeps the provider's apart from Gatehouse's.
        self.base = f"http://localhost:{self._server.port}"

    def urls(self):
        return {"authorize_url": self.base + "/authorize", "access_token_url": self.base + "/token",
                "api_base_url": self.base + "/", "profile_url": "me", "allow_private_network": True}

    def run(self, **more):
        signal.alarm(LONGEST_LIFE)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        print(json.dumps({"provider": self.urls() | self.configuration(), **more}), flush=True)
        for line in sys.stdin:
            if line.strip() == "forget":
                self.forget()
                happened("forgotten")


def received():
    """For oauthlib: URL, method, body and headers as they came. Flask's own request.url has some escapes undone."""
    request = flask.request
    query = request.query_string.decode()
    url = request.base_url + ("?" + query if query else "")
    return url, request.method, request.get_data(as_text=True), dict(request.headers)


def answered(made):
    """What oauthlib's endpoints give, for Flask."""
    headers, body, status = made
    return flask.Response(body or "", status=status, headers=headers)


def asked():
    """Whether the person has decided; else the page that asks is to be shown."""
    return flask.request.method == "POST" and flask.request.form.get("allow") == "yes"
