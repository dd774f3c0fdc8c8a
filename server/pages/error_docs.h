// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/renderer.h"

#include "server/http/endpoint.h"

#include <QtCore/QJsonArray>

namespace gatehouse::pages {

/// What the error documentation says, read once from error_docs.json.
[[nodiscard]] QJsonArray errorDocuments();

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
    QJsonArray m_documents;
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
    QJsonArray m_documents;
};

} // namespace gatehouse::pages
