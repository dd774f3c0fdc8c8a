// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"

namespace gatehouse::ui {

/// A provider that answers at once; for pictures.
class FakeProviderActions final : public control::ProviderActions
{
public:
    void request(control::ApiQuestion question, QObject*, Done<control::ApiExchange> done) override
    {
        control::ApiExchange exchange { question.method,
            QStringLiteral("https://api.github.com/") + question.path };
        exchange.requestHeaders = { { "Accept", "application/vnd.github+json" },
            { "Authorization", "Bearer gho_… (sha256 5a1c09be)" } };
        const bool isMissing = question.path.contains(QStringLiteral("missing"));
        exchange.status = isMissing ? 404 : 200;
        exchange.milliseconds = 184;
        exchange.contentType = "application/json";
        exchange.headers = { { "Content-Type", "application/json; charset=utf-8" },
            { "X-RateLimit-Remaining", "4987" } };
        exchange.body = isMissing
            ? R"({"message":"Not Found","status":"404"})"
            : R"({"login":"octocat","id":583231,"name":"The Octocat","company":"@github",)"
              R"("email":null,"plan":{"name":"pro","private_repos":9999},"public_repos":8})";
        done(exchange);
    }
    void refresh(control::AccountName, QObject*, Done<control::TokenReport> done) override
    {
        done(control::TokenReport {});
    }
    void revoke(control::AccountName, QObject*, Done<control::TokenReport> done) override
    {
        done(control::TokenReport {});
    }
    void unlink(control::AccountName, QObject*, Done<control::TokenReport> done) override
    {
        done(control::TokenReport {});
    }
};

} // namespace gatehouse::ui
