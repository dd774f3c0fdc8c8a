// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/stored_request.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr char hintName[] = "id_token_hint";
constexpr char hintContext[] = "stored_request:id_token_hint";

} // namespace

core::Result<QByteArray> storedRequest(const Services& services, const http::Form& request)
{
    const QByteArray hint = request.value(hintName);
    if (hint.isEmpty())
        return request.toQuery();
    if (!services.codeSealer)
        return core::failure(
            core::ErrorKind::Unavailable, u"an id_token_hint cannot be kept without a key"_s);
    http::Form stored = request;
    stored.set(hintName, core::toBase64Url(services.codeSealer->seal(hint, hintContext)));
    return stored.toQuery();
}

std::optional<http::Form> readStoredRequest(const Services& services, const QByteArray& stored)
{
    auto request = http::Form::parse(stored);
    if (!request)
        return std::nullopt;
    const QByteArray sealed = request->value(hintName);
    // With a dot it is a token: kept by a version that did not seal them, half an hour ago at most.
    if (sealed.isEmpty() || sealed.contains('.'))
        return std::move(*request);
    const auto bytes = core::fromBase64Url(sealed);
    if (!bytes || !services.codeSealer)
        return std::nullopt;
    const auto hint = services.codeSealer->open(*bytes, hintContext);
    if (!hint)
        return std::nullopt;
    request->set(hintName, hint->reveal());
    return std::move(*request);
}

} // namespace gatehouse::login
