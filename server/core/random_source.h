// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace gatehouse::core {

/// The only source of randomness; the real one is crypto::SystemRandom. Safe to call from every
/// thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    /// Cryptographically strong bytes. Never fails: without entropy the process must not go on.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

} // namespace gatehouse::core
