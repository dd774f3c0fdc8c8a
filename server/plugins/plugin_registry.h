// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/compliance_plugin.h"
#include "plugin/grant_plugin.h"
#include "plugin/token_generator_plugin.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace gatehouse::plugins {

/// A response type and whose it is.
struct PluginResponseType
{
    QByteArray name {}; ///< In the registry as long as that lives.
    plugin::ResponseType type {};
    plugin::GrantPlugin* grant = nullptr;
};

/// The plug-ins of this process. A value of pointers to objects that live as long as the process;
/// the objects are safe to call from several threads.
struct PluginRegistry
{
    QList<plugin::GrantPlugin*> grants {};
    QList<plugin::TokenGeneratorPlugin*> generators {};
    QList<PluginResponseType> responseTypes {};
    QList<plugin::CompliancePlugin*> complianceFixes {};

    /// Null: no such plug-in.
    [[nodiscard]] const plugin::TokenGeneratorPlugin* generator(const QString& name) const;
    [[nodiscard]] QStringList grantTypes() const;
};

inline constexpr int apiVersion = 2;

/// Loads every library of the folders; those that do not exist are left out. A plug-in with another
/// `gatehouse_api`, an unfit name or a generator that breaks its contract is refused with a
/// warning, the others work. Before any thread of the server.
[[nodiscard]] PluginRegistry loadPlugins(const QStringList& folders);

/// Why the text cannot be a token's value; empty: it can.
[[nodiscard]] QString generatedValueFault(const QByteArray& value);

} // namespace gatehouse::plugins
