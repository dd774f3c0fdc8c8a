// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <utility>
#include <vector>

class QObject;

namespace gatehouse::control {

/// A user here at a provider there.
struct AccountName
{
    QString provider;
    QString username;
};

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// A request to a provider's API with the token that is kept of a user.
struct ApiQuestion
{
    AccountName account;
    QByteArray method = "GET"; ///< GET, HEAD, POST, PUT, PATCH or DELETE.
    QString path {}; ///< Relative to the provider's api_base_url.
    HeaderList headers {};
    QByteArray body {};
    QByteArray contentType {}; ///< Empty: a form.
};

/// What went over the wire, both ways; every token and secret in it is masked.
struct ApiExchange
{
    QByteArray method;
    QString url;
    HeaderList requestHeaders {};
    QByteArray requestBody {};
    int status = 0;
    qint64 milliseconds = 0;
    HeaderList headers {};
    QByteArray contentType {}; ///< In lower case, without parameters.
    QByteArray body {}; ///< At most largestApiAnswer.
};

inline constexpr qsizetype largestApiAnswer = 1024 * 1024;

/// What became of a user's token.
struct TokenReport
{
    QString tokenType {}; ///< Empty: there is none any more.
    qint64 expiresAt = 0; ///< UTC epoch seconds; 0: never, or nobody said.
    QString scope {};
    bool wasRevokedThere = false; ///< The provider was told and agreed.
    QString note {}; ///< English: what could not be done, though the rest was.
};

/// What an operator does with the tokens of users at other servers. Every call returns at once and
/// asks the provider on a thread of its own; `done` comes in the caller's thread while `context`
/// lives, or without a context in that other thread. Not more than 16 requests are under way;
/// further ones fail with Busy, each takes seconds at most.
class ProviderActions
{
public:
    template <typename T>
    using Done = std::function<void(const core::Result<T>&)>;

    virtual ~ProviderActions();

    /// Refreshes the token first when it is near its end. Any status is an answer; fails with what
    /// kept the request from being sent or answered.
    virtual void request(ApiQuestion question, QObject* context, Done<ApiExchange> done) = 0;
    virtual void refresh(AccountName account, QObject* context, Done<TokenReport> done) = 0;
    /// Revokes the token there and forgets it here; the account stays linked. When the provider
    /// refuses, the token stays.
    virtual void revoke(AccountName account, QObject* context, Done<TokenReport> done) = 0;
    /// Revokes as far as possible and takes token and link away.
    virtual void unlink(AccountName account, QObject* context, Done<TokenReport> done) = 0;
};

} // namespace gatehouse::control
