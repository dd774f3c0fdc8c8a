# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembers every secret that passes between this process and the server, whichever library speaks, and looks for them
in what stays behind: the log, the trace, its HAR export, the database. The same as tests/support/secret_collector."""

import base64
import binascii
import re
import socket
import urllib.parse

# Not among them, because they are none: state, nonce and code_challenge (made to be seen in the address bar),
# interaction (the number of a row, useless without the cookie of its browser), jti, sub and sid (identifiers).
NAMES = (b"code|access_token|refresh_token|id_token|id_token_hint|token|device_code|user_code|code_verifier|"
         b"client_secret|password|client_assertion|assertion|subject_token|actor_token|registration_access_token|csrf|"
         b"request_uri|oauth_token_secret|oauth_verifier|ticket|sealed|flow|secret|logout_token")
PARAMETER = re.compile(rb"(?:^|[?&#\s])(" + NAMES + rb")=([^&\s#\"'<>;,]+)")
CHALLENGE = re.compile(rb"(?:^|[?&#\s])code_challenge=([^&\s#\"'<>;,]+)")
MEMBER = re.compile(rb"\"(" + NAMES + rb")\"\s*:\s*\"([^\"\\]+)\"")
HIDDEN = re.compile(rb"name=\"(" + NAMES + rb")\" value=\"([^\"&]+)\"")
CREDENTIALS = re.compile(rb"(?im)^authorization:\s*(\w+)\s+(\S+)")
SET_COOKIE = re.compile(rb"(?im)^set-cookie:\s*([^=]+)=([^;\r\n]+)")
COOKIES = re.compile(rb"(?im)^cookie:\s*([^\r\n]+)")
# Found where it may be: what people type at the device page lies readable in the database, because the console shows who
# waits for which; it lives minutes, and only a person who is signed in can do anything with it.
ALLOWED = {"user_code in the database"}
SHORTEST = 8  # shorter ones stand in any megabyte by chance

_watched = {}  # port -> list of what passed there, one bytearray a connection
_streams = {}  # id of a socket -> the bytearray of its connection


def secrets_in(wire):
    """What is secret in the bytes of one or more connections: value -> kind."""
    found = {}

    def remember(value, kind):
        if len(value) >= SHORTEST and value != b"HTTP/1.1":  # what a hostile test sends as one
            found[value] = kind.decode(errors="replace")

    for name, value in PARAMETER.findall(wire):
        remember(urllib.parse.unquote_to_bytes(value.replace(b"+", b" ")), name)
    for expression in (MEMBER, HIDDEN):
        for name, value in expression.findall(wire):
            remember(value, name)
    for scheme, value in CREDENTIALS.findall(wire):
        remember(value, scheme + b" credentials")
        if scheme.lower() == b"basic":
            try:
                pair = base64.b64decode(value)
            except binascii.Error:
                continue
            remember(urllib.parse.unquote_to_bytes(pair.partition(b":")[2]), b"client_secret")
    for name, value in SET_COOKIE.findall(wire):
        remember(value, b"cookie " + name)
    for line in COOKIES.findall(wire):
        for cookie in line.split(b";"):
            name, _, value = cookie.strip().partition(b"=")
            remember(value, b"cookie " + name)
    # Public, whatever else a test sends it as: a challenge as its own verifier.
    for value in CHALLENGE.findall(wire):
        found.pop(urllib.parse.unquote_to_bytes(value.replace(b"+", b" ")), None)
    return found


def leaks(secrets, places):
    """"refresh_token in the log": for each kind of secret that stands in one of `places` (name -> bytes)."""
    found = set()
    for place, content in places.items():
        for value, kind in secrets.items():
            if value in content or urllib.parse.quote_from_bytes(value, safe="").encode() in content:
                found.add(f"{kind} in {place}")
    return sorted(found - ALLOWED)


def watch(port):
    """From now on: everything that this process sends to the local `port` and reads from it."""
    _watched.setdefault(port, [])


def passed(port):
    return b"\n".join(bytes(stream) + b"\n" for stream in _watched.get(port, []))


def _patch():
    """Every library of Python ends at these methods."""
    kind = socket.socket
    connect, send, sendall = kind.connect, kind.send, kind.sendall
    recv, recv_into = kind.recv, kind.recv_into

    def began(self, address):
        _streams.pop(id(self), None)
        if isinstance(address, tuple) and address[1] in _watched:
            _streams[id(self)] = bytearray()
            _watched[address[1]].append(_streams[id(self)])
        return connect(self, address)

    def note(self, data):
        stream = _streams.get(id(self))
        if stream is not None:
            stream += data

    def sent(original):
        def call(self, data, *rest):
            note(self, data)
            return original(self, data, *rest)
        return call

    def received(self, *rest):
        data = recv(self, *rest)
        note(self, data)
        return data

    def received_into(self, buffer, *rest):
        count = recv_into(self, buffer, *rest)
        note(self, memoryview(buffer).cast("B")[:count])
        return count

    kind.connect, kind.send, kind.sendall = began, sent(send), sent(sendall)
    kind.recv, kind.recv_into = received, received_into


_patch()
