// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace gatehouse::http {

/// Parameters of a query or an application/x-www-form-urlencoded body. Strict: '+' is a space,
/// every %XX must be valid, the result valid UTF-8 without NUL, at most 64 fields. A parameter
/// without a value counts as absent (RFC 6749 §3.1).
class Form
{
public:
    [[nodiscard]] static std::optional<Form> parse(QByteArrayView text);

    /// Decoded value; empty when absent.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// Name of a parameter that was given twice, or empty (RFC 6749 §3.1: must not).
    [[nodiscard]] const QByteArray& repeated() const { return m_repeated; }
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>>& fields() const
    {
        return m_fields;
    }

    void set(QByteArrayView name, QByteArrayView value);
    void remove(QByteArrayView name);
    /// Encoded again, in order.
    [[nodiscard]] QByteArray toQuery() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
    QByteArray m_repeated;
};

/// Everything but the unreserved characters of RFC 3986 as %XX.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);
/// Form-decoding of one value ('+', %XX, valid UTF-8, no NUL); used for HTTP Basic (RFC 6749
/// §2.3.1) as well.
[[nodiscard]] std::optional<QByteArray> formDecoded(QByteArrayView text);

} // namespace gatehouse::http
