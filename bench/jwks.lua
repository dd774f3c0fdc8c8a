-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The public keys: the cost of one request without the database.
wrk.path = "/oauth/jwks"
