// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/upstream/api_call.h"

namespace gatehouse::upstream {

/// A provider's API (RemoteApp of the seed) with the tokens of one user. Fails as Fetcher::fetch
/// does.
class RemoteApp
{
public:
    RemoteApp(const ClientServices& services, RemoteProviderPtr provider, TokenSet tokens);

    [[nodiscard]] http::Task<core::Result<fetch::Answer>> get(QString path) const;
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> post(
        QString path, oauth1::Parameters form) const;
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> put(
        QString path, oauth1::Parameters form) const;
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> patch(
        QString path, oauth1::Parameters form) const;
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> remove(QString path) const; ///< DELETE.
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> head(QString path) const;
    /// Any method, with headers and a body of any type.
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> send(ApiCall call) const;
    /// GET of a JSON object. Denied: another status than 200, or no object.
    [[nodiscard]] http::Task<core::Result<QJsonObject>> getObject(QString path) const;

private:
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> sendForm(
        QByteArray method, QString path, oauth1::Parameters form) const;

    ClientServices m_services;
    RemoteProviderPtr m_provider;
    TokenSet m_tokens;
};

} // namespace gatehouse::upstream
