// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/grant_plugin.h"
#include "plugin/token_generator_plugin.h"

#include <QtCore/QObject>

namespace gatehouse::example {

/// Three things a plug-in can do.
///
/// The grant type `ticket`: a file in the folder GATEHOUSE_TICKETS is a ticket; its name is the
/// secret, its first line the user, its second the scope, its third (it may be missing) the client
/// that may show it. Whoever shows the name gets tokens, once: the file is removed, and of several
/// at the same time one alone removes it.
///
/// The response type `ticket`: after sign-in and consent the authorization endpoint answers with a
/// fresh ticket for that person, scope and client, good for ten minutes. `seat=window` prints the
/// seat on it; when a file `sold-out` lies in the folder, the plug-in refuses.
///
/// The generator `acme`: tokens that start with "acme_at_" and "acme_rt_", as secret scanners like
/// it.
class TicketPlugin final : public QObject,
                           public plugin::GrantPlugin,
                           public plugin::TokenGeneratorPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.gatehouse.example.Ticket" FILE "ticket.json")
    Q_INTERFACES(gatehouse::plugin::GrantPlugin gatehouse::plugin::TokenGeneratorPlugin)
public:
    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] plugin::ResponseType responseType() const override;
    [[nodiscard]] QFuture<plugin::GrantDecision> validateTokenRequest(
        const plugin::TokenRequest& request) override;
    [[nodiscard]] QFuture<plugin::AuthorizationDecision> authorize(
        const plugin::AuthorizationRequest& request) override;

    [[nodiscard]] QString generatorName() const override;
    [[nodiscard]] QByteArray accessToken(const plugin::TokenContext& context) const override;
    [[nodiscard]] QByteArray refreshToken(const plugin::TokenContext& context) const override;
};

} // namespace gatehouse::example
