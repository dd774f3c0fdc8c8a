// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/password_hash.h"
#include "server/login/endpoints.h"
#include "server/oauth/authorize/authorize_endpoint.h"
#include "server/pages/endpoints.h"
#include "tests/server/oauth/test_server.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

namespace gatehouse::test {

inline constexpr char password[] = "correct horse";

inline void addPages(const oauth::Services& services, http::Router& router)
{
    for (auto& endpoint : pages::endpoints(services.pages))
        router.add(std::move(endpoint));
    for (auto& endpoint : login::endpoints(services))
        router.add(std::move(endpoint));
    router.add(oauth::authorizeEndpoint(services));
}

/// The server with everything a browser sees.
class PageServer : public TestServer
{
public:
    explicit PageServer(bool isOverloaded = false)
        : TestServer(addPages, options(isOverloaded))
    {
    }
    /// Of people in training.
    struct Lab
    {
    };
    explicit PageServer(Lab)
        : TestServer(addPages, Options { .isLab = true })
    {
    }
    PageServer(store::Dialect dialect, TestDatabases& databases)
        : TestServer(addPages, Options { dialect, false, &databases })
    {
    }
    PageServer(store::Dialect dialect, TestDatabases& databases, Lab)
        : TestServer(
            addPages, Options { .dialect = dialect, .databases = &databases, .isLab = true })
    {
    }

private:
    static Options options(bool isOverloaded)
    {
        Options chosen;
        chosen.isOverloaded = isOverloaded;
        return chosen;
    }
};

/// A user who can sign in with `password`.
inline domain::User addPerson(TestServer& server, const QString& username)
{
    // Hashing is slow on purpose; one hash serves every user of a test program.
    static const QString hash = crypto::hashPassword(password).value();
    domain::User user = server.addUser(username);
    server.write<void>([&](store::Transaction& tx) {
        return store::UserRepository(tx.database()).setPassword(user.id, hash, tx.now());
    });
    user.passwordHash = hash;
    return user;
}

/// What a browser does beside showing: it keeps cookies and sends back what is hidden in forms.
class Browser
{
public:
    explicit Browser(const TestServer& server)
        : m_client(server.client)
    {
    }

    Answer get(const QByteArray& target, Fields headers = {})
    {
        return keep(m_client.get(target, withCookies(std::move(headers))));
    }
    Answer post(const QByteArray& target, const Fields& form, Fields headers = {})
    {
        return keep(m_client.post(target, form, withCookies(std::move(headers))));
    }
    /// Follows redirects within the server.
    Answer open(const QByteArray& target)
    {
        Answer answer = get(target);
        for (int i = 0; i < 5 && answer.header("location").startsWith('/'); ++i)
            answer = get(answer.header("location"));
        return answer;
    }
    /// Fills the sign-in form of `page` in.
    Answer signIn(
        const Answer& page, const QByteArray& username, const QByteArray& secret = password)
    {
        Fields form { { "csrf", hidden(page, "csrf") }, { "username", username },
            { "password", secret } };
        if (const QByteArray interaction = hidden(page, "interaction"); !interaction.isEmpty())
            form.emplace_back("interaction", interaction);
        return post(formAction(page), form);
    }
    /// Where the form of `page` goes: the sign-in form stands at /login and at /oauth/authorize.
    [[nodiscard]] static QByteArray formAction(const Answer& page)
    {
        static const QRegularExpression action(QStringLiteral("<form [^>]*action=\"([^\"]*)\""));
        const auto found = action.match(QString::fromUtf8(page.body));
        return found.hasMatch() ? found.captured(1).toUtf8() : QByteArray("/login");
    }
    Answer signIn(const QByteArray& username) { return signIn(get("/login"), username); }
    /// Answers the consent form of `page`.
    Answer confirm(const Answer& page, const QByteArray& answer, bool remembers = false)
    {
        Fields form { { "csrf", hidden(page, "csrf") },
            { "interaction", hidden(page, "interaction") }, { "confirm", answer } };
        if (remembers)
            form.emplace_back("remember", "yes");
        return post("/oauth/authorize", form);
    }

    [[nodiscard]] static QByteArray hidden(const Answer& page, const char* name)
    {
        const QRegularExpression field(
            QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1StringView(name)));
        return field.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
    }

    QMap<QByteArray, QByteArray> cookies {};

private:
    [[nodiscard]] Fields withCookies(Fields headers) const
    {
        QByteArrayList pairs;
        for (auto cookie = cookies.begin(); cookie != cookies.end(); ++cookie)
            pairs.append(QByteArray(cookie.key() + '=' + cookie.value()));
        if (!pairs.isEmpty())
            headers.emplace_back("Cookie", pairs.join("; "));
        return headers;
    }
    Answer keep(Answer answer)
    {
        for (const auto& [name, value] : answer.headers) {
            if (name != "set-cookie")
                continue;
            const QByteArray pair = value.left(value.indexOf(';'));
            const QByteArray key = pair.left(pair.indexOf('='));
            if (value.contains("Max-Age=0"))
                cookies.remove(key);
            else
                cookies.insert(key, pair.mid(pair.indexOf('=') + 1));
        }
        return answer;
    }

    const HttpClient& m_client;
};

/// One parameter of the address an answer redirects to, decoded.
[[nodiscard]] inline QByteArray redirected(const Answer& answer, const char* name)
{
    QByteArray query = answer.header("location");
    query = query.mid(query.indexOf('?') + 1);
    if (const qsizetype fragment = query.indexOf('#'); fragment >= 0)
        query.truncate(fragment);
    for (const QByteArray& pair : query.split('&')) {
        if (pair.startsWith(QByteArray(name).append('=')))
            return QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1));
    }
    return {};
}

/// A good request of `client`; `changes` replace, add or (empty) remove parameters.
[[nodiscard]] inline QByteArray authorizeTarget(
    const domain::Client& client, const Fields& changes = {})
{
    Fields fields { { "response_type", "code" }, { "client_id", client.clientId.toUtf8() },
        { "redirect_uri", client.redirectUris.value(0).toUtf8() }, { "scope", "openid profile" },
        { "state", "s-1" }, { "code_challenge", oauth::pkce::s256(verifier) },
        { "code_challenge_method", "S256" } };
    for (const auto& change : changes) {
        std::erase_if(fields, [&](const auto& field) { return field.first == change.first; });
        if (!change.second.isEmpty())
            fields.push_back(change);
    }
    return "/oauth/authorize?" + HttpClient::encoded(fields);
}

} // namespace gatehouse::test
