-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signing in through other servers: what is under way, who is who there, and one refresh at a time.

CREATE TABLE upstream_flows (
    id {id},
    lookup_hash {blob} NOT NULL UNIQUE,
    browser_hash {blob} NOT NULL,
    provider {name} NOT NULL,
    sealed_data {blob} NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('sent', 'used', 'known', 'done')),
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL)

CREATE INDEX upstream_flows_expires_at ON upstream_flows (expires_at)

CREATE TABLE provider_accounts (
    id {id},
    provider_row {ref} NOT NULL REFERENCES providers (id),
    user_row {ref} NOT NULL REFERENCES users (id),
    subject {name} NOT NULL CHECK (subject <> ''),
    display TEXT NOT NULL DEFAULT '',
    created_at {time} NOT NULL,
    last_used_at {time} NOT NULL,
    UNIQUE (provider_row, subject),
    UNIQUE (user_row, provider_row))

ALTER TABLE provider_tokens ADD COLUMN version {int} NOT NULL DEFAULT 1

ALTER TABLE provider_tokens ADD COLUMN refresh_started_at {time} NOT NULL DEFAULT 0
