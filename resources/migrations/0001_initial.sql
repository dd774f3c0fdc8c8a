-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Statements are separated by an empty line. Tokens: {id} row id that is never used again, {ref} a row
-- id of another table, {time} UTC epoch seconds (0: not yet, never), {bool} 0 or 1, {int}, {blob}, {name} text compared
-- byte by byte. Triggers are in the file of each dialect.

CREATE TABLE meta (
    name {name} PRIMARY KEY,
    value {blob} NOT NULL)

CREATE TABLE registry_version (
    id {int} PRIMARY KEY CHECK (id = 1),
    version {time} NOT NULL)

INSERT INTO registry_version (id, version) VALUES (1, 1)

CREATE TABLE settings (
    name {name} PRIMARY KEY,
    value TEXT NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    updated_at {time} NOT NULL)

CREATE TABLE users (
    id {id},
    version {int} NOT NULL DEFAULT 1 CHECK (version > 0),
    username {name} NOT NULL CHECK (username <> ''),
    subject {name} NOT NULL UNIQUE CHECK (subject <> ''),
    password_hash TEXT NOT NULL DEFAULT '',
    enabled {bool} NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    email TEXT NOT NULL DEFAULT '',
    email_verified {bool} NOT NULL DEFAULT 0 CHECK (email_verified IN (0, 1)),
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    phone_number TEXT NOT NULL DEFAULT '',
    phone_number_verified {bool} NOT NULL DEFAULT 0 CHECK (phone_number_verified IN (0, 1)),
    locale TEXT NOT NULL DEFAULT '',
    zoneinfo TEXT NOT NULL DEFAULT '',
    other_claims TEXT NOT NULL DEFAULT '{}',
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    deleted_at {time} NOT NULL DEFAULT 0)

CREATE UNIQUE INDEX users_username ON users (username) WHERE deleted_at = 0

CREATE TABLE clients (
    id {id},
    version {int} NOT NULL DEFAULT 1 CHECK (version > 0),
    client_id {name} NOT NULL CHECK (client_id <> ''),
    client_name TEXT NOT NULL DEFAULT '',
    localized_names TEXT NOT NULL DEFAULT '{}',
    token_endpoint_auth_method TEXT NOT NULL,
    redirect_uris TEXT NOT NULL DEFAULT '',
    default_redirect_uri TEXT NOT NULL DEFAULT '',
    post_logout_redirect_uris TEXT NOT NULL DEFAULT '',
    grant_types TEXT NOT NULL DEFAULT '',
    response_types TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    default_scopes TEXT NOT NULL DEFAULT '',
    access_token_format TEXT NOT NULL,
    id_token_signed_response_alg TEXT NOT NULL,
    audiences TEXT NOT NULL DEFAULT '',
    allowed_origins TEXT NOT NULL DEFAULT '',
    token_expires_in TEXT NOT NULL DEFAULT '{}',
    enabled {bool} NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    require_pkce {bool} NOT NULL DEFAULT 1 CHECK (require_pkce IN (0, 1)),
    require_consent {bool} NOT NULL DEFAULT 1 CHECK (require_consent IN (0, 1)),
    allow_insecure_http {bool} NOT NULL DEFAULT 0 CHECK (allow_insecure_http IN (0, 1)),
    may_introspect {bool} NOT NULL DEFAULT 0 CHECK (may_introspect IN (0, 1)),
    owner_id {ref} REFERENCES users (id),
    contacts TEXT NOT NULL DEFAULT '',
    client_uri TEXT NOT NULL DEFAULT '',
    logo_uri TEXT NOT NULL DEFAULT '',
    policy_uri TEXT NOT NULL DEFAULT '',
    tos_uri TEXT NOT NULL DEFAULT '',
    jwks TEXT NOT NULL DEFAULT '{}',
    jwks_uri TEXT NOT NULL DEFAULT '',
    software_id TEXT NOT NULL DEFAULT '',
    software_version TEXT NOT NULL DEFAULT '',
    client_id_issued_at {time} NOT NULL DEFAULT 0,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    deleted_at {time} NOT NULL DEFAULT 0)

CREATE UNIQUE INDEX clients_client_id ON clients (client_id) WHERE deleted_at = 0

CREATE INDEX clients_owner_id ON clients (owner_id) WHERE owner_id IS NOT NULL

CREATE TABLE client_secrets (
    id {id},
    client_row {ref} NOT NULL REFERENCES clients (id),
    hash {blob} NOT NULL,
    sealed {blob},
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL DEFAULT 0,
    last_used_at {time} NOT NULL DEFAULT 0)

CREATE INDEX client_secrets_client_row ON client_secrets (client_row)

CREATE TABLE scopes (
    id {id},
    version {int} NOT NULL DEFAULT 1 CHECK (version > 0),
    name {name} NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT '{}',
    claims TEXT NOT NULL DEFAULT '',
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    deleted_at {time} NOT NULL DEFAULT 0)

CREATE UNIQUE INDEX scopes_name ON scopes (name) WHERE deleted_at = 0

CREATE TABLE error_uris (
    id {id},
    version {int} NOT NULL DEFAULT 1 CHECK (version > 0),
    error {name} NOT NULL CHECK (error <> ''),
    uri TEXT NOT NULL,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    deleted_at {time} NOT NULL DEFAULT 0)

CREATE UNIQUE INDEX error_uris_error ON error_uris (error) WHERE deleted_at = 0

CREATE TABLE providers (
    id {id},
    version {int} NOT NULL DEFAULT 1 CHECK (version > 0),
    name {name} NOT NULL CHECK (name <> ''),
    client_id TEXT NOT NULL DEFAULT '',
    sealed_client_secret {blob},
    configuration TEXT NOT NULL DEFAULT '{}',
    enabled {bool} NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    deleted_at {time} NOT NULL DEFAULT 0)

CREATE UNIQUE INDEX providers_name ON providers (name) WHERE deleted_at = 0

CREATE TABLE provider_tokens (
    id {id},
    provider_row {ref} NOT NULL REFERENCES providers (id),
    user_row {ref} NOT NULL REFERENCES users (id),
    subject TEXT NOT NULL DEFAULT '',
    sealed_token {blob} NOT NULL,
    scope TEXT NOT NULL DEFAULT '',
    expires_at {time} NOT NULL DEFAULT 0,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    UNIQUE (provider_row, user_row))

CREATE TABLE signing_keys (
    id {id},
    kid {name} NOT NULL UNIQUE CHECK (kid <> ''),
    algorithm TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('next', 'current', 'retired')),
    public_jwk {blob} NOT NULL,
    sealed_private_key {blob} NOT NULL,
    created_at {time} NOT NULL,
    activated_at {time} NOT NULL DEFAULT 0,
    retired_at {time} NOT NULL DEFAULT 0)

CREATE TABLE browser_sessions (
    id {id},
    secret_hash {blob} NOT NULL,
    user_row {ref} NOT NULL REFERENCES users (id),
    public_id {name} NOT NULL UNIQUE,
    auth_time {time} NOT NULL,
    created_at {time} NOT NULL,
    last_seen_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    ended_at {time} NOT NULL DEFAULT 0)

CREATE INDEX browser_sessions_user_row ON browser_sessions (user_row)

CREATE INDEX browser_sessions_expires_at ON browser_sessions (expires_at)

CREATE TABLE interactions (
    id {id},
    secret_hash {blob} NOT NULL,
    parameters {blob} NOT NULL,
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    completed_at {time} NOT NULL DEFAULT 0,
    signed_in_at {time} NOT NULL DEFAULT 0)

CREATE INDEX interactions_expires_at ON interactions (expires_at)

CREATE TABLE consents (
    id {id},
    user_row {ref} NOT NULL REFERENCES users (id),
    client_row {ref} NOT NULL REFERENCES clients (id),
    scope TEXT NOT NULL,
    granted_at {time} NOT NULL,
    UNIQUE (user_row, client_row))

-- ends_at: when the last code or token of the family has expired; tombstones stay until then.
CREATE TABLE token_families (
    id {id},
    client_row {ref} NOT NULL REFERENCES clients (id),
    user_row {ref} REFERENCES users (id),
    scope TEXT NOT NULL,
    grant_type TEXT NOT NULL,
    auth_time {time} NOT NULL DEFAULT 0,
    session_row {ref} REFERENCES browser_sessions (id) ON DELETE SET NULL,
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    ends_at {time} NOT NULL,
    revoked_at {time} NOT NULL DEFAULT 0,
    revoke_reason TEXT NOT NULL DEFAULT '')

CREATE INDEX token_families_user_client ON token_families (user_row, client_row)

CREATE INDEX token_families_session_row ON token_families (session_row) WHERE session_row IS NOT NULL

CREATE INDEX token_families_ends_at ON token_families (ends_at)

CREATE TABLE authorization_codes (
    id {id},
    secret_hash {blob} NOT NULL,
    family_row {ref} NOT NULL REFERENCES token_families (id),
    redirect_uri TEXT NOT NULL,
    redirect_uri_given {bool} NOT NULL CHECK (redirect_uri_given IN (0, 1)),
    scope TEXT NOT NULL,
    nonce TEXT NOT NULL DEFAULT '',
    code_challenge TEXT NOT NULL DEFAULT '',
    issued_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    consumed_at {time} NOT NULL DEFAULT 0)

CREATE INDEX authorization_codes_family_row ON authorization_codes (family_row)

CREATE TABLE access_tokens (
    id {id},
    secret_hash {blob} NOT NULL,
    family_row {ref} REFERENCES token_families (id),
    client_row {ref} NOT NULL REFERENCES clients (id),
    user_row {ref} REFERENCES users (id),
    grant_type TEXT NOT NULL,
    scope TEXT NOT NULL,
    audiences TEXT NOT NULL DEFAULT '',
    issued_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    revoked_at {time} NOT NULL DEFAULT 0)

CREATE INDEX access_tokens_family_row ON access_tokens (family_row) WHERE family_row IS NOT NULL

CREATE INDEX access_tokens_expires_at ON access_tokens (expires_at)

CREATE TABLE refresh_tokens (
    id {id},
    secret_hash {blob} NOT NULL,
    family_row {ref} NOT NULL REFERENCES token_families (id),
    scope TEXT NOT NULL,
    issued_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    rotated_at {time} NOT NULL DEFAULT 0,
    successor_row {ref},
    revoked_at {time} NOT NULL DEFAULT 0)

CREATE INDEX refresh_tokens_family_row ON refresh_tokens (family_row)

CREATE TABLE device_codes (
    id {id},
    secret_hash {blob} NOT NULL,
    user_code {name} NOT NULL UNIQUE,
    client_row {ref} NOT NULL REFERENCES clients (id),
    user_row {ref} REFERENCES users (id),
    scope TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'allowed', 'denied', 'consumed')),
    interval_seconds {int} NOT NULL DEFAULT 5,
    last_polled_at {time} NOT NULL DEFAULT 0,
    issued_at {time} NOT NULL,
    expires_at {time} NOT NULL)

CREATE INDEX device_codes_expires_at ON device_codes (expires_at)

CREATE TABLE pushed_requests (
    id {id},
    secret_hash {blob} NOT NULL,
    client_row {ref} NOT NULL REFERENCES clients (id),
    parameters {blob} NOT NULL,
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    consumed_at {time} NOT NULL DEFAULT 0)

CREATE INDEX pushed_requests_expires_at ON pushed_requests (expires_at)

CREATE TABLE assertion_ids (
    id {id},
    client_row {ref} NOT NULL REFERENCES clients (id),
    jti_hash {blob} NOT NULL,
    expires_at {time} NOT NULL,
    UNIQUE (client_row, jti_hash))

CREATE INDEX assertion_ids_expires_at ON assertion_ids (expires_at)

CREATE TABLE initial_access_tokens (
    id {id},
    secret_hash {blob} NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    uses_left {int} NOT NULL DEFAULT 1 CHECK (uses_left >= 0),
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL DEFAULT 0,
    revoked_at {time} NOT NULL DEFAULT 0)

CREATE TABLE login_attempts (
    id {id},
    attempt_key {name} NOT NULL UNIQUE,
    failures {int} NOT NULL,
    last_failure_at {time} NOT NULL)

CREATE INDEX login_attempts_last_failure_at ON login_attempts (last_failure_at)

CREATE TABLE audit_log (
    id {id},
    created_at {time} NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    object TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '')
