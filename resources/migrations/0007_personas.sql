-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prepared users of a server in lab mode, which signs them in by one click: '' (no), 'signs_in' or 'refused'.

ALTER TABLE users ADD COLUMN persona TEXT NOT NULL DEFAULT ''

CREATE INDEX users_persona ON users (persona) WHERE persona <> ''
