// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/client.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

// Clients as JSON for other programs: the metadata of RFC 7591 and OpenID Connect Registration.
namespace gatehouse::models {

/// Largest text that is read.
inline constexpr qsizetype largestClientDocument = 1024 * 1024;
inline constexpr qsizetype mostImportedClients = 1000;

/// One client: its metadata as an object. Several: a registry document that has only them. Secrets
/// are never in it.
[[nodiscard]] QByteArray exportedClients(const QList<domain::Client>& clients);

/// Reads what exportedClients() writes, a plain array, or the answer of a registration endpoint,
/// whose secret and addresses are left out: they belong to the server that gave them. Invalid: why,
/// with the path; rules of the domain are not checked yet.
[[nodiscard]] core::Result<QList<domain::Client>> importedClients(const QByteArray& text);

} // namespace gatehouse::models
