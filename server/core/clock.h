// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace gatehouse::core {

/// The only source of time. Implementations are safe to call from every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// UTC, seconds since 1970.
    [[nodiscard]] virtual qint64 now() const = 0;
    /// Milliseconds of a clock that never jumps; only differences mean something.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace gatehouse::core
