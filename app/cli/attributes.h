// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_error.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::app::cli {

/// One member of a noun's JSON form as an option of its commands.
struct Attribute
{
    enum class Type
    {
        Text,
        Boolean, ///< true or false
        Integer,
        Words, ///< List; the option may be repeated, and one value may hold several entries between
               ///< spaces.
        Lines, ///< List; the option may be repeated, each value is one entry.
        Json ///< An object, as JSON.
    };

    QString key; ///< Metadata name: "redirect_uris".
    Type type = Type::Text;
    QString help {};
};

/// Options for the attributes: "--redirect-uris", with underscores too, lists also in the singular;
/// and
/// "--set KEY=VALUE" for all of them.
[[nodiscard]] QList<QCommandLineOption> attributeOptions(const QList<Attribute>& attributes);

/// What the command line says about the attributes, as the JSON that the domain reads. A list
/// option given once with empty text is the empty list. Usage error: a value of the wrong type, an
/// unknown key in --set.
[[nodiscard]] CommandResult<QJsonObject> attributeValues(
    const QCommandLineParser& options, const QList<Attribute>& attributes);

} // namespace gatehouse::app::cli
