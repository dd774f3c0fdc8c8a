// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "tests/server/http/support/alarm.h"

namespace gatehouse::http::test {

/// Adds endpoints for every kind of answer:
///   GET /hello · POST /echo (method, query and body) · GET /item/* · GET /number · GET /empty
///   (204) · GET /throw · GET /inject?text GET /big?bytes · GET,POST /slow?milliseconds (a
///   coroutine that `alarm` wakes up through the mailbox) GET /throwlate · POST /small (bodies up
///   to 10 bytes) · GET /public, /registered (CORS)
void addTestEndpoints(Router& router, Alarm& alarm);

} // namespace gatehouse::http::test
