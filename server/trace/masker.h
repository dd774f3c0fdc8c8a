// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::trace {

/// What a flow's steps have in common. A token is one whatever it is called.
enum class Link : quint8
{
    State,
    Code,
    PushedRequest,
    DeviceCode,
    UserCode,
    Interaction,
    Token,
    Session
};

/// A secret as a trace may show it: compared with others, never used.
struct Masked
{
    QByteArray text; ///< "abcd…#1f2e3d4c"; short secrets show nothing of themselves.
    quint64 digest = 0;

    /// The same for the same secret in the same role.
    [[nodiscard]] quint64 key(Link link) const
    {
        return digest ^ (quint64(link) + 1) * 0x9e3779b97f4a7c15U;
    }
};

/// Masks with a random key of this run, so that even a guessable secret cannot be found by trying
/// hashes of a trace that was handed on. A value; safe to use from every thread.
class Masker
{
public:
    /// 32 random bytes.
    explicit Masker(QByteArray key);

    /// An empty secret stays empty.
    [[nodiscard]] Masked mask(QByteArrayView secret, bool showsStart = true) const;

private:
    QByteArray m_key;
};

} // namespace gatehouse::trace
