// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace gatehouse::ui {

/// Scrolls a form up and down only, and is never narrower than the form needs: else its end would
/// be cut off in large letters.
class FormArea final : public QScrollArea
{
    Q_OBJECT
public:
    FormArea(QWidget* form, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gatehouse::ui
