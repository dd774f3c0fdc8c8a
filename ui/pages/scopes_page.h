// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registry_page.h"

namespace gatehouse::models {
class ScopeTableModel;
}

namespace gatehouse::ui {

class LanguageTexts;

/// Scopes: what the consent page says in each language, which claims they open.
class ScopesPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit ScopesPage(const ConsoleContext& context);

private:
    void addTexts();
    void showTexts(int row);
    void keepTexts();

    models::ScopeTableModel& m_scopes;
    LanguageTexts* m_texts;
    QLabel* m_textFault;
};

} // namespace gatehouse::ui
