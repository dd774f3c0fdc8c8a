// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <optional>

namespace gatehouse::webauthn {

/// Walks over CBOR that a stranger sent, in the form that authenticators use (CTAP2 canonical:
/// definite and shortest lengths). Cuts pieces out, makes nothing of them; every step fails at the
/// end of the bytes, never beyond.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /// The number of pairs of a map that begins here.
    [[nodiscard]] std::optional<quint64> map();
    [[nodiscard]] std::optional<QByteArrayView> text();
    [[nodiscard]] std::optional<QByteArrayView> byteString();
    /// One whole item, whatever it is, as its encoded bytes; at most eight levels deep.
    [[nodiscard]] std::optional<QByteArrayView> item();
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    struct Head
    {
        int major = 0;
        quint64 argument = 0;
    };
    [[nodiscard]] std::optional<Head> head();
    [[nodiscard]] std::optional<QByteArrayView> take(quint64 length);
    [[nodiscard]] std::optional<QByteArrayView> stringOf(int major);
    [[nodiscard]] bool skip(int depth);

    QByteArrayView m_rest;
};

} // namespace gatehouse::webauthn
