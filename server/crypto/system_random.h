// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"

namespace gatehouse::crypto {

/// OpenSSL's generator, seeded by the kernel.
class SystemRandom final : public core::RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace gatehouse::crypto
