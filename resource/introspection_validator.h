// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/introspection_cache.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <vector>

class QNetworkReply;

namespace gatehouse::resource {

/// Where and how to ask.
struct IntrospectionOptions
{
    QUrl endpoint {}; ///< https, or http on a loopback address.
    QString clientId {}; ///< This resource server's own registration.
    QByteArray clientSecret {};
    QString audience {}; ///< Tokens must be meant for it; empty: not looked at.
    QString issuer {}; ///< Tokens must be from it; empty: not looked at.
    std::chrono::milliseconds timeout { 5000 };
    /// How long an answer is believed, at most until the token expires: a revocation is noticed
    /// after this time. 0: every request asks.
    std::chrono::milliseconds cacheLife { 5000 };
    qsizetype cacheSize = 1000; ///< Tokens.
    qsizetype mostPending = 256; ///< Questions at once; beyond it requests are answered 503.
    std::function<qint64()> clock {}; ///< UTC epoch milliseconds; empty: the system's.
};

/// Asks the authorization server what a token is worth (RFC 7662). Requests with one token that
/// come together share one question; redirects are not followed; an answer of more than 64 KiB,
/// late or malformed ones and every doubt refuse. Lives in one thread with an event loop.
class IntrospectionValidator final : public TokenValidator
{
public:
    explicit IntrospectionValidator(IntrospectionOptions options);
    ~IntrospectionValidator() override;

    void validate(const QByteArray& token, Then then) override;

private:
    void ask(const QByteArray& hash, const QByteArray& token);
    void finish(const QByteArray& hash, QNetworkReply* reply);
    [[nodiscard]] Outcome read(QNetworkReply& reply) const;
    [[nodiscard]] Outcome judge(const QJsonObject& answer) const;
    [[nodiscard]] qint64 cacheLife(const Outcome& outcome) const;
    [[nodiscard]] qint64 now() const;

    IntrospectionOptions m_options;
    IntrospectionCache m_cache;
    QHash<QByteArray, std::vector<Then>> m_pending;
    QNetworkAccessManager m_network; // last: it ends its replies before what they refer to goes
};

} // namespace gatehouse::resource
