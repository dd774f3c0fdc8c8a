// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/login/browser.h"
#include "tests/server/webauthn/soft_authenticator.h"

namespace gatehouse::test {

/// A browser whose user has an authenticator at hand: does over HTTP what
/// resources/pages/passkey.js does.
class PasskeyUser : public Browser
{
public:
    using Browser::Browser;

    /// The server's answer when it is asked for options.
    Answer options(const Answer& page, const char* action, const Fields& more = {})
    {
        Fields form { { "csrf", hidden(page, "csrf") }, { "action", action } };
        if (const QByteArray interaction = hidden(page, "interaction"); !interaction.isEmpty())
            form.emplace_back("interaction", interaction);
        form.insert(form.end(), more.begin(), more.end());
        return post("/passkey/options", form);
    }
    /// What the page would ask the authenticator for.
    [[nodiscard]] static Ceremony ceremony(const Answer& options)
    {
        const QJsonObject publicKey = options.json().value(QStringLiteral("publicKey")).toObject();
        Ceremony asked;
        asked.challenge = bytes(publicKey.value(QStringLiteral("challenge")));
        return asked;
    }
    [[nodiscard]] static QByteArray bytes(const QJsonValue& value)
    {
        return core::fromBase64Url(value.toString().toLatin1()).value_or(QByteArray());
    }

    /// Adds `authenticator` on the account page; remembers the handle it was given.
    Answer add(SoftAuthenticator& authenticator, const QByteArray& name = "Laptop")
    {
        const Answer page = get("/account");
        const Answer asked = options(page, "add");
        const QJsonObject publicKey = asked.json().value(QStringLiteral("publicKey")).toObject();
        handle
            = bytes(publicKey.value(QStringLiteral("user")).toObject().value(QStringLiteral("id")));
        return post("/account/passkeys",
            { { "csrf", hidden(page, "csrf") }, { "action", "add" }, { "name", name },
                { "passkey", authenticator.created(ceremony(asked), asked.text("challenge")) } });
    }
    /// Posts `answer` with the form of `page`.
    Answer give(const Answer& page, const QByteArray& answer)
    {
        Fields form { { "csrf", hidden(page, "csrf") }, { "sign_in", "yes" },
            { "passkey", answer } };
        if (const QByteArray interaction = hidden(page, "interaction"); !interaction.isEmpty())
            form.emplace_back("interaction", interaction);
        return post(formAction(page), form);
    }
    /// Signs in on `page`; `change` spoils the ceremony.
    Answer use(const SoftAuthenticator& authenticator, const Answer& page,
        const std::function<void(Ceremony&)>& change = {})
    {
        const Answer asked = options(page, "sign_in");
        Ceremony signing = ceremony(asked);
        signing.userHandle = handle;
        if (change)
            change(signing);
        return give(page, authenticator.asserted(signing, asked.text("challenge")));
    }
    Answer use(const SoftAuthenticator& authenticator) { return use(authenticator, get("/login")); }

    QByteArray handle {}; ///< Of the user, as the authenticator keeps it.
};

} // namespace gatehouse::test
