# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oidc-agent (Debian), which keeps tokens for command lines as ssh-agent keeps keys: registration, the device flow, and refreshing."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import requests

from gatehouse_server import GatehouseServer, merged
from html_forms import Person

for needed in ("oidc-agent", "oidc-gen", "oidc-token"):
    if not shutil.which(needed):
        print(f"skipped: {needed} is missing")
        sys.exit(77)

# The agent always authenticates by HTTP Basic, so it needs a secret.
CLIENT = {"client_id": "agent", "client_secret": "agent-secret-3b9f61d2c07ae845", "client_name": "Agent",
          "grant_types": ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"], "response_types": [],
          "scope": "openid profile offline_access", "token_endpoint_auth_method": "client_secret_basic"}


class OidcAgentTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(GatehouseServer(extra=merged({"clients": []}, {
            "settings": {"device_poll_interval": 1, "registration": "open",
                         "registration_scopes": CLIENT["scope"],
                         "registration_grant_types": ["authorization_code", *CLIENT["grant_types"]]},
            "clients": [CLIENT]})))
        home = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="gatehouse-agent-"))
        cls.environment = dict(os.environ, HOME=home, OIDC_ENCRYPTION_PW="a password of the agent's own")
        started = subprocess.run(["oidc-agent"], env=cls.environment, capture_output=True, text=True, check=True)
        cls.environment |= dict(re.findall(r"(OIDC\w+)=([^;]+);", started.stdout))
        cls.addClassCleanup(os.kill, int(cls.environment["OIDCD_PID"]), signal.SIGTERM)

    def generate(self, name, *arguments):
        """oidc-gen with the device flow; the person approves as soon as the code is shown. All that it said."""
        process = subprocess.Popen(
            ["oidc-gen", name, "--flow=device", "--issuer=" + self.server.issuer, "--no-url-call", "--prompt=none",
             "--confirm-default", "--pw-env", "--scope=openid profile offline_access", *arguments],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = ""
        for line in process.stdout:
            said += line
            shown = re.search(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", line)
            if shown and not self.person.pages:
                self.person.approve_device(f"{self.server.base}/device?user_code={shown[0]}")
        self.assertEqual(process.wait(timeout=60), 0, said)
        return said

    def token(self, *arguments, name="tv"):
        done = subprocess.run(["oidc-token", *arguments, name], env=self.environment, capture_output=True, text=True,
                              timeout=30)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.server.issued.add(done.stdout.strip())
        return done.stdout.strip()

    def test_a_person_allows_the_agent_and_it_refreshes_by_itself(self):
        self.person = Person()
        self.generate("tv", "--client-id=agent", "--client-secret=" + CLIENT["client_secret"])
        self.assertEqual(self.person.pages, ["sign-in", "consent"])
        first = self.token()
        headers = {"Authorization": f"Bearer {first}"}
        self.assertEqual(requests.get(self.server.base + "/oauth/userinfo", headers=headers).status_code, 200)
        second = self.token("--force-new")
        self.assertNotEqual(second, first)

    def test_the_agent_registers_itself(self):
        self.person = Person()
        self.generate("self-made")
        self.assertEqual(self.person.pages, ["sign-in", "consent"])
        headers = {"Authorization": f"Bearer {self.token(name='self-made')}"}
        self.assertEqual(requests.get(self.server.base + "/oauth/userinfo", headers=headers).status_code, 200)


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # Python counts sockets still open
