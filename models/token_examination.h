// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

#include <QtCore/QList>
#include <QtCore/QString>

// What can be said of a token that somebody pastes. Nothing of it is trusted and nothing is kept.
namespace gatehouse::models {

enum class Verdict
{
    Good,
    Bad,
    Unknown ///< Neither right nor wrong by itself.
};

/// One rule that was looked at.
struct TokenFinding
{
    Verdict verdict = Verdict::Unknown;
    QString rule; ///< "iss names this server"
    QString found;
    QString specification; ///< "RFC 9068 §2.2"
    QString expected {}; ///< Where it is a value; or why it was not checked.
};

struct TokenMember
{
    bool isHeader = false;
    QString name;
    QString value;
    QString meaning;
};

struct TokenExamination
{
    QString kind; ///< "JWT access token", "ID token", "opaque access token" …
    Verdict verdict = Verdict::Unknown; ///< Of the whole.
    QString summary; ///< The verdict in a sentence.
    QList<TokenMember> members {};
    QList<TokenFinding> findings {};
};

/// What an ID token came with, as far as it is known; empty: not known.
struct TokenCompanions
{
    QString nonce {}; ///< That the request sent.
    QByteArray accessToken {};
    QByteArray code {};
    QByteArray state {}; ///< That the request sent.
};

/// What a token is judged by.
struct TokenExpectation
{
    QString issuer {}; ///< The running server's, or whose `keys` are; empty: not known.
    qint64 now = 0; ///< UTC epoch seconds.
    /// Somebody else's: what readGivenKeys() takes, or the secret of HS256; empty: this
    /// workspace's.
    QByteArray keys {};
    QString audience {}; ///< Empty: any.
    TokenCompanions companions {}; ///< Of an ID token.
};

/// Reads the workspace's keys and, for values of ours, the row behind it. A storage failure is the
/// error; a bad token is not.
[[nodiscard]] core::Result<TokenExamination> examineToken(
    store::Database& database, const QByteArray& pasted, const TokenExpectation& expected);

} // namespace gatehouse::models
