// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::domain {

/// Faults of the operator's own words for the error pages, {error code: {language: {summary,
/// causes, fixes}}}: names of another shape, unknown members, anything but text and lists of text,
/// more than 64 KiB in all.
[[nodiscard]] FieldErrors errorTextFaults(const QString& field, const QJsonObject& texts);

} // namespace gatehouse::domain
