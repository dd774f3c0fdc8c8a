// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/pages/page_files.h"
#include "server/pages/texts.h"

namespace gatehouse::pages {

/// The mustache source of a whole page in one language: the layout around the template, with the
/// sentences in place of
/// [[key]] (or [[=key]] in attributes and titles). A placeholder {name} of a sentence becomes
/// {{name}}, in <bdi> so that a name in another script does not turn its surroundings round.
/// Invalid: a template is missing, or has a tag that would not be escaped ({{{, {{&) or that
/// changes the delimiters.
[[nodiscard]] core::Result<std::string> composePage(
    const PageFiles& files, const Texts& texts, const QString& language, const QString& page);

} // namespace gatehouse::pages
