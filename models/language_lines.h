// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::models {

/// Texts by language tag as a person edits them: one "tag: text" a line, English first.
[[nodiscard]] QString languageLines(const QJsonObject& texts);

/// A line without a tag continues the text before it; at the start it is English. Never fails: what
/// the text may hold is for domain::validate() to say.
[[nodiscard]] QJsonObject fromLanguageLines(const QString& lines);

} // namespace gatehouse::models
