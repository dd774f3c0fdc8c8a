-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Passkeys (Web Authentication): public halves of users' keys, and what browsers are asked to sign, each good once.
-- Back-up codes for who has lost the app of the one-time codes. browser_sessions.methods: how the user signed in, as `amr`
-- names it (RFC 8176), separated by spaces.

CREATE TABLE passkeys (
    id {id},
    user_row {ref} NOT NULL REFERENCES users (id),
    credential_id {blob} NOT NULL UNIQUE,
    algorithm {int} NOT NULL,
    public_key {blob} NOT NULL,
    sign_count {time} NOT NULL DEFAULT 0,
    synced {bool} NOT NULL DEFAULT 0 CHECK (synced IN (0, 1)),
    name TEXT NOT NULL,
    transports TEXT NOT NULL DEFAULT '',
    created_at {time} NOT NULL,
    last_used_at {time} NOT NULL DEFAULT 0)

CREATE INDEX passkeys_user_row ON passkeys (user_row)

CREATE TABLE passkey_challenges (
    id {id},
    challenge {blob} NOT NULL,
    browser_hash {blob} NOT NULL,
    user_row {ref} REFERENCES users (id),
    interaction_row {ref} NOT NULL DEFAULT 0,
    expires_at {time} NOT NULL)

CREATE INDEX passkey_challenges_browser_hash ON passkey_challenges (browser_hash)

CREATE INDEX passkey_challenges_expires_at ON passkey_challenges (expires_at)

CREATE TABLE backup_codes (
    id {id},
    user_row {ref} NOT NULL REFERENCES users (id),
    code_hash {blob} NOT NULL,
    created_at {time} NOT NULL,
    used_at {time} NOT NULL DEFAULT 0,
    UNIQUE (user_row, code_hash))

ALTER TABLE browser_sessions ADD COLUMN methods TEXT NOT NULL DEFAULT ''
