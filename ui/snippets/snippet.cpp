// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets/snippet.h"

#include "server/domain/grant_types.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

// A static library's resources are forgotten unless somebody asks for them; outside every
// namespace.
static void loadSnippetResources()
{
    Q_INIT_RESOURCE(console);
}

namespace gatehouse::ui {

namespace {

struct Language
{
    const char* id;
    const char* title;
    Quoting quoting;
};

// Proper names, the same in every language.
constexpr Language languages[]
    = { { "curl", "curl", Quoting::Single }, { "authlib", "Python (Authlib)", Quoting::Double },
          { "oauth4webapi", "JavaScript (oauth4webapi)", Quoting::Double },
          { "go", "Go", Quoting::Double }, { "qt", "C++ (Qt)", Quoting::Double },
          { "spring", "Spring", Quoting::Double }, { "env", ".env", Quoting::Single } };

QString percent(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QHash<QString, QString> valuesOf(
    const domain::Client& client, const QString& issuer, Quoting quoting)
{
    const QString redirect = client.redirectUris.value(0);
    const QString scope = client.scope.toString();
    QStringList scopes;
    for (const QString& token : client.scope.tokens()) {
        scopes.append(u"\"%1\""_s.arg(quotedInside(token, quoting)));
    }
    const bool isPost
        = client.tokenEndpointAuthMethod == domain::TokenEndpointAuthMethod::ClientSecretPost;
    return { { u"issuer"_s, quotedInside(issuer, quoting) },
        { u"client_id"_s, quotedInside(client.clientId, quoting) },
        { u"client_id_url"_s, percent(client.clientId) },
        { u"redirect_uri"_s, quotedInside(redirect, quoting) },
        { u"redirect_uri_url"_s, percent(redirect) }, { u"scope"_s, quotedInside(scope, quoting) },
        { u"scope_url"_s, percent(scope) }, { u"scope_list"_s, scopes.join(u", "_s) },
        { u"auth_method"_s, isPost ? u"client_secret_post"_s : u"client_secret_basic"_s } };
}

QSet<QString> flagsOf(const domain::Client& client)
{
    namespace grant_type = domain::grant_type;
    QSet<QString> flags;
    if (!client.isPublic()) {
        flags.insert(u"secret"_s);
    }
    // One flow only: the one that people use where there are several.
    if (client.allowsGrant(grant_type::authorizationCode)) {
        flags.insert(u"code"_s);
    } else if (client.allowsGrant(grant_type::deviceCode)) {
        flags.insert(u"device"_s);
    } else {
        flags.insert(u"machine"_s);
    }
    return flags;
}

} // namespace

QList<Snippet> snippetsFor(const domain::Client& client, const QString& issuer)
{
    loadSnippetResources();
    const QSet<QString> flags = flagsOf(client);
    QList<Snippet> snippets;
    for (const Language& language : languages) {
        const QString id = QLatin1String(language.id);
        QFile file(u":/console/snippets/%1.txt"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        snippets.append(Snippet { .id = id,
            .title = QLatin1String(language.title),
            .text = filledTemplate(QString::fromUtf8(file.readAll()),
                valuesOf(client, issuer, language.quoting), flags) });
    }
    return snippets;
}

} // namespace gatehouse::ui
