// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// npm's oidc-provider with its own pages: discovery, PKCE required, iss in the answer, refresh tokens rotated,
// revocation. A program like those of serving.py.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const say = (line) => console.log(JSON.stringify(line));

let Provider;
try {
  // It greets and warns on the console, which is our channel.
  console.info = console.warn = () => {};
  ({ default: Provider } = await import('oidc-provider'));
} catch (missing) {
  say({ missing: missing.message });
  process.exit(1);
}

const callback = process.argv[2];
const clientId = 'gatehouseAtTheProvider42';
const secret = 'oidc-provider-secret-77d0c3';

/** Everything in a map, as its in-memory adapter does, but one that can forget. */
const rows = new Map();
class Adapter {
  constructor(name) { this.name = name; }
  key(id) { return `${this.name}:${id}`; }
  async upsert(id, payload) { rows.set(this.key(id), payload); }
  async find(id) { return rows.get(this.key(id)); }
  async findByUid(uid) { return [...rows.values()].find((row) => row.kind === 'Session' && row.uid === uid); }
  async consume(id) { rows.get(this.key(id)).consumed = Math.floor(Date.now() / 1000); }
  async destroy(id) { rows.delete(this.key(id)); }
  async revokeByGrantId(grantId) {
    for (const [key, row] of rows) if (row.grantId === grantId) rows.delete(key);
  }
}

const listener = createServer();
await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
const issuer = `http://localhost:${listener.address().port}`;

const provider = new Provider(issuer, {
  adapter: Adapter,
  clients: [{
    client_id: clientId, client_secret: secret, redirect_uris: [callback], response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_method: 'client_secret_basic',
  }],
  cookies: { keys: ['a key for cookies of this test'] },
  pkce: { required: () => true },
  features: { revocation: { enabled: true }, clientCredentials: { enabled: true } },
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: 'Jane of oidc-provider', preferred_username: 'jane-oidc-provider',
      email: 'jane@oidc-provider.example', email_verified: true }),
  }),
  rotateRefreshToken: true,
  // What a code gives is stale to Gatehouse at once.
  ttl: {
    AccessToken: (ctx) => (ctx.oidc.params?.grant_type === 'refresh_token' ? 3600 : 30),
    IdToken: 600, RefreshToken: 3600, Grant: 3600, Session: 3600, Interaction: 600,
  },
});
let newest;
for (const event of ['access_token.saved', 'refresh_token.saved'])
  provider.on(event, (token) => { newest = token.jti; say({ event: 'issued', secrets: [token.jti] }); });
provider.on('refresh_token.consumed', () => say({ event: 'refresh' }));
provider.use(async (ctx, next) => {
  await next();
  const is200 = ctx.status === 200;
  if (ctx.oidc?.route === 'userinfo' && is200) say({ event: 'api' });
  if (ctx.oidc?.route === 'revocation' && is200)
    say({ event: 'revoke', newest: ctx.oidc.entities.RefreshToken?.jti === newest });
});
listener.on('request', provider.callback());

setTimeout(() => process.exit(1), 600_000).unref();
const input = createInterface({ input: process.stdin });
input.on('line', (line) => {
  if (line.trim() !== 'forget') return;
  for (const key of rows.keys()) if (/^(AccessToken|RefreshToken|Grant):/.test(key)) rows.delete(key);
  say({ event: 'forgotten' });
});
input.on('close', () => process.exit(0));
say({
  provider: {
    preset: 'oidc', client_id: clientId, client_secret: secret, issuer, allow_private_network: true,
    client_kwargs: { scope: 'openid profile email offline_access' },
    // OpenID Connect Core 11: offline_access needs it.
    authorize_params: { prompt: 'consent' },
  },
  secrets: [secret],
});
