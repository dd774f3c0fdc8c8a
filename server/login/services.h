// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/store/registry_view.h"
#include "server/store/writer.h"
#include "server/trace/sink.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::crypto {
class PasswordPool;
class Sealer;
} // namespace gatehouse::crypto
namespace gatehouse::pages {
class Renderer;
}

namespace gatehouse::login {

class ExternalSignIn;

/// What one worker's endpoints work with: references that outlive them, used in that worker's
/// thread. runtime fills it.
struct Services
{
    const core::Clock& clock;
    core::RandomSource& random;
    store::Database& reader; ///< This worker's read-only connection.
    store::RegistryView& registry; ///< This worker's.
    store::Writer& writer;
    const QByteArray& derivationKey; ///< 32 bytes; derive with HMAC and a label of your own.
    crypto::PasswordPool& passwords;
    pages::Renderer& pages;
    trace::Sink& trace;
    QString issuer; ///< The only base of absolute URLs; no trailing slash.
    bool usesSecureCookies; ///< The issuer is https: `__Host-` cookies (C096).
    /// Signing in through other servers; null: there is none.
    ExternalSignIn* external = nullptr;
    /// Opens the secrets of one-time codes. Null: nobody can set them up, and who has them cannot
    /// sign in.
    const crypto::Sealer* codeSealer = nullptr;
    /// Lab mode: browsers of this machine sign personas in by one click.
    bool isLab = false;
    qint64 startedAt = 0; ///< Seconds; sessions of personas from before have ended.
};

} // namespace gatehouse::login
