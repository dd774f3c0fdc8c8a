// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_texts.h"

#include "models/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr char claimContext[] = "ClaimTexts";

/// Marked for translation here, translated when asked, so that a change of language is seen.
struct Meaning
{
    const char* name;
    const char* text;
};

const Meaning headerMeanings[] = {
    { "alg", QT_TRANSLATE_NOOP("ClaimTexts", "how it is signed") },
    { "kid", QT_TRANSLATE_NOOP("ClaimTexts", "which key signed it") },
    { "typ", QT_TRANSLATE_NOOP("ClaimTexts", "what it is: at+jwt for access tokens") },
    { "crit", QT_TRANSLATE_NOOP("ClaimTexts", "members that must be understood") },
    { "cty", QT_TRANSLATE_NOOP("ClaimTexts", "what is inside") },
    { "jku", QT_TRANSLATE_NOOP("ClaimTexts", "where keys are said to be; never followed") },
    { "jwk", QT_TRANSLATE_NOOP("ClaimTexts", "a key of its own; never believed") },
};

const Meaning claimMeanings[] = {
    { "iss", QT_TRANSLATE_NOOP("ClaimTexts", "issuer: who made it") },
    { "sub", QT_TRANSLATE_NOOP("ClaimTexts", "subject: whom it is about") },
    { "aud", QT_TRANSLATE_NOOP("ClaimTexts", "audience: who may accept it") },
    { "exp", QT_TRANSLATE_NOOP("ClaimTexts", "expires: not to be accepted from then on") },
    { "nbf", QT_TRANSLATE_NOOP("ClaimTexts", "not before: not to be accepted until then") },
    { "iat", QT_TRANSLATE_NOOP("ClaimTexts", "issued at") },
    { "jti", QT_TRANSLATE_NOOP("ClaimTexts", "its own identifier") },
    { "client_id", QT_TRANSLATE_NOOP("ClaimTexts", "the client that asked for it") },
    { "scope", QT_TRANSLATE_NOOP("ClaimTexts", "what it allows") },
    { "azp", QT_TRANSLATE_NOOP("ClaimTexts", "authorized party: the client it was issued to") },
    { "nonce", QT_TRANSLATE_NOOP("ClaimTexts", "ties it to one sign-in request of the client") },
    { "auth_time", QT_TRANSLATE_NOOP("ClaimTexts", "when the user signed in") },
    { "acr", QT_TRANSLATE_NOOP("ClaimTexts", "how sure the sign-in was") },
    { "amr", QT_TRANSLATE_NOOP("ClaimTexts", "by what means the user signed in") },
    { "sid", QT_TRANSLATE_NOOP("ClaimTexts", "the browser session, for signing out") },
    { "at_hash", QT_TRANSLATE_NOOP("ClaimTexts", "ties it to the access token beside it") },
    { "c_hash", QT_TRANSLATE_NOOP("ClaimTexts", "ties it to the code beside it") },
    { "name", QT_TRANSLATE_NOOP("ClaimTexts", "full name of the user") },
    { "given_name", QT_TRANSLATE_NOOP("ClaimTexts", "given name of the user") },
    { "family_name", QT_TRANSLATE_NOOP("ClaimTexts", "family name of the user") },
    { "nickname", QT_TRANSLATE_NOOP("ClaimTexts", "nickname of the user") },
    { "preferred_username", QT_TRANSLATE_NOOP("ClaimTexts", "user name; may change") },
    { "email", QT_TRANSLATE_NOOP("ClaimTexts", "e-mail address") },
    { "email_verified", QT_TRANSLATE_NOOP("ClaimTexts", "whether the address was checked") },
    { "phone_number", QT_TRANSLATE_NOOP("ClaimTexts", "telephone number") },
    { "phone_number_verified", QT_TRANSLATE_NOOP("ClaimTexts", "whether the number was checked") },
    { "picture", QT_TRANSLATE_NOOP("ClaimTexts", "address of a picture") },
    { "website", QT_TRANSLATE_NOOP("ClaimTexts", "address of a home page") },
    { "locale", QT_TRANSLATE_NOOP("ClaimTexts", "language of the user") },
    { "zoneinfo", QT_TRANSLATE_NOOP("ClaimTexts", "time zone of the user") },
    { "address", QT_TRANSLATE_NOOP("ClaimTexts", "postal address") },
    { "updated_at", QT_TRANSLATE_NOOP("ClaimTexts", "when the profile changed") },
    { "events", QT_TRANSLATE_NOOP("ClaimTexts", "what happened: a logout token") },
    { "active", QT_TRANSLATE_NOOP("ClaimTexts", "whether it may be accepted now") },
    { "token_type", QT_TRANSLATE_NOOP("ClaimTexts", "how it is presented") },
    { "username", QT_TRANSLATE_NOOP("ClaimTexts", "who it is about, for people") },
    { "cnf", QT_TRANSLATE_NOOP("ClaimTexts", "the key its bearer must prove") },
};

template <size_t N>
QString meaningOf(const Meaning (&meanings)[N], const QString& name)
{
    for (const Meaning& meaning : meanings) {
        if (name == QLatin1String(meaning.name)) {
            return QCoreApplication::translate(claimContext, meaning.text);
        }
    }
    return {};
}

bool isTime(const QString& name)
{
    static const QStringList times { u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s,
        u"updated_at"_s };
    return times.contains(name);
}

} // namespace

QString headerMeaning(const QString& name)
{
    return meaningOf(headerMeanings, name);
}

QString claimMeaning(const QString& name)
{
    return meaningOf(claimMeanings, name);
}

QString claimText(const QString& name, const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isDouble()) {
        const QString number = QString::number(value.toInteger());
        return isTime(name) ? u"%1  (%2)"_s.arg(number, longTime(value.toInteger()))
            : value.toDouble() == double(value.toInteger()) ? number
                                                            : QString::number(value.toDouble());
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : u"null"_s;
}

} // namespace gatehouse::models
