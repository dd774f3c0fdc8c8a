// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/parameter_texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

struct ParameterTexts
{
    Q_DECLARE_TR_FUNCTIONS(ParameterTexts)
};

struct Entry
{
    const char* text;
    const char* specification;
};

const QHash<QByteArray, Entry>& entries()
{
    static const QHash<QByteArray, Entry> table {
        { "client_id",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Which application asks. It is no secret."),
                "RFC 6749 §2.2" } },
        { "client_secret",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Proves that the application is the registered one. Only for clients that can "
                  "keep a secret."),
                "RFC 6749 §2.3.1" } },
        { "response_type",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "What the authorization endpoint should answer: code, or tokens at once."),
                "RFC 6749 §3.1.1" } },
        { "redirect_uri",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Where the answer goes. It is compared with the registered ones character by "
                  "character."),
                "RFC 6749 §3.1.2" } },
        { "scope",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "What the client wants to be allowed to do, words separated by blanks."),
                "RFC 6749 §3.3" } },
        { "state",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "A random value that comes back unchanged, so that the client knows the answer "
                  "is to its own question."),
                "RFC 6749 §10.12" } },
        { "nonce",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "A random value that the id_token repeats, so that a token of another sign-in "
                  "cannot be slipped in."),
                "OpenID Connect Core §3.1.2.1" } },
        { "code_challenge",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "BASE64URL(SHA256(code_verifier)). A stolen code is useless without the "
                  "verifier."),
                "RFC 7636 §4.2" } },
        { "code_challenge_method",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "How the challenge was made. Only S256 protects when the request is seen."),
                "RFC 7636 §4.3" } },
        { "code_verifier",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The secret behind the challenge, 43 to 128 characters. It shows that who "
                  "redeems the code also asked for it."),
                "RFC 7636 §4.1" } },
        { "grant_type",
            { QT_TRANSLATE_NOOP("ParameterTexts", "What is exchanged for tokens."),
                "RFC 6749 §4" } },
        { "code",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The authorization code: valid for a minute, once, for this client alone."),
                "RFC 6749 §4.1.2" } },
        { "refresh_token",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Gets new access tokens without the user. It changes with every use."),
                "RFC 6749 §6" } },
        { "access_token",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The key to the protected resource. Whoever holds it may use it."),
                "RFC 6750 §2.1" } },
        { "token",
            { QT_TRANSLATE_NOOP("ParameterTexts", "The token that is to be revoked."),
                "RFC 7009 §2.1" } },
        { "token_type_hint",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "Where the server should look first. It may be left out."),
                "RFC 7009 §2.1" } },
        { "username",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The user's name. Only the server's own pages should ever ask for it."),
                "RFC 6749 §4.3.2" } },
        { "password",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The user's password. A client that sees it can do anything the user can; that "
                  "is why this grant is on its way out."),
                "RFC 6749 §4.3.2" } },
        { "device_code",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "What the device asks for its tokens with. The user never sees it."),
                "RFC 8628 §3.4" } },
        { "user_code",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "What the user compares or types on another device."),
                "RFC 8628 §3.3" } },
        { "verification_uri_complete",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "The address of the page with the code filled in, as a QR code would have it."),
                "RFC 8628 §3.3.1" } },
        { "request_uri",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Stands for the request that was pushed before; valid for a minute."),
                "RFC 9126 §2.2" } },
        { "assertion",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "A signed JWT that speaks for a user instead of a sign-in."),
                "RFC 7523 §2.1" } },
        { "iss",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Who signed the assertion: the client."),
                "RFC 7523 §3" } },
        { "sub",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "For whom the assertion speaks: a user name or subject."),
                "RFC 7523 §3" } },
        { "aud",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "For which server the assertion is. Another server must refuse it."),
                "RFC 7523 §3" } },
        { "iat",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "When the assertion was signed, in seconds since 1970."),
                "RFC 7523 §3" } },
        { "exp",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Until when the assertion is valid, in seconds since 1970; an hour ahead at "
                  "most."),
                "RFC 7523 §3" } },
        { "jti",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Makes the assertion usable once."),
                "RFC 7523 §3" } },
        { "oauth_consumer_key",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Which application asks."), "RFC 5849 §3.1" } },
        { "oauth_consumer_secret",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Part of the signing key. It is never sent."),
                "RFC 5849 §3.4.2" } },
        { "oauth_token",
            { QT_TRANSLATE_NOOP(
                  "ParameterTexts", "First the temporary credentials, later the token."),
                "RFC 5849 §3.1" } },
        { "oauth_token_secret",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Part of the signing key, once there is a token. It is never sent."),
                "RFC 5849 §3.4.2" } },
        { "oauth_signature_method",
            { QT_TRANSLATE_NOOP("ParameterTexts", "How the base string is signed."),
                "RFC 5849 §3.4" } },
        { "oauth_timestamp",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "When the request was made, in seconds since 1970. Servers refuse old ones."),
                "RFC 5849 §3.3" } },
        { "oauth_nonce",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Differs in every request with the same timestamp, so that none can be sent "
                  "again by others."),
                "RFC 5849 §3.3" } },
        { "oauth_callback",
            { QT_TRANSLATE_NOOP("ParameterTexts", "Where the user is sent back to."),
                "RFC 5849 §2.1" } },
        { "oauth_verifier",
            { QT_TRANSLATE_NOOP("ParameterTexts",
                  "Comes back with the user and shows that who began the flow also ends it."),
                "RFC 5849 §2.3" } },
    };
    return table;
}

} // namespace

ParameterText parameterText(const QString& name)
{
    const auto found = entries().constFind(name.toLatin1());
    if (found == entries().cend())
        return { ParameterTexts::tr(
                     "A parameter of your own. Servers ignore what they do not know."),
            u"RFC 6749 §3.1"_s, specificationUrl(u"RFC 6749 §3.1"_s) };
    const QString specification = QString::fromUtf8(found->specification);
    return { ParameterTexts::tr(found->text), specification, specificationUrl(specification) };
}

QString specificationUrl(const QString& specification)
{
    static const QRegularExpression rfc(u"^RFC (\\d+)(?: §([\\d.]+))?$"_s);
    static const QRegularExpression openid(u"^(O[A-Za-z -]+) §[\\d.]+$"_s);
    static const QHash<QString, QString> pages {
        { u"OpenID Connect Core"_s, u"openid-connect-core-1_0"_s },
        { u"OpenID Connect Discovery"_s, u"openid-connect-discovery-1_0"_s },
        { u"OpenID Connect Registration"_s, u"openid-connect-registration-1_0"_s },
        { u"OpenID Connect RP-Initiated Logout"_s, u"openid-connect-rpinitiated-1_0"_s },
    };
    if (const auto found = rfc.match(specification); found.hasMatch()) {
        const QString page = u"https://www.rfc-editor.org/rfc/rfc"_s + found.captured(1);
        return found.captured(2).isEmpty() ? page
                                           : QString(page + u"#section-"_s + found.captured(2));
    }
    const QString page = pages.value(openid.match(specification).captured(1));
    return page.isEmpty() ? QString() : QString(u"https://openid.net/specs/"_s + page + u".html"_s);
}

} // namespace gatehouse::lab
