// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Feeds bytes to everything that reads requests of strangers: http::RequestParser, in one piece
/// and cut in two ways, and http::Form. Ends the process when a rule of theirs does not hold.
/// Always 0.
int fuzzHttp(const uint8_t* data, size_t size);
