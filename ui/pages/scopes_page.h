// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registry_page.h"

namespace gatehouse::ui {

/// Scopes: what the consent page says, which claims they open.
class ScopesPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit ScopesPage(const ConsoleContext& context);
};

} // namespace gatehouse::ui
