// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Feeds bytes to everything that reads tokens of strangers: jose::verifyCompact,
/// core::parseStrictObject and crypto::TokenValue::parse. Ends the process when one of them accepts
/// what it must not. Always 0.
int fuzzJws(const uint8_t* data, size_t size);
