// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>

namespace gatehouse::http {

/// Names requests by 64 random bits, so that whoever is told the name of his own learns nothing of
/// how many others there are. One thread.
class RequestNumbers
{
public:
    /// 16 hexadecimal digits.
    [[nodiscard]] QByteArray next();

private:
    static constexpr size_t stock = 64;

    std::array<quint64, stock> m_drawn {};
    size_t m_used = stock;
};

} // namespace gatehouse::http
