// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

namespace gatehouse::ui {

/// Browsers that are signed in now; end one or several.
class SessionsPage final : public ListPage
{
    Q_OBJECT
public:
    explicit SessionsPage(const ConsoleContext& context);

protected:
    void showSelection() override;

private:
    void endSelected();

    QPushButton* m_end;
};

} // namespace gatehouse::ui
