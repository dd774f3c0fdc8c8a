// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// npm oidc-provider with a durable SQLite adapter (better-sqlite3, WAL, synchronous=FULL). Reads fixture.json and
// keys.json in the current folder.
import crypto from "node:crypto";
import fs from "node:fs";
import querystring from "node:querystring";
import Database from "better-sqlite3";
import { Provider } from "oidc-provider";

const fixture = JSON.parse(fs.readFileSync("fixture.json"));
const keys = JSON.parse(fs.readFileSync("keys.json"));
const now = () => Math.floor(Date.now() / 1000);

const db = new Database("oidc.sqlite");
db.pragma("journal_mode=wal");
db.pragma("synchronous=full");
db.exec(`CREATE TABLE IF NOT EXISTS entry (model TEXT, id TEXT, payload TEXT, grant_id TEXT, uid TEXT, expires_at INTEGER,
    consumed_at INTEGER, PRIMARY KEY (model, id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS entry_grant ON entry (grant_id); CREATE INDEX IF NOT EXISTS entry_uid ON entry (uid);`);
const sql = {
  put: db.prepare(`INSERT INTO entry (model, id, payload, grant_id, uid, expires_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at`),
  byId: db.prepare("SELECT * FROM entry WHERE model = ? AND id = ?"),
  byUid: db.prepare("SELECT * FROM entry WHERE model = ? AND uid = ?"),
  consume: db.prepare("UPDATE entry SET consumed_at = ? WHERE model = ? AND id = ?"),
  remove: db.prepare("DELETE FROM entry WHERE model = ? AND id = ?"),
  removeGrant: db.prepare("DELETE FROM entry WHERE grant_id = ? AND model <> 'Grant'"),
};

class Adapter {
  constructor(model) { this.model = model; }
  read(row) {
    if (!row || (row.expires_at && row.expires_at < now())) return undefined;
    const payload = JSON.parse(row.payload);
    return row.consumed_at ? { ...payload, consumed: row.consumed_at } : payload;
  }
  async upsert(id, payload, seconds) {
    sql.put.run(this.model, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null,
      seconds ? now() + seconds : null);
  }
  async find(id) { return this.read(sql.byId.get(this.model, id)); }
  async findByUid(uid) { return this.read(sql.byUid.get(this.model, uid)); }
  async findByUserCode() { return undefined; }
  async consume(id) { sql.consume.run(now(), this.model, id); }
  async destroy(id) { sql.remove.run(this.model, id); }
  async revokeByGrantId(grant) { sql.removeGrant.run(grant); }
}

const scrypt = (password) => crypto.scryptSync(password, "bench", 32).toString("hex");
const people = new Map(fixture.users.map((user) => [user.username, scrypt(user.password)]));
const resources = {
  "urn:bench:opaque": { accessTokenFormat: "opaque" },
  "urn:bench:RS256": { accessTokenFormat: "jwt", jwt: { sign: { alg: "RS256" } } },
  "urn:bench:ES256": { accessTokenFormat: "jwt", jwt: { sign: { alg: "ES256" } } },
};

const provider = new Provider(fixture.base, {
  adapter: Adapter,
  jwks: { keys: Object.entries(keys).map(([alg, key]) => ({ ...key, kid: alg, alg, use: "sig" })) },
  clients: fixture.clients.map((client) => ({
    client_id: client.client_id, client_secret: client.client_secret, redirect_uris: client.redirect_uris,
    grant_types: client.grant_types.filter((grant) => grant !== "password"), response_types: client.response_types,
    token_endpoint_auth_method: client.token_endpoint_auth_method, scope: client.scope,
  })),
  scopes: ["openid", "profile", "email", "offline_access", "api.read"],
  claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
  cookies: { keys: ["bench"] },
  routes: { authorization: "/oauth/authorize", token: "/oauth/token", userinfo: "/oauth/userinfo", jwks: "/oauth/jwks",
    introspection: "/oauth/introspect", revocation: "/oauth/revoke" },
  features: {
    devInteractions: { enabled: false }, clientCredentials: { enabled: true }, userinfo: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true }, revocation: { enabled: true },
    resourceIndicators: {
      enabled: true, defaultResource: (ctx, client, one) => one?.[0], useGrantedResource: () => false,
      getResourceServerInfo: (ctx, name) =>
        ({ scope: "api.read", audience: name, accessTokenTTL: 3600, ...resources[name] }),
    },
  },
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed("refresh_token"),
  rotateRefreshToken: true,
  pkce: { required: () => true },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: async (ctx, id) => people.has(id) && { accountId: id, claims: async () => ({ sub: id, name: id }) },
  loadExistingGrant: async (ctx) => {
    const id = ctx.oidc.result?.consent?.grantId || ctx.oidc.session.grantIdFor(ctx.oidc.client.clientId);
    return id ? ctx.oidc.provider.Grant.find(id) : undefined;
  },
});

// One form signs in and consents; everything else is the provider's own.
provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith("/interaction/") || ctx.method !== "POST") return next();
  const interaction = await provider.interactionDetails(ctx.req, ctx.res);
  let body = "";
  for await (const part of ctx.req) body += part;
  const form = querystring.parse(body);
  if (people.get(form.username) !== scrypt(form.password ?? "")) {
    ctx.status = 401;
    return undefined;
  }
  const grant = new provider.Grant({ accountId: form.username, clientId: interaction.params.client_id });
  grant.addOIDCScope(interaction.params.scope);
  const result = { login: { accountId: form.username }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(ctx.req, ctx.res, result);
  ctx.respond = false;
  return undefined;
});
provider.listen(Number(new URL(fixture.base).port), "127.0.0.1");
