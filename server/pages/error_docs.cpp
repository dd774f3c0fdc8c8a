// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/error_docs.h"

#include "server/http/form.h"
#include "server/pages/page_files.h"
#include "server/pages/stop_page.h"

#include <QtCore/QJsonDocument>

#include <utility>

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

QJsonDocument readJson(const PageFiles& files, const QString& name)
{
    return QJsonDocument::fromJson(files.read(name).value_or(QByteArray()));
}

/// What is said in words; code, sample and specification are the same in every language.
void takeWords(QJsonObject& document, const QJsonObject& words)
{
    for (const QString& name : { u"summary"_s, u"causes"_s, u"fixes"_s }) {
        if (words.contains(name))
            document.insert(name, words.value(name));
    }
}

QJsonArray documentsFor(const Renderer& renderer, const http::Request& request)
{
    return errorDocuments(renderer.files(), renderer.language(request), renderer.errorTexts());
}

} // namespace

QJsonArray errorDocuments(const PageFiles& files, const QString& language, const QJsonObject& own)
{
    const QJsonDocument translated
        = readJson(files, QString(u"error_docs_"_s + language + u".json"_s));
    QJsonArray documents;
    for (const QJsonValue& english : readJson(files, u"error_docs.json"_s).array()) {
        QJsonObject document = english.toObject();
        const QString code = document.value(u"code"_s).toString();
        takeWords(document, translated.object().value(code).toObject());
        takeWords(document, own.value(code).toObject().value(language).toObject());
        documents.append(document);
    }
    return documents;
}

ErrorIndexEndpoint::ErrorIndexEndpoint(const Renderer& renderer)
    : m_renderer(renderer)
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
    const QJsonObject values { { u"errors"_s, documentsFor(m_renderer, *request) } };
    co_return m_renderer.render(*request, 200, "error_index"_ba, values, FormTarget::None);
}

ErrorDocEndpoint::ErrorDocEndpoint(const Renderer& renderer, CauseFinder findCause)
    : m_renderer(renderer)
    , m_findCause(std::move(findCause))
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
    for (const QJsonValue& document : documentsFor(m_renderer, *request)) {
        QJsonObject values = document.toObject();
        if (values.value(u"code"_s).toString() != code)
            continue;
        values.insert(u"causes"_s, named(values.value(u"causes"_s).toArray()));
        values.insert(u"fixes"_s, named(values.value(u"fixes"_s).toArray()));
        const auto form = http::Form::parse(request->query);
        if (form && m_findCause && form->contains("request")) {
            const auto cause
                = m_findCause(*request, form->value("request"), m_renderer.language(*request));
            if (cause)
                values.insert(u"cause"_s, *cause);
        }
        co_return m_renderer.render(*request, 200, "error_doc"_ba, values, FormTarget::None);
    }
    const StopPage missing { 404, StopReason::NotFound };
    co_return stopPage(m_renderer, *request, missing);
}

} // namespace gatehouse::pages
