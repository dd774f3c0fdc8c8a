// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/theme_settings.h"

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// A painted approximation of the sign-in page in one colour scheme. The real one is a click away.
class ThemePreview final : public QWidget
{
    Q_OBJECT
public:
    ThemePreview(bool isDark, QWidget* parent);

    void setSettings(const models::ThemeSettings& settings);
    [[nodiscard]] QSize sizeHint() const override { return { 320, 300 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 230, 260 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCard(QPainter& painter, const QRect& card) const;

    bool m_isDark;
    models::ThemeSettings m_settings;
    QPixmap m_logo;
};

} // namespace gatehouse::ui
