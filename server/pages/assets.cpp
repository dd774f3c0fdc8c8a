// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/assets.h"

#include <QtCore/QCryptographicHash>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

Asset load(const PageFiles& files, const QString& name, const QByteArray& contentType)
{
    Asset asset { contentType };
    asset.content = files.read(name).value_or(QByteArray());
    asset.hash
        = QCryptographicHash::hash(asset.content, QCryptographicHash::Sha256).toHex().first(16);
    asset.url = QByteArray("/assets/" + name.toLatin1() + "?v=" + asset.hash);
    return asset;
}

} // namespace

Assets::Assets(const PageFiles& files)
    : m_stylesheet(load(files, u"style.css"_s, "text/css; charset=utf-8"_ba))
    , m_icon(load(files, u"icon.svg"_s, "image/svg+xml"_ba))
    , m_passkeyScript(load(files, u"passkey.js"_s, "text/javascript; charset=utf-8"_ba))
{
}

} // namespace gatehouse::pages
