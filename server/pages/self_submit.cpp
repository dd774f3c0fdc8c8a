// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/self_submit.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QString>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

const QByteArray& selfSubmitScript()
{
    // No character that escaping would change.
    static const QByteArray script = "document.forms[0].submit();"_ba;
    return script;
}

const QByteArray& selfSubmitSource()
{
    static const QByteArray source = "'sha256-"_ba
        + QCryptographicHash::hash(selfSubmitScript(), QCryptographicHash::Sha256).toBase64()
        + '\'';
    return source;
}

} // namespace gatehouse::pages
