-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A second step at sign-in: one-time codes (RFC 6238). last_step: of the newest code that was taken; none is taken twice.

CREATE TABLE totp_secrets (
    id {id},
    user_row {ref} NOT NULL UNIQUE REFERENCES users (id),
    sealed_secret {blob} NOT NULL,
    last_step {time} NOT NULL DEFAULT 0,
    created_at {time} NOT NULL)
