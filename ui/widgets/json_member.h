// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace gatehouse::ui {

/// Members of the JSON objects that some columns hold, addressed by a path: "client_kwargs/scope".

/// Undefined: no such member, or no JSON.
[[nodiscard]] QJsonValue jsonMember(const QString& json, const QString& path);
/// The object with the member set; an empty text or list, and undefined, remove it, and objects
/// that become empty with it. What is no JSON object is replaced.
[[nodiscard]] QString withJsonMember(
    const QString& json, const QString& path, const QJsonValue& value);

} // namespace gatehouse::ui
