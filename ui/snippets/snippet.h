// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace gatehouse::ui {

/// A piece of a program or configuration that uses a client as it is registered. The secret is
/// never in it, only the words YOUR_CLIENT_SECRET.
struct Snippet
{
    QString id; ///< "curl", "authlib" …
    QString title;
    QString text;
};

/// For every language we have one for, with the client's own values. `issuer` without a slash at
/// its end.
[[nodiscard]] QList<Snippet> snippetsFor(const domain::Client& client, const QString& issuer);

/// How a value is written where a template puts it, so that it can end neither its quotes nor its
/// line: within '…' of a shell, or within "…" of the C family, Python, YAML.
enum class Quoting
{
    Single,
    Double
};
[[nodiscard]] QString quotedInside(const QString& value, Quoting quoting);

/// Fills a template: {{name}} is a value, {{#name}}…{{/name}} stays when `flags` has the name,
/// {{^name}}…{{/name}} when it has not; sections may nest. Values are written as they are. An
/// unknown value is an empty text.
[[nodiscard]] QString filledTemplate(
    const QString& text, const QHash<QString, QString>& values, const QSet<QString>& flags);

} // namespace gatehouse::ui
