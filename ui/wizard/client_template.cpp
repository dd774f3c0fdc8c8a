// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/client_template.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

} // namespace

QList<ClientTemplate> clientTemplates()
{
    const QStringList code { u"authorization_code"_s, u"refresh_token"_s };
    return {
        { u"web"_s, Templates::tr("Web application"),
            Templates::tr("Runs on a server, so it can keep a secret; people sign in with their "
                          "browser and come back with a code."),
            code, u"client_secret_basic"_s, u"openid profile email"_s,
            u"http://127.0.0.1:3000/callback"_s },
        { u"spa"_s, Templates::tr("Single-page application"),
            Templates::tr("Runs in the browser, where nothing stays secret: no client secret, a "
                          "code protected by PKCE."),
            code, u"none"_s, u"openid profile email"_s, u"http://127.0.0.1:5173/callback"_s },
        { u"native"_s, Templates::tr("Desktop or mobile application"),
            Templates::tr(
                "Everybody has a copy of it, so it has no secret; it receives the code on "
                "an address of its own device."),
            code, u"none"_s, u"openid profile offline_access"_s, u"http://127.0.0.1/callback"_s },
        { u"service"_s, Templates::tr("Service"),
            Templates::tr("No person is there: it gets tokens for itself with its own secret."),
            { u"client_credentials"_s }, u"client_secret_basic"_s, {}, {} },
        { u"device"_s, Templates::tr("Device without a keyboard"),
            Templates::tr("Shows a short code that a person enters on a telephone or computer."),
            { u"urn:ietf:params:oauth:grant-type:device_code"_s, u"refresh_token"_s }, u"none"_s,
            u"openid profile"_s, {} },
    };
}

} // namespace gatehouse::ui
