// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace gatehouse::pages {

/// The only script on any page that needs none: it sends the form that the page consists of. Kept
/// here and not in the template, so that the policy allows exactly this text (C024).
[[nodiscard]] const QByteArray& selfSubmitScript();
/// "'sha256-…'" for script-src (CSP Level 3 §2.3.1).
[[nodiscard]] const QByteArray& selfSubmitSource();

} // namespace gatehouse::pages
