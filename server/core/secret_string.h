// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace gatehouse::core {

/// Bytes that must not be printed and are wiped when the last copy goes. There is deliberately no
/// QDebug operator and no implicit conversion: whoever needs the value says `reveal()`.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArray value)
        : m_value(std::move(value))
    {
    }
    SecretString(const SecretString&) = default;
    SecretString(SecretString&& other) noexcept = default;
    SecretString& operator=(const SecretString& other);
    SecretString& operator=(SecretString&& other) noexcept;
    ~SecretString();

    [[nodiscard]] const QByteArray& reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

private:
    void wipe();

    QByteArray m_value;
};

} // namespace gatehouse::core
