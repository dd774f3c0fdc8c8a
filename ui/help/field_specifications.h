// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::ui {

/// Where it is specified what a field of a form says. Data, for RecordForm and SettingsForm; a test
/// refuses a field that has no line here.
struct FieldSpecification
{
    const char* form; ///< Table of schema.h, or "settings".
    const char* field; ///< Column, or member of a JSON object: "client_kwargs/scope".
    const char* specification; ///< "RFC 6749 §3.1.2"; empty: this server's own, or nobody's.
};

[[nodiscard]] const QList<FieldSpecification>& fieldSpecifications();
/// Nothing: the field has no line.
[[nodiscard]] std::optional<QString> specificationOf(const QString& form, const QString& field);

} // namespace gatehouse::ui
