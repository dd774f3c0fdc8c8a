// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/secret_search.h"

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
    void forgetAll() { m_secrets.clear(); }
    [[nodiscard]] const Secrets& secrets() const { return m_secrets; }

private:
    void takeHeaders(const QByteArray& head);
    void takeCookies(const QByteArray& value);
    void takeCredentials(const QByteArray& value);
    void takeParameters(const QByteArray& text);
    void takeJson(const QByteArray& body);
    void takeHiddenFields(const QByteArray& html);

    Secrets m_secrets;
};

} // namespace gatehouse::test
