// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/questions.h"

#include "server/login/page_values.h"
#include "server/pages/renderer.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

QString providerName(const http::Request& request)
{
    const QByteArray segment = request.path.sliced(request.path.lastIndexOf('/') + 1);
    const bool isName = !segment.isEmpty() && segment.size() <= 64
        && std::all_of(segment.begin(), segment.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '_' || c == '-';
           });
    return isName ? QString::fromLatin1(segment) : QString();
}

QByteArray callbackUrl(const Services& services, const QString& name)
{
    const QString url = services.issuer + u"/authorize/"_s + name;
    return url.toUtf8();
}

http::Response stop(
    const Services& services, const http::Request& request, int status, pages::StopReason reason)
{
    const pages::StopPage page { status, reason };
    return pages::stopPage(services.pages, request, page);
}

http::Response providerFailure(const Services& services, const http::Request& request,
    const RemoteProvider& provider, const QString& error)
{
    pages::StopPage page { 502, pages::StopReason::Provider };
    page.details.emplace_back("provider", provider.label);
    if (!error.isEmpty())
        page.details.emplace_back("error", error);
    return pages::stopPage(services.pages, request, page);
}

QByteArray questionPurpose(qint64 flowRow)
{
    return "upstream:" + QByteArray::number(flowRow);
}

QString proposedUsername(const Identity& identity)
{
    QString name = identity.username;
    if (name.isEmpty())
        name = identity.email.section(u'@', 0, 0);
    QString clean;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'_' || c == u'-';
        if (isPlain && clean.size() < 64)
            clean += c;
    }
    return clean;
}

http::Response ask(const Services& services, const http::Request& request, const Question& question)
{
    const login::BrowserSecret browser = login::browserSecret(services, request);
    const login::CsrfTokens csrf(services.derivationKey);
    const Identity& identity = *question.flow.identity;
    QJsonObject values { { u"provider"_s, question.provider.name },
        { u"provider_label"_s, question.provider.label },
        { u"flow"_s, QString::number(question.flow.row) },
        { u"csrf"_s,
            QString::fromLatin1(csrf.token(questionPurpose(question.flow.row), browser.value)) },
        { u"display"_s, identity.display() }, { u"email"_s, identity.email },
        { u"initial"_s, login::initial(identity.display()) }, { u"username"_s, question.username },
        { u"current_user"_s, question.currentUser },
        { u"may_create"_s, question.provider.allowsSignUp },
        { u"wait_seconds"_s, question.waitSeconds } };
    if (question.problem) {
        values.insert(QString::fromLatin1(question.problem), true);
        values.insert(u"has_problem"_s, true);
    }
    // With a pending authorization the form may end at a client.
    const auto target
        = question.flow.interaction != 0 ? pages::FormTarget::Anywhere : pages::FormTarget::Self;
    const QByteArray page = question.flow.isLinking ? "upstream_link"_ba : "upstream_first"_ba;
    auto response = services.pages.render(request, question.status, page, values, target);
    if (question.waitSeconds > 0)
        response.set("Retry-After"_ba, QByteArray::number(question.waitSeconds));
    return response;
}

} // namespace gatehouse::upstream
