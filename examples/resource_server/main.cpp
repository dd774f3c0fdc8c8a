// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A resource server of its own process: three routes, opened by access tokens that the
// authorization server is asked about.
#include "resource/introspection_validator.h"
#include "resource/protected_route.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtHttpServer/QHttpServer>

#include <cstdio>

using namespace Qt::StringLiterals;
using gatehouse::resource::RouteRequest;
using gatehouse::resource::ScopeExpression;
using gatehouse::resource::Token;

namespace {

gatehouse::resource::IntrospectionOptions optionsFromEnvironment()
{
    gatehouse::resource::IntrospectionOptions options;
    options.endpoint = QUrl(qEnvironmentVariable("GATEHOUSE_INTROSPECTION"));
    options.clientId = qEnvironmentVariable("GATEHOUSE_CLIENT_ID");
    options.clientSecret = qgetenv("GATEHOUSE_CLIENT_SECRET");
    // A revoked token may go on opening doors for this long.
    bool isNumber = false;
    const int life = qEnvironmentVariableIntValue("GATEHOUSE_CACHE_MS", &isNumber);
    if (isNumber)
        options.cacheLife = std::chrono::milliseconds(life);
    return options;
}

QHttpServerResponse photos(const Token& token, const RouteRequest&)
{
    return QJsonObject { { u"photos_of"_s, token.username },
        { u"photos"_s, QJsonArray { u"harbour.jpg"_s, u"gate.jpg"_s } } };
}

QHttpServerResponse reports(const Token& token, const RouteRequest&)
{
    return QJsonObject { { u"reader"_s, token.subject } };
}

QHttpServerResponse whoAmI(const Token& token, const RouteRequest& request)
{
    return QJsonObject { { u"client"_s, token.clientId }, { u"sub"_s, token.subject },
        { u"scope"_s, token.scopes.join(u' ') }, { u"path"_s, request.url.path() } };
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const gatehouse::resource::ResourceProtector protector(
        std::make_unique<gatehouse::resource::IntrospectionValidator>(optionsFromEnvironment()),
        u"photos"_s);
    QHttpServer server;
    server.route(u"/photos"_s, protect(protector, ScopeExpression::allOf(u"profile"_s), photos));
    server.route(u"/reports"_s,
        protect(protector, ScopeExpression::of({ u"profile email"_s, u"admin"_s }), reports));
    server.route(u"/whoami"_s, protect(protector, ScopeExpression::none(), whoAmI));

    const QStringList arguments = QCoreApplication::arguments();
    const quint16 port = server.listen(QHostAddress::LocalHost, arguments.value(1).toUShort());
    if (port == 0)
        return 1;
    std::printf("resource server: listening on http://127.0.0.1:%u\n", unsigned { port });
    std::fflush(stdout);
    return QCoreApplication::exec();
}
