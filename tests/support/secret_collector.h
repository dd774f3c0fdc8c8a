// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/secret_search.h"

#include <QtCore/QSet>

namespace gatehouse::test {

/// Remembers the secrets that pass over a socket, whoever made them. One for a test program; tests
/// speak to their servers in the main thread.
class SecretCollector
{
public:
    [[nodiscard]] static SecretCollector& instance();

    /// A whole request as it was sent.
    void sawRequest(const QByteArray& bytes);
    /// A whole answer as it came.
    void sawAnswer(const QByteArray& bytes);
    void remember(const QByteArray& value, const QByteArray& kind);
    /// No secret, whatever else it is sent as: a test may send the challenge as its own verifier.
    void rememberPublic(const QByteArray& value) { m_public.insert(value); }
    void forgetAll();
    [[nodiscard]] Secrets secrets() const;

private:
    void takeHeaders(const QByteArray& head);
    void takeCookies(const QByteArray& value);
    void takeCredentials(const QByteArray& value);
    void takeParameters(const QByteArray& text);
    void takeJson(const QByteArray& body);
    void takeHiddenFields(const QByteArray& html);

    Secrets m_secrets;
    QSet<QByteArray> m_public;
};

} // namespace gatehouse::test
