// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registry_page.h"

namespace gatehouse::ui {

/// The documentation page of each error code.
class ErrorUrisPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit ErrorUrisPage(const ConsoleContext& context);
};

} // namespace gatehouse::ui
