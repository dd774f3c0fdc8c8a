// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_files.h"
#include "server/pages/renderer.h"

#include "server/http/endpoint.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>
#include <optional>

namespace gatehouse::pages {

/// What the error documentation says in one language, by error code in the order of
/// error_docs.json: the words of error_docs_LANGUAGE.json where it has them, over them those of
/// `own` (code -> language -> {summary, causes, fixes}), English for what nobody translated.
[[nodiscard]] QJsonArray errorDocuments(
    const PageFiles& files, const QString& language, const QJsonObject& own);

/// What error_doc.mustache says of one refused request ("cause"), in `language`; nothing where it
/// is not kept, or where whoever asks may not see it. `number` is what the address says, unchecked.
using CauseFinder = std::function<std::optional<QJsonObject>(
    const http::Request& request, const QByteArray& number, const QString& language)>;

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

/// /oauth/errors/CODE: where error_uri points (RFC 6749 §5.2). With ?request=NUMBER and a finder
/// that knows it, the exact cause stands above the general words.
class ErrorDocEndpoint final : public http::Endpoint
{
public:
    explicit ErrorDocEndpoint(const Renderer& renderer, CauseFinder findCause = {});

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const Renderer& m_renderer;
    CauseFinder m_findCause;
};

} // namespace gatehouse::pages
