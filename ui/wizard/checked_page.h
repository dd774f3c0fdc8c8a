// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWizardPage>

#include <functional>

namespace gatehouse::ui {

/// A page that is left forwards only when `check` says yes.
class CheckedPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit CheckedPage(std::function<bool()> check, QWidget* parent = nullptr)
        : QWizardPage(parent)
        , m_check(std::move(check))
    {
    }

    bool validatePage() override { return m_check(); }

private:
    std::function<bool()> m_check;
};

} // namespace gatehouse::ui
