// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

namespace gatehouse::ui {

/// What users allowed clients; take one or several back.
class ConsentsPage final : public ListPage
{
    Q_OBJECT
public:
    explicit ConsentsPage(const ConsoleContext& context);

protected:
    void showSelection() override;

private:
    void revokeSelected();

    QPushButton* m_revoke;
};

} // namespace gatehouse::ui
