// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

// What the server's own error pages say where the operator says nothing, from the texts that the
// server is built with.
namespace gatehouse::ui::error_page_words {

/// In the order of the pages.
[[nodiscard]] QStringList codes();
/// "summary", "causes" and "fixes" of a code in a language ("de"), in English where it has no
/// others.
[[nodiscard]] QJsonObject builtIn(const QString& code, const QString& language);
/// A heading of the pages: "docs.causes".
[[nodiscard]] QString heading(const QString& name, const QString& language);

} // namespace gatehouse::ui::error_page_words
