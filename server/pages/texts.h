// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/pages/page_files.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::pages {

/// The sentences of the pages in every language there is a LANGUAGE.json for; English fills gaps.
/// Immutable.
class Texts
{
public:
    explicit Texts(const PageFiles& files);

    /// The language of an answer: the first of `wanted` (ui_locales: space-separated tags), then of
    /// Accept-Language, that there is a file for; else "en".
    [[nodiscard]] QString language(const http::Request& request, const QString& wanted) const;
    /// The sentence; the key itself when nobody wrote it.
    [[nodiscard]] QString text(const QString& language, const QString& key) const;
    /// English first.
    [[nodiscard]] const QStringList& languages() const { return m_languages; }

private:
    [[nodiscard]] QString supported(QStringView tag) const;

    QStringList m_languages;
    QHash<QString, QHash<QString, QString>> m_tables;
};

/// `sentence` with its {name} placeholders filled.
[[nodiscard]] QString filled(QString sentence, const QList<std::pair<QString, QString>>& values);

} // namespace gatehouse::pages
