-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests as the trace shows them, kept only when somebody asks for it. step: JSON, secrets masked. trace_retention: what
-- is kept: 'steps'; not among the settings, which travel with the registry.

CREATE TABLE trace_retention (
    what {name} PRIMARY KEY,
    seconds {time} NOT NULL)

CREATE TABLE trace_steps (
    id {id},
    request {name} NOT NULL,
    at {time} NOT NULL,
    expires_at {time} NOT NULL,
    step TEXT NOT NULL)

CREATE INDEX trace_steps_by_request ON trace_steps (request)

CREATE INDEX trace_steps_by_end ON trace_steps (expires_at)
