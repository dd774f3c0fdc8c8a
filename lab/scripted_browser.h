// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/cookie_jar.h"
#include "lab/messenger.h"
#include "lab/user_agent.h"

#include <QtCore/QUrl>

namespace gatehouse::lab {

struct HtmlForm;

/// A browser without a window that signs in as a test user: follows redirects, keeps cookies, fills
/// in sign-in, consent and device pages, ours and others' (sign_in_pages.h). Stays at the origin
/// where it began, so neither cookie nor password ever leaves it. For one address; at most 16
/// pages. `messenger` outlives it.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const core::Result<BrowserAnswer>&)>;

    ScriptedBrowser(Messenger& messenger, Person person, QObject* parent);

    /// `seen` gets each request, its password masked. `redirectUri` is empty where the end is a
    /// page. Invalid: it ended elsewhere; the message says where.
    void open(const QByteArray& address, const QByteArray& redirectUri,
        std::function<void(const Exchange&)> seen, Done done);

private:
    void visit(const QByteArray& address, const Fields* form = nullptr);
    void arrived(const Exchange& exchange);
    void followTo(const QByteArray& location);
    void readPage(const Exchange& exchange);
    [[nodiscard]] bool isPosted(const std::vector<HtmlForm>& forms);
    void finish(const core::Result<BrowserAnswer>& result);
    void fail(const QString& reason);

    Messenger& m_messenger;
    Person m_person;
    QByteArray m_redirectUri;
    QUrl m_here;
    CookieJar m_cookies;
    std::function<void(const Exchange&)> m_seen;
    Done m_done;
    int m_pages = 0;
    bool m_hasSignedIn = false;
};

} // namespace gatehouse::lab
