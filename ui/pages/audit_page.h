// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QComboBox;

namespace gatehouse::ui {

/// Who did what and when: the audit log, newest first, by kind of event and by any word in it.
class AuditPage final : public ListPage
{
    Q_OBJECT
public:
    explicit AuditPage(const ConsoleContext& context);

protected:
    void showSelection() override;

private:
    void copySelected() const;

    QComboBox* m_area;
    QPushButton* m_copy;
};

} // namespace gatehouse::ui
