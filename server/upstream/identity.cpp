// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/identity.h"

#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

#include <cmath>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestExactNumber = 9007199254740991.0;

QJsonValue memberAt(const QJsonObject& profile, const QString& path)
{
    QJsonValue value = profile;
    for (const QString& member : path.split(u'.', Qt::SkipEmptyParts))
        value = value.toObject().value(member);
    return path.isEmpty() ? QJsonValue() : value;
}

/// Ids are numbers at some providers. Beyond 2^53 two of them could look alike.
QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const double number = value.toDouble();
    const bool isId = value.isDouble() && std::floor(number) == number
        && std::abs(number) <= largestExactNumber;
    return isId ? QString::number(static_cast<qint64>(number)) : QString();
}

/// What could not be a value of ours is left out rather than refused.
QString cleanText(const QJsonValue& value)
{
    const QString text = textOf(value).trimmed();
    return domain::textFault(text) ? QString() : text;
}

} // namespace

QString Identity::display() const
{
    for (const QString* text : { &name, &username, &email }) {
        if (!text->isEmpty())
            return *text;
    }
    return subject;
}

core::Result<Identity> identityFrom(const QJsonObject& profile, const QJsonObject& mapping)
{
    const auto at = [&](const QString& what, const QString& claim) {
        return memberAt(profile, mapping.value(what).toString(claim));
    };
    Identity identity;
    identity.subject = textOf(at(u"subject"_s, u"sub"_s));
    if (identity.subject.isEmpty() || domain::identifierFault(identity.subject)
        || identity.subject.size() > domain::maximumNameLength)
        return core::failure(
            core::ErrorKind::Denied, u"the profile does not say who the user is"_s);
    identity.username = cleanText(at(u"username"_s, u"preferred_username"_s));
    identity.name = cleanText(at(u"name"_s, u"name"_s));
    const QString email = cleanText(at(u"email"_s, u"email"_s));
    if (!email.isEmpty() && !domain::emailFault(email)) {
        identity.email = email;
        // Only the JSON value true is an assertion; Apple alone sends it as text.
        const QJsonValue verified = at(u"email_verified"_s, u"email_verified"_s);
        identity.isEmailVerified = verified.toBool() || verified.toString() == "true"_L1;
    }
    const QString picture = cleanText(at(u"picture"_s, u"picture"_s));
    if (!picture.isEmpty() && !domain::webUriFault(picture))
        identity.picture = picture;
    return identity;
}

QJsonObject toJson(const Identity& identity)
{
    return { { u"subject"_s, identity.subject }, { u"username"_s, identity.username },
        { u"name"_s, identity.name }, { u"email"_s, identity.email },
        { u"picture"_s, identity.picture }, { u"email_verified"_s, identity.isEmailVerified } };
}

Identity identityFromJson(const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return Identity { text("subject"_L1), text("username"_L1), text("name"_L1), text("email"_L1),
        text("picture"_L1), object.value("email_verified"_L1).toBool() };
}

} // namespace gatehouse::upstream
