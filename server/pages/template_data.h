// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

#include <kainjow/mustache.hpp>

namespace gatehouse::pages {

/// A JSON object as mustache data. Empty strings, null and false count as absent, so sections can
/// ask for them.
[[nodiscard]] kainjow::mustache::data toTemplateData(const QJsonObject& values);

} // namespace gatehouse::pages
