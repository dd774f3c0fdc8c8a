// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/interaction_service.h"

#include "server/crypto/token_value.h"
#include "server/login/stored_request.h"
#include "server/store/session_repository.h"

#include <algorithm>

namespace gatehouse::login {

namespace {

std::optional<qint64> rowFrom(const QByteArray& id)
{
    const bool isNumber = !id.isEmpty() && id.size() <= 18
        && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(id.toLongLong()) : std::nullopt;
}

} // namespace

core::Result<std::optional<PendingInteraction>> InteractionService::find(
    const http::Request& request, const QByteArray& id)
{
    const auto row = rowFrom(id);
    const BrowserSecret secret = browserSecret(m_services, request);
    if (!row || secret.value.isEmpty())
        return std::nullopt;
    auto found = store::SessionRepository(m_services.reader).findInteraction(*row);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !crypto::matchesHash(secret.value, (*found)->secretHash))
        return std::nullopt;
    if ((*found)->completedAt != 0 || m_services.clock.now() >= (*found)->expiresAt)
        return std::nullopt;
    auto parameters = readStoredRequest(m_services, (*found)->parameters);
    if (!parameters)
        return core::failure(
            core::ErrorKind::Corrupt, QStringLiteral("stored authorization request is unreadable"));
    return PendingInteraction { std::move(**found), std::move(*parameters) };
}

core::Result<domain::Interaction> InteractionService::draft(
    const BrowserSecret& secret, const http::Form& parameters)
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    auto stored = storedRequest(m_services, parameters);
    if (!stored)
        return tl::unexpected(stored.error());
    domain::Interaction interaction;
    interaction.secretHash = crypto::secretHash(secret.value);
    interaction.parameters = std::move(*stored);
    interaction.createdAt = m_services.clock.now();
    interaction.expiresAt = interaction.createdAt + (*settings)->interactionLifetime;
    return interaction;
}

QByteArray resumeUrl(qint64 interaction)
{
    return "/oauth/authorize?interaction=" + QByteArray::number(interaction);
}

QByteArray signInUrl(qint64 interaction)
{
    return "/login?interaction=" + QByteArray::number(interaction);
}

} // namespace gatehouse::login
