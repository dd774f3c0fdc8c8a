// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_files.h"
#include "server/pages/renderer.h"

#include "server/http/endpoint.h"

#include <QtCore/QJsonArray>

namespace gatehouse::pages {

/// What the error documentation says in one language, by error code in the order of
/// error_docs.json: the words of error_docs_LANGUAGE.json where it has them, over them those of
/// `own` (code -> language -> {summary, causes, fixes}), English for what nobody translated.
[[nodiscard]] QJsonArray errorDocuments(
    const PageFiles& files, const QString& language, const QJsonObject& own);

/// /oauth/errors: every error code with one sentence.
class ErrorIndexEndpoint final : public http::Endpoint
{
public:
    explicit ErrorIndexEndpoint(const Renderer& renderer);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const Renderer& m_renderer;
};

/// /oauth/errors/CODE: where error_uri points (RFC 6749 §5.2).
class ErrorDocEndpoint final : public http::Endpoint
{
public:
    explicit ErrorDocEndpoint(const Renderer& renderer);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const Renderer& m_renderer;
};

} // namespace gatehouse::pages
