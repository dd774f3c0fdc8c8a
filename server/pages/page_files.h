// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::pages {

/// The files pages are made of: those of the override folder by name, else the built-in ones.
/// Immutable; any thread.
class PageFiles
{
public:
    /// Empty: only the built-in ones.
    explicit PageFiles(QString overrideFolder);

    /// "sign_in.mustache", "style.css", "en.json". Nothing when neither place has it, when the name
    /// is not a plain file name, or when the file is larger than 256 KiB.
    [[nodiscard]] std::optional<QByteArray> read(const QString& name) const;
    /// Only what the program brought along: for when an override turns out to be unusable.
    [[nodiscard]] std::optional<QByteArray> readBuiltIn(const QString& name) const;
    /// Tags of the languages that either place has a LANGUAGE.json for, English first.
    [[nodiscard]] QStringList languages() const;

private:
    QString m_overrideFolder;
};

} // namespace gatehouse::pages
