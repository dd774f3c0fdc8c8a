// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Feeds bytes to what a resource server reads of strangers and operators: resource::bearerToken
/// and resource::ScopeExpression. Ends the process when one of them accepts what it must not.
/// Always 0.
int fuzzScope(const uint8_t* data, size_t size);
