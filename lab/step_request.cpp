// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/step_request.h"

#include "server/core/bytes.h"
#include "server/core/percent.h"
#include "server/crypto/digest.h"
#include "server/upstream/oauth1/signed_request.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;
namespace oauth1 = upstream::oauth1;

namespace {

struct PartNames
{
    Q_DECLARE_TR_FUNCTIONS(PartNames)
};

core::Result<QByteArray> endpointOf(const FlowStep& step, const Target& target)
{
    const QString name = QString::fromLatin1(step.rule->endpoint);
    const QByteArray url = target.endpoints.value(name).toUtf8();
    if (url.isEmpty())
        return core::failure(core::ErrorKind::Invalid, u"the server has no %1"_s.arg(name));
    return url;
}

Fields sentFields(const FlowStep& step, Place place)
{
    Fields fields;
    for (const Parameter& parameter : step.parameters) {
        if (parameter.place == place && parameter.origin != Origin::LeftOut)
            fields.emplace_back(parameter.name.toUtf8(), parameter.value.toUtf8());
    }
    return fields;
}

/// RFC 7523 §2.2.
core::Result<void> authenticateSigned(
    Fields& form, FlowStep& step, const Target& target, const AssertionStamp& stamp)
{
    const auto assertion = clientAssertion(step, sentFields(step, Place::Client), target, stamp);
    if (!assertion)
        return tl::unexpected(assertion.error());
    form.emplace_back(
        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.emplace_back("client_assertion", *assertion);
    return {};
}

/// RFC 6749 §2.3.1.
void authenticate(Question& question, Fields& form, const FlowStep& step, const Target& target)
{
    const Fields client = sentFields(step, Place::Client);
    const QByteArray id = valueOf(client, "client_id");
    if (target.authMethod != "client_secret_basic"_L1) {
        for (const auto& [name, value] : client) {
            if (name == "client_id" || target.authMethod == "client_secret_post"_L1)
                form.emplace_back(name, value);
        }
        return;
    }
    const QByteArray pair
        = core::percentEncoded(id) + ':' + core::percentEncoded(valueOf(client, "client_secret"));
    question.headers.emplace_back("Authorization", "Basic " + pair.toBase64());
}

oauth1::Credentials credentialsOf(const Fields& sent, const Fields& secrets)
{
    return { valueOf(sent, "oauth_consumer_key"),
        core::SecretString(valueOf(secrets, "oauth_consumer_secret")), valueOf(sent, "oauth_token"),
        core::SecretString(valueOf(secrets, "oauth_token_secret")) };
}

oauth1::Call callOf(const FlowStep& step, const QByteArray& url, const Fields& sent)
{
    oauth1::Call call;
    call.method = QByteArrayView(step.rule->id) == "use1" ? "GET" : "POST";
    call.url = url;
    Fields query;
    for (const auto& [name, value] : sent) {
        if (name == "oauth_callback" || name == "oauth_verifier")
            call.extra.emplace_back(name, value);
        else if (!name.startsWith("oauth_"))
            (call.method == "GET" ? query : call.form).emplace_back(name, value);
    }
    if (!query.empty())
        call.url += (url.contains('?') ? '&' : '?') + oauth1::encodeParameters(query);
    return call;
}

void showSignature(FlowStep& step, const oauth1::SignedRequest& made)
{
    QStringList rows;
    for (const auto& [name, value] : made.base.parameters)
        rows.append(QString::fromUtf8(name + '=' + value));
    const QByteArray header = made.authorization;
    const qsizetype start = header.indexOf("oauth_signature=\"");
    const QByteArray signature = start < 0 ? QByteArray() : header.sliced(start + 17).chopped(1);
    step.parts = { { PartNames::tr("1. Method"), QString::fromUtf8(made.base.method) },
        { PartNames::tr("2. Address"), QString::fromUtf8(made.base.uri) },
        { PartNames::tr("3. Parameters, encoded and sorted"), rows.join(u'\n') },
        { PartNames::tr("Signature base string"), QString::fromUtf8(made.base.text) },
        { PartNames::tr("Signing key"),
            PartNames::tr("consumer secret, &, token secret; each encoded") },
        { PartNames::tr("Signature"),
            QString::fromUtf8(QByteArray::fromPercentEncoding(signature)) } };
}

core::Result<Question> signedRequest(FlowStep& step, const QByteArray& url, bool tampers)
{
    const Fields sent = sentFields(step, Place::Parameter);
    const auto method = oauth1::signatureMethodFromName(
        QString::fromUtf8(valueOf(sent, "oauth_signature_method")));
    if (!method)
        return core::failure(core::ErrorKind::Invalid, u"oauth_signature_method is unknown"_s);
    const oauth1::Call call = callOf(step, url, sent);
    const oauth1::Stamp stamp { valueOf(sent, "oauth_nonce"),
        valueOf(sent, "oauth_timestamp").toLongLong() };
    const auto made = oauth1::sign(
        call, credentialsOf(sent, sentFields(step, Place::Signing)), { *method }, stamp);
    if (!made)
        return tl::unexpected(made.error());
    showSignature(step, *made);
    Question question { call.method, made->url };
    QByteArray header = made->authorization;
    if (tampers)
        header.replace("oauth_nonce=\"", "oauth_nonce=\"0");
    question.headers.emplace_back("Authorization", header);
    question.body = made->body;
    if (call.method == "POST")
        question.contentType = "application/x-www-form-urlencoded";
    return question;
}

} // namespace

core::Result<QByteArray> authorizeAddress(const FlowStep& step, const Target& target)
{
    auto url = endpointOf(step, target);
    if (!url)
        return url;
    const Fields fields = sentFields(step, Place::Parameter);
    if (fields.empty())
        return url;
    *url += (url->contains('?') ? '&' : '?') + oauth1::encodeParameters(fields);
    return url;
}

core::Result<Question> requestOf(
    FlowStep& step, const Target& target, bool tampers, const AssertionStamp& stamp)
{
    const auto url = endpointOf(step, target);
    if (!url)
        return tl::unexpected(url.error());
    if (step.rule->kind == StepKind::Signed)
        return signedRequest(step, *url, tampers);
    Question question;
    question.url = *url;
    question.headers.emplace_back("Accept", "application/json");
    Fields fields = sentFields(step, Place::Parameter);
    const Fields bearer = sentFields(step, Place::Bearer);
    if (!bearer.empty())
        question.headers.emplace_back("Authorization", "Bearer " + bearer.front().second);
    if (step.rule->kind == StepKind::Get) {
        if (!fields.empty())
            question.url += (url->contains('?') ? '&' : '?') + oauth1::encodeParameters(fields);
        return question;
    }
    if (step.rule->authenticates && signsAssertions(target.authMethod)) {
        if (const auto signedIn = authenticateSigned(fields, step, target, stamp); !signedIn)
            return tl::unexpected(signedIn.error());
    } else if (step.rule->authenticates) {
        authenticate(question, fields, step, target);
    }
    question.method = "POST";
    question.contentType = "application/x-www-form-urlencoded";
    question.body = oauth1::encodeParameters(fields);
    return question;
}

core::Result<QByteArray> assertionOf(FlowStep& step)
{
    const QByteArray secret = valueOf(sentFields(step, Place::Signing), "client_secret");
    if (secret.isEmpty())
        return core::failure(core::ErrorKind::Invalid, u"there is no client secret to sign with"_s);
    QJsonObject claims;
    for (const auto& [name, value] : sentFields(step, Place::Claim)) {
        const bool isTime = name == "exp" || name == "iat" || name == "nbf";
        claims.insert(QString::fromUtf8(name),
            isTime ? QJsonValue(value.toLongLong()) : QJsonValue(QString::fromUtf8(value)));
    }
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
    const QByteArray text = core::toBase64Url(header) + '.'
        + core::toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    step.parts = { { PartNames::tr("Header"), QString::fromUtf8(header) },
        { PartNames::tr("Claims"),
            QString::fromUtf8(QJsonDocument(claims).toJson(QJsonDocument::Indented)) },
        { PartNames::tr("What is signed"), QString::fromUtf8(text) } };
    return QByteArray(text + '.' + core::toBase64Url(crypto::hmacSha256(secret, text)));
}

} // namespace gatehouse::lab
