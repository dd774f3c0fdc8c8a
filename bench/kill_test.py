#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the server with SIGKILL in the middle of wrk's load, again and again, and looks whether it kept its word:
every token whose answer a client has seen is still active, every refresh token whose rotation a client has seen is
dead, every token whose revocation was answered is revoked, no code is redeemed a second time, a client whose answer was
lost gets its successor by asking again, and the database is whole.

    GATEHOUSE_PROGRAM=build/release/bin/gatehouse bench/kill_test.py [--cycles 10] [--seconds 3]
"""

import argparse
import base64
import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import secrets
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import requests

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "clients"))

from gatehouse_server import CALLBACK, SECRETS, GatehouseServer  # noqa: E402
from html_forms import Person  # noqa: E402

CONNECTION_LOST = (http.client.HTTPException, OSError, json.JSONDecodeError, requests.RequestException)


def basic(client):
    return base64.b64encode(f"{client}:{SECRETS[client]}".encode()).decode()


class Caller:
    """One keep-alive connection as one client."""

    def __init__(self, server, client):
        self._headers = {"Content-Type": "application/x-www-form-urlencoded",
                         "Authorization": "Basic " + basic(client)}
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)

    def post(self, path, **fields):
        self._connection.request("POST", path, urllib.parse.urlencode(fields), self._headers)
        response = self._connection.getresponse()
        return response.status, json.loads(response.read())


class Wrk:
    """wrk with 32 connections asks for tokens by client credentials and writes down each one it was given."""

    def __init__(self, server):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=server.folder))
        environment = dict(os.environ, BENCH_MACHINE=basic("machine"), BENCH_RECORD=str(self.folder))
        self._process = subprocess.Popen(
            ["wrk", "-t2", "-c32", "-d600s", "-s", str(HERE / "recorded_tokens.lua"), server.base],
            env=environment, stdout=subprocess.DEVNULL)

    def stop(self):
        """Ends it, once the server is dead; gives the tokens. A line that is not whole was never read to its end."""
        self._process.kill()
        self._process.wait()
        text = "".join(file.read_text() for file in self.folder.iterdir())
        return re.findall(r"^gha_\d+_[\w-]{43}$", text, re.MULTILINE)


class Load(threading.Thread):
    """One client that does a step after the other until the server is gone."""

    def __init__(self, server, client):
        super().__init__()
        self.server, self.client, self.fault = server, client, None

    def run(self):
        caller = Caller(self.server, self.client)
        try:
            while self.step(caller):
                pass
        except CONNECTION_LOST:
            return


class Chain(Load):
    """Refreshes without end: each refresh token it holds is spent for the next one."""

    def __init__(self, server, refresh_token):
        super().__init__(server, "web")
        self.current = refresh_token
        self.active, self.rotated = [], []

    def step(self, caller):
        status, body = caller.post("/oauth/token", grant_type="refresh_token", refresh_token=self.current)
        if status != 200:
            self.fault = (status, body)
            return False
        self.active.append(body["access_token"])
        self.rotated.append(self.current)
        self.current = body["refresh_token"]
        return True


class Revoker(Load):
    """Takes tokens and revokes them."""

    def __init__(self, server):
        super().__init__(server, "machine")
        self.revoked = []

    def step(self, caller):
        status, body = caller.post("/oauth/token", grant_type="client_credentials")
        if status == 200:
            token = body["access_token"]
            status, body = caller.post("/oauth/revoke", token=token)
            self.revoked.append(token)
        self.fault = (status, body) if status != 200 else None
        return status == 200


class Redeemer(Load):
    """Gets codes as a person who has signed in and consented before, and redeems them."""

    def __init__(self, server):
        super().__init__(server, "web")
        self.person = Person(remember=True)
        self.redeemed, self.active = [], []
        self.code = self.verifier = None

    def step(self, caller):
        self.code, self.verifier = new_code(self.server, self.person)
        status, body = self.redeem(caller, self.code, self.verifier)
        if status != 200:
            self.fault = (status, body)
            return False
        self.redeemed.append((self.code, self.verifier))
        self.active.append(body["access_token"])
        return True

    @staticmethod
    def redeem(caller, code, verifier):
        return caller.post("/oauth/token", grant_type="authorization_code", code=code, redirect_uri=CALLBACK,
                           code_verifier=verifier)

    def count_redeemed_again(self):
        """After everything else: a code that comes again ends the tokens of the first time."""
        caller = Caller(self.server, "web")
        return sum(self.redeem(caller, *pair)[0] == 200 for pair in self.redeemed)


def new_code(server, person):
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    called = person.authorize(server.base + "/oauth/authorize?" + urllib.parse.urlencode({
        "response_type": "code", "client_id": "web", "redirect_uri": CALLBACK, "scope": "openid offline_access",
        "state": "s", "code_challenge": challenge, "code_challenge_method": "S256"}))
    assert isinstance(called, str), called.text
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(called).query))["code"], verifier


def sign_in(server):
    """A first refresh token, by the whole way through the pages."""
    status, body = Redeemer.redeem(Caller(server, "web"), *new_code(server, Person()))
    assert status == 200, body
    return body["refresh_token"]


def count_wrong(server, tokens, expected):
    """How many of `tokens` are not `expected` (active or not), asked over several connections."""
    wrong = [0] * 4

    def ask(part):
        caller = Caller(server, "inspector")
        for token in tokens[part::4]:
            status, body = caller.post("/oauth/introspect", token=token)
            wrong[part] += status != 200 or body["active"] is not expected

    threads = [threading.Thread(target=ask, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(wrong)


def integrity(path):
    connection = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()


def cycle(server, seconds):
    """One load, kill and look; gives a line to print and the number of faults."""
    chains = [Chain(server, sign_in(server)) for _ in range(2)]
    revoker, redeemer = Revoker(server), Redeemer(server)
    redeemer.step(Caller(server, "web"))
    loads = [*chains, revoker, redeemer]
    wrk = Wrk(server)
    for load in loads:
        load.start()
    time.sleep(random.uniform(0.5, seconds))
    server.kill()
    for load in loads:
        load.join()
    issued = wrk.stop()
    server.start()

    faults = [load.fault for load in loads if load.fault]
    # Whether the last rotation was committed is open; asking again must lead on in both cases (within the window in
    # which a lost answer may be asked for again).
    for chain in chains:
        if not chain.step(Caller(server, "web")):
            faults.append(("lost its successor", chain.fault))
    issued += [token for load in [*chains, redeemer] for token in load.active]
    rotated = [token for chain in chains for token in chain.rotated]
    missing = count_wrong(server, issued, True)
    alive = count_wrong(server, rotated, False)
    unrevoked = count_wrong(server, revoker.revoked, False)
    twice = redeemer.count_redeemed_again()
    whole = integrity(server.workspace)
    line = (f"{len(issued)} tokens acknowledged, {missing} missing; {len(rotated)} rotated, {alive} still alive; "
            f"{len(revoker.revoked)} revoked, {unrevoked} still alive; "
            f"{len(redeemer.redeemed)} codes redeemed, {twice} twice; "
            f"integrity {whole}; ready again in {server.start_seconds:.2f} s")
    if faults:
        line += f"; faults {faults}"
    bad = missing + alive + unrevoked + twice + (whole != "ok") + len(faults)
    return line, bad + sum(not seen for seen in (issued, rotated, revoker.revoked, redeemer.redeemed))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cycles", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=3.0, help="longest load before the kill")
    options = parser.parse_args()
    if not shutil.which("wrk"):
        print("skipped: wrk is missing")
        return 77
    bad = 0
    with GatehouseServer(is_watched=False) as server:
        for number in range(1, options.cycles + 1):
            line, faults = cycle(server, options.seconds)
            print(f"kill {number}: {line}", flush=True)
            bad += faults
    print("nothing lost" if not bad else f"{bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
