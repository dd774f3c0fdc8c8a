// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// A QR code, black on white in every colour scheme: cameras want it so.
class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget* parent);

    /// False: too long for a code that a camera reads.
    bool setText(const QByteArray& text);
    [[nodiscard]] QSize sizeHint() const override { return { 216, 216 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_picture; ///< SVG.
};

} // namespace gatehouse::ui
