// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// npm oauth2-mock-server: keeps nothing and checks nothing, so its rates are Node's upper bound.
import fs from "node:fs";
import { OAuth2Server } from "oauth2-mock-server";

const server = new OAuth2Server();
await server.issuer.keys.generate("RS256");
await server.start(Number(new URL(JSON.parse(fs.readFileSync("fixture.json")).base).port), "127.0.0.1");
