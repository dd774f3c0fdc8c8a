# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator changes beside the running server is effective on the wire within 100 ms."""

import base64
import http.client
import threading
import time
import unittest
import urllib.parse

from gatehouse_server import SECRETS, GatehouseServer

LIMIT_SECONDS = 0.1


class ChangeOnTheWireTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer())

    def ask(self, connection):
        basic = base64.b64encode(f"machine:{SECRETS['machine']}".encode()).decode()
        connection.request("POST", "/oauth/token", urllib.parse.urlencode({"grant_type": "client_credentials"}),
                           {"Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic " + basic})
        response = connection.getresponse()
        response.read()
        return response.status

    def watch(self, refused, stop):
        """Asks for tokens without a pause and notes when the first refusal came."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        while not stop.is_set():
            if self.ask(connection) == 401:
                refused.append(time.monotonic())
                return

    def test_a_disabled_client_gets_no_token_and_an_enabled_one_does(self):
        refused, stop = [], threading.Event()
        watcher = threading.Thread(target=self.watch, args=(refused, stop))
        watcher.start()
        self.server.command("client", "set", "machine", "--enabled", "false")
        ended = time.monotonic()
        watcher.join(timeout=5)
        stop.set()
        watcher.join()
        self.assertTrue(refused, "no refusal within 5 seconds")
        self.assertLess(refused[0] - ended, LIMIT_SECONDS)

        # Asked once only: who goes on asking while it is refused meets the limit for wrong secrets.
        self.server.command("client", "set", "machine", "--enabled", "true")
        time.sleep(LIMIT_SECONDS)
        self.assertEqual(self.ask(http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)), 200)


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
