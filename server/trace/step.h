// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace gatehouse::trace {

/// One validation the server made. `expected` and `got` never hold a secret (trace/masker.h).
struct Check
{
    const char* name; ///< "redirect_uri registered"
    bool isPassed;
    const char* specification; ///< "RFC 6749 §3.1.2.3"
    QString expected {};
    QString got {};
};

/// Where a field of a step was.
enum class Place : quint8
{
    Query,
    Form,
    Header,
    AnswerHeader,
    Answer ///< A member of a JSON answer, or a parameter of a redirect.
};

/// One parameter, header or member, bounded and without a secret: what must not be known was masked
/// before it got here.
struct Field
{
    Place place = Place::Query;
    QByteArray name {};
    QByteArray value {};
    bool isMasked = false;
};

/// One request of the server with what was checked and why it ended as it did.
struct Step
{
    QByteArray request; ///< Request number.
    QByteArray method;
    QByteArray path;
    int status = 0;
    qint64 at = 0; ///< UTC epoch seconds.
    qint64 durationMicroseconds = 0;
    QString clientId {};
    QString user {};
    QString grantType {};
    QString error {}; ///< OAuth error code, or empty.
    QString description {}; ///< What the client was told.
    QString detail {}; ///< The precise reason, for administrators.
    std::vector<Check> checks {};
    // Only while somebody observes:
    QByteArray peer {}; ///< Address of the client.
    qint64 order = 0; ///< Monotonic microseconds of its start; the same clock for all workers.
    std::vector<Field> fields {};
    std::vector<quint64> keys {}; ///< Keyed hashes of what it shares with others of its flow.
    quint64 session = 0; ///< Keyed hash of the browser session, or 0.
};

[[nodiscard]] inline bool isFailed(const Step& step)
{
    return step.status >= 400 || !step.error.isEmpty();
}

/// A token as lists show it: no secret.
struct Issuance
{
    qint64 tokenRow = 0;
    qint64 familyRow = 0;
    QString clientId;
    QString user; ///< Username, or empty.
    QString grantType;
    QString scope;
    QString format; ///< "opaque", "jwt".
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
};

} // namespace gatehouse::trace
