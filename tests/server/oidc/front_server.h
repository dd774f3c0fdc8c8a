// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/grant_types.h"
#include "tests/server/login/browser.h"
#include "tests/server/oidc/oidc_server.h"

#include <QtCore/QJsonArray>

namespace gatehouse::test {

/// Everything on one router, as the program has it.
inline void addEverything(const oauth::Services& services, http::Router& router)
{
    for (auto& endpoint : pages::endpoints(services.pages))
        router.add(std::move(endpoint));
    for (auto& endpoint : login::endpoints(services))
        router.add(std::move(endpoint));
    router.add(oauth::authorizeEndpoint(services, oidc::idTokenSource(services)));
    addOpenIdEndpoints(services, router);
}

/// A client with every response type, and who signs in is not asked.
inline domain::Client frontClient(const QString& clientId = QStringLiteral("front"))
{
    domain::Client client = webClient(clientId);
    client.grantTypes.append(domain::grant_type::implicit);
    client.responseTypes = domain::knownResponseTypes();
    client.requiresConsent = false;
    client.postLogoutRedirectUris = { QStringLiteral("https://app.example/bye") };
    return client;
}

/// The whole server with that client and one person.
class FrontServer : public TestServer
{
public:
    explicit FrontServer(Options options = {})
        : TestServer(addEverything, options)
    {
        write<void>([](store::Transaction& tx) -> core::Result<void> {
            store::ScopeRepository scopes(tx.database());
            for (const domain::Scope& scope : domain::standardScopes()) {
                if (!*scopes.find(scope.name))
                    (void)scopes.insert(scope, tx.now());
            }
            return {};
        });
        front = addClient(frontClient());
        alice = addPerson(*this, QStringLiteral("alice"));
    }

    domain::Client front;
    domain::User alice;
};

/// The parameters of an answer, whichever way they came; empty: it was none.
struct FrontAnswer
{
    QByteArray channel {}; ///< "query", "fragment", "form_post", or empty.
    QMap<QByteArray, QByteArray> values {};
};

inline QMap<QByteArray, QByteArray> decodedPairs(const QByteArray& text)
{
    QMap<QByteArray, QByteArray> values;
    for (const QByteArray& pair : text.split('&')) {
        const qsizetype end = pair.indexOf('=');
        if (end > 0)
            values.insert(pair.left(end), QByteArray::fromPercentEncoding(pair.mid(end + 1)));
    }
    return values;
}

inline QByteArray unescapedHtml(QString text)
{
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    text.replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text.toUtf8();
}

inline FrontAnswer frontAnswer(const Answer& answer)
{
    const QByteArray location = answer.header("location");
    if (answer.status == 303 && location.startsWith("https://app.example/cb?"))
        return { "query", decodedPairs(location.mid(location.indexOf('?') + 1).chopped(1)) };
    if (answer.status == 303 && location.startsWith("https://app.example/cb#"))
        return { "fragment", decodedPairs(location.mid(location.indexOf('#') + 1)) };
    const QString page = QString::fromUtf8(answer.body);
    if (answer.status != 200 || !page.contains(QStringLiteral("action=\"https://app.example/cb\"")))
        return {};
    FrontAnswer found { "form_post", {} };
    static const QRegularExpression field(
        QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""));
    for (auto match = field.globalMatch(page); match.hasNext();) {
        const auto one = match.next();
        found.values.insert(one.captured(1).toUtf8(), unescapedHtml(one.captured(2)));
    }
    return found;
}

} // namespace gatehouse::test
