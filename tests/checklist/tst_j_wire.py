# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Section J of the security checklist, what is seen from outside: framing and limits (C118, C119). The whole list of
malformed requests is in tests/server/http/support/protocol_cases.cpp."""

import contextlib
import socket
import time

from checklist import Checklist, main

SMUGGLED = "GET /oauth/jwks HTTP/1.1\r\nHost: x\r\n\r\n"


def post(fields, body=""):
    return (f"POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n{fields}\r\n"
            f"{body}")


def get(fields="", line="GET /health HTTP/1.1", host="Host: a\r\n"):
    return f"{line}\r\n{host}{fields}\r\n"


MALFORMED = {
    "CL.CL different": post("Content-Length: 3\r\nContent-Length: 4\r\n", "a=b" + SMUGGLED),
    "CL.CL alike": post("Content-Length: 3\r\nContent-Length: 3\r\n", "a=b" + SMUGGLED),
    "CL list": post("Content-Length: 3, 3\r\n", "a=b" + SMUGGLED),
    "CL.TE": post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + SMUGGLED),
    "TE.CL": post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n" + SMUGGLED),
    "TE twice": post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    "TE identity": post("Transfer-Encoding: identity\r\n", "a=b"),
    "TE gzip, chunked": post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"),
    "TE xchunked": post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"),
    "TE with a tab": post("Transfer-Encoding:\x0bchunked\r\n", "0\r\n\r\n"),
    "CL negative": post("Content-Length: -1\r\n"), "CL plus": post("Content-Length: +3\r\n", "a=b"),
    "CL hexadecimal": post("Content-Length: 0x3\r\n", "a=b"), "CL huge": post("Content-Length: 99999999999999999999\r\n"),
    "CL empty": post("Content-Length: \r\n"), "CL with a space": post("Content-Length: 3 4\r\n", "a=b"),
    "folded field": get("X-A: b\r\n c\r\n"), "folded with a tab": get("X-A: b\r\n\tc\r\n"),
    "space before the colon": get("X-A : b\r\n"), "space before the name": get(" X-A: b\r\n"),
    "no colon": get("X-A\r\n"), "empty name": get(": b\r\n"), "NUL in a field": get("X-A: b\0c\r\n"),
    "bare CR": get("X-A: b\rX-B: c\r\n"), "bare LF": get("X-A: b\nX-B: c\r\n"),
    "bare LF everywhere": "GET /health HTTP/1.1\nHost: a\n\n",
    "no Host": get(host=""), "two Hosts": get("Host: b\r\n"), "Host with a path": get(host="Host: a/b\r\n"),
    "Host with a user": get(host="Host: u@a\r\n"),
    "chunk size not hexadecimal": post("Transfer-Encoding: chunked\r\n", "g\r\nabc\r\n0\r\n\r\n"),
    "chunk size signed": post("Transfer-Encoding: chunked\r\n", "-3\r\nabc\r\n0\r\n\r\n"),
    "chunk size huge": post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nabc\r\n0\r\n\r\n"),
    "chunk without its end": post("Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"),
    "chunk with a bare LF": post("Transfer-Encoding: chunked\r\n", "3\nabc\n0\n\n"),
    "chunk size 0x3": post("Transfer-Encoding: chunked\r\n", "0x3\r\nabc\r\n0\r\n\r\n"),
    "HTTP/2.0": get(line="GET /health HTTP/2.0"), "HTTP/1.2x": get(line="GET /health HTTP/1.2x"),
    "http in small letters": get(line="GET /health http/1.1"), "two spaces": get(line="GET  /health HTTP/1.1"),
    "a tab": get(line="GET\t/health HTTP/1.1"), "no version": get(line="GET /health"),
    "fragment": get(line="GET /health#x HTTP/1.1"), "control character": get(line="GET /he\x01alth HTTP/1.1"),
    "method in small letters": get(line="get /health HTTP/1.1"), "no method": get(line=" /health HTTP/1.1"),
    "backslash": get(line="GET \\health HTTP/1.1"),
}


class WireTest(Checklist):
    def status(self, answer):
        return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.") else 0

    def test_C118_malformed_requests_are_refused_and_closed(self):
        for name, request in MALFORMED.items():
            with self.subTest(name):
                began = time.monotonic()
                answer = self.raw((request + SMUGGLED).encode("latin-1"))
                self.assertLess(time.monotonic() - began, 4, "not closed")
                self.assertNotIn(b'"keys"', answer)
                self.assertEqual(answer.count(b"HTTP/1.1 "), 1 if answer else 0)
                if answer:
                    self.assertIn(self.status(answer), (400, 413, 414, 431, 501, 505))

    def test_C118_old_clients_are_answered_and_closed(self):
        for request in (get(line="GET /health HTTP/1.0"), get("Connection: close\r\n")):
            began = time.monotonic()
            answer = self.raw(request.encode())
            self.assertEqual(self.status(answer), 200)
            self.assertIn(b"connection: close", answer.lower())
            self.assertLess(time.monotonic() - began, 4)

    def test_C118_expect_is_answered(self):
        answer = self.raw(post("Content-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n", "a=b").encode())
        self.assertTrue(answer.startswith((b"HTTP/1.1 100 ", b"HTTP/1.1 4")), answer[:100])
        answer = self.raw(post("Content-Length: 3\r\nExpect: the-unexpected\r\n", "a=b").encode())
        self.assertEqual(self.status(answer), 417)

    def test_C118_head_has_no_body(self):
        answer = self.raw(get("Connection: close\r\n", line="HEAD /health HTTP/1.1").encode())
        self.assertEqual(self.status(answer), 200)
        self.assertTrue(answer.endswith(b"\r\n\r\n"))

    def test_C118_other_methods(self):
        answer = self.raw(get("Connection: close\r\n", line="DELETE /oauth/token HTTP/1.1").encode())
        self.assertEqual(self.status(answer), 405)
        self.assertRegex(answer.decode().lower(), r"\r\nallow: [a-z, ]*post")

    def test_C119_sizes(self):
        for request, status in ((get(line="GET /health?" + "x" * 8200 + " HTTP/1.1"), 414),
                                (get("X-A: " + "b" * 17_000 + "\r\n"), 431),
                                (get("".join(f"X-{i}: b\r\n" for i in range(101))), 431),
                                (post("Content-Length: 65537\r\n"), 413),
                                (post("Content-Length: 1099511627776\r\n"), 413)):
            with self.subTest(status=status, size=len(request)):
                self.assertEqual(self.status(self.raw(request.encode())), status)
        self.assertEqual(self.status(self.raw(get("".join(f"X-{i}: b\r\n" for i in range(90)) + "Connection: close\r\n")
                                              .encode())), 200)

    def closes_within(self, data, low, high):
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=high + 5) as connection:
            connection.sendall(data)
            began = time.monotonic()
            with contextlib.suppress(ConnectionResetError):
                while connection.recv(65536):
                    pass
            took = time.monotonic() - began
        self.assertGreater(took, low)
        self.assertLess(took, high)

    def test_C119_a_slow_header_is_not_waited_for(self):
        self.closes_within(b"GET /health HTTP/1.1\r\nHost: a\r\nX-", 5, 15)

    def test_C119_an_idle_connection_is_closed(self):
        self.closes_within(get().encode(), 15, 40)

    def test_C119_one_address_cannot_take_all_connections(self):
        crowd, closed = [], 0
        try:
            for _ in range(1200):
                connection = socket.create_connection(("127.0.0.1", self.server.port), timeout=5)
                connection.setblocking(False)
                crowd.append(connection)
            time.sleep(0.5)
            for connection in crowd:
                with contextlib.suppress(BlockingIOError):
                    try:
                        closed += connection.recv(1024) is not None
                    except ConnectionResetError:
                        closed += 1
        finally:
            for connection in crowd:
                connection.close()
        self.assertGreater(closed, 0)
        time.sleep(0.5)
        self.assertEqual(self.status(self.raw(get("Connection: close\r\n").encode())), 200)


if __name__ == "__main__":
    main()
