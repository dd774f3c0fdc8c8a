// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/user.h"

#include "server/core/bytes.h"
#include "server/domain/fault_collector.h"
#include "server/domain/persona.h"
#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

#include <QtCore/QDate>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// Composed form only, so that two names that look alike cannot be two users; no white space,
/// because nobody could type the name back from a log or a page.
std::optional<QString> usernameFault(const QString& username)
{
    if (auto fault = nameFault(username))
        return fault;
    if (std::any_of(username.begin(), username.end(), [](QChar c) { return c.isSpace(); }))
        return u"white space not allowed"_s;
    if (username.normalized(QString::NormalizationForm_C) != username)
        return u"must be in Unicode normalization form C"_s;
    return std::nullopt;
}

std::optional<QString> phoneFault(const QString& phone)
{
    const bool isPhone = phone.size() <= 64 && std::all_of(phone.begin(), phone.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || u"+ -().;=ext"_s.contains(c);
    });
    if (!isPhone)
        return u"not a telephone number"_s;
    return std::nullopt;
}

std::optional<QString> zoneFault(const QString& zone)
{
    const bool isZone = zone.size() <= 64 && std::all_of(zone.begin(), zone.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_+-/"_s.contains(c));
    });
    if (!isZone)
        return u"not a time zone name"_s;
    return std::nullopt;
}

/// OpenID Connect Core §5.1: YYYY-MM-DD, 0000-MM-DD when the year is withheld, or YYYY.
std::optional<QString> birthdateFault(const QString& text)
{
    const bool isYear = text.size() == 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    QString date = text;
    if (date.startsWith("0000-"_L1))
        date.replace(0, 4, u"2000"_s);
    const bool isDate = text.size() == 10 && QDate::fromString(date, u"yyyy-MM-dd"_s).isValid();
    if (!isYear && !isDate)
        return u"not a date"_s;
    return std::nullopt;
}

std::optional<QString> addressFault(const QJsonValue& value)
{
    static const QStringList members { u"formatted"_s, u"street_address"_s, u"locality"_s,
        u"region"_s, u"postal_code"_s, u"country"_s };
    if (!value.isObject())
        return u"must be an object"_s;
    const auto address = value.toObject();
    for (auto it = address.begin(); it != address.end(); ++it) {
        // Addresses have lines: a newline is the one control character they may hold.
        QString text = it->toString();
        text.replace("\r\n"_L1, " "_L1).replace(u'\n', u' ');
        if (!members.contains(it.key()) || !it->isString() || textFault(text, 1000))
            return u"member %1 not allowed"_s.arg(it.key().left(40));
    }
    return std::nullopt;
}

std::optional<QString> otherClaimFault(const QString& claim, const QJsonValue& value)
{
    if (claim == "address"_L1)
        return addressFault(value);
    if (!value.isString())
        return u"must be text"_s;
    if (claim == "birthdate"_L1)
        return birthdateFault(value.toString());
    if (claim == "profile"_L1)
        return webUriFault(value.toString());
    if (claim == "middle_name"_L1 || claim == "gender"_L1)
        return textFault(value.toString());
    return u"unknown claim"_s;
}

std::optional<QString> passwordHashFault(const QString& hash)
{
    if (!hash.startsWith("$argon2id$"_L1) || identifierFault(hash))
        return u"must be an argon2id hash"_s;
    return std::nullopt;
}

std::optional<QString> personaFault(const QString& persona)
{
    const bool isKnown = persona == QLatin1StringView(persona::signsIn)
        || persona == QLatin1StringView(persona::refused);
    if (!isKnown)
        return u"must be signs_in or refused"_s;
    return std::nullopt;
}

} // namespace

QString newSubject(core::RandomSource& random)
{
    return QString::fromLatin1(core::toBase64Url(random.bytes(16)));
}

FieldErrors validate(const User& user)
{
    FaultCollector faults;
    const auto plain = [](const QString& text) { return textFault(text); };
    faults.check(u"username"_s, usernameFault(user.username));
    faults.checkUnlessEmpty(u"sub"_s, user.subject, identifierFault);
    faults.checkUnlessEmpty(u"password_hash"_s, user.passwordHash, passwordHashFault);
    faults.checkUnlessEmpty(u"email"_s, user.email, emailFault);
    faults.checkUnlessEmpty(u"name"_s, user.name, plain);
    faults.checkUnlessEmpty(u"given_name"_s, user.givenName, plain);
    faults.checkUnlessEmpty(u"family_name"_s, user.familyName, plain);
    faults.checkUnlessEmpty(u"nickname"_s, user.nickname, plain);
    faults.checkUnlessEmpty(u"picture"_s, user.picture, webUriFault);
    faults.checkUnlessEmpty(u"website"_s, user.website, webUriFault);
    faults.checkUnlessEmpty(u"phone_number"_s, user.phoneNumber, phoneFault);
    faults.checkUnlessEmpty(u"locale"_s, user.locale, languageTagFault);
    faults.checkUnlessEmpty(u"zoneinfo"_s, user.zoneinfo, zoneFault);
    faults.checkUnlessEmpty(u"persona"_s, user.persona, personaFault);
    for (auto it = user.otherClaims.begin(); it != user.otherClaims.end(); ++it)
        faults.check(it.key(), otherClaimFault(it.key(), it.value()));
    return faults.take();
}

} // namespace gatehouse::domain
