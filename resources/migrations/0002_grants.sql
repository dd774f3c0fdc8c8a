-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the further grants and endpoints keep: token generators, assertions, pushed requests, the device that asked, and
-- the tokens with which registered clients manage themselves (RFC 7592).

ALTER TABLE clients ADD COLUMN access_token_signing_alg TEXT NOT NULL DEFAULT ''

ALTER TABLE clients ADD COLUMN access_token_generator TEXT NOT NULL DEFAULT ''

ALTER TABLE clients ADD COLUMN access_token_length {int} NOT NULL DEFAULT 0

ALTER TABLE clients ADD COLUMN refresh_token_generator TEXT NOT NULL DEFAULT ''

ALTER TABLE clients ADD COLUMN token_endpoint_auth_signing_alg TEXT NOT NULL DEFAULT ''

ALTER TABLE clients ADD COLUMN require_pushed_authorization_requests {bool} NOT NULL DEFAULT 0
    CHECK (require_pushed_authorization_requests IN (0, 1))

ALTER TABLE device_codes ADD COLUMN address TEXT NOT NULL DEFAULT ''

ALTER TABLE device_codes ADD COLUMN auth_time {time} NOT NULL DEFAULT 0

ALTER TABLE device_codes ADD COLUMN session_row {ref} REFERENCES browser_sessions (id) ON DELETE SET NULL

CREATE TABLE registration_tokens (
    id {id},
    client_row {ref} NOT NULL UNIQUE REFERENCES clients (id),
    secret_hash {blob} NOT NULL,
    created_at {time} NOT NULL)

CREATE INDEX users_email ON users (lower(email)) WHERE deleted_at = 0 AND email <> ''
