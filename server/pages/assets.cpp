// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/assets.h"

#include <QtCore/QCryptographicHash>

#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

Asset assetOf(const QString& name, const QByteArray& contentType, QByteArray content)
{
    Asset asset { contentType };
    asset.content = std::move(content);
    asset.hash
        = QCryptographicHash::hash(asset.content, QCryptographicHash::Sha256).toHex().first(16);
    asset.url = QByteArray("/assets/" + name.toLatin1() + "?v=" + asset.hash);
    return asset;
}

Asset load(const PageFiles& files, const QString& name, const QByteArray& contentType)
{
    return assetOf(name, contentType, files.read(name).value_or(QByteArray()));
}

/// Never from the folder of overrides: what runs beside passwords is what was built.
Asset scriptAsset(const PageFiles& files, const QString& name)
{
    return assetOf(
        name, "text/javascript; charset=utf-8"_ba, files.readBuiltIn(name).value_or(QByteArray()));
}

} // namespace

Assets::Assets(const PageFiles& files)
    : m_stylesheet(load(files, u"style.css"_s, "text/css; charset=utf-8"_ba))
    , m_icon(load(files, u"icon.svg"_s, "image/svg+xml"_ba))
    , m_passkeyScript(scriptAsset(files, u"passkey.js"_s))
{
}

} // namespace gatehouse::pages
