// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::login {

/// What the sign-in and account pages know of other servers that vouch for people; server/upstream
/// implements it. The worker's thread only.
class ExternalSignIn
{
public:
    virtual ~ExternalSignIn() = default;

    struct Choice
    {
        QString name; ///< /login/NAME
        QString label;
    };
    struct Link
    {
        QString name;
        QString label;
        QString display; ///< Who the user is there.
        qint64 since = 0; ///< UTC epoch seconds.
    };
    /// Providers offered for signing in.
    [[nodiscard]] virtual core::Result<QList<Choice>> choices() = 0;
    [[nodiscard]] virtual core::Result<QList<Link>> links(qint64 userRow) = 0;
};

} // namespace gatehouse::login
