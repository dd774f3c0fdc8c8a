// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/error_docs.h"

#include "server/pages/page_files.h"
#include "server/pages/stop_page.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

/// Mustache has no name for the item itself.
QJsonArray named(const QJsonArray& sentences)
{
    QJsonArray items;
    for (const QJsonValue& sentence : sentences)
        items.append(QJsonObject { { u"item"_s, sentence } });
    return items;
}

} // namespace

QJsonArray errorDocuments()
{
    const auto json = PageFiles({}).readBuiltIn(u"error_docs.json"_s);
    return QJsonDocument::fromJson(json.value_or(QByteArray())).array();
}

ErrorIndexEndpoint::ErrorIndexEndpoint(const Renderer& renderer)
    : m_renderer(renderer)
    , m_documents(errorDocuments())
{
}

QByteArray ErrorIndexEndpoint::path() const
{
    return "/oauth/errors"_ba;
}

QByteArrayList ErrorIndexEndpoint::methods() const
{
    return { "GET"_ba };
}

http::Task<http::Response> ErrorIndexEndpoint::handle(http::RequestPtr request)
{
    const QJsonObject values { { u"errors"_s, m_documents } };
    co_return m_renderer.render(*request, 200, "error_index"_ba, values, FormTarget::None);
}

ErrorDocEndpoint::ErrorDocEndpoint(const Renderer& renderer)
    : m_renderer(renderer)
    , m_documents(errorDocuments())
{
}

QByteArray ErrorDocEndpoint::path() const
{
    return "/oauth/errors/*"_ba;
}

QByteArrayList ErrorDocEndpoint::methods() const
{
    return { "GET"_ba };
}

http::Task<http::Response> ErrorDocEndpoint::handle(http::RequestPtr request)
{
    const QString code = QString::fromLatin1(request->path.mid(request->path.lastIndexOf('/') + 1));
    for (const QJsonValue& document : m_documents) {
        QJsonObject values = document.toObject();
        if (values.value(u"code"_s).toString() != code)
            continue;
        values.insert(u"causes"_s, named(values.value(u"causes"_s).toArray()));
        values.insert(u"fixes"_s, named(values.value(u"fixes"_s).toArray()));
        co_return m_renderer.render(*request, 200, "error_doc"_ba, values, FormTarget::None);
    }
    const StopPage missing { 404, StopReason::NotFound };
    co_return stopPage(m_renderer, *request, missing);
}

} // namespace gatehouse::pages
